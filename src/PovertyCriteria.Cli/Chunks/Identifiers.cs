using System.Runtime.CompilerServices;
using System.Buffers;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>Whether bytes are a code that a row can be accepted with.</summary>
internal static class Identifiers
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-/"u8);

    /// <summary>Of plain letters, digits and marks at once; other codes as the library says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreSound(ReadOnlySpan<byte> code) =>
        code.Length == 1 && char.IsAsciiLetterOrDigit((char)code[0]) || code.Length is > 0 and <= Column.MaxIdLength && char.IsAsciiLetterOrDigit((char)code[0]) && !code.ContainsAnyExcept(Plain) || Column.IsIdentifier(Encoding.UTF8.GetString(code));
}
