using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The columns of a file, read row by row into memory.</summary>
internal sealed class CellColumns
{
    private readonly Header _header;
    private readonly (int Index, CellColumn Cells)[] _places;

    public CellColumns(Header header, ColumnMap map, PovertyStandard? standard, int rows)
    {
        _header = header;
        All = [.. header.Places.Select(place => CellColumn.Of(place, map, standard, rows)).OfType<CellColumn>()];
        _places = [.. All.Select(cells => (cells.Index, cells))];
        Clear(0, rows);
    }

    /// <summary>The columns that are read, in the order of the file.</summary>
    public ImmutableArray<CellColumn> All { get; }

    /// <summary>The cells of a column of ours; null where the file does not have it.</summary>
    public T? Find<T>(Column column)
        where T : CellColumn =>
        All.FirstOrDefault(each => ReferenceEquals(_header.Places[each.Index].Column, column)) as T;

    /// <summary>Reads a row, whose place must be not known yet; false where a cell is no value of its column, or the row no row of the file.</summary>
    public bool Read(CsvRows row, int at)
    {
        if (row.Count != _header.Count || row.Raw.Contains((byte)0)) return false;
        foreach (var (index, cells) in _places)
        {
            var cell = row.Cell(index);
            if (!cell.IsEmpty && !cells.Read(cell, at)) return false;
        }

        return true;
    }

    public void Clear(int from, int to)
    {
        foreach (var column in All) column.Clear(from, to);
    }

    public void Widen(int size)
    {
        foreach (var column in All) column.Widen(size);
    }
}
