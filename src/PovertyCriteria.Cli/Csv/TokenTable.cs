using System.Buffers.Binary;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>The words that a column knows, found by their bytes.</summary>
internal sealed class TokenTable
{
    private readonly Entry[] _slots;
    private readonly uint _mask;
    private readonly bool _empty;

    // The word found last: the same few come again and again.
    private Entry _recent;

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
            _slots[slot] = new Entry(first, last, bytes, code);
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
        if (_recent.First == first && _recent.Last == last && cell.Length <= 2 * sizeof(ulong) && _recent.Bytes?.Length == cell.Length)
        {
            code = _recent.Code;
            return true;
        }

        for (var slot = Hash(first, last, cell.Length) & _mask; ; slot = slot + 1 & _mask)
        {
            ref readonly var entry = ref _slots[slot];
            code = entry.Code;
            if (entry.Bytes is not { } bytes) return false;
            // Of up to sixteen bytes the ends are the whole.
            if (entry.First == first && entry.Last == last && bytes.Length == cell.Length && (cell.Length <= 2 * sizeof(ulong) || cell.SequenceEqual(bytes)))
            {
                _recent = entry;
                return true;
            }
        }
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong)) return (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
        if (text.Length >= sizeof(uint)) return (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]));
        ulong all = 0;
        for (var i = 0; i < text.Length; i++) all = all << 8 | text[i];
        return (all, 0);
    }

    private static uint Hash(ulong first, ulong last, int length)
    {
        unchecked
        {
            return (uint)((first * 0x9E37_79B9_7F4A_7C15 ^ last * 0xC2B2_AE3D_27D4_EB4F) + (ulong)length * 0xD6E8_FEB8_6659_FD93 >> 40);
        }
    }

    private readonly record struct Entry(ulong First, ulong Last, byte[] Bytes, long Code);
}
