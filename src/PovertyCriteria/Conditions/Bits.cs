namespace PovertyCriteria;

internal static class Bits
{
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

    public static int Count(ulong mask) => Count((uint)mask) + Count((uint)(mask >> 32));
}
