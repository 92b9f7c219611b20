namespace PovertyCriteria;

internal static class Bits
{
    /// <summary>The place of the lowest bit that is set; there must be one.</summary>
    public static int Lowest(uint mask) => Count((mask & (~mask + 1)) - 1);

    public static int Count(uint mask)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(mask);
#else
        var count = 0;
        for (; mask != 0; mask &= mask - 1) count++;
        return count;
#endif
    }

    public static int Count(ulong mask) => Count(unchecked((uint)mask)) + Count((uint)(mask >> 32));
}
