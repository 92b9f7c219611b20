using static PovertyCriteria.Tests.Forms.OfficialTable;
using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>Households whose members are not listed, or whose number is not known: the points that the table leaves possible.</summary>
public class UnlistedMembersTest
{
    private static readonly Household Unlisted = Nothing with { Members = null, FloorArea = 120 };

    [Fact]
    public void ReturnsTheIntervalOfEachItem_GivenTheNumberOfMembersAlone()
    {
        for (var size = 1; size <= 9; size++)
        {
            for (var area = 0; area < Areas; area++)
            {
                var items = Standard.ExplainScore((Unlisted with { Size = size }).In(area), On).Items;
                var one = size <= 7 ? Points(1, size, area) : 0;
                Is(items[0], one, one);
                Is(items[1], [0, .. Enumerable.Range(1, Math.Min(size, 5)).Select(row => Points(2, row, area))]);
                Is(items[2], [.. Enumerable.Range(0, size + 1).Select(dependents => dependents < 2 ? Points(3, dependents + 1, area) : 0)]);
                Is(items[3], [0, Points(4, 1, area), Points(4, 2, area), Points(4, 3, area)]);

                // So many kinds of work as there are members, at most.
                Is(items[4], [.. Enumerable.Range(0, 8).Where(set => int.PopCount(set) <= size).Select(set => Enumerable.Range(1, 3).Where(row => (set >> row - 1 & 1) == 1).Sum(row => Points(5, row, area)))]);
                Is(items[5], [.. new[] { 0, Points(6, 1, area), Points(6, 2, area) }.Take(size + 1)]);
                var floor = 120 >= 40 * size ? Points(8, 3, area) : 120 >= 30 * size ? Points(8, 2, area) : 120 >= 20 * size ? Points(8, 1, area) : 0;
                Is(items[7], floor, floor);
            }
        }
    }

    [Fact]
    public void ReturnsTheIntervalOfEachItem_GivenNoNumberEither()
    {
        for (var area = 0; area < Areas; area++)
        {
            var explained = Standard.ExplainScore(Unlisted.In(area), On);
            var items = explained.Items;
            Is(items[0], 0, Points(1, 1, area));
            Is(items[1], 0, Points(2, 5, area));
            Is(items[2], [0, Points(3, 1, area), Points(3, 2, area)]);
            Is(items[4], 0, Points(5, 1, area) + Points(5, 2, area) + Points(5, 3, area));
            Is(items[5], 0, Points(6, 2, area));
            Is(items[7], [0, Points(8, 1, area), Points(8, 2, area), Points(8, 3, area)]);
            Assert.Equal(["members"], items[0].Missing);
            Assert.Equal(["members.*"], items[1].Missing);
            Assert.Equal(Points(8, 3, area) > 0 ? ["members"] : [], items[7].Missing);

            // Nor the floor.
            var neither = Standard.ExplainScore((Unlisted with { FloorArea = null }).In(area), On).Items[7];
            Assert.Equal(Points(8, 3, area) > 0 ? ["members", "floor_area"] : [], neither.Missing);
        }
    }

    [Fact]
    public void ReturnsEveryScoreAndClass_GivenNothing()
    {
        Assert.Equal(new IncomeScore(0, Enumerable.Range(0, Areas).Max(Most)), Standard.Score(new Household(), On));
        Assert.Equal(Most(Urban), Standard.Score(new Household { Area = Area.Urban }, On).Highest);
        Assert.Equal(3, Standard.Classify(new Household(), On, Basis.Forms).Possible.Count);
        Assert.Equal(7, Standard.ExplainScore(new Household(), On).Areas.Length);
    }

    /// <summary>The most that can be had in an area: where one row of several counts the best of them, and otherwise all of them.</summary>
    private static int Most(int area)
    {
        int Best(int item, int first, int last) => Enumerable.Range(first, last - first + 1).Max(row => Points(item, row, area));
        var all = Best(1, 1, 7) + Best(2, 1, 5) + Best(3, 1, 2) + Best(4, 1, 3) + Points(5, 1, area) + Points(5, 2, area) + Points(5, 3, area) + Best(6, 1, 2)
            + Points(7, 1, area) + Points(7, 2, area) + Best(8, 1, 3) + Best(9, 1, 4) + Best(10, 1, 3) + Points(11, 1, area);
        all += Points(12, 1, area) + Best(12, 2, 4) + Points(12, 5, area) + Points(12, 6, area) + Best(12, 7, 8) + Points(12, 9, area) + Points(12, 10, area) + Points(12, 11, area) + Best(12, 12, 13)
            + Points(12, 14, area) + Points(12, 15, area) + Points(12, 16, area);
        all += Best(13, 1, 2) + Points(13, 3, area) + Best(13, 4, 5) + Best(13, 6, 7) + Best(13, 8, 9);
        return all + Best(14, 1, 3) + Points(14, 4, area) + Points(14, 5, area) + Points(14, 6, area) + Best(15, 1, 7);
    }

    private static void Is(ScoreItemFinding item, int lowest, int highest) => Assert.Equal((item.Item.Number, lowest, highest), (item.Item.Number, item.Lowest, item.Highest));

    private static void Is(ScoreItemFinding item, int[] possible) => Is(item, possible.Min(), possible.Max());
}
