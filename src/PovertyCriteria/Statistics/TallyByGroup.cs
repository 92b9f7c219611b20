using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>
/// A tally for each group of households: by area, province, commune, ethnicity or any key of the caller's. Takes memory for each group, none for a row.
/// It is a tally itself, so groups can be grouped again.
/// </summary>
/// <remarks>Where groups are numbered from zero, an array of tallies does the same without looking keys up. The order of groups is not defined: sort by key.</remarks>
/// <typeparam name="TKey">What the groups are told apart by.</typeparam>
/// <typeparam name="TTally">What is counted in each.</typeparam>
[DebuggerDisplay("{Count} groups")]
public sealed class TallyByGroup<TKey, TTally> : IReadOnlyCollection<KeyValuePair<TKey, TTally>>, ITally<TallyByGroup<TKey, TTally>>
    where TKey : notnull
    where TTally : class, ITally<TTally>
{
    private readonly Dictionary<TKey, TTally> _groups;
    private readonly Func<TTally> _create;

    /// <summary>Groups of which none has been counted yet.</summary>
    /// <param name="create">Makes the tally of a group when its first household comes; each time an empty one of the same kind.</param>
    /// <param name="comparer">Says which keys are the same; null: the key's own equality.</param>
    public TallyByGroup(Func<TTally> create, IEqualityComparer<TKey>? comparer = null)
    {
        Require.NotNull(create);
        _create = create;
        _groups = new Dictionary<TKey, TTally>(comparer);
        Unknown = create();
    }

    /// <summary>The tally of households whose group is not known; it is part of the whole.</summary>
    public TTally Unknown { get; }

    /// <summary>The number of groups, those of unknown group apart.</summary>
    public int Count => _groups.Count;

    /// <summary>The tally of a group to count into, made when the group is new.</summary>
    /// <param name="key">The group. Where it is not known, see <see cref="Unknown"/>.</param>
    public TTally Of(TKey key)
    {
        if (_groups.TryGetValue(key, out var tally)) return tally;
        tally = _create();
        _groups.Add(key, tally);
        return tally;
    }

    /// <summary>A new tally of all groups together, those of unknown group included.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public TTally Whole()
    {
        var whole = _create();
        whole.Merge(Unknown);
        foreach (var group in _groups.Values) whole.Merge(group);
        return whole;
    }

    /// <summary>Adds the tallies of other groups, group by group. Should one not fit, those before it stay added.</summary>
    /// <exception cref="ArgumentException">The other counts something else, or is this one.</exception>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public void Merge(TallyByGroup<TKey, TTally> other)
    {
        TallyChecks.Other(this, other);
        Unknown.Merge(other.Unknown);
        foreach (var group in other._groups) Of(group.Key).Merge(group.Value);
    }

    /// <summary>Finds the tally of a group; false where no household of it was counted.</summary>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TTally? tally) => _groups.TryGetValue(key, out tally);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TTally>> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
