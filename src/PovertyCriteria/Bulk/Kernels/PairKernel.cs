using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>What is asked of the numbers that two columns have in one row; of vectors of them lane by lane, all ones where it holds.</summary>
internal interface IPairTest
{
    bool Holds(int value, int other);

#if NET
    Vector512<int> Holds(Vector512<int> values, Vector512<int> others);
#endif
}

/// <summary>One bit a row: whether a test holds of the numbers of two columns; bits after the last row are zero. Vectors of 64 bytes, then the plain form.</summary>
internal static class PairKernel
{
    /// <summary>The bits of all rows.</summary>
    /// <param name="values">The first numbers.</param>
    /// <param name="others">The second ones, as many.</param>
    /// <param name="test">What is asked.</param>
    /// <param name="bits">Where the bits go.</param>
    public static void Fill<TTest>(ReadOnlySpan<int> values, ReadOnlySpan<int> others, TTest test, Span<ulong> bits)
        where TTest : struct, IPairTest
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated) row = Vectors(values, others, test, bits);
#endif
        Scalar(values, others, test, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Scalar<TTest>(ReadOnlySpan<int> values, ReadOnlySpan<int> others, TTest test, Span<ulong> bits, int row = 0)
        where TTest : struct, IPairTest
    {
        for (; row < values.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, values.Length - row);
            for (var i = 0; i < rows; i++)
                if (test.Holds(values[row + i], others[row + i])) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

#if NET
    [MethodImpl(Compiled.InFull)]
    private static int Vectors<TTest>(ReadOnlySpan<int> values, ReadOnlySpan<int> others, TTest test, Span<ulong> bits)
        where TTest : struct, IPairTest
    {
        var words = values.Length / BitmapKernel.RowsOfWord;
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var other = ref MemoryMarshal.GetReference(others.Slice(0, values.Length));
        unchecked
        {
            for (var word = 0; word < words; word++)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector512<int>.Count)
                {
                    var row = (nuint)(word * BitmapKernel.RowsOfWord + at);
                    found |= test.Holds(Vector512.LoadUnsafe(ref value, row), Vector512.LoadUnsafe(ref other, row)).ExtractMostSignificantBits() << at;
                }

                bits[word] = found;
            }

            return words * BitmapKernel.RowsOfWord;
        }
    }
#endif
}
