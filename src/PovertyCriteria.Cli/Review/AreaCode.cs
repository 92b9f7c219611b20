namespace PovertyCriteria.Cli;

/// <summary>The form of the statistical office's codes. Which codes exist on a date, this version does not know.</summary>
internal static class AreaCode
{
    public const int ProvinceDigits = 2;
    public const int CommuneDigits = 5;

    /// <summary>Whether a code that is given cannot be one: spreadsheets turn 01 into 1.</summary>
    public static bool IsOdd(string? code, int digits) => code is not null && (code.Length != digits || !code.All(char.IsAsciiDigit));
}
