using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria.Reports;

/// <summary>A form filled with figures.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportTable
{
    internal ReportTable(ReportForm form, ImmutableArray<ReportHeading> header, ImmutableArray<ReportRow> rows)
    {
        (Form, Header, Rows) = (form, header, rows);
        Columns = ReportHeading.ColumnsOf(header);
    }

    /// <summary>The form.</summary>
    public ReportForm Form { get; }

    /// <summary>The header over the figures: the form's, with a column for each further ethnic group.</summary>
    public ImmutableArray<ReportHeading> Header { get; }

    /// <summary>The columns of figures.</summary>
    public ImmutableArray<ReportColumn> Columns { get; }

    /// <summary>The rows, as they are printed.</summary>
    public ImmutableArray<ReportRow> Rows { get; }

    /// <summary>The total, or its row of a line such as <c>persons</c>; null where the table has none such.</summary>
    public ReportRow? Total(string? line = null) =>
        Rows.FirstOrDefault(row => row.IsTotal && (line is null || string.Equals(row.Line.Id, line, StringComparison.Ordinal)));

    /// <summary>The cell of a row and a column.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public ReportCell Cell(ReportRow row, string column)
    {
        Require.NotNull(row);
        for (var i = 0; i < Columns.Length; i++)
            if (string.Equals(Columns[i].Key, column, StringComparison.Ordinal)) return row.Cells[i];
        throw new ArgumentException($"Form {Form.Number} has no column {column}.", nameof(column));
    }

    /// <summary>
    /// A table of one row from figures that were published or typed in, so that it can be checked. Rates, and columns that are sums of others and are not given, are computed.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="counts">The counts by column; a column that is not in them is not known.</param>
    /// <param name="line">The row: households by default, where the form has several.</param>
    /// <exception cref="ArgumentException">The form has no such column or line, or the column is a rate.</exception>
    public static ReportTable OfCounts(ReportForm form, IReadOnlyDictionary<string, long> counts, string? line = null)
    {
        Require.NotNull(form);
        Require.NotNull(counts);
        foreach (var key in counts.Keys)
            if (form.Column(key).IsRate) throw new ArgumentException($"Column {key} of form {form.Number} is a rate; it follows from counts.", nameof(counts));
        var row = form.Lines.FirstOrDefault(each => line is null || string.Equals(each.Id, line, StringComparison.Ordinal))
            ?? throw new ArgumentException($"Form {form.Number} has no line {line}.", nameof(line));
        return new ReportTable(form, form.Header, [ReportFilling.TotalOf(form, row, [.. form.Columns.Select(CellOf)])]);

        ReportCell CellOf(ReportColumn column)
        {
            if (column.Rate is { Form: null } rate) return ReportCell.OfRate(Known(rate.Column), Known(rate.To));
            if (Known(column.Key) is { } given) return ReportCell.OfCount(given, 0);
            return column.Terms.IsEmpty ? ReportCell.NotKnown(0) : Computed(column, Known) is { } sum ? ReportCell.OfCount(sum, 0) : ReportCell.NotKnown(0);
        }

        long? Known(string key) => counts.TryGetValue(key, out var count) ? count : null;
    }

    /// <summary>What a column that is a sum of others comes to in a row; null where it is no sum, or a term is not known.</summary>
    public long? Computed(ReportRow row, ReportColumn column)
    {
        Require.NotNull(row);
        Require.NotNull(column);
        return column.Terms.IsEmpty ? null : Computed(column, key => Cell(row, key).Count);
    }

    private static long? Computed(ReportColumn column, Func<string, long?> count) =>
        column.Terms.Aggregate((long?)0, (sum, term) => sum + term.Sign * count(term.Column));

    /// <summary>The form and how many rows it has.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} rows", Form, Rows.Length);
}

/// <summary>A row of a filled form.</summary>
/// <param name="SectionId">The part of the form; null: the total, or a form without parts.</param>
/// <param name="UnitCode">The unit's code; null: the row of the part or of the total, or a unit that is not known.</param>
/// <param name="IsUnit">Whether it is the row of a unit; otherwise it sums some.</param>
/// <param name="IsTotal">Whether it is a row of the total over all units.</param>
/// <param name="Number">The number that is printed.</param>
/// <param name="Name">The name of the unit or of the part.</param>
/// <param name="Line">Which of the unit's rows it is.</param>
/// <param name="Cells">The figures, one a column.</param>
public sealed record ReportRow(
    string? SectionId, string? UnitCode, bool IsUnit, bool IsTotal, string Number, LocalizedText Name, ReportLine Line, ImmutableArray<ReportCell> Cells)
{
    private readonly ValueList<ReportCell> _cells = Cells;

    /// <summary>The figures, one a column.</summary>
    public ImmutableArray<ReportCell> Cells
    {
        get => _cells;
        init => _cells = value;
    }

    /// <summary>Whether it is of the same unit, or of the same sum, as another row: the two differ in their lines.</summary>
    internal bool IsOfSameUnit(ReportRow other) => IsUnit == other.IsUnit && IsTotal == other.IsTotal
        && string.Equals(SectionId, other.SectionId, StringComparison.Ordinal) && string.Equals(UnitCode, other.UnitCode, StringComparison.Ordinal);

    /// <summary>Number, name and line, in a culture's words, as warnings name the row.</summary>
    public string NameIn(CultureInfo culture)
    {
        var name = Number.Length > 0 ? $"{Number} {Name.In(culture)}" : Name.In(culture);
        return Line.Name is { } line ? $"{name}, {line.In(culture).TrimStart('-', ' ')}" : name;
    }

    /// <summary>Number, name and line, in English.</summary>
    public override string ToString() => NameIn(CultureInfo.InvariantCulture);
}

/// <summary>A cell: a count or a rate, undefined or not known. Nothing that is not known is printed as zero.</summary>
public readonly record struct ReportCell
{
    /// <summary>What is printed where a rate has no denominator.</summary>
    public const string Undefined = "-";

    /// <summary>What is printed where a figure is not known.</summary>
    public const string Unknown = "…";

    private ReportCell(long? count, Ratio? rate, bool isUndefined, long open) => (Count, Rate, IsUndefined, Open) = (count, rate, isUndefined, open);

    /// <summary>The count; null: not known, or the cell is a rate. Where <see cref="Open"/> is not zero it is the least that it can be.</summary>
    public long? Count { get; }

    /// <summary>The rate, exactly; null: not known, undefined, or the cell is a count.</summary>
    public Ratio? Rate { get; }

    /// <summary>Whether it is a rate without denominator.</summary>
    public bool IsUndefined { get; }

    /// <summary>How many may have to be counted as well: of them it is not known.</summary>
    public long Open { get; }

    /// <summary>The figure as a culture prints it: counts whole, rates in percent with two decimals; <see cref="Undefined"/>, <see cref="Unknown"/>.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return Count is { } count ? count.ToString("N0", culture) : Rate is { } rate ? rate.ToPercent().ToString("N2", culture) : IsUndefined ? Undefined : Unknown;
    }

    /// <summary>The figure as files have it: no grouping, a point, two decimals of a rate; empty where it is not known.</summary>
    public string Text => Count is { } count ? count.ToString(CultureInfo.InvariantCulture)
        : Rate is { } rate ? rate.ToPercent().ToString(CultureInfo.InvariantCulture) : IsUndefined ? Undefined : "";

    /// <summary>The figure as files have it.</summary>
    public override string ToString() => Text;

    /// <summary>A count; none for certain and some open is not known.</summary>
    internal static ReportCell OfCount(long sure, long open) => sure == 0 && open > 0 ? NotKnown(open) : new(sure, null, isUndefined: false, open);

    internal static ReportCell NotKnown(long open) => new(null, null, isUndefined: false, open);

    internal static ReportCell OfRate(long? counted, long? all) => counted is not { } part || all is not { } whole ? NotKnown(0)
        : new(null, Ratio.Of(part, whole), whole == 0, 0);
}
