namespace PovertyCriteria;

/// <summary>The sums of the households of one outcome, in one flat array of whole numbers for all outcomes.</summary>
internal static class MovementSums
{
    public const int Households = 0;
    public const int PersonsAtStart = 1;
    public const int PersonsAtEnd = 2;
    public const int Gained = 3;
    public const int Lost = 4;
    public const int AppearedUncounted = 5;
    public const int VanishedUncounted = 6;
    public const int UnknownAtStart = 7;
    public const int UnknownAtEnd = 8;
    public const int Fields = 9;

    public static void Add(Span<long> sums, in ReviewPair pair)
    {
        sums[Households]++;
        var (start, end) = (pair.PersonsAtStart, pair.PersonsAtEnd);
        sums[PersonsAtStart] += start.GetValueOrDefault();
        sums[PersonsAtEnd] += end.GetValueOrDefault();
        if (start is { } before && end is { } after) sums[after > before ? Gained : Lost] += Math.Abs(after - before);
        else if (start is { } gone) sums[VanishedUncounted] += gone;
        else if (end is { } come) sums[AppearedUncounted] += come;
        if (start is null) sums[UnknownAtStart]++;
        if (end is null) sums[UnknownAtEnd]++;
    }

    public static void Add(Span<long> sums, ReadOnlySpan<long> others)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] += others[i];
    }
}
