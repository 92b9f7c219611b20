using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Comparison;

/// <summary>Households under two standards, against the plainest restatement of both and of what "poorer" means.</summary>
public class StandardComparisonTest
{
    private static readonly LocalDate On = new(2026, 10, 15);

    private static readonly PovertyStandard Of2022 = Standard("vn-2022-2025");
    private static readonly PovertyStandard Of2027 = Standard("vn-2027-2030");
    private static readonly PovertyStandard Reform = Of2022.WithLine("poverty_line", 1_800_000, 2_200_000).WithCutoff(2);

    private static readonly string[] AllIds = [.. Of2022.Indicators.Concat(Of2027.Indicators).Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The shift of every class of 2022 to every class of 2027, with which all of a standard without average band are neither.</summary>
    [Theory]
    [InlineData(PovertyClass.Poor, "near_poor:BetterOff poor:Same")]
    [InlineData(PovertyClass.NearPoor, "near_poor:Same poor:Poorer")]
    [InlineData(PovertyClass.AverageLivingStandard, "near_poor:Poorer not_poor:Same poor:Poorer")]
    [InlineData(PovertyClass.Above, "not_poor:Same")]
    public void Shift_OfTwoClasses(PovertyClass before, string expected) => Assert.Equal(
        expected, string.Join(' ', Complete(Of2022, Of2027).Where(compared => compared.Before.Class == before).Select(compared => $"{compared.After}:{compared.Shift}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>Every area, income about every line and number of deprivations that can be answered: decided under both, and each the class of its law.</summary>
    [Fact]
    public void CompleteHouseholds_HaveTheClassesOfBothLaws()
    {
        var seen = new HashSet<(PovertyClass, PovertyClass)>();
        foreach (var compared in Complete(Of2022, Of2027))
        {
            var (area, vnd) = (compared.Household.Area!.Value, compared.Household.Income!.Value.Vnd);
            int before = Answered(compared.Household, Of2022), after = Answered(compared.Household, Of2027);
            var (line, average, next) = area == Area.Rural ? (1_500_000, 2_250_000, 2_200_000) : (2_000_000, 3_000_000, 2_800_000);
            var was = vnd <= line ? before >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor : vnd <= average ? PovertyClass.AverageLivingStandard : PovertyClass.Above;
            var will = vnd <= next ? after >= 3 ? PovertyClass.Poor : PovertyClass.NearPoor : PovertyClass.NotPoor;
            Assert.Equal((was, will), (compared.Before.Class, compared.After.Class));
            var same = was == will || was >= PovertyClass.AverageLivingStandard && will == PovertyClass.NotPoor;
            Assert.Equal(same ? ClassShift.Same : will < was ? ClassShift.Poorer : ClassShift.BetterOff, compared.Shift);
            Assert.Equal(same, compared.Why is null);
            seen.Add((was, will));
        }

        // Poor and near-poor to poor and near-poor, average to all three, above to neither: the line of 2027 lies between those of 2022.
        Assert.Equal(8, seen.Count);
    }

    /// <summary>
    /// Facts forgotten at random, by a standard and its reform: over all ways of filling indicators, area and income in, the shifts that come
    /// out are exactly those that the comparison calls possible.
    /// </summary>
    [Fact]
    public void WithUnknownFacts_AReformMayShiftExactlyWhatCompletionsShift()
    {
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var household = Blurred(random, Of2022.Indicators.Select(indicator => indicator.Id), least: 8);
            var compared = new StandardComparison(Of2022, Reform).Compare(household, On);
            var shifts = Completions(household, Of2022).Select(each => new StandardComparison(Of2022, Reform).Compare(each, On).Shift).Distinct().ToList();
            Assert.DoesNotContain(ClassShift.Undetermined, shifts);
            Assert.Equal(shifts.Count == 1 ? shifts[0] : ClassShift.Undetermined, compared.Shift);
            Assert.Equal(shifts.Order(), Enum.GetValues<ClassShift>().Where(shift => MayBe(compared, shift)).Order());
            Assert.Equal(compared.Shift != ClassShift.Undetermined, compared.Missing.IsEmpty);
        }
    }

    /// <summary>By two standards with indicators of their own the bounds may be wider than need be, and never too narrow.</summary>
    [Fact]
    public void WithUnknownFacts_NoShiftThatACompletionMakesIsExcluded()
    {
        var random = new Random(8);
        for (var i = 0; i < 300; i++)
        {
            var household = Blurred(random, AllIds, least: 9);
            var compared = new StandardComparison(Of2022, Of2027).Compare(household, On);
            Assert.All(Completions(household, Of2022, Of2027), each => Assert.True(MayBe(compared, new StandardComparison(Of2022, Of2027).Compare(each, On).Shift)));
        }
    }

    /// <summary>Known indicators are the same ones under a standard and its reform: nearly poor or poor, one knows that it stays what it is.</summary>
    [Fact]
    public void AShift_MayBeKnownWhereTheClassIsNot()
    {
        var household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1_000_000) };
        var compared = new StandardComparison(Of2022, Of2022.WithLine("poverty_line", 1_600_000, 2_000_000)).Compare(household, On);
        Assert.Equal((false, false, ClassShift.Same), (compared.Before.IsDecided, compared.After.IsDecided, compared.Shift));
        // With another cut-off it hangs on the indicators.
        Assert.Equal(ClassShift.Undetermined, new StandardComparison(Of2022, Reform).Compare(household, On).Shift);
        // So it does with standards of other indicators.
        Assert.Equal(ClassShift.Undetermined, new StandardComparison(Of2022, Of2027).Compare(household, On).Shift);
    }

    /// <summary>From facts alone: each side is what classifying says, answers to other standards' indicators apart.</summary>
    [Fact]
    public void BothSides_AreWhatClassifyingSays() => Prop.ForAll(HouseholdGenerator.Partial(HouseholdGenerator.On).ToArbitrary(), household =>
    {
        var compared = new StandardComparison(Of2022, Of2027).Compare(household with { Assessed = Answers(("waste_treatment", true), ("information_devices", false)) }, HouseholdGenerator.On);
        Assert.Equal(Of2022.Classify(household with { Assessed = Answers(("information_devices", false)) }, HouseholdGenerator.On), compared.Before);
        Assert.Equal(Of2027.Classify(household with { Assessed = Answers(("waste_treatment", true)) }, HouseholdGenerator.On), compared.After);
        foreach (var was in compared.Before.Possible) Assert.Contains(was, Enumerable.Range(0, 5).SelectMany(after => (compared.Pairs & ClassPairs.Bit((int)was, after)) != 0 ? new[] { was } : []));
    }).Check(Seeded.Config.WithMaxTest(300));

    [Fact]
    public void MissingThresholds_AreNamedWithTheTextThatHoldsThem()
    {
        var comparison = new StandardComparison(Of2022, Of2027);
        Assert.False(comparison.SharesIndicators);
        Assert.Equal(
            ["health_insurance", "adult_education", "school_attendance", "housing_area", "housing_quality", "telecommunications", "water_source", "sanitation", "waste_treatment"],
            comparison.MissingThresholds.Select(missing => missing.Indicator.Id));
        Assert.All(comparison.MissingThresholds, missing => Assert.Equal(("vn-2027-2030", "351/2025/NĐ-CP"), (missing.Standard.Id, missing.HeldBy)));
        Assert.Empty(new StandardComparison(Of2022, Reform).MissingThresholds);
        Assert.True(new StandardComparison(Of2022, Reform).SharesIndicators);
        Assert.True(new StandardComparison(Of2022, Standard("ha-noi-2022-2025")).SharesIndicators);
    }

    [Fact]
    public void AnAnswerToNoIndicator_IsRefused()
    {
        var household = new Household { Assessed = Answers(("sanitations", true)) };
        Assert.Contains("sanitations", Assert.Throws<ArgumentException>(() => new StandardComparison(Of2022, Of2027).Compare(household, On)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new StandardComparison(Of2022, Of2027).Compare(new Household { Size = 0 }, On));
    }

    private static bool MayBe(ComparedHousehold compared, ClassShift shift)
    {
        var tally = new ComparisonTally(compared.Comparison);
        tally.Add(compared);
        return shift != ClassShift.Undetermined && tally.ToTable().RangeOf(shift).AtMost == 1;
    }

    private static AssessedIndicators Answers(params (string Id, bool Deprived)[] answers) => new(answers.Select(answer => KeyValuePair.Create(answer.Id, answer.Deprived)));

    private static int Answered(Household household, PovertyStandard standard) => household.Assessed!.Count(answer => answer.Value && standard.TryGetIndicator(answer.Key, out _));

    private static IEnumerable<ComparedHousehold> Complete(PovertyStandard before, PovertyStandard after)
    {
        var comparison = new StandardComparison(before, after);
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            foreach (var line in new[] { 0L, 1_500_000, 2_000_000, 2_200_000, 2_250_000, 2_800_000, 3_000_000 })
            {
                foreach (var only in new[] { "", "information_devices", "waste_treatment" })
                {
                    // Deprived of so many that both have, and of one that only the old or only the new standard has.
                    for (var shared = 0; shared <= 4; shared++)
                    {
                        foreach (var vnd in new[] { line, line + 1 })
                        {
                            var answers = AllIds.Select((id, i) => KeyValuePair.Create(id, i < shared || id == only));
                            yield return comparison.Compare(new Household { Area = area, Income = Income.PerPersonMonth(vnd), Assessed = new AssessedIndicators(answers) }, On);
                        }
                    }
                }
            }
        }
    }

    private static Household Blurred(Random random, IEnumerable<string> ids, int least)
    {
        var answers = ids.OrderBy(_ => random.Next()).Skip(random.Next(3)).Take(least + random.Next(5)).Select(id => KeyValuePair.Create(id, random.Next(4) == 0)).ToList();
        long[] incomes = [1_499_999, 1_500_000, 1_500_001, 1_800_000, 1_800_001, 2_000_001, 2_200_001, 2_600_000, 5_000_000];
        return new Household
        {
            Area = random.Next(4) == 0 ? null : (Area)random.Next(2),
            Size = 4,
            Income = random.Next(5) == 0 ? null : random.Next(2) == 0 ? Income.PerPersonMonth(incomes[random.Next(incomes.Length)]) : Income.HouseholdYear(incomes[random.Next(incomes.Length)] * 48 + random.Next(-1, 2)),
            Assessed = new AssessedIndicators(answers),
        };
    }

    private static IEnumerable<Household> Completions(Household household, params PovertyStandard[] standards)
    {
        var blank = standards.SelectMany(standard => standard.Indicators).Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal).Where(id => !household.Assessed!.ContainsKey(id)).ToList();
        long[] incomes = [0, 1_500_000, 1_500_001, 1_800_000, 1_800_001, 2_000_000, 2_000_001, 2_200_000, 2_200_001, 2_250_000, 2_250_001, 2_800_000, 2_800_001, 3_000_000, 3_000_001];
        foreach (var area in household.Area is { } known ? [known] : new[] { Area.Rural, Area.Urban })
        {
            foreach (var income in household.Income is { } given ? [given] : incomes.Select(Income.PerPersonMonth))
            {
                // Only how many of the blanks are deprived matters where they belong to both; the first ones stand for any.
                for (var deprived = 0; deprived <= blank.Count; deprived++)
                {
                    var answers = household.Assessed!.Concat(blank.Select((id, i) => KeyValuePair.Create(id, i < deprived)));
                    yield return household with { Area = area, Income = income, Assessed = new AssessedIndicators(answers) };
                }
            }
        }
    }

    private static PovertyStandard Standard(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new ArgumentException(id, nameof(id));
}
