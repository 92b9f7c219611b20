using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>And, or, not on whole bitmaps; each has the length of the destination at least, which may be one of the sources.</summary>
internal static class WordKernel
{
    public static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(Conjunction), a, b, to, to);

    public static void Or(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(Disjunction), a, b, to, to);

    /// <summary>a and not b.</summary>
    public static void AndNot(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(Difference), a, b, to, to);

    /// <summary>a or not b.</summary>
    public static void OrNot(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(Implication), a, b, to, to);

    public static void Not(ReadOnlySpan<ulong> a, Span<ulong> to) => Fill(default(Complement), a, a, to, to);

    /// <summary>Adds what is in both: to or (a and b).</summary>
    public static void OrBoth(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(AddedBoth), a, b, to, to);

    /// <summary>Adds what is in the one alone: to or (a and not b).</summary>
    public static void OrOne(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to) => Fill(default(AddedOne), a, b, to, to);

    /// <summary>The plain form, from a word on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static void Scalar<TOperation>(TOperation operation, ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c, Span<ulong> to, int word = 0)
        where TOperation : struct, IWordOperation
    {
        for (; word < to.Length; word++) to[word] = operation.Of(a[word], b[word], c[word]);
    }

    [MethodImpl(Compiled.InFull)]
    private static void Fill<TOperation>(TOperation operation, ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c, Span<ulong> to)
        where TOperation : struct, IWordOperation
    {
        var word = 0;
        a = a.Slice(0, to.Length);
        b = b.Slice(0, to.Length);
#if NET
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        ref var z = ref MemoryMarshal.GetReference(c);
        ref var result = ref MemoryMarshal.GetReference(to);
        for (; word <= to.Length - Vector<ulong>.Count; word += Vector<ulong>.Count)
            operation.Of(Vector.LoadUnsafe(ref x, (nuint)word), Vector.LoadUnsafe(ref y, (nuint)word), Vector.LoadUnsafe(ref z, (nuint)word)).StoreUnsafe(ref result, (nuint)word);
#endif
        Scalar(operation, a, b, c, to, word);
    }
}
