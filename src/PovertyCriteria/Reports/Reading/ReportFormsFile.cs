using System.Text.Json.Serialization;

namespace PovertyCriteria.Reports;

/// <summary>The keys of the file of report forms, and nothing else; see <see cref="StandardFile"/>.</summary>
internal sealed class ReportFormsFile
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required DocumentJson[] Documents { get; init; }

    public required SectionJson[] Sections { get; init; }

    public required FormJson[] Forms { get; init; }

    public required EqualJson[] Equal { get; init; }
}

/// <summary>A part of a form; without area it is that of households whose area is not known.</summary>
internal sealed class SectionJson
{
    public required string Id { get; init; }

    public string? Area { get; init; }

    public required string Number { get; init; }

    public required TextJson Name { get; init; }
}

internal sealed class FormJson
{
    public required string Number { get; init; }

    public required TextJson Title { get; init; }

    public required SourceJson Source { get; init; }

    public required StubJson[] Stub { get; init; }

    public required bool Sections { get; init; }

    public required TotalJson Total { get; init; }

    public LineJson[]? Lines { get; init; }

    public required HeaderJson[] Header { get; init; }

    public required TextJson[] Notes { get; init; }

    public TextJson? Unit { get; init; }

    public bool? PrintsNumbers { get; init; }

    public bool? PrintsStage { get; init; }

    public bool? NamesInNotes { get; init; }

    public bool? NotInCircular { get; init; }
}

internal sealed class StubJson
{
    public required TextJson Name { get; init; }

    public string? Letter { get; init; }
}

internal sealed class TotalJson
{
    public string? Number { get; init; }

    public required TextJson Name { get; init; }

    public required bool ListsUnits { get; init; }
}

internal sealed class LineJson
{
    public required string Id { get; init; }

    public TextJson? Name { get; init; }

    public required string Counts { get; init; }

    public PovertyClass[]? Classes { get; init; }
}

/// <summary>A heading over others, or the heading of one column.</summary>
internal sealed class HeaderJson
{
    public required TextJson Name { get; init; }

    public HeaderJson[]? Columns { get; init; }

    public string? Key { get; init; }

    public bool? Numbered { get; init; }

    public CountsJson? Counts { get; init; }

    public ListColumnJson? List { get; init; }

    public PercentJson? Percent { get; init; }

    public string? Formula { get; init; }

    public string? AtMost { get; init; }

    internal sealed class ListColumnJson
    {
        public required string Id { get; init; }

        public required int Column { get; init; }
    }
}

internal sealed class CountsJson
{
    public string? Of { get; init; }

    public PovertyClass[]? Classes { get; init; }

    public string? Indicator { get; init; }

    public string? Group { get; init; }

    public string? Ethnicity { get; init; }

    public string? Cause { get; init; }

    public AgesJson? Ages { get; init; }
}

/// <summary>Ages in completed years: from the first on, below the second.</summary>
internal sealed class AgesJson
{
    public int? From { get; init; }

    public required int Below { get; init; }
}

internal sealed class PercentJson
{
    public string? Form { get; init; }

    public required string Column { get; init; }

    public required string To { get; init; }
}

/// <summary>Two columns of two forms that should be equal, row by row.</summary>
internal sealed class EqualJson
{
    public required string Form { get; init; }

    public required string Column { get; init; }

    public required string EqualsForm { get; init; }

    public required string EqualsColumn { get; init; }
}

/// <summary>Reads the file of report forms without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    Converters = [typeof(ClassConverter), typeof(VerificationConverter)])]
[JsonSerializable(typeof(ReportFormsFile))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
