#if NET
using System.Numerics;
#endif
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        var begin = offsets[0];
        if (offsets[offsets.Length - 1] - begin > last.Length * BitmapKernel.RowsOfWord) throw new ArgumentException("The bitmap must reach to the last member.", nameof(last));
        ref var words = ref MemoryMarshal.GetReference(last);
        ulong open = 0;
        nint word = 0;
        foreach (var offset in offsets.Slice(1))
        {
            unchecked
            {
                // Before the first member there is none; a household without members later marks its forerunner's last one again.
                var end = offset - begin - 1;
                if (end < 0) continue;

                // A word is written again with every bit that it gets, and kept by a mask of ones while it is the same one:
                // no branch hangs on the sizes of households.
                nint at = end >> BitmapKernel.BitsOfWordIndex;
                open = open & (ulong)(((at ^ word) - 1L) >> BitmapKernel.RowsOfWord - 1) | 1UL << end;
                Unsafe.Add(ref words, at) = open;
                word = at;
            }
        }
    }
}
