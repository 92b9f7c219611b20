#if NET
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>A whole number within bounds, both inclusive.</summary>
internal readonly struct NumberWithin(int from, int to) : IRowTest<int>
{
    // One unsigned comparison holds both bounds: what lies below the lower one wraps round to above the upper one.
    private readonly uint _width = unchecked((uint)(to - from));

    public bool Holds(int value) => value >= from && value <= to;

#if NET
    public Vector512<int> Holds(Vector512<int> values) => Vector512.LessThanOrEqual((values - Vector512.Create(from)).AsUInt32(), Vector512.Create(_width)).AsInt32();
#endif
}

/// <summary>A whole number above a bound.</summary>
internal readonly struct NumberAbove(int bound) : IRowTest<int>
{
    public bool Holds(int value) => value > bound;

#if NET
    public Vector512<int> Holds(Vector512<int> values) => Vector512.GreaterThan(values, Vector512.Create(bound));
#endif
}

/// <summary>An amount at or below a bound.</summary>
internal readonly struct AmountAtMost(long bound) : IRowTest<long>
{
    public bool Holds(long value) => value <= bound;

#if NET
    public Vector512<long> Holds(Vector512<long> values) => Vector512.LessThanOrEqual(values, Vector512.Create(bound));
#endif
}

/// <summary>A code that is one of some values, a bit a value. Codes from 16 on are none: one lookup of a half-byte.</summary>
internal readonly struct CodeOneOf : IRowTest<byte>
{
    /// <summary>The most values that a one-of column can have here.</summary>
    public const int MostValues = 16;

    private readonly uint _values;

#if NET
    private readonly Vector128<byte> _held;

    // Added without wrapping it leaves codes below 16 their half-byte and gives all others the bit that makes a shuffle yield zero.
    private const byte BeyondHalfByte = 0x80 - MostValues;
#endif

    public CodeOneOf(uint values)
    {
        _values = values;
#if NET
        Span<byte> held = stackalloc byte[MostValues];
        for (var value = 0; value < MostValues; value++) held[value] = (values >> value & 1) == 1 ? byte.MaxValue : (byte)0;
        _held = Vector128.Create<byte>(held);
#endif
    }

    public bool Holds(byte value) => value < MostValues && (_values >> value & 1) == 1;

#if NET
    public Vector512<byte> Holds(Vector512<byte> values) => ByteLookup.Of(Vector512.Create(_held), Vector512.AddSaturate(values, Vector512.Create(BeyondHalfByte)));
#endif
}

/// <summary>A set, a bit a value, that has none of some values.</summary>
internal readonly struct SetNoneOf(byte values) : IRowTest<byte>
{
    public bool Holds(byte value) => (value & values) == 0;

#if NET
    public Vector512<byte> Holds(Vector512<byte> sets) => Vector512.Equals(sets & Vector512.Create(values), Vector512<byte>.Zero);
#endif
}

/// <summary>A mask that has some bit of another.</summary>
internal readonly struct MaskHasAny(uint bits) : IRowTest<uint>
{
    public bool Holds(uint value) => (value & bits) != 0;

#if NET
    public Vector512<uint> Holds(Vector512<uint> masks) => ~Vector512.Equals(masks & Vector512.Create(bits), Vector512<uint>.Zero);
#endif
}

/// <summary>A mask that has some bit at all.</summary>
internal readonly struct MaskIsAny : IRowTest<uint>
{
    public bool Holds(uint value) => value != 0;

#if NET
    public Vector512<uint> Holds(Vector512<uint> masks) => ~Vector512.Equals(masks, Vector512<uint>.Zero);
#endif
}

/// <summary>A mask that passes another test without its lowest bit: at least one bit more than that test asks for.</summary>
internal readonly struct MaskWithoutLowest<TRest>(TRest rest) : IRowTest<uint>
    where TRest : struct, IRowTest<uint>
{
    public bool Holds(uint value) => rest.Holds(value & unchecked(value - 1));

#if NET
    public Vector512<uint> Holds(Vector512<uint> masks) => rest.Holds(masks & masks - Vector512<uint>.One);
#endif
}
