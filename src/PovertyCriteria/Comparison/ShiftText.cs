using System.Globalization;

namespace PovertyCriteria;

/// <summary>Why a class changes, in one sentence of one language.</summary>
internal sealed class ShiftText(ShiftReason reason, CultureInfo culture) : PlainText(culture)
{
    private StandardComparison Comparison => reason.Compared.Comparison;

    public string Write()
    {
        var parts = new List<string>();
        parts.AddRange(reason.Lines.Select(Crossing));
        var (before, after) = (Clauses(Comparison.Before, reason.Compared.Before), Clauses(Comparison.After, reason.Compared.After));
        if (reason.Factors.HasFlag(ShiftFactors.Clauses) || reason.Lines.IsEmpty && !string.Equals(before, after, StringComparison.Ordinal)) parts.Add(Say($"điều khoản: trước {before}, sau {after}", $"clause: {before} before, {after} after"));
        parts.AddRange(reason.Indicators.Select(Indicator));
        return $"{Factors()}: {string.Join("; ", parts)}";
    }

    private string Factors()
    {
        var names = new List<string>();
        if (reason.Factors.HasFlag(ShiftFactors.Lines)) names.Add(Say("mức thu nhập", "line of income"));
        if (reason.Factors.HasFlag(ShiftFactors.Clauses)) names.Add(Say("ngưỡng số chỉ số", "cut-off"));
        if (reason.Factors.HasFlag(ShiftFactors.Indicators)) names.Add(Say("chỉ số thiếu hụt", "indicators"));
        return names.Count == 0 ? Say("nhiều thay đổi cùng lúc", "several changes together")
            : names.Count == 1 ? names[0]
            : string.Join(Say(" hoặc ", " or "), names) + Say(" (mỗi thay đổi đều đủ)", " (each alone)");
    }

    private string Crossing(LineCrossing crossing)
    {
        var (was, will) = (Amount(crossing.Before, crossing.Area, Comparison.Before.ByFacts), Amount(crossing.After, crossing.Area, Comparison.After.ByFacts));
        var name = Lower(crossing.After.Name.In(Culture));
        return crossing.WasAbove
            ? Say($"thu nhập trên {name} {was}, không quá {will}", $"income above the {name} of {was}, at or below {will}")
            : Say($"thu nhập không quá {name} {was}, trên {will}", $"income at or below the {name} of {was}, above {will}");
    }

    private string Amount(Line line, Area area, ClassRule rule) => $"{Number(line.For(area))} {Say(rule.Measure.Unit())}";

    /// <summary>The number of deprivations, and the cut-off of the clauses that it is held against.</summary>
    private string Clauses(PovertyStandard standard, Classification result)
    {
        var cutoffs = standard.ByFacts.Rows.Select(row => row.DeprivedAtLeast).OfType<int>().Distinct().Select(each => Number(each)).ToList();
        var count = Range(result.DeprivationsAtLeast, result.DeprivationsAtMost);
        return cutoffs.Count == 0 ? Say("không xét số chỉ số thiếu hụt", "no cut-off")
            : Say($"thiếu hụt {count} chỉ số, ngưỡng nghèo {string.Join("; ", cutoffs)}", $"{count} deprived, poor from {string.Join("; ", cutoffs)}");
    }

    private string Indicator(IndicatorShift shift) =>
        $"{Lower(shift.Indicator.Name.In(Culture))}: {Finding(shift.Before, shift.WasDeprived)} → {Finding(shift.After, shift.IsDeprived)}";

    private string Finding(Indicator? indicator, bool? deprived) => indicator is null ? Say("không có chỉ số này", "no such indicator") : deprived switch
    {
        true => Say("thiếu hụt", "deprived"),
        false => Say("không thiếu hụt", "not deprived"),
        null => indicator.CanBeAssessed ? NotKnown : Say("chưa có ngưỡng", "threshold not in the data"),
    };
}
