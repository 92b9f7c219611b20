using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PovertyCriteria.Cli.Reports;

/// <summary>Writes the page's HTML: every text is encoded here and nowhere else.</summary>
internal sealed class PageHtml(Surroundings to)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public PageHtml Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public PageHtml Element(string name, string text, string? style = null)
    {
        _html.Append('<').Append(name);
        if (style is not null) _html.Append(" class=\"").Append(style).Append('"');
        _html.Append('>').Append(Encoder.Encode(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    public PageHtml Element(string name, LocalizedText text, string? style = null) => Element(name, to.Say(text), style);

    /// <summary>A table with a caption for those who do not see it; the first cell of a row is its heading.</summary>
    public PageHtml Table(string caption, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        Raw("<div class=\"scroll\"><table>\n").Element("caption", caption).Raw("<thead><tr>");
        foreach (var cell in header) _html.Append("<th scope=\"col\">").Append(Encoder.Encode(cell)).Append("</th>");
        Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            Raw("<tr>");
            var first = true;
            foreach (var cell in row)
            {
                _html.Append(first ? "<th scope=\"row\">" : "<td>").Append(Encoder.Encode(cell)).Append(first ? "</th>" : "</td>");
                first = false;
            }

            Raw("</tr>\n");
        }

        return Raw("</tbody></table></div>\n");
    }

    /// <summary>A table that stands behind a picture, closed until it is asked for.</summary>
    public PageHtml TableBehind(string caption, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        Raw("<details><summary>").Raw(Encoded(to.Say("Bảng số liệu", "Table"))).Raw("</summary>\n");
        return Table(caption, header, rows).Raw("</details>\n");
    }

    /// <summary>A row of a bar chart: its label, its parts as shares of the whole width, and its figure in words.</summary>
    public PageHtml Bar(string label, IEnumerable<(Ratio Share, string Style)> parts, string figure)
    {
        Raw("<div class=\"bar\"><span class=\"label\">").Raw(Encoded(label)).Raw("</span><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\"><rect class=\"track\" width=\"1000\" height=\"10\"/>");
        var x = 0m;
        foreach (var (share, style) in parts)
        {
            var width = (share * 1000).Round(1);
            if (width > 0) Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x}\" width=\"{width}\" height=\"10\"/>"));
            x += width;
        }

        return Raw("</svg><span class=\"figure\">").Raw(Encoded(figure)).Raw("</span></div>\n");
    }

    public PageHtml Legend(IEnumerable<(string Style, string Name)> entries)
    {
        Raw("<p class=\"legend\">");
        foreach (var (style, name) in entries) Raw($"<span><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"{style}\" width=\"10\" height=\"10\"/></svg>").Raw(Encoded(name)).Raw("</span> ");
        return Raw("</p>\n");
    }

    public static string Encoded(string text) => Encoder.Encode(text);

    public override string ToString() => _html.ToString();
}
