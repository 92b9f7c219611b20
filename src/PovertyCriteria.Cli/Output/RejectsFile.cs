using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>Writes rejects.csv: one row a fault. Opened in a spreadsheet, no cell of it may run as a formula.</summary>
internal sealed class RejectsFile
{
    private const string BeginsFormula = "=+-@\t\r";

    private readonly OutputFile _file;
    private readonly Surroundings _surroundings;

    public RejectsFile(OutputFile file, Surroundings surroundings)
    {
        (_file, _surroundings) = (file, surroundings);
        _file.Write("file", "line", "household_id", "field", "code", "message", "value");
    }

    public void Write(Reject reject) => _file.Write(
        reject.File,
        reject.Line.ToString(CultureInfo.InvariantCulture),
        // Only `value` has the apostrophe; what could run as a formula is no code, and stands there.
        CouldRun(reject.HouseholdId) ? "" : reject.HouseholdId,
        reject.Field,
        reject.Fault.CodeText,
        _surroundings.Say(reject.Fault.Message),
        Guarded(reject.Fault.Value ?? ""));

    /// <summary>A value with an apostrophe before it where a spreadsheet would run it.</summary>
    public static string Guarded(string value) => CouldRun(value) && !IsNumber(value) ? "'" + value : value;

    private static bool CouldRun(string value) => value.Length > 0 && BeginsFormula.Contains(value[0], StringComparison.Ordinal);

    private static bool IsNumber(string value) =>
        value[^1] is >= '0' and <= '9' && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
