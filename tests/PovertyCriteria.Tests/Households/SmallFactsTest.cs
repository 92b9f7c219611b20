namespace PovertyCriteria.Tests.Households;

/// <summary>How facts of few values are kept: each gives back what it was given, and no other changes.</summary>
public class SmallFactsTest
{
    private const int Places = 16;

    // A type without so many names could not fill four bits, one with more would not fit: a water source has 11.
    private static readonly WaterSource?[] Values = [null, .. Enum.GetValues<WaterSource>(), (WaterSource)(-1), (WaterSource)11, (WaterSource)14, (WaterSource)15, (WaterSource)16, (WaterSource)int.MinValue, (WaterSource)int.MaxValue];

    public static TheoryData<string> MemberColumns => [.. Columns.OfMember.Where(column => column.Write is not null && column.Type != ColumnType.Birth).Select(column => column.Name)];

    public static TheoryData<string> HouseholdColumns =>
        [.. Columns.OfHousehold.Where(column => column.Write is not null && column.Type is ColumnType.Boolean or ColumnType.OneOf && !column.Property.Contains('.')).Select(column => column.Name)];

    [Fact]
    public void AChoice_IsGivenBackAsItWasGiven_AndNoOtherChanges()
    {
        var full = Filled();
        for (var place = 0; place < Places; place++)
        {
            foreach (var before in Values)
            {
                foreach (var value in Values)
                {
                    var facts = full.With(place, before).With(place, value);
                    Assert.Equal(value, facts.Choice<WaterSource>(place));
                    for (var other = 0; other < Places; other++)
                        if (other != place) Assert.Equal(full.Choice<WaterSource>(other), facts.Choice<WaterSource>(other));
                }
            }
        }
    }

    [Fact]
    public void AnAnswer_IsGivenBackAsItWasGiven_AndNoOtherChanges()
    {
        var full = Filled();
        for (var place = 0; place < Places; place++)
        {
            foreach (var value in new bool?[] { null, false, true })
            {
                var facts = full.With(place, value);
                Assert.Equal(value, facts.Answer(place));
                for (var other = 0; other < Places; other++)
                    if (other != place) Assert.Equal(full.Choice<WaterSource>(other), facts.Choice<WaterSource>(other));
            }
        }
    }

    [Fact]
    public void AValueWithoutAName_IsToldApart_UntilItIsTakenBack()
    {
        var facts = default(SmallFacts).With<WaterSource>(3, WaterSource.Piped);
        var stray = facts.With<WaterSource>(5, (WaterSource)11);
        Assert.True(facts.AreNamed);
        Assert.False(stray.AreNamed);
        Assert.Equal(facts.Word, stray.Word);
        Assert.Equal(facts, stray.With<WaterSource>(5, null));
        Assert.Equal(facts.With<WaterSource>(5, WaterSource.Other), stray.With<WaterSource>(5, WaterSource.Other));
        Assert.True(stray.With<WaterSource>(5, WaterSource.Other).AreNamed);
        Assert.False(stray.With<WaterSource>(6, (WaterSource)(-1)).With<WaterSource>(5, null).AreNamed);
    }

    [Fact]
    public void Values_AreEqualWhateverTheOrder_InWhichTheyWereGiven()
    {
        var one = default(SmallFacts).With<Toilet>(2, (Toilet)90).With<Toilet>(7, (Toilet)(-4)).With(9, answer: true);
        var other = default(SmallFacts).With(9, answer: true).With<Toilet>(7, (Toilet)(-4)).With<Toilet>(2, (Toilet)90);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With<Toilet>(2, (Toilet)91));
        Assert.NotEqual(one, other.With<Toilet>(2, null).With<Toilet>(3, (Toilet)90));
    }

    /// <summary>What is known of a member stands in the word or is a measurement: of nothing else does a table of conditions know.</summary>
    [Theory]
    [MemberData(nameof(MemberColumns))]
    public void EveryFactOfAMember_StandsInTheWord_OrIsANumber(string name)
    {
        var column = Columns.FindOfMember(name)!;
        var member = column.Write!(new Member(), column.LeastCode);
        Assert.Equal(column.IsNumber, member.IsMeasured);
        Assert.Equal(!column.IsNumber, member.Facts.Word != 0);
        Assert.False(new Member().IsMeasured);
    }

    [Theory]
    [MemberData(nameof(HouseholdColumns))]
    public void EveryFactOfFewValues_OfAHousehold_StandsInTheWord(string name)
    {
        var column = Columns.FindOfHousehold(name)!;
        Assert.NotEqual(0UL, column.FactsOf(0).Word);
        Assert.NotEqual(column.FactsOf(1).Word, column.FactsOf(0).Word);
    }

    [Fact]
    public void FactsOfOne_StandApart()
    {
        Apart([.. HouseholdColumns.Select(each => Columns.FindOfHousehold(each.Data)!)]);
        Apart([.. MemberColumns.Select(each => Columns.FindOfMember(each.Data)!).Where(column => !column.IsNumber)]);

        static void Apart(Column[] columns)
        {
            var all = 0UL;
            foreach (var column in columns)
            {
                var mask = 0UL;
                for (var code = 0; column.Allows(code); code++) mask |= column.FactsOf(code).Word;
                Assert.True((all & mask) == 0, column.Name);
                all |= mask;
            }
        }
    }

    /// <summary>A fact that is set costs no memory beside the record.</summary>
    [Fact]
    public void SettingFacts_AllocatesTheRecordAlone()
    {
        // Kept where it can be seen: what nobody keeps the runtime may not allocate at all.
        object? kept = null;
        Assert.Equal(Allocation.Least(() => kept = new Member()), Allocation.Least(() => kept = new Member { Sex = Sex.Female, Disabled = false, Enrolled = Enrolment.Primary, Stunted = true }));
        Assert.Equal(Allocation.Least(() => kept = new Household()), Allocation.Least(() => kept = new Household { Area = Area.Urban, RoofDurable = true, Toilet = Toilet.Septic }));
        Assert.NotNull(kept);
    }

    [Fact]
    public void AMemberWithSeveralFaults_IsToldAllOfThem_InTheOrderOfTheColumns()
    {
        var member = new Member { NonFarmWork = (NonFarmWork)4, Weight = 9.75m, Height = -1, Sex = (Sex)5 };
        var faults = new List<Fault>();
        Assert.Equal(FaultCode.NotOneOf, HouseholdChecks.Check(member, 2, new LocalDate(2026, 10, 15), faults));
        Assert.Equal(
            [
                (FaultCode.NotOneOf, "members.sex", "5"), (FaultCode.NotOneOf, "members.non_farm_work", "4"), (FaultCode.OutOfRange, "members.height", "-1"), (FaultCode.TooManyDecimals, "members.weight", "9.75"),
            ],
            faults.Select(fault => (fault.Code, fault.Field, fault.Value!)));
        Assert.Equal(FaultCode.NotOneOf, HouseholdChecks.Check(member, 2, new LocalDate(2026, 10, 15), null));
        Assert.Equal(FaultCode.OutOfRange, HouseholdChecks.Check(member with { Sex = null, NonFarmWork = null }, 2, new LocalDate(2026, 10, 15), null));
    }

    private static SmallFacts Filled()
    {
        var facts = default(SmallFacts);
        for (var place = 0; place < Places; place++) facts = facts.With<WaterSource>(place, place % 5 == 4 ? (WaterSource)(100 + place) : (WaterSource)(place % 11));
        return facts;
    }
}
