using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria.Reports;

/// <summary>Fills one form from a tally: a row for each unit in each part, with the sums of parts and the total.</summary>
internal sealed class ReportFilling
{
    private readonly ReportTally _tally;
    private readonly ReportForm _form;
    private readonly ReportLevel _level;
    private readonly Dictionary<(ReportPlace, string, MovementUnit), MovementTable> _movements = [];
    private readonly HashSet<ReportPlace> _moved;
    private readonly ImmutableArray<ReportHeading> _header;
    private readonly ImmutableArray<ReportColumn> _columns;

    public ReportFilling(ReportTally tally, ReportForm form, ReportLevel level)
    {
        (_tally, _form, _level) = (tally, form, level);
        _moved = [.. tally.Movements.Keys];
        _header = WithEthnicGroups(form.Header);
        _columns = ReportHeading.ColumnsOf(_header);
    }

    public ReportTable ToTable()
    {
        var rows = ImmutableArray.CreateBuilder<ReportRow>();
        foreach (var section in _form.Sections)
        {
            List<ReportPlace> places = [.. _tally.Places.Where(place => place.Area == section.Area)];
            if (section.Area is null && places.Count == 0) continue;
            AddSum(rows, section.Id, isTotal: false, section.Number, section.Name, places);
            AddUnits(rows, section.Id, places);
        }

        if (_form.Sections.IsEmpty) AddUnits(rows, null, _tally.Places);
        AddSum(rows, null, isTotal: true, _form.TotalNumber ?? "", _form.TotalName, _tally.Places);
        if (_form.TotalListsUnits) AddUnits(rows, null, _tally.Places);
        return new ReportTable(_form, _header, rows.ToImmutable());
    }

    internal static ReportRow TotalOf(ReportForm form, ReportLine line, ImmutableArray<ReportCell> cells) =>
        new(null, null, IsUnit: false, IsTotal: true, form.TotalNumber ?? "", form.TotalName, line, cells);

    /// <summary>Sums have every row where rows have a column that names them; where rows have names of their own, only the first.</summary>
    private void AddSum(ImmutableArray<ReportRow>.Builder rows, string? section, bool isTotal, string number, LocalizedText name, IReadOnlyCollection<ReportPlace> places)
    {
        var sum = Sum(places);
        foreach (var line in _form.Stub.Length > 2 ? _form.Lines : [_form.Lines[0]])
            rows.Add(new ReportRow(section, null, IsUnit: false, isTotal, number, name, line, Cells(line, sum, places)));
    }

    private void AddUnits(ImmutableArray<ReportRow>.Builder rows, string? section, IEnumerable<ReportPlace> places)
    {
        var number = 0;
        foreach (var unit in places.GroupBy(place => place.UnitCode(_level), StringComparer.Ordinal)
                     .OrderBy(unit => unit.Key is null).ThenBy(unit => unit.Key, StringComparer.Ordinal))
        {
            List<ReportPlace> parts = [.. unit];
            var sum = Sum(parts);
            number++;
            foreach (var line in _form.Lines)
                rows.Add(new ReportRow(section, unit.Key, IsUnit: true, IsTotal: false, number.ToString(CultureInfo.InvariantCulture), _tally.NameOf(unit.Key, _level), line, Cells(line, sum, parts)));
        }
    }

    private ReportCounts Sum(IReadOnlyCollection<ReportPlace> places)
    {
        var wanted = new HashSet<ReportPlace>(places);
        return _tally.Sum(wanted.Contains);
    }

    private ImmutableArray<ReportCell> Cells(ReportLine line, ReportCounts sum, IReadOnlyCollection<ReportPlace> places) => [.. _columns.Select(column => Cell(column, line, sum, places))];

    private ReportCell Cell(ReportColumn column, ReportLine line, ReportCounts sum, IReadOnlyCollection<ReportPlace> places)
    {
        if (column.Rate is { } rate)
        {
            var counted = rate.Form is { } other ? ReportForms.Find(other).Column(rate.Column) : _form.Column(rate.Column);
            return ReportCell.OfRate(Cell(counted, line, sum, places).Count, Cell(_form.Column(rate.To), line, sum, places).Count);
        }

        if (column.List is { } list) return Movement(list.Id, list.Column, line, sum, places);
        if (column.Measure is not { } measure) return ReportCell.NotKnown(0);
        if (column.IsOtherEthnicGroups) return ReportCell.OfCount(sum.OfEthnic(measure.Classes!.Value, column.Name.Vi), 0);
        return _tally.Counter.PlaceOf(measure.In(line)) is { } at ? ReportCell.OfCount(sum.Sure[at], sum.Open[at]) : ReportCell.NotKnown(0);
    }

    /// <summary>A column of a movement form. Without movements only the end of the year is known: it is the class as it is now.</summary>
    private ReportCell Movement(string listId, int column, ReportLine line, ReportCounts sum, IReadOnlyCollection<ReportPlace> places)
    {
        var list = _tally.Law.List(listId);
        var kind = list.Columns.First(each => each.Number == column).Kind;
        if (_moved.Count == 0)
        {
            if (kind != MovementColumnKind.End) return ReportCell.NotKnown(0);
            var now = sum.Profile.ToProfile().Of(list.Class);
            return ReportCell.OfCount(line.Of == ReportUnit.Persons ? now.Persons : now.Households, 0);
        }

        long count = 0, open = 0;
        foreach (var place in places)
        {
            if (!_moved.Contains(place)) continue;
            var table = TableOf(place, listId, line.Of == ReportUnit.Persons ? MovementUnit.Persons : MovementUnit.Households);
            var cell = table.Columns.First(each => each.Column.Number == column);
            count += cell.Count;
            open += kind switch
            {
                MovementColumnKind.Start => table.ClassNotKnownAtStart,
                MovementColumnKind.End => table.ClassNotKnownAtEnd,
                _ => cell.AtMost - cell.Count ?? 0,
            };
        }

        return ReportCell.OfCount(count, open);
    }

    private MovementTable TableOf(ReportPlace place, string list, MovementUnit unit)
    {
        if (_movements.TryGetValue((place, list, unit), out var table)) return table;
        table = _tally.Movements.TableOf(place, list, unit);
        _movements.Add((place, list, unit), table);
        return table;
    }

    /// <summary>The header with a column for each ethnic group that the form does not name and the households have.</summary>
    private ImmutableArray<ReportHeading> WithEthnicGroups(ImmutableArray<ReportHeading> header)
    {
        if (!_form.Columns.Any(column => column.IsOtherEthnicGroups)) return header;
        var named = _form.Columns.Select(column => column.Measure?.Ethnicity).OfType<string>().ToList();
        List<string> others = [.. _tally.Sum(null).EthnicNames.Where(name => !named.Exists(each => ReportCounts.Same(each, name))).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(name => name, StringComparer.Ordinal)];
        return [.. header.Select(Expanded)];

        ReportHeading Expanded(ReportHeading heading) => heading with
        {
            Parts = [.. heading.Parts.SelectMany(part => part.Column is { IsOtherEthnicGroups: true } column ? others.Select((name, i) => Of(column, name, i)) : [Expanded(part)])],
        };

        static ReportHeading Of(ReportColumn column, string name, int index)
        {
            var text = LocalizedText.Same(name);
            return new(text, column with { Key = column.Key + (index + 1).ToString(CultureInfo.InvariantCulture), Name = text }, []);
        }
    }
}
