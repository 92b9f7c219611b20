using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
#endif
using System.Runtime.InteropServices;

namespace PovertyCriteria.Bulk;

/// <summary>Arrow-layout bitmaps, least significant bit first, read 64 rows a word from any row on.</summary>
internal static class BitmapKernel
{
    public const int RowsOfWord = 64;

    /// <summary>A row divided by the rows of a word is the row without so many bits.</summary>
    public const int BitsOfWordIndex = 6;

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
        if (rows == 0) return;
        words = words.Slice(0, Words(rows));
        if (bitmap.IsEmpty)
        {
            words.Fill(ulong.MaxValue);
        }
        else
        {
            var shift = firstRow % RowsOfByte;
            var bytes = bitmap.Slice(firstRow / RowsOfByte);
            var word = 0;
#if NET
            word = ByVectors(bytes, shift, words);
#endif
            Scalar(bytes, shift, words, word);
        }

        words[words.Length - 1] &= TailMask(rows);
    }

    /// <summary>The plain form, from a word on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Scalar(ReadOnlySpan<byte> bytes, int shift, Span<ulong> words, int word = 0)
    {
        var whole = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (; word < words.Length; word++)
        {
            // What a word needs of the next one is there only if the rows reach it: never read past the end.
            var low = word < whole.Length ? whole[word] : Partial(bytes, word * sizeof(ulong));
            var high = shift == 0 ? 0 : word + 1 < whole.Length ? whole[word + 1] : Partial(bytes, (word + 1) * sizeof(ulong));
            words[word] = shift == 0 ? low : low >> shift | high << RowsOfWord - shift;
        }
    }

#if NET
    [MethodImpl(Compiled.InFull)]
    private static int ByVectors(ReadOnlySpan<byte> bytes, int shift, Span<ulong> words)
    {
        var whole = MemoryMarshal.Cast<byte, ulong>(bytes);
        ref var source = ref MemoryMarshal.GetReference(whole);
        ref var target = ref MemoryMarshal.GetReference(words);

        // Each word needs the next one too.
        var reach = Math.Min(words.Length, whole.Length - 1) - Vector<ulong>.Count;
        var word = 0;
        for (; word <= reach; word += Vector<ulong>.Count)
        {
            var low = Vector.LoadUnsafe(ref source, (nuint)word);
            if (shift != 0) low = low >> shift | Vector.LoadUnsafe(ref source, (nuint)(word + 1)) << RowsOfWord - shift;
            low.StoreUnsafe(ref target, (nuint)word);
        }

        return word;
    }
#endif

    private static ulong Partial(ReadOnlySpan<byte> bytes, int from)
    {
        ulong word = 0;
        for (var i = 0; i < sizeof(ulong) && from + i < bytes.Length; i++) word |= (ulong)bytes[from + i] << i * RowsOfByte;
        return word;
    }
}
