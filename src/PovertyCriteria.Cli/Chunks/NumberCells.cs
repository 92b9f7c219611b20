using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Digits as numbers in units of the column's last decimal; whatever is not plainly one is left to the column itself.</summary>
internal static class PlainNumber
{
    // So many that no scaling leaves 64 bits.
    private const int MostDigits = 16;

    public static bool TryRead(ReadOnlySpan<byte> cell, Column column, out long code)
    {
        code = 0;
        if (cell.Length > MostDigits) return false;
        var decimals = -1;
        foreach (var c in cell)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                code = code * 10 + (c - '0');
                if (decimals >= 0) decimals++;
            }
            else if (c == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else
            {
                return false;
            }
        }

        // A point is followed by as many decimals as the column keeps, or fewer, and stands after a digit.
        if (decimals == 0 || decimals > column.Scale || cell[0] == '.') return false;
        for (var i = Math.Max(decimals, 0); i < column.Scale; i++) code *= 10;
        return column.Allows(code);
    }
}

/// <summary>Counts and quantities.</summary>
internal sealed class NumberCells(Place place, Column column, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, column, values);
    private readonly List<(int Row, long Code)> _beyond = [];
    private int[] _numbers = new int[rows];

    /// <summary>The number of a row; <see cref="Bitmaps.UnknownNumber"/> where it is not known.</summary>
    public int this[int row] => _numbers[row];

    /// <summary>The column.</summary>
    public Column Column { get; } = column;

    /// <summary>Codes that do not fit a column of the classifier.</summary>
    public IReadOnlyList<(int Row, long Code)> Beyond => _beyond;

    public override bool Read(ReadOnlySpan<byte> cell, int row)
    {
        if (!_tokens.TryFind(cell, out var code) && !PlainNumber.TryRead(cell, Column, out code) && !TryParse(Column, cell, out code)) return false;
        if (code == Column.Unknown) return true;
        if (code > int.MaxValue) _beyond.Add((row, code));
        else _numbers[row] = (int)code;
        return true;
    }

    public override void Clear(int from, int to)
    {
        _numbers.AsSpan(from, to - from).Fill(Bitmaps.UnknownNumber);
        if (_beyond.Count > 0) _beyond.RemoveAll(each => each.Row >= from && each.Row < to);
    }

    public override void Widen(int rows) => Array.Resize(ref _numbers, rows);

    public override void Give(BulkRows to, int count)
    {
        if (IsHeld(Column)) to.SetNumbers(Column.Name, _numbers.AsMemory(0, count), Bitmaps.Known(_numbers.AsSpan(0, count)));
    }
}

/// <summary>Money.</summary>
internal sealed class AmountCells(Place place, Column column, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, column, values);
    private long[] _amounts = new long[rows];

    /// <summary>The amount of a row; <see cref="Column.Unknown"/> where it is not known.</summary>
    public long this[int row] => _amounts[row];

    public override bool Read(ReadOnlySpan<byte> cell, int row)
    {
        if (!_tokens.TryFind(cell, out var code) && !PlainNumber.TryRead(cell, column, out code) && !TryParse(column, cell, out code)) return false;
        _amounts[row] = code;
        return true;
    }

    public override void Clear(int from, int to) => _amounts.AsSpan(from, to - from).Fill(Column.Unknown);

    public override void Widen(int rows) => Array.Resize(ref _amounts, rows);

    public override void Give(BulkRows to, int count) => ((BulkHouseholds)to).SetAmounts(column.Name, _amounts.AsMemory(0, count), Bitmaps.Known(_amounts.AsSpan(0, count)));
}
