using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PovertyCriteria.Cli.Reports;

/// <summary>One form on one sheet: title, header in levels, numbers of columns, rows, notes.</summary>
internal sealed class ReportSheet
{
    private const int WidthOfPage = 140;
    private const int WidthOfNumber = 5;
    private const int WidthOfName = 26;
    private const int WidthOfLine = 11;
    private const int RowsOfOnePage = 30;
    private const int NarrowestColumn = 6;
    private const int WidestColumn = 16;
    private const uint PaperA4 = 9;

    private readonly FilledReport _report;
    private readonly ReportTable _table;
    private readonly Surroundings _to;
    private readonly SheetGrid _grid = new();
    private readonly List<(int First, int Last, int Lines)> _spans = [];
    private readonly int _levels;
    private readonly int _figureWidth;

    public ReportSheet(FilledReport report, ReportTable table, Surroundings to)
    {
        (_report, _table, _to) = (report, table, to);
        _levels = table.Header.Max(heading => heading.Depth);
        FirstColumn = table.Form.Stub.Length + 1;
        HeaderFrom = 4;
        var numbers = Numbers ? 1 : 0;
        FirstRow = HeaderFrom + _levels + (table.Form.Unit is null ? 0 : 1) + numbers;
        var left = WidthOfPage - WidthOfNumber - WidthOfName - (table.Form.Stub.Length > 2 ? WidthOfLine : 0);
        _figureWidth = Math.Clamp(left / table.Columns.Length, NarrowestColumn, WidestColumn);
    }

    /// <summary>The first row of the header.</summary>
    public int HeaderFrom { get; }

    /// <summary>The first row of figures.</summary>
    public int FirstRow { get; }

    /// <summary>The first column of figures.</summary>
    public int FirstColumn { get; }

    private ReportForm Form => _table.Form;

    /// <summary>Where columns are printed as numbers, the numbers are the header; elsewhere they are a row of their own, where columns have any.</summary>
    private bool Numbers => !Form.NamesInNotes && _table.Columns.Any(column => column.Number is not null);

    private int LastColumn => FirstColumn + _table.Columns.Length - 1;

    public Worksheet Fill(WorkbookFormulas formulas)
    {
        Title();
        Header();
        for (var row = 0; row < _table.Rows.Length; row++) Row(row, formulas);
        Notes();
        List<(int, double)> widths = [(1, WidthOfNumber), (2, WidthOfName)];
        if (Form.Stub.Length > 2) widths.Add((3, WidthOfLine));
        widths.AddRange(Enumerable.Range(FirstColumn, _table.Columns.Length).Select(column => (column, (double)_figureWidth)));
        return Page(_grid, widths, FirstRow - 1, _to, onePage: _table.Rows.Length <= RowsOfOnePage);
    }

    /// <summary>A worksheet as it is printed: A4 landscape, fitted to one page's width, and a short one to one page.</summary>
    public static Worksheet Page(SheetGrid grid, IEnumerable<(int Column, double Width)> widths, int frozenRows, Surroundings to, bool onePage = false)
    {
        var sheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozenRows > 0)
        {
            var at = SheetGrid.Name(frozenRows + 1, 1);
            view.Append(new Pane { VerticalSplit = frozenRows, TopLeftCell = at, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        sheet.Append(new SheetViews(view), new SheetFormatProperties { DefaultRowHeight = 15 });
        sheet.Append(new DocumentFormat.OpenXml.Spreadsheet.Columns(widths.Select(each => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)each.Column, Max = (uint)each.Column, Width = each.Width + 0.7, CustomWidth = true })));
        sheet.Append(grid.Data());
        if (grid.Merges is { } merges) sheet.Append(merges);
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.55, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = onePage ? 1u : 0u },
            new HeaderFooter(new OddFooter($"&L&9&A&R&9{to.Say("Trang", "Page")} &P/&N")));
        return sheet;
    }

    private void Title()
    {
        _grid.Text(1, 1, to(Form.IsInCircular ? new($"Mẫu số {Form.Number}. {Form.Title.Vi}", $"Form {Form.Number}. {Form.Title.En}") : Form.Title), WorkbookStyles.Title);
        _grid.Merge(1, 1, 1, LastColumn);
        _grid.Lines(1, 2);
        var place = $"{_to.Say("Tỉnh, thành phố", "Province")}: {_to.Say(_report.Place)}        {_to.Say("Năm rà soát", "Year of review")}: {_report.Tally.On.Year.ToString(CultureInfo.InvariantCulture)} ({_to.Date(_report.Tally.On)})";
        _grid.Text(2, 1, place, WorkbookStyles.Subtitle);
        _grid.Merge(2, 1, 2, LastColumn);
        var mark = !Form.IsInCircular ? new LocalizedText("BẢNG BỔ SUNG, KHÔNG CÓ TRONG THÔNG TƯ", "A SUPPLEMENT, NOT IN THE CIRCULAR")
            : _report.IsSynthetic ? new LocalizedText("SỐ LIỆU MẪU, KHÔNG PHẢI HỘ THẬT", "SYNTHETIC FIGURES, NO REAL HOUSEHOLD") : null;
        if (mark is not null && !Form.IsInCircular && _report.IsSynthetic) mark = new(mark.Vi + "; SỐ LIỆU MẪU", mark.En + "; SYNTHETIC FIGURES");
        _grid.Text(3, 1, mark is null ? to(_report.Stage) : $"{to(_report.Stage)}. {to(mark)}", mark is null ? WorkbookStyles.Subtitle : WorkbookStyles.Mark);
        _grid.Merge(3, 1, 3, LastColumn);

        string to(LocalizedText text) => _to.Say(text);
    }

    private void Header()
    {
        for (var stub = 0; stub < Form.Stub.Length; stub++)
        {
            _grid.Text(HeaderFrom, stub + 1, _to.Say(Form.Stub[stub].Name), WorkbookStyles.Header);
            _grid.Merge(HeaderFrom, stub + 1, HeaderFrom + _levels - 1, stub + 1);
        }

        Headings(_table.Header, HeaderFrom, FirstColumn);
        // First the rows of one level, so that headings over several know what they lack.
        foreach (var (first, last, lines) in _spans.OrderBy(span => span.Last - span.First)) _grid.Lines(first, last, lines);
        var row = HeaderFrom + _levels;
        if (Form.Unit is { } unit)
        {
            _grid.Blank(row, 1, WorkbookStyles.Header);
            _grid.Text(row, 2, _to.Say("Đơn vị tính", "Unit"), WorkbookStyles.Header);
            for (var column = FirstColumn; column <= LastColumn; column++) _grid.Text(row, column, _to.Say(unit), WorkbookStyles.Header);
            row++;
        }

        if (!Numbers) return;
        for (var stub = 0; stub < Form.Stub.Length; stub++) _grid.Text(row, stub + 1, Form.Stub[stub].Letter ?? "", WorkbookStyles.Header);
        for (var i = 0; i < _table.Columns.Length; i++) _grid.Text(row, FirstColumn + i, _table.Columns[i].Number ?? "", WorkbookStyles.Header);
    }

    private void Headings(IReadOnlyList<ReportHeading> headings, int row, int column)
    {
        foreach (var heading in headings)
        {
            var text = Form.NamesInNotes && heading.Column?.Number is { } number ? number : _to.Say(heading.Name);
            // A column's heading reaches down to the figures; others leave the levels below to theirs.
            var last = heading.Column is not null ? HeaderFrom + _levels - 1 : row;
            _grid.Text(row, column, text, WorkbookStyles.Header);
            _grid.Merge(row, column, last, column + heading.Width - 1);
            _spans.Add((row, last, LinesOf(text, heading.Width * _figureWidth - 1)));
            Headings(heading.Parts, row + 1, column);
            column += heading.Width;
        }
    }

    private void Row(int index, WorkbookFormulas formulas)
    {
        var row = _table.Rows[index];
        var at = FirstRow + index;
        var first = index == 0 || !_table.Rows[index - 1].IsOfSameUnit(row);
        var bold = !row.IsUnit;
        var named = Form.Stub.Length > 2;
        if (first)
        {
            var lines = named ? Form.Lines.Length : 1;
            _grid.Text(at, 1, row.Number, bold ? WorkbookStyles.CenteredBold : WorkbookStyles.Centered);
            _grid.Text(at, 2, _to.Say(row.Name), bold ? WorkbookStyles.TextBold : WorkbookStyles.Text);
            _grid.Merge(at, 1, at + lines - 1, 1);
            _grid.Merge(at, 2, at + lines - 1, 2);
            _grid.Lines(at, (int)Math.Ceiling(LinesOf(_to.Say(row.Name), WidthOfName) / (double)lines));
        }
        else if (!named)
        {
            _grid.Blank(at, 1, WorkbookStyles.Centered);
            _grid.Text(at, 2, row.Line.Name is { } line ? "   " + _to.Say(line) : "", WorkbookStyles.Text);
        }

        if (named) _grid.Text(at, 3, row.Line.Name is { } name ? _to.Say(name) : "", bold ? WorkbookStyles.CenteredBold : WorkbookStyles.Centered);
        for (var i = 0; i < _table.Columns.Length; i++)
        {
            var rate = _table.Columns[i].IsRate;
            var style = rate ? bold ? WorkbookStyles.RateBold : WorkbookStyles.Rate : bold ? WorkbookStyles.CountBold : WorkbookStyles.Count;
            _grid.Figure(at, FirstColumn + i, row.Cells[i], formulas.Of(index, i), style);
        }
    }

    private void Notes()
    {
        var row = FirstRow + _table.Rows.Length + 1;
        List<string> notes = [];
        if (Form.NamesInNotes) notes.Add(string.Join("; ", _table.Columns.Where(column => column.Number is not null).Select(column => $"{column.Number}: {_to.Say(column.Name)}")) + ".");
        notes.AddRange(Form.Notes.Select(each => _to.Say(each)));
        if (Form.IsInCircular) notes.Add($"{Form.Source.At}, {Form.Source.Document}. {_to.Say($"«{ReportCell.Unknown}»: chưa có dữ kiện; «{ReportCell.Undefined}»: tỷ lệ không có mẫu số.", $"\"{ReportCell.Unknown}\": not known; \"{ReportCell.Undefined}\": a rate without denominator.")}");
        for (var i = 0; i < notes.Count; i++)
        {
            var text = i == 0 ? $"{_to.Say("Ghi chú", "Notes")}: {notes[i]}" : notes[i];
            _grid.Text(row, 1, text, WorkbookStyles.Note);
            _grid.Merge(row, 1, row, LastColumn);
            _grid.Lines(row, LinesOf(text, WidthOfPage + 10));
            row++;
        }
    }

    /// <summary>How many lines a text takes in so many characters, broken at words.</summary>
    private static int LinesOf(string text, int width)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > width) (lines, used) = (lines + 1, 0);
            lines += Math.Max(0, word.Length - 1) / width;
            used += (used > 0 ? 1 : 0) + word.Length;
        }

        return lines;
    }
}
