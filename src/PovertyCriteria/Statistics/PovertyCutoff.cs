using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The poverty cut-off k of Alkire and Foster (2011): how many deprivations make a household multidimensionally poor.
/// Either so many deprived indicators, each of which counts one whatever its weight, or such a share of the sum of the weights. With equal
/// weights, a share of 3/12 is a count of 3.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PovertyCutoff
{
    private PovertyCutoff(int? count, Ratio? share) => (Count, Share) = (count, share);

    /// <summary>The least number of deprived indicators; null where the cut-off is a share.</summary>
    public int? Count { get; }

    /// <summary>The least share of the weights; null where the cut-off is a count.</summary>
    public Ratio? Share { get; }

    /// <summary>Poor from so many deprived indicators on; 1 is the union approach, the number of all indicators the intersection approach.</summary>
    /// <param name="count">1 or more; an <see cref="AlkireFosterMethod"/> refuses more than its indicators.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1: every household would be poor.</exception>
    public static PovertyCutoff AtLeast(int count) => count >= 1
        ? new PovertyCutoff(count, null)
        : throw new ArgumentOutOfRangeException(nameof(count), count, "A cut-off must be 1 deprived indicator or more; otherwise every household would be poor.");

    /// <summary>Poor from such a share of the sum of the weights on, compared exactly: a third is <c>AtLeastShare(new Ratio(1, 3))</c>.</summary>
    /// <param name="share">Above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share of zero or less, or above one.</exception>
    public static PovertyCutoff AtLeastShare(Ratio share) => share > 0 && share <= 1
        ? new PovertyCutoff(null, share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A cut-off must be a share above 0 and at most 1.");

    /// <summary>The cut-off as <c>k = 3</c> or <c>k = 1/3 of the weights</c>.</summary>
    public override string ToString() => Share is { } share ? $"k = {share} of the weights" : "k = " + Count!.Value.ToString(CultureInfo.InvariantCulture);
}
