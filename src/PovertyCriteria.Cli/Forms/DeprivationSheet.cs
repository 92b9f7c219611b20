using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>Phiếu B2 (Mẫu 3.2): the indicators by dimension, a cross and the points for each that is deprived, and the total.</summary>
internal static class DeprivationSheet
{
    public static FormSheet Of(Explanation explanation, Surroundings to)
    {
        var each = explanation.Rule.PointsPerDeprivation ?? 0;
        var rows = ImmutableArray.CreateBuilder<FormRow>();
        var dimensions = explanation.Indicators.GroupBy(finding => finding.Indicator.Dimension).Select((group, index) => (group.Key, Number: index + 1, Findings: group.ToList()));
        foreach (var (dimension, number, findings) in dimensions)
        {
            rows.Add(new(FormRowKind.Heading, to.Number(number), to.Say(dimension.Name), "", "", ""));
            for (var i = 0; i < findings.Count; i++) rows.Add(Row($"{number}.{i + 1}", findings[i], each, explanation.Result.Standard, to));
        }

        rows.Add(Total(explanation.Result, each, to));
        return new FormSheet("deprivation", to.Say("Phiếu B2 - Các chỉ tiêu nhu cầu xã hội cơ bản", "Phiếu B2 - basic social needs"))
        {
            Lines = [to.Say($"Đánh dấu X vào câu trả lời có và cho {each} điểm.", $"A cross is yes, and gives {each} points.")],
            Tables = [new([to.Say("STT", "No."), to.Say("Chỉ tiêu", "Indicator"), to.Say("Trả lời (X)", "Answer (X)"), to.Say("Điểm", "Points"), to.Say("Ghi chú", "Note")], rows.ToImmutable())],
        };
    }

    private static FormRow Row(string number, IndicatorFinding finding, int points, PovertyStandard standard, Surroundings to)
    {
        var law = LocalizedText.IsVietnamese(to.Culture) && finding.Indicator.Text is { } text ? text : to.Say(finding.Indicator.Name);
        var note = finding.GivenByReviewer ? to.Say("cán bộ rà soát xác định", "the reviewer's answer")
            : finding.Missing.IsEmpty ? ""
            : to.Say("chưa biết: ", "not known: ") + string.Join(", ", finding.Missing.Select(name => to.Say(MissingFacts.NameOf(name, standard)).ToLower(to.Culture)));
        return finding.Deprived switch
        {
            true => new(FormRowKind.Row, number, law, "X", to.Number(points), note),
            false => new(FormRowKind.Row, number, law, "", "0", note),
            null => new(FormRowKind.Open, number, law, "", "", note),
        };
    }

    private static FormRow Total(in Classification result, int each, Surroundings to)
    {
        var (least, most) = (to.Number(result.DeprivationsAtLeast * each), to.Number(result.DeprivationsAtMost * each));
        return result.DeprivationsAtLeast == result.DeprivationsAtMost
            ? new(FormRowKind.Total, "", to.Say("Tổng điểm B2", "Total B2"), "", least, "")
            : new(FormRowKind.Total, "", to.Say($"Tổng điểm B2 (từ {least} đến {most})", $"Total B2 (from {least} to {most})"), "", "", "");
    }
}
