using System.Text;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>
/// One pass over the tokens of a file: the line of every path, and what only the tokens show
/// (broken JSON, comments, keys twice, nesting too deep).
/// </summary>
internal sealed class JsonPlaces
{
    public const int MaxDepth = 24;

    /// <summary>The most keys and values of a file; more than twice those of the longest that is shipped. With the length of keys it bounds the paths kept.</summary>
    public const int MaxTokens = 20_000;

    private const int MaxKeyLength = Column.MaxIdLength;

    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);

    private JsonPlaces()
    {
    }

    public List<LawFault> Faults { get; } = [];

    public static JsonPlaces Of(ReadOnlySpan<byte> json)
    {
        var places = new JsonPlaces();
        places.Walk(json);
        return places;
    }

    /// <summary>The line of a path; of the nearest path above it where it does not stand in the file.</summary>
    public long LineOf(string path)
    {
        for (var rest = path; ;)
        {
            if (_lines.TryGetValue(rest, out var line)) return line;
            var end = Math.Max(rest.LastIndexOf('.'), rest.LastIndexOf('['));
            if (end < 0) return 1;
            rest = rest.Substring(0, end);
        }
    }

    private void Walk(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = 1000 });
        var open = new Stack<Container>();
        var path = "$";
        long line = 1;
        var counted = 0;
        var tokens = 0;
        try
        {
            while (reader.Read())
            {
                for (; counted < reader.TokenStartIndex; counted++)
                    if (json[counted] == (byte)'\n') line++;
                if (++tokens > MaxTokens)
                {
                    Faults.Add(new LawFault(LawFaultCodes.TooLarge, "$", null, new($"không quá {MaxTokens} khóa và giá trị", $"at most {MaxTokens} keys and values"), "> " + MaxTokens));
                    return;
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.Comment:
                        Faults.Add(new LawFault(LawFaultCodes.Comment, path, line, new("không có chú thích", "no comment"), Clip(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()))));
                        return;
                    case JsonTokenType.PropertyName:
                        var key = reader.GetString()!;
                        if (key.Length > MaxKeyLength)
                        {
                            Faults.Add(new LawFault(LawFaultCodes.KeyUnknown, open.Peek().Path + "." + Clip(key), line, new($"một khóa không quá {MaxKeyLength} ký tự", $"a key of at most {MaxKeyLength} characters"), Clip(key)));
                            return;
                        }

                        path = open.Peek().Path + "." + key;
                        if (!open.Peek().Keys!.Add(key))
                            Faults.Add(new LawFault(LawFaultCodes.KeyTwice, path, line, new("một khóa chỉ có một lần", "a key that stands once"), key));
                        _lines[path] = line;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                    default:
                        if (open.Count > 0 && open.Peek().Keys is null)
                        {
                            path = $"{open.Peek().Path}[{open.Peek().Count++}]";
                            _lines[path] = line;
                        }

                        if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped) _ = reader.GetString();
                        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) break;
                        if (open.Count == MaxDepth)
                        {
                            Faults.Add(new LawFault(LawFaultCodes.TooDeep, path, line, new($"không lồng sâu quá {MaxDepth} mức", $"nesting of at most {MaxDepth} levels"), $"{MaxDepth + 1}"));
                            return;
                        }

                        open.Push(new Container(path, reader.TokenType == JsonTokenType.StartObject ? new(StringComparer.Ordinal) : null));
                        break;
                }
            }
        }
        catch (JsonException broken)
        {
            Faults.Add(new LawFault(LawFaultCodes.Syntax, path, (broken.LineNumber ?? 0) + 1, new("JSON đúng cú pháp", "well-formed JSON"), Around(json, broken)));
        }
        catch (InvalidOperationException)
        {
            // A text token with an escape that is no character: the reader finds it only when the text is asked for.
            Faults.Add(new LawFault(LawFaultCodes.Syntax, path, line, new("văn bản UTF-8", "UTF-8 text"), path));
        }
    }

    private static string Around(ReadOnlySpan<byte> json, JsonException broken)
    {
        long line = 0;
        var start = 0;
        for (var i = 0; i < json.Length && line < (broken.LineNumber ?? 0); i++)
        {
            if (json[i] != (byte)'\n') continue;
            line++;
            start = i + 1;
        }

        var rest = json.Slice(start);
        var end = rest.IndexOf((byte)'\n');
        var at = (int)Math.Min(broken.BytePositionInLine ?? 0, rest.Length);
        if (end < 0) end = rest.Length;
        return at >= end ? "" : Clip(Encoding.UTF8.GetString(rest.Slice(at, end - at).ToArray()));
    }

    internal static string Clip(string text)
    {
        const int most = 60;
        text = text.Trim();
        return text.Length <= most ? text : text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most) + "…";
    }

    private sealed class Container(string path, HashSet<string>? keys)
    {
        public string Path { get; } = path;

        public HashSet<string>? Keys { get; } = keys;

        public int Count { get; set; }
    }
}
