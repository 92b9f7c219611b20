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
    public static int Any(ReadOnlySpan<ulong> members, ReadOnlySpan<ulong> last, Span<ulong> households)
    {
        var packed = new BitWriter(households);
        ulong carry = 0;
        for (var i = 0; i < members.Length; i++)
        {
            ulong ends = last[i], open = ~ends, bits = members[i];
            unchecked
            {
                var sum = (bits & open) + open;
                var carries = sum < open ? 1UL : 0;
                var all = sum + carry;
                carries |= all < sum ? 1UL : 0;
                carry = carries;
                packed.Write(Extract((all | bits) & ends, ends), PopCount(ends));
            }
        }

        return packed.Finish();
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

    public static int PopCount(ulong bits) =>
#if NET
        BitOperations.PopCount(bits);
#else
        Bits.Count(bits);
#endif

    /// <summary>Packs runs of bits into words.</summary>
    private ref struct BitWriter(Span<ulong> words)
    {
        private readonly Span<ulong> _words = words;
        private ulong _open;
        private int _filled;
        private int _word;

        public void Write(ulong bits, int count)
        {
            if (count == 0) return;
            _open |= bits << _filled;
            var total = _filled + count;
            if (total < BitmapKernel.RowsOfWord)
            {
                _filled = total;
                return;
            }

            _words[_word++] = _open;
            _open = _filled == 0 ? 0 : bits >> BitmapKernel.RowsOfWord - _filled;
            _filled = total - BitmapKernel.RowsOfWord;
        }

        public int Finish()
        {
            if (_filled > 0) _words[_word] = _open;
            return _word * BitmapKernel.RowsOfWord + _filled;
        }
    }
}
