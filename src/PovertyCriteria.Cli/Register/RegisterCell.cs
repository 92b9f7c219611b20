namespace PovertyCriteria.Cli;

/// <summary>What a cell of a column of the data dictionary says; null where it is empty, or no value of its column.</summary>
internal static class RegisterCell
{
    public static long? Code(string column, string text) =>
        text.Length > 0 && Columns.FindOfHousehold(column) is { } known && known.Parse(text, out var code) == FaultCode.None ? code : null;

    public static bool? Answer(string column, string text) => Code(column, text) is { } code ? code == 1 : null;
}
