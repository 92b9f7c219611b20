namespace PovertyCriteria.Tests.Conformance;

/// <summary>The low-income worker: neither poor nor near-poor, at or below 2,250,000 rural or 3,000,000 urban, from 24 February 2025 to the end of 2026.</summary>
internal static class GroupCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("groups", "Groups that are not classes. Who is a worker is the caller's to say; the group is of the household.");
        foreach (var (area, vnd, answer) in new[]
        {
            (Area.Rural, 1_500_000L, Answer.No), (Area.Rural, 1_500_001, Answer.Yes), (Area.Rural, 2_250_000, Answer.Yes), (Area.Rural, 2_250_001, Answer.No),
            (Area.Urban, 2_000_000, Answer.No), (Area.Urban, 2_000_001, Answer.Yes), (Area.Urban, 3_000_000, Answer.Yes), (Area.Urban, 3_000_001, Answer.No),
        })
            Add($"{(area == Area.Rural ? "rural" : "urban")} {vnd}", "2025-10-15", new Household { Area = area, Income = Income.PerPersonMonth(vnd) }, answer);

        foreach (var (on, answer) in new[]
        {
            ("2025-02-23", Answer.No), ("2025-02-24", Answer.Yes), ("2025-12-31", Answer.Yes), ("2026-01-01", Answer.Yes), ("2026-12-31", Answer.Yes), ("2027-01-01", Answer.No),
        })
            Add("on " + on, on, new Household { Area = Area.Rural, Income = Income.PerPersonMonth(2_000_000) }, answer);

        Add("income not known", "2025-10-15", new Household { Area = Area.Rural }, Answer.Unknown);
        Add("income not known before the group existed", "2025-02-23", new Household { Area = Area.Rural }, Answer.No);
        Add("area not known, in the group in either", "2025-10-15", new Household { Income = Income.PerPersonMonth(2_000_001) }, Answer.Yes);
        Add("area not known, in the group in one", "2025-10-15", new Household { Income = Income.PerPersonMonth(2_000_000) }, Answer.Unknown);
        return cases;

        void Add(string title, string on, Household household, Answer answer) => cases.Add(
            title, "30/2025/NĐ-CP", "vn-2022-2025", on, household, new ConformanceExpected { Groups = new() { ["low_income_worker"] = answer } });
    }
}
