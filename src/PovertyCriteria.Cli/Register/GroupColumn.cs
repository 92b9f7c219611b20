namespace PovertyCriteria.Cli;

/// <summary>What households are grouped by: a column of the file, ours or the caller's. Empty is a group that is not known.</summary>
internal sealed class GroupColumn(string name)
{
    public static readonly LocalizedText Unknown = new("(chưa biết)", "(not known)");
    public static readonly LocalizedText Whole = new("Tổng số", "Total");

    public string Name => name;

    public DataColumn Column => new("group", Columns.FindOfHousehold(name)?.Label ?? LocalizedText.Same(ShownText.Of(name)));

    /// <summary>The group of a row; null where it is not known.</summary>
    public string? Of(RegisterRow row) => row.Text(name) is { Length: > 0 } text ? text : null;

    /// <summary>The group as people call it.</summary>
    public object Shown(string? key) => key is null ? new Term("", Unknown)
        : Columns.FindOfHousehold(name) is { Type: ColumnType.OneOf } column && column.IndexOf(key) is >= 0 and var index ? new Term(key, column.Values[index].Label)
        : key;

    /// <summary>Refuses a column that the file does not have.</summary>
    public void Require(RegisterFile file)
    {
        if (!file.Has(name)) throw new NotUsableException(ProblemCode.ColumnUnknown, file.Name, 1, new($"--by: không có cột «{ShownText.Of(name)}» trong tệp.", $"--by: the file has no column \"{ShownText.Of(name)}\"."));
    }
}
