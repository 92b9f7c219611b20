namespace PovertyCriteria;

/// <summary>
/// The pairs of classes before and after that are possible together for one household: one bit a pair. A household whose area or income is
/// not known has the same one under both standards; so has each indicator, where both have the same.
/// </summary>
internal static class ClassPairs
{
    public static uint Bit(int before, int after) => 1u << before * PovertyClasses.NumberOfClasses + after;

    /// <summary>What the pairs say: one shift of all of them, or undetermined.</summary>
    public static ClassShift ShiftOf(uint pairs)
    {
        ClassShift? all = null;
        for (var rest = pairs; rest != 0; rest &= rest - 1)
        {
            var each = ShiftOf(Bits.Lowest(rest));
            if (all is { } other && other != each) return ClassShift.Undetermined;
            all = each;
        }

        return all ?? ClassShift.Undetermined;
    }

    /// <summary>Whether one of the pairs is such a shift.</summary>
    public static bool MayBe(uint pairs, ClassShift shift)
    {
        for (var rest = pairs; rest != 0; rest &= rest - 1)
            if (ShiftOf(Bits.Lowest(rest)) == shift) return true;
        return false;
    }

    public static uint Of(ComparedSide before, ComparedSide after, Household household, bool sameDeprivations)
    {
        uint pairs = 0;
        if (household.Area is not Area.Urban) pairs |= In(Area.Rural, before, after, household, sameDeprivations);
        if (household.Area is not Area.Rural) pairs |= In(Area.Urban, before, after, household, sameDeprivations);
        return pairs;
    }

    private static ClassShift ShiftOf(int pair)
    {
        var (before, after) = ((PovertyClass)(pair / PovertyClasses.NumberOfClasses), (PovertyClass)(pair % PovertyClasses.NumberOfClasses));
        return PovertyClasses.Agree(before, after) ? ClassShift.Same : after < before ? ClassShift.Poorer : ClassShift.BetterOff;
    }

    private static uint In(Area area, ComparedSide before, ComparedSide after, Household household, bool sameDeprivations)
    {
        if (household.Income is { } income && MeasuredAmount.TryMeasure(income, household.NumberOfMembers, before.Lines.Measure, out var was)
            && MeasuredAmount.TryMeasure(income, household.NumberOfMembers, after.Lines.Measure, out var will))
            return Over(before, before.Band(area, was), after, after.Band(area, will), sameDeprivations);

        // One yearly income on each side of every line, and at it, stands for all that there can be.
        uint pairs = 0;
        foreach (var line in before.YearlyLines(area).Concat(after.YearlyLines(area)).Append(0L))
        {
            for (var yearly = line; yearly <= line + 1; yearly++)
                pairs |= Over(before, before.Band(area, before.OfYear(yearly)), after, after.Band(area, after.OfYear(yearly)), sameDeprivations);
        }

        return pairs;
    }

    private static uint Over(ComparedSide before, int bandBefore, ComparedSide after, int bandAfter, bool sameDeprivations)
    {
        uint pairs = 0;
        for (var deprived = before.Least; deprived <= before.Most; deprived++)
        {
            var was = before.ClassOf(bandBefore, deprived);
            if (sameDeprivations) pairs |= Bit(was, after.ClassOf(bandAfter, deprived));
            else for (var other = after.Least; other <= after.Most; other++) pairs |= Bit(was, after.ClassOf(bandAfter, other));
        }

        return pairs;
    }
}

/// <summary>One side of a comparison: lines, clauses and numbers of deprivations, which need not be of one standard where one of them is changed alone.</summary>
/// <param name="Lines">The table whose lines tell the band of an income.</param>
/// <param name="Clauses">The table whose clauses tell the class of a band.</param>
/// <param name="Least">The least number of deprivations.</param>
/// <param name="Most">The largest number of deprivations.</param>
internal readonly record struct ComparedSide(ClassRule Lines, ClassRule Clauses, int Least, int Most)
{
    private long Months => Lines.Measure == Measure.IncomePerPersonMonth ? BirthDate.MonthsOfYear : 1;

    public int Band(Area area, MeasuredAmount amount) => Lines.Table.BandOf(area, amount.Amount, amount.Units);

    /// <summary>The class, as a number; a standard with fewer indicators has no more deprivations than those.</summary>
    public int ClassOf(int band, int deprived) => (int)Clauses.Rows[Clauses.Table.RowOf(band, Math.Min(deprived, Clauses.Table.Indicators))].Class;

    public IEnumerable<long> YearlyLines(Area area)
    {
        var months = Months;
        return Lines.Lines.Select(line => line.For(area) * months);
    }

    public MeasuredAmount OfYear(long yearly) => new(yearly, Months);
}
