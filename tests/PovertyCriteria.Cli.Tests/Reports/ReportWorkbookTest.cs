using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PovertyCriteria.Cli.Tests.Reporting;

/// <summary>The workbook read back: its figures are those of the CSV files, and its formulas come to its figures.</summary>
[Collection(nameof(OneSampleReport))]
public sealed partial class ReportWorkbookTest(SampleReport sample)
{
    [Fact]
    public void EveryFigure_IsThatOfTheCsv()
    {
        using var book = sample.Workbook();
        foreach (var form in SampleReport.Forms)
        {
            var csv = sample.Csv(form).Select(row => row.Skip(5).Select(each => each.Value.Length == 0 ? "…" : each.Value).ToArray()).ToArray();
            var cells = Cells(book, form);
            var first = FirstRow(book, form);
            var column = cells.Keys.Where(key => key.Row == first).Max(key => key.Column) - csv[0].Length + 1;
            for (var row = 0; row < csv.Length; row++)
                Assert.Equal(csv[row], Enumerable.Range(column, csv[row].Length).Select(at => Value(cells[(first + row, at)])));
            Assert.DoesNotContain((first + csv.Length, column), cells.Keys);
        }
    }

    [Fact]
    public void EveryFormula_ComesToTheFigureThatStandsWithIt()
    {
        using var book = sample.Workbook();
        var sheets = SampleReport.Forms.ToDictionary(form => form, form => Cells(book, form), StringComparer.Ordinal);
        var formulas = 0;
        foreach (var (form, cells) in sheets)
        {
            foreach (var cell in cells.Values.Where(cell => cell.CellFormula is not null))
            {
                formulas++;
                Assert.Equal(Value(cell), Computed(cell.CellFormula!.Text, form, sheets));
            }
        }

        // Rates of 7.1, 7.5, 7.7 and 7.1a, the end of the year of 7.2 and 7.3, and the sums of all.
        Assert.True(formulas > 900, $"{formulas}");
        Assert.Contains(sheets["7.2"].Values, cell => cell.CellFormula?.Text is { } text && Chain().IsMatch(text));
        Assert.Contains(sheets["7.5"].Values, cell => cell.CellFormula?.Text.Contains("'7.4'!", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void TheWorkbook_IsSoundAndPrintsOnA4Landscape_OnePageWide_WithItsHeaderOnEveryPage()
    {
        using var book = sample.Workbook();
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var names = book.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().ToArray();
        Assert.Equal(SampleReport.Forms.Length, names.Length);
        Assert.Equal("'7.1'!$4:$7", names[0].Text);
        foreach (var form in SampleReport.Forms)
        {
            var sheet = Part(book, form).Worksheet;
            var page = sheet.GetFirstChild<PageSetup>()!;
            // A short form stands on one page; the page's height binds no long one.
            Assert.Equal((9u, OrientationValues.Landscape, 1u, sample.Csv(form).Count <= 30 ? 1u : 0u), (page.PaperSize!.Value, page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
            Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        }
    }

    [Fact]
    public void TheHeaderOf71_IsMergedAsItIsPrinted()
    {
        using var book = sample.Workbook();
        var merged = Part(book, "7.1").Worksheet.GetFirstChild<MergeCells>()!.Elements<MergeCell>().Select(cell => cell.Reference!.Value).ToArray();
        Assert.All(["A1:H1", "A4:A6", "B4:B6", "C4:D4", "E4:H4", "E5:F5", "G5:H5", "C5:C6", "D5:D6"], range => Assert.Contains(range, merged));
        var cells = Cells(book, "7.1");
        Assert.Equal(["A", "B", "1", "2", "3", "4", "5", "6"], Enumerable.Range(1, 8).Select(column => Value(cells[(7, column)])));
        Assert.Equal("Mẫu số 7.1. TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO", Value(cells[(1, 1)]));
        Assert.Contains("KHÔNG CÓ TRONG THÔNG TƯ", Value(Cells(book, "7.1a")[(3, 1)]), StringComparison.Ordinal);
    }

    private static int FirstRow(SpreadsheetDocument book, string form)
    {
        var titles = book.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(name => name.Text.StartsWith($"'{form}'!", StringComparison.Ordinal)).Text;
        return int.Parse(titles[(titles.LastIndexOf('$') + 1)..], CultureInfo.InvariantCulture) + 1;
    }

    private static WorksheetPart Part(SpreadsheetDocument book, string form) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == form).Id!);

    internal static Dictionary<(int Row, int Column), Cell> Cells(SpreadsheetDocument book, string form) =>
        Part(book, form).Worksheet.Descendants<Cell>().ToDictionary(cell => At(cell.CellReference!.Value!));

    internal static string Value(Cell cell) => cell.DataType?.Value == CellValues.InlineString ? cell.InlineString!.Text!.Text : cell.CellValue?.Text ?? "";

    private static (int Row, int Column) At(string name)
    {
        var digits = name.IndexOfAny([.. "0123456789"]);
        return (int.Parse(name[digits..], CultureInfo.InvariantCulture), name[..digits].Aggregate(0, (column, letter) => column * 26 + letter - 'A' + 1));
    }

    /// <summary>The three kinds of formulas, worked out in the plainest way.</summary>
    private static string Computed(string formula, string form, Dictionary<string, Dictionary<(int Row, int Column), Cell>> sheets)
    {
        if (Rate().Match(formula) is { Success: true } rate)
        {
            var (part, all) = (Number(rate.Groups[2].Value), Number(rate.Groups[3].Value));
            Assert.Equal(rate.Groups[1].Value, rate.Groups[3].Value);
            return all == 0 ? "-" : Math.Round(part * 100 / all, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        }

        if (formula.StartsWith("SUM(", StringComparison.Ordinal))
            return formula[4..^1].Split(',').SelectMany(Range).Sum().ToString(CultureInfo.InvariantCulture);
        Assert.Matches(Chain(), formula);
        return Regex.Matches(formula, "([+-]?)([A-Z]+[0-9]+)").Sum(term => (term.Groups[1].Value == "-" ? -1 : 1) * Number(term.Groups[2].Value)).ToString(CultureInfo.InvariantCulture);

        IEnumerable<decimal> Range(string range)
        {
            if (range.Split(':') is not [var from, var to]) return [Number(range)];
            var ((first, column), (last, _)) = (At(from), At(to));
            return Enumerable.Range(first, last - first + 1).Select(row => Of(form, (row, column)));
        }

        decimal Number(string name) => name.StartsWith('\'') ? Of(name.Split('\'')[1], At(name.Split('!')[1])) : Of(form, At(name));

        decimal Of(string sheet, (int, int) at) => decimal.TryParse(Value(sheets[sheet][at]), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    [GeneratedRegex("^IF\\(([A-Z]+[0-9]+)=0,\"-\",ROUND\\((.+)\\*100/([A-Z]+[0-9]+),2\\)\\)$")]
    private static partial Regex Rate();

    [GeneratedRegex("^[A-Z]+[0-9]+([+-][A-Z]+[0-9]+){7}$")]
    private static partial Regex Chain();
}
