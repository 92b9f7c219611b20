namespace PovertyCriteria;

/// <summary>
/// Scores a household by the table of the survey form. Where every category is known nothing is allocated; where one is not, the part of
/// the item that it stands in is filled in every way, so that the lowest and the highest points are points that can come out.
/// </summary>
internal static class Scorer
{
    /// <summary>The categories that can hold together in a part, a bit each: one combination where the facts decide.</summary>
    public static ulong[] Possible(ScorePart part, Household household, LocalDate on) =>
        TryDecide(part, household, on, out var holding) ? [holding] : [.. new Fillings(part.Conditions, household, on).Answers().Distinct()];

    /// <summary>Whether an area of the table is one that the household can be in.</summary>
    public static bool CanBeIn(ScoreArea area, Household household, LocalDate on) => area.When.Evaluate(new Subject(household, on)) != Truth.False;

    /// <summary>The lowest and the highest score in an area.</summary>
    public static (int Lowest, int Highest) In(ScoreTable table, ScoreArea area, Household household, LocalDate on)
    {
        int lowest = 0, highest = 0;
        foreach (var item in table.Items)
        {
            foreach (var part in item.Parts)
            {
                if (TryDecide(part, household, on, out var holding))
                {
                    var points = part.Points(holding, area);
                    lowest += points;
                    highest += points;
                    continue;
                }

                var (least, most) = PointsOf(part, area, Possible(part, household, on));
                lowest += least;
                highest += most;
            }
        }

        return (lowest, highest);
    }

    public static (int Lowest, int Highest) PointsOf(ScorePart part, ScoreArea area, ulong[] possible)
    {
        int lowest = int.MaxValue, highest = 0;
        foreach (var holding in possible)
        {
            var points = part.Points(holding, area);
            lowest = Math.Min(lowest, points);
            highest = Math.Max(highest, points);
        }

        return (lowest, highest);
    }

    /// <summary>The categories that hold, where the facts decide every choice: a category that holds excludes the others of its choice.</summary>
    private static bool TryDecide(ScorePart part, Household household, LocalDate on, out ulong holding)
    {
        holding = 0;
        var subject = new Subject(household, on);
        var bit = 0;
        foreach (var choice in part.Choices)
        {
            var decided = Truth.False;
            foreach (var category in choice.Categories)
            {
                var truth = decided == Truth.True ? Truth.False : category.When.Evaluate(subject);
                if (truth == Truth.True) holding |= 1UL << bit;
                decided = TruthLogic.Or(decided, truth);
                bit++;
            }

            if (decided == Truth.Unknown) return false;
        }

        return true;
    }
}
