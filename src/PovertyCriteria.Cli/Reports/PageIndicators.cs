namespace PovertyCriteria.Cli.Reports;

/// <summary>The indicators as bars: all deprived households, and among them those that are poor by the number of their deprivations (censored headcount).</summary>
internal sealed class PageIndicators(FilledReport report, Surroundings to, PageHtml page)
{
    public void Write()
    {
        if (report.Tally.Deprivations() is not { } measure) return;
        var poor = TableOf("7.4");
        var nearPoor = TableOf("7.6");
        var most = measure.Indicators.Max(each => each.UncensoredHeadcountRatio ?? 0);
        if (most == 0) most = 1;
        page.Raw("<section>\n").Element("h2", to.Say("Các chỉ số thiếu hụt", "Indicators of deprivation"))
            .Element("p", to.Say(
                $"Tỷ lệ trong {to.Number(measure.Counted)} hộ biết đủ các chỉ số. Phần đầu của thanh: hộ thiếu từ {measure.Method.Cutoff.Count} chỉ số trở lên (tỷ lệ đếm có ngưỡng); phần sau: các hộ thiếu hụt còn lại. Thanh dài nhất là {PageText.Rate(most, to)}; bên phải: có ngưỡng / tất cả.",
                $"Shares of {to.Number(measure.Counted)} households of which all indicators are known. First part of a bar: households with {measure.Method.Cutoff.Count} deprivations or more (censored headcount ratio); the rest: the other deprived households. The longest bar is {PageText.Rate(most, to)}; at the right: censored / all."))
            .Raw("<figure><div class=\"bars indicators\" aria-hidden=\"true\">\n");
        foreach (var each in measure.Indicators)
        {
            var censored = each.CensoredHeadcountRatio ?? 0;
            page.Bar($"{each.Indicator.Number}. {to.Say(each.Indicator.Name)}", [(censored / most, "i-poor"), (((each.UncensoredHeadcountRatio ?? 0) - censored) / most, "i-other")],
                $"{PageText.Rate(each.CensoredHeadcountRatio, to)} / {PageText.Rate(each.UncensoredHeadcountRatio, to)}");
        }

        page.Raw("</div>\n").Legend([("i-poor", to.Say($"thiếu từ {measure.Method.Cutoff.Count} chỉ số", $"{measure.Method.Cutoff.Count} deprivations or more")), ("i-other", to.Say("thiếu hụt, dưới ngưỡng", "deprived, below the cut-off"))])
            .Element("p", $"H = {PageText.Rate(measure.HeadcountRatio, to)}, A = {PageText.Rate(measure.Intensity, to)}, M0 = {PageText.Rate(measure.AdjustedHeadcountRatio, to)} (Alkire-Foster, k = {measure.Method.Cutoff.Count})")
            .TableBehind(to.Say("Hộ thiếu hụt theo chỉ số", "Deprived households by indicator"),
                [
                    to.Say("Chỉ số", "Indicator"), to.Say("Hộ thiếu hụt", "Deprived"), to.Say("Tỷ lệ", "Rate"), to.Say("Trên ngưỡng", "Deprived and poor"), to.Say("Tỷ lệ có ngưỡng", "Censored rate"),
                    to.Say("Hộ nghèo (7.4)", "Poor (7.4)"), to.Say("Hộ cận nghèo (7.6)", "Near-poor (7.6)"),
                ],
                measure.Indicators.Select((each, i) => (IEnumerable<string>)
                [
                    $"{each.Indicator.Number}. {to.Say(each.Indicator.Name)}", to.Number(each.Deprived), PageText.Rate(each.UncensoredHeadcountRatio, to),
                    to.Number(each.DeprivedAndPoor), PageText.Rate(each.CensoredHeadcountRatio, to), Total(poor, each.Indicator), Total(nearPoor, each.Indicator),
                ])).Raw("</figure></section>\n");
    }

    private ReportTable TableOf(string form) => report.Tally.Fill(ReportForms.Find(form), report.Level);

    /// <summary>The form's total of an indicator; the form may not have it, being that of another standard.</summary>
    private string Total(ReportTable table, Indicator indicator)
    {
        var column = table.Columns.FirstOrDefault(each => string.Equals(each.Measure?.Indicator, indicator.Id, StringComparison.Ordinal));
        return column is null ? ReportCell.Unknown : table.Cell(table.Total()!, column.Key).ToString(to.Culture);
    }
}
