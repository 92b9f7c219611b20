#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>One bit a row: whether a code is one of some values. Codes from 16 on are none; rows after the last are zero.</summary>
internal static class CodeKernel
{
    /// <summary>The most values that a one-of column can have here; one lookup of a half-byte.</summary>
    public const int MostValues = 16;

    public static void AreOneOf(ReadOnlySpan<byte> codes, uint values, Span<ulong> bits)
    {
        var row = 0;
#if NET
        if (Avx512BW.IsSupported || Avx2.IsSupported || Vector128.IsHardwareAccelerated) row = ByVectors(codes, values, bits);
#endif
        Scalar(codes, values, bits, row);
    }

    /// <summary>The plain form, from a row on that begins a word.</summary>
    public static void Scalar(ReadOnlySpan<byte> codes, uint values, Span<ulong> bits, int row)
    {
        for (; row < codes.Length; row += BitmapKernel.RowsOfWord)
        {
            ulong word = 0;
            var rows = Math.Min(BitmapKernel.RowsOfWord, codes.Length - row);
            for (var i = 0; i < rows; i++)
            {
                var code = codes[row + i];
                if (code < MostValues && (values >> code & 1) == 1) word |= 1UL << i;
            }

            bits[row / BitmapKernel.RowsOfWord] = word;
        }
    }

#if NET
    private static int ByVectors(ReadOnlySpan<byte> codes, uint values, Span<ulong> bits)
    {
        Span<byte> lookup = stackalloc byte[MostValues];
        for (var value = 0; value < MostValues; value++) lookup[value] = (values >> value & 1) == 1 ? byte.MaxValue : (byte)0;
        var table = Vector128.Create<byte>(lookup);
        var most = Vector128.Create((byte)(MostValues - 1));
        var row = 0;
        for (; row + BitmapKernel.RowsOfWord <= codes.Length; row += BitmapKernel.RowsOfWord)
        {
            var block = codes.Slice(row, BitmapKernel.RowsOfWord);
            ulong word;
            if (Avx512BW.IsSupported)
            {
                var wide = Vector512.Create<byte>(block);
                var held = Avx512BW.Shuffle(Vector512.Create(Vector256.Create(table, table), Vector256.Create(table, table)), wide) & Vector512.LessThanOrEqual(wide, Vector512.Create((byte)(MostValues - 1)));
                word = held.ExtractMostSignificantBits();
            }
            else if (Avx2.IsSupported)
            {
                var both = Vector256.Create(table, table);
                word = Half(block) | (ulong)Half(block.Slice(Vector256<byte>.Count)) << Vector256<byte>.Count;

                uint Half(ReadOnlySpan<byte> half)
                {
                    var wide = Vector256.Create<byte>(half);
                    return (Avx2.Shuffle(both, wide) & Vector256.LessThanOrEqual(wide, Vector256.Create((byte)(MostValues - 1)))).ExtractMostSignificantBits();
                }
            }
            else
            {
                word = 0;
                for (var at = 0; at < BitmapKernel.RowsOfWord; at += Vector128<byte>.Count)
                {
                    var wide = Vector128.Create<byte>(block.Slice(at));
                    word |= (ulong)(Vector128.Shuffle(table, wide) & Vector128.LessThanOrEqual(wide, most)).ExtractMostSignificantBits() << at;
                }
            }

            bits[row / BitmapKernel.RowsOfWord] = word;
        }

        return row;
    }
#endif
}
