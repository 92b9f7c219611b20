using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace PovertyCriteria.Cli;

/// <summary>
/// The codes of a file, each once, numbered in the order in which they first stand there. Compared byte by byte; holds their bytes and about
/// 8 bytes more for each, and from the first on that does not come after the one before it, as codes mostly do, about 16 more.
/// </summary>
internal sealed class CodeTable
{
    // Longer than 64 letters can be, so no code that a row could be accepted with: its digest stands for it.
    private const int MostBytes = 255;
    private const int FirstSlots = 1 << 10;
    private const int BlockBits = 18;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<byte[]> _blocks = [];
    private readonly Pile<long> _places = new();
    private readonly ulong _secret = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;

    // The hash in the upper half, the number and one in the lower; 0 is free. None while the codes ascend, for then each is new.
    private ulong[]? _slots;
    private int _used = BlockSize;

    public int Count => _places.Count;

    /// <summary>The number of a code, new or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ReadOnlySpan<byte> code)
    {
        if (code.Length > MostBytes) code = Digest(code);
        var number = Count;
        if (_slots is null && (number == 0 || IsAfter(code, Bytes(number - 1))))
        {
            Keep(code);
            return number;
        }

        var slots = _slots ??= Slots();
        var hash = Hash(code);
        var slot = Slot(slots, code, hash);
        if (slots[slot] != 0) return Number(slots[slot]);
        Keep(code);
        slots[slot] = (ulong)hash << 32 | (uint)(number + 1);
        if (Count > slots.Length / 2) _slots = Slots();
        return number;
    }

    /// <summary>The number of a code; -1 where it is not among them.</summary>
    public int Find(ReadOnlySpan<byte> code)
    {
        if (code.Length > MostBytes) code = Digest(code);
        var slots = _slots ??= Slots();
        return Number(slots[Slot(slots, code, Hash(code))]);
    }

    /// <summary>The number of a code that most likely is one of two: the same as the last, or the one after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindNear(ReadOnlySpan<byte> code, int last)
    {
        if (code.Length <= MostBytes)
        {
            if (last >= 0 && Bytes(last).SequenceEqual(code)) return last;
            if (last + 1 < Count && Bytes(last + 1).SequenceEqual(code)) return last + 1;
        }

        return Find(code);
    }

    private static int Number(ulong slot) => (int)(slot & uint.MaxValue) - 1;

    private static byte[] Digest(ReadOnlySpan<byte> code)
    {
        // A first byte that no text has, so that a digest equals no code.
        var digest = new byte[SHA256.HashSizeInBytes + 1];
        digest[0] = 0xFF;
        SHA256.HashData(code, digest.AsSpan(1));
        return digest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    /// <summary>Shorter codes come first, so that H9 stands before H10.</summary>
    private static bool IsAfter(ReadOnlySpan<byte> code, ReadOnlySpan<byte> other) =>
        code.Length == other.Length ? code.SequenceCompareTo(other) > 0 : code.Length > other.Length;

    private int Slot(ulong[] slots, ReadOnlySpan<byte> code, uint hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); ; slot = slot + 1 & mask)
        {
            var found = slots[slot];
            if (found == 0 || (uint)(found >> 32) == hash && Bytes(Number(found)).SequenceEqual(code)) return slot;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Bytes(int number)
    {
        var place = _places[number];
        var block = _blocks[(int)(place >> BlockBits)];
        var at = (int)(place & BlockSize - 1);
        return block.AsSpan(at + 1, block[at]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Keep(ReadOnlySpan<byte> code)
    {
        if (_used + code.Length + 1 > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }

        _places.Add((_blocks.Count - 1L << BlockBits) + _used);
        var block = _blocks[^1];
        block[_used] = (byte)code.Length;
        code.CopyTo(block.AsSpan(_used + 1));
        _used += code.Length + 1;
    }

    /// <summary>Slots for all codes that are held, and as many again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] Slots()
    {
        var slots = new ulong[Math.Max(FirstSlots, (int)BitOperations.RoundUpToPowerOf2(2 * (uint)Count + 2))];
        for (var number = 0; number < Count; number++)
        {
            var code = Bytes(number);
            var hash = Hash(code);
            slots[Slot(slots, code, hash)] = (ulong)hash << 32 | (uint)(number + 1);
        }

        return slots;
    }

    /// <summary>Keyed by a secret of this run, so that no file can be made whose codes all meet in one slot.</summary>
    private uint Hash(ReadOnlySpan<byte> code)
    {
        var hash = Mix(_secret, (ulong)code.Length + 1);
        for (; code.Length > sizeof(ulong); code = code[sizeof(ulong)..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(code), _secret);
        ulong last = 0;
        for (var i = 0; i < code.Length; i++) last |= (ulong)code[i] << 8 * i;
        hash = Mix(hash ^ last, _secret);
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var high = Math.BigMul(a ^ 0x9E37_79B9_7F4A_7C15, b, out var low);
        return high ^ low;
    }
}
