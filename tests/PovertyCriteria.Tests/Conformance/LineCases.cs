using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Incomes at each line of each standard and one đồng above it, with deprivations on both sides of the cut-off.</summary>
internal static class LineCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("lines", "Income at each line, one đồng a month above it, and one đồng a year above it, with none, too few, enough and all deprivations.");
        foreach (var law in PlainLaw.All)
        {
            var all = law.Indicators.Length;
            int[] counts = all == 0 ? [0] : [0, law.Cutoff - 1, law.Cutoff, all];
            foreach (var urban in new[] { false, true })
            {
                var area = urban ? Area.Urban : Area.Rural;
                var where = $"{law.Id} {(urban ? "urban" : "rural")}";
                Add(law, $"{where} nothing earned", area, Income.PerPersonMonth(0), PlainIncome.OfOnePersonInOneMonth(0), all, size: null);
                foreach (var line in urban ? law.Urban : law.Rural)
                {
                    // A line per year lies between two whole đồng per month.
                    foreach (var month in law.Yearly ? [line / 12, line / 12 + 1] : new[] { line, line + 1 })
                        foreach (var deprived in counts.Distinct())
                            Add(law, $"{where} {month} a month, {deprived} deprived", area, Income.PerPersonMonth(month), PlainIncome.OfOnePersonInOneMonth(month), deprived, size: null);
                    var year = law.Yearly ? line * 4 : line * 4 * 12;
                    foreach (var total in new[] { year, year + 1 })
                        foreach (var deprived in all == 0 ? [0] : new[] { law.Cutoff - 1, law.Cutoff })
                            Add(law, $"{where} {total} a year of four, {deprived} deprived", area, Income.HouseholdYear(total), PlainIncome.OfAllInOneYear(total, 4), deprived, size: 4);
                }
            }
        }

        return cases;

        void Add(PlainLaw.Plain law, string title, Area area, Income income, PlainIncome plain, int deprived, int? size) => cases.Add(
            title, law.Source, law.Id, law.On,
            new Household { Area = area, Size = size, Income = income, Assessed = PlainLaw.FirstDeprived(law.Indicators, deprived) },
            new ConformanceExpected
            {
                PossibleClasses = [PlainClasses.ByFacts(law.Id, area == Area.Urban, plain, deprived)],
                Deprived = [.. law.Indicators.Take(deprived)],
                Unknown = [],
                Missing = [],
            });
    }
}
