using System.Text.Json;
using System.Text.Json.Serialization;

namespace PovertyCriteria;

/// <summary>Reads law files without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters = [typeof(ClassConverter), typeof(MeasureConverter), typeof(VerificationConverter), typeof(AreaConverter)])]
[JsonSerializable(typeof(StandardFile))]
[JsonSerializable(typeof(IncompleteFile))]
internal sealed partial class LawJsonContext : JsonSerializerContext;

internal sealed class ClassConverter() : JsonStringEnumConverter<PovertyClass>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

internal sealed class MeasureConverter() : JsonStringEnumConverter<Measure>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

internal sealed class AreaConverter() : JsonStringEnumConverter<Area>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

internal sealed class VerificationConverter() : JsonStringEnumConverter<Verification>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
