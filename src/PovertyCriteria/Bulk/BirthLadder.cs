namespace PovertyCriteria.Bulk;

/// <summary>
/// The days of birth from which on some condition may answer otherwise, all on one ladder: a birth is looked up once, whatever is asked.
/// </summary>
internal sealed class BirthLadder
{
    // The orders of the days, from one before all to one after all.
    private readonly int[] _rungs;

    // Of each year from one before all days on, the rung of its first day: from there it is few rungs to any day of the year.
    private readonly int[] _rungOfYear;
    private readonly int _firstYear;

    /// <param name="days">Days of birth, in any order.</param>
    public BirthLadder(IEnumerable<LocalDate> days)
    {
        LocalDate[] rungs = [.. days.Distinct().OrderBy(day => day)];
        _rungs = [int.MinValue, .. rungs.Select(Order), int.MaxValue];
        _firstYear = rungs.Length == 0 ? 0 : rungs[0].Year - 1;
        var lastYear = rungs.Length == 0 ? 0 : rungs[rungs.Length - 1].Year;
        _rungOfYear = [.. Enumerable.Range(_firstYear, lastYear - _firstYear + 1).Select(year => rungs.Count(day => Order(day) <= Order(year, 1, 1)))];
    }

    /// <summary>The rungs of the earliest and of the latest day that a birth can be; all where nothing is known of it.</summary>
    public (int First, int Last) RungsOf(BirthDate? birth)
    {
        if (birth is not { } known) return (0, _rungs.Length - 2);
        var first = RungOf(known.Earliest);
        return (first, known.IsExact ? first : RungOf(known.Latest));
    }

    /// <summary>For each rung, how many of some days of this ladder are at or below it.</summary>
    public int[] PlacesAmong(IReadOnlyList<LocalDate> days) => [.. _rungs.Take(_rungs.Length - 1).Select(rung => days.Count(day => Order(day) <= rung))];

    // A number that is greater for a later day; cheaper than to count days.
    private static int Order(int year, int month, int day) => unchecked((year << 9) + (month << 5) + day);

    private static int Order(LocalDate day) => Order(day.Year, day.Month, day.Day);

    /// <summary>The last rung at or below a day.</summary>
    private int RungOf(LocalDate day)
    {
        unchecked
        {
            var rung = _rungOfYear[Math.Max(Math.Min(day.Year - _firstYear, _rungOfYear.Length - 1), 0)];
            for (var order = Order(day); _rungs[rung + 1] <= order;) rung++;
            return rung;
        }
    }
}
