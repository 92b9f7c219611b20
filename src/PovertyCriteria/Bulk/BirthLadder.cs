namespace PovertyCriteria.Bulk;

/// <summary>
/// The spans of days of birth that the conditions of a program tell apart, all on one ladder: a birth is looked up once, and each condition
/// reads from the rung in which of its own spans it lies.
/// </summary>
internal sealed class BirthLadder
{
    private readonly int[] _rungs;
    private readonly int[][] _spans;

    public BirthLadder(IReadOnlyList<Plane> planes)
    {
        var spanned = planes.OfType<SpansPlane>().ToList();
        _rungs = [int.MinValue, .. spanned.SelectMany(plane => plane.Firsts.Skip(1)).Select(Order).Distinct().OrderBy(order => order)];
        _spans = new int[planes.Count][];
        foreach (var plane in spanned)
        {
            int[] firsts = [.. plane.Firsts.Skip(1).Select(Order)];
            _spans[plane.Id] = [.. _rungs.Select(rung => firsts.Count(first => first <= rung))];
        }
    }

    /// <summary>The rungs of the earliest and of the latest day that a birth can be; all where nothing is known of it.</summary>
    public (int First, int Last) RungsOf(BirthDate? birth)
    {
        if (birth is not { } known) return (0, _rungs.Length - 1);
        var first = RungOf(Order(known.Earliest));
        return (first, known.IsExact ? first : RungOf(Order(known.Latest)));
    }

    /// <summary>For each rung the span of a plane that it lies in.</summary>
    public int[] SpansOf(SpansPlane plane) => _spans[plane.Id];

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
