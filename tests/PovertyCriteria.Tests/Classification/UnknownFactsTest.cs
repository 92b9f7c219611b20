using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Oracle.PlainClasses;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>
/// Households of which some facts are not known, against every way of filling them in: indicators and classes are never too few,
/// one by one they are exact, the missing facts decide the class, and none of them can be left out.
/// </summary>
public class UnknownFactsTest
{
    private const int MostCompletions = 6_000;

    private static readonly LocalDate On = HouseholdGenerator.On;

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenAStandardWithoutASharedFact()
    {
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("line", 1_500_000, 2_000_000),
            OwnStandard.Row("poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 2") + ","
            + OwnStandard.Row("near_poor", "\"atMost\": \"line\", \"deprivedFewerThan\": 2") + ","
            + OwnStandard.Row("not_poor", "\"above\": \"line\""),
            OwnStandard.Indicator("walls", """{ "atLeast": 2, "of": [ { "fact": "wall_durable", "is": false }, { "fact": "pillar_durable", "is": false }, { "fact": "roof_durable", "is": false } ] }""") + ","
            + OwnStandard.Indicator("insured", """{ "anyMember": { "all": [ { "age": { "from": 6 } }, { "fact": "health_insurance", "is": false } ] } }""") + ","
            + OwnStandard.Indicator("allowances", """{ "shareOfMembers": { "moreThanPercent": 40, "where": { "all": [ { "fact": "disabled", "is": true }, { "fact": "monthly_social_allowance", "is": true } ] } } }""") + ","
            + OwnStandard.Indicator("space", """{ "perMember": "floor_area", "below": 8 }""") + ","
            + OwnStandard.Indicator("signal", """{ "any": [ { "not": { "fact": "toilet", "isOneOf": ["septic", "two_vault"] } }, { "all": [ { "fact": "uses_internet", "is": false }, { "fact": "uses_telephone", "is": false } ] } ] }"""));

        Compare(standard, household =>
        {
            int notDurable = 0, onAllowance = 0, size = 0;
            var uninsured = false;
            if (household.WallDurable == false) notDurable++;
            if (household.PillarDurable == false) notDurable++;
            if (household.RoofDurable == false) notDurable++;
            foreach (var member in household.Members!)
            {
                size++;
                var born = member.Birth!.Value.Earliest;
                if (PlainIndicators.Age(born.Year, born.Month, born.Day, On) >= 6 && member.HealthInsurance == false) uninsured = true;
                if (member.Disabled == true && member.MonthlySocialAllowance == true) onAllowance++;
            }

            var toilet = household.Toilet == Toilet.Septic || household.Toilet == Toilet.TwoVault;
            var signal = household.UsesInternet == true || household.UsesTelephone == true;
            return [notDurable >= 2, uninsured, onAllowance * 10 > size * 4, household.FloorArea < 8 * size, !toilet || !signal];
        },
        (urban, income, deprived) => income.PerMonthIsAtMost(urban ? 2_000_000 : 1_500_000) ? deprived >= 2 ? Poor : NearPoor : NotPoor,
        [1_500_000, 2_000_000], households: 1_000, seed: 11, factsAreShared: false);
    }

    [Fact]
    public void ReturnsNeverTooFew_GivenTheStandardOf2022() => Compare(
        Get("vn-2022-2025"), household => PlainIndicators.Of2022(household, On), (urban, income, deprived) => ByFacts("vn-2022-2025", urban, income, deprived),
        [1_500_000, 2_250_000, 2_000_000, 3_000_000], households: 1_500, seed: 12, factsAreShared: true);

    [Fact]
    public void ReturnsNeverTooFew_GivenTheStandardOf2016() => Compare(
        Get("vn-2016-2020"), household => PlainIndicators.Of2016(household, On), (urban, income, deprived) => ByFacts("vn-2016-2020", urban, income, deprived),
        [700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 1_950_000], households: 1_000, seed: 13, factsAreShared: true);

    private static void Compare(
        PovertyStandard standard, Func<Household, bool[]> indicators, Func<bool, PlainIncome, int, string> law, long[] lines, int households, ulong seed, bool factsAreShared)
    {
        var random = new Random((int)seed);
        int undetermined = 0, tried = 0;
        foreach (var complete in HouseholdGenerator.Complete(On).Sample(households, new Rnd(seed), 50))
        {
            // At a line where the deprivations decide, or above it, with a handful of facts taken away.
            var household = ForgetSome(complete with { Income = random.Next(3) == 0 ? complete.Income : Income.PerPersonMonth(lines[random.Next(lines.Length)]) }, standard, random);
            var blanks = Blanks.Of(household, On, lines);
            var completions = blanks.Aggregate(1L, (product, blank) => Math.Min(product * blank.Fillings.Length, int.MaxValue));
            if (blanks.Count == 0 || completions > MostCompletions) continue;
            tried++;
            var result = standard.Classify(household, On);
            var missing = standard.MissingFor(household, On);
            var expected = new UnknownFacts(household, blanks, indicators, law);

            for (var i = 0; i < expected.Indicators.Count; i++)
            {
                bool? actual = (result.Unknown.Mask >> i & 1) == 1 ? null : (result.Deprived.Mask >> i & 1) == 1;
                Assert.True(actual == expected.Indicators[i], $"{Text(household)}: {standard.Indicators[i].Id} is {actual?.ToString() ?? "not known"}, filling in gives {expected.Indicators[i]?.ToString() ?? "both"}");
            }

            var possible = result.Possible.Select(Word).ToList();
            Same(expected.Classes, possible.Order(StringComparer.Ordinal), household, "possible classes");
            Assert.True(expected.Reached.All(possible.Contains), $"{Text(household)}: {result}, filling in reaches {string.Join("|", expected.Reached)}");
            if (!factsAreShared) Same(expected.Reached, expected.Classes, household, "classes reached");
            Same(expected.Missing, missing.Order(StringComparer.Ordinal), household, "missing");

            if (result.IsDecided) continue;
            undetermined++;
            Suffices(standard, household, blanks, missing, random);
        }

        Assert.True(tried > households / 2, $"only {tried} of {households} were tried");
        Assert.True(undetermined > tried / 5, $"only {undetermined} of {tried} were undetermined");
    }

    /// <summary>Filling in what is missing, however one does it, and nothing else decides the class.</summary>
    private static void Suffices(PovertyStandard standard, Household household, List<Blank> blanks, IReadOnlyList<string> missing, Random random)
    {
        for (var time = 0; time < 5; time++)
        {
            var filled = household;
            foreach (var blank in blanks)
                if (missing.Contains(blank.Name)) filled = blank.Fillings[random.Next(blank.Fillings.Length)](filled);
            Assert.True(standard.Classify(filled, On).IsDecided, $"{Text(household)}: with {string.Join("|", missing)} filled in it is still {standard.Classify(filled, On)}: {Text(filled)}");
        }
    }

    /// <summary>Takes one to six facts away, of those that the standard asks for.</summary>
    private static Household ForgetSome(Household household, PovertyStandard standard, Random random)
    {
        // What no indicator of the standard asks for stays known, so that every blank is one that could matter.
        var asked = standard.Id == "vn-2022-2025" ? AskedIn2022 : standard.Id == "vn-2016-2020" ? AskedIn2016 : AskedByOwn;
        for (var times = random.Next(1, 7); times > 0; times--)
        {
            var name = asked[random.Next(asked.Length)];
            if (!name.StartsWith("members.", StringComparison.Ordinal))
            {
                household = Facts.Household.Single(fact => fact.Name == name).Forget(household);
                continue;
            }

            var index = random.Next(household.Members!.Count);
            var how = random.Next(3);
            household = household with
            {
                Members = new MemberList(household.Members.Select((member, i) => i != index ? member
                    : name != "members.birth_date" || how == 0 || member.Birth is not { IsExact: true } born ? Facts.Member.Single(fact => fact.Name == name).Forget(member)
                    : member with { Birth = how == 1 ? BirthDate.In(born.Earliest.ToYearMonth()) : BirthDate.InYear(born.Earliest.Year) })),
            };
        }

        return household;
    }

    private static readonly string[] AskedByOwn =
    [
        "area", "income", "wall_durable", "pillar_durable", "roof_durable", "floor_area", "toilet", "uses_internet", "uses_telephone",
        "members.birth_date", "members.health_insurance", "members.disabled", "members.monthly_social_allowance",
    ];

    private static readonly string[] AskedIn2022 =
    [
        "area", "income", "wall_durable", "pillar_durable", "roof_durable", "floor_area", "water_source", "toilet", "uses_internet", "devices",
        "members.birth_date", "members.employment", "members.disabled", "members.monthly_social_allowance", "members.health_insurance",
        "members.enrolled", "members.qualification", "members.workplace_training", "members.stunted", "members.underweight",
        "members.birth_date", "members.health_insurance", "members.enrolled", "members.stunted", "members.sex", "members.height", "members.weight",
    ];

    private static readonly string[] AskedIn2016 =
    [
        "area", "income", "house_class", "floor_area", "hygienic_water", "hygienic_toilet", "uses_telephone", "uses_internet", "devices", "hears_loudspeaker",
        "members.birth_date", "members.health_insurance", "members.enrolled", "members.qualification", "members.untreated_illness",
    ];

    private static PovertyStandard Get(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new ArgumentException(id, nameof(id));

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual, Household household, string what) => Assert.True(
        expected.SequenceEqual(actual), $"{Text(household)}: {what} {string.Join("|", actual)}, filling in gives {string.Join("|", expected)}");

    private static string Text(Household household) =>
        $"{household.Area}, {household.Income}, {household with { Members = null }}, " + string.Join("; ", household.Members!.Select(member => Words(member)));

    private static string Words(Member member) =>
        $"born {member.Birth}, {member.Employment}, disabled {member.Disabled}, allowance {member.MonthlySocialAllowance}, insured {member.HealthInsurance}, "
        + $"{member.Enrolled}, {member.Qualification}, trained {member.WorkplaceTraining}, stunted {member.Stunted} at {member.Height} cm, light {member.Underweight} at {member.Weight} kg, {member.Sex}, ill {member.UntreatedIllness}";
}
