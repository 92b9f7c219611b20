using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>A filled survey form: its head, its sheets in the order of the paper, and who signs. No name is asked: they are left to the pen.</summary>
internal sealed record FilledForm(string Title, string Standard, ImmutableArray<FormField> Head, ImmutableArray<FormSheet> Sheets, ImmutableArray<string> Signatures, string SignHere)
{
    public static FilledForm Of(Explanation explanation, Surroundings to)
    {
        var (household, standard) = (explanation.Household, explanation.Result.Standard);
        var quick = standard.QuickForm is null ? null : standard.Identify(household, explanation.On);
        ImmutableArray<FormSheet> sheets =
        [
            .. quick is null ? [] : new[] { QuickSheet.Of(quick, to) },
            FactsSheet.Of(standard, household, explanation.On, to),
            ScoreSheet.Of(explanation.Score!, explanation.Rule, standard, to),
            DeprivationSheet.Of(explanation, to),
            ResultSheet.Of(explanation, quick, to),
        ];
        return new(
            to.Say("Phiếu rà soát hộ gia đình", "Household survey form"),
            $"{to.Say(standard.Name)} ({standard.Id})",
            HeadOf(household, explanation.On, to),
            sheets,
            [to.Say("Hộ gia đình", "For the household"), to.Say("Rà soát viên", "Reviewer")],
            to.Say("(Ký, ghi rõ họ tên)", "(signature and full name)"));
    }

    private static ImmutableArray<FormField> HeadOf(Household household, LocalDate on, Surroundings to) =>
    [
        new(to.Say("Mã hộ", "Household code"), household.Id ?? ""),
        new(to.Say("Ngày rà soát", "Review date"), to.Date(on)),
        new(to.Say("Mã tỉnh/thành phố", "Province code"), household.ProvinceCode ?? ""),
        new(to.Say("Mã xã/phường/đặc khu", "Commune code"), household.CommuneCode ?? ""),
        new(to.Say("Họ và tên chủ hộ", "Name of the head"), ""),
        new(to.Say("Thôn/tổ dân phố/bản/ấp", "Village or residential group"), ""),
    ];
}
