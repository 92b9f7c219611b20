using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>The columns of a file, read row by row into memory.</summary>
internal sealed class CellColumns
{
    private readonly Header _header;

    // Two kinds apart, which most columns are: what is known when this is compiled need not be found out cell by cell.
    private readonly CodeCells[] _codes;
    private readonly NumberCells[] _numbers;
    private readonly CellColumn[] _others;

    // What is no text is a fault in every column; those that are read find it themselves.
    private readonly bool _hasPassedOver;

    public CellColumns(Header header, ColumnMap map, PovertyStandard? standard, int rows)
    {
        _header = header;
        All = [.. header.Places.Select(place => CellColumn.Of(place, map, standard, rows)).OfType<CellColumn>()];
        _codes = [.. All.OfType<CodeCells>()];
        _numbers = [.. All.OfType<NumberCells>()];
        _others = [.. All.Where(cells => cells is not (CodeCells or NumberCells))];
        _hasPassedOver = header.Places.Any(place => place.IsIgnored);
        Clear(0, rows);
    }

    /// <summary>The columns that are read, in the order of the file.</summary>
    public ImmutableArray<CellColumn> All { get; }

    /// <summary>The cells of a column of ours; null where the file does not have it.</summary>
    public T? Find<T>(Column column)
        where T : CellColumn =>
        All.FirstOrDefault(each => ReferenceEquals(_header.Places[each.Index].Column, column)) as T;

    /// <summary>Reads a row, whose place must be not known yet; false where a cell is no value of its column, or the row no row of the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read(CsvRows row, RowCells cells, int at)
    {
        if (cells.Count != _header.Count || _hasPassedOver && row.Raw.Contains((byte)0)) return false;
        foreach (var column in _codes)
            if (!column.ReadWord(cells.Word(column.Index), at) && !column.Read(cells, at)) return false;
        foreach (var column in _numbers)
            if (!column.ReadWord(cells.Word(column.Index), at) && !column.Read(cells, at)) return false;
        foreach (var column in _others)
            if (!cells.IsEmpty(column.Index) && !column.Read(cells, at)) return false;
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
