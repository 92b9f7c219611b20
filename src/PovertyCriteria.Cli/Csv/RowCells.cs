using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PovertyCriteria.Cli;

/// <summary>The cells of a row: one after the other with one byte between, and at least <see cref="Padding"/> bytes behind the last.</summary>
/// <param name="bytes">The bytes in which they stand.</param>
/// <param name="ends">Where each ends; before that, the place before the first.</param>
internal readonly ref struct RowCells(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends)
{
    public const int Padding = sizeof(ulong);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly ReadOnlySpan<int> _ends = ends;

    public int Count => _ends.Length - 1;

    /// <summary>A cell; empty where the row is too short to have it.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => index < Count ? _bytes[(_ends[index] + 1).._ends[index + 1]] : default;
    }

    public bool IsEmpty(int index) => _ends[index + 1] - _ends[index] == 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CellWord Word(int index)
    {
        unchecked
        {
            var start = _ends[index] + 1;
            var length = _ends[index + 1] - start;
            // Without a branch on the length, which no processor could foretell: the compiler makes one of Math.Min and Math.Max.
            var beyond = length - sizeof(ulong);
            var isShort = beyond >> 31;
            var all = CellWord.BytesOf[sizeof(ulong) + (beyond & isShort)];
            // Both words lie in the cell and its padding: checked once for both.
            ref var cell = ref MemoryMarshal.GetReference(_bytes.Slice(start, length + Padding));
            return new CellWord(WordAt(ref cell) & all, WordAt(ref Unsafe.Add(ref cell, beyond & ~isShort)) & all, length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordAt(ref byte first) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.CreateReadOnlySpan(ref first, sizeof(ulong)));
}

/// <summary>The first and the last eight bytes of a cell, the first in the lowest bits; of fewer than eight both are all of them. Up to sixteen bytes that is the whole cell.</summary>
internal readonly record struct CellWord(ulong First, ulong Last, int Length)
{
    public const int BitsOfByte = 8;
    public const int MostWhole = 2 * sizeof(ulong);

    /// <summary>The bits of so many bytes.</summary>
    public static ReadOnlySpan<ulong> BytesOf => [0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF, 0xFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF, 0xFF_FFFF_FFFF_FFFF, ulong.MaxValue];

    public static CellWord Of(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= sizeof(ulong)) return new(BinaryPrimitives.ReadUInt64LittleEndian(cell), BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..]), cell.Length);
        ulong all = 0;
        for (var i = cell.Length - 1; i >= 0; i--) all = all << BitsOfByte | cell[i];
        return new(all, all, cell.Length);
    }
}
