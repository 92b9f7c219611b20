using System.Collections;

namespace PovertyCriteria;

/// <summary>Some of a standard's indicators, in official order.</summary>
public readonly struct IndicatorSet : IReadOnlyCollection<Indicator>, IEquatable<IndicatorSet>
{
    private readonly PovertyStandard? _standard;

    internal IndicatorSet(PovertyStandard standard, uint mask) => (_standard, Mask) = (standard, mask);

    /// <summary>One bit an indicator: bit i is <c>Standard.Indicators[i]</c>.</summary>
    public uint Mask { get; }

    /// <inheritdoc/>
    public int Count => Bits.Count(Mask);

    /// <summary>Whether two sets have the same indicators of the same standard.</summary>
    public static bool operator ==(IndicatorSet left, IndicatorSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(IndicatorSet left, IndicatorSet right) => !left.Equals(right);

    /// <summary>Whether the indicator with an id is in the set.</summary>
    public bool Contains(string indicatorId) => _standard is { } standard
        && standard.TryGetIndicator(indicatorId, out var indicator) && (Mask >> (indicator.Number - 1) & 1) == 1;

    /// <inheritdoc/>
    public IEnumerator<Indicator> GetEnumerator()
    {
        for (var i = 0; i < (_standard?.Indicators.Length ?? 0); i++)
            if ((Mask >> i & 1) == 1) yield return _standard!.Indicators[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(IndicatorSet other) => Mask == other.Mask && Equals(_standard, other._standard);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_standard, Mask);

    /// <summary>The ids, as <c>nutrition|sanitation</c>.</summary>
    public override string ToString() => string.Join("|", this.Select(indicator => indicator.Id));
}

internal static class Bits
{
    /// <summary>The place of the lowest bit that is set; there must be one.</summary>
    public static int Lowest(uint mask) => Count((mask & (~mask + 1)) - 1);

    public static int Count(uint mask)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(mask);
#else
        var count = 0;
        for (; mask != 0; mask &= mask - 1) count++;
        return count;
#endif
    }
}
