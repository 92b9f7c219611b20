using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Spectre.Console;

namespace PovertyCriteria.Cli;

/// <summary>Writes a report as tables for people, as CSV, or as JSON; the same values in each.</summary>
internal sealed class DataText(Surroundings to)
{
    private const int MostRowsShown = 20;
    private const int PercentDecimals = 4;

    public void Write(DataReport report, TextWriter writer, bool terminal)
    {
        foreach (var line in report.Heading) writer.WriteLine(line);
        foreach (var table in report.Tables)
        {
            if (table.Rows.Count == 0) continue;
            writer.WriteLine();
            writer.WriteLine(to.Say(table.Title));
            var shown = new Table { Border = terminal ? TableBorder.Rounded : TableBorder.Ascii, UseSafeBorder = true };
            foreach (var column in table.Columns)
            {
                var head = new TableColumn(Markup.Escape(to.Say(column.Name)));
                shown.AddColumn(column.IsNumber ? head.RightAligned() : head);
            }

            foreach (var row in table.Rows.Take(table.IsList ? MostRowsShown : int.MaxValue)) shown.AddRow([.. row.Select(cell => Markup.Escape(Shown(cell)))]);
            SpectreConsole.On(writer, terminal).Write(shown);
            if (table.IsList && table.Rows.Count > MostRowsShown)
                writer.WriteLine(to.Say($"… và {to.Number(table.Rows.Count - MostRowsShown)} dòng nữa: dùng --format csv --out TỆP để có đủ.", $"… and {to.Number(table.Rows.Count - MostRowsShown)} rows more: --format csv --out FILE has them all."));
        }

        if (report.Notes.Count > 0) writer.WriteLine();
        foreach (var line in report.Notes) writer.WriteLine(line);
    }

    /// <summary>One table with our words, so that files can be joined; no cell runs as a formula in a spreadsheet.</summary>
    public static string Csv(DataReport report)
    {
        var table = report.Csv ?? report.Tables[0];
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = false, NewLine = "\n" }))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Key)]);
            foreach (var row in table.Rows) csv.WriteRecord([.. row.Select(cell => RejectsFile.Guarded(Plain(cell)))]);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Json(DataReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Lines(json, "heading", report.Heading);
            foreach (var table in report.Tables)
            {
                json.WriteStartArray(table.Id);
                foreach (var row in table.Rows)
                {
                    json.WriteStartObject();
                    for (var i = 0; i < row.Length; i++) Value(json, table.Columns[i].Key, row[i]);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            Lines(json, "notes", report.Notes);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Lines(Utf8JsonWriter json, string key, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(key);
        foreach (var line in lines) json.WriteStringValue(line);
        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, string key, object? cell)
    {
        json.WritePropertyName(key);
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case Ratio rate: json.WriteNumberValue(rate.ToPercent(PercentDecimals)); break;
            case CountRange range:
                json.WriteStartObject();
                json.WriteNumber("lowest", range.AtLeast);
                json.WriteNumber("highest", range.AtMost);
                json.WriteEndObject();
                break;
            case RateRange range:
                json.WriteStartObject();
                Value(json, "lowest", range.Lowest);
                Value(json, "highest", range.Highest);
                json.WriteEndObject();
                break;
            default: json.WriteStringValue(Plain(cell)); break;
        }
    }

    private string Shown(object? cell) => cell switch
    {
        null => "–",
        LocalizedText text => to.Say(text),
        Term term => to.Say(term.Name),
        PovertyClasses classes => classes.DisplayName(to.Culture),
        bool yes => yes ? to.Say("có", "yes") : to.Say("không", "no"),
        int number => to.Number(number),
        long number => to.Number(number),
        Ratio rate => rate.ToString(to.Culture),
        CountRange { Exact: { } exact } => to.Number(exact),
        CountRange range => $"{to.Number(range.AtLeast)}–{to.Number(range.AtMost)}",
        RateRange range when range.Lowest == range.Highest => Shown(range.Lowest),
        RateRange range => $"{Shown(range.Lowest)}–{Shown(range.Highest)}",
        _ => ShownText.Of((string)cell),
    };

    private static string Plain(object? cell) => cell switch
    {
        null => "",
        LocalizedText text => text.Vi,
        Term term => term.Token,
        PovertyClasses classes => classes.ToString(),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        Ratio rate => rate.ToPercent(PercentDecimals).ToString(CultureInfo.InvariantCulture),
        CountRange range => range.ToString(),
        RateRange range when range.Lowest == range.Highest => Plain(range.Lowest),
        RateRange range => Plain(range.Lowest) + ".." + Plain(range.Highest),
        _ => (string)cell,
    };
}
