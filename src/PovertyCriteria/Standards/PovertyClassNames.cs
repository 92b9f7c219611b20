using System.Globalization;

namespace PovertyCriteria;

/// <summary>Names of the classes: the stable word of files, and the name for people by culture.</summary>
public static class PovertyClassNames
{
    /// <summary>The word of files and JSON, such as <c>near_poor</c>.</summary>
    public static string Token(this PovertyClass value) => Columns.RecordedClass.Values[Checked(value)].Token;

    /// <summary>The name of a class, such as "hộ cận nghèo" or "near-poor".</summary>
    public static string DisplayName(this PovertyClass value, CultureInfo culture) => Label(value).In(culture);

    internal static LocalizedText Label(PovertyClass value) => Columns.RecordedClass.Values[Checked(value)].Label;

    private static int Checked(PovertyClass value) => Columns.RecordedClass.Allows((long)value)
        ? (int)value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "No class.");
}
