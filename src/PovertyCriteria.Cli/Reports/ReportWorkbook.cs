using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PovertyCriteria.Cli.Reports;

/// <summary>The filled forms as one workbook, a sheet a form, laid out as the forms are printed: A4 landscape, one page wide, header rows on every page.</summary>
internal static class ReportWorkbook
{
    public static byte[] Of(FilledReport report, Surroundings to)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = WorkbookStyles.Sheet();
            var sheets = new Sheets();
            var titles = new DefinedNames();
            Dictionary<string, WorkbookFormulas> formulas = new(StringComparer.Ordinal);
            foreach (var table in report.Tables)
            {
                var layout = new ReportSheet(report, table, to);
                formulas[table.Form.Number] = new WorkbookFormulas(table, layout.FirstRow, layout.FirstColumn, formulas);
                var sheet = layout.Fill(formulas[table.Form.Number]);
                Add(book, sheets, table.Form.Number, sheet);
                titles.Append(new DefinedName($"'{table.Form.Number}'!${layout.HeaderFrom}:${layout.FirstRow - 1}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)(sheets.ChildElements.Count - 1) });
            }

            Add(book, sheets, to.Say("Kiểm tra", "Checks"), ChecksSheet(report, to));
            book.Workbook.Append(sheets, titles, new CalculationProperties { FullCalculationOnLoad = true });
        }

        return stream.ToArray();
    }

    private static void Add(WorkbookPart book, Sheets sheets, string name, Worksheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
    }

    /// <summary>What made the figures, what is not known, and the warnings: the sheet that is read before the others are signed.</summary>
    private static Worksheet ChecksSheet(FilledReport report, Surroundings to)
    {
        var grid = new SheetGrid();
        var profile = report.Tally.Profile();
        grid.Text(1, 1, to.Say("Kiểm tra và nguồn số liệu", "Checks and sources"), WorkbookStyles.Title);
        grid.Merge(1, 1, 1, 2);
        (string Name, string Value)[] facts =
        [
            (to.Say("Địa bàn", "Place"), to.Say(report.Place)),
            (to.Say("Ngày rà soát", "Review date"), to.Date(report.Tally.On)),
            (to.Say("Diện hộ", "Classes"), to.Say(report.Stage)),
            (to.Say("Chuẩn", "Standard"), to.Say(report.Tally.Standard.Name)),
            (to.Say("Hộ chưa xác định được diện", "Households of undetermined class"), to.Number(profile.Undetermined.Households)),
            (to.Say("Hộ bị loại vì dữ liệu lỗi (không có trong mẫu)", "Households rejected for faulty data (in no form)"), to.Number(profile.Rejected.Households)),
            (to.Say("Dấu hiệu", "Signs"), to.Say($"«{ReportCell.Unknown}» chưa có dữ kiện; «{ReportCell.Undefined}» tỷ lệ không có mẫu số", $"\"{ReportCell.Unknown}\" not known; \"{ReportCell.Undefined}\" a rate without denominator")),
            (to.Say("Phiên bản", "Version"), report.Stamp.ToString(to.Culture)),
        ];
        var row = 2;
        foreach (var (name, value) in facts)
        {
            grid.Text(row, 1, name, WorkbookStyles.TextBold);
            grid.Text(row, 2, value, WorkbookStyles.Text);
            grid.Lines(row++, 1 + name.Length / 32);
        }

        grid.Text(++row, 1, to.Say("Mã", "Code"), WorkbookStyles.Header);
        grid.Text(row, 2, report.Warnings.IsEmpty ? to.Say("Không có cảnh báo.", "No warnings.") : to.Say("Cảnh báo (không số nào bị sửa)", "Warning (no figure was changed)"), WorkbookStyles.Header);
        foreach (var warning in report.Warnings)
        {
            grid.Text(++row, 1, warning.Code, WorkbookStyles.Text);
            grid.Text(row, 2, to.Say(warning.Message), WorkbookStyles.Text);
            grid.Lines(row, 1 + to.Say(warning.Message).Length / 105);
        }

        return ReportSheet.Page(grid, [(1, 34), (2, 100)], frozenRows: 0, to);
    }
}
