namespace PovertyCriteria.Cli.Reports;

/// <summary>The filled forms, each closed until it is asked for, with the header of the printed one.</summary>
internal sealed class PageForms(FilledReport report, Surroundings to, PageHtml page)
{
    public void Write()
    {
        page.Raw("<section class=\"forms\">\n").Element("h2", to.Say("Các mẫu báo cáo", "The report forms"));
        foreach (var table in report.Tables) Write(table);
        page.Raw("</section>\n");
    }

    private void Write(ReportTable table)
    {
        var form = table.Form;
        var name = form.IsInCircular ? to.Say($"Mẫu số {form.Number}. {form.Title.Vi}", $"Form {form.Number}. {form.Title.En}") : to.Say($"{form.Title.Vi} (KHÔNG có trong Thông tư)", $"{form.Title.En} (NOT in the circular)");
        page.Raw($"<details id=\"form-{form.Number}\"><summary>").Raw(PageHtml.Encoded(name)).Raw("</summary>\n<div class=\"scroll\"><table>\n<thead>\n");
        var levels = table.Header.Max(heading => heading.Depth);
        for (var level = 0; level < levels; level++)
        {
            page.Raw("<tr>");
            if (level == 0)
                foreach (var stub in form.Stub) page.Raw($"<th scope=\"col\" rowspan=\"{levels}\">").Raw(PageHtml.Encoded(to.Say(stub.Name))).Raw("</th>");
            foreach (var heading in table.Header) Headings(heading, level, levels, form);
            page.Raw("</tr>\n");
        }

        if (!form.NamesInNotes && table.Columns.Any(column => column.Number is not null))
        {
            page.Raw("<tr class=\"numbers\">");
            foreach (var stub in form.Stub) page.Raw("<td>").Raw(stub.Letter ?? "").Raw("</td>");
            foreach (var column in table.Columns) page.Raw("<td>").Raw(PageHtml.Encoded(column.Number ?? "")).Raw("</td>");
            page.Raw("</tr>\n");
        }

        page.Raw("</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Raw(row.IsUnit ? "<tr>" : "<tr class=\"sum\">").Raw("<td>").Raw(PageHtml.Encoded(row.Number)).Raw("</td><th scope=\"row\">").Raw(PageHtml.Encoded(to.Say(row.Name)));
            var line = row.Line.Name is { } words ? to.Say(words) : "";
            if (form.Stub.Length > 2) page.Raw("</th><td class=\"line\">").Raw(PageHtml.Encoded(line)).Raw("</td>");
            else page.Raw(line.Length > 0 ? " <span>" + PageHtml.Encoded(line) + "</span></th>" : "</th>");
            foreach (var cell in row.Cells) page.Raw("<td>").Raw(PageHtml.Encoded(cell.ToString(to.Culture))).Raw("</td>");
            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
        if (form.NamesInNotes) page.Element("p", string.Join("; ", table.Columns.Where(column => column.Number is not null).Select(column => $"{column.Number}: {to.Say(column.Name)}")), "note");
        foreach (var note in form.Notes) page.Element("p", note, "note");
        page.Raw("</details>\n");
    }

    private void Headings(ReportHeading heading, int level, int levels, ReportForm form, int at = 0)
    {
        if (at == level)
        {
            var text = form.NamesInNotes && heading.Column?.Number is { } number ? number : to.Say(heading.Name);
            var down = heading.Column is null ? 1 : levels - at;
            page.Raw($"<th scope=\"{(heading.Column is null ? "colgroup" : "col")}\" colspan=\"{heading.Width}\" rowspan=\"{down}\">").Raw(PageHtml.Encoded(text)).Raw("</th>");
            return;
        }

        foreach (var part in heading.Parts) Headings(part, level, levels, form, at + 1);
    }
}
