using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The measures of Foster, Greer and Thorbecke over a set of households: headcount ratio P0, poverty gap P1 and squared poverty gap P2. All are
/// exact ratios; null where nobody was counted.
/// Source: J. Foster, J. Greer and E. Thorbecke, "A class of decomposable poverty measures", Econometrica 52 (1984), 761-766.
/// </summary>
/// <remarks>
/// Pα = (1/n) × sum over the poor of ((z - y) / z)^α, with z the line, y the income per person and n all households, each times its weight. The poor
/// are those whose income is not greater than the line, as in the paper and in the decrees; one exactly at the line counts in P0 and adds no gap.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FosterGreerThorbecke : IEquatable<FosterGreerThorbecke>
{
    private readonly Ratio _gaps;
    private readonly Ratio _squaredGaps;

    internal FosterGreerThorbecke(IncomeLine line, MissingData missing, PovertyGapSums sums, long leftOut)
    {
        (Line, Missing, LeftOut, HouseholdsOfUnknownWeight) = (line, missing, leftOut, sums.HouseholdsOfUnknownWeight);
        (Counted, Poor, _gaps, _squaredGaps) = (sums.Counted, sums.Poor, sums.SumOfGaps(), sums.SumOfSquaredGaps());
    }

    /// <summary>The line.</summary>
    public IncomeLine Line { get; }

    /// <summary>What was done with households of unknown income.</summary>
    public MissingData Missing { get; }

    /// <summary>The denominator n, in the unit of the weights: households, persons or the caller's.</summary>
    public long Counted { get; }

    /// <summary>The poor, in the unit of the weights.</summary>
    public long Poor { get; }

    /// <summary>What was left out for an unknown income or area, in the unit of the weights; zero for bounds, which leave nobody out.</summary>
    public long LeftOut { get; }

    /// <summary>Households that are nowhere in the measure, because their weight is not known.</summary>
    public long HouseholdsOfUnknownWeight { get; }

    /// <summary>P0, the share of the poor.</summary>
    public Ratio? HeadcountRatio => Ratio.Of(Poor, Counted);

    /// <summary>P1, the mean relative gap, which is zero for those not poor.</summary>
    public Ratio? PovertyGap => Counted == 0 ? null : _gaps / Counted;

    /// <summary>P2, the mean squared relative gap, which weighs the poorest more (severity of poverty).</summary>
    public Ratio? SquaredPovertyGap => Counted == 0 ? null : _squaredGaps / Counted;

    /// <summary>The share of a larger set that this one is, by what is counted; null where nobody was counted in it.</summary>
    /// <param name="whole">The measure of the larger set, made in the same way.</param>
    /// <exception cref="ArgumentException">The other was made in another way, or is smaller.</exception>
    public Ratio? PopulationShareIn(FosterGreerThorbecke whole)
    {
        Require.NotNull(whole);
        if (Line != whole.Line || Missing != whole.Missing || Counted > whole.Counted)
            throw new ArgumentException($"The whole must be of the same line and treatment of missing data, and not smaller; it was {whole.Counted} of {whole.Line}, {whole.Missing}.", nameof(whole));
        return Ratio.Of(Counted, whole.Counted);
    }

    /// <inheritdoc/>
    public bool Equals(FosterGreerThorbecke? other) => other is not null && Line == other.Line && Missing == other.Missing && Counted == other.Counted && Poor == other.Poor
        && LeftOut == other.LeftOut && HouseholdsOfUnknownWeight == other.HouseholdsOfUnknownWeight && _gaps == other._gaps && _squaredGaps == other._squaredGaps;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FosterGreerThorbecke);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Missing, Counted, Poor, _gaps);

    /// <summary>P0, P1 and P2 as percentages, with the line.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>P0, P1 and P2 as percentages of a culture, with the line; a dash where undefined.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return $"P0 {Text(HeadcountRatio)}, P1 {Text(PovertyGap)}, P2 {Text(SquaredPovertyGap)}; {Line}";

        string Text(Ratio? ratio) => ratio?.ToString(culture) ?? "–";
    }
}
