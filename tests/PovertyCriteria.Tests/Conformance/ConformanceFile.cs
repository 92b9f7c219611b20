using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>A file of the conformance pack. Its schema is exported from this type.</summary>
internal sealed record ConformanceFile(string Name, string About, ConformanceCase[] Cases)
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
}

/// <summary>How the standard of a case is found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChosenBy>))]
internal enum ChosenBy
{
    /// <summary>By its id, in force on the date or not.</summary>
    [JsonStringEnumMemberName("id")]
    Id,

    /// <summary>The national standard in force on the date.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>The standard in force on the date in the household's province.</summary>
    [JsonStringEnumMemberName("province_and_date")]
    ProvinceAndDate,
}

/// <summary>One case: facts, date and standard, and what follows by the law. What <see cref="Expected"/> leaves out is not asked.</summary>
internal sealed record ConformanceCase(string Id, string Title, string Source, string On, JsonObject Household, ConformanceExpected Expected)
{
    /// <summary>The standard; absent: none is in force.</summary>
    public string? Standard { get; init; }

    public ChosenBy ChosenBy { get; init; }

    public ConformanceBasis By { get; init; }

    /// <summary>What the register has of the household beside its facts, which groups ask for.</summary>
    public ConformanceRegister? Register { get; init; }

    /// <summary>Number of the misunderstanding that the case guards against, in conformance/README.md.</summary>
    public int? Trap { get; init; }

    public override string ToString() => Id;
}

[JsonConverter(typeof(JsonStringEnumConverter<ConformanceBasis>))]
internal enum ConformanceBasis
{
    [JsonStringEnumMemberName("facts")]
    Facts,

    [JsonStringEnumMemberName("scores")]
    Scores,

    [JsonStringEnumMemberName("forms")]
    Forms,
}

/// <summary>What follows. Lists are sets: their order says nothing.</summary>
internal sealed record ConformanceExpected
{
    /// <summary>The classes that are possible; one where the class is decided.</summary>
    public string[]? PossibleClasses { get; init; }

    /// <summary>The indicators known to be deprived.</summary>
    public string[]? Deprived { get; init; }

    /// <summary>The indicators of which it is not known.</summary>
    public string[]? Unknown { get; init; }

    /// <summary>The facts on which the class hangs.</summary>
    public string[]? Missing { get; init; }

    /// <summary>The income score of the survey form, in points.</summary>
    public ConformanceScore? IncomeScore { get; init; }

    /// <summary>Groups that are not classes, of the standard or of the review, and who counts in the multidimensional poverty rate: belongs, does not, or cannot be said.</summary>
    public Dictionary<string, Answer>? Groups { get; init; }

    /// <summary>Why the household is refused; nothing else is asked then.</summary>
    public ConformanceFault[]? Faults { get; init; }
}

/// <summary>What the register has; what is absent is not known.</summary>
internal sealed record ConformanceRegister
{
    /// <summary>The class that was recognised.</summary>
    public string? RecordedClass { get; init; }

    /// <summary>Ethnic group of the head.</summary>
    public string? HeadEthnicity { get; init; }

    /// <summary>Ethnic group of the head's spouse.</summary>
    public string? SpouseEthnicity { get; init; }

    public bool? HeadHasSpouse { get; init; }
}

internal sealed record ConformanceScore(int Lowest, int Highest);

internal sealed record ConformanceFault(string Code, string Field);

[JsonConverter(typeof(JsonStringEnumConverter<Answer>))]
internal enum Answer
{
    [JsonStringEnumMemberName("yes")]
    Yes,

    [JsonStringEnumMemberName("no")]
    No,

    [JsonStringEnumMemberName("unknown")]
    Unknown,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ConformanceFile))]
internal sealed partial class ConformanceJson : JsonSerializerContext;
