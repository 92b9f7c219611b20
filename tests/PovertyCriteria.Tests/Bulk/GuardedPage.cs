using System.Runtime.InteropServices;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Memory that ends where reading is forbidden: a kernel that reads or writes past the end stops the whole run. On Linux.</summary>
internal sealed unsafe class GuardedPage : IDisposable
{
    private const int Bytes = 1 << 16;
    private const int NotAllowed = 0, ReadAndWrite = 3, PrivateAnonymous = 0x22;

    private readonly byte* _begin;

    public GuardedPage()
    {
        _begin = (byte*)Map(null, 2 * Bytes, ReadAndWrite, PrivateAnonymous, -1, 0);
        if ((nint)_begin == -1 || Protect(_begin + Bytes, Bytes, NotAllowed) != 0) throw new InvalidOperationException("No guarded memory.");
    }

    /// <summary>So many values that end with the memory.</summary>
    public Span<T> Last<T>(int count)
        where T : unmanaged => new((T*)(_begin + Bytes) - count, count);

    /// <summary>The same values, ending with the memory.</summary>
    public ReadOnlySpan<T> Last<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var last = Last<T>(values.Length);
        values.CopyTo(last);
        return last;
    }

    public void Dispose() => _ = Unmap(_begin, 2 * Bytes);

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern void* Map(void* at, nint bytes, int allowed, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(void* at, nint bytes, int allowed);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(void* at, nint bytes);
}
