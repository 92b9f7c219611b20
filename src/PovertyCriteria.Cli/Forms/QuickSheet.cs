using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>Phiếu A: column 0 with its conditions, columns 1 to 9, their number and the result, in the codes of the paper form.</summary>
internal static class QuickSheet
{
    public static FormSheet Of(QuickIdentification quick, Surroundings to)
    {
        var rows = ImmutableArray.CreateBuilder<FormRow>();
        rows.Add(Row(FormRowKind.Heading, "0", to.Say("Không thuộc đối tượng rà soát: mã 0; thuộc đối tượng: mã 1", "Outside the review: code 0; reviewed: code 1"), Code(!quick.OutsideReview)));
        foreach (var reason in quick.Reasons)
            rows.Add(Row(reason.Holds is null ? FormRowKind.Open : FormRowKind.Row, $"0.{reason.Question.Number}", to.Say(reason.Question.Name),
                reason.Holds is { } holds ? holds ? to.Say("có", "yes") : to.Say("không", "no") : ""));
        foreach (var criterion in quick.Criteria)
            rows.Add(Row(criterion.Holds is null ? FormRowKind.Open : FormRowKind.Row, to.Number(criterion.Question.Number), to.Say(criterion.Question.Name), Code(criterion.Holds)));
        var decided = quick.CriteriaAtLeast == quick.CriteriaAtMost;
        rows.Add(Row(FormRowKind.Total, "D", to.Say("Tổng số chỉ tiêu từ cột 1 đến cột 9", "Number of criteria, columns 1 to 9")
            + (decided ? "" : to.Say($" (từ {quick.CriteriaAtLeast} đến {quick.CriteriaAtMost})", $" (from {quick.CriteriaAtLeast} to {quick.CriteriaAtMost})")), decided ? to.Number(quick.CriteriaAtLeast) : ""));
        rows.Add(Row(FormRowKind.Total, "E", to.Say(
            $"Kết quả: từ {quick.Form.GoesOnBelow} chỉ tiêu trở lên, mã 0, ngừng rà soát; dưới {quick.Form.GoesOnBelow} chỉ tiêu, mã 1, đưa vào danh sách rà soát Phiếu B",
            $"Result: {quick.Form.GoesOnBelow} criteria or more, code 0, the review stops; fewer, code 1, goes on to Phiếu B"), Code(quick.GoesOn)));
        return new FormSheet("quick", to.Say(quick.Form.Name))
        {
            Lines = [to.Say("Cột 1 đến cột 9: có ghi 1, không ghi 0.", "Columns 1 to 9: 1 is yes, 0 is no.")],
            Tables = [new([to.Say("Cột", "Column"), to.Say("Nội dung", "Question"), to.Say("Mã", "Code")], rows.ToImmutable())],
            Notes =
            [
                .. quick.GoesOn == false ? [to.Say("Theo Phiếu A, hộ này không đưa vào danh sách rà soát Phiếu B; Phiếu B dưới đây chỉ để tham khảo.", "By Phiếu A this household does not go on to Phiếu B; the Phiếu B below is for information.")] : Array.Empty<string>(),
                quick.Form.Source.ToString(),
            ],
        };
    }

    private static FormRow Row(FormRowKind kind, string number, string text, string code) => new(kind, number, text, code);

    private static string Code(bool? holds) => holds is { } known ? known ? "1" : "0" : "";
}
