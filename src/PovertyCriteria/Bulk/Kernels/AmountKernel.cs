#if NET
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>One bit a row: whether an amount is at or below a bound, or a bound for each unit; never divided.</summary>
internal static class AmountKernel
{
    public static void AreAtMost(ReadOnlySpan<long> amounts, long bound, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= amounts.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector512<long>.Count)
                    word |= Vector512.LessThanOrEqual(Vector512.Create(amounts.Slice(row + at, Vector512<long>.Count)), Vector512.Create(bound)).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; row + BitmapKernel.RowsOfWord <= amounts.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<long>.Count)
                    word |= (ulong)Vector256.LessThanOrEqual(Vector256.Create(amounts.Slice(row + at, Vector256<long>.Count)), Vector256.Create(bound)).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = word;
            }
        }
#endif
        Scalar(amounts, bound, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    public static void Scalar(ReadOnlySpan<long> amounts, long bound, Span<ulong> bits, int row)
    {
        for (; row < amounts.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, amounts.Length - row);
            for (var i = 0; i < rows; i++)
                if (amounts[row + i] <= bound) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

    /// <summary>Whether amount &lt;= bound x units, row by row. A bound of at most 10^12 and 12,000 units cannot overflow.</summary>
    public static void AreAtMostForUnits(ReadOnlySpan<long> amounts, ReadOnlySpan<int> persons, long boundPerPerson, Span<ulong> bits)
    {
        for (var row = 0; row < amounts.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, amounts.Length - row);
            for (var i = 0; i < rows; i++)
                word |= (ulong)(amounts[row + i] <= unchecked(boundPerPerson * persons[row + i]) ? 1 : 0) << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

    /// <summary>Whether least x persons &lt;= quantity &lt; below x persons, row by row.</summary>
    public static void QuantityPerPerson(ReadOnlySpan<int> quantities, ReadOnlySpan<int> persons, long least, long below, Span<ulong> bits)
    {
        for (var row = 0; row < quantities.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, quantities.Length - row);
            for (var i = 0; i < rows; i++)
            {
                long quantity = quantities[row + i], each = persons[row + i];
                word |= (ulong)(quantity >= unchecked(least * each) & quantity < unchecked(below * each) ? 1 : 0) << i;
            }

            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }
}
