namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// Every age of the law of 2022, on the birthday, the day before it, for those born on 29 February, and for births of which only the month or
/// the year is known. The member is such that the age alone decides, and the age decides the class.
/// </summary>
internal static class BirthCases
{
    /// <summary>An age in years; from it on (or, where <paramref name="Upper"/>, under it) the member makes the household deprived.</summary>
    private sealed record Bound(string Indicator, int Age, bool Upper, Member Member);

    private static readonly Member Nothing = new() { Qualification = Qualification.None, Enrolled = Enrolment.None, WorkplaceTraining = false };

    private static readonly Bound[] Bounds =
    [
        new("employment", 15, false, new Member { Employment = Employment.Seeking }),
        new("dependents", 16, true, new Member { MonthlySocialAllowance = false, Disabled = false }),
        new("dependents", 60, false, new Member { MonthlySocialAllowance = true, Disabled = false }),
        new("nutrition", 16, true, new Member { Stunted = true, Underweight = false }),
        new("nutrition", 10, true, new Member { Stunted = false, Underweight = true }),
        new("health_insurance", 6, false, new Member { HealthInsurance = false }),
        new("adult_education", 16, false, Nothing),
        new("adult_education", 18, false, Nothing with { Qualification = Qualification.LowerSecondary }),
        new("adult_education", 30, true, Nothing),
        new("school_attendance", 3, false, new Member { Enrolled = Enrolment.None }),
        new("school_attendance", 16, true, new Member { Enrolled = Enrolment.None }),
        new("school_attendance", 6, false, new Member { Enrolled = Enrolment.Preschool }),
        new("school_attendance", 12, false, new Member { Enrolled = Enrolment.Primary }),
    ];

    public static CaseWriter Write()
    {
        var cases = new CaseWriter("births", "Every age of the standard of 2022-2025 on its birthday and the day before, for births on 29 February, and for births known by month or year.");
        foreach (var bound in Bounds)
        {
            var born = 2025 - bound.Age;
            Add(bound, "on the birthday", "2025-10-15", Day(born, 10, 15), reached: true);
            Add(bound, "a day before the birthday", "2025-10-15", Day(born, 10, 16), reached: false);
            Add(bound, "in the month of the birthday", "2025-10-15", BirthDate.In(new YearMonth(born, 10)), reached: null);
            Add(bound, "a month after the birthday", "2025-10-15", BirthDate.In(new YearMonth(born, 9)), reached: true);
            Add(bound, "a month before the birthday", "2025-10-15", BirthDate.In(new YearMonth(born, 11)), reached: false);
            Add(bound, "in the year of the birthday", "2025-10-15", BirthDate.InYear(born), reached: null);
            Add(bound, "a year after", "2025-10-15", BirthDate.InYear(born - 1), reached: true);
            Add(bound, "a year before", "2025-10-15", BirthDate.InYear(born + 1), reached: false);
            Add(bound, "in the year of the birthday, on its last day", "2025-12-31", BirthDate.InYear(born), reached: true);

            // The first review year from 2022 on in which somebody born on 29 February comes to this age.
            var year = 2022;
            while (!DateTime.IsLeapYear(year - bound.Age)) year++;
            var (before, on) = DateTime.IsLeapYear(year) ? ($"{year}-02-28", $"{year}-02-29") : ($"{year}-02-27", $"{year}-02-28");
            Add(bound, "born on 29 February, the day before", before, Day(year - bound.Age, 2, 29), reached: false);
            Add(bound, "born on 29 February, the day", on, Day(year - bound.Age, 2, 29), reached: true);
        }

        return cases;

        void Add(Bound bound, string when, string on, BirthDate birth, bool? reached)
        {
            bool? deprived = reached is { } known ? known != bound.Upper : null;
            string[] two = ["water_source", "sanitation"];
            cases.Add(
                $"{bound.Indicator} {(bound.Upper ? "under" : "from")} {bound.Age}: {when}", "1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.2: " + bound.Indicator, "vn-2022-2025", on,
                new Household
                {
                    Area = Area.Urban, Income = Income.HouseholdYear(24_000_000), Members = new MemberList([bound.Member with { Birth = birth }]),
                    Assessed = new AssessedIndicators(PlainLaw.Twelve.Where(id => id != bound.Indicator).Select(id => KeyValuePair.Create(id, two.Contains(id)))),
                },
                new ConformanceExpected
                {
                    PossibleClasses = deprived is null ? ["poor", "near_poor"] : [deprived == true ? "poor" : "near_poor"],
                    Deprived = [.. PlainLaw.Twelve.Where(id => two.Contains(id) || id == bound.Indicator && deprived == true)],
                    Unknown = deprived is null ? [bound.Indicator] : [],
                    Missing = deprived is null ? ["members.birth_date"] : [],
                });
        }
    }

    private static BirthDate Day(int year, int month, int day) => BirthDate.On(new LocalDate(year, month, day));
}
