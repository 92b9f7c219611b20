using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>What is asked of one value of a column; of a vector of values each by itself, as a lane of all ones where it holds.</summary>
internal interface IRowTest<T>
    where T : struct
{
    bool Holds(T value);

#if NET
    Vector512<T> Holds(Vector512<T> values);
#endif
}

/// <summary>One bit a row: whether a test holds; bits after the last row are zero. Vectors of 64 bytes, in halves or quarters where the processor has narrower ones, then the plain form.</summary>
internal static class RowKernel
{
    public static void Fill<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> bits)
        where T : struct
        where TTest : struct, IRowTest<T>
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated) row = Vectors(values, test, bits);
#endif
        Scalar(values, test, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Scalar<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> bits, int row = 0)
        where T : struct
        where TTest : struct, IRowTest<T>
    {
        for (; row < values.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, values.Length - row);
            for (var i = 0; i < rows; i++)
                if (test.Holds(values[row + i])) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

#if NET
    [MethodImpl(Compiled.InFull)]
    private static int Vectors<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> bits)
        where T : struct
        where TTest : struct, IRowTest<T>
    {
        var words = values.Length / BitmapKernel.RowsOfWord;
        ref var next = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(bits.Slice(0, words));
        for (var word = 0; word < words; word++)
        {
            ulong found = 0;
            unchecked
            {
                if (Vector512<T>.Count == BitmapKernel.RowsOfWord)
                {
                    found = test.Holds(Vector512.LoadUnsafe(ref next)).ExtractMostSignificantBits();
                }
                else
                {
                    for (var at = 0; at < BitmapKernel.RowsOfWord; at += 2 * Vector512<T>.Count)
                    {
                        var first = test.Holds(Vector512.LoadUnsafe(ref next, (nuint)at)).ExtractMostSignificantBits();
                        var second = test.Holds(Vector512.LoadUnsafe(ref next, (nuint)(at + Vector512<T>.Count))).ExtractMostSignificantBits();
                        found |= (first | second << Vector512<T>.Count) << at;
                    }
                }
            }

            Unsafe.Add(ref to, word) = found;
            next = ref Unsafe.Add(ref next, BitmapKernel.RowsOfWord);
        }

        return words * BitmapKernel.RowsOfWord;
    }
#endif
}
