#if NET
using System.Numerics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>What is made of a word of each of two bitmaps, and of the word that stands in the destination.</summary>
internal interface IWordOperation
{
    ulong Of(ulong a, ulong b, ulong to);

#if NET
    Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to);
#endif
}

internal readonly struct Conjunction : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => a & b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => a & b;
#endif
}

internal readonly struct Disjunction : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => a | b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => a | b;
#endif
}

internal readonly struct Difference : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => a & ~b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => Vector.AndNot(a, b);
#endif
}

internal readonly struct Implication : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => a | ~b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => a | ~b;
#endif
}

internal readonly struct Complement : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => ~a;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => ~a;
#endif
}

internal readonly struct AddedBoth : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => to | a & b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => to | a & b;
#endif
}

internal readonly struct AddedOne : IWordOperation
{
    public ulong Of(ulong a, ulong b, ulong to) => to | a & ~b;

#if NET
    public Vector<ulong> Of(Vector<ulong> a, Vector<ulong> b, Vector<ulong> to) => to | Vector.AndNot(a, b);
#endif
}
