using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PovertyCriteria.Cli;

/// <summary>Makes the bitmaps that the classifier takes from values that stand one a row.</summary>
internal static class Bitmaps
{
    /// <summary>The code of a row of which nothing is known, in columns of a byte a row.</summary>
    public const byte Unknown = byte.MaxValue;

    /// <summary>The number of a row of which nothing is known, in columns of numbers.</summary>
    public const int UnknownNumber = int.MinValue;

    private const int BitsOfByte = 8;

    /// <summary>The rows with a code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte[] Equal(ReadOnlySpan<byte> codes, byte code)
    {
        var bits = new byte[Bytes(codes.Length)];
        var row = 0;
        for (; row <= codes.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
        {
            var equal = Vector256.Equals(Vector256.Create(codes.Slice(row, Vector256<byte>.Count)), Vector256.Create(code)).ExtractMostSignificantBits();
            MemoryMarshal.Write(bits.AsSpan(row / BitsOfByte), in equal);
        }

        for (; row < codes.Length; row++) Set(bits, row, codes[row] == code);
        return bits;
    }

    /// <summary>The rows that are known; empty where all are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte[] Known(ReadOnlySpan<byte> codes)
    {
        if (!codes.Contains(Unknown)) return [];
        var bits = Equal(codes, Unknown);
        for (var i = 0; i < bits.Length; i++) bits[i] ^= byte.MaxValue;
        return bits;
    }

    /// <summary>The rows that are known; empty where all are. The others become 0, which no arithmetic minds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte[] Known(Span<int> numbers)
    {
        if (!numbers.Contains(UnknownNumber)) return [];
        var bits = new byte[Bytes(numbers.Length)];
        for (var row = 0; row < numbers.Length; row++)
        {
            if (numbers[row] == UnknownNumber) numbers[row] = 0;
            else Set(bits, row, true);
        }

        return bits;
    }

    /// <inheritdoc cref="Known(Span{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static byte[] Known(Span<long> amounts)
    {
        if (!amounts.Contains(Column.Unknown)) return [];
        var bits = new byte[Bytes(amounts.Length)];
        for (var row = 0; row < amounts.Length; row++)
        {
            if (amounts[row] == Column.Unknown) amounts[row] = 0;
            else Set(bits, row, true);
        }

        return bits;
    }

    private static int Bytes(int rows) => (rows + BitsOfByte - 1) / BitsOfByte;

    private static void Set(byte[] bits, int row, bool on)
    {
        if (on) bits[row / BitsOfByte] |= (byte)(1 << row % BitsOfByte);
    }
}
