using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria.Reports;

/// <summary>A cell by form, row and column.</summary>
/// <param name="Form">The form's number.</param>
/// <param name="Row">The row, in words.</param>
/// <param name="Column">The column's key.</param>
public sealed record ReportCellName(string Form, LocalizedText Row, string Column)
{
    /// <summary>The cell in a culture's words: <c>Mẫu 7.2, dòng «III Tổng cộng», cột 9</c>.</summary>
    public string ToString(CultureInfo culture) => new LocalizedText($"Mẫu {Form}, dòng «{Row.Vi}», cột {Column}", $"form {Form}, row \"{Row.En}\", column {Column}").In(culture);

    /// <summary>The cell in English.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something in filled forms that a reader should look at. It never changes a figure.</summary>
/// <param name="Code">A stable code: <c>report.not_equal</c>, <c>report.not_the_sum</c>, <c>report.above_whole</c>, <c>report.open</c>, <c>report.not_known</c>.</param>
/// <param name="Cells">The cells that it is about.</param>
/// <param name="Message">What is odd, cells included.</param>
public sealed record ReportWarning(string Code, ImmutableArray<ReportCellName> Cells, LocalizedText Message)
{
    private readonly ValueList<ReportCellName> _cells = Cells;

    /// <summary>The cells that it is about.</summary>
    public ImmutableArray<ReportCellName> Cells
    {
        get => _cells;
        init => _cells = value;
    }

    /// <summary>Code and message.</summary>
    public override string ToString() => $"[{Code}] {Message}";
}

/// <summary>
/// The checks of filled forms: columns of two forms that should be equal, columns that should be the sum of others, parts that cannot be above their whole, figures that are
/// not wholly known. They are warnings: published tables break some of them slightly.
/// </summary>
public static class ReportChecks
{
    /// <summary>Every warning about some tables of the same households, in the order of forms, rows and columns.</summary>
    /// <param name="tables">The tables; checks between two forms need both of them.</param>
    public static ImmutableArray<ReportWarning> Of(IReadOnlyList<ReportTable> tables)
    {
        Require.NotNull(tables);
        return [.. tables.SelectMany(WithinTable), .. ReportForms.Equalities.SelectMany(check => Between(check, tables)), .. tables.SelectMany(NotKnown)];
    }

    private static IEnumerable<ReportWarning> WithinTable(ReportTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
            {
                if (table.Cell(row, column.Key).Count is not { } count) continue;
                if (table.Computed(row, column) is { } computed && computed != count)
                {
                    var cell = Name(table, row, column.Key);
                    yield return new("report.not_the_sum", [cell], Both(culture => cell.ToString(culture), count, new($"theo công thức {column.Formula} là {Number(computed, vi: true)}", $"by the formula {column.Formula} it is {Number(computed, vi: false)}")));
                }

                if (column.AtMost is { } whole && table.Cell(row, whole).Count is { } all && count > all)
                {
                    var (cell, other) = (Name(table, row, column.Key), Name(table, row, whole));
                    yield return new("report.above_whole", [cell, other], Both(culture => cell.ToString(culture), count, new($"lớn hơn cột {whole}: {Number(all, vi: true)}", $"more than column {whole}: {Number(all, vi: false)}")));
                }
            }
        }
    }

    private static IEnumerable<ReportWarning> Between(ReportEquality check, IReadOnlyList<ReportTable> tables)
    {
        if (Find(check.Form) is not { } left || Find(check.EqualsForm) is not { } right) yield break;
        foreach (var row in left.Rows)
        {
            if (right.Rows.FirstOrDefault(other => IsSame(row, other)) is not { } other) continue;
            if (left.Cell(row, check.Column).Count is not { } count || right.Cell(other, check.EqualsColumn).Count is not { } same || count == same) continue;
            var (cell, must) = (Name(left, row, check.Column), Name(right, other, check.EqualsColumn));
            yield return new("report.not_equal", [cell, must], Both(culture => cell.ToString(culture), count, new($"phải bằng {must.ToString(Vietnamese)}: {Number(same, vi: true)}", $"should equal {must.ToString(CultureInfo.InvariantCulture)}: {Number(same, vi: false)}")));
        }

        ReportTable? Find(string form) => tables.FirstOrDefault(table => string.Equals(table.Form.Number, form, StringComparison.Ordinal));

        static bool IsSame(ReportRow a, ReportRow b) => a.IsOfSameUnit(b) && string.Equals(a.Line.Id, b.Line.Id, StringComparison.Ordinal);
    }

    /// <summary>What is not known, told of the total: once for all columns of which as much is open.</summary>
    private static IEnumerable<ReportWarning> NotKnown(ReportTable table)
    {
        foreach (var row in table.Rows.Where(row => row.IsTotal))
        {
            var open = table.Columns.Where(column => !column.IsRate).Select(column => (column.Key, Cell: table.Cell(row, column.Key))).Where(each => each.Cell.Open > 0 || each.Cell.Count is null);
            foreach (var columns in open.GroupBy(each => (IsKnown: each.Cell.Count is not null, each.Cell.Open)))
            {
                ImmutableArray<ReportCellName> cells = [.. columns.Select(each => Name(table, row, each.Key))];
                var all = string.Join(", ", columns.Select(each => each.Key));
                var where = new ReportCellName(table.Form.Number, cells[0].Row, all);
                yield return columns.Key.IsKnown
                    ? new("report.open", cells, Of(where, new($"là số ít nhất; còn {Number(columns.Key.Open, vi: true)} trường hợp chưa rõ", $"the least that it can be; of {Number(columns.Key.Open, vi: false)} more it is not known")))
                    : new("report.not_known", cells, Of(where, columns.Key.Open == 0 ? new("không có dữ kiện", "no data")
                        : new($"{Number(columns.Key.Open, vi: true)} trường hợp chưa rõ", $"of {Number(columns.Key.Open, vi: false)} it is not known")));
            }
        }

        static LocalizedText Of(ReportCellName where, LocalizedText what) => new($"{where.ToString(Vietnamese)}: {what.Vi}.", $"{Capital(where.ToString(CultureInfo.InvariantCulture))}: {what.En}.");
    }

    private static CultureInfo Vietnamese => CultureInfo.GetCultureInfo("vi-VN");

    private static ReportCellName Name(ReportTable table, ReportRow row, string column) => new(table.Form.Number, new(row.NameIn(Vietnamese), row.NameIn(CultureInfo.InvariantCulture)), column);

    private static LocalizedText Both(Func<CultureInfo, string> cell, long count, LocalizedText rest) => new(
        $"{cell(Vietnamese)}: {Number(count, vi: true)}; {rest.Vi}.", $"{Capital(cell(CultureInfo.InvariantCulture))}: {Number(count, vi: false)}; {rest.En}.");

    private static string Number(long value, bool vi) => value.ToString("N0", vi ? Vietnamese : CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
