using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts causes of poverty by group and class as households stream past (Mẫu 7.10); nothing is allocated for a household.
/// Not safe for several threads at once: give each a tally of its own and merge them.
/// </summary>
/// <typeparam name="TKey">What the households are grouped by, such as a commune's code.</typeparam>
[DebuggerDisplay("{_groups.Count} groups")]
public sealed class CauseTally<TKey>
    where TKey : notnull
{
    private const int Households = 0;
    private const int NotKnown = 1;
    private const int Without = 2;
    private const int FirstCause = 3;

    private readonly ReviewLaw _law;
    private readonly Dictionary<(TKey Key, PovertyClass Class), long[]> _groups;

    /// <summary>A tally without households.</summary>
    /// <param name="law">The law that lists the causes.</param>
    public CauseTally(ReviewLaw law)
    {
        Require.NotNull(law);
        _law = law;
        _groups = [];
    }

    /// <summary>The groups that have a household, with its class, in the order of their first.</summary>
    public IReadOnlyCollection<(TKey Key, PovertyClass Class)> Keys => _groups.Keys;

    /// <summary>Counts a household. Constant time.</summary>
    /// <param name="key">Its group.</param>
    /// <param name="class">Its recognised class.</param>
    /// <param name="causes">Its causes; null: not known.</param>
    /// <exception cref="ArgumentException">The causes are those of another law.</exception>
    public void Add(TKey key, PovertyClass @class, CauseSet? causes)
    {
        if (causes is { Law: { } law } && law != _law) throw new ArgumentException($"Causes of {law}, not of {_law}.", nameof(causes));
        var counts = CountsOf((key, @class));
        counts[Households]++;
        if (causes is not { } known) counts[NotKnown]++;
        else if (known.Mask == 0) counts[Without]++;
        else
        {
            for (var i = 0; i < _law.Causes.Length; i++)
                if ((known.Mask >> i & 1) == 1) counts[FirstCause + i]++;
        }
    }

    /// <summary>Adds all that another tally has counted.</summary>
    /// <exception cref="ArgumentException">The other tally counts by another law, or is this one.</exception>
    public void Merge(CauseTally<TKey> other)
    {
        Require.NotNull(other);
        if (ReferenceEquals(other, this)) throw new ArgumentException("A tally is not merged with itself.", nameof(other));
        if (other._law != _law) throw new ArgumentException($"Counts by {other._law}, not by {_law}.", nameof(other));
        foreach (var group in other._groups) MovementSums.Add(CountsOf(group.Key), group.Value);
    }

    /// <summary>The counts of a class in one group.</summary>
    /// <exception cref="KeyNotFoundException">No such household was counted.</exception>
    public CauseCounts CountsOf(TKey key, PovertyClass @class) => _groups.TryGetValue((key, @class), out var counts)
        ? new CauseCounts(counts[Households], counts[NotKnown], counts[Without], [.. counts.Skip(FirstCause)])
        : throw new KeyNotFoundException($"No household of {key}, {@class} was counted.");

    private long[] CountsOf((TKey Key, PovertyClass Class) group)
    {
        if (_groups.TryGetValue(group, out var counts)) return counts;
        counts = new long[FirstCause + _law.Causes.Length];
        _groups.Add(group, counts);
        return counts;
    }
}
