using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>A count that is known exactly or only between two bounds, both inclusive. What is not known is never guessed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CountRange
{
    private const int MostDecimals = 6;

    /// <summary>A count between two bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the upper one below the lower.</exception>
    public CountRange(long atLeast, long atMost)
    {
        if (atLeast < 0) throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "Must not be negative.");
        if (atMost < atLeast) throw new ArgumentOutOfRangeException(nameof(atMost), atMost, $"Must not be below {atLeast.ToString(CultureInfo.InvariantCulture)}.");
        (AtLeast, AtMost) = (atLeast, atMost);
    }

    /// <summary>The lower bound.</summary>
    public long AtLeast { get; }

    /// <summary>The upper bound.</summary>
    public long AtMost { get; }

    /// <summary>The count, where it is known exactly; otherwise null.</summary>
    public long? Exact => AtLeast == AtMost ? AtLeast : null;

    /// <summary>A count that is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static CountRange Exactly(long count) => new(count, count);

    /// <summary>
    /// The totals that a published count and its rate allow, where the total itself was not published: all those of which the count is the rate,
    /// rounded once, half away from zero. 285 households at 2.33 % are 12,206 to 12,258.
    /// </summary>
    /// <param name="count">The count, such as that of poor households; at least 1.</param>
    /// <param name="percent">Its rate as printed, in percent.</param>
    /// <param name="decimals">The decimals that were printed, 0 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not positive, the rate not above half a unit of its last decimal, or the decimals are not 0 to 6.</exception>
    /// <exception cref="ArgumentException">The rate has more decimals, or is that of no total: count and rate contradict each other.</exception>
    public static CountRange TotalOfPrinted(long count, decimal percent, int decimals)
    {
        if (count < 1) throw new ArgumentOutOfRangeException(nameof(count), count, "Must be positive: a rate of none says nothing of the total.");
        var units = PrintedUnits(percent, decimals);
        // count / total rounds to the rate: (2 units - 1) total <= 2 x 100 x 10^decimals x count < (2 units + 1) total.
        var twice = 2m * 100 * Power(decimals) * count;
        var (low, high) = (decimal.Floor(twice / (2 * units + 1)) + 1, decimal.Floor(twice / (2 * units - 1)));
        if (low < count) low = count;
        if (high < low) throw new ArgumentException($"No total has {Text(count)} at {percent.ToString(CultureInfo.InvariantCulture)} percent.", nameof(percent));
        return new CountRange((long)low, (long)high);
    }

    /// <summary>The count, or its bounds as <c>12206..12258</c>.</summary>
    public override string ToString() => AtLeast == AtMost ? Text(AtLeast) : $"{Text(AtLeast)}..{Text(AtMost)}";

    private static decimal PrintedUnits(decimal percent, int decimals)
    {
        if (decimals is < 0 or > MostDecimals) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Must be from 0 to {MostDecimals}.");
        if (percent is <= 0 or > 100) throw new ArgumentOutOfRangeException(nameof(percent), percent, "Must be above 0 and at most 100.");
        var units = percent * Power(decimals);
        return units == decimal.Floor(units) ? units : throw new ArgumentException($"{percent.ToString(CultureInfo.InvariantCulture)} has more than {decimals} decimals.", nameof(percent));
    }

    private static decimal Power(int decimals)
    {
        var power = 1m;
        for (var i = 0; i < decimals; i++) power *= 10;
        return power;
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
