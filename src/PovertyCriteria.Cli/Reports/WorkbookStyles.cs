using DocumentFormat.OpenXml.Spreadsheet;

namespace PovertyCriteria.Cli.Reports;

/// <summary>The looks of cells in the workbook, by their place in its style sheet.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Subtitle = 2;
    public const uint Header = 3;
    public const uint Text = 4;
    public const uint TextBold = 5;
    public const uint Centered = 6;
    public const uint CenteredBold = 7;
    public const uint Count = 8;
    public const uint CountBold = 9;
    public const uint Rate = 10;
    public const uint RateBold = 11;
    public const uint Note = 12;
    public const uint Mark = 13;

    private const uint BuiltInWhole = 3;
    private const uint BuiltInTwoDecimals = 4;
    private const string Face = "Times New Roman";

    public static Stylesheet Sheet() => new(
        new Fonts(Font(11), Font(13, bold: true), Font(11, italic: true), Font(10, bold: true), Font(10), Font(9), Font(11, bold: true, red: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDEDED" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(
            new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin })),
        new CellFormats(
            Format(0, border: false, HorizontalAlignmentValues.General),
            Format(1, border: false, HorizontalAlignmentValues.Center, wrap: true),
            Format(2, border: false, HorizontalAlignmentValues.Center, wrap: true),
            Format(3, border: true, HorizontalAlignmentValues.Center, wrap: true, fill: 2),
            Format(4, border: true, HorizontalAlignmentValues.Left, wrap: true),
            Format(3, border: true, HorizontalAlignmentValues.Left, wrap: true),
            Format(4, border: true, HorizontalAlignmentValues.Center),
            Format(3, border: true, HorizontalAlignmentValues.Center),
            Format(4, border: true, HorizontalAlignmentValues.Right, number: BuiltInWhole),
            Format(3, border: true, HorizontalAlignmentValues.Right, number: BuiltInWhole),
            Format(4, border: true, HorizontalAlignmentValues.Right, number: BuiltInTwoDecimals),
            Format(3, border: true, HorizontalAlignmentValues.Right, number: BuiltInTwoDecimals),
            Format(5, border: false, HorizontalAlignmentValues.Left, wrap: true),
            Format(6, border: false, HorizontalAlignmentValues.Center, wrap: true)));

    private static Font Font(double size, bool bold = false, bool italic = false, bool red = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size });
        if (red) font.Append(new Color { Rgb = "FFC00000" });
        font.Append(new FontName { Val = Face });
        return font;
    }

    private static CellFormat Format(uint font, bool border, HorizontalAlignmentValues horizontal, bool wrap = false, uint fill = 0, uint number = 0) =>
        new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = wrap, Indent = border && horizontal != HorizontalAlignmentValues.Center ? 1u : 0u })
        {
            FontId = font, FillId = fill, BorderId = border ? 1u : 0u, NumberFormatId = number,
            ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true,
        };
}
