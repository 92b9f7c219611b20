#if NET
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>One bit a row: whether a set, a bit a value, has none of some values.</summary>
internal static class BitSetKernel
{
    public static void HaveNoneOf(ReadOnlySpan<byte> sets, byte values, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= sets.Length; row += BitmapKernel.RowsOfWord)
                bits[row / BitmapKernel.RowsOfWord] = Vector512.Equals(Vector512.Create(sets.Slice(row, BitmapKernel.RowsOfWord)) & Vector512.Create(values), Vector512<byte>.Zero).ExtractMostSignificantBits();
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= sets.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector128<byte>.Count)
                    word |= (ulong)Vector128.Equals(Vector128.Create(sets.Slice(row + at, Vector128<byte>.Count)) & Vector128.Create(values), Vector128<byte>.Zero).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
#endif
        Scalar(sets, values, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    public static void Scalar(ReadOnlySpan<byte> sets, byte values, Span<ulong> bits, int row)
    {
        for (; row < sets.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, sets.Length - row);
            for (var i = 0; i < rows; i++)
                if ((sets[row + i] & values) == 0) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }
}
