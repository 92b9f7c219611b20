using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PovertyCriteria.Cli.Reports;

/// <summary>Rows of a sheet as they are written, top down: cells, merges and heights. Text is always text: nothing of the data is ever a formula.</summary>
internal sealed class SheetGrid
{
    private const double PointsPerLine = 13;
    private readonly SheetData _data = new();
    private readonly MergeCells _merges = new();
    private readonly Dictionary<(int Row, int Column), Cell> _cells = [];
    private readonly Dictionary<int, int> _lines = [];

    public int Rows { get; private set; }

    public static string Name(int row, int column) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    public void Text(int row, int column, string text, uint style) => Put(row, column, new Cell(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style });

    public void Blank(int row, int column, uint style) => Put(row, column, new Cell { StyleIndex = style });

    /// <summary>A figure, with the formula that it is the result of where it has one.</summary>
    public void Figure(int row, int column, ReportCell cell, string? formula, uint style)
    {
        if (cell.Count is null && cell.Rate is null && formula is null)
        {
            Text(row, column, cell.IsUndefined ? ReportCell.Undefined : ReportCell.Unknown, style);
            return;
        }

        var put = new Cell { StyleIndex = style };
        if (formula is not null) put.Append(new CellFormula(formula));
        if (cell.IsUndefined) put.DataType = CellValues.String;
        put.Append(new CellValue(cell.Text));
        Put(row, column, put);
    }

    public void Merge(int fromRow, int fromColumn, int toRow, int toColumn)
    {
        if (fromRow == toRow && fromColumn == toColumn) return;
        _merges.Append(new MergeCell { Reference = $"{Name(fromRow, fromColumn)}:{Name(toRow, toColumn)}" });
        if (_cells.TryGetValue((fromRow, fromColumn), out var first))
        {
            for (var row = fromRow; row <= toRow; row++)
                for (var column = fromColumn; column <= toColumn; column++)
                    if (!_cells.ContainsKey((row, column))) Blank(row, column, first.StyleIndex!);
        }
    }

    /// <summary>Makes a row high enough for so many lines; spreadsheets do not do that for merged cells.</summary>
    public void Lines(int row, int lines) => _lines[row] = Math.Max(_lines.GetValueOrDefault(row, 1), lines);

    /// <summary>Makes rows together high enough for so many lines: what they lack, the last one gets.</summary>
    public void Lines(int first, int last, int lines)
    {
        var above = Enumerable.Range(first, last - first).Sum(row => _lines.GetValueOrDefault(row, 1));
        Lines(last, lines - above);
    }

    public SheetData Data()
    {
        foreach (var row in _cells.GroupBy(each => each.Key.Row).OrderBy(each => each.Key))
        {
            var written = new Row { RowIndex = (uint)row.Key };
            if (_lines.TryGetValue(row.Key, out var lines)) (written.Height, written.CustomHeight) = (lines * PointsPerLine + 3, true);
            foreach (var cell in row.OrderBy(each => each.Key.Column)) written.Append(cell.Value);
            _data.Append(written);
        }

        return _data;
    }

    public MergeCells? Merges => _merges.HasChildren ? _merges : null;

    /// <summary>Without characters that no XML can hold; half a character has become a replacement already.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value < ' ' && rune.Value is not ('\t' or '\n') || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private void Put(int row, int column, Cell cell)
    {
        cell.CellReference = Name(row, column);
        _cells[(row, column)] = cell;
        Rows = Math.Max(Rows, row);
    }
}
