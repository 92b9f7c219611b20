using System.Runtime.InteropServices;

namespace PovertyCriteria.Bulk;

/// <summary>Arrow-layout bitmaps, least significant bit first, read 64 rows a word from any row on.</summary>
internal static class BitmapKernel
{
    public const int RowsOfWord = 64;
    private const int RowsOfByte = 8;

    public static int Words(int rows) => (rows + RowsOfWord - 1) / RowsOfWord;

    public static int Bytes(int rows) => (rows + RowsOfByte - 1) / RowsOfByte;

    /// <summary>The bits of the rows that a last word has.</summary>
    public static ulong TailMask(int rows) => rows % RowsOfWord == 0 ? ulong.MaxValue : (1UL << rows % RowsOfWord) - 1;

    /// <summary>The bit of one row.</summary>
    public static bool Bit(ReadOnlySpan<byte> bitmap, int row) => (bitmap[row / RowsOfByte] >> row % RowsOfByte & 1) == 1;

    /// <summary>Copies so many rows from a row on into whole words; bits after the last row are zero. An empty bitmap is all ones.</summary>
    public static void Load(ReadOnlySpan<byte> bitmap, int firstRow, int rows, Span<ulong> words)
    {
        var count = Words(rows);
        if (rows == 0) return;
        if (bitmap.IsEmpty)
        {
            words.Slice(0, count).Fill(ulong.MaxValue);
        }
        else
        {
            var shift = firstRow % RowsOfByte;
            var bytes = bitmap.Slice(firstRow / RowsOfByte);
            var whole = MemoryMarshal.Cast<byte, ulong>(bytes);
            for (var i = 0; i < count; i++)
            {
                // What a word needs of the next one is there only if the rows reach it: never read past the end.
                var low = i < whole.Length ? whole[i] : Partial(bytes, i * sizeof(ulong));
                var high = shift == 0 ? 0 : i + 1 < whole.Length ? whole[i + 1] : Partial(bytes, (i + 1) * sizeof(ulong));
                words[i] = shift == 0 ? low : low >> shift | high << RowsOfWord - shift;
            }
        }

        words[count - 1] &= TailMask(rows);
    }

    private static ulong Partial(ReadOnlySpan<byte> bytes, int from)
    {
        ulong word = 0;
        for (var i = 0; i < sizeof(ulong) && from + i < bytes.Length; i++) word |= (ulong)bytes[from + i] << i * RowsOfByte;
        return word;
    }
}
