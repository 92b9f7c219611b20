using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>Households with one to four facts forgotten, or given by halves, against every way of filling them in.</summary>
public class UnknownFormFactsTest
{
    private const int Households = 400;
    private const int Fewer = 80;
    private const int MostCompletions = 400;

    // Forgotten more often than by chance: what stands in several items, and in nested conditions.
    private static readonly string[] Often =
    [
        "area", "region", "centrally_run_city", "floor_area", "devices", "water_source", "members.birth_date", "members.sex", "members.employment", "members.disabled",
        "members.monthly_social_allowance", "members.critically_ill", "members.qualification", "members.vocational_level", "members.non_farm_work", "members.monthly_pension",
    ];

    [Fact]
    public void ReturnsTheIntervalOfEachItem_WhoseEndsAreReached() => Each(1, (household, on, all, text) =>
    {
        var explained = Standard.ExplainScore(household, on);
        Assert.Equal(all.AreasOfTheTable, explained.Areas.Select(area => area.Number));
        var expected = Enumerable.Range(0, OfficialTable.Items).Select(all.Item).Select(item => $"{item.Lowest}-{item.Highest}");
        Same(string.Join(" ", expected), string.Join(" ", explained.Items.Select(item => $"{item.Lowest}-{item.Highest}")), text);
        Same($"{all.Score}", $"{Standard.Score(household, on)}", text);
        Same($"{all.Score}", $"{explained.Score}", text);
    });

    [Fact]
    public void ReturnsTheClassesThatRemain() => Each(2, (household, on, all, text) =>
    {
        var result = Standard.Classify(household, on, Basis.Forms);
        var possible = FormCompletions.Listed(result.Possible.Select(each => Oracle.PlainClasses.Word(each)));
        Same(all.Classes, possible, text);
        Assert.Equal((all.Least, all.Most), (result.DeprivationsAtLeast, result.DeprivationsAtMost));

        // What completions reach is never more, and exactly that where no fact stands in two places.
        Assert.Subset(possible.Split('|').ToHashSet(), all.Reached.Split('|').ToHashSet());
        if (all.IsSeparate) Same(all.Reached, possible, text);
        return all.IsSeparate ? "separate" : "shared";
    });

    [Fact]
    public void ReturnsTheMissingFacts_OnWhichTheClassHangs() => Each(3, (household, on, all, text) =>
    {
        var missing = Standard.MissingFor(household, on, Basis.Forms);
        Same(all.Missing, string.Join("|", missing.Order(StringComparer.Ordinal)), text);
        return missing.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    });

    [Fact]
    public void LearningTheMissingFacts_DecidesTheClass() => Each(4, (household, on, all, text) =>
    {
        var missing = Standard.MissingFor(household, on, Basis.Forms);
        if (missing.Count == 0) return "decided";
        var asked = FormFact.Unknown(household).Where(fact => missing.Contains(fact.Name)).ToArray();
        var learnt = new HashSet<Household>();
        foreach (var completion in all.Households) learnt.Add(asked.Aggregate(household, (h, fact) => fact.Take(h, completion)));
        foreach (var each in learnt)
            if (!Standard.Classify(each, on, Basis.Forms).IsDecided) Assert.Fail($"{text}: {string.Join("|", missing)} do not decide; then {string.Join("|", Standard.MissingFor(each, on, Basis.Forms))}");
        return "undecided";
    });

    [Fact]
    public void LeavingOneMissingFactOut_LeavesTheClassOpenForSomeAnswers() => Each(5, (household, on, all, text) =>
    {
        // Where a fact stands in two places, two completions that differ in it need not exist.
        var missing = Standard.MissingFor(household, on, Basis.Forms);
        if (missing.Count == 0 || !all.IsSeparate) return "-";
        foreach (var left in missing)
        {
            var asked = FormFact.Unknown(household).Where(fact => missing.Contains(fact.Name) && fact.Name != left).ToArray();
            var open = all.Households.Select(completion => asked.Aggregate(household, (h, fact) => fact.Take(h, completion))).Distinct().Any(each => !Standard.Classify(each, on, Basis.Forms).IsDecided);
            if (!open) Assert.Fail($"{text}: {left} can be left out of {string.Join("|", missing)}");
        }

        return "checked";
    });

    [Fact]
    public void LearningAFact_OnlyNarrowsTheInterval() => Each(6, (household, on, all, text) =>
    {
        var (before, classes) = (Standard.Score(household, on), Standard.Classify(household, on, Basis.Forms).Possible);
        var items = Standard.ExplainScore(household, on).Items;
        foreach (var fact in FormFact.Unknown(household))
        {
            foreach (var fill in fact.Fill(household, on).Fillings)
            {
                var learnt = fill(household);
                var after = Standard.Score(learnt, on);
                Assert.True(after.Lowest >= before.Lowest && after.Highest <= before.Highest, $"{text}: {fact.Name} makes {after} of {before}");
                Assert.True(Standard.Classify(learnt, on, Basis.Forms).Possible.IsSubsetOf(classes), text);
                Assert.All(Standard.ExplainScore(learnt, on).Items.Zip(items), pair => Assert.True(pair.First.Lowest >= pair.Second.Lowest && pair.First.Highest <= pair.Second.Highest, text));
            }
        }
    }, Fewer);

    private static void Each(int seed, Action<Household, LocalDate, FormCompletions, string> check, int households = Households) => Each(seed, (household, on, all, text) =>
    {
        check(household, on, all, text);
        return "";
    }, households);

    private static void Each(int seed, Func<Household, LocalDate, FormCompletions, string, string> check, int households = Households)
    {
        var generator = new SurveyGenerator(seed);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < households;)
        {
            var on = generator.Date();
            var complete = generator.AboutTheLine(on);
            var facts = FormFact.Of(complete).ToList();
            if (generator.Chance(60)) facts.RemoveAll(fact => !Often.Contains(fact.Name));
            var forgotten = generator.Some(facts, 1 + generator.Next(4)).DistinctBy(fact => (fact.Name, fact.Member)).ToArray();
            var household = forgotten.Aggregate(complete, (h, fact) => fact.Forget(h));
            if (FormCompletions.CountOf(household, on) > MostCompletions) continue;
            var kind = check(household, on, new FormCompletions(household, on), $"household {i} on {on:uuuu-MM-dd}, {household.Area} {household.Region}, without {string.Join(", ", forgotten.Select(fact => fact.Name + fact.Member))}; {string.Join("; ", household.Members!)}");
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            i++;
        }

        // Each kind of case is there often enough to say something.
        Assert.All(kinds.Where(kind => kind.Key is "separate" or "shared" or "undecided" or "checked"), kind => Assert.True(kind.Value > households / 20, $"{kind.Key}: {kind.Value}"));
    }

    private static void Same(string expected, string actual, string text)
    {
        if (expected != actual) Assert.Fail($"{text}: {actual}, by filling in {expected}");
    }
}
