namespace PovertyCriteria.Tests.Conformance;

/// <summary>Pupils who entered grades 1, 6 and 10 in the year of their 6th, 11th and 15th birthday, reviewed in the autumn of 2025.</summary>
internal static class SchoolCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("school", "Pupils on the normal track are not deprived on any birthday: a higher level than the age asks for is no deprivation.");
        for (var year = 2009; year <= 2022; year++)
        {
            var level = 2025 - year >= 15 ? Enrolment.UpperSecondary : 2025 - year >= 11 ? Enrolment.LowerSecondary : 2025 - year >= 6 ? Enrolment.Primary : Enrolment.Preschool;
            foreach (var (month, day) in new[] { (1, 1), (10, 14), (10, 15), (10, 16), (12, 31) })
            {
                cases.Add(
                    $"born {year}-{month:00}-{day:00}", "43/2019/QH14, Điều 28.1; 1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.2", "vn-2022-2025", "2025-10-15",
                    new Household
                    {
                        Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000),
                        Members = new MemberList([new Member { Birth = BirthDate.On(new LocalDate(year, month, day)), Enrolled = level }]),
                        Assessed = new AssessedIndicators(PlainLaw.Twelve.Where(id => id != "school_attendance").Select(id => KeyValuePair.Create(id, id is "water_source" or "sanitation"))),
                    },
                    new ConformanceExpected { PossibleClasses = ["near_poor"], Deprived = ["water_source", "sanitation"], Unknown = [], Missing = [] }, trap: 13);
            }
        }

        return cases;
    }
}
