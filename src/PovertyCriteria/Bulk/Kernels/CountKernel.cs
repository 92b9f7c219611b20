namespace PovertyCriteria.Bulk;

/// <summary>Counters of 64 rows as bit planes: plane k holds the rows that have counted at least k; plane 0 is all of them.</summary>
internal static class CountKernel
{
    public static void Clear(Span<ulong> atLeast)
    {
        atLeast.Clear();
        atLeast[0] = ulong.MaxValue;
    }

    /// <summary>One more: who had at least k - 1 and has this one has at least k.</summary>
    public static void Add(Span<ulong> atLeast, ulong bits)
    {
        for (var k = atLeast.Length - 1; k > 0; k--) atLeast[k] |= atLeast[k - 1] & bits;
    }
}
