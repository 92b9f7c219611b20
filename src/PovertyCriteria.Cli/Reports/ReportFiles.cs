using System.Text;

namespace PovertyCriteria.Cli.Reports;

/// <summary>Writes a filled report into a folder: a file a format, and one a form for CSV. Files are moved to their names when each is whole.</summary>
internal static class ReportFiles
{
    public const string Workbook = "reports.xlsx";
    public const string Json = "reports.json";
    public const string Page = "profile.html";
    public const string Warnings = "warnings.csv";

    /// <summary>Writes the files and gives their names.</summary>
    public static IReadOnlyList<string> Write(FilledReport report, ReportRequest request, Surroundings to)
    {
        List<(string Name, byte[] Bytes)> files = [];
        foreach (var format in request.Formats)
        {
            switch (format)
            {
                case ReportFormat.Csv:
                    files.AddRange(report.Tables.Select(table => (CsvOf(table.Form.Number), WithMark(CsvTables.Of(table, to)))));
                    files.Add((Warnings, WithMark(CsvTables.Of(report.Warnings, to))));
                    break;
                case ReportFormat.Json:
                    files.Add((Json, Encoding.UTF8.GetBytes(JsonTables.Of(report, to))));
                    break;
                case ReportFormat.Xlsx:
                    files.Add((Workbook, ReportWorkbook.Of(report, to)));
                    break;
                default:
                    files.Add((Page, Encoding.UTF8.GetBytes(ProfilePage.Of(report, to))));
                    break;
            }
        }

        var folder = to.FullPath(request.Folder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotUsableException(ProblemCode.OutputPath, request.Folder, null, new($"không tạo được thư mục: {e.Message}", $"the folder cannot be made: {e.Message}"));
        }

        foreach (var (name, bytes) in files) WholeFile.Write(Path.Combine(request.Folder, name), Path.Combine(folder, name), bytes);
        return [.. files.Select(file => Path.Combine(request.Folder, file.Name))];
    }

    public static string CsvOf(string form) => $"form-{form}.csv";

    /// <summary>With a byte-order mark: these files hold Vietnamese and are opened in Excel.</summary>
    private static byte[] WithMark(string text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
}
