using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>The words that a column knows, found by their bytes, each in a slot of its own. A word that has to share one is not found: such cells are left to the column itself.</summary>
internal sealed class TokenTable
{
    private const int FewestSlots = 8;
    private const int MostSlots = 1 << 10;

    private readonly Entry[] _slots;

    public TokenTable(IReadOnlyDictionary<string, long> codes)
    {
        IsEmpty = codes.Count == 0;
        var words = codes.Select(pair => (Bytes: Encoding.UTF8.GetBytes(pair.Key), Code: pair.Value)).Where(word => word.Bytes.Length > 0).ToList();
        for (var size = FewestSlots; ; size *= 2)
        {
            _slots = new Entry[size];
            if (words.Count(word => TryPut(word.Bytes, word.Code)) == words.Count || size == MostSlots) return;
        }
    }

    public bool IsEmpty { get; }

    /// <summary>The code of a cell that is not empty.</summary>
    public bool TryFind(ReadOnlySpan<byte> cell, out long code)
    {
        ref var slot = ref Slot(CellWord.Of(cell));
        code = slot.Code;
        return slot.Bytes is not null && cell.SequenceEqual(slot.Bytes);
    }

    /// <inheritdoc cref="TryFind(ReadOnlySpan{byte}, out long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(in RowCells cells, int index, out long code)
    {
        var word = cells.Word(index);
        ref var slot = ref Slot(word);
        code = slot.Code;
        return slot.First == word.First && slot.Last == word.Last && slot.Length == word.Length && (word.Length <= CellWord.MostWhole || cells[index].SequenceEqual(slot.Bytes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Entry Slot(CellWord word)
    {
        unchecked
        {
            var slots = _slots;
            var hash = (uint)((word.First ^ BitOperations.RotateLeft(word.Last, 29) + (ulong)word.Length) * 0x9E37_79B9_7F4A_7C15 >> 40);
            return ref slots[hash & (uint)slots.Length - 1];
        }
    }

    private bool TryPut(byte[] bytes, long code)
    {
        var word = CellWord.Of(bytes);
        ref var slot = ref Slot(word);
        if (slot.Bytes is not null) return false;
        slot = new Entry(word.First, word.Last, word.Length, bytes, code);
        return true;
    }

    private readonly record struct Entry(ulong First, ulong Last, int Length, byte[] Bytes, long Code);
}
