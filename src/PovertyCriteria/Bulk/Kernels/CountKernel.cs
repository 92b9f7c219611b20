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

    /// <summary>The bits set before each word, and in all of them.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Totals(ReadOnlySpan<ulong> bits, Span<int> totals)
    {
        var total = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            totals[word] = total;
            total += SegmentKernel.PopCount(bits[word]);
        }

        totals[bits.Length] = total;
    }

    /// <summary>
    /// For each household, whether a table holds for its size and the number of its members with a bit: of <c>holds[size]</c> the bit of that
    /// number. Sizes are taken modulo 64; larger households are the caller's.
    /// </summary>
    /// <param name="members">A bit a member, and one word more of any bits.</param>
    /// <param name="totals">Their <see cref="Totals"/>.</param>
    /// <param name="offsets">Where the members of each household begin, and where the last one's end.</param>
    /// <param name="sizes">The size of each household.</param>
    /// <param name="holds">The table, of 64 words.</param>
    /// <param name="bits">A bit a household.</param>
    [MethodImpl(Compiled.InFull)]
    public static void Holds(ReadOnlySpan<ulong> members, ReadOnlySpan<int> totals, ReadOnlySpan<int> offsets, ReadOnlySpan<int> sizes, ReadOnlySpan<ulong> holds, Span<ulong> bits)
    {
        Check(members, totals, offsets, sizes, holds);
        ref var end = ref MemoryMarshal.GetReference(offsets.Slice(1));
        ref var size = ref MemoryMarshal.GetReference(sizes);
        ref var table = ref MemoryMarshal.GetReference(holds);
        int before = 0, first = offsets[0], left = offsets.Length - 1;
        for (var word = 0; word < bits.Length; word++)
        {
            ulong found = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, left);
            for (var i = 0; i < rows; i++)
            {
                unchecked
                {
                    var until = Until(members, totals, (uint)(Unsafe.Add(ref end, i) - first));
                    found |= (Unsafe.Add(ref table, Unsafe.Add(ref size, i) & BitmapKernel.RowsOfWord - 1) >> until - before & 1) << i;
                    before = until;
                }
            }

            bits[word] = found;
            left -= rows;
            end = ref Unsafe.Add(ref end, rows);
            size = ref Unsafe.Add(ref size, rows);
        }
    }

    /// <summary>The same where some bits are not known: whether every number that is possible holds, and whether some does.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void HoldsWithin(
        ReadOnlySpan<ulong> surely, ReadOnlySpan<int> sureTotals, ReadOnlySpan<ulong> possibly, ReadOnlySpan<int> possibleTotals,
        ReadOnlySpan<int> offsets, ReadOnlySpan<int> sizes, ReadOnlySpan<ulong> holds, Span<ulong> sure, Span<ulong> possible)
    {
        Check(surely, sureTotals, offsets, sizes, holds);
        Check(possibly, possibleTotals, offsets, sizes, holds);
        ref var end = ref MemoryMarshal.GetReference(offsets.Slice(1));
        ref var size = ref MemoryMarshal.GetReference(sizes);
        ref var table = ref MemoryMarshal.GetReference(holds);
        int sureBefore = 0, possibleBefore = 0, first = offsets[0], left = offsets.Length - 1;
        for (var word = 0; word < sure.Length; word++)
        {
            ulong all = 0, some = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, left);
            for (var i = 0; i < rows; i++)
            {
                unchecked
                {
                    var at = (uint)(Unsafe.Add(ref end, i) - first);
                    int sureUntil = Until(surely, sureTotals, at), possibleUntil = Until(possibly, possibleTotals, at);
                    int least = sureUntil - sureBefore, most = possibleUntil - possibleBefore;
                    (sureBefore, possibleBefore) = (sureUntil, possibleUntil);
                    var counts = (2UL << most - least) - 1 << least;
                    var held = Unsafe.Add(ref table, Unsafe.Add(ref size, i) & BitmapKernel.RowsOfWord - 1) & counts;
                    all |= (held == counts ? 1UL : 0) << i;
                    some |= (held != 0 ? 1UL : 0) << i;
                }
            }

            (sure[word], possible[word]) = (all, some);
            left -= rows;
            end = ref Unsafe.Add(ref end, rows);
            size = ref Unsafe.Add(ref size, rows);
        }
    }

    /// <summary>The plain form of both: the members of each household, one after another.</summary>
    public static void HoldsScalar(
        ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, ReadOnlySpan<int> offsets, ReadOnlySpan<int> sizes, ReadOnlySpan<ulong> holds, Span<ulong> sure, Span<ulong> possible)
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
                var one = (holds[sizes[i] % BitmapKernel.RowsOfWord] >> count & 1) == 1;
                all &= one;
                some |= one;
            }

            if (all) sure[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
            if (some) possible[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        }
    }

    /// <summary>The bits set before a member: those of the words before, and of its own word those below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Until(ReadOnlySpan<ulong> members, ReadOnlySpan<int> totals, uint member)
    {
        unchecked
        {
            var word = (nint)(member / BitmapKernel.RowsOfWord);
            return Unsafe.Add(ref MemoryMarshal.GetReference(totals), word)
                + SegmentKernel.PopCount(Unsafe.Add(ref MemoryMarshal.GetReference(members), word) & (1UL << (int)member) - 1);
        }
    }

    // The loops trust the offsets: they ascend, and end where the members do.
    private static void Check(ReadOnlySpan<ulong> members, ReadOnlySpan<int> totals, ReadOnlySpan<int> offsets, ReadOnlySpan<int> sizes, ReadOnlySpan<ulong> holds)
    {
        var last = (offsets[offsets.Length - 1] - offsets[0]) / BitmapKernel.RowsOfWord;
        if (last >= members.Length || last >= totals.Length || sizes.Length < offsets.Length - 1 || holds.Length < BitmapKernel.RowsOfWord)
            throw new ArgumentException("Bitmaps, totals and sizes must reach to the last member.", nameof(members));
    }
}
