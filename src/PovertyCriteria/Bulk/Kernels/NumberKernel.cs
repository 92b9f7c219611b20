#if NET
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>One bit a row: whether a whole number lies within bounds, both inclusive.</summary>
internal static class NumberKernel
{
    public static void AreWithin(ReadOnlySpan<int> numbers, int from, int to, Span<ulong> bits)
    {
        var row = 0;
#if NET
        // One unsigned comparison holds both bounds: what lies below the lower one wraps round to above the upper one.
        var width = unchecked((uint)(to - from));
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= numbers.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector512<int>.Count)
                {
                    var above = (Vector512.Create(numbers.Slice(row + at, Vector512<int>.Count)) - Vector512.Create(from)).AsUInt32();
                    word |= Vector512.LessThanOrEqual(above, Vector512.Create(width)).ExtractMostSignificantBits() << at;
                }

                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= numbers.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<int>.Count)
                {
                    var above = (Vector256.Create(numbers.Slice(row + at, Vector256<int>.Count)) - Vector256.Create(from)).AsUInt32();
                    word |= (ulong)Vector256.LessThanOrEqual(above, Vector256.Create(width)).ExtractMostSignificantBits() << at;
                }

                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= numbers.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector128<int>.Count)
                {
                    var above = (Vector128.Create(numbers.Slice(row + at, Vector128<int>.Count)) - Vector128.Create(from)).AsUInt32();
                    word |= (ulong)Vector128.LessThanOrEqual(above, Vector128.Create(width)).ExtractMostSignificantBits() << at;
                }

                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
#endif
        Scalar(numbers, from, to, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    public static void Scalar(ReadOnlySpan<int> numbers, int from, int to, Span<ulong> bits, int row)
    {
        for (; row < numbers.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, numbers.Length - row);
            for (var i = 0; i < rows; i++)
                if (numbers[row + i] >= from && numbers[row + i] <= to) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }
}
