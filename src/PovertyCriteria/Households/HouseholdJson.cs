using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PovertyCriteria;

/// <summary>
/// A household as JSON, with the names of the files' columns: <c>{ "household_id": "H1", "area": "rural", "members": 2,
/// "member_list": [ { "birth_date": "1990-05", "health_insurance": true } ], "deprived_nutrition": false }</c>.
/// What is absent or null is not known. <c>devices</c> is an array; an empty one is known to have none.
/// </summary>
public static class HouseholdJson
{
    private const string MemberListKey = "member_list";

    /// <summary>Reads one household; the reader stands before or on its first token, and on its last afterwards.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="InvalidHouseholdException">A field is unknown, or its value is not one of the field's.</exception>
    public static Household Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.None) json.Read();
        if (json.TokenType != JsonTokenType.StartObject) throw Invalid("$", "{}", ref json);
        var cells = new HouseholdCells();
        var faults = new List<Fault>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        MemberList? members = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = StringOf(ref json);
            json.Read();
            if (!seen.Add(key)) Unknown(faults, key, null, KeyOnce);
            if (string.Equals(key, MemberListKey, StringComparison.Ordinal)) members = ReadMembers(ref json, faults);
            else if (key.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal)) cells.SetAssessed(key.Substring(Columns.AssessedPrefix.Length), Text(ref json, list: false));
            else if (Columns.FindOfHousehold(key) is { } column)
            {
                var scalar = json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
                var text = Text(ref json, column.Type == ColumnType.Set);
                if (scalar || column.Type != ColumnType.Text) cells.Set(column, text);
                else faults.Add(new Fault(FaultCode.NotText, column.Name, null, text, column.Expected));
            }
            else
            {
                Unknown(faults, key, null, KnownField);
                json.Skip();
            }
        }

        if (json.TokenType != JsonTokenType.EndObject) throw new JsonException("The household does not end, or a comment stands in it.");
        var household = cells.Build(members);
        faults.AddRange(cells.Faults);
        return faults.Count == 0 ? household : throw new InvalidHouseholdException([.. faults]);
    }

    /// <summary>Reads one household from JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or more than one value.</exception>
    /// <exception cref="InvalidHouseholdException">A field is unknown, or its value is not one of the field's.</exception>
    public static Household Parse(string json)
    {
        Require.NotNull(json);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var household = Read(ref reader);
        return reader.Read() ? throw new JsonException("More than one value.") : household;
    }

    /// <summary>Writes one household; what is not known is left out.</summary>
    public static void Write(Utf8JsonWriter json, Household household)
    {
        Require.NotNull(json);
        Require.NotNull(household);
        json.WriteStartObject();
        WriteText(json, Columns.HouseholdId, household.Id);
        WriteText(json, Columns.Province, household.ProvinceCode);
        WriteText(json, Columns.Commune, household.CommuneCode);
        foreach (var column in Columns.OfHousehold)
        {
            // The number of members that are listed is not written beside them: what is read back is then equal to what was written.
            if (ReferenceEquals(column, Columns.Size)) WriteValue(json, column, household.Size ?? Column.Unknown);
            else if (column.Read is not null) WriteValue(json, column, column.Read(household));
        }

        if (household.Assessed is { } assessed)
            foreach (var answer in assessed) json.WriteBoolean(Columns.AssessedPrefix + answer.Key, answer.Value);
        if (household.Members is { } members)
        {
            json.WriteStartArray(MemberListKey);
            foreach (var member in members)
            {
                json.WriteStartObject();
                WriteText(json, Columns.MemberId, member.Id);
                foreach (var column in Columns.OfMember)
                    if (column.Read is not null) WriteValue(json, column, column.Read(member));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static readonly LocalizedText KeyOnce = new("khóa chỉ có một lần", "a key that stands once");
    private static readonly LocalizedText KnownField = new("một cột của từ điển dữ liệu", "a column of the data dictionary");

    private static MemberList? ReadMembers(ref Utf8JsonReader json, List<Fault> faults)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        if (json.TokenType != JsonTokenType.StartArray) throw Invalid(MemberListKey, "[]", ref json);
        var members = new List<Member>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject) throw Invalid(MemberListKey, "{}", ref json);
            var member = new Member();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var key = StringOf(ref json);
                json.Read();
                if (!seen.Add(key)) Unknown(faults, Columns.MemberPrefix + key, members.Count, KeyOnce);
                if (Columns.FindOfMember(key) is { } column) member = HouseholdCells.Set(member, column, Text(ref json, list: false), members.Count, faults);
                else
                {
                    Unknown(faults, Columns.MemberPrefix + key, members.Count, KnownField);
                    json.Skip();
                }
            }

            members.Add(member);
        }

        return new MemberList(members);
    }

    /// <summary>A scalar as the text that a cell would hold, a list of texts as one cell where the field takes a list; anything else as text that no field takes.</summary>
    private static string Text(ref Utf8JsonReader json, bool list)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null: return "";
            case JsonTokenType.True: return "true";
            case JsonTokenType.False: return "false";
            case JsonTokenType.String: return StringOf(ref json);
            case JsonTokenType.Number: return Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan.ToArray());
            case JsonTokenType.StartArray when list:
                var items = new List<string>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    var isText = json.TokenType == JsonTokenType.String;
                    var item = Text(ref json, list: false);
                    items.Add(isText && item.Length > 0 ? item : "[]");
                }

                return items.Count == 0 ? "none" : string.Join("|", items);
            case JsonTokenType.StartArray:
                json.Skip();
                return "[]";
            default:
                json.Skip();
                return "{}";
        }
    }

    private static string StringOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("A text holds half a character.", half);
        }
    }

    private static void WriteText(Utf8JsonWriter json, Column column, string? text)
    {
        if (text is not null) json.WriteString(column.Name, text);
    }

    private static void WriteValue(Utf8JsonWriter json, Column column, long code)
    {
        if (code == Column.Unknown) return;
        switch (column.Type)
        {
            case ColumnType.Boolean: json.WriteBoolean(column.Name, code == 1); break;
            case ColumnType.Integer: json.WriteNumber(column.Name, code); break;
            case ColumnType.Decimal: json.WriteNumber(column.Name, column.DecimalOf(code)); break;
            case ColumnType.Set:
                json.WriteStartArray(column.Name);
                if (code != 0)
                    foreach (var token in column.Format(code).Split('|')) json.WriteStringValue(token);
                json.WriteEndArray();
                break;
            default: json.WriteString(column.Name, column.Format(code)); break;
        }
    }

    private static void Unknown(List<Fault> faults, string field, int? member, LocalizedText expected) =>
        faults.Add(new Fault(FaultCode.UnknownField, field, member, field, expected));

    private static InvalidHouseholdException Invalid(string field, string expected, ref Utf8JsonReader json)
    {
        var was = json.TokenType is JsonTokenType.None or JsonTokenType.EndArray or JsonTokenType.EndObject ? null : Text(ref json, list: false);
        return new([new Fault(FaultCode.UnknownField, field, null, was is { Length: > 0 } ? was : null, LocalizedText.Same(expected))]);
    }
}
