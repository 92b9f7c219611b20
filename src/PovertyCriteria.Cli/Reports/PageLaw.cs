namespace PovertyCriteria.Cli.Reports;

/// <summary>The law that the figures rest on, with its citations and grades.</summary>
internal sealed class PageLaw(FilledReport report, Surroundings to, PageHtml page)
{
    public void Write()
    {
        var standard = report.Tally.Standard;
        page.Raw("<section>\n").Element("h2", to.Say("Căn cứ", "The law used")).Element("p", $"{to.Say(standard.Name)} ({standard.Id}). {to.Say("Độ tin cậy: A đọc trong văn bản, B trang chính thức, C nguồn thứ cấp, D chưa kiểm chứng.", "Grades: A read in the text, B official page, C secondary source, D unverified.")}").Raw("<ul>\n");
        if (!standard.IsInForceOn(report.Tally.On)) page.Element("li", to.Say($"Chuẩn này KHÔNG áp dụng vào ngày {to.Date(report.Tally.On)}.", $"This standard is NOT in force on {to.Date(report.Tally.On)}."));
        foreach (var line in standard.ByFacts.Lines)
            page.Element("li", $"{to.Say(line.Name)}: {to.Say("nông thôn", "rural")} {to.Number(line.Rural)}, {to.Say("thành thị", "urban")} {to.Number(line.Urban)} {to.Say(standard.ByFacts.Measure.Unit())}. {line.Source}");
        foreach (var row in standard.ByFacts.Rows)
            if (row.Source is { } source) page.Element("li", $"{PageText.Name(row.Class, to)}: {source}");
        page.Raw("</ul>\n<details><summary>").Raw(PageHtml.Encoded(to.Say("Nguồn của các chỉ số và các mẫu", "Sources of indicators and forms"))).Raw("</summary>\n<ul>\n");
        foreach (var indicator in standard.Indicators) page.Element("li", $"{indicator.Number}. {to.Say(indicator.Name)}: {indicator.Source}");
        foreach (var form in report.Tables.Select(table => table.Form))
            page.Element("li", $"{to.Say("Mẫu", "Form")} {form.Number}: {form.Source}{(form.Source.Note is { } note ? "; " + to.Say(note) : "")}");
        page.Raw("</ul></details>\n");
        if (standard.NotFound.Length > 0)
        {
            page.Raw("<ul>\n");
            foreach (var missing in standard.NotFound) page.Element("li", to.Say("Chưa tìm thấy: ", "Not found: ") + to.Say(missing.What));
            page.Raw("</ul>\n");
        }

        page.Raw("</section>\n");
    }
}
