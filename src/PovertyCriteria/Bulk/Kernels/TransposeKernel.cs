using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>Bit planes to rows: bit i of a row is its bit in plane i. The planes stand one after another, so many words each.</summary>
internal static class TransposeKernel
{
    private const int BitsOfByte = 8;

    /// <summary>Up to eight planes to one byte a row.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void ToBytes(ReadOnlySpan<ulong> planes, int words, Span<byte> rows)
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated) row = Vectors(planes, words, rows);
#endif
        ToBytesScalar(planes, words, rows, row);
    }

    /// <summary>The plain form, from a row on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void ToBytesScalar(ReadOnlySpan<ulong> planes, int words, Span<byte> rows, int row = 0)
    {
        for (; row < rows.Length; row++)
        {
            uint made = 0;
            var bit = 0;
            for (var at = row / BitmapKernel.RowsOfWord; at < planes.Length; at += words, bit++) made |= (uint)(planes[at] >> row % BitmapKernel.RowsOfWord & 1) << bit;
            rows[row] = (byte)made;
        }
    }

    /// <summary>Up to thirty-two planes to one 32-bit mask a row.</summary>
    /// <param name="planes">The planes.</param>
    /// <param name="words">The words of each.</param>
    /// <param name="eight">Room for a byte a row.</param>
    /// <param name="rows">The masks.</param>
    public static void ToMasks(ReadOnlySpan<ulong> planes, int words, Span<byte> eight, Span<uint> rows)
    {
        rows.Clear();
        eight = eight.Slice(0, rows.Length);
        for (var (at, shift) = (0, 0); at < planes.Length; at += BitsOfByte * words, shift += BitsOfByte)
        {
            ToBytes(planes.Slice(at, Math.Min(BitsOfByte * words, planes.Length - at)), words, eight);
            AddBytes(eight, shift, rows);
        }
    }

    [MethodImpl(Compiled.InFull)]
    private static void AddBytes(ReadOnlySpan<byte> bytes, int shift, Span<uint> rows)
    {
        var row = 0;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            ref var source = ref MemoryMarshal.GetReference(bytes);
            ref var target = ref MemoryMarshal.GetReference(rows);
            for (; row <= rows.Length - Vector512<byte>.Count; row += Vector512<byte>.Count)
            {
                var (low, high) = Vector512.Widen(Vector512.LoadUnsafe(ref source, (nuint)row));
                Add(Vector512.WidenLower(low), ref Unsafe.Add(ref target, row));
                Add(Vector512.WidenUpper(low), ref Unsafe.Add(ref target, row + Vector512<uint>.Count));
                Add(Vector512.WidenLower(high), ref Unsafe.Add(ref target, row + 2 * Vector512<uint>.Count));
                Add(Vector512.WidenUpper(high), ref Unsafe.Add(ref target, row + 3 * Vector512<uint>.Count));
            }

            void Add(Vector512<uint> some, ref uint to) => (Vector512.LoadUnsafe(ref to) | some << shift).StoreUnsafe(ref to);
        }
#endif
        for (; row < rows.Length; row++) rows[row] |= (uint)bytes[row] << shift;
    }

#if NET
    [MethodImpl(Compiled.InFull)]
    private static int Vectors(ReadOnlySpan<ulong> planes, int words, Span<byte> rows)
    {
        // A byte of a word, eight rows, is repeated eight times; each repetition keeps the bit of its own row.
        var repeat = (Vector512<ulong>.Indices * 0x0101_0101_0101_0101).AsByte();
        var own = Vector512.Create(0x8040_2010_0804_0201).AsByte();
        var count = planes.Length / words;
        ref var plane = ref MemoryMarshal.GetReference(planes);
        ref var to = ref MemoryMarshal.GetReference(rows);
        var whole = rows.Length / BitmapKernel.RowsOfWord;
        for (var word = 0; word < whole; word++)
        {
            var made = Vector512<byte>.Zero;
            ref var bits = ref Unsafe.Add(ref plane, word);
            for (var i = 0; i < count; i++)
            {
                var repeated = ByteLookup.Of(Vector512.Create(bits).AsByte(), repeat);
                made |= Vector512.Equals(repeated & own, own) & Vector512.Create(unchecked((byte)(1 << i)));
                bits = ref Unsafe.Add(ref bits, words);
            }

            made.StoreUnsafe(ref to, (nuint)(word * BitmapKernel.RowsOfWord));
        }

        return whole * BitmapKernel.RowsOfWord;
    }
#endif
}
