using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The measure of Alkire and Foster (2011) over a set of households: headcount ratio H, intensity A, adjusted headcount ratio M0 and what each indicator has in it.
/// All are exact ratios; null where there is nobody to divide by.
/// </summary>
/// <remarks>
/// With n the sum of the households' weights, q that of the poor, w an indicator's weight over the sum of weights and c the weighted share of
/// deprivations of a household: H = q / n, A = sum of c over the poor / q, M0 = H × A = sum over indicators of w × censored headcount ratio.
/// Bounds (<see cref="MissingData.Lowest"/>, <see cref="MissingData.Highest"/>) hold for H, M0 and the headcount ratios. The intensity and the
/// contributions beside them belong to the same completion of the facts, and are no bounds: one more poor household can lower the intensity.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AlkireFoster : IEquatable<AlkireFoster>
{
    private readonly AlkireFosterCounts _counts;

    internal AlkireFoster(AlkireFosterMethod method, MissingData missing, AlkireFosterCounts counts, long leftOut)
    {
        (Method, Missing, _counts, LeftOut) = (method, missing, counts, leftOut);
        Indicators = [.. method.Indicators.Select((indicator, i) => new IndicatorHeadcount(indicator, new Ratio(method.Weights[i], method.SumOfWeights), counts.Deprived(i), counts.DeprivedAndPoor(i), this))];
    }

    /// <summary>The indicators, weights and cut-off.</summary>
    public AlkireFosterMethod Method { get; }

    /// <summary>What was done with households of which an indicator is not known.</summary>
    public MissingData Missing { get; }

    /// <summary>The denominator n, in the unit of the weights: households, persons or the caller's.</summary>
    public long Counted => _counts.Counted;

    /// <summary>The multidimensionally poor q, in the unit of the weights.</summary>
    public long Poor => _counts.Poor;

    /// <summary>What was left out for an indicator that is not known, in the unit of the weights; zero for bounds, which leave nobody out.</summary>
    public long LeftOut { get; }

    /// <summary>Households that are nowhere in the measure, because their weight is not known.</summary>
    public long HouseholdsOfUnknownWeight => _counts.HouseholdsOfUnknownWeight;

    /// <summary>H, the share of the multidimensionally poor; null where nobody was counted.</summary>
    public Ratio? HeadcountRatio => Ratio.Of(Poor, Counted);

    /// <summary>A, the average weighted share of deprivations among the poor; null where nobody is poor.</summary>
    public Ratio? Intensity => Poor == 0 ? null : new Ratio(_counts.Score, Poor) / Method.SumOfWeights;

    /// <summary>M0 = H × A; zero where nobody is poor, null where nobody was counted.</summary>
    public Ratio? AdjustedHeadcountRatio => Counted == 0 ? null : new Ratio(_counts.Score, Counted) / Method.SumOfWeights;

    /// <summary>What each indicator has in it, in official order.</summary>
    public ImmutableArray<IndicatorHeadcount> Indicators { get; }

    /// <summary>The share of a larger set that this one is, by what is counted; null where nobody was counted in it.</summary>
    /// <param name="whole">The measure of the larger set, made in the same way.</param>
    /// <exception cref="ArgumentException">The other was made in another way, or is smaller.</exception>
    public Ratio? PopulationShareIn(AlkireFoster whole) => Ratio.Of(Counted, Larger(whole).Counted);

    /// <summary>
    /// The share of a larger set's M0 that comes from this one: population share × own M0 / the larger one's. Over all groups of a set the shares add up to one.
    /// Null where the larger M0 is zero or undefined.
    /// </summary>
    /// <param name="whole">The measure of the larger set, made in the same way.</param>
    /// <exception cref="ArgumentException">The other was made in another way, or is smaller.</exception>
    public Ratio? ContributionTo(AlkireFoster whole) => Ratio.Of(_counts.Score, Larger(whole)._counts.Score);

    /// <inheritdoc/>
    public bool Equals(AlkireFoster? other) => other is not null && Method.Equals(other.Method) && Missing == other.Missing
        && LeftOut == other.LeftOut && _counts.Same(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AlkireFoster);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Missing, Counted, Poor, LeftOut);

    /// <summary>H, A and M0 as percentages and, in brackets, as they are.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>H, A and M0 as percentages of a culture and, in brackets, as they are; a dash where undefined.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return $"H {Text(HeadcountRatio)}, A {Text(Intensity)}, M0 {Text(AdjustedHeadcountRatio)}; {Method}";

        string Text(Ratio? ratio) => ratio is { } known ? $"{known.ToString(culture)} ({known})" : "–";
    }

    private AlkireFoster Larger(AlkireFoster whole)
    {
        Require.NotNull(whole);
        if (!Method.Equals(whole.Method) || Missing != whole.Missing || Counted > whole.Counted)
            throw new ArgumentException($"The whole must be of the same method and treatment of missing data, and not smaller; it was {whole.Counted} of {whole.Method}, {whole.Missing}.", nameof(whole));
        return whole;
    }
}

/// <summary>What one indicator has in an Alkire-Foster measure.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class IndicatorHeadcount
{
    private readonly AlkireFoster _measure;

    internal IndicatorHeadcount(Indicator indicator, Ratio weight, long deprived, long deprivedAndPoor, AlkireFoster measure) =>
        (Indicator, Weight, Deprived, DeprivedAndPoor, _measure) = (indicator, weight, deprived, deprivedAndPoor, measure);

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Its weight over the sum of all weights.</summary>
    public Ratio Weight { get; }

    /// <summary>The deprived, poor or not, in the unit of the weights of households.</summary>
    public long Deprived { get; }

    /// <summary>The deprived among the poor, in the unit of the weights of households.</summary>
    public long DeprivedAndPoor { get; }

    /// <summary>The share that is deprived, poor or not; null where nobody was counted.</summary>
    public Ratio? UncensoredHeadcountRatio => Ratio.Of(Deprived, _measure.Counted);

    /// <summary>The share that is deprived and poor; null where nobody was counted.</summary>
    public Ratio? CensoredHeadcountRatio => Ratio.Of(DeprivedAndPoor, _measure.Counted);

    /// <summary>The weight times the censored headcount ratio; over all indicators these add up to M0. Null where nobody was counted.</summary>
    public Ratio? AbsoluteContribution => Weight * CensoredHeadcountRatio;

    /// <summary>The absolute contribution as a share of M0; over all indicators these add up to one. Null where nobody is poor.</summary>
    public Ratio? PercentageContribution => _measure.Poor == 0 ? null : AbsoluteContribution / _measure.AdjustedHeadcountRatio;

    /// <summary>The indicator with its censored headcount ratio.</summary>
    public override string ToString() => $"{Indicator}: censored headcount ratio {(CensoredHeadcountRatio is { } ratio ? $"{ratio}" : "–")}";
}
