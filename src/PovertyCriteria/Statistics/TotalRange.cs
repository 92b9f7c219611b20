using System.Globalization;

namespace PovertyCriteria;

/// <summary>The totals that are possible behind a printed rate, both ends included.</summary>
public readonly record struct TotalRange
{
    internal TotalRange(long least, long? most) => (Least, Most) = (least, most);

    /// <summary>The least total, at least 1.</summary>
    public long Least { get; }

    /// <summary>The greatest total; null where there is none, for a rate that is printed as 0.</summary>
    public long? Most { get; }

    /// <summary>Whether a total is among them.</summary>
    public bool Contains(long total) => total >= Least && !(total > Most);

    /// <summary>The totals of both, such as of two rates of the same households; null where no total is in both.</summary>
    public TotalRange? Intersect(TotalRange other)
    {
        var least = Math.Max(Least, other.Least);
        var most = Most is { } one && other.Most is { } another ? Math.Min(one, another) : Most ?? other.Most;
        return most < least ? null : new TotalRange(least, most);
    }

    /// <summary>The two ends, such as <c>12206-12258</c>, or <c>20001-</c> where there is no greatest.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}-{1}", Least, Most);
}
