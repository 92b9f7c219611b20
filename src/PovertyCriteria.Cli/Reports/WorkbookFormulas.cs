using System.Globalization;

namespace PovertyCriteria.Cli.Reports;

/// <summary>
/// The live formulas of a form's cells: rates, sums of columns, sums of units. A cell has one only where it comes to the very figure that was counted;
/// otherwise the figure stands alone, and a warning names the cell.
/// </summary>
internal sealed class WorkbookFormulas(ReportTable table, int firstRow, int firstColumn, IReadOnlyDictionary<string, WorkbookFormulas> others)
{
    private const int MostArguments = 200;

    public int FirstRow => firstRow;

    public ReportTable Table => table;

    public string? Of(int row, int column)
    {
        var (line, at) = (table.Rows[row], table.Columns[column]);
        var cell = line.Cells[column];
        if (at.Rate is { } rate) return cell.Rate is null && !cell.IsUndefined ? null : RateOf(row, rate);
        if (cell.Count is not { } count) return null;
        if (table.Computed(line, at) is { } computed) return computed == count ? string.Concat(at.Terms.Select(term => (term.Sign < 0 ? "-" : "+") + Here(row, term.Column))).TrimStart('+') : null;
        return SumOf(row, column, count);
    }

    private string? RateOf(int row, ReportRate rate)
    {
        var all = Here(row, rate.To);
        var part = rate.Form is null ? Here(row, rate.Column)
            : others.TryGetValue(rate.Form, out var other) ? $"'{rate.Form}'!{other.Here(row, rate.Column)}" : null;
        return part is null ? null : $"IF({all}=0,\"{ReportCell.Undefined}\",ROUND({part}*100/{all},2))";
    }

    /// <summary>The rows that a row sums: units of a part, parts of the total, or a unit's rows in the parts.</summary>
    private string? SumOf(int row, int column, long count)
    {
        var sum = table.Rows[row];
        List<int> parts = [];
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var part = table.Rows[i];
            if (!Same(part.Line.Id, sum.Line.Id) || i == row) continue;
            var isPart = sum switch
            {
                { IsTotal: true } when table.Form.Sections.IsEmpty => part.IsUnit,
                { IsTotal: true } => part.SectionId is not null && !part.IsUnit,
                { IsUnit: false } => part.IsUnit && Same(part.SectionId, sum.SectionId),
                { SectionId: null } when !table.Form.Sections.IsEmpty => part.IsUnit && part.SectionId is not null && Same(part.UnitCode, sum.UnitCode),
                _ => false,
            };
            if (isPart) parts.Add(i);
        }

        if (parts.Count == 0 || parts.Sum(part => table.Rows[part].Cells[column].Count ?? 0) != count) return null;
        if (parts.Count > 2 && parts[^1] - parts[0] == parts.Count - 1) return $"SUM({Name(parts[0], column)}:{Name(parts[^1], column)})";
        return parts.Count > MostArguments ? null : $"SUM({string.Join(',', parts.Select(part => Name(part, column)))})";
    }

    private string Here(int row, string key)
    {
        for (var i = 0; i < table.Columns.Length; i++)
            if (Same(table.Columns[i].Key, key)) return Name(row, i);
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Form {table.Form.Number} has no column {key}."));
    }

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    private string Name(int row, int column) => SheetGrid.Name(firstRow + row, firstColumn + column);
}
