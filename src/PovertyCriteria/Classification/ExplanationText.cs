using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>The text of an explanation in one language.</summary>
internal sealed class ExplanationText(Explanation explanation, CultureInfo culture)
{
    private readonly StringBuilder _text = new();

    private Household Household => explanation.Household;

    /// <summary>The indicators that count; none where a deprivation score stands for them.</summary>
    private ImmutableArray<IndicatorFinding> Findings =>
        explanation.By == Basis.Scores && Household.DeprivationScore is not null ? [] : explanation.Indicators;

    public string Write()
    {
        Head();
        Reasons();
        Indicators();
        Missing();
        Changes();
        Groups();
        Notes();
        Line(0, Say("Diện hộ có giá trị pháp lý là diện do Chủ tịch UBND cấp xã công nhận; kết quả này chỉ là tính toán.",
            "The class that counts in law is the one recognised by the chair of the commune People's Committee; this one is computed."));
        return _text.ToString();
    }

    private void Head()
    {
        var standard = explanation.Result.Standard;
        var name = Household.Id is { } id ? Say("Hộ ", "Household ") + id : Say("Hộ", "Household");
        Line(0, explanation.Result.Class is { } decided
            ? $"{name}: {decided.DisplayName(culture).ToUpper(culture)}"
            : $"{name}: {Say("CHƯA XÁC ĐỊNH", "UNDETERMINED")} — {explanation.Result.Possible.DisplayName(culture)}");
        Line(0, $"{standard.Name.In(culture)} ({standard.Id}), {Say("ngày rà soát", "review date")} {Date(explanation.On)}, {(explanation.By == Basis.Facts ? Say("theo thu nhập và chỉ số", "by income and indicators") : Say("theo điểm của phiếu rà soát", "by the scores of the survey form"))}");
        if (explanation.Window is { } window) Line(0, $"{Say("Áp dụng từ", "Applies from")} {Date(window.From)} {Say("đến", "to")} {Date(window.To)}: {Cite(window.Source)}");
        else Line(0, $"{Say("KHÔNG áp dụng vào ngày", "NOT in force on")} {Date(explanation.On)}. {Say("Các giai đoạn áp dụng", "Windows")}: {string.Join("; ", standard.Windows.Select(each => $"{Date(each.From)}-{Date(each.To)}"))}");
    }

    private void Reasons()
    {
        var rule = explanation.Rule;
        Line(0, "");
        Line(0, Say("Vì sao", "Why"));
        Line(1, $"{Say("Khu vực", "Area")}: {(Household.Area is { } area ? area.DisplayName(culture) : NotKnown)}");
        Line(1, $"{Capital(rule.Measure.Name().In(culture))}: {Amount()}");
        foreach (var line in rule.Lines)
            Line(2, $"{line.Name.In(culture)}: {LineAmount(line)} {rule.Measure.Unit().In(culture)} ({Cite(line.Source)})");
        if (rule.Table.Indicators > 0)
            Line(1, $"{Say("Số chỉ số thiếu hụt", "Deprived indicators")}: {Deprivations()} {Say("trên", "of")} {rule.Table.Indicators}");
        foreach (var clause in explanation.Clauses)
            Line(1, $"{Capital(clause.Class.DisplayName(culture))}: {Clause(clause)} ({(clause.Source is { } source ? Cite(source) : Say("suy ra từ các điều khoản trên", "follows from the other clauses"))})");
    }

    private void Indicators()
    {
        if (Findings.IsEmpty) return;
        Line(0, "");
        Line(0, Say("Các chỉ số", "Indicators"));
        foreach (var finding in Findings)
        {
            var indicator = finding.Indicator;
            Line(1, $"{Mark(finding.Deprived)} {indicator.Number}. {indicator.Name.In(culture)}: {Answer(finding.Deprived)}{(finding.GivenByReviewer ? Say(" (cán bộ rà soát đã xác định)", " (assessed by the reviewer)") : "")}");
            if (finding.Contradicts) Line(3, Say("Dữ kiện cho kết quả khác", "The facts say otherwise") + ": " + Answer(finding.ByFacts));
            if (finding.Deprived != false && indicator.Text is { } law && LocalizedText.IsVietnamese(culture)) Line(3, $"«{law}»");
            if (!indicator.CanBeAssessed) Line(3, NoThreshold(indicator));
            if (!finding.GivenByReviewer || finding.Contradicts)
                foreach (var group in finding.Evidence.GroupBy(evidence => evidence.MemberIndex)) Line(3, Person(group.First()) + string.Join("; ", group.GroupBy(evidence => (evidence.Fact, evidence.Value)).Select(same => Fact([.. same]))));
            Line(3, Say("Nguồn", "Source") + ": " + string.Join("; ", finding.Evidence.Select(evidence => evidence.Source).OfType<Source>().Prepend(indicator.Source).Select(Cite).Distinct(StringComparer.Ordinal)));
        }
    }

    private void Missing()
    {
        if (explanation.Missing.IsEmpty) return;
        Line(0, "");
        Line(0, Say("Cần biết thêm để xác định", "To be learned before it is decided"));
        foreach (var name in explanation.Missing) Line(1, $"{name} ({MissingName(name)})");
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
                : $"{rule.Measure.Name().In(culture)} {Range(change.Above, change.AtMost)} {rule.Measure.Unit().In(culture)}";
            Line(1, $"{what}: {change.To.DisplayName(culture)}");
        }
    }

    private string Range(int least, int most) => least == most ? Number(least) : $"{Say("từ", "from")} {Number(least)} {Say("đến", "to")} {Number(most)}";

    private string Range(long? above, long? atMost)
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
            Line(0, $"{group.Group.Name.In(culture)}: {(group.Belongs is { } belongs ? belongs ? Say("thuộc diện", "belongs") : Say("không thuộc diện", "does not belong") : NotKnown)} ({Cite(group.Group.Source)})");
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
            .Select(source => $"{source!.Document}{(source.At is "-" ? "" : ", " + source.At)}: {source.Note!.In(culture)}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Line(0, "");
        if (notes.Count > 0) Line(0, Say("Ghi chú về nguồn", "Notes on the sources"));
        foreach (var note in notes) Line(1, note);
        Line(0, Say("[A] đã đọc trong văn bản luật; [B] trang chính thức, báo chí; [C] nguồn thứ cấp; [D] chưa kiểm chứng",
            "[A] read in the law text; [B] official page or press; [C] secondary source; [D] unverified"));
        Line(0, explanation.Result.Stamp.ToString(culture));
    }

    private string Amount()
    {
        if (!explanation.Rule.Measure.IsIncome()) return Household.IncomeScore is { } score ? Number(score) + Say(" điểm", " points") : NotKnown;
        if (Household.Income is not { } income) return NotKnown;
        if (income.Unit == IncomeUnit.PerPersonMonth) return Number(income.Vnd) + Say(" đồng/người/tháng", " VND per person per month");
        var members = Household.NumberOfMembers is { } n ? Columns.Size.Display(n, culture) : Say("số người chưa biết", "number of persons not known");
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

    private string Clause(ClassRow row)
    {
        var parts = new List<string>();
        if (row.Above is { } above) parts.Add(Say("trên ", "above the ") + Lower(explanation.Rule.Line(above).Name.In(culture)));
        if (row.AtMost is { } atMost) parts.Add(Say("không quá ", "at or below the ") + Lower(explanation.Rule.Line(atMost).Name.In(culture)));
        if (row.DeprivedAtLeast is { } least) parts.Add(Say($"thiếu hụt từ {least} chỉ số trở lên", $"{least} or more deprived indicators"));
        if (row.DeprivedFewerThan is { } fewer) parts.Add(Say($"thiếu hụt dưới {fewer} chỉ số", $"fewer than {fewer} deprived indicators"));
        return string.Join(Say(", ", ", "), parts);
    }

    private string Person(Evidence evidence)
    {
        if (evidence.MemberIndex is not { } index) return "";
        var place = Number(index + 1);
        var code = evidence.MemberId is { } id && !string.Equals(id, place, StringComparison.Ordinal) ? Say($" (mã {id})", $" (code {id})") : "";
        return $"{Say("thành viên thứ", "member")} {place}{code}: ";
    }

    /// <summary>One fact with all that it was held against.</summary>
    private string Fact(IReadOnlyList<Evidence> same)
    {
        var evidence = same[0];
        Column? column = evidence.MemberIndex is null ? Columns.FindOfHousehold(evidence.Fact) : Columns.FindOfMember(evidence.Fact);
        var shown = evidence.Shown.In(culture);
        var must = string.Join("; ", same.Select(each => each.Must.In(culture)).Distinct(StringComparer.Ordinal));
        var source = string.Concat(same.Select(each => each.Source is { } own ? $" [{own.Grade}]" : "").Distinct(StringComparer.Ordinal));
        if (column is null) return $"{shown}: {must}{source}";
        if (ReferenceEquals(column, Columns.Size)) return $"{shown} ({Say("xét", "asked")}: {must}){source}";
        var age = ReferenceEquals(column, Columns.BirthDate) && evidence.Value is not null;
        var fact = age ? shown : $"{Lower(column.Label.In(culture))}: {shown}";

        // Of a boolean the value says it all, and of "has none of" the things that it has.
        var plain = column.Type == ColumnType.Boolean || column.Type == ColumnType.Set && evidence.Holds == false;
        if (evidence.Holds is not { } holds || plain || string.Equals(must, shown, StringComparison.Ordinal)) return fact + source;
        return $"{fact} ({(holds ? "" : Say("không thuộc: ", "not: "))}{must}){source}";
    }

    private string NoThreshold(Indicator indicator)
    {
        var missing = explanation.Result.Standard.NotFound.FirstOrDefault(each => string.Equals(each.IndicatorId, indicator.Id, StringComparison.Ordinal));
        return Say("ngưỡng không có trong dữ liệu", "the threshold is not in the data")
            + (missing is null ? "" : $"; {Say("xem", "see")} {missing.HeldBy}")
            + Say("; cán bộ rà soát xác định ở cột ", "; the reviewer answers in column ") + Columns.AssessedPrefix + indicator.Id;
    }

    private string MissingName(string name)
    {
        if (string.Equals(name, MissingFacts.Income, StringComparison.Ordinal)) return Say("thu nhập", "income");
        if (string.Equals(name, MissingFacts.AnyOfMembers, StringComparison.Ordinal)) return Say("dữ kiện của các thành viên", "the facts of the members");
        if (name.StartsWith(Columns.MemberPrefix, StringComparison.Ordinal)) return Lower(Columns.FindOfMember(name.Substring(Columns.MemberPrefix.Length))!.Label.In(culture));
        if (name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal) && explanation.Result.Standard.TryGetIndicator(name.Substring(Columns.AssessedPrefix.Length), out var indicator))
            return Say("cán bộ rà soát xác định: ", "the reviewer's answer: ") + Lower(indicator.Name.In(culture));
        return Lower(Columns.FindOfHousehold(name)!.Label.In(culture));
    }

    private static string Mark(bool? deprived) => deprived switch { true => "[x]", false => "[ ]", null => "[?]" };

    private string Answer(bool? deprived) => deprived switch
    {
        true => Say("thiếu hụt", "deprived"),
        false => Say("không thiếu hụt", "not deprived"),
        null => NotKnown,
    };

    private static string Cite(Source source) => source.ToString();

    private string NotKnown => Say("chưa biết", "not known");

    private string Say(string vi, string en) => LocalizedText.IsVietnamese(culture) ? vi : en;

    private string Number(long value) => value.ToString("N0", culture);

    private string Date(LocalDate date) => LocalizedText.IsVietnamese(culture)
        ? LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date)
        : LocalDatePattern.Iso.Format(date);

    private string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], culture) + text.Substring(1);

    private string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], culture) + text.Substring(1);

    private void Line(int indent, string text) => _text.Append(' ', indent * 2).Append(text).Append('\n');
}
