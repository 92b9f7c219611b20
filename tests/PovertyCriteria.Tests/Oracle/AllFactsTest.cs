using FsCheck;
using FsCheck.Fluent;

namespace PovertyCriteria.Tests.Oracle;

/// <summary>From facts to each indicator and to the class, on households at random of which everything is known.</summary>
public class AllFactsTest
{
    private const int Households = 12_000;

    private static readonly LocalDate[] Dates = [new(2025, 2, 28), new(2024, 2, 29), new(2025, 10, 15)];

    [Fact]
    public void ReturnsTheTwelveOfTheLaw_GivenAllFacts() => Compare("vn-2022-2025", PlainIndicators.Of2022, seed: 1);

    [Fact]
    public void ReturnsTheTenOfTheLaw_GivenAllFacts() => Compare("vn-2016-2020", PlainIndicators.Of2016, seed: 2);

    [Fact]
    public void ReturnsTheFirstThreeOfTheLaw_GivenAllFacts()
    {
        Assert.True(PovertyStandards.TryGet("vn-2027-2030", out var standard));
        const uint theFirstThree = 0b111;
        foreach (var on in Dates)
        {
            foreach (var household in Sample(on, seed: 3))
            {
                var result = standard.Classify(household, on);
                var expected = MaskOf(PlainIndicators.FirstThreeOf2027(household, on));
                if (result.Deprived.Mask != expected || result.Unknown.Mask != (0xFFF & ~theFirstThree)) Differ(standard, household, on, result, expected);
            }
        }
    }

    private static void Compare(string id, Func<Household, LocalDate, bool[]> law, ulong seed)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        var deprived = new int[standard.Indicators.Length];
        var classes = new Dictionary<string, int>();
        foreach (var on in Dates)
        {
            foreach (var household in Sample(on, seed))
            {
                var indicators = law(household, on);
                var result = standard.Classify(household, on);
                if (result.Deprived.Mask != MaskOf(indicators) || result.Unknown.Mask != 0) Differ(standard, household, on, result, MaskOf(indicators));

                var income = household.Income!.Value;
                var plain = income.Unit == IncomeUnit.HouseholdYear
                    ? PlainIncome.OfAllInOneYear(income.Vnd, household.Members!.Count) : PlainIncome.OfOnePersonInOneMonth(income.Vnd);
                var expected = PlainClasses.ByFacts(id, household.Area == Area.Urban, plain, indicators.Count(each => each));
                Assert.Equal(expected, PlainClasses.Word(result.Class!.Value));

                classes[expected] = classes.GetValueOrDefault(expected) + 1;
                for (var i = 0; i < indicators.Length; i++)
                    if (indicators[i]) deprived[i]++;
            }
        }

        // The sample says something of every indicator, both ways, and of every class.
        var all = Dates.Length * Households;
        Assert.All(deprived, count => Assert.InRange(count, all / 50, all * 49 / 50));
        Assert.Equal(4, classes.Count(pair => pair.Value > all / 100));
    }

    private static IEnumerable<Household> Sample(LocalDate on, ulong seed) => HouseholdGenerator.Complete(on).Sample(Households, new Rnd(seed), 50);

    private static uint MaskOf(bool[] deprived)
    {
        uint mask = 0;
        for (var i = 0; i < deprived.Length; i++)
            if (deprived[i]) mask |= 1u << i;
        return mask;
    }

    private static void Differ(PovertyStandard standard, Household household, LocalDate on, Classification result, uint expected) => Assert.Fail(
        $"{standard.Id} on {on:uuuu-MM-dd}: deprived {result.Deprived}, unknown {result.Unknown}; the law: "
        + string.Join("|", standard.Indicators.Where((_, i) => (expected >> i & 1) == 1).Select(indicator => indicator.Id))
        + $"; {household.FloorArea} m2; "
        + string.Join("; ", household.Members!.Select(member => $"{member}, {member.Employment}, {member.Enrolled}, {member.Qualification}")));
}
