using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Forms;

/// <summary>Mẫu 3.1: what is known of the household and of its members, as far as the score table and the indicators of the standard ask it.</summary>
internal static class FactsSheet
{
    /// <summary>The most members that stand beside one another on a page.</summary>
    private const int MembersAcross = 5;

    public static FormSheet Of(PovertyStandard standard, Household household, LocalDate on, Surroundings to)
    {
        var asked = Asked(standard);
        return new FormSheet("facts", to.Say("Phiếu B1 - Thông tin chung về hộ gia đình", "Phiếu B1 - the household and its members"))
        {
            Lines = [to.Say($"Tuổi và thông tin tính đến ngày {to.Date(on)}. Ô để trống: chưa biết.", $"Ages and facts as of {to.Date(on)}. An empty cell is not known.")],
            Fields =
            [
                .. Columns.OfHousehold.Where(column => asked.Contains(column)).Select(column => new FormField(to.Say(column.Label), Shown(column, column.Read!(household), to))),
            ],
            Tables = household.Members is { } members ? Members(members, [.. Columns.OfMember.Where(asked.Contains)], on, to) : [],
            Notes = household.Members is null ? [to.Say("Thành viên hộ chưa được liệt kê.", "The members are not listed.")] : [],
        };
    }

    private static HashSet<Column> Asked(PovertyStandard standard)
    {
        var conditions = standard.ScoreTable!.Areas.Select(area => area.When)
            .Concat(standard.ScoreTable.Items.SelectMany(item => item.Choices).SelectMany(choice => choice.Categories).Select(category => category.When))
            .Concat(standard.Indicators.Select(indicator => indicator.DeprivedWhen).OfType<Condition>());
        return [.. conditions.SelectMany(condition => ConditionNodes.In(condition)).SelectMany(node => node.Asks.ToArray()), Columns.BirthDate];
    }

    private static ImmutableArray<FormTable> Members(MemberList members, MemberColumn[] columns, LocalDate on, Surroundings to) =>
    [
        .. Enumerable.Range(0, members.Count).Chunk(Across(members.Count)).Select(places => new FormTable(
            [to.Say("Thành viên", "Member"), .. places.Select(place => to.Number(place + 1) + (members[place].Id is { } id ? $" ({id})" : ""))],
            [.. columns.Select(column => new FormRow(FormRowKind.Row, [to.Say(column.Label), .. places.Select(place => Shown(column, members[place], on, to))]))],
            IsGrid: true)),
    ];

    /// <summary>As many beside one another in every table, so that the last is no narrow rest.</summary>
    private static int Across(int members)
    {
        var tables = (members + MembersAcross - 1) / MembersAcross;
        return tables == 0 ? 1 : (members + tables - 1) / tables;
    }

    private static string Shown(MemberColumn column, Member member, LocalDate on, Surroundings to)
    {
        if (!ReferenceEquals(column, Columns.BirthDate) || member.Birth is not { } birth) return Shown(column, column.Read!(member), to);
        var (least, most) = birth.AgeOn(on);
        // Day first, as dates are written in Vietnamese, as far as day and month are known.
        var written = to.Say(string.Join('/', birth.ToString().Split('-').Reverse()), birth.ToString());
        return written + (least == most ? to.Say($" ({least} tuổi)", $" (aged {least})") : to.Say($" ({least}-{most} tuổi)", $" (aged {least}-{most})"));
    }

    private static string Shown(Column column, long code, Surroundings to) => code == Column.Unknown ? "" : column.Display(code, to.Culture);
}
