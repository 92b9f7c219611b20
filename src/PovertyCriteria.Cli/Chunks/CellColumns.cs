using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The columns of a file, read row by row into memory.</summary>
internal sealed class CellColumns(Header header, ColumnMap map, PovertyStandard? standard, int rows)
{
    /// <summary>The columns that are read, in the order of the file.</summary>
    public ImmutableArray<CellColumn> All { get; } = [.. header.Places.Select(place => CellColumn.Of(place, map, standard, rows)).OfType<CellColumn>()];

    /// <summary>The cells of a column of ours; null where the file does not have it.</summary>
    public T? Find<T>(Column column)
        where T : CellColumn =>
        All.FirstOrDefault(each => ReferenceEquals(header.Places[each.Index].Column, column)) as T;

    /// <summary>Reads a row, whose place must be not known yet; false where a cell is no value of its column, or the row no row of the file.</summary>
    public bool Read(CsvRows row, int at)
    {
        if (row.Count != header.Count || row.Raw.Contains((byte)0)) return false;
        foreach (var column in All)
        {
            var cell = row.Cell(column.Index);
            if (!cell.IsEmpty && !column.Read(cell, at)) return false;
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
