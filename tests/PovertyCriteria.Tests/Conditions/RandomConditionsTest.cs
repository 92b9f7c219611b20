using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Classifying;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Every node of the algebra, in conditions at random: on known facts against plain C#, on unknown ones against every filling in.</summary>
public class RandomConditionsTest
{
    private const int Conditions = 700;
    private const int MostCompletions = 3_000;

    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly Household[] Households = [.. HouseholdGenerator.Complete(On).Sample(Conditions, new Rnd(41), 50)];

    [Fact]
    public void ReturnsWhatPlainCodeSays_GivenKnownFacts()
    {
        var random = new Random(42);
        var deprived = 0;
        for (var i = 0; i < Conditions; i++)
        {
            var (node, standard) = Next(random);
            foreach (var household in Households.Skip(i % 50).Take(20))
            {
                var result = standard.Classify(household, On);
                Assert.True(result.Unknown.Count == 0 && result.Deprived.Count == (node.Holds(household, null, On) ? 1 : 0), $"{node.Json}: {result.Deprived.Count} deprived, {string.Join("; ", household.Members!)}");
                deprived += result.Deprived.Count;
            }
        }

        Assert.InRange(deprived, Conditions * 20 / 5, Conditions * 20 * 4 / 5);
    }

    [Fact]
    public void ReturnsExactlyWhatFillingInReaches_GivenFactsThatAreNotKnown()
    {
        var random = new Random(43);
        int tried = 0, unknown = 0;
        for (var i = 0; i < Conditions; i++)
        {
            var (node, standard) = Next(random);
            var household = Learn(Facts.Forget(Households[i], random, 22), Households[i], node.Json) with { Income = Income.PerPersonMonth(1) };
            var blanks = Blanks.Of(household, On, []);
            if (blanks.Aggregate(1L, (product, blank) => Math.Min(product * blank.Fillings.Length, int.MaxValue)) > MostCompletions) continue;
            tried++;

            var completions = new Completions(household, blanks);
            var answers = completions.Households.Select(each => node.Holds(each, null, On)).ToArray();
            bool? expected = answers.All(each => each) ? true : answers.All(each => !each) ? false : null;
            var result = standard.Classify(household, On);
            bool? actual = result.Unknown.Count == 1 ? null : result.Deprived.Count == 1;
            Assert.True(actual == expected, $"{node.Json}: {actual?.ToString() ?? "not known"}, filling in gives {expected?.ToString() ?? "both"}; {string.Join("; ", household.Members!)}");

            var hangsOn = completions.NamesOn(answers).Distinct().Order(StringComparer.Ordinal);
            var missing = standard.MissingFor(household, On).Order(StringComparer.Ordinal);
            Assert.True(hangsOn.SequenceEqual(missing), $"{node.Json}: missing {string.Join("|", missing)}, it hangs on {string.Join("|", hangsOn)}");
            if (expected is null) unknown++;
        }

        Assert.InRange(tried, Conditions / 2, Conditions);
        Assert.InRange(unknown, tried / 10, tried);
    }

    /// <summary>What conditions do not ask is known again, so that only what could matter is filled in; a table by age asks the sex.</summary>
    internal static Household Learn(Household household, Household complete, string json)
    {
        foreach (var fact in Facts.Unknown(household).ToArray())
        {
            var isAsked = fact.Name == "members.birth_date" || json.Contains('"' + fact.Name.Replace("members.", "", StringComparison.Ordinal) + '"', StringComparison.Ordinal)
                || fact.Name == "members.sex" && json.Contains("belowByAge", StringComparison.Ordinal);
            if (!isAsked) household = Facts.Learn(household, fact, complete);
        }

        return household;
    }

    [Fact]
    public void EveryNode_OccursOften()
    {
        var random = new Random(42);
        var all = string.Concat(Enumerable.Range(0, Conditions).Select(_ => Next(random).Node.Json));
        string[] nodes =
        [
            "all", "any", "not", "atLeast", "is", "isOneOf", "hasNoneOf", "from", "to", "below", "belowByAge", "given", "perMember", "anyMember", "countMembers", "shareOfMembers", "age",
            "ageMonths", "bornIn", "reviewIn",
        ];
        Assert.All(nodes, node => Assert.True(all.Split($"\"{node}\":").Length > 20, node));
    }

    /// <summary>A condition, and a standard by which a household is poor when it holds and near-poor when it does not.</summary>
    private static (PlainNode Node, PovertyStandard Standard) Next(Random random)
    {
        PlainNode? node = null;
        while (node is null) node = PlainNode.OfHousehold(random);
        return (node, random.Next(4) == 0 ? Of("""{ "definition": "whole" }""", $$""" "definitions": { "whole": {{node.Json}} } """) : Of(node.Json));
    }

    internal static PovertyStandard Of(string condition, string? more = null) => OwnStandard.Of(
        "income_per_person_month",
        OwnStandard.Line("line", 1, 1),
        OwnStandard.Row("poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 1") + ","
        + OwnStandard.Row("near_poor", "\"atMost\": \"line\", \"deprivedFewerThan\": 1") + ","
        + OwnStandard.Row("not_poor", "\"above\": \"line\""),
        OwnStandard.Indicator("one", condition), more);
}
