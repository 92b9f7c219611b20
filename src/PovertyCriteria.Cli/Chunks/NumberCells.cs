using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Digits as numbers in units of the column's last decimal; whatever is not plainly one is left to the column itself.</summary>
internal sealed class PlainNumber(Column column)
{
    // So many that no scaling leaves 64 bits.
    private const int MostDigits = 16;
    private const ulong Zeros = 0x3030_3030_3030_3030;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    private readonly int _scale = column.Scale;
    private readonly long _power = Powers[column.Scale];
    private readonly long _least = column.LeastCode;
    private readonly long _most = column.MostCode;

    /// <summary>Up to eight digits at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(CellWord word, out long code)
    {
        unchecked
        {
            if (word.Length > sizeof(ulong))
            {
                code = 0;
                return false;
            }

            // Moved up, so that zeros stand before the first.
            var absent = (sizeof(ulong) - word.Length) * CellWord.BitsOfByte;
            var digits = (word.First ^ Zeros >> absent) << absent;
            var areDigits = ((digits + 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080) == 0;
            var pairs = digits * 10 + (digits >> 8);
            code = _power * (long)((pairs & 0xFF_0000_00FF) * (100 + (1_000_000UL << 32)) + (pairs >> 16 & 0xFF_0000_00FF) * (1 + (10_000UL << 32)) >> 32);
            return areDigits && code >= _least && code <= _most;
        }
    }

    /// <summary>Digits one by one, and a point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<byte> cell, out long code)
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
        if (decimals == 0 || decimals > _scale || cell[0] == '.') return false;
        code *= Powers[_scale - Math.Max(decimals, 0)];
        return code >= _least && code <= _most;
    }
}

/// <summary>Counts and quantities.</summary>
internal sealed class NumberCells(Place place, Column column, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, column, values);
    private readonly PlainNumber _plain = new(column);
    private int[] _numbers = new int[rows];

    /// <summary>The number of a row; <see cref="Bitmaps.UnknownNumber"/> where it is not known.</summary>
    public int this[int row] => _numbers[row];

    /// <summary>Reads a cell that is a short number, or empty; false says nothing of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ReadWord(CellWord word, int row)
    {
        if (word.Length == 0) return true;
        if (!_tokens.IsEmpty || !_plain.TryRead(word, out var code)) return false;
        _numbers[row] = (int)code;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(in RowCells cells, int row)
    {
        var cell = cells[Index];
        var code = Column.Unknown;
        if ((_tokens.IsEmpty || !_tokens.TryFind(cell, out code)) && !_plain.TryRead(cell, out code) && !TryParse(column, cell, out code)) return false;
        if (code != Column.Unknown) _numbers[row] = (int)code;
        return true;
    }

    public override void Clear(int from, int to) => _numbers.AsSpan(from, to - from).Fill(Bitmaps.UnknownNumber);

    public override void Widen(int rows) => Array.Resize(ref _numbers, rows);

    public override void Give(BulkRows to, int count)
    {
        if (IsHeld(column)) to.SetNumbers(column.Name, _numbers.AsMemory(0, count), Bitmaps.Known(_numbers.AsSpan(0, count)));
    }
}

/// <summary>Money.</summary>
internal sealed class AmountCells(Place place, Column column, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, column, values);
    private readonly PlainNumber _plain = new(column);
    private long[] _amounts = new long[rows];

    /// <summary>The amount of a row; <see cref="Column.Unknown"/> where it is not known.</summary>
    public long this[int row] => _amounts[row];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(in RowCells cells, int row)
    {
        var cell = cells[Index];
        var code = Column.Unknown;
        if ((_tokens.IsEmpty || !_tokens.TryFind(cell, out code)) && !_plain.TryRead(cells.Word(Index), out code) && !_plain.TryRead(cell, out code) && !TryParse(column, cell, out code)) return false;
        _amounts[row] = code;
        return true;
    }

    public override void Clear(int from, int to) => _amounts.AsSpan(from, to - from).Fill(Column.Unknown);

    public override void Widen(int rows) => Array.Resize(ref _amounts, rows);

    public override void Give(BulkRows to, int count) => ((BulkHouseholds)to).SetAmounts(column.Name, _amounts.AsMemory(0, count), Bitmaps.Known(_amounts.AsSpan(0, count)));
}
