using System.Text;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>
/// One column of a file read into memory for many rows. Usual cells are understood by their bytes; every other cell by the library's own
/// <see cref="Column.Parse"/>, so what a column takes is defined there alone. What is not read stays not known.
/// </summary>
internal abstract class CellColumn(Place place, IReadOnlyDictionary<string, string>? values)
{
    protected Place Place { get; } = place;

    /// <summary>The place of the column in the file.</summary>
    public int Index { get; } = place.Index;

    /// <summary>The caller's values, where the column has any.</summary>
    protected IReadOnlyDictionary<string, string>? Values { get; } = values;

    /// <summary>The reader of a column for so many rows; null for one that is passed over, or that the reader of rows sees to.</summary>
    public static CellColumn? Of(Place place, ColumnMap map, PovertyStandard? standard, int rows)
    {
        var values = map.ValuesOf(place);
        if (place.IndicatorId is { } indicator) return new GivenCells(place, values, standard!.TryGetIndicatorIndex(indicator), rows);
        return place.Column switch
        {
            null => null,
            { Type: ColumnType.Identifier } => null,
            { Type: ColumnType.Text } text => ReferenceEquals(text, Columns.Province) ? new AreaCodeCells(place, values, AreaCode.ProvinceDigits, rows)
                : ReferenceEquals(text, Columns.Commune) ? new AreaCodeCells(place, values, AreaCode.CommuneDigits, rows)
                : new TextCells(place, values),
            { Type: ColumnType.Boolean or ColumnType.OneOf or ColumnType.Set } code => new CodeCells(place, code, values, rows),
            { Type: ColumnType.Integer or ColumnType.Decimal } number => number.Most == Columns.MostMoney ? new AmountCells(place, number, values, rows) : new NumberCells(place, number, values, rows),
            { Type: ColumnType.Birth } => new BirthCells(place, values, rows),
            { Type: ColumnType.Date } date => new DateCells(place, date, values),
            _ => throw new InvalidOperationException("A column without cells: " + place.Name),
        };
    }

    /// <summary>Reads the column's cell, which is not empty; false where it is no value of the column.</summary>
    public abstract bool Read(in RowCells cells, int row);

    /// <summary>Makes rows not known, those that were read and those to come.</summary>
    public abstract void Clear(int from, int to);

    /// <summary>Makes room for more rows.</summary>
    public abstract void Widen(int rows);

    /// <summary>Hands the column to the classifier, where a household or a member holds it.</summary>
    public abstract void Give(BulkRows to, int count);

    /// <summary>A cell as text in our words; null where it is no text.</summary>
    protected string? Text(ReadOnlySpan<byte> cell)
    {
        if (cell.Contains((byte)0)) return null;
        var text = Encoding.UTF8.GetString(cell);
        return Values is null ? text : ColumnMap.Translate(text, Place, Values);
    }

    /// <summary>The code of any cell, by way of its text.</summary>
    protected bool TryParse(Column column, ReadOnlySpan<byte> cell, out long code)
    {
        code = Column.Unknown;
        return Text(cell) is { } text && (text.Length == 0 || column.Parse(text, out code) == FaultCode.None);
    }

    /// <summary>The codes of the words that can stand alone in a cell: the caller's, and the column's own.</summary>
    protected static TokenTable Tokens(Place place, Column column, IReadOnlyDictionary<string, string>? values)
    {
        IEnumerable<string> own = column.Type switch
        {
            ColumnType.Boolean => [column.Format(0), column.Format(1)],
            ColumnType.Set => [column.Format(0), .. column.Values.Select(value => value.Token)],
            ColumnType.OneOf => column.Values.Select(value => value.Token),
            _ => [],
        };
        var codes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var word in own.Concat(values?.Keys ?? []))
        {
            var text = values is null ? word : ColumnMap.Translate(word, place, values);
            var code = Column.Unknown;
            if (text.Length == 0 || column.Parse(text, out code) == FaultCode.None) codes[word] = code;
        }

        return new TokenTable(codes);
    }

    /// <summary>Whether a household or a member holds the column; others are read to be checked.</summary>
    protected static bool IsHeld(Column column) => column is HouseholdColumn { Write: not null } or MemberColumn { Write: not null };
}
