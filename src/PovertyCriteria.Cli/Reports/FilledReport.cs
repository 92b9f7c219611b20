using System.Collections.Immutable;

namespace PovertyCriteria.Cli.Reports;

/// <summary>A report that has been counted: the filled forms, what is odd about them, and what the page shows beside them.</summary>
internal sealed record FilledReport(ReportTally Tally, ReportLevel Level, ImmutableArray<ReportTable> Tables, ImmutableArray<ReportWarning> Warnings, LocalizedText Place)
{
    /// <summary>The class by the review's standard and by another, where one was asked for.</summary>
    public ClassChanges? Changes { get; init; }

    /// <summary>Whether nothing in it is real.</summary>
    public bool IsSynthetic { get; init; }

    public ResultStamp Stamp => new(Tally.Standard.Id, Tally.Standard.DataVersion, PovertyStandards.PackageVersion);

    public LocalizedText Stage => Tally.Stage == ReportStage.Official
        ? new("Kết quả chính thức (diện hộ đã được công nhận)", "Official results (recognised classes)")
        : new("Kết quả sơ bộ (diện hộ do phần mềm tính từ dữ kiện)", "Preliminary results (classes computed from facts)");

    public LocalizedText NameOf(string? unitCode) => Tally.NameOf(unitCode, Level);

    public static FilledReport Of(ReportTally tally, ReportRequest request)
    {
        var provinces = tally.Places.Select(place => place.ProvinceCode).Distinct(StringComparer.Ordinal).ToList();
        var level = request.Level ?? (provinces.Count > 1 ? ReportLevel.Province : ReportLevel.Commune);
        ImmutableArray<ReportTable> tables = [.. request.Forms.Select(form => tally.Fill(form, level))];
        return new(tally, level, tables, ReportChecks.Of(tables), request.PlaceName is { } name ? LocalizedText.Same(name) : PlaceOf(tally, provinces));
    }

    private static LocalizedText PlaceOf(ReportTally tally, List<string?> provinces)
    {
        if (provinces.Count != 1 || provinces[0] is not { } code) return new($"{provinces.Count} tỉnh, thành phố", $"{provinces.Count} provinces");
        var name = Provinces.TryFind(code, tally.On, out var province) ? LocalizedText.Same(province.Name) : new($"Mã tỉnh {code}", $"Province {code}");
        var communes = tally.Places.Select(place => place.CommuneCode).Distinct(StringComparer.Ordinal).ToList();
        if (communes.Count != 1 || communes[0] is not { } only) return name;
        return Communes.TryFind(only, tally.On, out var commune) ? new($"{commune.Name}, {name.Vi}", $"{commune.Name}, {name.En}") : new($"Mã xã {only}, {name.Vi}", $"Commune {only}, {name.En}");
    }
}
