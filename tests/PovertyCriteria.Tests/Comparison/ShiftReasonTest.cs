using System.Globalization;

namespace PovertyCriteria.Tests.Comparison;

/// <summary>Why a class changes: which of lines, clauses and indicators do so alone, and in which words.</summary>
public class ShiftReasonTest
{
    private static readonly LocalDate On = new(2026, 10, 15);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly PovertyStandard Of2022 = Standard("vn-2022-2025");
    private static readonly PovertyStandard Of2027 = Standard("vn-2027-2030");

    [Fact]
    public void ALine()
    {
        var why = Why(Of2022, Of2022.WithLine("poverty_line", 1_600_000, 2_000_000), 1_550_000, deprived: 3);
        Assert.Equal(ShiftFactors.Lines, why.Factors);
        Assert.Equal("line of income: income above the poverty line of 1,500,000 VND per person per month, at or below 1,600,000 VND per person per month", why.ToString());
        Assert.Equal("mức thu nhập: thu nhập trên chuẩn nghèo 1.500.000 đồng/người/tháng, không quá 1.600.000 đồng/người/tháng", why.ToString(Vietnamese));
        Assert.Equal([("poverty_line", Area.Rural, true)], why.Lines.Select(line => (line.Before.Id, line.Area, line.WasAbove)));
        var down = Why(Of2022, Of2022.WithLine("poverty_line", 1_400_000, 2_000_000), 1_450_000, deprived: 3);
        Assert.Equal("line of income: income at or below the poverty line of 1,500,000 VND per person per month, above 1,400,000 VND per person per month", down.ToString());
    }

    [Fact]
    public void ACutoff()
    {
        var why = Why(Of2022, Of2022.WithCutoff(4), 1_000_000, deprived: 3);
        Assert.Equal((ShiftFactors.Clauses, ClassShift.BetterOff), (why.Factors, why.Compared.Shift));
        Assert.Empty(why.Lines);
        Assert.Equal("cut-off: clause: 3 deprived, poor from 3 before, 3 deprived, poor from 4 after", why.ToString());
        Assert.Equal("ngưỡng số chỉ số: điều khoản: trước thiếu hụt 3 chỉ số, ngưỡng nghèo 3, sau thiếu hụt 3 chỉ số, ngưỡng nghèo 4", why.ToString(Vietnamese));
    }

    /// <summary>Above the old line with two deprivations: the line makes it near-poor, the cut-off alone nothing, both together poor. Poor comes of neither alone, but poorer does of the line.</summary>
    [Fact]
    public void LineAndCutoff()
    {
        var reform = Of2022.WithLine("poverty_line", 1_600_000, 2_000_000).WithCutoff(2);
        Assert.Equal(ShiftFactors.Lines, Why(Of2022, reform, 1_550_000, deprived: 2).Factors);
        Assert.Equal(ShiftFactors.Clauses, Why(Of2022, reform, 1_450_000, deprived: 2).Factors);
    }

    [Fact]
    public void Indicators()
    {
        // Three deprived of 2022, one of which 2027 does not have.
        var household = Household(1_000_000, Of2022, 2) with { };
        var answers = Of2022.Indicators.Concat(Of2027.Indicators).Select(indicator => indicator.Id).Distinct(StringComparer.Ordinal)
            .Select(id => KeyValuePair.Create(id, id is "employment" or "dependents" or "information_devices"));
        var why = new StandardComparison(Of2022, Of2027).Compare(household with { Assessed = new AssessedIndicators(answers) }, On).Why!;
        Assert.Equal((ShiftFactors.Indicators, ClassShift.BetterOff), (why.Factors, why.Compared.Shift));
        Assert.Equal([("information_devices", true, null)], why.Indicators.Select(shift => (shift.Indicator.Id, shift.WasDeprived, shift.IsDeprived)));
        Assert.Equal("indicators: clause: 3 deprived, poor from 3 before, 2 deprived, poor from 3 after; devices for access to information: deprived → no such indicator", why.ToString());
    }

    /// <summary>Of the households of 2026 just above the line, what 2027 brings for certain, and which thresholds stay open.</summary>
    [Fact]
    public void TheLineOf2027()
    {
        var facts = new Household { Area = Area.Urban, Income = Income.PerPersonMonth(2_500_000) };
        var compared = new StandardComparison(Of2022, Of2027).Compare(facts, On);
        Assert.Equal("average_living_standard -> poor|near_poor?", compared.ToString());
        Assert.Equal(ClassShift.Poorer, compared.Shift);
        var why = compared.Why!;
        Assert.Equal(ShiftFactors.Lines, why.Factors);
        Assert.Equal(12, compared.After.Unknown.Count);
        Assert.Contains("waste treatment: no such indicator → threshold not in the data", why.ToString(), StringComparison.Ordinal);
        Assert.Contains("xử lý rác thải: không có chỉ số này → chưa có ngưỡng", why.ToString(Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void NoReason_WhereNothingChangesForCertain()
    {
        Assert.Null(new StandardComparison(Of2022, Of2022).Compare(Household(1_000_000, Of2022, 3), On).Why);
        var open = new StandardComparison(Of2022, Of2022.WithCutoff(2)).Compare(new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1) }, On);
        Assert.Null(open.Why);
        Assert.Contains("members.*", open.Missing);
    }

    private static ShiftReason Why(PovertyStandard before, PovertyStandard after, long vnd, int deprived) => new StandardComparison(before, after).Compare(Household(vnd, before, deprived), On).Why!;

    private static Household Household(long vnd, PovertyStandard standard, int deprived) => new()
    {
        Area = Area.Rural,
        Income = Income.PerPersonMonth(vnd),
        Assessed = new AssessedIndicators(standard.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived))),
    };

    private static PovertyStandard Standard(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new ArgumentException(id, nameof(id));
}
