using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// The table by which the survey form scores income (Bảng quy ước điểm Phiếu B1): items with categories, and points by area.
/// When it is read it is proved that the areas and the categories of one choice exclude each other, so that nothing scores twice.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Areas">The areas that have points of their own, such as the six rural regions and urban areas.</param>
/// <param name="Items">The items, in official order.</param>
/// <param name="Source">The text that sets it.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ScoreTable(LocalizedText Name, ImmutableArray<ScoreArea> Areas, ImmutableArray<ScoreItem> Items, Source Source)
{
    /// <summary>The name in English, with the numbers of items and areas.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name.En}: {Items.Length} items, {Areas.Length} areas");
}

/// <summary>An area that has points of its own in a score table.</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Number">Its place in the table, from 0: the place of its points in <see cref="ScoreCategory.Points"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Whether the rural or the urban lines hold in it.</param>
public sealed record ScoreArea(string Id, int Number, LocalizedText Name, Area Lines)
{
    internal Condition When { get; init; } = null!;

    /// <summary>Its id.</summary>
    public override string ToString() => Id;
}

/// <summary>An item of a score table (chỉ tiêu đánh giá), such as the house. The points of its choices add up.</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Number">Its number in official order, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Choices">What is scored: each choice is one thing, of which one category at most holds.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record ScoreItem(string Id, int Number, LocalizedText Name, ImmutableArray<ScoreChoice> Choices, Source Source)
{
    /// <summary>The choices grouped by the facts that they share; what one part scores says nothing of another.</summary>
    internal ImmutableArray<ScorePart> Parts { get; init; }

    /// <summary>Places of the areas whose form asks it.</summary>
    internal ImmutableArray<int> AskedIn { get; init; }

    /// <summary>Whether the form of an area asks it; where it does not, it has no points.</summary>
    public bool IsAskedIn(ScoreArea area)
    {
        Require.NotNull(area);
        return AskedIn.Contains(area.Number);
    }

    /// <summary>The most points that it can give in an area, where it is answered freely.</summary>
    public int MostPointsIn(ScoreArea area)
    {
        Require.NotNull(area);
        return Choices.Sum(choice => choice.Categories.Max(category => category.PointsIn(area)));
    }

    /// <summary>Number and id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Id}");
}

/// <summary>One thing that is scored: at most one of its categories holds; where none does it has no points.</summary>
/// <param name="Categories">The categories, in official order.</param>
public sealed record ScoreChoice(ImmutableArray<ScoreCategory> Categories);

/// <summary>A category of a score table: one row of the form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">Its points in each area, by <see cref="ScoreArea.Number"/>; 0 in areas for which the item is not asked.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record ScoreCategory(LocalizedText Name, ImmutableArray<int> Points, Source Source)
{
    internal Condition When { get; init; } = null!;

    /// <summary>Its points in an area.</summary>
    public int PointsIn(ScoreArea area)
    {
        Require.NotNull(area);
        return Points[area.Number];
    }
}

/// <summary>Choices that ask common facts, and are therefore judged together.</summary>
internal sealed class ScorePart
{
    private ScorePart(ImmutableArray<ScoreChoice> choices)
    {
        Choices = choices;
        Categories = [.. choices.SelectMany(choice => choice.Categories)];
        Conditions = [.. Categories.Select(category => category.When)];
    }

    public ImmutableArray<ScoreChoice> Choices { get; }

    /// <summary>The categories of all its choices, in order; the place is the bit in an answer.</summary>
    public ImmutableArray<ScoreCategory> Categories { get; }

    public IReadOnlyList<Condition> Conditions { get; }

    /// <summary>The points of the categories that hold, a bit each, in an area.</summary>
    public int Points(ulong holding, ScoreArea area)
    {
        var points = 0;
        for (var i = 0; i < Categories.Length; i++)
            if ((holding >> i & 1) == 1) points += Categories[i].Points[area.Number];
        return points;
    }

    /// <summary>The choices of an item, those that ask a common column together.</summary>
    public static ImmutableArray<ScorePart> Of(ImmutableArray<ScoreChoice> choices)
    {
        var groups = new List<(HashSet<Column> Asked, List<ScoreChoice> Choices)>();
        foreach (var choice in choices)
        {
            var asked = new HashSet<Column>(choice.Categories.SelectMany(category => ConditionNodes.In(category.When)).SelectMany(node => node.Asks.ToArray()));
            var together = groups.Where(group => group.Asked.Overlaps(asked)).ToList();
            List<ScoreChoice> all = [.. together.SelectMany(group => group.Choices), choice];
            foreach (var group in together)
            {
                asked.UnionWith(group.Asked);
                groups.Remove(group);
            }

            groups.Add((asked, all));
        }

        return [.. groups.Select(group => new ScorePart([.. group.Choices.OrderBy(choice => choices.IndexOf(choice))]))];
    }
}
