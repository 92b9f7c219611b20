using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PovertyCriteria.Cli.Reports;

/// <summary>Filled forms as one JSON document. Null is not known, <c>"-"</c> a rate without denominator.</summary>
internal static class JsonTables
{
    public static string Of(FilledReport report, Surroundings to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("place", to.Say(report.Place));
            json.WriteString("on", NodaTime.Text.LocalDatePattern.Iso.Format(report.Tally.On));
            json.WriteString("stage", report.Tally.Stage == ReportStage.Official ? "official" : "preliminary");
            json.WriteString("standard", report.Stamp.StandardId);
            json.WriteString("data_version", report.Stamp.DataVersion);
            json.WriteBoolean("synthetic", report.IsSynthetic);
            json.WriteStartArray("forms");
            foreach (var table in report.Tables) Write(json, table, to);
            json.WriteEndArray();
            json.WriteStartArray("warnings");
            foreach (var warning in report.Warnings)
            {
                json.WriteStartObject();
                json.WriteString("code", warning.Code);
                json.WriteString("message", to.Say(warning.Message));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ReportTable table, Surroundings to)
    {
        json.WriteStartObject();
        json.WriteString("form", table.Form.Number);
        json.WriteString("title", to.Say(table.Form.Title));
        json.WriteBoolean("in_circular", table.Form.IsInCircular);
        json.WriteString("source", table.Form.Source.ToString());
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("key", column.Key);
            json.WriteString("name", to.Say(column.Name));
            if (column.Formula is { } formula) json.WriteString("formula", formula);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("section", row.SectionId ?? (row.IsTotal ? "total" : null));
            json.WriteString("unit", row.UnitCode);
            json.WriteString("name", to.Say(row.Name));
            json.WriteString("counted", row.Line.Id);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                if (cell.Count is { } count) json.WriteNumberValue(count);
                else if (cell.Rate is { } rate) json.WriteNumberValue(rate.ToPercent());
                else if (cell.IsUndefined) json.WriteStringValue(ReportCell.Undefined);
                else json.WriteNullValue();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
