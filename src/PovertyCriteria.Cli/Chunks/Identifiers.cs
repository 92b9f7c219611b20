using System.Runtime.CompilerServices;
using System.Text;

namespace PovertyCriteria.Cli;

/// <summary>Whether bytes are a code that a row can be accepted with.</summary>
internal static class Identifiers
{
    /// <summary>Of plain letters, digits and marks at once; other codes as the library says.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreSound(ReadOnlySpan<byte> code) => ArePlain(code) || Column.IsIdentifier(Encoding.UTF8.GetString(code));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(ReadOnlySpan<byte> code)
    {
        if (code.Length is 0 or > Column.MaxIdLength || !char.IsAsciiLetterOrDigit((char)code[0])) return false;
        foreach (var c in code)
        {
            // Between the hyphen and 9 stand a point, a slash and the digits.
            if (c is not (>= (byte)'-' and <= (byte)'9' or (byte)'_') && !char.IsAsciiLetter((char)c)) return false;
        }

        return true;
    }
}
