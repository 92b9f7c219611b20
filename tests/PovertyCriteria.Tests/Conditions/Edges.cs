namespace PovertyCriteria.Tests.Conditions;

/// <summary>Words for the tables of edges. The review is on 15 October 2025.</summary>
internal static class Edges
{
    public static readonly LocalDate Review = new(2025, 10, 15);

    public static readonly Member Worker = Born("1985-06-01") with { Employment = Employment.WageWithContract, Disabled = false, MonthlySocialAllowance = false };

    public static readonly Member Child = Born("2020-06-01");

    public static readonly Member Insured = Born("1985-06-01") with { HealthInsurance = true };

    public static Member Born(string day) => new() { Birth = BirthDate.On(Day(day)) };

    public static Member BornInMonth(int year, int month) => new() { Birth = BirthDate.In(new YearMonth(year, month)) };

    public static Member BornInYear(int year) => new() { Birth = BirthDate.InYear(year) };

    public static Member Pupil(string birth, Enrolment level) => Born(birth) with { Enrolled = level };

    public static Member Unschooled(string birth, Qualification qualification) =>
        Born(birth) with { Qualification = qualification, Enrolled = Enrolment.None, WorkplaceTraining = false };

    public static Household One(Member member) => Of(member);

    public static Household Of(params Member[] members) => new() { Members = new MemberList(members) };

    public static IEnumerable<Member> Times(int times, Member member) => Enumerable.Repeat(member, times);

    public static Household Housed(bool? wall, bool? pillar, bool? roof) => new() { WallDurable = wall, PillarDurable = pillar, RoofDurable = roof };

    public static Household Floor(decimal area, int members) => new() { FloorArea = area, Size = members };

    public static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    public static bool? Deprived(string standard, string indicator, Household household, LocalDate on)
    {
        Assert.True(PovertyStandards.TryGet(standard, out var found));
        var result = found.Classify(household, on);
        return result.Unknown.Contains(indicator) ? null : result.Deprived.Contains(indicator);
    }

    public static void Check(string standard, string indicator, string edge, Household household, bool? deprived)
    {
        var actual = Deprived(standard, indicator, household, Review);
        Assert.True(actual == deprived, $"{standard}, {indicator}, {edge}: {Word(actual)}, the law says {Word(deprived)}");
    }

    private static string Word(bool? deprived) => deprived is { } known ? known ? "deprived" : "not deprived" : "not known";
}
