using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace PovertyCriteria.Tests.Standards;

/// <summary>
/// The JSON Schema beside the law files is exported from the types that read them, and never written by hand.
/// <c>UPDATE_SCHEMA=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites it.
/// </summary>
public class JsonSchemaTest
{
    private static readonly string[] Place = ["src", "PovertyCriteria", "Standards", "Data", "standard.schema.json"];

    public static TheoryData<string> Files => [.. Repository.LawFiles.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void SchemaFile_IsTheExport() => Repository.AssertFile(Text(), "UPDATE_SCHEMA", Place);

    [Fact]
    public void EveryObjectOfTheSchema_IsClosed_AndNothingMayBeNull()
    {
        var objects = 0;
        foreach (var node in All(Export()))
        {
            if (node is not JsonObject schema) continue;
            Assert.False(schema["type"] is JsonArray, $"More than one type at {schema.GetPath()}.");
            if (schema["enum"] is JsonArray words) Assert.All(words, word => Assert.Equal(JsonValueKind.String, word!.GetValueKind()));
            if (schema["properties"] is null || schema["type"] is null) continue;
            objects++;
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        }

        Assert.True(objects >= 12);
    }

    [Fact]
    public void Words_AreThoseOfTheReader()
    {
        var enums = All(Export()).OfType<JsonObject>().Where(schema => schema["enum"] is JsonArray)
            .Select(schema => string.Join(" ", schema["enum"]!.AsArray().Select(word => word!.GetValue<string>()))).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(
            ["income_per_person_month income_per_person_year income_score", "law-text official-report secondary unverified", "poor near_poor average_living_standard above not_poor", "rural urban"],
            enums.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ShippedFile_IsAccepted(string id) => Assert.Empty(Faults(Export(), JsonNode.Parse(Repository.LawFiles[id])));

    [Theory]
    [MemberData(nameof(Files))]
    public void ShippedFile_NamesTheSchemaBesideIt(string id)
    {
        var file = Directory.EnumerateFiles(Repository.PathOf("src", "PovertyCriteria", "Standards", "Data"), id + ".json", SearchOption.AllDirectories).Single();
        var schema = JsonNode.Parse(File.ReadAllText(file))!["$schema"]!.GetValue<string>();
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, schema)), schema);
    }

    /// <summary>The schema and the reader refuse the same keys, kinds and words.</summary>
    [Fact]
    public void FileOfWrongShape_IsRefusedBySchemaAndReaderAlike()
    {
        string[] ofShape = ["key.unknown", "key.missing", "value.type", "value.not_one_of"];
        var checkedCases = 0;
        foreach (var broken in LawFaultCases.All)
        {
            var codes = broken.Faults.Select(fault => fault.Code).ToList();
            if (codes.Any(code => code.StartsWith("json.", StringComparison.Ordinal) || code == "key.twice")) continue;
            checkedCases++;
            // The schema's "integer" takes 100.0, 1e2 and numbers of any length, which the reader does not: JSON Schema knows no other integer.
            if (broken.Name is "a zero fraction for an amount" or "an exponent for an amount" or "an amount of twenty digits" or "a quantity of thirty digits") continue;
            var refused = Faults(Export(), JsonNode.Parse(broken.File)).Count > 0;
            Assert.True(refused == codes.Exists(ofShape.Contains), broken.Name);
        }

        Assert.True(checkedCases > 100);
    }

    private static JsonNode Export() => LawJsonContext.Default.Options.GetJsonSchemaAsNode(typeof(StandardFile), new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (_, schema) => WithoutNull(schema),
    });

    private static string Text()
    {
        var schema = Export().AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "A poverty standard of PovertyCriteria: see law-format");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    /// <summary>A key that may be absent is nullable in C#; in a file null is refused.</summary>
    private static JsonNode WithoutNull(JsonNode schema)
    {
        if (schema is not JsonObject node) return schema;
        if (node["type"] is JsonArray types)
        {
            var left = types.Select(type => type!.GetValue<string>()).Where(type => type != "null").ToList();
            node["type"] = left.Count == 1 ? left[0] : new JsonArray([.. left.Select(type => JsonValue.Create(type))]);
        }

        if (node["enum"] is JsonArray words)
        {
            for (var i = words.Count - 1; i >= 0; i--)
                if (words[i] is null) words.RemoveAt(i);
            if (node["type"] is null) node.Insert(0, "type", "string");
        }

        node.Remove("default");
        return schema;
    }

    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        yield return node;
        var below = node switch
        {
            JsonObject map => map.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in below)
        {
            if (child is null) continue;
            foreach (var each in All(child)) yield return each;
        }
    }

    /// <summary>As much of JSON Schema as the export uses; any other keyword fails.</summary>
    private static List<string> Faults(JsonNode root, JsonNode? file)
    {
        var faults = new List<string>();
        Check(root.AsObject(), file, "$");
        return faults;

        void Check(JsonObject schema, JsonNode? value, string path)
        {
            if (schema["$ref"]?.GetValue<string>() is { } reference)
            {
                var target = root;
                foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)) target = target[step]!;
                Check(target.AsObject(), value, path);
                return;
            }

            foreach (var (keyword, of) in schema)
            {
                switch (keyword)
                {
                    case "type":
                        if (!Is(value, of!.GetValue<string>())) faults.Add($"{path}: not {of}");
                        break;
                    case "enum":
                        if (!of!.AsArray().Any(word => JsonNode.DeepEquals(word, value))) faults.Add($"{path}: not in the list");
                        break;
                    case "required":
                        if (value is JsonObject owner)
                            foreach (var key in of!.AsArray())
                                if (!owner.ContainsKey(key!.GetValue<string>())) faults.Add($"{path}: no {key}");
                        break;
                    case "items":
                        if (value is JsonArray list)
                            for (var i = 0; i < list.Count; i++) Check(of!.AsObject(), list[i], $"{path}[{i}]");
                        break;
                    case "properties":
                        if (value is JsonObject map)
                            foreach (var (key, each) in map)
                                if (of![key] is { } known) Check(known.AsObject(), each, path + "." + key);
                        break;
                    case "additionalProperties":
                        if (value is JsonObject all)
                        {
                            foreach (var (key, each) in all)
                            {
                                if (schema["properties"]?[key] is not null) continue;
                                if (of is JsonObject any) Check(any, each, path + "." + key);
                                else faults.Add($"{path}.{key}: unknown");
                            }
                        }

                        break;
                    default:
                        Assert.Fail("The export uses " + keyword);
                        break;
                }
            }
        }

        static bool Is(JsonNode? value, string type) => value?.GetValueKind() switch
        {
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            JsonValueKind.Number => type == "number" || type == "integer" && value.AsValue().TryGetValue<decimal>(out var number) && number % 1 == 0,
            _ => false,
        };
    }
}
