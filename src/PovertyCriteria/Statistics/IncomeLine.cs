using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>A line of income to measure poverty by, in whole VND per person per month or per year: one of a standard's, or any other.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IncomeLine
{
    /// <summary>A line for each area.</summary>
    /// <param name="rural">The amount for rural areas, 1 to 10^12 VND.</param>
    /// <param name="urban">The amount for urban areas, 1 to 10^12 VND.</param>
    /// <param name="measure">Per person per month, or per person per year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount outside the range, or a measure that is no income.</exception>
    public IncomeLine(long rural, long urban, Measure measure)
    {
        Rural = Checked(rural, nameof(rural));
        Urban = Checked(urban, nameof(urban));
        Measure = measure is Measure.IncomePerPersonMonth or Measure.IncomePerPersonYear
            ? measure
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, "A line must be of income per person per month or per year; points have no gap in VND.");
    }

    /// <summary>The same line for both areas.</summary>
    /// <param name="amount">The amount, 1 to 10^12 VND.</param>
    /// <param name="measure">Per person per month, or per person per year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount outside the range, or a measure that is no income.</exception>
    public IncomeLine(long amount, Measure measure)
        : this(amount, amount, measure)
    {
    }

    /// <summary>The amount for rural areas, in VND.</summary>
    public long Rural { get; }

    /// <summary>The amount for urban areas, in VND.</summary>
    public long Urban { get; }

    /// <summary>Per person per month, or per person per year.</summary>
    public Measure Measure { get; }

    /// <summary>A line of a class table, such as the poverty line of <see cref="PovertyStandard.ByFacts"/>.</summary>
    /// <param name="rule">The class table, over income.</param>
    /// <param name="lineId">The id of one of its lines.</param>
    /// <exception cref="KeyNotFoundException">There is no such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The table is over scores.</exception>
    public static IncomeLine Of(ClassRule rule, string lineId)
    {
        Require.NotNull(rule);
        Require.NotNull(lineId);
        var line = rule.Line(lineId);
        return new IncomeLine(line.Rural, line.Urban, rule.Measure);
    }

    /// <summary>The amount for an area, in VND.</summary>
    public long For(Area area) => area == Area.Rural ? Rural : Urban;

    /// <summary>The amounts with their unit.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, Rural == Urban ? "{0:N0} VND/person/{2}" : "{0:N0} rural, {1:N0} urban VND/person/{2}", Rural, Urban, Measure == Measure.IncomePerPersonMonth ? "month" : "year");

    private static long Checked(long amount, string name) => amount is >= 1 and <= StandardValidator.MostLine
        ? amount
        : throw new ArgumentOutOfRangeException(name, amount, $"A line must be 1 to {StandardValidator.MostLine} VND.");
}
