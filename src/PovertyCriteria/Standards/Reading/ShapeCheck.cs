using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PovertyCriteria;

/// <summary>
/// Holds a file against the contract of its types: unknown keys, missing keys, wrong kinds of values.
/// It goes by the serializer's own metadata, so that there is no second list of keys; and it finds every fault, where the serializer stops at the first.
/// </summary>
internal static class ShapeCheck
{
    public static void Run(JsonElement element, JsonTypeInfo type, string path, Action<string, string, LocalizedText, string> report)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                var properties = type.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                {
                    if (properties.TryGetValue(member.Name, out var property)) Run(member.Value, Info(type, property.PropertyType), path + "." + member.Name, report);
                    else report(LawFaultCodes.KeyUnknown, path + "." + member.Name, OneOf(properties.Keys), member.Name);
                }

                foreach (var property in type.Properties)
                    if (property.IsRequired && !element.TryGetProperty(property.Name, out _))
                        report(LawFaultCodes.KeyMissing, path, new($"một đối tượng có khóa {property.Name}", $"an object with the key {property.Name}"), JsonPlaces.Clip(element.GetRawText()));
                break;
            case JsonTypeInfoKind.Object:
                Wrong(element, path, new("một đối tượng {…}", "an object {…}"), report);
                break;
            case JsonTypeInfoKind.Dictionary when element.ValueKind == JsonValueKind.Object:
                foreach (var member in element.EnumerateObject()) Run(member.Value, Info(type, type.ElementType!), path + "." + member.Name, report);
                break;
            case JsonTypeInfoKind.Dictionary:
                Wrong(element, path, new("một đối tượng {…}", "an object {…}"), report);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray()) Run(item, Info(type, type.ElementType!), $"{path}[{index++}]", report);
                break;
            case JsonTypeInfoKind.Enumerable:
                Wrong(element, path, new("một danh sách […]", "a list […]"), report);
                break;
            default:
                Scalar(element, Nullable.GetUnderlyingType(type.Type) ?? type.Type, path, report);
                break;
        }
    }

    private static JsonTypeInfo Info(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(type);

    private static void Scalar(JsonElement element, Type type, string path, Action<string, string, LocalizedText, string> report)
    {
        if (type == typeof(string))
        {
            if (element.ValueKind != JsonValueKind.String) Wrong(element, path, new("văn bản", "text"), report);
        }
        else if (type == typeof(bool))
        {
            if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Wrong(element, path, new("true hoặc false", "true or false"), report);
        }
        else if (type == typeof(decimal))
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetDecimal(out _)) Wrong(element, path, new("một số", "a number"), report);
        }
        else if (type == typeof(int))
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt32(out _)) Wrong(element, path, new("một số nguyên", "a whole number"), report);
        }
        else if (type == typeof(long))
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt64(out _)) Wrong(element, path, new("một số nguyên", "a whole number"), report);
        }
        else
        {
            var words = type == typeof(PovertyClass) ? Columns.RecordedClass.Values.Select(value => value.Token)
                : type == typeof(Measure) ? MeasureWords.Tokens
                : type == typeof(Area) ? Columns.Area.Values.Select(value => value.Token)
                : Source.VerificationTokens;
            if (element.ValueKind != JsonValueKind.String) Wrong(element, path, OneOf(words), report);
            else if (!words.Contains(element.GetString(), StringComparer.Ordinal)) report(LawFaultCodes.ValueNotOneOf, path, OneOf(words), JsonPlaces.Clip(element.GetRawText()));
        }
    }

    private static void Wrong(JsonElement element, string path, LocalizedText must, Action<string, string, LocalizedText, string> report) =>
        report(LawFaultCodes.ValueType, path, must, JsonPlaces.Clip(element.GetRawText()));

    private static LocalizedText OneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new("một trong: " + list, "one of: " + list);
    }
}
