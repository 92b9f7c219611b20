using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Dates of the years that people live in, by their digits; others are left to the calendar.</summary>
internal sealed class PlainDate
{
    private const int FirstYear = 1800;
    private const int YearAfterLast = 2200;
    private const int Months = 12;
    private const int LengthOfDay = 10;
    private const int LengthOfMonth = 7;
    private const int LengthOfYear = 4;

    // Eight bytes, yyyy-mm- and yy-mm-dd, of digits 0. A byte that is then no digit, or not nothing where a hyphen is due, reaches 128 by what is added.
    private const ulong ZeroMonth = 0x2D30_302D_3030_3030;
    private const ulong BeyondMonth = 0x7F76_767F_7676_7676;
    private const ulong ZeroDay = 0x3030_2D30_302D_3030;
    private const ulong BeyondDay = 0x7676_7F76_767F_7676;
    private const ulong Beyond = 0x8080_8080_8080_8080;

    /// <summary>The first day of each month as a number of days, and one more.</summary>
    private readonly int[] _firstDays =
        [.. Enumerable.Range(0, (YearAfterLast - FirstYear) * Months + 1).Select(month => BulkDays.Of(new LocalDate(FirstYear + month / Months, month % Months + 1, 1)))];

    /// <summary>Reads yyyy-mm-dd.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(CellWord cell, out int date)
    {
        unchecked
        {
            ulong months = cell.First ^ ZeroMonth, days = cell.Last ^ ZeroDay;
            var areDigits = ((months + BeyondMonth | months | days + BeyondDay | days) & Beyond) == 0;
            // Each byte becomes ten times itself and the next one, which no byte is too small for.
            (months, days) = (months * 10 + (months >> 8), days * 10 + (days >> 8));
            var year = (int)((byte)months * 100 + (byte)(months >> 16));
            var (ofYear, ofMonth) = ((byte)(months >> 40) - 1, (byte)(days >> 48) - 1);
            date = 0;
            if (cell.Length != LengthOfDay || !areDigits || (uint)(year - FirstYear) >= YearAfterLast - FirstYear || (uint)ofYear >= Months || ofMonth < 0) return false;
            var month = (year - FirstYear) * Months + ofYear;
            date = _firstDays[month] + ofMonth;
            return date < _firstDays[month + 1];
        }
    }

    /// <summary>Reads yyyy-mm or yyyy as the first and the last day that it can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<byte> cell, out int earliest, out int latest)
    {
        (earliest, latest) = (0, 0);
        if (cell.Length is not (LengthOfMonth or LengthOfYear)) return false;
        var year = Two(cell) * 100 + Two(cell[2..]);
        if (year is < FirstYear or >= YearAfterLast) return false;
        var month = (year - FirstYear) * Months;
        if (cell.Length == LengthOfYear)
        {
            (earliest, latest) = (_firstDays[month], _firstDays[month + Months] - 1);
            return true;
        }

        var ofYear = Two(cell[5..]);
        if (cell[4] != '-' || ofYear is < 1 or > Months) return false;
        month += ofYear - 1;
        (earliest, latest) = (_firstDays[month], _firstDays[month + 1] - 1);
        return true;
    }

    /// <summary>The number of two digits; far below 0 where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Two(ReadOnlySpan<byte> text)
    {
        int tens = text[0] - '0', ones = text[1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? tens * 10 + ones : int.MinValue / 1_000;
    }
}

/// <summary>Dates of birth: the first and the last day that each can be.</summary>
internal sealed class BirthCells(Place place, IReadOnlyDictionary<string, string>? values, int rows) : CellColumn(place, values)
{
    private readonly TokenTable _tokens = Tokens(place, Columns.BirthDate, values);
    private readonly PlainDate _plain = new();
    private int[] _earliest = new int[rows];
    private int[] _latest = new int[rows];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Read(in RowCells cells, int row)
    {
        var cell = cells[Index];
        var code = Column.Unknown;
        if (_tokens.IsEmpty || !_tokens.TryFind(cell, out code))
        {
            if (_plain.TryRead(cells.Word(Index), out var date))
            {
                _earliest[row] = _latest[row] = date;
                return true;
            }

            if (_plain.TryRead(cell, out _earliest[row], out _latest[row])) return true;
            _earliest[row] = Bitmaps.UnknownNumber;
            if (!TryParse(Columns.BirthDate, cell, out code)) return false;
        }

        if (code == Column.Unknown) return true;
        var birth = CalendarText.Birth(code);
        (_earliest[row], _latest[row]) = (BulkDays.Of(birth.Earliest), BulkDays.Of(birth.Latest));
        return true;
    }

    /// <summary>Whether a birth is known and lies, as a whole, before one day or after another.</summary>
    public bool IsOutside(int row, int first, int last) => _earliest[row] != Bitmaps.UnknownNumber && (_latest[row] < first || _earliest[row] > last);

    public override void Clear(int from, int to) => _earliest.AsSpan(from, to - from).Fill(Bitmaps.UnknownNumber);

    public override void Widen(int rows)
    {
        Array.Resize(ref _earliest, rows);
        Array.Resize(ref _latest, rows);
    }

    public override void Give(BulkRows to, int count)
    {
        var known = Bitmaps.Known(_earliest.AsSpan(0, count));
        ReadOnlySpan<int> earliest = _earliest.AsSpan(0, count), latest = _latest.AsSpan(0, count);
        ((BulkMembers)to).SetBirths(_earliest.AsMemory(0, count), known.Length == 0 && earliest.SequenceEqual(latest) ? default : _latest.AsMemory(0, count), known);
    }
}

/// <summary>Dates that are read to be checked.</summary>
internal sealed class DateCells(Place place, Column column, IReadOnlyDictionary<string, string>? values) : CellColumn(place, values)
{
    public override bool Read(in RowCells cells, int row) => TryParse(column, cells[Index], out _);

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
