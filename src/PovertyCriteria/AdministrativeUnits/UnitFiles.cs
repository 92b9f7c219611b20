using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>Reads the embedded lists of units: <c>lists.json</c> says which list holds when and where it comes from, a CSV file holds each.</summary>
internal static class UnitFiles
{
    private const string Prefix = "units/";

    public static UnitLists Lists()
    {
        using var stream = Open("lists.json");
        return JsonSerializer.Deserialize(stream, UnitListsContext.Default.UnitLists)!;
    }

    /// <summary>The rows of a list, cell by cell. The shipped files quote nothing, which a test holds them to.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split(',');
    }

    private static Stream Open(string file) => typeof(UnitFiles).Assembly.GetManifestResourceStream(Prefix + file)
        ?? throw new InvalidOperationException($"The package lacks {Prefix}{file}.");
}

internal sealed record UnitLists(ProvinceList[] Provinces, KindChange[] ChangesOfKind, CommuneList Communes, KindGap[] CommuneKindsNotKnown);

/// <summary>A list of provinces; the next one ends it.</summary>
internal sealed record ProvinceList(string Csv, LocalDate From, Source Source, Source RegionSource);

internal sealed record KindChange(string Province, ProvinceKind Kind, LocalDate From, Source Source);

internal sealed record CommuneList(string Csv, LocalDate From, Source Source);

/// <summary>From a day on the data do not say of what kind the communes of a province are.</summary>
internal sealed record KindGap(string Province, LocalDate From);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters = [typeof(IsoDateConverter), typeof(ProvinceKindConverter), typeof(GradeConverter)])]
[JsonSerializable(typeof(UnitLists))]
internal sealed partial class UnitListsContext : JsonSerializerContext;

internal sealed class IsoDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

internal sealed class ProvinceKindConverter() : JsonStringEnumConverter<ProvinceKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

internal sealed class GradeConverter() : JsonStringEnumConverter<Verification>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
