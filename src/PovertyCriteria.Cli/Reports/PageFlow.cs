using System.Globalization;

namespace PovertyCriteria.Cli.Reports;

/// <summary>What became of the lists in the year, as a flow from the start to the end; its figures are those of Mẫu 7.2 and 7.3.</summary>
internal sealed class PageFlow(FilledReport report, Surroundings to, PageHtml page)
{
    private const int Width = 400;
    private const int Height = 260;
    private const int Top = 24;
    private const int Left = 92;
    private const int Right = 308;
    private const int Node = 12;
    private const int Gap = 16;

    private static readonly string[] Styles = ["c-poor", "c-near-poor", "c-above"];

    public void Write()
    {
        page.Raw("<section>\n").Element("h2", to.Say("Diễn biến trong năm", "Movement in the year"));
        if (report.Tally.Movements.Keys.Count == 0)
        {
            page.Element("p", to.Say("Không có tệp của kỳ rà soát trước (--start), nên chưa biết diễn biến.", "There is no file of the review before (--start), so the movement is not known.")).Raw("</section>\n");
            return;
        }

        var (poor, nearPoor) = (report.Tally.Movements.Total("poor"), report.Tally.Movements.Total("near_poor"));
        // Those who are in neither list at one end: escaped or gone, and newly come.
        long[,] flow =
        {
            { poor.Start - poor.Decreases - poor.Residuals.Sum(each => each.Decrease), poor[2], poor[3] + poor[4] },
            { poor[5], nearPoor.Start - nearPoor.Decreases - nearPoor.Residuals.Sum(each => each.Decrease), nearPoor[2] + nearPoor[4] },
            { poor[6] + poor[7] + poor[8], nearPoor[6] + nearPoor[7] + nearPoor[8], 0 },
        };
        string[] from = [to.Say("Hộ nghèo đầu năm", "Poor at the start"), to.Say("Cận nghèo đầu năm", "Near-poor at the start"), to.Say("Ngoài danh sách", "On neither list")];
        string[] into = [to.Say("Hộ nghèo cuối năm", "Poor at the end"), to.Say("Cận nghèo cuối năm", "Near-poor at the end"), to.Say("Ra khỏi danh sách", "Left the lists")];
        page.Raw("<figure>\n");
        Draw(flow, from, into);
        page.Table(to.Say("Số hộ từ đầu năm (dòng) đến cuối năm (cột)", "Households from the start (rows) to the end (columns)"), [to.Say("Đầu năm", "Start"), .. into],
            Enumerable.Range(0, 3).Select(row => (IEnumerable<string>)[from[row], .. Enumerable.Range(0, 3).Select(column => row == 2 && column == 2 ? ReportCell.Undefined : to.Number(flow[row, column]))]));
        page.Element("p", to.Say(
            $"Hộ nghèo: đầu năm {to.Number(poor.Start)}, thoát nghèo {to.Number(poor.Escaped)} (trở thành hộ cận nghèo {to.Number(poor[2])}), tái nghèo {to.Number(poor[6])}, phát sinh mới {to.Number(poor[7])}, cuối năm {to.Number(poor.End)}. Hộ cận nghèo: đầu năm {to.Number(nearPoor.Start)}, cuối năm {to.Number(nearPoor.End)}.",
            $"Poor: {to.Number(poor.Start)} at the start, {to.Number(poor.Escaped)} escaped ({to.Number(poor[2])} became near-poor), {to.Number(poor[6])} fell back, {to.Number(poor[7])} newly arisen, {to.Number(poor.End)} at the end. Near-poor: {to.Number(nearPoor.Start)} at the start, {to.Number(nearPoor.End)} at the end."));
        var open = poor.Residuals.Concat(nearPoor.Residuals).Sum(each => each.Decrease + each.Increase);
        if (open > 0) page.Element("p", to.Say($"Biến động chưa rõ nguyên nhân hoặc quá khứ, không có trong hình: {to.Number(open)}.", $"Changes of unknown cause or history, not in the picture: {to.Number(open)}."));
        page.Raw("</figure></section>\n");
    }

    private void Draw(long[,] flow, string[] from, string[] into)
    {
        var all = Math.Max(1, flow.Cast<long>().Sum());
        double Scaled(long households) => (Height - Top - 2.0 * Gap - 6) * households / all;
        page.Raw($"<svg class=\"flow\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{PageHtml.Encoded(to.Say("Diễn biến hộ nghèo, hộ cận nghèo trong năm; số liệu ở bảng bên dưới", "Movement of poor and near-poor households; figures in the table below"))}\">\n");
        double[] leftAt = Starts(row => Enumerable.Range(0, 3).Sum(column => flow[row, column])), rightAt = Starts(column => Enumerable.Range(0, 3).Sum(row => flow[row, column]));
        double[] leftUsed = [.. leftAt], rightUsed = [.. rightAt];
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                if (flow[row, column] == 0) continue;
                var height = Scaled(flow[row, column]);
                var (a, b, middle) = (leftUsed[row], rightUsed[column], (Left + Right) / 2);
                page.Raw(string.Create(CultureInfo.InvariantCulture,
                    $"<path class=\"ribbon {Styles[row]}\" d=\"M{Left + Node} {a:0.##}C{middle} {a:0.##} {middle} {b:0.##} {Right} {b:0.##}V{b + height:0.##}C{middle} {b + height:0.##} {middle} {a + height:0.##} {Left + Node} {a + height:0.##}Z\"/>\n"));
                leftUsed[row] += height;
                rightUsed[column] += height;
            }
        }

        for (var i = 0; i < 3; i++)
        {
            Box(Left, leftAt[i], Enumerable.Range(0, 3).Sum(column => flow[i, column]), from[i], "end", Left - 4, Styles[i]);
            Box(Right, rightAt[i], Enumerable.Range(0, 3).Sum(row => flow[row, i]), into[i], "start", Right + Node + 4, Styles[i]);
        }

        page.Raw("</svg>\n");

        double[] Starts(Func<int, long> households)
        {
            var at = (double)Top;
            var starts = new double[3];
            for (var i = 0; i < 3; i++)
            {
                starts[i] = at;
                at += Scaled(households(i)) + Gap;
            }

            return starts;
        }

        void Box(int x, double y, long households, string name, string anchor, int textAt, string style)
        {
            var height = Math.Max(1, Scaled(households));
            var middle = y + height / 2;
            page.Raw(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x}\" y=\"{y:0.##}\" width=\"{Node}\" height=\"{height:0.##}\"/>"));
            var words = name.Split(' ');
            var half = (words.Length + 1) / 2;
            page.Raw(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{textAt}\" y=\"{middle - 9:0.##}\" text-anchor=\"{anchor}\">{PageHtml.Encoded(string.Join(' ', words[..half]))}<tspan x=\"{textAt}\" dy=\"12\">{PageHtml.Encoded(string.Join(' ', words[half..]))}</tspan><tspan class=\"count\" x=\"{textAt}\" dy=\"13\">{PageHtml.Encoded(to.Number(households))}</tspan></text>\n"));
        }
    }
}
