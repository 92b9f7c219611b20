using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>The income score of a household, item by item, as the paper form has it (Phiếu B, điểm A).</summary>
/// <param name="Table">The score table.</param>
/// <param name="Areas">The areas of the table that the household can be in; one where area and region are known.</param>
/// <param name="Score">The score, lowest and highest.</param>
/// <param name="Items">The items, in official order.</param>
[DebuggerDisplay("{Score,nq}")]
public sealed record ScoreExplanation(ScoreTable Table, ImmutableArray<ScoreArea> Areas, IncomeScore Score, ImmutableArray<ScoreItemFinding> Items)
{
    private readonly ValueList<IncomeScore> _byArea;
    private readonly ValueList<ScoreArea> _areas = Areas;
    private readonly ValueList<ScoreItemFinding> _items = Items;

    /// <summary>The areas of the table that the household can be in; one where area and region are known.</summary>
    public ImmutableArray<ScoreArea> Areas
    {
        get => _areas;
        init => _areas = value;
    }

    /// <summary>The items, in official order.</summary>
    public ImmutableArray<ScoreItemFinding> Items
    {
        get => _items;
        init => _items = value;
    }

    /// <summary>The score in each of <see cref="Areas"/>.</summary>
    internal ImmutableArray<IncomeScore> ByArea
    {
        get => _byArea;
        init => _byArea = value;
    }

    /// <summary>The items that the form of a possible area asks; the others give no points.</summary>
    internal IEnumerable<ScoreItemFinding> Asked => Items.Where(finding => Areas.Any(finding.Item.IsAskedIn));

    /// <summary>Whether the rural or the urban lines hold; null: not known.</summary>
    internal Area? Lines => Areas.All(area => area.Lines == Areas[0].Lines) ? Areas[0].Lines : null;

    /// <summary>One score of every band that can come out, with the lines that hold for it.</summary>
    internal IEnumerable<(Area Area, MeasuredAmount Amount)> Places(ClassRule rule)
    {
        for (var i = 0; i < Areas.Length; i++)
        {
            var (area, score) = (Areas[i].Lines, ByArea[i]);
            yield return (area, new MeasuredAmount(score.Lowest, 1));
            foreach (var line in rule.Table.Lines(area).ToArray())
                if (score.Lowest <= line && line < score.Highest) yield return (area, new MeasuredAmount(line + 1, 1));
        }
    }

    internal static ScoreExplanation Of(ScoreTable table, Household household, LocalDate on)
    {
        ImmutableArray<ScoreArea> areas = [.. table.Areas.Where(area => Scorer.CanBeIn(area, household, on))];
        return new ScoreExplanation(
            table, areas, PovertyStandard.Score(table, household, on), [.. table.Items.Select(item => ScoreItemFinding.Of(item, areas, household, on))])
        {
            ByArea = [.. areas.Select(area => Scorer.In(table, area, household, on)).Select(bounds => new IncomeScore(bounds.Lowest, bounds.Highest))],
        };
    }
}

/// <summary>What one item of the table gives.</summary>
/// <param name="Item">The item.</param>
/// <param name="Lowest">Its lowest points, over the areas that are possible.</param>
/// <param name="Highest">Its highest points.</param>
/// <param name="Rows">The categories that hold or may hold, in order; a choice none of whose categories can hold has none.</param>
/// <param name="Evidence">The facts behind it.</param>
/// <param name="Missing">The facts on which its points hang, by column name.</param>
public sealed record ScoreItemFinding(
    ScoreItem Item, int Lowest, int Highest, ImmutableArray<ScoreRowFinding> Rows, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Missing)
{
    private readonly ValueList<ScoreRowFinding> _rows = Rows;
    private readonly ValueList<Evidence> _evidence = Evidence;
    private readonly ValueList<string> _missing = Missing;

    /// <summary>The categories that hold or may hold, in order; a choice none of whose categories can hold has none.</summary>
    public ImmutableArray<ScoreRowFinding> Rows
    {
        get => _rows;
        init => _rows = value;
    }

    /// <summary>The facts behind it.</summary>
    public ImmutableArray<Evidence> Evidence
    {
        get => _evidence;
        init => _evidence = value;
    }

    /// <summary>The facts on which its points hang, by column name.</summary>
    public ImmutableArray<string> Missing
    {
        get => _missing;
        init => _missing = value;
    }

    /// <summary>
    /// Every text that its points rest on: of the item, of the categories that hold or may hold, or of all where none does, and of what these ask.
    /// </summary>
    public IEnumerable<Source> Sources
    {
        get
        {
            var categories = Rows.IsEmpty ? Item.Choices.SelectMany(choice => choice.Categories) : Rows.Select(row => row.Category);
            return categories.SelectMany(category => ConditionNodes.In(category.When).Select(node => node.Source).Prepend(category.Source)).Prepend(Item.Source).OfType<Source>().Distinct();
        }
    }

    /// <summary>Whether its points are decided.</summary>
    public bool IsDecided => Lowest == Highest;

    internal static ScoreItemFinding Of(ScoreItem item, ImmutableArray<ScoreArea> areas, Household household, LocalDate on)
    {
        var rows = new List<ScoreRowFinding>();
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        var missing = new List<string>();
        int[] lowest = new int[areas.Length], highest = new int[areas.Length];
        foreach (var part in item.Parts)
        {
            var possible = Scorer.Possible(part, household, on);
            for (var i = 0; i < part.Categories.Length; i++)
            {
                var holding = possible.Count(each => (each >> i & 1) == 1);
                if (holding > 0) rows.Add(new ScoreRowFinding(part.Categories[i], holding == possible.Length ? true : null));
            }

            for (var a = 0; a < areas.Length; a++)
            {
                var (least, most) = Scorer.PointsOf(part, areas[a], possible);
                lowest[a] += least;
                highest[a] += most;
            }

            AddEvidence(part, household, on, evidence);
            if (possible.Length > 1) missing.AddRange(MissingOf(part, areas, household, on));
        }

        var order = item.Choices.SelectMany(choice => choice.Categories).ToList();
        return new ScoreItemFinding(item, lowest.Min(), highest.Max(), [.. rows.OrderBy(row => order.IndexOf(row.Category))], Distinct(evidence), MissingFacts.Sorted(missing));
    }

    private static void AddEvidence(ScorePart part, Household household, LocalDate on, ImmutableArray<Evidence>.Builder evidence)
    {
        var subject = new Subject(household, on);
        foreach (var choice in part.Choices)
        {
            // The category that holds says why; where none does, all of them say why not.
            var holding = choice.Categories.FirstOrDefault(category => category.When.Evaluate(subject) == Truth.True);
            foreach (var category in holding is null ? choice.Categories : [holding]) EvidenceOf.Condition(category.When, subject, null, evidence);
        }
    }

    private static IEnumerable<string> MissingOf(ScorePart part, ImmutableArray<ScoreArea> areas, Household household, LocalDate on)
    {
        var fillings = new Fillings(part.Conditions, household, on);
        foreach (var (fact, pairs) in fillings.Differences(fillings.Answers()))
            if (pairs.Any(pair => areas.Any(area => part.Points(pair.One, area) != part.Points(pair.Other, area)))) yield return fact;
    }

    /// <summary>Each fact once, or as often as it carries what holds: the categories of a choice ask the same.</summary>
    private static ImmutableArray<Evidence> Distinct(IEnumerable<Evidence> evidence) =>
        [.. evidence.Distinct().GroupBy(each => (each.MemberIndex, each.Fact)).SelectMany(same => same.Any(each => each.Holds == true) ? same.Where(each => each.Holds == true) : same.Take(1))];
}

/// <summary>A category that holds or may hold.</summary>
/// <param name="Category">The category.</param>
/// <param name="Holds">True: it holds; null: it may.</param>
public sealed record ScoreRowFinding(ScoreCategory Category, bool? Holds);
