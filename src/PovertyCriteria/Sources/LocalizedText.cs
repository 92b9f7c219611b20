using System.Globalization;

namespace PovertyCriteria;

/// <summary>The same words in Vietnamese and in English.</summary>
/// <param name="Vi">The Vietnamese wording; the one that counts where the words are the law's.</param>
/// <param name="En">The English wording, a translation.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The wording for a culture: Vietnamese for <c>vi</c> and its regions, English for every other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string In(CultureInfo culture)
    {
        Require.NotNull(culture);
        return IsVietnamese(culture) ? Vi : En;
    }

    /// <summary>The English wording.</summary>
    public override string ToString() => En;

    internal static bool IsVietnamese(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "vi", StringComparison.Ordinal);

    internal static LocalizedText Same(string text) => new(text, text);
}
