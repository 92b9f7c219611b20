namespace PovertyCriteria.Cli;

/// <summary>A standard as a person reads it: every figure with its source and grade, the conditions of the indicators in words.</summary>
internal sealed class StandardText(PovertyStandard standard, Surroundings to)
{
    private readonly List<Source> _sources = [];

    public void Write()
    {
        Line(0, $"{to.Say(standard.Name)} ({standard.Id})");
        if (standard.ProvinceCode is { } province) Line(0, to.Say($"Chuẩn của tỉnh {province}", $"Standard of province {province}"));
        if (standard.ProvinceUntil is { } until) Line(0, to.Say($"Địa giới của mã tỉnh này đến hết ngày {to.Date(until)}", $"The code means this territory until {to.Date(until)}"));
        Windows();
        Documents();
        Rule(standard.ByFacts, to.Say("Phân loại theo thu nhập và chỉ số", "Classes by income and indicators"));
        if (standard.ByScores is { } scores) Rule(scores, to.Say("Phân loại theo điểm của phiếu rà soát", "Classes by the scores of the survey form"));
        Groups();
        Indicators();
        NotFound();
        Notes();
        Line(0, to.Say("[A] đã đọc trong văn bản luật; [B] trang chính thức, báo chí; [C] nguồn thứ cấp; [D] chưa kiểm chứng",
            "[A] read in the law text; [B] official page or press; [C] secondary source; [D] unverified"));
        Line(0, to.Say($"Dữ liệu {standard.DataVersion}; PovertyCriteria {PovertyStandards.PackageVersion}", $"data {standard.DataVersion}; PovertyCriteria {PovertyStandards.PackageVersion}"));
    }

    private void Windows()
    {
        Title("Áp dụng", "Applies");
        foreach (var window in standard.Windows) Line(1, $"{to.Date(window.From)} - {to.Date(window.To)}: {Cite(window.Source)}");
    }

    private void Documents()
    {
        Title("Văn bản", "Documents");
        foreach (var document in standard.Documents)
        {
            var issued = document.Issued is { } day ? to.Say($", ban hành {to.Date(day)}", $", issued {to.Date(day)}") : "";
            var inForce = document.InForce is { } first ? to.Say($", hiệu lực {to.Date(first)}", $", in force {to.Date(first)}") : "";
            Line(1, $"{document.Kind} {document.Number}{issued}{inForce}");
        }
    }

    private void Rule(ClassRule rule, string title)
    {
        Line(0, "");
        Line(0, title);
        if (rule.PointsPerDeprivation is { } points) Line(1, to.Say($"Mỗi chỉ số thiếu hụt tính {points} điểm thiếu hụt", $"Each deprived indicator counts {points} points of the deprivation score"));
        foreach (var line in rule.Lines)
        {
            Line(1, $"{to.Say(line.Name)}: {to.Say("nông thôn", "rural")} {to.Number(line.Rural)}, {to.Say("thành thị", "urban")} {to.Number(line.Urban)} {to.Say(rule.Measure.Unit())}");
            Line(2, Cite(line.Source));
        }

        foreach (var row in rule.Rows)
        {
            Line(1, $"{row.Class.DisplayName(to.Culture)}: {Clause(rule, row)}");
            Line(2, row.Source is { } source ? Cite(source) : to.Say("suy ra từ các điều khoản trên", "follows from the other clauses"));
        }
    }

    private string Clause(ClassRule rule, ClassRow row)
    {
        var parts = new List<string>();
        if (row.Above is { } above) parts.Add(to.Say("trên ", "above the ") + LineName(rule, above));
        if (row.AtMost is { } atMost) parts.Add(to.Say("không quá ", "at or below the ") + LineName(rule, atMost));
        if (row.DeprivedAtLeast is { } least) parts.Add(to.Say($"thiếu hụt từ {least} chỉ số trở lên", $"{least} or more deprived indicators"));
        if (row.DeprivedFewerThan is { } fewer) parts.Add(to.Say($"thiếu hụt dưới {fewer} chỉ số", $"fewer than {fewer} deprived indicators"));
        return parts.Count == 0 ? to.Say("mọi hộ", "every household") : string.Join("; ", parts);
    }

    private string LineName(ClassRule rule, string id)
    {
        var name = to.Say(rule.Line(id).Name);
        return char.ToLower(name[0], to.Culture) + name[1..];
    }

    private void Groups()
    {
        if (standard.Groups.IsEmpty) return;
        Title("Nhóm không phải là diện hộ", "Groups that are no classes");
        foreach (var group in standard.Groups)
        {
            var line = LineName(standard.ByFacts, group.AtMost);
            var except = string.Join(", ", group.ExceptClasses.Select(each => each.DisplayName(to.Culture)));
            Line(1, $"{to.Say(group.Name)} ({group.Id}), {to.Date(group.From)} - {to.Date(group.To)}: {to.Say("không quá", "at or below the")} {line}{(except.Length == 0 ? "" : to.Say("; trừ ", "; except ") + except)}");
            Line(2, Cite(group.Source));
        }
    }

    private void Indicators()
    {
        if (standard.Indicators.IsEmpty) return;
        Title("Các chỉ số thiếu hụt", "Indicators of deprivation");
        if (standard.IndicatorsOf is { } other) Line(1, to.Say($"(dùng các chỉ số của {other})", $"(those of {other})"));
        foreach (var indicator in standard.Indicators)
        {
            Line(1, $"{indicator.Number}. {to.Say(indicator.Name)} ({indicator.Id}) — {to.Say(indicator.Dimension.Name)}");
            if (indicator.Text is { } text) Line(2, to.Say("Nguyên văn: ", "In the law's words: ") + text);
            Line(2, to.Say("Thiếu hụt khi: ", "Deprived when: ") + (indicator.DeprivedWhen is { } condition
                ? to.Say(ConditionText.Of(condition))
                : to.Say($"ngưỡng không có trong dữ liệu; cán bộ rà soát xác định ở cột deprived_{indicator.Id}", $"the threshold is not in the data; the reviewer gives it in column deprived_{indicator.Id}")));
            Line(2, Cite(indicator.Source));
            foreach (var source in SourcesIn(indicator.DeprivedWhen)) Line(3, Cite(source));
        }
    }

    private static IEnumerable<Source> SourcesIn(Condition? condition)
    {
        if (condition is null) return [];
        IEnumerable<Source> own = condition.Source is { } source ? [source] : [];
        return own.Concat(condition.Parts.ToArray().SelectMany(SourcesIn)).Distinct();
    }

    private void NotFound()
    {
        if (standard.NotFound.IsEmpty) return;
        Title("Luật có mà dữ liệu chưa có", "What the law has and the data have not");
        foreach (var missing in standard.NotFound)
            Line(1, $"{to.Say(missing.What)} ({to.Say("nằm trong", "held by")} {missing.HeldBy}{(missing.IndicatorId is { } id ? $"; {id}" : "")})");
    }

    private void Notes()
    {
        string[] notes = [.. _sources.Where(source => source.Note is not null)
            .Select(source => $"{source.Document}{(source.At is "-" ? "" : ", " + source.At)}: {to.Say(source.Note!)}").Distinct(StringComparer.Ordinal)];
        if (notes.Length > 0) Title("Ghi chú về nguồn", "Notes on the sources");
        foreach (var note in notes) Line(1, note);
        Line(0, "");
    }

    private string Cite(Source source)
    {
        _sources.Add(source);
        return source.ToString();
    }

    private void Title(string vi, string en)
    {
        Line(0, "");
        Line(0, to.Say(vi, en));
    }

    private void Line(int indent, string text) => to.Out.WriteLine(new string(' ', indent * 2) + text);
}
