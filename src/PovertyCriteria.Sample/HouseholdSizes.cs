namespace PovertyCriteria.Sample;

/// <summary>
/// How many households there are of each number of members, so that both totals are met exactly:
/// a usual distribution first, then as many households moved up or down by one person as the total asks for, evenly from all sizes.
/// </summary>
internal static class HouseholdSizes
{
    public const int Most = 9;

    // Households of 1 to 9 members in a thousand; about four persons a household.
    private static readonly int[] Usual = [60, 110, 180, 280, 200, 100, 45, 17, 8];

    /// <summary>Sizes of households where no total is to be met; about three and a half persons a household, as in the country.</summary>
    public static Odds<int> OfCountry { get; } = new((1, 105), (2, 180), (3, 215), (4, 245), (5, 140), (6, 70), (7, 30), (8, 10), (9, 5));

    /// <summary>Number of households of 1, 2, ... members.</summary>
    public static int[] Apportion(int households, int persons)
    {
        var counts = Shares(households, Usual);
        long missing = persons - counts.Select((count, index) => (long)count * (index + 1)).Sum();
        while (missing != 0) missing -= MoveByOne(counts, missing);
        return counts;
    }

    /// <summary>
    /// Moves households one size up, or down where too many persons are placed; each at most once, so that the shape is kept.
    /// The number of persons that this adds.
    /// </summary>
    private static long MoveByOne(int[] counts, long missing)
    {
        var step = Math.Sign(missing);
        var movable = counts.ToArray();
        movable[step > 0 ? ^1 : 0] = 0;
        var most = movable.Sum(count => (long)count);
        var moved = Shares((int)Math.Min(Math.Abs(missing), most), movable);
        for (var i = 0; i < counts.Length; i++)
        {
            if (moved[i] == 0) continue;
            counts[i] -= moved[i];
            counts[i + step] += moved[i];
        }

        return step * moved.Sum(count => (long)count);
    }

    /// <summary>A total in parts as the weights have it: differences of rounded running totals, which add up to it.</summary>
    private static int[] Shares(int total, int[] weights)
    {
        var all = weights.Sum(weight => (long)weight);
        var shares = new int[weights.Length];
        long running = 0, placed = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            running += weights[i];
            shares[i] = (int)(total * running / all - placed);
            placed += shares[i];
        }

        return shares;
    }
}
