using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>A need for support summed (nhu cầu hỗ trợ), such as start-up loans (vay vốn khởi nghiệp): households and whole VND.</summary>
/// <param name="Households">Households that have the need.</param>
/// <param name="Vnd">The amount that they need, in whole VND, of those whose amount is known.</param>
/// <param name="WithoutAmount">Those of the households whose amount is not known; the sum is then too low.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct NeedSum(long Households, long Vnd, long WithoutAmount)
{
    /// <summary>The need of one household.</summary>
    /// <param name="vnd">The amount in whole VND, not negative; null: not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static NeedSum OfHousehold(long? vnd) => vnd < 0
        ? throw new ArgumentOutOfRangeException(nameof(vnd), vnd, "Must not be negative.")
        : new(1, vnd.GetValueOrDefault(), vnd is null ? 1 : 0);

    /// <summary>Both needs together.</summary>
    /// <exception cref="OverflowException">The sum is more than a long can hold.</exception>
    public static NeedSum operator +(NeedSum left, NeedSum right) => left.Add(right);

    /// <summary>Both needs together.</summary>
    /// <exception cref="OverflowException">The sum is more than a long can hold.</exception>
    public NeedSum Add(NeedSum other) => new(Households + other.Households, Vnd + other.Vnd, WithoutAmount + other.WithoutAmount);

    /// <summary>Households and amount, as <c>12 households, 600,000,000 VND</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0:N0} households, {1:N0} VND{2}", Households, Vnd, WithoutAmount == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " and {0:N0} amounts not known", WithoutAmount));
}

/// <summary>Sums needs by group: households and VND. Not safe for several threads at once; give each a tally of its own and merge them.</summary>
/// <typeparam name="TKey">What the needs are grouped by: a commune, a kind of support, or a tuple of both.</typeparam>
[DebuggerDisplay("{_groups.Count} groups")]
public sealed class NeedTally<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, NeedSum> _groups;

    /// <summary>A tally without needs.</summary>
    /// <param name="comparer">When two keys are the same; null: as they say themselves.</param>
    public NeedTally(IEqualityComparer<TKey>? comparer = null) => _groups = new(comparer);

    /// <summary>The groups that have a need, in the order of their first.</summary>
    public IReadOnlyCollection<TKey> Keys => _groups.Keys;

    /// <summary>The sum of all groups.</summary>
    public NeedSum Total => _groups.Values.Aggregate(default(NeedSum), (sum, each) => sum + each);

    /// <summary>The sum of a group.</summary>
    /// <exception cref="KeyNotFoundException">No need of the group was added.</exception>
    public NeedSum this[TKey key] => _groups.TryGetValue(key, out var sum) ? sum : throw new KeyNotFoundException($"No need of {key} was added.");

    /// <summary>Adds the need of one household, <see cref="NeedSum.OfHousehold"/>, or one summed already.</summary>
    /// <exception cref="OverflowException">The sum is more than a long can hold.</exception>
    public void Add(TKey key, NeedSum need)
    {
        _groups.TryGetValue(key, out var sum);
        _groups[key] = sum + need;
    }

    /// <summary>Adds all that another tally has summed.</summary>
    /// <exception cref="ArgumentException">The other tally is this one.</exception>
    public void Merge(NeedTally<TKey> other)
    {
        Require.NotNull(other);
        if (ReferenceEquals(other, this)) throw new ArgumentException("A tally is not merged with itself.", nameof(other));
        foreach (var group in other._groups) Add(group.Key, group.Value);
    }
}
