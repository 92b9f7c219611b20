using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Classifying;
using PovertyCriteria.Tests.Conditions;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>
/// Standards of shapes that no shipped one has, in columns: up to 32 indicators whose conditions use every node, several cut-offs, one line or three,
/// no difference between the areas, incomes of a year, points other than ten. No line of <c>Bulk/</c> is written for them.
/// </summary>
public class UnseenStandardTest
{
    private const int Complete = 1_000;
    private const int Points = 7;

    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly Household[] Households =
    [
        .. HouseholdGenerator.Complete(On).Sample(Complete, new Rnd(81), 50),
        .. HouseholdGenerator.Partial(On).Sample(Complete + 100, new Rnd(82), 50),
    ];

    public static TheoryData<string> Shapes => ["one line, no indicator", "one line, one indicator", "three lines and cut-offs, 24 indicators", "a cut-off in every band, 32 indicators"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ByFacts_ReturnsWhatOneHouseholdReturns(string shape)
    {
        var standard = Of(shape);
        Same(standard, Households, Basis.Facts);
        Same(standard, [.. Households.Select((household, i) => i % 2 == 0 ? household : Equality.WithGiven(household, standard, i))], Basis.Facts);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ByScores_ReturnsWhatOneHouseholdReturns(string shape)
    {
        var standard = Of(shape);
        Same(standard, [.. Households.Select((household, i) => household with
        {
            IncomeScore = i % 5 == 0 ? null : i % 13 * 10 + i % 3,
            DeprivationScore = i % 4 == 0 ? null : i % (standard.Indicators.Length + 2) * Points + (i % 31 == 0 ? 1 : 0),
        })], Basis.Scores);
    }

    /// <summary>What the conditions say of known facts, in plain C#, is what the columns say: 54 conditions on every complete household.</summary>
    [Fact]
    public void ByFacts_DeprivesWhomPlainCodeSays()
    {
        var held = 0;
        foreach (var shape in new[] { "three lines and cut-offs, 24 indicators", "a cut-off in every band, 32 indicators" })
        {
            var (standard, nodes) = (Of(shape), Nodes(shape));
            var complete = Households[..Complete];
            var room = new Room(complete.Length, nodes.Length);
            PovertyCriteria.Bulk.BulkExtensions.PlanFor(standard, On).Classify(Columnar.Of(complete, standard), room.Results);
            for (var row = 0; row < complete.Length; row++)
            {
                var expected = nodes.Select((node, i) => node is not null && node.Holds(complete[row], null, On) ? 1u << i : 0).Aggregate(0u, (mask, bit) => mask | bit);
                var notGiven = nodes.Select((node, i) => node is null ? 1u << i : 0).Aggregate(0u, (mask, bit) => mask | bit);
                Assert.True(expected == room.Deprived[row] && notGiven == room.Unknown[row], $"{shape}, row {row}: {expected:b} by plain code, {room.Deprived[row]:b} in columns");
                held += int.PopCount((int)expected);
            }
        }

        Assert.InRange(held, Complete * 54 / 5, Complete * 54 * 4 / 5);
    }

    [Fact]
    public void EveryNodeAndClass_Occurs()
    {
        var all = string.Concat(Shapes.SelectMany(shape => Nodes((string)shape)).OfType<PlainNode>().Select(node => node.Json));
        string[] nodes =
        [
            "all", "any", "not", "atLeast", "is", "isOneOf", "hasNoneOf", "from", "to", "below", "belowByAge", "given", "perMember", "anyMember", "countMembers", "shareOfMembers", "age",
            "ageMonths", "bornIn", "reviewIn",
        ];
        Assert.All(nodes, node => Assert.Contains($"\"{node}\":", all));
        Assert.Equal(Enum.GetValues<PovertyClass>(), Shapes.Select(shape => Of((string)shape)).SelectMany(standard => Households.Select(household => standard.Classify(household, On).Class)).OfType<PovertyClass>().Distinct().Order());
    }

    private static PovertyStandard Of(string shape)
    {
        var indicators = string.Join(",", Nodes(shape).Select((node, i) => OwnStandard.Indicator("i" + (i + 1), i % 5 == 1 && node is not null ? $$"""{ "definition": "d{{i}}" }""" : node?.Json)));
        var definitions = string.Join(",", Nodes(shape).Select((node, i) => i % 5 == 1 && node is not null ? $"\"d{i}\": {node.Json}" : null).OfType<string>());
        var measure = shape.StartsWith("three", StringComparison.Ordinal) ? "income_per_person_year" : "income_per_person_month";
        var scale = measure == "income_per_person_year" ? 12 : 1;
        var (lines, rows) = Table(shape, [700_000 * scale, 1_500_000 * scale, 2_250_000 * scale]);
        var (scoreLines, scoreRows) = Table(shape, [30, 75, 100]);
        return OwnStandard.Of(
            measure, lines, rows, indicators,
            $$""" "byScores": { "measure": "income_score", "pointsPerDeprivation": {{Points}}, "lines": { {{scoreLines}} }, "classes": [ {{scoreRows}} ] } """
            + (definitions.Length > 0 ? $$""", "definitions": { {{definitions}} } """ : ""));
    }

    /// <summary>The lines, the same in both areas but for the last shape; and the class rows, in no order.</summary>
    private static (string Lines, string Rows) Table(string shape, long[] at) => shape switch
    {
        "one line, no indicator" => (All("a", at[1]), string.Join(",", Row("not_poor", "a", null, null), Row("poor", null, "a", null))),
        "one line, one indicator" => (All("a", at[1]), string.Join(",", Row("poor", null, "a", "\"deprivedAtLeast\": 1"), Row("above", "a", null, null), Row("near_poor", null, "a", "\"deprivedFewerThan\": 1"))),
        "three lines and cut-offs, 24 indicators" => (string.Join(",", at.Select((vnd, i) => All("abc"[i].ToString(), vnd))), string.Join(",",
            Row("above", "c", null, null),
            Row("poor", null, "a", "\"deprivedAtLeast\": 6"), Row("near_poor", null, "a", "\"deprivedFewerThan\": 6"),
            Row("poor", "a", "b", "\"deprivedAtLeast\": 12"), Row("near_poor", "a", "b", "\"deprivedAtLeast\": 7, \"deprivedFewerThan\": 12"), Row("average_living_standard", "a", "b", "\"deprivedFewerThan\": 7"),
            Row("near_poor", "b", "c", "\"deprivedAtLeast\": 13"), Row("average_living_standard", "b", "c", "\"deprivedFewerThan\": 13"))),
        _ => (string.Join(",", at.Select((vnd, i) => OwnStandard.Line("abc"[i].ToString(), vnd, vnd + vnd / 3))), string.Join(",",
            Row("poor", null, "a", "\"deprivedAtLeast\": 1"), Row("near_poor", null, "a", "\"deprivedFewerThan\": 1"),
            Row("poor", "a", "b", "\"deprivedAtLeast\": 16"), Row("near_poor", "a", "b", "\"deprivedFewerThan\": 16"),
            Row("near_poor", "b", "c", "\"deprivedAtLeast\": 20"), Row("average_living_standard", "b", "c", "\"deprivedFewerThan\": 20"),
            Row("average_living_standard", "c", null, "\"deprivedAtLeast\": 32"), Row("above", "c", null, "\"deprivedFewerThan\": 32"))),
    };

    private static string All(string id, long at) => $$"""
        "{{id}}": { "all": {{at}}, "source": {{OwnStandard.Source}} }
        """;

    private static string Row(string @class, string? above, string? atMost, string? deprived) => OwnStandard.Row(
        @class, string.Join(", ", new[] { above is null ? null : $"\"above\": \"{above}\"", atMost is null ? null : $"\"atMost\": \"{atMost}\"", deprived }.OfType<string>()));

    /// <summary>The conditions of a shape's indicators; null: the threshold is not in the data.</summary>
    private static PlainNode?[] Nodes(string shape)
    {
        var count = shape switch { "one line, no indicator" => 0, "one line, one indicator" => 1, "three lines and cut-offs, 24 indicators" => 24, _ => 32 };
        var random = new Random(count + 83);
        return [.. Enumerable.Range(0, count).Select(i => count == 32 && i is 0 or 31 ? null : Next(random))];
    }

    private static PlainNode Next(Random random)
    {
        PlainNode? node = null;
        while (node is null) node = PlainNode.OfHousehold(random);
        return node;
    }

    private static void Same(PovertyStandard standard, Household[] households, Basis by)
    {
        var equality = new Equality(standard, On, by, explainOneIn: 10);
        equality.Add(households, threads: 2);
        Assert.True(equality.Differing == 0, equality.First);
        Assert.Equal(households.Length, equality.Compared);
    }
}
