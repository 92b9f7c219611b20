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
        Assert.NotEqual(column.FactsOf(1), column.FactsOf(0));
        Assert.Equal(column.Write!(new Household(), 1).Facts, column.FactsOf(1));
    }

    private static SmallFacts Filled()
    {
        var facts = default(SmallFacts);
        for (var place = 0; place < Places; place++) facts = facts.With<WaterSource>(place, place % 5 == 4 ? (WaterSource)(100 + place) : (WaterSource)(place % 11));
        return facts;
    }
}
