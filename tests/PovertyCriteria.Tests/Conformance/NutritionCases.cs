using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Mẫu 3.11 row by row: at the cut-off and one tenth below it, boys and girls; between two rows; finding against measurement.</summary>
internal static class NutritionCases
{
    private const string Source = "1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.11";

    private static readonly LocalDate On = new(2025, 10, 15);

    public static CaseWriter Write()
    {
        var cases = new CaseWriter(
            "nutrition",
            "Height and weight at every age of Mẫu 3.11. The form does not say what holds between two ages or at the cut-off: here the last age completed, and only below the cut-off is malnourished.");
        foreach (var row in PlainNutrition.Rows)
        {
            foreach (var sex in new[] { Sex.Male, Sex.Female })
            {
                var child = new Member { Birth = BirthDate.On(On.PlusMonths(-row.Months)), Sex = sex };
                var who = $"{(sex == Sex.Male ? "boy" : "girl")} of {row.Months} months";

                // At 192 months, 16 years, nobody is asked any more.
                Add($"{who}, height at the cut-off", child with { Height = row.Cm(sex), Underweight = false }, false);
                Add($"{who}, height below it", child with { Height = row.Cm(sex) - 0.1m, Underweight = false }, row.Months < 192);
                if (row.Kg(sex) is not { } weight) continue;
                Add($"{who}, weight at the cut-off", child with { Weight = weight, Stunted = false }, false);
                Add($"{who}, weight below it", child with { Weight = weight - 0.1m, Stunted = false }, true);
            }
        }

        // The day before a row's age the row before it holds: what is below the one is not below the other.
        foreach (var (before, row) in PlainNutrition.Rows.Zip(PlainNutrition.Rows.Skip(1)))
        {
            var young = new Member { Birth = BirthDate.On(On.PlusMonths(-row.Months).PlusDays(1)), Sex = Sex.Male, Height = row.BoyCm - 0.1m, Weight = row.BoyKg - 0.1m };
            if (young.Height < before.BoyCm || young.Weight < before.BoyKg) throw new InvalidOperationException($"The rows before and of {row.Months} months are not told apart.");
            Add($"boy a day before {row.Months} months, below the row of that age", row.BoyKg is null ? young with { Underweight = false } : young, false);
        }

        // Rows of 12 and 15 months: boys 71.0 and 74.1 cm. A day before 15 months the row of 12 still holds.
        var boy = new Member { Sex = Sex.Male, Underweight = false, Birth = BirthDate.On(On.PlusMonths(-15).PlusDays(1)) };
        Add("boy a day before 15 months, height of the row of 12", boy with { Height = 71.0m }, false);
        Add("boy a day before 15 months, below the row of 12", boy with { Height = 70.9m }, true);

        // The reviewer's finding beats what is measured.
        Add("found not stunted, measured below", boy with { Height = 40m, Stunted = false }, false);
        Add("found stunted, measured above", boy with { Height = 100m, Stunted = true }, true);

        // Boys of 12 months 71.0, girls 68.9: at 70.0 it is the sex that decides; at 68.8 and 71.0 it is not.
        var unsexed = new Member { Birth = BirthDate.On(On.PlusMonths(-12)), Underweight = false };
        Add("sex not known, between the cut-offs", unsexed with { Height = 70.0m }, null, "members.sex");
        Add("sex not known, below both", unsexed with { Height = 68.8m }, true);
        Add("sex not known, at the higher one", unsexed with { Height = 71.0m }, false);

        // Born in 2020: 57 to 69 months, boys' cut-offs 97.8 to 103.4 cm.
        var fiveYears = new Member { Birth = BirthDate.InYear(2020), Sex = Sex.Male, Underweight = false };
        Add("birth year only, between the cut-offs of the year", fiveYears with { Height = 100.0m }, null, "members.birth_date");
        Add("birth year only, below all of them", fiveYears with { Height = 97.7m }, true);
        Add("birth year only, at the highest", fiveYears with { Height = 103.4m }, false);

        Add("neither found nor measured", new Member { Birth = BirthDate.On(On.PlusMonths(-130)), Sex = Sex.Female }, null, "members.stunted");
        Add("a child under 10 neither weighed nor measured", new Member { Birth = BirthDate.On(On.PlusMonths(-60)), Sex = Sex.Female }, null, "members.stunted", "members.underweight");
        return cases;

        void Add(string title, Member child, bool? deprived, params string[] missing)
        {
            string[] two = ["water_source", "sanitation"];
            cases.Add(
                title, Source, "vn-2022-2025", "2025-10-15",
                new Household
                {
                    Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), Members = new MemberList([child]),
                    Assessed = new AssessedIndicators(PlainLaw.Twelve.Where(id => id != "nutrition").Select(id => KeyValuePair.Create(id, two.Contains(id)))),
                },
                new ConformanceExpected
                {
                    PossibleClasses = deprived is null ? ["poor", "near_poor"] : [deprived == true ? "poor" : "near_poor"],
                    Deprived = deprived == true ? ["nutrition", .. two] : two,
                    Unknown = deprived is null ? ["nutrition"] : [],
                    Missing = missing,
                });
        }
    }
}
