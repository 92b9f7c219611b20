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
        if (Vector256.IsHardwareAccelerated)
        {
            ref var amount = ref MemoryMarshal.GetReference(amounts);
            var all = Vector256<long>.Zero;
            for (; row <= amounts.Length - Vector256<long>.Count; row += Vector256<long>.Count)
            {
                var four = Vector256.LoadUnsafe(ref amount, (nuint)row);
                all |= four | Vector256.Create(most) - four;
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
        if (Vector256.IsHardwareAccelerated)
        {
            ref var amount = ref MemoryMarshal.GetReference(amounts);
            ref var unit = ref MemoryMarshal.GetReference(units);
            var each = Vector256.Create(bound);
            for (; row + BitmapKernel.RowsOfWord <= amounts.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<int>.Count)
                {
                    var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref unit, (nuint)(row + at)));
                    found |= (ulong)Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref amount, (nuint)(row + at)), low * each).ExtractMostSignificantBits() << at;
                    found |= (ulong)Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref amount, (nuint)(row + at + Vector256<long>.Count)), high * each).ExtractMostSignificantBits() << at + Vector256<long>.Count;
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
    [MethodImpl(Compiled.InFull)]
    public static void AreBelowForUnits(ReadOnlySpan<int> quantities, ReadOnlySpan<int> units, long bound, int mostUnits, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector256.IsHardwareAccelerated && bound <= int.MaxValue / mostUnits)
        {
            ref var quantity = ref MemoryMarshal.GetReference(quantities);
            ref var unit = ref MemoryMarshal.GetReference(units);
            var each = Vector256.Create((int)bound);
            for (; row + BitmapKernel.RowsOfWord <= quantities.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<int>.Count)
                    found |= (ulong)Vector256.LessThan(Vector256.LoadUnsafe(ref quantity, (nuint)(row + at)), Vector256.LoadUnsafe(ref unit, (nuint)(row + at)) * each).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = found;
            }
        }
#endif
        AreBelowForUnitsScalar(quantities, units, bound, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreBelowForUnitsScalar(ReadOnlySpan<int> quantities, ReadOnlySpan<int> units, long bound, Span<ulong> bits, int row = 0)
    {
        for (; row < quantities.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, quantities.Length - row);
            for (var i = 0; i < rows; i++)
                if (quantities[row + i] < unchecked(bound * units[row + i])) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }
}
