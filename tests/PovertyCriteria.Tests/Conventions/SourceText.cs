using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>C# as text, as far as the conventions ask: its code without comments, and its literals.</summary>
internal static partial class SourceText
{
    /// <summary>The code with every comment blanked; texts stay.</summary>
    public static string WithoutComments(string code) => Tokens().Replace(code, token => token.Value.StartsWith('/') ? " " : token.Value);

    /// <summary>The code without comments and without texts.</summary>
    public static string WithoutTexts(string code) => Tokens().Replace(code, token => token.Value.StartsWith('/') ? " " : "\"\"");

    public static IEnumerable<string> Texts(string code) => Tokens().Matches(code).Where(token => !token.Value.StartsWith('/')).Select(token => token.Value.TrimStart('$', '@').Trim('"'));

    public static IEnumerable<string> Names(string code) => Words().Matches(WithoutTexts(code)).Select(word => word.Value);

    /// <summary>Whole numbers, in code and in texts, with the separators of either left out; not by how many bits something is shifted.</summary>
    public static IEnumerable<string> Numbers(string code) => Figures().Matches(WithoutComments(code)).Select(number => Separators().Replace(number.Value, ""));

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|[$@]*\"{3}.*?\"{3}|[$]*@[$]*\"(?:[^\"]|\"\")*\"|[$]*\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)+'""", RegexOptions.Singleline)]
    private static partial Regex Tokens();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Words();

    [GeneratedRegex("(?<!<< )(?<![A-Za-z0-9_.])[0-9]+(?:[_.,][0-9]{3})*(?![0-9])")]
    private static partial Regex Figures();

    [GeneratedRegex("[_.,]")]
    private static partial Regex Separators();
}
