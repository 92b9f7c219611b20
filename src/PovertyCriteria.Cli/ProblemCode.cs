namespace PovertyCriteria.Cli;

/// <summary>The stable codes of what ends a command with exit code 2. Faults of law files have codes of their own.</summary>
internal static class ProblemCode
{
    public const string CommandSyntax = "command.syntax";
    public const string OptionMissing = "option.missing";
    public const string OptionConflict = "option.conflict";
    public const string OptionValue = "option.value";
    public const string SampleSettings = "sample.settings";

    public const string StandardUnknown = "standard.unknown";
    public const string StandardNotInForce = "standard.none_in_force";

    public const string FileMissing = "file.missing";
    public const string FileUnreadable = "file.unreadable";
    public const string FileEmpty = "file.empty";
    public const string Encoding = "file.encoding";
    public const string Quoting = "file.quoting";
    public const string RowTooLong = "file.row_too_long";
    public const string Delimiter = "file.delimiter";
    public const string HeaderWithoutId = "header.no_household_id";
    public const string HeaderTwice = "header.twice";
    public const string ColumnUnknown = "column.unknown";
    public const string ColumnMissing = "column.missing";

    public const string MapSyntax = "map.syntax";
    public const string MapKey = "map.key";
    public const string MapKeyTwice = "map.key_twice";
    public const string MapType = "map.type";
    public const string MapColumn = "map.column_unknown";
    public const string MapValue = "map.value";

    public const string OutputPath = "output.path";
    public const string OutputFailed = "output.failed";
    public const string HouseholdUnknown = "household.unknown";
    public const string Defect = "software.defect";
}
