using System.Globalization;

namespace PovertyCriteria.Cli.Reports;

/// <summary>How the page names and colours classes and prints rates.</summary>
internal static class PageText
{
    public const string UndeterminedStyle = "c-open";

    public static string Style(PovertyClass value) => "c-" + value.Token().Replace('_', '-');

    /// <summary>The style of a class by its place; after the classes comes undetermined.</summary>
    public static string Style(int place) => place == ClassChanges.Undetermined ? UndeterminedStyle : Style((PovertyClass)place);

    public static string Name(PovertyClass value, Surroundings to) => Capital(value.DisplayName(to.Culture));

    public static string Name(int place, Surroundings to) => place == ClassChanges.Undetermined ? to.Say("Chưa xác định", "Undetermined") : Name((PovertyClass)place, to);

    public static string Rate(Ratio? rate, Surroundings to) => rate is { } known ? known.ToPercent().ToString("N2", to.Culture) + " %" : ReportCell.Undefined;

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
