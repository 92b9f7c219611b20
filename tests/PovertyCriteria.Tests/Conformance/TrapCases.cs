namespace PovertyCriteria.Tests.Conformance;

/// <summary>What others fell into, by number. 12 and 17 speak of statistics and of ethnic groups: no class shows them, so they expect a group.</summary>
internal static class TrapCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("traps", "Misunderstandings of the law that were met in the press and in software, a case or more each; the numbers are those of the README.");
        const string decree = "07/2021/NĐ-CP, Điều 3", decision = "59/2015/QĐ-TTg, Điều 1, 2", next = "351/2025/NĐ-CP";

        // 1. The lines of 2027 do not apply in 2026.
        ByDate(1, "rural 2,200,000 on the last day of 2026", next, "2026-12-31", "vn-2022-2025", Area.Rural, 2_200_000, PlainLaw.Twelve, 3, "average_living_standard");
        ByDate(1, "urban 2,800,000 on the last day of 2026", next, "2026-12-31", "vn-2022-2025", Area.Urban, 2_800_000, PlainLaw.Twelve, 3, "average_living_standard");
        ByDate(1, "rural 2,200,000 on the first day of 2027", next, "2027-01-01", "vn-2027-2030", Area.Rural, 2_200_000, PlainLaw.TwelveOf2027, 3, "poor");
        ByDate(1, "urban 2,800,000 on the first day of 2027", next, "2027-01-01", "vn-2027-2030", Area.Urban, 2_800_000, PlainLaw.TwelveOf2027, 3, "poor");

        // 2. Income and deprivations from 2022; income, or income and deprivations, before.
        ByDate(2, "income alone does not make poor in 2022", decree, "2022-10-15", "vn-2022-2025", Area.Rural, 1_500_000, PlainLaw.Twelve, 2, "near_poor");
        ByDate(2, "deprivations alone do not make poor in 2022", decree, "2022-10-15", "vn-2022-2025", Area.Rural, 1_500_001, PlainLaw.Twelve, 12, "average_living_standard");
        ByDate(2, "income alone makes poor in 2018", decision, "2018-10-15", "vn-2016-2020", Area.Rural, 700_000, PlainLaw.Ten, 0, "poor");
        ByDate(2, "between the lines deprivations make poor in 2018", decision, "2018-10-15", "vn-2016-2020", Area.Rural, 1_000_000, PlainLaw.Ten, 3, "poor");

        // 3. Without any deprivation: poor to the end of 2021, near-poor from 2022.
        ByDate(3, "no deprivation on the last day of 2021", decision, "2021-12-31", "vn-2016-2020", Area.Rural, 700_000, PlainLaw.Ten, 0, "poor");
        ByDate(3, "no deprivation on the first day of 2022", decree, "2022-01-01", "vn-2022-2025", Area.Rural, 700_000, PlainLaw.Twelve, 0, "near_poor");

        // 4. Fewer than three, zero included.
        for (var deprived = 0; deprived <= 2; deprived++)
            ByDate(4, $"near-poor with {deprived}", decree, "2025-10-15", "vn-2022-2025", Area.Rural, 1_500_000, PlainLaw.Twelve, deprived, "near_poor");

        // 5. At or below includes the line and not one đồng more; files "lines" has every line.
        ByDate(5, "at the line", decree, "2025-10-15", "vn-2022-2025", Area.Urban, 2_000_000, PlainLaw.Twelve, 3, "poor");
        ByDate(5, "one đồng above", decree, "2025-10-15", "vn-2022-2025", Area.Urban, 2_000_001, PlainLaw.Twelve, 3, "average_living_standard");

        // 7. Three of ten is a count, not a third.
        ByDate(7, "three of ten", decision, "2018-10-15", "vn-2016-2020", Area.Urban, 1_300_000, PlainLaw.Ten, 3, "poor");
        ByDate(7, "two of ten", decision, "2018-10-15", "vn-2016-2020", Area.Urban, 1_300_000, PlainLaw.Ten, 2, "near_poor");

        // 12. The rate counts who is poor and who is near-poor, and nobody else; who is one or the other, which is not known, counts for certain.
        InTheRate("poor", 1_500_000, 3, 12, "yes", "poor");
        InTheRate("near-poor", 1_500_000, 2, 12, "yes", "near_poor");
        InTheRate("poor or near-poor", 1_500_000, 2, 11, "yes", "poor", "near_poor");
        InTheRate("average living standard, every indicator deprived", 1_500_001, 12, 12, "no", "average_living_standard");
        InTheRate("above", 2_250_001, 3, 12, "no", "above");
        InTheRate("income not known", null, 3, 12, "unknown", "poor", "average_living_standard", "above");

        // 14. A standard named by its id works outside its windows: the autumn of 2021 by the standard of 2022, that of 2026 by the standard of 2027.
        Add(14, "autumn 2021 by the standard of 2022", decree, "2021-10-15", "vn-2022-2025", ChosenBy.Id, Area.Rural, 1_500_000, PlainLaw.Twelve, 3, "poor");
        Add(14, "autumn 2021 by the standard in force", decision, "2021-10-15", "vn-2016-2020", ChosenBy.Date, Area.Rural, 1_500_000, PlainLaw.Ten, 3, "average_living_standard");
        Add(14, "autumn 2026 by the standard of 2027", next, "2026-10-15", "vn-2027-2030", ChosenBy.Id, Area.Rural, 2_200_000, PlainLaw.TwelveOf2027, 3, "poor");

        // 15. Adult education ends under 30, health insurance begins at 6. 16. Weight counts under 10, height under 16.
        var unschooled = new Member { Qualification = Qualification.None, Enrolled = Enrolment.None, WorkplaceTraining = false };
        OfOne(15, "exactly 30 is not asked", "adult_education", unschooled, new LocalDate(1995, 10, 15), false);
        OfOne(15, "a day under 30 is asked", "adult_education", unschooled, new LocalDate(1995, 10, 16), true);
        OfOne(15, "exactly 6 must be insured", "health_insurance", new Member { HealthInsurance = false }, new LocalDate(2019, 10, 15), true);
        OfOne(15, "a day under 6 need not", "health_insurance", new Member { HealthInsurance = false }, new LocalDate(2019, 10, 16), false);
        OfOne(16, "underweight at exactly 10", "nutrition", new Member { Stunted = false, Underweight = true }, new LocalDate(2015, 10, 15), false);
        OfOne(16, "underweight a day under 10", "nutrition", new Member { Stunted = false, Underweight = true }, new LocalDate(2015, 10, 16), true);
        OfOne(16, "stunted at exactly 16", "nutrition", new Member { Stunted = true, Underweight = false }, new LocalDate(2009, 10, 15), false);
        OfOne(16, "stunted a day under 16", "nutrition", new Member { Stunted = true, Underweight = false }, new LocalDate(2009, 10, 16), true);

        // 17. An ethnic minority by the head or by the head's spouse; who is not asked about leaves it open.
        Ethnicity("head of a minority, spouse Kinh", "Tày", "Kinh", null, "yes");
        Ethnicity("head Kinh, spouse of a minority", "Kinh", "Dao", true, "yes");
        Ethnicity("head and spouse Kinh", "Kinh", "Kinh", true, "no");
        Ethnicity("head of a minority, no spouse", "Nùng", null, false, "yes");
        Ethnicity("head Kinh, no spouse", "Kinh", null, false, "no");
        Ethnicity("head Kinh, spouse not asked", "Kinh", null, true, "unknown");
        Ethnicity("head Kinh, nobody asked whether there is a spouse", "Kinh", null, null, "unknown");
        Ethnicity("head not asked, spouse of a minority", null, "Thái", true, "yes");
        Ethnicity("head not asked, spouse Kinh", null, "Kinh", true, "unknown");
        return cases;

        void InTheRate(string title, long? vnd, int deprived, int known, string expected, params string[] classes) => cases.Add(
            $"12 {title}", decree + "; 71/QĐ-LĐTBXH, 2023", "vn-2022-2025", "2025-10-15",
            new Household
            {
                Area = Area.Rural, Income = vnd is { } income ? Income.PerPersonMonth(income) : null,
                Assessed = new AssessedIndicators(PlainLaw.Twelve.Take(known).Select((id, i) => KeyValuePair.Create(id, i < deprived))),
            },
            new ConformanceExpected { PossibleClasses = classes, Groups = new() { ["multidimensionally_poor"] = Answered(expected) } }, trap: 12);

        // The computed class is near-poor, the recognised one poor: the group of the poor goes by the recognised one.
        void Ethnicity(string title, string? head, string? spouse, bool? hasSpouse, string expected) => cases.Add(
            $"17 {title}", "1315/VBHN-BLĐTBXH, Phụ lục VII, Mẫu số 7.8, ghi chú 1", "vn-2022-2025", "2025-10-15",
            new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), Assessed = PlainLaw.FirstDeprived(PlainLaw.Twelve, 0) },
            new ConformanceExpected
            {
                PossibleClasses = ["near_poor"],
                Groups = new() { ["ethnic_minority"] = Answered(expected), ["poor_ethnic_minority"] = Answered(expected), ["near_poor_ethnic_minority"] = Answer.No },
            },
            trap: 17, register: new ConformanceRegister { RecordedClass = "poor", HeadEthnicity = head, SpouseEthnicity = spouse, HeadHasSpouse = hasSpouse });

        static Answer Answered(string word) => word == "yes" ? Answer.Yes : word == "no" ? Answer.No : Answer.Unknown;

        void ByDate(int trap, string title, string source, string on, string standard, Area area, long vnd, string[] indicators, int deprived, string expected) =>
            Add(trap, title, source, on, standard, ChosenBy.Date, area, vnd, indicators, deprived, expected);

        void Add(int trap, string title, string source, string on, string standard, ChosenBy chosenBy, Area area, long vnd, string[] indicators, int deprived, string expected) => cases.Add(
            $"{trap} {title}", source, standard, on, new Household { Area = area, Income = Income.PerPersonMonth(vnd), Assessed = PlainLaw.FirstDeprived(indicators, deprived) },
            new ConformanceExpected { PossibleClasses = [expected], Deprived = [.. indicators.Take(deprived)], Unknown = [], Missing = [] }, chosenBy, trap: trap);

        void OfOne(int trap, string title, string indicator, Member member, LocalDate born, bool deprived) => cases.Add(
            $"{trap} {title}", "1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.2: " + indicator, "vn-2022-2025", "2025-10-15",
            new Household
            {
                Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), Members = new MemberList([member with { Birth = BirthDate.On(born) }]),
                Assessed = new AssessedIndicators(PlainLaw.Twelve.Where(id => id != indicator).Select(id => KeyValuePair.Create(id, false))),
            },
            new ConformanceExpected { PossibleClasses = ["near_poor"], Deprived = deprived ? [indicator] : [], Unknown = [], Missing = [] }, trap: trap);
    }
}
