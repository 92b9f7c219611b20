using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// A poverty standard (chuẩn nghèo): application windows, lines, class tables and indicators, each with its source.
/// Immutable and safe to share between threads. Two standards are equal when they were read from the same bytes.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PovertyStandard : IEquatable<PovertyStandard>
{
    internal PovertyStandard()
    {
    }

    /// <summary>Its id, such as <c>vn-2022-2025</c>.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; internal init; } = null!;

    /// <summary>Code of the province whose standard it is; null: national.</summary>
    public string? ProvinceCode { get; internal init; }

    /// <summary>The last day on which the code means the territory of this standard; null: it still does.</summary>
    public LocalDate? ProvinceUntil { get; internal init; }

    /// <summary>The law texts that it cites.</summary>
    public ImmutableArray<LegalDocument> Documents { get; internal init; } = [];

    /// <summary>When it applies, in order of time.</summary>
    public ImmutableArray<ApplicationWindow> Windows { get; internal init; } = [];

    /// <summary>The indicators in official order; empty where income alone decides.</summary>
    public ImmutableArray<Indicator> Indicators { get; internal init; } = [];

    /// <summary>Id of the standard whose indicators it uses; null where it has its own.</summary>
    public string? IndicatorsOf { get; internal init; }

    /// <summary>The class table over income.</summary>
    public ClassRule ByFacts { get; internal init; } = null!;

    /// <summary>The class table over the scores of the survey form; null where the standard cannot be applied by scores.</summary>
    public ClassRule? ByScores { get; internal init; }

    /// <summary>The table by which the survey form scores income; null where the data have none, and the score is the caller's.</summary>
    public ScoreTable? ScoreTable { get; internal init; }

    /// <summary>The quick form, Phiếu A; null where the data have none.</summary>
    public QuickForm? QuickForm { get; internal init; }

    /// <summary>Derived statuses that are not classes.</summary>
    public ImmutableArray<PovertyGroup> Groups { get; internal init; } = [];

    /// <summary>What the law has and this standard's data have not.</summary>
    public ImmutableArray<MissingLaw> NotFound { get; internal init; } = [];

    /// <summary>Version of the data that it came with; <c>sha256:</c> and a digest for a standard of the user's own.</summary>
    public string DataVersion { get; internal init; } = "";

    internal string Digest { get; init; } = "";

    /// <summary>The bytes that it was read from.</summary>
    internal ImmutableArray<byte> Json { get; init; } = [];

    /// <summary>Reads a standard of one's own; the stream is read to its end and left open.</summary>
    /// <exception cref="InvalidStandardException">The file is refused: every fault with its code, JSON path and line.</exception>
    public static PovertyStandard Read(Stream json)
    {
        Require.NotNull(json);
        return StandardReader.Read(json, StandardReader.FindNational);
    }

    /// <summary>Reads a standard of one's own from JSON text.</summary>
    /// <exception cref="InvalidStandardException">The text is refused: every fault with its code, JSON path and line.</exception>
    public static PovertyStandard Parse(string json)
    {
        Require.NotNull(json);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json), writable: false);
        return Read(stream);
    }

    /// <summary>Every fault for which a file would be refused; empty where it is sound.</summary>
    public static ImmutableArray<LawFault> Validate(Stream json)
    {
        Require.NotNull(json);
        return StandardReader.Validate(json, StandardReader.FindNational);
    }

    /// <summary>Whether the standard applies on a date.</summary>
    public bool IsInForceOn(LocalDate date) => WindowOn(date) is not null;

    /// <summary>The window that a date lies in; null where the standard does not apply on it.</summary>
    public ApplicationWindow? WindowOn(LocalDate date)
    {
        foreach (var window in Windows)
            if (window.Contains(date)) return window;
        return null;
    }

    /// <summary>Finds an indicator by its id.</summary>
    public bool TryGetIndicator(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = Indicators.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal));
        return indicator is not null;
    }

    /// <summary>Whether two standards were read from the same bytes.</summary>
    public static bool operator ==(PovertyStandard? left, PovertyStandard? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two standards were read from different bytes.</summary>
    public static bool operator !=(PovertyStandard? left, PovertyStandard? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PovertyStandard? other) => ReferenceEquals(this, other) || other is not null && Digest.Length > 0 && string.Equals(Digest, other.Digest, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PovertyStandard);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <summary>Id and windows.</summary>
    public override string ToString() => $"{Id} ({string.Join(", ", Windows)})";
}
