using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>A count that is known exactly or only between two bounds, both inclusive. What is not known is never guessed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CountRange
{
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
    /// <remarks><see cref="RoundedRate.TotalsThatPrint"/>, of a share: the total is at least the count, and a rate of 0 leaves it open.</remarks>
    /// <param name="count">The count, such as that of poor households; at least 1.</param>
    /// <param name="printedPercent">Its rate as printed, in percent.</param>
    /// <param name="decimals">The decimals that were printed, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not positive, the rate not above 0 and at most 100, or the decimals are not 0 to 10.</exception>
    /// <exception cref="ArgumentException">The rate has more decimals, or is that of no total: count and rate contradict each other.</exception>
    public static CountRange TotalOfPrinted(long count, decimal printedPercent, int decimals)
    {
        if (count < 1) throw new ArgumentOutOfRangeException(nameof(count), count, "Must be positive: a rate of none says nothing of the total.");
        if (printedPercent is <= 0 or > 100) throw new ArgumentOutOfRangeException(nameof(printedPercent), printedPercent, "Must be above 0 and at most 100.");
        return RoundedRate.TotalsThatPrint(count, printedPercent, decimals) is { Most: { } most } totals && most >= count
            ? new CountRange(Math.Max(totals.Least, count), most)
            : throw new ArgumentException($"No total has {Text(count)} at {printedPercent.ToString(CultureInfo.InvariantCulture)} percent.", nameof(printedPercent));
    }

    /// <summary>The count, or its bounds as <c>12206..12258</c>.</summary>
    public override string ToString() => AtLeast == AtMost ? Text(AtLeast) : $"{Text(AtLeast)}..{Text(AtMost)}";

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
