using System.Globalization;
using System.Text;

namespace PovertyCriteria.Benchmarks;

/// <summary>The growth curve as a picture: households on a logarithmic scale, time a household from zero, so that a straight level line is linear growth.</summary>
internal static class GrowthPicture
{
    private const int Width = 720, Height = 320, Left = 76, Right = 24, Top = 48, Bottom = 56;

    public static string Svg(IReadOnlyList<(long Rows, double Seconds)> points, string measuredOn)
    {
        var each = points.Select(point => 1e9 * point.Seconds / point.Rows).ToArray();
        var step = StepFor(each.Max());
        var top = step * Math.Ceiling(each.Max() * 1.2 / step);
        var (from, to) = (Math.Log10(points[0].Rows), Math.Log10(points[^1].Rows));
        var svg = new StringBuilder();
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#333\">");
        Add($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        Add($"<text x=\"{Left}\" y=\"20\" font-size=\"15\">Processor time a household, facts to class, one thread (ns)</text>");
        Add($"<text x=\"{Left}\" y=\"37\" fill=\"#777\">{Escaped(measuredOn)}</text>");
        for (var value = 0.0; value <= top + step / 2; value += step)
        {
            Add($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\" stroke=\"#ddd\"/>");
            Add($"<text x=\"{Left - 8}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:0.##}</text>");
        }

        foreach (var (rows, _) in points) Add($"<text x=\"{X(rows):0.#}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{Short(rows)}</text>");
        Add($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">households</text>");
        Add($"<polyline fill=\"none\" stroke=\"#1f6fb2\" stroke-width=\"2\" points=\"{string.Join(' ', points.Select((point, i) => string.Create(CultureInfo.InvariantCulture, $"{X(point.Rows):0.#},{Y(each[i]):0.#}")))}\"/>");
        for (var i = 0; i < points.Count; i++)
        {
            Add($"<circle cx=\"{X(points[i].Rows):0.#}\" cy=\"{Y(each[i]):0.#}\" r=\"3.5\" fill=\"#1f6fb2\"/>");
            Add($"<text x=\"{X(points[i].Rows):0.#}\" y=\"{Y(each[i]) - 9:0.#}\" text-anchor=\"middle\">{each[i]:0.0}</text>");
        }

        Add($"</svg>");
        return svg.ToString();

        void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        double X(long rows) => to > from ? Left + (Width - Left - Right) * (Math.Log10(rows) - from) / (to - from) * 0.94 + (Width - Left - Right) * 0.03 : Left;

        double Y(double value) => Height - Bottom - (Height - Top - Bottom) * value / top;
    }

    private static double StepFor(double most)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return most / step < 2 ? step / 2 : most / step < 5 ? step : step * 2;
    }

    private static string Short(long rows) =>
        rows >= Setting.Million ? string.Create(CultureInfo.InvariantCulture, $"{rows / 1e6:0.#} M") : string.Create(CultureInfo.InvariantCulture, $"{rows / 1_000} k");

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
