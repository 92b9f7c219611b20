using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>An item of the survey form that carries a difference between the two classes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Points">The points that it gave.</param>
/// <param name="Most">The most that it can give in the area.</param>
/// <param name="Decides">Whether it decides alone: without its points, or with the most that it can give, the form would say what the facts say.</param>
public sealed record ScoreItemDifference(ScoreItem Item, int Points, int Most, bool Decides)
{
    /// <summary>The items that carry the difference of a comparison; none where score, area or a class is not decided.</summary>
    internal static ImmutableArray<ScoreItemDifference> Carrying(FormsComparison compared)
    {
        var score = compared.Score;
        if (compared.Agree != false || !score.Score.IsDecided || score.Areas.Length != 1 || compared.ByFacts.Class is not { } byFacts || compared.ByForms.Class is not { } byForms) return [];
        var (area, total) = (score.Areas[0], score.Score.Lowest);
        var table = compared.ByForms.Standard.ByScores!.Table;
        var goal = FormsComparison.AsTheFormHasIt(byFacts);
        return FormsComparison.AsTheFormHasIt(byForms) > goal ? Raising() : Lacking();

        bool Reaches(int points)
        {
            var classes = new PovertyClasses(table.ClassesOf(table.BandOf(area.Lines, points), compared.ByForms.DeprivationsAtLeast, compared.ByForms.DeprivationsAtMost));
            return classes.Single is { } single && FormsComparison.AsTheFormHasIt(single) == goal;
        }

        // The form finds the better class: which points lift the household over the line?
        ImmutableArray<ScoreItemDifference> Raising()
        {
            var given = score.Items.Where(finding => finding.Lowest > 0)
                .Select(finding => new ScoreItemDifference(finding.Item, finding.Lowest, finding.Item.MostPointsIn(area), Reaches(total - finding.Lowest)))
                .OrderByDescending(item => item.Points).ToList();
            if (given.Exists(item => item.Decides)) return [.. given.Where(item => item.Decides)];
            var rest = total;
            for (var count = 0; count < given.Count; count++)
            {
                rest -= given[count].Points;
                if (Reaches(rest)) return [.. given.Take(count + 1)];
            }

            return [];
        }

        // Facts do: which items gave less than they can?
        ImmutableArray<ScoreItemDifference> Lacking() =>
        [
            .. score.Asked.Select(finding => (finding.Item, Points: finding.Lowest, Most: finding.Item.MostPointsIn(area)))
                .Where(item => item.Points < item.Most)
                .OrderByDescending(item => item.Most - item.Points)
                .Select(item => new ScoreItemDifference(item.Item, item.Points, item.Most, Reaches(total - item.Points + item.Most))),
        ];
    }
}
