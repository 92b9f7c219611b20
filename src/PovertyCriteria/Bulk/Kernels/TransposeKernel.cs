namespace PovertyCriteria.Bulk;

/// <summary>Bit planes to rows and back: plane i holds bit i of every row.</summary>
internal static class TransposeKernel
{
    private const int Square = 8;

    /// <summary>Up to eight planes to one byte a row, for the rows of one word.</summary>
    public static void ToBytes(ReadOnlySpan<ulong> planes, Span<byte> rows)
    {
        for (var block = 0; block < rows.Length; block += Square)
        {
            ulong square = 0;
            for (var plane = 0; plane < planes.Length; plane++) square |= (planes[plane] >> block & byte.MaxValue) << plane * Square;
            square = Transpose(square);
            var count = Math.Min(Square, rows.Length - block);
            for (var row = 0; row < count; row++) rows[block + row] = (byte)(square >> row * Square & byte.MaxValue);
        }
    }

    /// <summary>Up to thirty-two planes to one 32-bit mask a row, for the rows of one word.</summary>
    public static void ToMasks(ReadOnlySpan<ulong> planes, Span<uint> rows)
    {
        rows.Clear();
        Span<byte> eight = stackalloc byte[BitmapKernel.RowsOfWord];
        for (var first = 0; first < planes.Length; first += Square)
        {
            ToBytes(planes.Slice(first, Math.Min(Square, planes.Length - first)), eight.Slice(0, rows.Length));
            for (var row = 0; row < rows.Length; row++) rows[row] |= (uint)eight[row] << first;
        }
    }

    /// <summary>One plane of masks: bit <paramref name="bit"/> of every row of one word.</summary>
    public static ulong Plane(ReadOnlySpan<uint> rows, int bit)
    {
        ulong plane = 0;
        for (var row = 0; row < rows.Length; row++) plane |= (ulong)(rows[row] >> bit & 1) << row;
        return plane;
    }

    /// <summary>Transposes a square of 8 x 8 bits by exchanging its quarters, three times smaller (Hacker's Delight, 7-3).</summary>
    private static ulong Transpose(ulong square)
    {
        var swap = (square ^ square >> 7) & 0x00AA00AA00AA00AAUL;
        square ^= swap ^ swap << 7;
        swap = (square ^ square >> 14) & 0x0000CCCC0000CCCCUL;
        square ^= swap ^ swap << 14;
        swap = (square ^ square >> 28) & 0x00000000F0F0F0F0UL;
        return square ^ swap ^ swap << 28;
    }
}
