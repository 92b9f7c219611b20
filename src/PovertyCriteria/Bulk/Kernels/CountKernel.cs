using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PovertyCriteria.Bulk;

/// <summary>Counting bits, down the planes of a row and along the members of a household.</summary>
internal static class CountKernel
{
    /// <summary>
    /// Counters as bit planes: level k, so many words long, holds the rows that have counted at least k; level 0 is all of them.
    /// </summary>
    public static void Clear(Span<ulong> levels, int words)
    {
        levels.Slice(0, words).Fill(ulong.MaxValue);
        levels.Slice(words).Clear();
    }

    /// <summary>One more where a bit is set: who had at least k - 1 has at least k.</summary>
    public static void Add(Span<ulong> levels, int words, ReadOnlySpan<ulong> bits)
    {
        for (var at = levels.Length - words; at > 0; at -= words) WordKernel.OrBoth(levels.Slice(at - words, words), bits, levels.Slice(at, words));
    }

    /// <summary>Adds points to every row whose bit is set.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AddWhereSet(ReadOnlySpan<ulong> bits, int points, Span<int> rows)
    {
        for (var word = 0; word < bits.Length; word++)
            for (var left = bits[word]; left != 0; left &= left - 1) rows[word * BitmapKernel.RowsOfWord + SegmentKernel.Lowest(left)] += points;
    }

    /// <summary>The most members of a household whose bits one word holds from any byte on.</summary>
    public const int MostMembers = BitmapKernel.RowsOfWord - 8;

    /// <summary>
    /// For each household, whether a table holds for its size and the number of its members with a bit: of <c>holds[size]</c> the bit of that
    /// number. Of households of more than <see cref="MostMembers"/> it says nothing.
    /// </summary>
    /// <param name="members">A bit a member, and one word more of any bits.</param>
    /// <param name="offsets">Where the members of each household begin, and where the last one's end.</param>
    /// <param name="holds">The table, of 64 words.</param>
    /// <param name="bits">A bit a household.</param>
    [MethodImpl(Compiled.InFull)]
    public static void Holds(ReadOnlySpan<ulong> members, ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> holds, Span<ulong> bits)
    {
        Check(members, offsets, holds);
        ref var bytes = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(members));
        ref var offset = ref MemoryMarshal.GetReference(offsets);
        ref var table = ref MemoryMarshal.GetReference(holds);
        int from = 0, first = offsets[0], left = offsets.Length - 1;
        for (var word = 0; word < bits.Length; word++)
        {
            ulong found = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, left);
            for (var i = 0; i < rows; i++)
            {
                unchecked
                {
                    offset = ref Unsafe.Add(ref offset, 1);
                    var to = offset - first;
                    var size = to - from;
                    var count = SegmentKernel.PopCount(Some(ref bytes, from) & (1UL << size) - 1);
                    found |= (Unsafe.Add(ref table, size & BitmapKernel.RowsOfWord - 1) >> count & 1) << i;
                    from = to;
                }
            }

            bits[word] = found;
            left -= rows;
        }
    }

    /// <summary>The same where some bits are not known: whether every number that is possible holds, and whether some does.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void HoldsWithin(ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> holds, Span<ulong> sure, Span<ulong> possible)
    {
        Check(surely, offsets, holds);
        Check(possibly, offsets, holds);
        ref var sureBytes = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(surely));
        ref var possibleBytes = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(possibly));
        ref var offset = ref MemoryMarshal.GetReference(offsets);
        ref var table = ref MemoryMarshal.GetReference(holds);
        int from = 0, first = offsets[0], left = offsets.Length - 1;
        for (var word = 0; word < sure.Length; word++)
        {
            ulong all = 0, some = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, left);
            for (var i = 0; i < rows; i++)
            {
                unchecked
                {
                    offset = ref Unsafe.Add(ref offset, 1);
                    var to = offset - first;
                    var size = to - from;
                    var own = (1UL << size) - 1;
                    int least = SegmentKernel.PopCount(Some(ref sureBytes, from) & own), most = SegmentKernel.PopCount(Some(ref possibleBytes, from) & own);
                    var counts = (2UL << most) - (1UL << least);
                    var held = Unsafe.Add(ref table, size & BitmapKernel.RowsOfWord - 1) & counts;
                    all |= (held == counts ? 1UL : 0) << i;
                    some |= (held != 0 ? 1UL : 0) << i;
                    from = to;
                }
            }

            (sure[word], possible[word]) = (all, some);
            left -= rows;
        }
    }

    /// <summary>The plain form of both: the members of each household, one after another.</summary>
    public static void HoldsScalar(
        ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> holds, Span<ulong> sure, Span<ulong> possible)
    {
        sure.Clear();
        possible.Clear();
        for (var i = 0; i + 1 < offsets.Length; i++)
        {
            int least = 0, most = 0;
            for (var member = offsets[i] - offsets[0]; member < offsets[i + 1] - offsets[0]; member++)
            {
                if ((surely[member / BitmapKernel.RowsOfWord] >> member % BitmapKernel.RowsOfWord & 1) == 1) least++;
                if ((possibly[member / BitmapKernel.RowsOfWord] >> member % BitmapKernel.RowsOfWord & 1) == 1) most++;
            }

            bool all = true, some = false;
            for (var count = least; count <= most; count++)
            {
                var one = (holds[(offsets[i + 1] - offsets[i]) % BitmapKernel.RowsOfWord] >> count & 1) == 1;
                all &= one;
                some |= one;
            }

            if (all) sure[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
            if (some) possible[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        }
    }

    /// <summary>The bits from a row on, of the eight bytes from its own on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Some(ref byte bytes, int row) => unchecked(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, row >> BitsOfByteIndex)) >> (row & RowsOfByte - 1));

    private const int RowsOfByte = 8;
    private const int BitsOfByteIndex = 3;

    // The loops trust the offsets: they ascend, and end where the members do.
    private static void Check(ReadOnlySpan<ulong> members, ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> holds)
    {
        if ((offsets[offsets.Length - 1] - offsets[0]) / BitmapKernel.RowsOfWord >= members.Length || holds.Length < BitmapKernel.RowsOfWord)
            throw new ArgumentException("Bitmaps must reach a word beyond the last member.", nameof(members));
    }
}
