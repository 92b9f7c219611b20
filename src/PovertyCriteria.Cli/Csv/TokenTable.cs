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
        // What is empty is not known, as if that were a word too.
        (byte[] Bytes, long Code)[] words = [([], Column.Unknown), .. codes.Where(pair => pair.Key.Length > 0).Select(pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))];
        for (var size = FewestSlots; ; size *= 2)
        {
            _slots = new Entry[size];
            if (words.Count(word => TryPut(word.Bytes, word.Code)) == words.Length || size == MostSlots) return;
        }
    }

    public bool IsEmpty { get; }

    /// <summary>The code of a cell.</summary>
    public bool TryFind(ReadOnlySpan<byte> cell, out long code)
    {
        ref var slot = ref Slot(CellWord.Of(cell));
        code = slot.Code;
        return slot.Bytes is not null && cell.SequenceEqual(slot.Bytes);
    }

    /// <summary>The code of a cell that its ends are the whole of; no longer one is found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(CellWord word, out long code)
    {
        ref var slot = ref Slot(word);
        code = slot.Code;
        return (slot.First ^ word.First | slot.Last ^ word.Last | unchecked((uint)(slot.Length ^ word.Length))) == 0 && word.Length <= CellWord.MostWhole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Entry Slot(CellWord word)
    {
        unchecked
        {
            var slots = _slots;
            var hash = (uint)((word.First ^ BitOperations.RotateLeft(word.Last, 29) + (ulong)word.Length) * 0x9E37_79B9_7F4A_7C15 >> 40);
            return ref slots[(int)(hash & (uint)slots.Length - 1)];
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
