using System.Collections;
using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>A cause of poverty (nguyên nhân nghèo), in the order of the official form (Mẫu 7.10).</summary>
/// <param name="Id">Its id in the law file, and its word in the column <c>causes</c>.</param>
/// <param name="Number">Its column on the form, from 1.</param>
/// <param name="Name">Its name.</param>
public sealed record PovertyCause(string Id, int Number, LocalizedText Name)
{
    /// <summary>Number and id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Id}");
}

/// <summary>The causes recorded for a household; several may hold. The empty set is known to have none of them.</summary>
public readonly struct CauseSet : IReadOnlyCollection<PovertyCause>, IEquatable<CauseSet>
{
    private readonly ReviewLaw? _law;

    internal CauseSet(ReviewLaw law, uint mask) => (_law, Mask) = (law, mask);

    /// <inheritdoc/>
    public int Count => Bits.Count(Mask);

    internal uint Mask { get; }

    internal ReviewLaw? Law => _law;

    /// <summary>Whether two sets have the same causes.</summary>
    public static bool operator ==(CauseSet left, CauseSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(CauseSet left, CauseSet right) => !left.Equals(right);

    /// <summary>Whether the cause with an id is in the set.</summary>
    public bool Contains(string causeId) => this.Any(cause => string.Equals(cause.Id, causeId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public IEnumerator<PovertyCause> GetEnumerator()
    {
        for (var i = 0; i < (_law?.Causes.Length ?? 0); i++)
            if ((Mask >> i & 1) == 1) yield return _law!.Causes[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CauseSet other) => Mask == other.Mask && (Mask == 0 || Equals(_law, other._law));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CauseSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Mask == 0 ? 0 : HashCode.Combine(_law, Mask);

    /// <summary>The ids, as <c>land|illness</c>; <c>none</c> where there is none.</summary>
    public override string ToString() => Mask == 0 ? "none" : string.Join("|", this.Select(cause => cause.Id));
}

/// <summary>The causes of poverty of the households of one class: a row of Mẫu 7.10.</summary>
/// <param name="Households">The households of the class.</param>
/// <param name="CausesNotKnown">Those whose causes are not known; they stand under no cause.</param>
/// <param name="WithoutCause">Those that are known to have none.</param>
/// <param name="ByCause">The households under each cause, in the form's order. A household with two causes stands under both.</param>
public sealed record CauseCounts(long Households, long CausesNotKnown, long WithoutCause, ImmutableArray<long> ByCause)
{
    private readonly ValueList<long> _byCause = ByCause;

    /// <summary>The households under each cause, in the form's order. A household with two causes stands under both.</summary>
    public ImmutableArray<long> ByCause
    {
        get => _byCause;
        init => _byCause = value;
    }
}
