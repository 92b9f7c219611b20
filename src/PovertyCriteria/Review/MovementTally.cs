using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts movements by group as pairs stream past, for the official movement tables (Mẫu 7.2, 7.3): whole numbers only, a few kilobytes a group, nothing allocated for a pair.
/// Not safe for several threads at once: give each a tally of its own and merge them.
/// </summary>
/// <typeparam name="TKey">What the households are grouped by: a commune's code, urban or rural, a tuple of both.</typeparam>
[DebuggerDisplay("{_groups.Count} groups")]
public sealed class MovementTally<TKey>
    where TKey : notnull
{
    private readonly ReviewLaw _law;
    private readonly Dictionary<TKey, long[]> _groups;

    /// <summary>A tally without pairs.</summary>
    /// <param name="law">The law that says what each movement is.</param>
    /// <param name="comparer">When two keys are the same; null: as they say themselves.</param>
    public MovementTally(ReviewLaw law, IEqualityComparer<TKey>? comparer = null)
    {
        Require.NotNull(law);
        _law = law;
        _groups = new(comparer);
    }

    /// <summary>The groups that have a pair, in the order of their first.</summary>
    public IReadOnlyCollection<TKey> Keys => _groups.Keys;

    /// <summary>Counts a pair in a group. Constant time; it allocates only at the first pair of a group.</summary>
    /// <exception cref="InvalidOperationException">The pair is the default value.</exception>
    /// <exception cref="OverflowException">More households or persons than a long can count.</exception>
    public void Add(TKey key, in ReviewPair pair)
    {
        var outcome = _law.Outcomes.Of(pair.Cell);
        MovementSums.Add(SumsOf(key).AsSpan(outcome * MovementSums.Fields, MovementSums.Fields), pair);
    }

    /// <summary>Adds all that another tally has counted.</summary>
    /// <exception cref="ArgumentException">The other tally counts by another law, or is this one.</exception>
    public void Merge(MovementTally<TKey> other)
    {
        Require.NotNull(other);
        if (ReferenceEquals(other, this)) throw new ArgumentException("A tally is not merged with itself.", nameof(other));
        if (other._law != _law) throw new ArgumentException($"Counts by {other._law}, not by {_law}.", nameof(other));
        foreach (var group in other._groups) MovementSums.Add(SumsOf(group.Key), group.Value);
    }

    /// <summary>The movement table of a list for one group.</summary>
    /// <param name="key">The group.</param>
    /// <param name="listId">The list: <c>poor</c> or <c>near_poor</c>.</param>
    /// <param name="unit">Households or persons.</param>
    /// <exception cref="KeyNotFoundException">No pair of the group was counted.</exception>
    /// <exception cref="ArgumentException">The law has no such list.</exception>
    public MovementTable TableOf(TKey key, string listId, MovementUnit unit = MovementUnit.Households) =>
        MovementTable.Of(_law, _law.List(listId), unit, Counted(key));

    /// <summary>The movement table of a list for all groups together.</summary>
    /// <param name="listId">The list: <c>poor</c> or <c>near_poor</c>.</param>
    /// <param name="unit">Households or persons.</param>
    /// <exception cref="ArgumentException">The law has no such list.</exception>
    public MovementTable Total(string listId, MovementUnit unit = MovementUnit.Households)
    {
        var total = NewSums();
        foreach (var group in _groups) MovementSums.Add(total, group.Value);
        return MovementTable.Of(_law, _law.List(listId), unit, total);
    }

    /// <summary>How many households of a group made a movement: for example newly poor ones among households with a person of merit.</summary>
    /// <param name="key">The group.</param>
    /// <param name="movementId">The movement, such as <c>newly_poor</c>.</param>
    /// <returns>At least as many as are decided, at most those that may have made it as well.</returns>
    /// <exception cref="KeyNotFoundException">No pair of the group was counted.</exception>
    /// <exception cref="ArgumentException">The law has no such movement.</exception>
    public CountRange CountOf(TKey key, string movementId)
    {
        var bit = 1u << (_law.Movement(movementId).Number - 1);
        return new CountRange(Households(key, movements => movements == bit), Households(key, movements => (movements & bit) != 0));
    }

    /// <summary>How many households of a group have facts that contradict each other, on whatever list.</summary>
    /// <exception cref="KeyNotFoundException">No pair of the group was counted.</exception>
    public long ContradictionsIn(TKey key) => Households(key, movements => movements == 0);

    private long Households(TKey key, Func<uint, bool> wanted)
    {
        var sums = Counted(key);
        long households = 0;
        for (var i = 0; i < _law.Outcomes.All.Count; i++)
            if (wanted(_law.Outcomes.All[i].Movements)) households += sums[i * MovementSums.Fields + MovementSums.Households];
        return households;
    }

    private long[] Counted(TKey key) => _groups.TryGetValue(key, out var sums) ? sums : throw new KeyNotFoundException($"No pair of {key} was counted.");

    private long[] SumsOf(TKey key)
    {
        if (_groups.TryGetValue(key, out var sums)) return sums;
        sums = NewSums();
        _groups.Add(key, sums);
        return sums;
    }

    private long[] NewSums() => new long[_law.Outcomes.All.Count * MovementSums.Fields];
}
