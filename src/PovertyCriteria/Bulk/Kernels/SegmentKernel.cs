using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics.X86;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>From members to households: the bits of a household's members stand together, and its last member is marked.</summary>
internal static class SegmentKernel
{
    /// <summary>
    /// Whether any member's bit is set, for each marked last member in order, packed. Adding ones to all but the last member of a household
    /// carries into the last one exactly when some bit is set; the carry out of a word goes on into the next.
    /// </summary>
    /// <returns>The number of households.</returns>
    [MethodImpl(Compiled.InFull)]
    public static int Any(ReadOnlySpan<ulong> members, ReadOnlySpan<ulong> last, Span<ulong> households)
    {
        ulong carry = 0, open = 0;
        int filled = 0, word = 0;
        for (var i = 0; i < members.Length; i++)
        {
            unchecked
            {
                ulong ends = last[i], inner = ~ends, bits = members[i];
                var sum = (bits & inner) + inner;
                var all = sum + carry;
                carry = (sum < inner ? 1UL : 0) | (all < sum ? 1UL : 0);
                var found = Extract((all | bits) & ends, ends);
                open |= found << filled;
                var total = filled + PopCount(ends);
                if (total >= BitmapKernel.RowsOfWord)
                {
                    households[word++] = open;
                    open = filled == 0 ? 0 : found >> BitmapKernel.RowsOfWord - filled;
                    total -= BitmapKernel.RowsOfWord;
                }

                filled = total;
            }
        }

        if (filled > 0) households[word] = open;
        return word * BitmapKernel.RowsOfWord + filled;
    }

    /// <summary>The bits at the marked places, packed from bit 0 on.</summary>
    public static ulong Extract(ulong bits, ulong at)
    {
#if NET
        if (Bmi2.X64.IsSupported) return Bmi2.X64.ParallelBitExtract(bits, at);
#endif
        return ExtractScalar(bits, at);
    }

    public static ulong ExtractScalar(ulong bits, ulong at)
    {
        ulong packed = 0;
        for (var place = 0; at != 0; place++)
        {
            var lowest = at & unchecked(0UL - at);
            if ((bits & lowest) != 0) packed |= 1UL << place;
            at ^= lowest;
        }

        return packed;
    }

    /// <summary>Spreads packed bits over the marked places.</summary>
    public static ulong Deposit(ulong packed, ulong at)
    {
#if NET
        if (Bmi2.X64.IsSupported) return Bmi2.X64.ParallelBitDeposit(packed, at);
#endif
        return DepositScalar(packed, at);
    }

    public static ulong DepositScalar(ulong packed, ulong at)
    {
        ulong bits = 0;
        for (var place = 0; at != 0; place++)
        {
            var lowest = at & unchecked(0UL - at);
            if ((packed >> place & 1) == 1) bits |= lowest;
            at ^= lowest;
        }

        return bits;
    }

    /// <summary>The place of the lowest bit that is set; there must be one.</summary>
    public static int Lowest(ulong bits) => PopCount((bits & unchecked(0UL - bits)) - 1);

    public static int PopCount(ulong bits) =>
#if NET
        BitOperations.PopCount(bits);
#else
        Bits.Count(bits);
#endif
}
