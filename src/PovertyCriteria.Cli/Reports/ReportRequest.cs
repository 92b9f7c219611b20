using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Reports;

/// <summary>What is asked of a report: which forms, in which files, of which classes and units.</summary>
internal sealed record ReportRequest(ImmutableArray<ReportForm> Forms, ImmutableArray<ReportFormat> Formats, string Folder)
{
    public ReportStage Stage { get; init; }

    /// <summary>Which units the rows are; null: communes of one province, provinces of several.</summary>
    public ReportLevel? Level { get; init; }

    /// <summary>The file of households of the review before.</summary>
    public string? Start { get; init; }

    /// <summary>Whether that file holds the poor and the near-poor alone.</summary>
    public bool StartIsList { get; init; }

    /// <summary>A standard that the page sets beside the one of the review.</summary>
    public PovertyStandard? Against { get; init; }

    /// <summary>What the place is called; null: as the data name it.</summary>
    public string? PlaceName { get; init; }
}

/// <summary>What a report is written as.</summary>
internal enum ReportFormat
{
    Csv,
    Json,
    Xlsx,
    Html,
}
