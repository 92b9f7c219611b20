using static PovertyCriteria.Tests.Oracle.PlainClasses;

namespace PovertyCriteria.Tests.Oracle;

/// <summary>Every deprivation profile, both areas and incomes about every line, for every standard, against the plain restatement.</summary>
public class AllProfilesTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly string[] Twelve =
    [
        "employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance",
        "housing_quality", "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    private static readonly string[] TwelveOf2027 =
    [
        "employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance",
        "housing_area", "housing_quality", "telecommunications", "water_source", "sanitation", "waste_treatment",
    ];

    private static readonly string[] Ten =
    [
        "health_care", "health_insurance", "adult_education", "school_attendance", "housing_quality",
        "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    private static readonly int[] Sizes = [1, 3, 7, 1000];

    // Standard, indicators, and every line of it, rural and urban alike: each is tried in both areas.
    public static TheoryData<string, string[], long[]> Standards => new()
    {
        { "vn-2006-2010", [], [200_000, 260_000] },
        { "vn-2011-2015", [], [400_000, 520_000, 500_000, 650_000] },
        { "vn-2016-2020", Ten, [700_000, 1_000_000, 1_500_000, 900_000, 1_300_000, 1_950_000] },
        { "vn-2022-2025", Twelve, [1_500_000, 2_250_000, 2_000_000, 3_000_000] },
        { "vn-2027-2030", TwelveOf2027, [2_200_000, 2_800_000] },
        { "ha-noi-2011-2015", [], [550_000, 750_000, 1_000_000] },
        { "ha-noi-2016-2021", Ten, [1_100_000, 1_500_000, 2_300_000, 1_400_000, 1_950_000, 3_000_000] },
        { "ha-noi-2022-2025", Twelve, [2_000_000, 2_500_000] },
        { "quang-ninh-2023-2025", Twelve, [2_100_000, 2_600_000] },
        { "dong-nai-2022-2025", Twelve, [2_000_000, 3_000_000, 2_500_000, 3_750_000] },
        { "da-nang-2016-2020", [], [1_100_000, 1_430_000, 1_300_000, 1_690_000] },
    };

    [Theory]
    [MemberData(nameof(Standards))]
    public void ReturnsTheClassOfTheLaw_GivenIncomePerPersonMonth(string id, string[] indicators, long[] lines)
    {
        var standard = Standard(id, indicators);
        var profiles = Profiles(indicators);
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            foreach (var vnd in About(lines))
            {
                var income = PlainIncome.OfOnePersonInOneMonth(vnd);
                var household = new Household { Area = area, Income = Income.PerPersonMonth(vnd) };
                for (var mask = 0; mask < profiles.Length; mask++)
                    Same(standard, household with { Assessed = profiles[mask] }, mask, ByFacts(id, area == Area.Urban, income, Ones(mask)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void ReturnsTheClassOfTheLaw_GivenIncomeOfTheHouseholdAndYear(string id, string[] indicators, long[] lines)
    {
        var standard = Standard(id, indicators);
        var profiles = Profiles(indicators);
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            for (var at = 0; at < lines.Length; at++)
            {
                var size = Sizes[at % Sizes.Length];
                foreach (var vnd in About([lines[at] * size * 12]))
                {
                    var income = PlainIncome.OfAllInOneYear(vnd, size);
                    var household = new Household { Area = area, Size = size, Income = Income.HouseholdYear(vnd) };
                    for (var mask = 0; mask < profiles.Length; mask++)
                        Same(standard, household with { Assessed = profiles[mask] }, mask, ByFacts(id, area == Area.Urban, income, Ones(mask)));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void ReturnsTheClassOfTheLaw_GivenSizesFrom1To1000(string id, string[] indicators, long[] lines)
    {
        var standard = Standard(id, indicators);
        var deprived = Math.Min(indicators.Length, 3);
        var profile = Profile(indicators, (1 << deprived) - 1);
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            for (var size = 1; size <= 1000; size += size < 10 ? 1 : 45)
            {
                foreach (var vnd in lines.SelectMany(line => About([line * size * 12])))
                {
                    var household = new Household { Area = area, Size = size, Income = Income.HouseholdYear(vnd), Assessed = profile };
                    Same(standard, household, deprived, ByFacts(id, area == Area.Urban, PlainIncome.OfAllInOneYear(vnd, size), deprived));
                }
            }
        }
    }

    [Fact]
    public void ReturnsTheClassOfTheLaw_GivenALineOfTheYearInHoChiMinhCity()
    {
        const string id = "ho-chi-minh-2014-2015";
        var standard = Standard(id, []);
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            foreach (var line in new long[] { 16_000_000, 21_000_000 })
            {
                for (var size = 1; size <= 1000; size++)
                {
                    foreach (var vnd in About([line * size]))
                    {
                        var household = new Household { Area = area, Size = size, Income = Income.HouseholdYear(vnd) };
                        Same(standard, household, 0, ByFacts(id, area == Area.Urban, PlainIncome.OfAllInOneYear(vnd, size), 0));
                    }
                }

                // 16,000,000 a year is 1,333,333.33 a month: the đồng below is under the line, the one above is over it.
                foreach (var vnd in About([line / 12, line / 12 + 1]))
                {
                    var household = new Household { Area = area, Income = Income.PerPersonMonth(vnd) };
                    Same(standard, household, 0, ByFacts(id, area == Area.Urban, PlainIncome.OfOnePersonInOneMonth(vnd), 0));
                }
            }
        }
    }

    [Theory]
    [InlineData("vn-2022-2025", 12, new[] { 140, 175 })]
    [InlineData("vn-2016-2020", 10, new[] { 120, 150, 140, 175 })]
    public void ReturnsTheClassOfTheLaw_GivenBothScores(string id, int indicators, int[] lines)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        foreach (var urban in new[] { false, true })
        {
            foreach (var score in lines.SelectMany(line => new[] { line - 1, line, line + 1 }).Append(0).Append(1_000))
            {
                for (var deprived = 0; deprived <= indicators; deprived++)
                {
                    var household = new Household { Area = urban ? Area.Urban : Area.Rural, IncomeScore = score, DeprivationScore = deprived * 10 };
                    Same(standard, household, deprived, ByScores(id, urban, score, deprived * 10), Basis.Scores);
                }
            }
        }
    }

    [Theory]
    [InlineData("vn-2022-2025", new[] { 140, 175 })]
    [InlineData("vn-2016-2020", new[] { 120, 150, 140, 175 })]
    public void ReturnsTheClassOfTheLaw_GivenAnIncomeScoreAndAProfile(string id, int[] lines)
    {
        var indicators = id == "vn-2022-2025" ? Twelve : Ten;
        var standard = Standard(id, indicators);
        var profiles = Profiles(indicators);
        foreach (var urban in new[] { false, true })
        {
            foreach (var score in lines.SelectMany(line => new[] { line - 1, line, line + 1 }))
            {
                var household = new Household { Area = urban ? Area.Urban : Area.Rural, IncomeScore = score };
                for (var mask = 0; mask < profiles.Length; mask++)
                    Same(standard, household with { Assessed = profiles[mask] }, mask, ByScores(id, urban, score, Ones(mask) * 10), Basis.Scores);
            }
        }
    }

    private static void Same(PovertyStandard standard, Household household, int profile, string expected, Basis by = Basis.Facts)
    {
        var result = standard.Classify(household, On, by);
        if (result.Class is { } actual && Word(actual) == expected) return;
        Assert.Fail($"{standard.Id}: {household.Area}, {household.Income?.ToString() ?? household.IncomeScore + " points"}, size {household.Size}, "
            + $"profile {profile:b12}: {result}, the law says {expected}");
    }

    private static PovertyStandard Standard(string id, string[] indicators)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        Assert.Equal(indicators, standard.Indicators.Select(indicator => indicator.Id));
        return standard;
    }

    private static AssessedIndicators[] Profiles(string[] indicators) =>
        [.. Enumerable.Range(0, 1 << indicators.Length).Select(mask => Profile(indicators, mask))];

    private static AssessedIndicators Profile(string[] indicators, int mask) =>
        new(indicators.Select((id, i) => KeyValuePair.Create(id, (mask >> i & 1) == 1)));

    private static IEnumerable<long> About(IEnumerable<long> lines) => lines.SelectMany(line => new[] { line - 1, line, line + 1 }).Distinct();

    private static int Ones(int mask)
    {
        var ones = 0;
        for (; mask != 0; mask >>= 1) ones += mask & 1;
        return ones;
    }
}
