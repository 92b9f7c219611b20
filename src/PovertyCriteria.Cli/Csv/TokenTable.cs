using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>The words that a column knows, found by their bytes.</summary>
internal sealed class TokenTable
{
    private readonly Entry[] _slots;
    private readonly uint _mask;
    private readonly bool _empty;

    public TokenTable(IReadOnlyDictionary<string, long> codes)
    {
        var size = 8;
        while (size < 4 * codes.Count) size *= 2;
        (_slots, _mask, _empty) = (new Entry[size], (uint)size - 1, codes.Count == 0);
        foreach (var (text, code) in codes)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var (first, last) = Ends(bytes);
            var slot = Hash(first, last, bytes.Length) & _mask;
            while (_slots[slot].Bytes is not null) slot = slot + 1 & _mask;
            _slots[slot] = new Entry(first, last, bytes.Length, bytes, code);
        }
    }

    public bool TryFind(ReadOnlySpan<byte> cell, out long code)
    {
        if (_empty)
        {
            code = Column.Unknown;
            return false;
        }

        var (first, last) = Ends(cell);
        var slots = _slots;
        for (var slot = Hash(first, last, cell.Length) & _mask; ; slot = slot + 1 & _mask)
        {
            ref readonly var entry = ref slots[slot];
            code = entry.Code;
            // Of up to sixteen bytes the ends are the whole.
            if (entry.First == first && entry.Last == last && entry.Length == cell.Length && (cell.Length <= 2 * sizeof(ulong) || cell.SequenceEqual(entry.Bytes))) return true;
            if (entry.Length == 0) return false;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong)) return (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
        if (text.Length >= sizeof(uint)) return (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]));
        ulong all = 0;
        for (var i = 0; i < text.Length; i++) all = all << 8 | text[i];
        return (all, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ulong first, ulong last, int length)
    {
        unchecked
        {
            return (uint)((first ^ BitOperations.RotateLeft(last, 29) + (ulong)length) * 0x9E37_79B9_7F4A_7C15 >> 40);
        }
    }

    private readonly record struct Entry(ulong First, ulong Last, int Length, byte[] Bytes, long Code);
}
