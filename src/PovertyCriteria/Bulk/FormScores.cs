namespace PovertyCriteria.Bulk;

/// <summary>
/// The income score of the survey form, of rows whose facts decide it: each category's points added where it holds. Rows in which an area or
/// a choice is not decided are left to the single household's scorer, which fills them in every way.
/// </summary>
internal sealed class FormScores
{
    private readonly Plane[] _areas;
    private readonly CategoryPlane[][] _choices;

    public FormScores(ScoreTable table, PlaneBuilder builder)
    {
        Areas = [.. table.Areas];
        _areas = [.. table.Areas.Select(area => builder.Of(area.When))];
        _choices = [.. table.Items.SelectMany(item => item.Choices).Select(choice => choice.Categories.Select(category => new CategoryPlane(builder.Of(category.When), [.. category.Points])).ToArray())];
    }

    /// <summary>The areas of the table.</summary>
    public ScoreArea[] Areas { get; }

    /// <summary>Marks the rows that are not decided, and adds up the points of the others.</summary>
    public void Run(Block block)
    {
        var words = block.HouseholdWords;
        var undecided = block.Room(RoomFor.Undecided, words);
        undecided.Clear();
        foreach (var area in _areas) WordKernel.OrOne(block.Possible(area), block.Sure(area), undecided);
        foreach (var choice in _choices) MarkUndecided(block, choice, undecided);
        var scores = block.Scores();
        scores.Clear();
        var holding = block.Scratch.AsSpan(0, words);
        for (var area = 0; area < _areas.Length; area++)
        {
            var rows = block.Known.AsSpan(0, words);
            WordKernel.AndNot(block.Sure(_areas[area]), undecided, rows);
            rows[words - 1] &= BitmapKernel.TailMask(block.Count);
            foreach (var choice in _choices)
            {
                foreach (var category in choice)
                {
                    if (category.Points[area] == 0) continue;
                    WordKernel.And(rows, block.Sure(category.When), holding);
                    CountKernel.AddWhereSet(holding, category.Points[area], scores);
                }
            }
        }
    }

    /// <summary>The rows in the areas in which the rural, or the urban, lines hold.</summary>
    public void In(Area lines, Block block, Span<ulong> rows)
    {
        rows.Clear();
        for (var i = 0; i < _areas.Length; i++)
            if (Areas[i].Lines == lines) WordKernel.Or(rows, block.Sure(_areas[i]), rows);
    }

    /// <summary>A choice is decided where one of its categories surely holds, or none can.</summary>
    private static void MarkUndecided(Block block, CategoryPlane[] choice, Span<ulong> undecided)
    {
        Span<ulong> some = block.Scratch.AsSpan(0, undecided.Length), sure = block.Known.AsSpan(0, undecided.Length);
        some.Clear();
        sure.Clear();
        foreach (var category in choice)
        {
            WordKernel.Or(some, block.Possible(category.When), some);
            WordKernel.Or(sure, block.Sure(category.When), sure);
        }

        WordKernel.OrOne(some, sure, undecided);
    }

    /// <summary>When a category holds, and its points in each area.</summary>
    private readonly record struct CategoryPlane(Plane When, int[] Points);
}
