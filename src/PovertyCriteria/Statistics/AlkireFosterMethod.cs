using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace PovertyCriteria;

/// <summary>
/// What an Alkire-Foster measure is made of: the indicators of a standard, their weights and the poverty cut-off.
/// Source: S. Alkire and J. Foster, "Counting and multidimensional poverty measurement", Journal of Public Economics 95 (2011), 476-487.
/// </summary>
/// <remarks>A weight is a whole number; its share of the sum of all is what the paper calls the weight. So nothing is rounded before a comparison.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AlkireFosterMethod : IEquatable<AlkireFosterMethod>
{
    private readonly int _leastCount;
    private readonly long _leastScore;
    private readonly bool _equalWeights;

    /// <summary>A measure over the indicators of a standard.</summary>
    /// <param name="standard">The standard whose indicators are counted.</param>
    /// <param name="cutoff">When a household is poor.</param>
    /// <param name="weights">A weight for each indicator, in official order, each 1 or more; null: all equal.</param>
    /// <exception cref="ArgumentException">The standard has no indicators, the weights are not as many, one is below 1, or the cut-off is more than all indicators.</exception>
    public AlkireFosterMethod(PovertyStandard standard, PovertyCutoff cutoff, IEnumerable<int>? weights = null)
    {
        Require.NotNull(standard);
        Require.NotNull(cutoff);
        Indicators = standard.Indicators;
        Cutoff = cutoff;
        if (Indicators.Length == 0) throw new ArgumentException($"{standard.Id} has no indicators; a class by income alone has no Alkire-Foster measure.", nameof(standard));
        Weights = weights is null ? [.. Indicators.Select(_ => 1)] : [.. weights];
        if (Weights.Length != Indicators.Length) throw new ArgumentException($"There must be {Indicators.Length} weights, one for each indicator of {standard.Id}; there were {Weights.Length}.", nameof(weights));
        if (Weights.Min() is < 1 and var wrong) throw new ArgumentException($"Every weight must be 1 or more; one was {wrong}.", nameof(weights));
        if (cutoff.Count > Indicators.Length) throw new ArgumentException($"The cut-off must be at most the {Indicators.Length} indicators of {standard.Id}; it was {cutoff.Count}.", nameof(cutoff));

        SumOfWeights = Weights.Sum(weight => (long)weight);
        _equalWeights = Weights.All(weight => weight == Weights[0]);
        _leastCount = cutoff.Count ?? 0;
        // The least whole score that is at least the share: scores are whole, so comparing with it is comparing with the share.
        if (cutoff.Share is { } share) _leastScore = (long)BigInteger.Divide(share.Numerator * SumOfWeights + share.Denominator - 1, share.Denominator);
    }

    /// <summary>The indicators in official order.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The weights, in the same order.</summary>
    public ImmutableArray<int> Weights { get; }

    /// <summary>What the weights add up to; a weight over this is the share that it stands for.</summary>
    public long SumOfWeights { get; }

    /// <summary>When a household is poor.</summary>
    public PovertyCutoff Cutoff { get; }

    /// <summary>One bit for each indicator.</summary>
    internal uint AllIndicators => uint.MaxValue >> (sizeof(uint) * 8 - Indicators.Length);

    /// <summary>The weighted number of deprivations of a profile: the sum of the weights of the deprived indicators, of at most <see cref="SumOfWeights"/>.</summary>
    /// <param name="deprived">One bit an indicator, as in <see cref="IndicatorSet.Mask"/>.</param>
    /// <exception cref="ArgumentException">A bit stands for no indicator.</exception>
    public long ScoreOf(uint deprived) => Score(Checked(deprived));

    /// <summary>Whether a profile is multidimensionally poor.</summary>
    /// <param name="deprived">One bit an indicator, as in <see cref="IndicatorSet.Mask"/>.</param>
    /// <exception cref="ArgumentException">A bit stands for no indicator.</exception>
    public bool IsPoor(uint deprived) => IsPoor(Checked(deprived), Score(deprived));

    /// <summary>Whether two measures count the same indicators with the same weights and cut-off.</summary>
    public bool Equals(AlkireFosterMethod? other) => ReferenceEquals(this, other) || other is not null
        && Cutoff == other.Cutoff && Weights.SequenceEqual(other.Weights) && CountsIndicatorsOf(other.Indicators);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AlkireFosterMethod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cutoff, SumOfWeights, Indicators.Length);

    /// <summary>The indicators, weights and cut-off, as <c>12 indicators, equal weights, k = 3</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0} indicators, {1}, {2}", Indicators.Length, _equalWeights ? "equal weights" : "weights " + string.Join(":", Weights), Cutoff);

    /// <summary>Whether these are the same indicators by id; the local standards have the national ones.</summary>
    internal bool CountsIndicatorsOf(ImmutableArray<Indicator> others)
    {
        if (Indicators == others) return true;
        return Indicators.Length == others.Length && Indicators.Zip(others, (one, other) => string.Equals(one.Id, other.Id, StringComparison.Ordinal)).All(same => same);
    }

    internal long Score(uint deprived)
    {
        if (_equalWeights) return (long)Bits.Count(deprived) * Weights[0];
        long score = 0;
        for (var rest = deprived; rest != 0; rest &= rest - 1) score += Weights[Bits.Lowest(rest)];
        return score;
    }

    internal bool IsPoor(uint deprived, long score) => Cutoff.Share is null ? Bits.Count(deprived) >= _leastCount : score >= _leastScore;

    private uint Checked(uint deprived) => (deprived & ~AllIndicators) == 0
        ? deprived
        : throw new ArgumentException($"There are {Indicators.Length} indicators; the profile {deprived} has a bit for another.", nameof(deprived));
}
