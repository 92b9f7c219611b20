using System.Collections.Immutable;
using PovertyCriteria.Cli.Reports;

namespace PovertyCriteria.Cli;

/// <summary>Turns the cells of a row into facts by the library's own readers, after the caller's values were translated.</summary>
internal sealed class CellReader(Header header, ColumnMap map)
{
    private readonly ImmutableArray<(Place Place, IReadOnlyDictionary<string, string>? Values)> _places =
        [.. header.Places.Select(place => (place, map.ValuesOf(place)))];

    /// <summary>The facts of a row of households.csv; its faults are put with them.</summary>
    public HouseholdCells Household(TextRow row)
    {
        var cells = new HouseholdCells();
        if (row.Cells.Length != header.Count)
        {
            cells.Add(RowFaults.FieldCount(row.Cells.Length, header.Count));
            return cells;
        }

        foreach (var (place, values) in _places)
        {
            if (Text(row, place, values, cells.Add) is not { Length: > 0 } text) continue;
            if (place.IndicatorId is { } indicator) cells.SetAssessed(indicator, text);
            else if (place.Column is HouseholdColumn column) cells.Set(column, text);
        }

        return cells;
    }

    /// <summary>What the report columns of a row of households.csv say; their faults are told with its facts.</summary>
    public RegisterEntry Register(TextRow row)
    {
        var entry = RegisterEntry.Empty;
        if (row.Cells.Length != header.Count) return entry;
        foreach (var (place, values) in _places)
        {
            if (place.Column is HouseholdColumn { Write: null } column && Text(row, place, values, static _ => { }) is { Length: > 0 } text) entry = entry.With(column.Name, text);
        }

        return entry;
    }

    /// <summary>The facts of a row of members.csv.</summary>
    public Member Member(TextRow row, List<Fault> faults)
    {
        var member = new Member();
        if (row.Cells.Length != header.Count)
        {
            faults.Add(RowFaults.FieldCount(row.Cells.Length, header.Count));
            return member;
        }

        foreach (var (place, values) in _places)
        {
            if (Text(row, place, values, faults.Add) is { Length: > 0 } text && place.Column is MemberColumn column)
                member = HouseholdCells.Set(member, column, text, null, faults);
        }

        return member;
    }

    /// <summary>A cell in our words; null where it holds what is no text at all, which is a fault even in a column that is passed over.</summary>
    private static string? Text(TextRow row, Place place, IReadOnlyDictionary<string, string>? values, Action<Fault> add)
    {
        var text = row.Cells[place.Index];
        if (!text.Contains('\0', StringComparison.Ordinal)) return values is null || text.Length == 0 ? text : ColumnMap.Translate(text, place, values);
        // A code with such a character is told once, as no code.
        if (place.Column?.Type == ColumnType.Identifier) return text;
        add(RowFaults.NotText(place, text));
        return null;
    }
}
