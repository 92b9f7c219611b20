using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// Collects the cases of one file. What is expected is handed in by the plain restatements of this folder: nothing here, and nothing that
/// calls this, asks the library for a class.
/// </summary>
internal sealed class CaseWriter(string name, string about)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<ConformanceCase> _cases = [];

    public string Name { get; } = name;

    public ConformanceFile File => new(Name, about, [.. _cases]);

    public void Add(
        string title, string source, string? standard, string on, Household household, ConformanceExpected expected,
        ChosenBy chosenBy = ChosenBy.Id, ConformanceBasis by = ConformanceBasis.Facts, int? trap = null, ConformanceRegister? register = null) =>
        Add(title, source, standard, on, FactsOf(household), expected, chosenBy, by, trap, register);

    public void Add(
        string title, string source, string? standard, string on, JsonObject household, ConformanceExpected expected,
        ChosenBy chosenBy = ChosenBy.Id, ConformanceBasis by = ConformanceBasis.Facts, int? trap = null, ConformanceRegister? register = null)
    {
        var id = $"{Name}/{Slug(title)}";
        if (_cases.Exists(each => each.Id == id)) throw new InvalidOperationException("Twice: " + id);
        _cases.Add(new(id, title, source, on, household, expected) { Standard = standard, ChosenBy = chosenBy, By = by, Trap = trap, Register = register });
    }

    /// <summary>The file, three lines a case.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append("{\n  \"$schema\": \"conformance.schema.json\",\n  \"name\": ").Append(Quoted(Name)).Append(",\n  \"about\": ").Append(Quoted(about)).Append(",\n  \"cases\": [\n");
        for (var i = 0; i < _cases.Count; i++)
        {
            var node = (JsonObject)JsonSerializer.SerializeToNode(_cases[i], ConformanceJson.Default.ConformanceCase)!;
            var household = node["household"]!;
            var expected = node["expected"]!;
            node.Remove("household");
            node.Remove("expected");
            var head = Compact(node);
            text.Append("    ").Append(head, 0, head.Length - 1).Append(",\n      \"household\": ").Append(Compact(household))
                .Append(",\n      \"expected\": ").Append(Compact(expected)).Append(" }").Append(i < _cases.Count - 1 ? ",\n" : "\n");
        }

        return text.Append("  ]\n}\n").ToString();
    }

    private static JsonObject FactsOf(Household household)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed)) HouseholdJson.Write(json, household);
        return (JsonObject)JsonNode.Parse(buffer.ToArray())!;
    }

    private static string Compact(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed)) node.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Quoted(string text) => Compact(JsonValue.Create(text));

    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && c is ' ' or '-' or ':' or '/' or '_' or '.') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
