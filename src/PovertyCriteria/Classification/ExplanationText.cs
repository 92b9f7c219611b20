using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>The text of an explanation in one language.</summary>
internal sealed class ExplanationText(Explanation explanation, CultureInfo culture) : PlainText(culture)
{
    private Household Household => explanation.Household;

    /// <summary>The indicators that count; none where a deprivation score stands for them.</summary>
    private ImmutableArray<IndicatorFinding> Findings =>
        explanation.By == Basis.Scores && Household.DeprivationScore is not null ? [] : explanation.Indicators;

    public string Write()
    {
        Head();
        Reasons();
        if (explanation.Score is { } score) Append(new ScoreText(score, explanation.Rule, explanation.Result.Standard, Culture).Write());
        Indicators();
        Missing();
        Changes();
        Groups();
        Notes();
        Line(0, Say("Diện hộ có giá trị pháp lý là diện do Chủ tịch UBND cấp xã công nhận; kết quả này chỉ là tính toán.",
            "The class that counts in law is the one recognised by the chair of the commune People's Committee; this one is computed."));
        return Text;
    }

    private void Head()
    {
        var standard = explanation.Result.Standard;
        var name = Household.Id is { } id ? Say("Hộ ", "Household ") + id : Say("Hộ", "Household");
        Line(0, explanation.Result.Class is { } decided
            ? $"{name}: {decided.DisplayName(Culture).ToUpper(Culture)}"
            : $"{name}: {Say("CHƯA XÁC ĐỊNH", "UNDETERMINED")} — {explanation.Result.Possible.DisplayName(Culture)}");
        Line(0, $"{standard.Name.In(Culture)} ({standard.Id}), {Say("ngày rà soát", "review date")} {Date(explanation.On)}, {Say(explanation.By.Name())}");
        if (explanation.Window is { } window) Line(0, $"{Say("Áp dụng từ", "Applies from")} {Date(window.From)} {Say("đến", "to")} {Date(window.To)}: {Cite(window.Source)}");
        else Line(0, $"{Say("KHÔNG áp dụng vào ngày", "NOT in force on")} {Date(explanation.On)}. {Say("Các giai đoạn áp dụng", "Windows")}: {string.Join("; ", standard.Windows.Select(each => $"{Date(each.From)}-{Date(each.To)}"))}");
    }

    private void Reasons()
    {
        var rule = explanation.Rule;
        Line(0, "");
        Line(0, Say("Vì sao", "Why"));
        Line(1, $"{Say("Khu vực", "Area")}: {(Household.Area is { } area ? area.DisplayName(Culture) : NotKnown)}");
        Line(1, $"{Capital(rule.Measure.Name().In(Culture))}: {Amount()}");
        foreach (var line in rule.Lines)
            Line(2, $"{line.Name.In(Culture)}: {LineAmount(line)} {rule.Measure.Unit().In(Culture)} ({Cite(line.Source)})");
        if (rule.Table.Indicators > 0)
            Line(1, $"{Say("Số chỉ số thiếu hụt", "Deprived indicators")}: {Deprivations()} {Say("trên", "of")} {rule.Table.Indicators}{DeprivationScore()}");
        foreach (var clause in explanation.Clauses)
            Line(1, $"{Capital(clause.Class.DisplayName(Culture))}: {Clause(clause)} ({(clause.Source is { } source ? Cite(source) : Say("suy ra từ các điều khoản trên", "follows from the other clauses"))})");
    }

    private void Indicators()
    {
        if (Findings.IsEmpty) return;
        Line(0, "");
        Line(0, Say("Các chỉ số", "Indicators"));
        foreach (var finding in Findings)
        {
            var indicator = finding.Indicator;
            Line(1, $"{Mark(finding.Deprived)} {indicator.Number}. {indicator.Name.In(Culture)}: {Answer(finding.Deprived)}{(finding.GivenByReviewer ? Say(" (cán bộ rà soát đã xác định)", " (assessed by the reviewer)") : "")}");
            if (finding.Contradicts) Line(3, Say("Dữ kiện cho kết quả khác", "The facts say otherwise") + ": " + Answer(finding.ByFacts));
            if (finding.Deprived != false && indicator.Text is { } law && LocalizedText.IsVietnamese(Culture)) Line(3, $"«{law}»");
            if (!indicator.CanBeAssessed) Line(3, NoThreshold(indicator));
            if (!finding.GivenByReviewer || finding.Contradicts)
                EvidenceLines(3, finding.Evidence);
            Line(3, Say("Nguồn", "Source") + ": " + string.Join("; ", finding.Evidence.Select(evidence => evidence.Source).OfType<Source>().Prepend(indicator.Source).Select(Cite).Distinct(StringComparer.Ordinal)));
        }
    }

    private void Missing()
    {
        if (explanation.Missing.IsEmpty) return;
        Line(0, "");
        Line(0, Say("Cần biết thêm để xác định", "To be learned before it is decided"));
        foreach (var name in explanation.Missing) Line(1, $"{name} ({Lower(Say(MissingFacts.NameOf(name, explanation.Result.Standard)))})");
    }

    private void Changes()
    {
        if (explanation.Changes.IsEmpty) return;
        Line(0, "");
        Line(0, Say("Diện hộ sẽ khác khi (mọi điều khác giữ nguyên)", "The class would be another with (all else as it is)"));
        var rule = explanation.Rule;
        foreach (var change in explanation.Changes)
        {
            var what = change.IsByDeprivations
                ? $"{Say("số chỉ số thiếu hụt", "deprived indicators")} {Range(change.DeprivedAtLeast!.Value, change.DeprivedAtMost!.Value)}"
                : $"{rule.Measure.Name().In(Culture)} {Bounds(change.Above, change.AtMost)} {rule.Measure.Unit().In(Culture)}";
            Line(1, $"{what}: {change.To.DisplayName(Culture)}");
        }
    }

    private string Bounds(long? above, long? atMost)
    {
        var low = above is { } bound ? Say("trên ", "above ") + Number(bound) : "";
        var high = atMost is { } most ? Say("không quá ", "at most ") + Number(most) : "";
        return low.Length > 0 && high.Length > 0 ? $"{low}{Say(" và ", " and ")}{high}" : low + high;
    }

    private void Groups()
    {
        foreach (var group in explanation.Groups)
        {
            Line(0, "");
            Line(0, $"{group.Group.Name.In(Culture)}: {(group.Belongs is { } belongs ? belongs ? Say("thuộc diện", "belongs") : Say("không thuộc diện", "does not belong") : NotKnown)} ({Cite(group.Group.Source)})");
        }
    }

    private void Notes()
    {
        var notes = explanation.Clauses.Select(clause => clause.Source)
            .Concat(explanation.Rule.Lines.Select(line => line.Source))
            .Concat(Findings.Where(finding => finding.Deprived != false).Select(finding => finding.Indicator.Source))
            .Concat(Findings.SelectMany(finding => finding.Evidence.Select(evidence => evidence.Source)))
            .Concat(explanation.Groups.Select(group => group.Group.Source))
            .Append(explanation.Window?.Source)
            .Where(source => source?.Note is not null)
            .Select(source => $"{source!.Document}{(source.At is "-" ? "" : ", " + source.At)}: {source.Note!.In(Culture)}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Line(0, "");
        if (notes.Count > 0) Line(0, Say("Ghi chú về nguồn", "Notes on the sources"));
        foreach (var note in notes) Line(1, note);
        Line(0, Say("[A] đã đọc trong văn bản luật; [B] trang chính thức, báo chí; [C] nguồn thứ cấp; [D] chưa kiểm chứng",
            "[A] read in the law text; [B] official page or press; [C] secondary source; [D] unverified"));
        Line(0, explanation.Result.Stamp.ToString(Culture));
    }

    private string Amount()
    {
        if (explanation.Score is { } formScore) return Points(formScore.Score.Lowest, formScore.Score.Highest) + Say("; tính từ dữ kiện theo bảng dưới đây", "; from the facts by the table below");
        if (!explanation.Rule.Measure.IsIncome()) return Household.IncomeScore is { } score ? Number(score) + Say(" điểm", " points") : NotKnown;
        if (Household.Income is not { } income) return NotKnown;
        if (income.Unit == IncomeUnit.PerPersonMonth) return Number(income.Vnd) + Say(" đồng/người/tháng", " VND per person per month");
        var members = Household.NumberOfMembers is { } n ? Columns.Size.Display(n, Culture) : Say("số người chưa biết", "number of persons not known");
        return $"{Number(income.Vnd)} {Say("đồng cả hộ trong 12 tháng", "VND of the household in 12 months")}, {members}{Compared()}";
    }

    /// <summary>The bounds multiplied up to the whole household and year, since income is never divided out.</summary>
    private string Compared()
    {
        if (Household.Area is not { } area || !MeasuredAmount.TryMeasure(Household, explanation.Rule.Measure, out var measured) || measured.Units == 1) return "";
        var lines = explanation.Rule.Lines.Select(line => $"{Number(line.For(area))} × {Number(measured.Units)} = {Number(line.For(area) * measured.Units)}");
        return $" ({Say("so với", "against")} {string.Join("; ", lines)})";
    }

    private string LineAmount(Line line) => Household.Area is { } area ? Number(line.For(area))
        : line.Rural == line.Urban ? Number(line.Rural)
        : $"{Say("nông thôn", "rural")} {Number(line.Rural)}, {Say("thành thị", "urban")} {Number(line.Urban)}";

    private string Deprivations()
    {
        var (least, most) = (explanation.Result.DeprivationsAtLeast, explanation.Result.DeprivationsAtMost);
        return Range(least, most);
    }

    /// <summary>The points that the form writes for the deprivations.</summary>
    private string DeprivationScore()
    {
        if (explanation.By != Basis.Forms || explanation.Rule.PointsPerDeprivation is not { } each) return "";
        return $" ({Say("điểm thiếu hụt B2", "deprivation score B2")}: {Points(explanation.Result.DeprivationsAtLeast * each, explanation.Result.DeprivationsAtMost * each)})";
    }

    private string Clause(ClassRow row)
    {
        var parts = new List<string>();
        if (row.Above is { } above) parts.Add(Say("trên ", "above the ") + Lower(explanation.Rule.Line(above).Name.In(Culture)));
        if (row.AtMost is { } atMost) parts.Add(Say("không quá ", "at or below the ") + Lower(explanation.Rule.Line(atMost).Name.In(Culture)));
        if (row.DeprivedAtLeast is { } least) parts.Add(Say($"thiếu hụt từ {least} chỉ số trở lên", $"{least} or more deprived indicators"));
        if (row.DeprivedFewerThan is { } fewer) parts.Add(Say($"thiếu hụt dưới {fewer} chỉ số", $"fewer than {fewer} deprived indicators"));
        return string.Join(Say(", ", ", "), parts);
    }

    private string NoThreshold(Indicator indicator)
    {
        var missing = explanation.Result.Standard.NotFound.FirstOrDefault(each => string.Equals(each.IndicatorId, indicator.Id, StringComparison.Ordinal));
        return Say("ngưỡng không có trong dữ liệu", "the threshold is not in the data")
            + (missing is null ? "" : $"; {Say("xem", "see")} {missing.HeldBy}")
            + Say("; cán bộ rà soát xác định ở cột ", "; the reviewer answers in column ") + Columns.AssessedPrefix + indicator.Id;
    }

    private static string Mark(bool? deprived) => deprived switch { true => "[x]", false => "[ ]", null => "[?]" };

    private string Answer(bool? deprived) => deprived switch
    {
        true => Say("thiếu hụt", "deprived"),
        false => Say("không thiếu hụt", "not deprived"),
        null => NotKnown,
    };

    private static string Cite(Source source) => source.ToString();
}
