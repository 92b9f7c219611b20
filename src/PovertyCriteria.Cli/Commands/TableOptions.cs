using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary>How a report is written and where; the same for every command that counts.</summary>
internal sealed class TableOptions(Command command, Surroundings to)
{
    private static readonly string[] Formats = ["table", "csv", "json"];

    private readonly Option<string?> _format = ReviewOptions.Text(command, "--format", "table|csv|json", to.Say("Dạng in ra: table (mặc định), csv hoặc json", "What is printed: table (default), csv or json"));
    private readonly Option<string?> _out = ReviewOptions.Text(command, "--out", "FILE", to.Say("Tệp ghi kết quả; không có thì in ra màn hình", "The file to write; without it the result is printed"));

    /// <summary>Refuses what could only fail at the end; gives the way to write.</summary>
    public Action<DataReport> Writer(ParseResult parsed, params string?[] inputs)
    {
        var format = parsed.GetValue(_format) ?? Formats[0];
        if (!Formats.Contains(format, StringComparer.Ordinal)) throw ReviewOptions.Wrong(_format.Name, new("table, csv hoặc json", "table, csv or json"), format);
        var path = parsed.GetValue(_out);
        var full = path is null ? null : OutputPaths.Only(path, inputs, to);
        return report =>
        {
            var text = new DataText(to);
            if (path is null && format is "table")
            {
                text.Write(report, to.Out, to.OutIsTerminal);
                return;
            }

            var written = format switch { "csv" => DataText.Csv(report), "json" => DataText.Json(report), _ => Plain(text, report) };
            if (path is null) to.Out.Write(written);
            else WholeFile.Write(path, full!, written);
        };
    }

    private string Plain(DataText text, DataReport report)
    {
        using var writer = new StringWriter(to.Culture) { NewLine = "\n" };
        text.Write(report, writer, terminal: false);
        return writer.ToString();
    }
}
