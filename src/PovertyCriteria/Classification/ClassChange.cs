using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>
/// Where the class would change if the measure alone, or the number of deprivations alone, were another.
/// </summary>
/// <param name="To">The classes that are then possible; one, where the rest decides it.</param>
/// <param name="Above">The measure lies above this bound, strictly, in the units of the table; null: no bound.</param>
/// <param name="AtMost">The measure lies at or below this bound; null: no bound.</param>
/// <param name="DeprivedAtLeast">The least number of deprived indicators; null where the measure changes.</param>
/// <param name="DeprivedAtMost">The largest number of deprived indicators; null where the measure changes.</param>
public sealed record ClassChange(PovertyClasses To, long? Above, long? AtMost, int? DeprivedAtLeast, int? DeprivedAtMost)
{
    /// <summary>Whether the number of deprivations is what changes; otherwise the measure.</summary>
    public bool IsByDeprivations => DeprivedAtLeast is not null;

    internal static ImmutableArray<ClassChange> Of(ClassRule rule, Outcomes outcomes, in Classification result)
    {
        var now = result.Possible;
        var changes = new List<ClassChange>();
        long? above = null;
        foreach (var bound in outcomes.Bounds().Cast<long?>().Append(null))
        {
            var amount = new MeasuredAmount(above + 1 ?? 0, 1);
            var to = Union(outcomes.Areas.Select(area => outcomes.Over(area, amount)));
            if (changes.Count > 0 && changes[changes.Count - 1].To == to) changes[changes.Count - 1] = changes[changes.Count - 1] with { AtMost = bound };
            else changes.Add(new ClassChange(to, above, bound, null, null));
            above = bound;
        }

        var byDeprivations = new List<ClassChange>();
        for (var deprived = 0; deprived <= rule.Table.Indicators; deprived++)
        {
            var to = Union(outcomes.Places.Select(place => outcomes.At(place.Area, place.Amount, deprived)));
            if (byDeprivations.Count > 0 && byDeprivations[byDeprivations.Count - 1].To == to)
                byDeprivations[byDeprivations.Count - 1] = byDeprivations[byDeprivations.Count - 1] with { DeprivedAtMost = deprived };
            else byDeprivations.Add(new ClassChange(to, null, null, deprived, deprived));
        }

        return [.. changes.Concat(byDeprivations).Where(change => change.To != now)];
    }

    private static PovertyClasses Union(IEnumerable<PovertyClasses> sets) => sets.Aggregate(default(PovertyClasses), (all, set) => all.Union(set));
}
