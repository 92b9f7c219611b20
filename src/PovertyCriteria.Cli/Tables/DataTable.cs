using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>A column of a table: its stable key in CSV and JSON, and its name for people.</summary>
internal sealed record DataColumn(string Key, LocalizedText Name, bool IsNumber = false)
{
    public static DataColumn Number(string key, string vi, string en) => new(key, new(vi, en), IsNumber: true);

    public static DataColumn Text(string key, string vi, string en) => new(key, new(vi, en));
}

/// <summary>A table of values: text, whole numbers, rates, ranges; null is not known or undefined.</summary>
/// <param name="Id">Its stable key in JSON.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, a value for each column.</param>
/// <param name="IsList">Whether it may be as long as the file; on a screen only its beginning is shown.</param>
internal sealed record DataTable(string Id, LocalizedText Title, ImmutableArray<DataColumn> Columns, IReadOnlyList<object?[]> Rows, bool IsList = false);

/// <summary>A rate between two bounds; one of them alone where both are the same.</summary>
internal sealed record RateRange(Ratio? Lowest, Ratio? Highest);

/// <summary>A word of ours in CSV and JSON that has a name for people.</summary>
internal sealed record Term(string Token, LocalizedText Name);

/// <summary>What a command found: lines above, tables, lines below. As CSV there is one table, the first unless another is named.</summary>
internal sealed record DataReport(IReadOnlyList<string> Heading, IReadOnlyList<DataTable> Tables, IReadOnlyList<string> Notes)
{
    public DataTable? Csv { get; init; }
}
