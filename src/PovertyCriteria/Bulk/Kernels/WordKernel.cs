#if NET
using System.Numerics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>And, or, not on whole bitmaps of equal length; the destination may be one of the sources.</summary>
internal static class WordKernel
{
    public static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var i = 0;
#if NET
        for (; i + Vector<ulong>.Count <= to.Length; i += Vector<ulong>.Count) (new Vector<ulong>(a.Slice(i)) & new Vector<ulong>(b.Slice(i))).CopyTo(to.Slice(i));
#endif
        for (; i < to.Length; i++) to[i] = a[i] & b[i];
    }

    public static void Or(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var i = 0;
#if NET
        for (; i + Vector<ulong>.Count <= to.Length; i += Vector<ulong>.Count) (new Vector<ulong>(a.Slice(i)) | new Vector<ulong>(b.Slice(i))).CopyTo(to.Slice(i));
#endif
        for (; i < to.Length; i++) to[i] = a[i] | b[i];
    }

    /// <summary>a and not b.</summary>
    public static void AndNot(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var i = 0;
#if NET
        for (; i + Vector<ulong>.Count <= to.Length; i += Vector<ulong>.Count) Vector.AndNot(new Vector<ulong>(a.Slice(i)), new Vector<ulong>(b.Slice(i))).CopyTo(to.Slice(i));
#endif
        for (; i < to.Length; i++) to[i] = a[i] & ~b[i];
    }

    /// <summary>a or not b.</summary>
    public static void OrNot(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> to)
    {
        var i = 0;
#if NET
        for (; i + Vector<ulong>.Count <= to.Length; i += Vector<ulong>.Count) (new Vector<ulong>(a.Slice(i)) | ~new Vector<ulong>(b.Slice(i))).CopyTo(to.Slice(i));
#endif
        for (; i < to.Length; i++) to[i] = a[i] | ~b[i];
    }

    public static void Not(ReadOnlySpan<ulong> a, Span<ulong> to)
    {
        var i = 0;
#if NET
        for (; i + Vector<ulong>.Count <= to.Length; i += Vector<ulong>.Count) (~new Vector<ulong>(a.Slice(i))).CopyTo(to.Slice(i));
#endif
        for (; i < to.Length; i++) to[i] = ~a[i];
    }
}
