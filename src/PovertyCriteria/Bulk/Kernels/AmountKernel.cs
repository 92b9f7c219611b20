using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>Amounts, a row each: whether they can be, and how an amount stands to a bound for each unit of another column; multiplied, never divided.</summary>
internal static class AmountKernel
{
    /// <summary>Whether all are from 0 to a bound: the sign bit of an amount, or of what is left of the bound, tells of one that is not.</summary>
    [MethodImpl(Compiled.InFull)]
    public static bool AreAllWithin(ReadOnlySpan<long> amounts, long most)
    {
        var row = 0;
        long signs = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var amount = ref MemoryMarshal.GetReference(amounts);
            var all = Vector512<long>.Zero;
            for (; row <= amounts.Length - Vector512<long>.Count; row += Vector512<long>.Count)
            {
                var eight = Vector512.LoadUnsafe(ref amount, (nuint)row);
                all |= eight | Vector512.Create(most) - eight;
            }

            if (all.ExtractMostSignificantBits() != 0) return false;
        }
#endif
        for (; row < amounts.Length; row++) signs |= amounts[row] | unchecked(most - amounts[row]);
        return signs >= 0;
    }

    /// <summary>Whether amounts are at or below each of some bounds, a bitmap a bound: some rows at a time, so that they are read from memory once.</summary>
    public static void AreAtMost(ReadOnlySpan<long> amounts, ReadOnlySpan<long> bounds, Span<ulong> bits)
    {
        var words = bits.Length / bounds.Length;
        for (var row = 0; row < amounts.Length; row += RowsTogether)
        {
            var some = amounts.Slice(row, Math.Min(RowsTogether, amounts.Length - row));
            for (var i = 0; i < bounds.Length; i++)
                RowKernel.Fill(some, new AmountAtMost(bounds[i]), bits.Slice(i * words + row / BitmapKernel.RowsOfWord, BitmapKernel.Words(some.Length)));
        }
    }

    // They fit in the nearest cache.
    private const int RowsTogether = 2_048;

    /// <summary>Whether amount &lt;= bound x units. A bound of at most 10^13 and 1,000 units cannot overflow; rows with other units are faulty.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreAtMostForUnits(ReadOnlySpan<long> amounts, ReadOnlySpan<int> units, long bound, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var amount = ref MemoryMarshal.GetReference(amounts);
            ref var unit = ref MemoryMarshal.GetReference(units.Slice(0, amounts.Length));
            for (; row + BitmapKernel.RowsOfWord <= amounts.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector512<int>.Count)
                {
                    var (low, high) = Vector512.Widen(Vector512.LoadUnsafe(ref unit, (nuint)(row + at)));
                    var first = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref amount, (nuint)(row + at)), low * bound).ExtractMostSignificantBits();
                    var second = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref amount, (nuint)(row + at + Vector512<long>.Count)), high * bound).ExtractMostSignificantBits();
                    found |= (first | second << Vector512<long>.Count) << at;
                }

                bits[row / BitmapKernel.RowsOfWord] = found;
            }
        }
#endif
        AreAtMostForUnitsScalar(amounts, units, bound, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreAtMostForUnitsScalar(ReadOnlySpan<long> amounts, ReadOnlySpan<int> units, long bound, Span<ulong> bits, int row = 0)
    {
        for (; row < amounts.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, amounts.Length - row);
            for (var i = 0; i < rows; i++)
                if (amounts[row + i] <= unchecked(bound * units[row + i])) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

    /// <summary>Whether quantity &lt; bound x units, of at most so many units; rows with more are faulty.</summary>
    public static void AreBelowForUnits(ReadOnlySpan<int> quantities, ReadOnlySpan<int> units, long bound, int mostUnits, Span<ulong> bits)
    {
        if (bound <= int.MaxValue / mostUnits) PairKernel.Fill(quantities, units, new NumberBelowForUnits(bound), bits);
        else PairKernel.Scalar(quantities, units, new NumberBelowForUnits(bound), bits);
    }
}
