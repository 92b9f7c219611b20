using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// The schemas of the pack: of the cases, exported from the types that read them; of a household, written from the catalog of columns, so that
/// both are what the code takes. <c>UPDATE_SCHEMA=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites them.
/// </summary>
public class ConformanceSchemaTest
{
    private const string HouseholdFile = "household.schema.json";

    [Fact]
    public void SchemaOfHouseholds_IsTheCatalogOfColumns() => Repository.AssertFile(Text(Household(), "A household of PovertyCriteria: see data-dictionary"), "UPDATE_SCHEMA", "conformance", HouseholdFile);

    [Fact]
    public void SchemaOfCases_IsTheExport() => Repository.AssertFile(Text(Cases(), "Conformance cases of PovertyCriteria: see README"), "UPDATE_SCHEMA", "conformance", "conformance.schema.json");

    [Fact]
    public void EveryKeyThatIsWritten_IsInTheSchema()
    {
        var schema = Household();
        var households = 0;
        foreach (var each in ConformancePack.Names.SelectMany(name => ConformancePack.Read(name).Cases).Where(each => each.Expected.Faults is null))
        {
            households++;
            Check(schema, each.Household, each.Id);
        }

        Assert.True(households > 1_000);
    }

    /// <summary>Values beyond what JSON Schema says of them (contradictions, dates that do not exist) are the reader's to refuse.</summary>
    private static void Check(JsonObject schema, JsonObject value, string id)
    {
        var properties = schema["properties"]!.AsObject();
        foreach (var (key, held) in value)
        {
            if (key.StartsWith("deprived_", StringComparison.Ordinal)) continue;
            var of = properties[key]?.AsObject() ?? throw new Xunit.Sdk.XunitException($"{id}: {key} is not in the schema.");
            var ok = of["type"]!.GetValue<string>() switch
            {
                "boolean" => held!.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
                "string" => held!.GetValueKind() == JsonValueKind.String && (of["enum"] is not JsonArray words || words.Any(word => JsonNode.DeepEquals(word, held))),
                "integer" or "number" => held!.GetValueKind() == JsonValueKind.Number && Number(held) >= Number(of["minimum"]!) && Number(held) <= Number(of["maximum"]!),
                "array" => held is JsonArray,
                _ => false,
            };
            Assert.True(ok, $"{id}: {key} {held!.ToJsonString()}");
            if (key == "member_list") foreach (var member in held!.AsArray()) Check(of["items"]!.AsObject(), member!.AsObject(), id);
        }
    }

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject Household()
    {
        var schema = ObjectOf(Columns.OfHousehold.Cast<Column>());
        schema["properties"]!.AsObject()["member_list"] = new JsonObject { ["type"] = "array", ["items"] = ObjectOf(Columns.OfMember) };
        schema["patternProperties"] = new JsonObject { ["^deprived_[a-z_]+$"] = new JsonObject { ["type"] = "boolean" } };
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject ObjectOf(IEnumerable<Column> columns)
    {
        var properties = new JsonObject();
        foreach (var column in columns) properties[column.Name] = Of(column);
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Of(Column column)
    {
        JsonObject schema = column.Type switch
        {
            ColumnType.Boolean => new() { ["type"] = "boolean" },
            ColumnType.OneOf => new() { ["type"] = "string", ["enum"] = Words(column) },
            ColumnType.Set => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["enum"] = Words(column) }, ["uniqueItems"] = true },
            ColumnType.Integer => new() { ["type"] = "integer", ["minimum"] = column.Least, ["maximum"] = column.Most },
            ColumnType.Decimal => new() { ["type"] = "number", ["minimum"] = column.Least, ["maximum"] = column.Most, ["multipleOf"] = 1m / (decimal)Math.Pow(10, column.Scale) },
            ColumnType.Birth => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
            ColumnType.Date => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            _ => new() { ["type"] = "string", ["maxLength"] = Column.MaxIdLength },
        };
        schema["description"] = column.Unit is { } unit ? $"{column.Label.En} ({unit.En}). {column.Label.Vi}" : $"{column.Label.En}. {column.Label.Vi}";
        return schema;
    }

    private static JsonArray Words(Column column) => [.. column.Values.Select(value => JsonValue.Create(value.Token))];

    private static JsonObject Cases() => ConformanceJson.Default.Options.GetJsonSchemaAsNode(typeof(ConformanceFile), new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, schema) =>
        {
            if (context.TypeInfo.Type == typeof(JsonObject)) return new JsonObject { ["$ref"] = HouseholdFile };
            if (schema is not JsonObject node) return schema;

            // A key that may be absent is nullable in C#; in a file it is left out.
            if (node["type"] is JsonArray types) node["type"] = types.Select(type => type!.GetValue<string>()).Single(type => type != "null");
            if (node["enum"] is JsonArray words)
            {
                for (var i = words.Count - 1; i >= 0; i--)
                    if (words[i] is null) words.RemoveAt(i);
                node["type"] = "string";
            }

            return node;
        },
    }).AsObject();

    private static string Text(JsonObject schema, string title)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }
}
