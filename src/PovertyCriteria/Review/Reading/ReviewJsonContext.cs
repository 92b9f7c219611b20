using System.Text.Json.Serialization;

namespace PovertyCriteria;

/// <summary>Reads the review's law file without reflection, by the same rules as a standard's.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters = [typeof(ClassConverter), typeof(VerificationConverter)])]
[JsonSerializable(typeof(ReviewFile))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
