using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>The score table of the household's area (Mẫu 3.4 to 3.10) with crosses, points and the total; what is not known stays blank.</summary>
internal static class ScoreSheet
{
    public static FormSheet Of(ScoreExplanation score, ClassRule rule, PovertyStandard standard, Surroundings to)
    {
        // Without the area no form of the law's can be chosen, and no points stand on it.
        var area = score.Areas.Length == 1 ? score.Areas[0] : null;
        return new FormSheet("score", to.Say("Bảng chấm điểm Phiếu B1: ", "Score table, Phiếu B1: ") + string.Join(to.Say(" hoặc ", " or "), score.Areas.Select(each => to.Say(each.Name))))
        {
            Lines = area is not null ? [] : [to.Say("Chưa biết khu vực hoặc vùng nên chưa chọn được mẫu: mức điểm để trống.", "Area or region is not known, so that the form cannot be chosen: no points are printed.")],
            Tables =
            [
                new(
                    [to.Say("STT", "No."), to.Say("Đặc trưng hộ", "Household"), to.Say("Trả lời (X)", "Answer (X)"), to.Say("Mức điểm", "Worth"), to.Say("Điểm", "Points")],
                    [.. score.Asked.SelectMany(finding => Rows(finding, area, standard, to)), Total(score, to)]),
            ],
            Notes =
            [
                .. score.Lines is { } lines ? rule.Lines.Select(line => $"{to.Say(line.Name)}: {to.Number(line.For(lines))} {to.Say(rule.Measure.Unit())} ({line.Source})") : [],
                .. score.Asked.SelectMany(finding => finding.Rows).Select(row => row.Category.Source.Note).OfType<LocalizedText>().Distinct().Select(note => to.Say(note)),
                score.Table.Source.ToString(),
            ],
        };
    }

    private static IEnumerable<FormRow> Rows(ScoreItemFinding finding, ScoreArea? area, PovertyStandard standard, Surroundings to)
    {
        var open = finding.Missing.IsEmpty ? "" : to.Say(" — chưa biết: ", " — not known: ") + string.Join(", ", finding.Missing.Select(name => to.Say(MissingFacts.NameOf(name, standard)).ToLower(to.Culture)));
        yield return new FormRow(FormRowKind.Heading, to.Number(finding.Item.Number), to.Say(finding.Item.Name) + open, "", "", finding.Rows.IsEmpty && finding.Missing.IsEmpty && area is not null ? "0" : "");
        foreach (var category in finding.Item.Choices.SelectMany(choice => choice.Categories))
        {
            var row = finding.Rows.FirstOrDefault(each => ReferenceEquals(each.Category, category));
            var points = area is null ? "" : to.Number(category.PointsIn(area));
            var holds = row?.Holds == true;
            yield return new FormRow(row is not null && !holds ? FormRowKind.Open : FormRowKind.Row, "", to.Say(category.Name), holds ? "X" : "", points, holds ? points : "");
        }
    }

    private static FormRow Total(ScoreExplanation score, Surroundings to)
    {
        var (lowest, highest) = (to.Number(score.Score.Lowest), to.Number(score.Score.Highest));
        return score.Score.IsDecided
            ? new(FormRowKind.Total, "", to.Say("Tổng điểm B1", "Total B1"), "", "", lowest)
            : new(FormRowKind.Total, "", to.Say($"Tổng điểm B1 (từ {lowest} đến {highest})", $"Total B1 (from {lowest} to {highest})"), "", "", "");
    }
}
