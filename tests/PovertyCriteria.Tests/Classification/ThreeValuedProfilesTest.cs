using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Oracle.PlainClasses;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>
/// Every profile of deprived, not deprived and not known, with area and income known and not: the possible classes are those
/// that filling in reaches, and what is missing is what the class hangs on.
/// </summary>
public class ThreeValuedProfilesTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenSixIndicatorsAndACutOffOfThree()
    {
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("low", 1_000, 1_500) + "," + OwnStandard.Line("high", 1_500, 2_000),
            OwnStandard.Row("poor", "\"atMost\": \"low\", \"deprivedAtLeast\": 3") + ","
            + OwnStandard.Row("near_poor", "\"atMost\": \"low\", \"deprivedFewerThan\": 3") + ","
            + OwnStandard.Row("average_living_standard", "\"above\": \"low\", \"atMost\": \"high\"") + ","
            + OwnStandard.Row("above", "\"above\": \"high\""),
            Indicators(6));
        Compare(standard, 6, [1_000, 1_500, 2_000], months: 12, (urban, income, deprived) =>
        {
            if (income.PerMonthIsAtMost(urban ? 1_500 : 1_000)) return deprived >= 3 ? Poor : NearPoor;
            return income.PerMonthIsAtMost(urban ? 2_000 : 1_500) ? Average : Above;
        });
    }

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenFiveIndicatorsAndTwoPoorRows()
    {
        // As in 2016: poor below the lower line whatever else, between the lines by two or more.
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("low", 700, 900) + "," + OwnStandard.Line("high", 1_000, 1_300),
            OwnStandard.Row("poor", "\"atMost\": \"low\"") + ","
            + OwnStandard.Row("poor", "\"above\": \"low\", \"atMost\": \"high\", \"deprivedAtLeast\": 2") + ","
            + OwnStandard.Row("near_poor", "\"above\": \"low\", \"atMost\": \"high\", \"deprivedFewerThan\": 2") + ","
            + OwnStandard.Row("not_poor", "\"above\": \"high\""),
            Indicators(5));
        Compare(standard, 5, [700, 900, 1_000, 1_300], months: 12, (urban, income, deprived) =>
        {
            if (income.PerMonthIsAtMost(urban ? 900 : 700)) return Poor;
            if (income.PerMonthIsAtMost(urban ? 1_300 : 1_000)) return deprived >= 2 ? Poor : NearPoor;
            return NotPoor;
        });
    }

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenLinesOfTheYearAndFourBandsOfDeprivation()
    {
        // Two cut-offs in one band, one line for both areas.
        var standard = OwnStandard.Of(
            "income_per_person_year",
            OwnStandard.Line("line", 12_000, 12_000),
            OwnStandard.Row("poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 4") + ","
            + OwnStandard.Row("near_poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 2, \"deprivedFewerThan\": 4") + ","
            + OwnStandard.Row("average_living_standard", "\"atMost\": \"line\", \"deprivedFewerThan\": 2") + ","
            + OwnStandard.Row("average_living_standard", "\"above\": \"line\", \"deprivedAtLeast\": 5") + ","
            + OwnStandard.Row("above", "\"above\": \"line\", \"deprivedFewerThan\": 5"),
            Indicators(5));
        Compare(standard, 5, [12_000], months: 1, (urban, income, deprived) =>
        {
            if (income.PerYearIsAtMost(12_000)) return deprived >= 4 ? Poor : deprived >= 2 ? NearPoor : Average;
            return deprived >= 5 ? Average : Above;
        });
    }

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenTheTenOf2016()
    {
        Assert.True(PovertyStandards.TryGet("vn-2016-2020", out var standard));
        string[] ids = [.. standard.Indicators.Select(indicator => indicator.Id)];
        Income?[] incomes = [null, Income.PerPersonMonth(700_000), Income.PerPersonMonth(1_300_000), Income.PerPersonMonth(1_300_001)];
        long[] anyIncome = [0, 700_000, 700_001, 900_000, 900_001, 1_000_000, 1_000_001, 1_300_000, 1_300_001, 1_500_000, 1_500_001, 1_950_000, 1_950_001];
        foreach (var profile in Profiles(10).Where((_, i) => i % 3 == 0))
        {
            var assessed = Assessed(ids, profile);
            int least = profile.Count(each => each == true), most = profile.Count(each => each != false);
            foreach (var income in incomes)
            {
                var expected = new SortedSet<string>(StringComparer.Ordinal);
                foreach (var urban in new[] { false, true })
                    foreach (var vnd in income is { } known ? [known.Vnd] : anyIncome)
                        for (var deprived = least; deprived <= most; deprived++)
                            expected.Add(ByFacts("vn-2016-2020", urban, PlainIncome.OfOnePersonInOneMonth(vnd), deprived));
                var result = standard.Classify(new Household { Income = income, Assessed = assessed }, On);
                if (!expected.SetEquals(result.Possible.Select(Word))) Assert.Fail($"{Text(profile)}, {income}: {result}, expected {string.Join("|", expected)}");
            }
        }
    }

    private static void Compare(PovertyStandard standard, int indicators, long[] lines, int months, Func<bool, PlainIncome, int, string> law)
    {
        const int size = 3;
        string[] ids = [.. Enumerable.Range(1, indicators).Select(i => "i" + i)];
        var amounts = lines.SelectMany(line => new[] { line, line + 1 }).Prepend(0L).Distinct().ToArray();

        // Any income at all, for where it is not known: about every line, as a household of one person has it in a year.
        var anyIncome = amounts.Select(amount => Income.HouseholdYear(amount * months)).Concat(lines.Select(line => Income.HouseholdYear(line * months + 1))).Distinct().ToArray();
        var incomes = amounts.Where((_, i) => i % 2 == 1).SelectMany(line => new[]
        {
            Income.HouseholdYear(line * months * size), Income.PerPersonMonth(line * months / 12), Income.PerPersonMonth(line * months / 12 + 1),
        });

        var cases = 0;
        foreach (var profile in Profiles(indicators))
        {
            var assessed = Assessed(ids, profile);
            foreach (var area in new Area?[] { Area.Rural, Area.Urban, null })
            {
                var household = new Household { Area = area, Assessed = assessed };
                foreach (var income in incomes) Case(household with { Size = size, Income = income }, profile, null);
                Case(household with { Size = size }, profile, "income");

                // A yearly income of nobody knows how many decides nothing.
                Case(household with { Income = Income.HouseholdYear(lines[0]) }, profile, "members");
            }
        }

        Assert.True(cases > 3 * Math.Pow(3, indicators));

        void Case(Household household, bool?[] profile, string? notKnown)
        {
            cases++;
            var blanks = new List<Blank>();
            if (household.Area is null) blanks.Add(Blank.Of("area", [Area.Rural, Area.Urban], (h, value) => h with { Area = value }));
            if (notKnown is not null) blanks.Add(Blank.Of("income", anyIncome, (h, value) => h with { Size = 1, Income = value }));
            for (var i = 0; i < profile.Length; i++)
            {
                if (profile[i] is not null) continue;
                var id = ids[i];
                blanks.Add(Blank.Of("deprived_" + id, [false, true], (h, value) => h with { Assessed = new AssessedIndicators(h.Assessed!.Append(KeyValuePair.Create(id, value))) }));
            }

            var expected = new UnknownFacts(household, blanks, h => [.. ids.Select(id => h.Assessed![id])], law);
            var result = standard.Classify(household, On);
            var possible = result.Possible.Select(Word).Order(StringComparer.Ordinal);
            string[] missing = [.. standard.MissingFor(household, On).Order(StringComparer.Ordinal)];
            string[] expectedMissing = [.. expected.Missing.Select(name => name == "income" ? notKnown! : name).Order(StringComparer.Ordinal)];

            Assert.Equal(expected.Classes, expected.Reached);
            if (possible.SequenceEqual(expected.Classes) && missing.SequenceEqual(expectedMissing)) return;
            Assert.Fail($"{household.Area}, {household.Income}, size {household.Size}, {Text(profile)}: {result}, missing {string.Join("|", missing)}; "
                + $"filling in reaches {string.Join("|", expected.Classes)}, hangs on {string.Join("|", expectedMissing)}");
        }
    }

    private static string Indicators(int count) => string.Join(",", Enumerable.Range(1, count).Select(i => OwnStandard.Indicator("i" + i)));

    private static IEnumerable<bool?[]> Profiles(int indicators)
    {
        var all = 1;
        for (var i = 0; i < indicators; i++) all *= 3;
        for (var number = 0; number < all; number++)
        {
            var profile = new bool?[indicators];
            var rest = number;
            for (var i = 0; i < indicators; i++, rest /= 3) profile[i] = (rest % 3) switch { 0 => false, 1 => true, _ => null };
            yield return profile;
        }
    }

    private static AssessedIndicators Assessed(string[] ids, bool?[] profile) =>
        new(ids.Zip(profile).Where(pair => pair.Second is not null).Select(pair => KeyValuePair.Create(pair.First, pair.Second!.Value)));

    private static string Text(bool?[] profile) => string.Concat(profile.Select(each => each switch { true => '1', false => '0', null => '?' }));
}
