namespace PovertyCriteria;

/// <summary>
/// The facts on which the class by the survey form hangs, those of the indicators apart: a fact is listed when two ways of filling in
/// what is open that differ in it alone give different classes, items of the table taken one by one.
/// </summary>
internal static class MissingFormFacts
{
    public static IEnumerable<string> Of(PovertyStandard standard, Household household, LocalDate on, in Classification result)
    {
        var table = standard.ScoreTable!;
        var question = new Question(standard.ByScores!.Table, result.DeprivationsAtLeast, result.DeprivationsAtMost);
        ScoreArea[] areas = [.. table.Areas.Where(area => Scorer.CanBeIn(area, household, on))];
        OpenPart[] parts = [.. table.Items.SelectMany(item => item.Parts).Select(part => new OpenPart(part, household, on))];
        return OfAreas(table, areas, parts, question, household, on).Concat(areas.SelectMany(area => OfParts(area, parts, question, household, on)));
    }

    /// <summary>Whether the deprivations make a difference somewhere.</summary>
    public static bool HangOnDeprivations(PovertyStandard standard, Household household, LocalDate on, in Classification result)
    {
        var (least, most) = (result.DeprivationsAtLeast, result.DeprivationsAtMost);
        var table = standard.ByScores!.Table;
        foreach (var area in standard.ScoreTable!.Areas)
        {
            if (!Scorer.CanBeIn(area, household, on)) continue;
            var (lowest, highest) = Scorer.In(standard.ScoreTable, area, household, on);
            for (var band = table.BandOf(area.Lines, lowest); band <= table.BandOf(area.Lines, highest); band++)
                if (new PovertyClasses(table.ClassesOf(band, least, most)).Count > 1) return true;
        }

        return false;
    }

    private static IEnumerable<string> OfParts(ScoreArea area, OpenPart[] parts, Question question, Household household, LocalDate on)
    {
        for (var p = 0; p < parts.Length; p++)
        {
            if (parts[p].Possible.Length == 1) continue;
            var others = SumsOf(parts.Where((_, index) => index != p), area);
            var fillings = new Fillings(parts[p].Part.Conditions, household, on);
            var answers = fillings.Answers();
            foreach (var (fact, pairs) in fillings.Differences(answers))
            {
                var hangs = pairs
                    .Select(pair => (parts[p].Part.Points(pair.One, area), parts[p].Part.Points(pair.Other, area)))
                    .Distinct()
                    .Any(points => points.Item1 != points.Item2 && others.Any(sum => question.Differ(area.Lines, sum + points.Item1, area.Lines, sum + points.Item2)));
                if (hangs) yield return fact;
            }
        }
    }

    private static IEnumerable<string> OfAreas(ScoreTable table, ScoreArea[] areas, OpenPart[] parts, Question question, Household household, LocalDate on)
    {
        if (areas.Length < 2) yield break;
        var fillings = new Fillings([.. table.Areas.Select(area => area.When)], household, on);
        var answers = fillings.Answers();
        foreach (var (fact, pairs) in fillings.Differences(answers))
            if (pairs.Any(pair => DifferBetween(AreaOf(pair.One), AreaOf(pair.Other), parts, question))) yield return fact;

        ScoreArea AreaOf(ulong answer) => table.Areas.First(area => (answer >> area.Number & 1) == 1);
    }

    /// <summary>Whether one and the same answers can give different classes in two areas; the extremes are tried before everything.</summary>
    private static bool DifferBetween(ScoreArea one, ScoreArea other, OpenPart[] parts, Question question)
    {
        var sums = new HashSet<(int One, int Other)> { (parts.Sum(part => part.First(one)), parts.Sum(part => part.First(other))) };
        if (sums.Any(Differ)) return true;
        sums = [(0, 0)];
        foreach (var part in parts)
            sums = [.. sums.SelectMany(sum => part.Possible.Select(holding => (sum.One + part.Part.Points(holding, one), sum.Other + part.Part.Points(holding, other))))];
        return sums.Any(Differ);

        bool Differ((int One, int Other) sum) => question.Differ(one.Lines, sum.One, other.Lines, sum.Other);
    }

    private static HashSet<int> SumsOf(IEnumerable<OpenPart> parts, ScoreArea area)
    {
        var sums = new HashSet<int> { 0 };
        foreach (var part in parts)
        {
            int[] points = [.. part.Possible.Select(holding => part.Part.Points(holding, area)).Distinct()];
            sums = [.. sums.SelectMany(sum => points.Select(more => sum + more))];
        }

        return sums;
    }

    private sealed record OpenPart(ScorePart Part, ulong[] Possible)
    {
        public OpenPart(ScorePart part, Household household, LocalDate on)
            : this(part, Scorer.Possible(part, household, on))
        {
        }

        public int First(ScoreArea area) => Part.Points(Possible[0], area);
    }

    /// <summary>Whether two scores give different classes for some possible number of deprivations.</summary>
    private sealed record Question(ClassTable Table, int LeastDeprived, int MostDeprived)
    {
        public bool Differ(Area one, int score, Area other, int otherScore)
        {
            var (band, otherBand) = (Table.BandOf(one, score), Table.BandOf(other, otherScore));
            if (band == otherBand) return false;
            for (var deprived = LeastDeprived; deprived <= MostDeprived; deprived++)
                if (Table.ClassesOf(band, deprived, deprived) != Table.ClassesOf(otherBand, deprived, deprived)) return true;
            return false;
        }
    }
}
