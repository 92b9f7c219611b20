namespace PovertyCriteria.Cli;

/// <summary>One line of rejects.csv: a fault, and the row of which file has it.</summary>
internal sealed record Reject(string File, long Line, string HouseholdId, Fault Fault)
{
    /// <summary>The column, by its name in that file.</summary>
    public string Field => Fault.Field;

    /// <summary>A fault of a row as rejects.csv tells it: the column by its name in the file, the value short and visible.</summary>
    public static Reject Of(string file, long line, string householdId, Fault fault)
    {
        var field = fault.Field.StartsWith(Columns.MemberPrefix, StringComparison.Ordinal) ? fault.Field[Columns.MemberPrefix.Length..] : fault.Field;
        return new(file, line, ShownText.Of(householdId), fault with
        {
            Field = field,
            MemberIndex = null,
            Value = fault.Value is { } value ? ShownText.Of(value) : null,
        });
    }
}
