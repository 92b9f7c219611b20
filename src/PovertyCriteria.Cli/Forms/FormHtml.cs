using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PovertyCriteria.Cli.Forms;

/// <summary>
/// A filled form as one HTML page that needs nothing else: no script, nothing loaded, its style in itself; A4 on paper, readable on a phone.
/// Every text is escaped: codes and the names of law files are the user's.
/// </summary>
internal static class FormHtml
{
    private const string StyleResource = "form.css";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(FilledForm form, CultureInfo culture)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(culture.TwoLetterISOLanguageName).Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        html.Append(Text($"{form.Title} {form.Head[0].Value}".TrimEnd())).Append("</title>\n<style>\n").Append(Style()).Append("</style>\n</head>\n<body>\n<header>\n");
        Element(html, "h1", form.Title);
        Element(html, "p", form.Standard);
        Fields(html, form.Head);
        html.Append("</header>\n");
        foreach (var sheet in form.Sheets) Sheet(html, sheet);
        html.Append("<footer>\n");
        foreach (var who in form.Signatures) html.Append("<div><b>").Append(Text(who)).Append("</b><span>").Append(Text(form.SignHere)).Append("</span></div>\n");
        return html.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Sheet(StringBuilder html, FormSheet sheet)
    {
        html.Append("<section class=\"").Append(sheet.Id).Append("\">\n");
        Element(html, "h2", sheet.Title);
        foreach (var line in sheet.Lines) Element(html, "p", line);
        Fields(html, sheet.Fields);
        foreach (var table in sheet.Tables) Table(html, table);
        if (!sheet.Notes.IsEmpty)
        {
            html.Append("<ul>\n");
            foreach (var note in sheet.Notes) Element(html, "li", note);
            html.Append("</ul>\n");
        }

        html.Append("</section>\n");
    }

    private static void Fields(StringBuilder html, IReadOnlyCollection<FormField> fields)
    {
        if (fields.Count == 0) return;
        html.Append("<dl>\n");
        foreach (var field in fields)
            html.Append("<div><dt>").Append(Text(field.Name)).Append("</dt><dd").Append(field.Value.Length > 0 ? "><bdi>" + Text(field.Value) + "</bdi>" : " class=\"blank\">").Append("</dd></div>\n");
        html.Append("</dl>\n");
    }

    private static void Table(StringBuilder html, FormTable table)
    {
        html.Append("<div class=\"scroll\"><table class=\"").Append(table.IsGrid ? "grid" : "form").Append("\">\n<thead><tr>");
        foreach (var header in table.Header) html.Append("<th scope=\"col\">").Append(Text(header)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr class=\"").Append(ClassOf(row.Kind)).Append("\">");
            foreach (var cell in row.Cells) html.Append("<td>").Append(Text(cell)).Append("</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static string ClassOf(FormRowKind kind) => kind switch
    {
        FormRowKind.Heading => "heading",
        FormRowKind.Open => "open",
        FormRowKind.Total => "total",
        _ => "row",
    };

    private static void Element(StringBuilder html, string name, string text) => html.Append('<').Append(name).Append('>').Append(Text(text)).Append("</").Append(name).Append(">\n");

    private static string Text(string text) => Encoder.Encode(text);

    private static string Style()
    {
        using var stream = typeof(FormHtml).Assembly.GetManifestResourceStream(StyleResource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
