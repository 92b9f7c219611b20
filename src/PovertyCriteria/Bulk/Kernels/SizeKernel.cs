using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
#endif
#if NET
using System.Runtime.InteropServices;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>Sizes of households, from where their members begin.</summary>
internal static class SizeKernel
{
    /// <summary>The number of members of each household: the next offset less its own.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Of(ReadOnlySpan<int> offsets, Span<int> sizes)
    {
        var row = 0;
#if NET
        offsets = offsets.Slice(0, sizes.Length + 1);
        ref var offset = ref MemoryMarshal.GetReference(offsets);
        ref var size = ref MemoryMarshal.GetReference(sizes);
        for (; row <= sizes.Length - Vector<int>.Count; row += Vector<int>.Count)
            (Vector.LoadUnsafe(ref offset, (nuint)(row + 1)) - Vector.LoadUnsafe(ref offset, (nuint)row)).StoreUnsafe(ref size, (nuint)row);
#endif
        OfScalar(offsets, sizes, row);
    }

    /// <summary>The plain form, from a row on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void OfScalar(ReadOnlySpan<int> offsets, Span<int> sizes, int row = 0)
    {
        for (; row < sizes.Length; row++) sizes[row] = offsets[row + 1] - offsets[row];
    }

    /// <summary>Puts the given number in the place of none.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void OrGiven(Span<int> sizes, ReadOnlySpan<int> given)
    {
        var row = 0;
#if NET
        given = given.Slice(0, sizes.Length);
        ref var other = ref MemoryMarshal.GetReference(given);
        ref var size = ref MemoryMarshal.GetReference(sizes);
        for (; row <= sizes.Length - Vector<int>.Count; row += Vector<int>.Count)
        {
            var listed = Vector.LoadUnsafe(ref size, (nuint)row);
            Vector.ConditionalSelect(Vector.Equals(listed, Vector<int>.Zero), Vector.LoadUnsafe(ref other, (nuint)row), listed).StoreUnsafe(ref size, (nuint)row);
        }
#endif
        OrGivenScalar(sizes, given, row);
    }

    /// <summary>The plain form, from a row on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void OrGivenScalar(Span<int> sizes, ReadOnlySpan<int> given, int row = 0)
    {
        for (; row < sizes.Length; row++)
            if (sizes[row] == 0) sizes[row] = given[row];
    }

    /// <summary>A bit for each member who is the last of a household. Households that have none leave no bit.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void MarkLast(ReadOnlySpan<int> offsets, Span<ulong> last)
    {
        last.Clear();
        ulong open = 0;
        uint word = 0, begin = unchecked((uint)offsets[0]);
        foreach (var offset in offsets.Slice(1))
        {
            unchecked
            {
                var end = (uint)offset - begin - 1;

                // Before the first member there is none; a household without members later marks its forerunner's last one again.
                if (end == uint.MaxValue) continue;
                if (end / BitmapKernel.RowsOfWord != word)
                {
                    last[(int)word] |= open;
                    (word, open) = (end / BitmapKernel.RowsOfWord, 0);
                }

                open |= 1UL << (int)end;
            }
        }

        if (open != 0) last[(int)word] |= open;
    }
}
