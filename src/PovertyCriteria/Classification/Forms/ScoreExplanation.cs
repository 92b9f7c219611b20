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
    internal static ScoreExplanation Of(ScoreTable table, Household household, LocalDate on)
    {
        ImmutableArray<ScoreArea> areas = [.. table.Areas.Where(area => Scorer.CanBeIn(area, household, on))];
        return new ScoreExplanation(
            table, areas, PovertyStandard.Score(table, household, on), [.. table.Items.Select(item => ScoreItemFinding.Of(item, areas, household, on))]);
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

    /// <summary>Each fact once: the categories of a choice ask the same.</summary>
    private static ImmutableArray<Evidence> Distinct(IEnumerable<Evidence> evidence) =>
        [.. evidence.GroupBy(each => (each.MemberIndex, each.Fact)).Select(same => same.FirstOrDefault(each => each.Holds == true) ?? same.First())];
}

/// <summary>A category that holds or may hold.</summary>
/// <param name="Category">The category.</param>
/// <param name="Holds">True: it holds; null: it may.</param>
public sealed record ScoreRowFinding(ScoreCategory Category, bool? Holds);
