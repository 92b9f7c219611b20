using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>The scores of the survey form on both sides of every cut-off, and scores that are not known.</summary>
internal static class ScoreCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("scores", "Classes by the two scores of the survey form as they are given: income (điểm A, B1) and deprivation (điểm B, B2), ten points an indicator.");
        foreach (var (id, source, on, rural, urban, all) in new[]
        {
            ("vn-2022-2025", "1315/VBHN-BLĐTBXH, Điều 1.1", "2025-10-15", new[] { 140 }, new[] { 175 }, 120),
            ("vn-2016-2020", "17/2016/TT-BLĐTBXH; 14/2018/TT-BLĐTBXH", "2018-10-15", [120, 150], [140, 175], 100),
        })
        {
            foreach (var area in new[] { Area.Rural, Area.Urban })
                foreach (var line in area == Area.Rural ? rural : urban)
                    foreach (var score in new[] { line - 1, line, line + 1 })
                        foreach (var deprivation in new[] { 0, 20, 30, all })
                            Add($"{id} {(area == Area.Rural ? "rural" : "urban")} {score} and {deprivation}", id, source, on, area, score, deprivation, PlainClasses.ByScores(id, area == Area.Urban, score, deprivation), "");
        }

        const string at = "1315/VBHN-BLĐTBXH, Điều 1.1", day = "2025-10-15", standard = "vn-2022-2025";
        Add("neither score known", standard, at, day, Area.Rural, null, null, "poor near_poor not_poor", "income_score deprivation_score");
        Add("deprivation score not known at the line", standard, at, day, Area.Rural, 140, null, "poor near_poor", "deprivation_score");
        Add("deprivation score not known above the line", standard, at, day, Area.Rural, 141, null, "not_poor", "");
        Add("area not known between the lines", standard, at, day, null, 150, 30, "poor not_poor", "area");
        Add("area and deprivation score not known between the lines", standard, at, day, null, 141, null, "poor near_poor not_poor", "area deprivation_score");
        Add("area not known at both lines", standard, at, day, null, 140, 0, "near_poor", "");
        Add("area not known above both lines", standard, at, day, null, 176, null, "not_poor", "");

        // The names of the two scores differ from paper to paper; they are not taken for each other.
        Add("income 30, deprivation 20", standard, at, day, Area.Rural, 30, 20, "near_poor", "", trap: 11);
        Add("income 20, deprivation 30", standard, at, day, Area.Rural, 20, 30, "poor", "", trap: 11);
        foreach (var (title, score, code) in new[]
        {
            ("a deprivation score that is no multiple of ten", 25, "deprivation_score.not_multiple"),
            ("a deprivation score of more than twelve indicators", 150, "deprivation_score.above_count"),
        })
        {
            cases.Add(
                title, at, standard, day, new Household { Area = Area.Rural, IncomeScore = 0, DeprivationScore = score },
                new ConformanceExpected { Faults = [new(code, "deprivation_score")] }, by: ConformanceBasis.Scores, trap: 11);
        }

        // Average living standard is never decided by points, however many or few.
        foreach (var score in new[] { 0, 140, 141, 200, 400 })
            Add($"never average: {score} points", standard, at, day, Area.Rural, score, 0, score <= 140 ? "near_poor" : "not_poor", "", trap: 6);

        // Points are not money: 140 points say nothing of an income, nor an income of points.
        cases.Add(
            "points where facts are asked", at, standard, day, new Household { Area = Area.Rural, IncomeScore = 140, Assessed = PlainLaw.FirstDeprived(PlainLaw.Twelve, 3) },
            new ConformanceExpected { PossibleClasses = ["poor", "average_living_standard", "above"], Missing = ["income"] }, trap: 9);
        cases.Add(
            "an income where points are asked", at, standard, day,
            new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), Assessed = PlainLaw.FirstDeprived(PlainLaw.Twelve, 3) },
            new ConformanceExpected { PossibleClasses = ["poor", "not_poor"], Missing = ["income_score"] }, by: ConformanceBasis.Scores, trap: 9);
        return cases;

        void Add(string title, string id, string source, string on, Area? area, int? income, int? deprivation, string classes, string missing, int? trap = null) => cases.Add(
            title, source, id, on, new Household { Area = area, IncomeScore = income, DeprivationScore = deprivation },
            new ConformanceExpected
            {
                PossibleClasses = classes.Split(' '),
                Missing = missing.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            },
            by: ConformanceBasis.Scores, trap: trap);
    }
}
