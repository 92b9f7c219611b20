using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>The class by the form with the clause that says so, and everything that stayed blank, with the sheets that ask for it.</summary>
internal static class ResultSheet
{
    public static FormSheet Of(Explanation explanation, QuickIdentification? quick, Surroundings to)
    {
        var result = explanation.Result;
        var standard = result.Standard;
        var blanks = Blanks(explanation, quick, to);
        return new FormSheet("result", to.Say("Kết quả phân loại", "Result"))
        {
            Lines =
            [
                string.Join("    ", explanation.Rule.Rows.Select(row => row.Class).Distinct().OrderBy(each => each)
                    .Select(each => (result.Class == each ? "☒ " : "☐ ") + Capital(each.DisplayName(to.Culture), to))),
                .. result.IsDecided ? [] : new[] { to.Say("Chưa xác định; còn có thể là: ", "Undetermined; still possible: ") + result.Possible.DisplayName(to.Culture) },
                .. explanation.Clauses.Length == 1 && explanation.Clauses[0].Source is { } source ? [to.Say("Căn cứ: ", "By: ") + source] : Array.Empty<string>(),
                .. explanation.InForce ? [] : new[] { to.Say($"CHÚ Ý: {standard.Id} KHÔNG áp dụng vào ngày {to.Date(explanation.On)}.", $"NOTE: {standard.Id} is not in force on {to.Date(explanation.On)}.") },
            ],
            Tables = blanks.IsEmpty ? [] :
            [
                new([to.Say("Để trống vì chưa biết", "Blank, since it is not known"), to.Say("Nơi hỏi", "Asked in"), to.Say("Cần để xếp diện", "Needed for the class")], blanks, IsGrid: true),
            ],
            Notes =
            [
                to.Say("Diện hộ có giá trị pháp lý là diện do Chủ tịch UBND cấp xã công nhận; kết quả này chỉ là tính toán.",
                    "The class that counts in law is the one recognised by the chair of the commune People's Committee; this one is computed."),
                to.Say("[A] đã đọc trong văn bản luật; [B] trang chính thức, báo chí; [C] nguồn thứ cấp; [D] chưa kiểm chứng", "[A] read in the law text; [B] official page or press; [C] secondary source; [D] unverified"),
                result.Stamp.ToString(to.Culture),
            ],
        };
    }

    private static ImmutableArray<FormRow> Blanks(Explanation explanation, QuickIdentification? quick, Surroundings to)
    {
        var asked = (quick is null ? [] : quick.Reasons.Concat(quick.Criteria).SelectMany(finding => finding.Missing.Select(fact => (Fact: fact, Where: "A"))))
            .Concat(explanation.Score!.Asked.SelectMany(finding => finding.Missing.Select(fact => (Fact: fact, Where: $"B1.{finding.Item.Number}"))))
            .Concat(explanation.Indicators.SelectMany(finding => finding.Missing.Select(fact => (Fact: fact, Where: "B2"))))
            .Concat(explanation.Missing.Select(fact => (Fact: fact, Where: "")))
            .ToLookup(pair => pair.Fact, pair => pair.Where, StringComparer.Ordinal);
        return
        [
            .. MissingFacts.Sorted(asked.Select(group => group.Key)).Select(fact => new FormRow(
                FormRowKind.Row,
                to.Say(MissingFacts.NameOf(fact, explanation.Result.Standard)),
                string.Join(", ", asked[fact].Where(where => where.Length > 0).Distinct(StringComparer.Ordinal)),
                explanation.Missing.Contains(fact, StringComparer.Ordinal) ? to.Say("có", "yes") : "")),
        ];
    }

    private static string Capital(string text, Surroundings to) => char.ToUpper(text[0], to.Culture) + text[1..];
}
