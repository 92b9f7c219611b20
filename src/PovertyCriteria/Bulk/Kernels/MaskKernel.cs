using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>Masks of indicators, a 32-bit one a row.</summary>
internal static class MaskKernel
{
    /// <summary>The rows of which at least so many bits are set: the lowest is taken away until one must be left; there is no count of bits in most vectors.</summary>
    public static void HaveAtLeast(ReadOnlySpan<uint> masks, int count, Span<ulong> bits)
    {
        switch (count)
        {
            case 1: RowKernel.Fill(masks, Any, bits); break;
            case 2: RowKernel.Fill(masks, Two, bits); break;
            case 3: RowKernel.Fill(masks, Three, bits); break;
            case 4: RowKernel.Fill(masks, Four, bits); break;
            default: HaveAtLeastScalar(masks, count, bits); break;
        }
    }

    /// <summary>The plain form.</summary>
    public static void HaveAtLeastScalar(ReadOnlySpan<uint> masks, int count, Span<ulong> bits)
    {
        for (var row = 0; row < masks.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, masks.Length - row);
            for (var i = 0; i < rows; i++)
                if (SegmentKernel.PopCount(masks[row + i]) >= count) word |= 1UL << i;
            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

    /// <summary>What either mask has, row by row.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Or(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, Span<uint> to)
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            a = a.Slice(0, to.Length);
            b = b.Slice(0, to.Length);
            ref var x = ref MemoryMarshal.GetReference(a);
            ref var y = ref MemoryMarshal.GetReference(b);
            ref var result = ref MemoryMarshal.GetReference(to);
            for (; row <= to.Length - Vector512<uint>.Count; row += Vector512<uint>.Count)
                (Vector512.LoadUnsafe(ref x, (nuint)row) | Vector512.LoadUnsafe(ref y, (nuint)row)).StoreUnsafe(ref result, (nuint)row);
        }
#endif
        for (; row < to.Length; row++) to[row] = a[row] | b[row];
    }

    /// <summary>Whether no row has a bit in both masks, or in either one of those that no indicator has.</summary>
    [MethodImpl(Compiled.InFull)]
    public static bool AreApart(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, uint none)
    {
        var row = 0;
        uint found = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            b = b.Slice(0, a.Length);
            ref var x = ref MemoryMarshal.GetReference(a);
            ref var y = ref MemoryMarshal.GetReference(b);
            var all = Vector512<uint>.Zero;
            for (; row <= a.Length - Vector512<uint>.Count; row += Vector512<uint>.Count)
            {
                Vector512<uint> one = Vector512.LoadUnsafe(ref x, (nuint)row), other = Vector512.LoadUnsafe(ref y, (nuint)row);
                all |= one & other | (one | other) & Vector512.Create(none);
            }

            if (all != Vector512<uint>.Zero) return false;
        }
#endif
        for (; row < a.Length; row++) found |= a[row] & b[row] | (a[row] | b[row]) & none;
        return found == 0;
    }

    public static MaskIsAny Any => default;
    public static readonly MaskWithoutLowest<MaskIsAny> Two = new(Any);
    public static readonly MaskWithoutLowest<MaskWithoutLowest<MaskIsAny>> Three = new(Two);
    public static readonly MaskWithoutLowest<MaskWithoutLowest<MaskWithoutLowest<MaskIsAny>>> Four = new(Three);
}
