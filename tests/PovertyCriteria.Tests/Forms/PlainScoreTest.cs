using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Forms;

/// <summary>The score and the class of generated households of which everything is known, against the plain restatement.</summary>
public class PlainScoreTest
{
    private const int Households = 20_000;

    private static readonly PovertyStandard Standard = Survey.Standard;

    [Fact]
    public void ReturnsTheScoreAndClassOfTheForm_GivenAllFacts()
    {
        var generator = new SurveyGenerator(20_251_015);
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new HashSet<(int Area, int Item, int Points)>();
        for (var i = 0; i < Households; i++)
        {
            var on = generator.Date();
            var household = generator.Household(on);
            var area = PlainScore.AreaOf(household);
            var items = PlainScore.Items(household, on, area);
            var score = items.Sum();
            if (Standard.Score(household, on) != new IncomeScore(score, score)) Differ(i, household, on, items);

            var deprived = PlainIndicators.Of2022(household, on).Count(each => each);
            var expected = PlainScore.Class(area, score, deprived);
            var result = Standard.Classify(household, on, Basis.Forms);
            Assert.True(result.IsDecided);
            Assert.Equal((expected, deprived, deprived), (PlainClasses.Word(result.Class!.Value), result.DeprivationsAtLeast, result.DeprivationsAtMost));
            Assert.Empty(Standard.MissingFor(household, on, Basis.Forms));

            // The same scores, given, have the same class.
            if (i % 10 == 0) Assert.Equal(result.Class, Standard.Classify(household with { IncomeScore = score, DeprivationScore = deprived * 10 }, on, Basis.Scores).Class);

            // Item by item; slower, so not for all.
            if (i % 20 == 0 && !items.SequenceEqual(Standard.ExplainScore(household, on).Items.Select(item => item.Lowest))) Differ(i, household, on, items);

            classes[expected] = classes.GetValueOrDefault(expected) + 1;
            for (var item = 0; item < items.Length; item++) rows.Add((area, item, items[item]));
        }

        // The sample says something of every class, and reaches in every area what each row of the table has.
        Assert.Equal(3, classes.Count(pair => pair.Value > Households / 50));
        Assert.All(Enumerable.Range(0, OfficialTable.Areas), area => Assert.All(Enumerable.Range(0, OfficialTable.Items).Where(item => item is not (4 or 6 or 11 or 12 or 13)), item =>
            Assert.All(OfficialTable.Rows[item], row => Assert.Contains((area, item, row.Points[area]), rows))));
    }

    private static void Differ(int number, Household household, LocalDate on, int[] items) => Assert.Fail(
        $"Household {number} on {on:uuuu-MM-dd}, {household.Area} {household.Region}: {string.Join(" ", Standard.ExplainScore(household, on).Items.Select(item => $"{item.Lowest}"))}, the form says {string.Join(" ", items)}; "
        + string.Join("; ", household.Members!.Select(member => $"{member}, {member.Sex}, {member.Employment}, {member.Qualification} {member.VocationalLevel}")));
}
