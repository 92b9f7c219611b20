using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>Why the class of a household is another under the other standard.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ShiftReason
{
    private readonly ValueList<LineCrossing> _lines;
    private readonly ValueList<IndicatorShift> _indicators;

    private ShiftReason()
    {
    }

    /// <summary>The household.</summary>
    public ComparedHousehold Compared { get; private init; } = null!;

    /// <summary>
    /// What changes the class by itself, all else as it was. Where the two standards have other lines by name, lines and clauses are changed
    /// together, and told apart by whether the income crossed a line.
    /// </summary>
    public ShiftFactors Factors { get; private init; }

    /// <summary>The lines that the income lies on another side of than before; empty where income or area is not known.</summary>
    public ImmutableArray<LineCrossing> Lines
    {
        get => _lines;
        private init => _lines = value;
    }

    /// <summary>The indicators that are deprived under one standard and not, not known, or not there under the other; in official order. Empty where both have the same.</summary>
    public ImmutableArray<IndicatorShift> Indicators
    {
        get => _indicators;
        private init => _indicators = value;
    }

    /// <summary>The reason in English.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>The reason in one sentence: Vietnamese for <c>vi</c>, English for every other culture.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return new ShiftText(this, culture).Write();
    }

    internal static ShiftReason Of(ComparedHousehold compared)
    {
        var crossings = Crossed(compared);
        return new ShiftReason { Compared = compared, Lines = crossings, Factors = FactorsOf(compared, crossings), Indicators = Shifted(compared) };
    }

    /// <summary>Which factors change the class alone; without the texts that only a reader needs.</summary>
    internal static ShiftFactors FactorsOf(ComparedHousehold compared) => FactorsOf(compared, Crossed(compared));

    private static ShiftFactors FactorsOf(ComparedHousehold compared, ImmutableArray<LineCrossing> crossings)
    {
        var (before, after) = (compared.SideBefore, compared.SideAfter);
        var factors = ShiftFactors.None;
        if (HaveSameLines(before.Lines, after.Lines))
        {
            if (Shifts(before with { Lines = after.Lines })) factors |= ShiftFactors.Lines;
            if (Shifts(before with { Clauses = after.Clauses })) factors |= ShiftFactors.Clauses;
        }
        else if (Shifts(before with { Lines = after.Lines, Clauses = after.Clauses }))
        {
            factors |= crossings.IsEmpty ? ShiftFactors.Clauses : ShiftFactors.Lines;
        }

        if (!compared.Comparison.SharesIndicators && Shifts(before with { Least = after.Least, Most = after.Most }, sameDeprivations: false)) factors |= ShiftFactors.Indicators;
        return factors;

        bool Shifts(ComparedSide changed, bool sameDeprivations = true) =>
            ClassPairs.ShiftOf(ClassPairs.Of(before, changed, compared.Household, sameDeprivations)) == compared.Shift;
    }

    private static bool HaveSameLines(ClassRule one, ClassRule other) =>
        one.Measure == other.Measure && one.Lines.Select(line => line.Id).SequenceEqual(other.Lines.Select(line => line.Id), StringComparer.Ordinal);

    private static ImmutableArray<LineCrossing> Crossed(ComparedHousehold compared)
    {
        var (before, after) = (compared.Comparison.Before.ByFacts, compared.Comparison.After.ByFacts);
        var household = compared.Household;
        if (household.Area is not { } area || !MeasuredAmount.TryMeasure(household, before.Measure, out var was) || !MeasuredAmount.TryMeasure(household, after.Measure, out var will)) return [];
        return
        [
            .. from line in before.Lines
               from other in after.Lines
               where string.Equals(line.Id, other.Id, StringComparison.Ordinal) && IsAbove(was, line) != IsAbove(will, other)
               select new LineCrossing(line, other, area, WasAbove: IsAbove(was, line)),
        ];

        bool IsAbove(MeasuredAmount amount, Line line) => amount.Amount > line.For(area) * amount.Units;
    }

    private static ImmutableArray<IndicatorShift> Shifted(ComparedHousehold compared)
    {
        var (before, after) = (compared.Comparison.Before, compared.Comparison.After);
        if (compared.Comparison.SharesIndicators) return [];
        var shifts = before.Indicators.Select(indicator => new IndicatorShift(indicator, after.TryGetIndicator(indicator.Id, out var same) ? same : null, Finding(compared.Before, indicator), Finding(compared.After, same)))
            .Concat(after.Indicators.Where(indicator => !before.TryGetIndicator(indicator.Id, out _)).Select(indicator => new IndicatorShift(null, indicator, null, Finding(compared.After, indicator))));
        return [.. shifts.Where(shift => shift.Before is null ? shift.IsDeprived != false : shift.After is null ? shift.WasDeprived != false : shift.WasDeprived != shift.IsDeprived)];
    }

    private static bool? Finding(in Classification result, Indicator? indicator) =>
        indicator is null ? null : result.Deprived.Contains(indicator.Id) ? true : result.Unknown.Contains(indicator.Id) ? null : false;
}

/// <summary>A line that the income of a household lies on another side of than before.</summary>
/// <param name="Before">The line before.</param>
/// <param name="After">The line of the same id after.</param>
/// <param name="Area">The area whose amounts count.</param>
/// <param name="WasAbove">Whether the income was above it; after, it is not. False: the other way round.</param>
public sealed record LineCrossing(Line Before, Line After, Area Area, bool WasAbove);

/// <summary>An indicator that is found otherwise under the other standard.</summary>
/// <param name="Before">The indicator before; null: that standard has none of the id.</param>
/// <param name="After">The indicator after; null: that standard has none of the id.</param>
/// <param name="WasDeprived">Deprived before; null: not known, or no such indicator.</param>
/// <param name="IsDeprived">Deprived after; null: not known, or no such indicator.</param>
public sealed record IndicatorShift(Indicator? Before, Indicator? After, bool? WasDeprived, bool? IsDeprived)
{
    /// <summary>The indicator, of the standard after where it has it.</summary>
    public Indicator Indicator => (After ?? Before)!;
}
