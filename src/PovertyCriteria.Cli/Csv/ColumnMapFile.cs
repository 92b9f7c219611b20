using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PovertyCriteria.Cli;

/// <summary>Reads a column map strictly: every key known, none twice, every name and value of ours one that exists.</summary>
internal sealed class ColumnMapFile(string name)
{
    private const long MostBytes = 1 << 20;
    private readonly List<Problem> _problems = [];

    public static ColumnMap Read(string name, string fullPath) => new ColumnMapFile(name).Read(fullPath);

    private ColumnMap Read(string fullPath)
    {
        using var json = Parse(Bytes(fullPath));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var part in Properties(json.RootElement, "$"))
        {
            if (part.Name is "columns") ReadNames(part.Value, names);
            else if (part.Name is "values") ReadValues(part.Value, values);
            else Add(ProblemCode.MapKey, "$", new($"khóa phải là columns hoặc values; đang là «{ShownText.Of(part.Name)}»", $"key must be columns or values; was \"{ShownText.Of(part.Name)}\""));
        }

        return _problems.Count == 0 ? new ColumnMap(names, values) : throw new NotUsableException([.. _problems]);
    }

    private void ReadNames(JsonElement element, Dictionary<string, string> names)
    {
        foreach (var pair in Properties(element, "$.columns"))
        {
            var path = $"$.columns[\"{ShownText.Of(pair.Name)}\"]";
            if (Text(pair.Value, path) is not { } ours) continue;
            if (IsColumn(ours)) names[ColumnMap.Composed(pair.Name)] = ours;
            else Add(ProblemCode.MapColumn, path, new($"phải là tên một cột trong từ điển dữ liệu; đang là «{ShownText.Of(ours)}»", $"must be a column of the data dictionary; was \"{ShownText.Of(ours)}\""));
        }
    }

    private void ReadValues(JsonElement element, Dictionary<string, IReadOnlyDictionary<string, string>> values)
    {
        foreach (var column in Properties(element, "$.values"))
        {
            var path = $"$.values[\"{ShownText.Of(column.Name)}\"]";
            if (!IsColumn(column.Name) || IsIdentifier(column.Name))
            {
                Add(ProblemCode.MapColumn, path, new("phải là tên một cột có giá trị đổi được (tên của ta, không phải tiêu đề trong tệp)", "must be one of our columns, other than an identifier (our name, not the file's header)"));
                continue;
            }

            values[column.Name] = ReadTranslations(column, path);
        }
    }

    private Dictionary<string, string> ReadTranslations(JsonProperty column, string path)
    {
        var translations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Properties(column.Value, path))
        {
            var place = $"{path}[\"{ShownText.Of(pair.Name)}\"]";
            if (Text(pair.Value, place) is not { } ours) continue;
            if (pair.Name.Length == 0) Add(ProblemCode.MapValue, place, new("ô trống là chưa biết, không được đổi thành giá trị", "an empty cell is not known and must not become a value"));
            else if (ours.Length == 0 || KnownBy(column.Name, ours)) translations[ColumnMap.Composed(pair.Name)] = ours;
            else Add(ProblemCode.MapValue, place, new($"phải là giá trị của cột {column.Name} hoặc để trống; đang là «{ShownText.Of(ours)}»", $"must be a value of column {column.Name}, or empty; was \"{ShownText.Of(ours)}\""));
        }

        return translations;
    }

    private static bool IsColumn(string name) =>
        Columns.FindOfHousehold(name) is not null || Columns.FindOfMember(name) is not null
        || name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal) && name.Length > Columns.AssessedPrefix.Length;

    private static bool IsIdentifier(string name) => Columns.FindOfHousehold(name)?.Type == ColumnType.Identifier || Columns.FindOfMember(name)?.Type == ColumnType.Identifier;

    private static bool KnownBy(string column, string value)
    {
        if (column.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal)) return value is "true" or "false";
        Column?[] known = [Columns.FindOfHousehold(column), Columns.FindOfMember(column)];
        return Array.Exists(known, each => each is not null && (each.Type == ColumnType.Text || each.Parse(value, out _) == FaultCode.None));
    }

    private string? Text(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        Add(ProblemCode.MapType, path, new("phải là chuỗi", "must be a string"));
        return null;
    }

    private IEnumerable<JsonProperty> Properties(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(ProblemCode.MapType, path, new("phải là đối tượng { }", "must be an object { }"));
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (seen.Add(ColumnMap.Composed(property.Name))) yield return property;
            else Add(ProblemCode.MapKeyTwice, path, new($"khóa «{ShownText.Of(property.Name)}» có nhiều lần", $"key \"{ShownText.Of(property.Name)}\" stands more than once"));
        }
    }

    private byte[] Bytes(string fullPath)
    {
        var bytes = WholeFile.Read(name, fullPath, MostBytes);
        return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private JsonDocument Parse(byte[] bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes);
        }
        catch (JsonException e)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"byte {e.BytePositionInLine + 1}");
            throw new NotUsableException(ProblemCode.MapSyntax, name, e.LineNumber + 1, new($"phải là JSON hợp lệ ({at}).", $"must be valid JSON ({at})."));
        }
    }

    private void Add(string code, string path, LocalizedText message) => _problems.Add(new Problem(code, name, null, new($"{path}: {message.Vi}.", $"{path}: {message.En}.")));
}
