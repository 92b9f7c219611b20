using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>One bit a row: how the numbers of two columns stand to one another.</summary>
internal static class PairKernel
{
    /// <summary>The rows whose numbers are the same.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreEqual(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector256.IsHardwareAccelerated)
        {
            b = b.Slice(0, a.Length);
            ref var x = ref MemoryMarshal.GetReference(a);
            ref var y = ref MemoryMarshal.GetReference(b);
            for (; row + BitmapKernel.RowsOfWord <= a.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<int>.Count)
                    found |= (ulong)Vector256.Equals(Vector256.LoadUnsafe(ref x, (nuint)(row + at)), Vector256.LoadUnsafe(ref y, (nuint)(row + at))).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = found;
            }
        }
#endif
        AreEqualScalar(a, b, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreEqualScalar(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<ulong> bits, int row = 0)
    {
        for (; row < a.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, a.Length - row);
            for (var i = 0; i < rows; i++)
                if (a[row + i] == b[row + i]) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

    /// <summary>The rows whose first number is the greater one.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreAbove(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Vector256.IsHardwareAccelerated)
        {
            b = b.Slice(0, a.Length);
            ref var x = ref MemoryMarshal.GetReference(a);
            ref var y = ref MemoryMarshal.GetReference(b);
            for (; row + BitmapKernel.RowsOfWord <= a.Length; row += BitmapKernel.RowsOfWord)
            {
                ulong found = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector256<int>.Count)
                    found |= (ulong)Vector256.GreaterThan(Vector256.LoadUnsafe(ref x, (nuint)(row + at)), Vector256.LoadUnsafe(ref y, (nuint)(row + at))).ExtractMostSignificantBits() << at;
                bits[row / BitmapKernel.RowsOfWord] = found;
            }
        }
#endif
        AreAboveScalar(a, b, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void AreAboveScalar(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<ulong> bits, int row = 0)
    {
        for (; row < a.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, a.Length - row);
            for (var i = 0; i < rows; i++)
                if (a[row + i] > b[row + i]) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }
}
