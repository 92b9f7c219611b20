using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>The cells of a row of households.csv by our names, those of columns that hold no fact too: recorded class, weight, causes, a column of the caller's.</summary>
internal sealed class RegisterRow(TextRow row, RegisterFile file)
{
    public long Line => row.Line;

    public string Id => row.Cell(file.Id);

    /// <summary>A cell in our words; empty where the column or the value is not there.</summary>
    public string Text(string column) => file.Cell(row, column);

    /// <summary>The code of a cell; null where it is not known, or is no value of its column.</summary>
    public long? Code(string column) => RegisterCell.Code(column, Text(column));

    public bool? Answer(string column) => RegisterCell.Answer(column, Text(column));

    public PovertyClass? RecordedClass => (PovertyClass?)Code(Columns.RecordedClass.Name);

    /// <summary>The faults of the cells that the caller needs and that are no values of their columns; and of the row's length and code.</summary>
    public IEnumerable<Fault> Faults(IEnumerable<string> columns)
    {
        if (row.Cells.Length != file.Count)
        {
            yield return RowFaults.FieldCount(row.Cells.Length, file.Count);
            yield break;
        }

        if (Id.Length == 0) yield return RowFaults.IdMissing();
        else if (!Column.IsIdentifier(Id)) yield return new Fault(FaultCode.IdFormat, Columns.HouseholdId.Name, null, Id, Columns.HouseholdId.Expected);
        foreach (var name in columns)
        {
            if (Text(name) is not { Length: > 0 } text || Columns.FindOfHousehold(name) is not { } column) continue;
            if (column.Type is ColumnType.Text ? !Column.IsText(text) : column.Parse(text, out _) != FaultCode.None)
                yield return new Fault(column.Type is ColumnType.Text ? FaultCode.NotText : column.Parse(text, out _), name, null, text, column.Expected);
        }
    }
}

/// <summary>Reads the rows of households.csv as a register, whatever facts they hold. Streams.</summary>
internal sealed class RegisterFile
{
    private readonly IEnumerator<TextRow> _rows;
    private readonly Header _header;
    private readonly ImmutableDictionary<string, (int Index, Place Place, IReadOnlyDictionary<string, string>? Values)> _places;

    public RegisterFile(CsvText file, ReviewFiles files)
    {
        Name = file.Name;
        _rows = file.Rows().GetEnumerator();
        _header = Header.Read(file, _rows.MoveNext() ? _rows.Current : null, files.Map, Find, files.IgnoreUnknownColumns, string.Join(", ", Columns.OfHousehold.Select(column => column.Name)));
        _places = _header.Places.GroupBy(place => place.Name, StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => (group.First().Index, group.First(), files.Map.ValuesOf(group.First())), StringComparer.Ordinal);
    }

    public string Name { get; }

    public int Id => _header.Id;

    public int Count => _header.Count;

    public bool Has(string column) => _places.ContainsKey(column);

    public string Cell(TextRow row, string column)
    {
        if (!_places.TryGetValue(column, out var place)) return "";
        var text = row.Cell(place.Index);
        return place.Values is null || text.Length == 0 ? text : ColumnMap.Translate(text, place.Place, place.Values);
    }

    public IEnumerable<RegisterRow> Rows()
    {
        using (_rows)
        {
            while (_rows.MoveNext()) yield return new RegisterRow(_rows.Current, this);
        }
    }

    /// <summary>Answers of reviewers are known by their prefix: which indicators there are is a standard's to say.</summary>
    private static Place? Find(int index, string name) => Columns.FindOfHousehold(name) is { } column ? new Place(index, name, column, null)
        : name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal) ? new Place(index, name, null, name[Columns.AssessedPrefix.Length..])
        : null;
}
