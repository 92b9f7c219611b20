namespace PovertyCriteria.Bulk;

/// <summary>
/// The days of birth from which on some condition may answer otherwise, all on one ladder: a birth is looked up once, whatever is asked.
/// </summary>
internal sealed class BirthLadder
{
    private readonly int[] _rungs;

    /// <param name="days">Days of birth, in any order.</param>
    public BirthLadder(IEnumerable<LocalDate> days) => _rungs = [int.MinValue, .. days.Select(Order).Distinct().OrderBy(order => order)];

    /// <summary>The rungs of the earliest and of the latest day that a birth can be; all where nothing is known of it.</summary>
    public (int First, int Last) RungsOf(BirthDate? birth)
    {
        if (birth is not { } known) return (0, _rungs.Length - 1);
        var first = RungOf(Order(known.Earliest));
        return (first, known.IsExact ? first : RungOf(Order(known.Latest)));
    }

    /// <summary>For each rung, how many of some days of this ladder are at or below it.</summary>
    public int[] PlacesAmong(IReadOnlyList<LocalDate> days) => [.. _rungs.Select(rung => days.Count(day => Order(day) <= rung))];

    // A number that is greater for a later day; cheaper than to count days.
    private static int Order(LocalDate day) => (day.Year << 9) + (day.Month << 5) + day.Day;

    /// <summary>The last rung at or below a day: halves of the ladder, without a branch that depends on the day.</summary>
    private int RungOf(int order)
    {
        var rung = 0;
        for (var left = _rungs.Length; left > 1;)
        {
            var half = left / 2;
            rung = _rungs[rung + half] <= order ? rung + half : rung;
            left -= half;
        }

        return rung;
    }
}
