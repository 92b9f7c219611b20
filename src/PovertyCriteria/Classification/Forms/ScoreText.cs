using System.Globalization;

namespace PovertyCriteria;

/// <summary>The text of an income score, item by item in the order of the paper form, with the total against the line.</summary>
internal sealed class ScoreText(ScoreExplanation score, ClassRule rule, PovertyStandard standard, CultureInfo culture) : PlainText(culture)
{
    public string Write()
    {
        Line(0, "");
        Line(0, $"{Say(score.Table.Name)} ({score.Table.Source}): {string.Join(Say(" hoặc ", " or "), score.Areas.Select(area => Lower(Say(area.Name))))}");
        foreach (var finding in score.Asked) Item(finding);
        Line(1, $"{Say("Tổng điểm B1", "Total B1")}: {Points(score.Score.Lowest, score.Score.Highest)}");
        if (score.Lines is { } area)
            foreach (var line in rule.Lines) Line(2, $"{Say(line.Name)} {Points(line.For(area), line.For(area))}: {Against(line.For(area))}");
        return Text;
    }

    private void Item(ScoreItemFinding finding)
    {
        var item = finding.Item;
        Line(1, $"{item.Number}. {Say(item.Name)}: {Points(finding.Lowest, finding.Highest)}");
        foreach (var row in finding.Rows)
        {
            int[] points = [.. score.Areas.Select(row.Category.PointsIn)];
            Line(2, $"{(row.Holds == true ? "[x]" : "[?]")} {Say(row.Category.Name)}: {Points(points.Min(), points.Max())}");
        }

        if (finding.Rows.IsEmpty) Line(2, Say("không dòng nào của phiếu được đánh dấu", "no row of the form is marked"));
        EvidenceLines(3, finding.Evidence);
        if (!finding.Missing.IsEmpty)
            Line(3, $"{Say("Còn thiếu", "To be learned")}: {string.Join("; ", finding.Missing.Select(name => $"{Lower(Say(MissingFacts.NameOf(name, standard)))} ({name})"))}");
        Source[] sources = [.. finding.Sources];
        Line(3, $"{Say("Nguồn", "Source")}: {string.Join("; ", sources.Select(source => source.ToString()).Distinct(StringComparer.Ordinal))}");
        foreach (var note in sources.Select(source => source.Note).OfType<LocalizedText>().Distinct()) Line(3, $"{Say("Ghi chú", "Note")}: {Say(note)}");
    }

    private string Against(long line)
    {
        var (lowest, highest) = (score.Score.Lowest, score.Score.Highest);
        if (highest <= line) return Say("điểm không quá mức này", "the score is at or below it") + (highest < line ? Say(", thấp hơn ", ", lower by ") + Points(line - highest, line - lowest) : "");
        if (lowest > line) return Say("điểm trên mức này, cao hơn ", "the score is above it, higher by ") + Points(lowest - line, highest - line);
        return Say("chưa xác định được điểm ở bên nào", "not known on which side the score lies");
    }
}
