using System.Text;

namespace PovertyCriteria.Cli.Reports;

/// <summary>Filled forms as CSV files: a file a form, a line a row, columns by their numbers. An empty cell is not known, <c>-</c> a rate without denominator.</summary>
internal static class CsvTables
{
    public static string Of(ReportTable table, Surroundings to)
    {
        var text = new StringBuilder();
        Line(text, ["section", "unit", "number", "name", "counted", .. table.Columns.Select(column => column.Key)]);
        foreach (var row in table.Rows)
        {
            Line(text, [
                row.SectionId ?? (row.IsTotal ? "total" : ""), row.UnitCode ?? "", row.Number, to.Say(row.Name), row.Line.Id,
                .. row.Cells.Select(cell => cell.Text)]);
        }

        return text.ToString();
    }

    public static string Of(IEnumerable<ReportWarning> warnings, Surroundings to)
    {
        var text = new StringBuilder();
        Line(text, ["code", "form", "row", "column", "message"]);
        foreach (var warning in warnings)
        {
            var first = warning.Cells[0];
            var columns = warning.Cells.Where(cell => (cell with { Column = first.Column }) == first).Select(cell => cell.Column);
            Line(text, [warning.Code, first.Form, to.Say(first.Row), string.Join('|', columns), to.Say(warning.Message)]);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell)
    {
        var safe = string.Equals(cell, ReportCell.Undefined, StringComparison.Ordinal) ? cell : RejectsFile.Guarded(cell);
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
