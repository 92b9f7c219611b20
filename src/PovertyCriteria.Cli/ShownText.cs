namespace PovertyCriteria.Cli;

/// <summary>Text of a file as messages and rejects.csv may show it: short, and without control characters that a terminal would obey.</summary>
internal static class ShownText
{
    public const int MostCharacters = 200;

    public static string Of(string text)
    {
        var cut = text.Length > MostCharacters;
        // A surrogate pair is not cut in two.
        var length = !cut ? text.Length : char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return string.Create(length + (cut ? 1 : 0), (text, length), static (shown, source) =>
        {
            for (var i = 0; i < source.length; i++) shown[i] = Visible(source.text[i]);
            if (shown.Length > source.length) shown[^1] = '…';
        });
    }

    /// <summary>The picture of a control character; tab and line breaks are kept, for they are text in a quoted cell.</summary>
    private static char Visible(char c) => c switch
    {
        '\t' or '\r' or '\n' => c,
        < ' ' => (char)('\u2400' + c),
        '\u007f' => '\u2421',
        >= '\u0080' and <= '\u009f' => '\ufffd',
        _ => c,
    };
}
