using System.Globalization;
using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>A folder of a test's own, in which the command is run in process.</summary>
public sealed class Folder : IDisposable
{
    public const string Households = "households.csv";
    public const string Members = "members.csv";
    public const string Results = "results.csv";
    public const string Rejects = "results.rejects.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = Directory.CreateTempSubdirectory("povertycriteria-").FullName;

    public string[] Files => [.. Directory.GetFiles(Path).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)!];

    public Folder With(string name, string text) => With(name, Utf8.GetBytes(text));

    public Folder With(string name, byte[] bytes)
    {
        File.WriteAllBytes(In(name), bytes);
        return this;
    }

    public bool Has(string name) => File.Exists(In(name));

    public string Text(string name) => File.ReadAllText(In(name), Utf8);

    public byte[] Bytes(string name) => File.ReadAllBytes(In(name));

    public List<Dictionary<string, string>> Rows(string name) => CsvRows.Of(Text(name).TrimStart('\uFEFF'));

    public Ran Run(params string[] args) => Run(CancellationToken.None, args);

    public Ran Run(CancellationToken stop, params string[] args)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var code = Cli.Run(args, new Surroundings(output, error, Path, CultureInfo.InvariantCulture), stop);
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>The base call on the files that the folder has, with what <paramref name="more"/> does not say itself.</summary>
    public Ran Classify(params string[] more)
    {
        string[] members = Has(Members) && !more.Contains("--members") ? ["--members", Members] : [];
        string[] output = more.Contains("--out") ? [] : ["--out", Results];
        string[] on = more.Contains("--on") ? [] : ["--on", "2025-10-15"];
        return Run(["classify", "--households", Households, .. members, .. output, .. on, .. more]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string In(string name) => System.IO.Path.Combine(Path, name);
}

public sealed record Ran(int Code, string Out, string Error);

/// <summary>RFC 4180 in its plainest form, apart from the parser under test.</summary>
public static class CsvRows
{
    public static List<Dictionary<string, string>> Of(string text)
    {
        var lines = Cells(text);
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> Cells(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n') { rows.Add(row); row = []; }
            }
            else cell.Append(c);
        }

        return rows;
    }
}
