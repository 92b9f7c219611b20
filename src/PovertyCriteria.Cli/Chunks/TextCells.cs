using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Text that is read to be checked.</summary>
internal class TextCells(Place place, IReadOnlyDictionary<string, string>? values) : CellColumn(place, values)
{
    public override bool Read(in RowCells cells, int row) => Text(cells[Index]) is { } text && Column.IsText(text);

    public override void Clear(int from, int to)
    {
    }

    public override void Widen(int rows)
    {
    }

    public override void Give(BulkRows to, int count)
    {
    }
}

/// <summary>Codes of provinces or communes, as text. Rows that stand together mostly have the same code, and then share it.</summary>
internal sealed class AreaCodeCells(Place place, IReadOnlyDictionary<string, string>? values, int digits, int rows) : CellColumn(place, values)
{
    private readonly string?[] _codes = new string?[rows];
    private readonly bool[] _areOdd = new bool[rows];
    private byte[] _lastCell = [];
    private string? _last;
    private bool _isLastOdd;

    /// <summary>The code of a row; null where it is not known.</summary>
    public string? this[int row] => _codes[row];

    public bool IsOdd(int row) => _areOdd[row];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(in RowCells cells, int row)
    {
        var cell = cells[Index];
        if (!cell.SequenceEqual(_lastCell))
        {
            if (Text(cell) is not { } text || !Column.IsText(text)) return false;
            (_lastCell, _last) = (cell.ToArray(), text.Length == 0 ? null : text);
            _isLastOdd = AreaCode.IsOdd(_last, digits);
        }

        _codes[row] = _last;
        _areOdd[row] = _isLastOdd;
        return true;
    }

    public override void Clear(int from, int to)
    {
        _codes.AsSpan(from, to - from).Clear();
        _areOdd.AsSpan(from, to - from).Clear();
    }

    public override void Widen(int rows) => throw new NotSupportedException();

    public override void Give(BulkRows to, int count)
    {
    }
}
