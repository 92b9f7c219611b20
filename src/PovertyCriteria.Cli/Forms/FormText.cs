using Spectre.Console;

namespace PovertyCriteria.Cli.Forms;

/// <summary>A filled form as plain text, as wide as a printed page.</summary>
internal static class FormText
{
    private const int PageWidth = 96;
    private const string Blank = "....................";

    public static void Write(FilledForm form, TextWriter to)
    {
        var console = SpectreConsole.On(to, terminal: false);
        console.Profile.Width = PageWidth;
        to.WriteLine(form.Title.ToUpperInvariant());
        to.WriteLine(form.Standard);
        Fields(form.Head, to);
        foreach (var sheet in form.Sheets)
        {
            to.WriteLine();
            to.WriteLine(sheet.Title.ToUpperInvariant());
            foreach (var line in sheet.Lines) to.WriteLine(line);
            Fields(sheet.Fields, to);
            foreach (var table in sheet.Tables) console.Write(TableOf(table));
            foreach (var note in sheet.Notes) to.WriteLine(note);
        }

        to.WriteLine();
        foreach (var who in form.Signatures) to.Write(who.ToUpperInvariant().PadRight(PageWidth / 2));
        to.WriteLine();
        foreach (var _ in form.Signatures) to.Write(form.SignHere.PadRight(PageWidth / 2));
        to.WriteLine();
    }

    private static void Fields(IEnumerable<FormField> fields, TextWriter to)
    {
        foreach (var field in fields) to.WriteLine($"  {field.Name}: {(field.Value.Length > 0 ? field.Value : Blank)}");
    }

    private static Table TableOf(FormTable table)
    {
        var shown = new Table { Border = TableBorder.Ascii, UseSafeBorder = true };
        for (var i = 0; i < table.Header.Length; i++)
        {
            var column = new TableColumn(new Text(table.Header[i]));
            if (!table.IsGrid && i > 1) column.Centered();
            shown.AddColumn(column);
        }

        foreach (var row in table.Rows)
        {
            if (row.Kind is FormRowKind.Heading or FormRowKind.Total) shown.AddEmptyRow();
            // What has no number of its own stands under what has.
            shown.AddRow(row.Cells.Select((cell, i) => new Text(i == 1 && row.Kind != FormRowKind.Total && row.Cells[0].Length == 0 ? "  " + cell : cell)));
        }

        return shown;
    }
}
