using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>
/// The 3,321 wards, communes and special zones from 2025-07-01. Those of before are not in the data: their codes cannot be checked.
/// Nor do the data say which old communes a new one was made of, so nothing is carried between communes. Read once, on first use.
/// </summary>
public static class Communes
{
    private static readonly Lazy<UnitTable<Commune>> LazyTable = new(Read);

    private static readonly Lazy<Source> LazySource = new(() => UnitFiles.Lists().Communes.Source);

    /// <summary>The first day for which the data have a list of communes.</summary>
    public static LocalDate KnownFrom => LazyTable.Value.From;

    /// <summary>Where codes, names and kinds come from.</summary>
    public static Source Source => LazySource.Value;

    /// <summary>The communes on a date, in order of code.</summary>
    /// <exception cref="UnknownUnitException">The date is before <see cref="KnownFrom"/>.</exception>
    public static ImmutableArray<Commune> On(LocalDate date) =>
        LazyTable.Value.On(date) is { IsDefault: false } communes ? communes : throw UnknownUnitException.OfCommune(null, date);

    /// <summary>The communes of a province on a date, in order of code.</summary>
    /// <exception cref="UnknownUnitException">The date is before <see cref="KnownFrom"/>, or the province's code means nothing on it.</exception>
    public static ImmutableArray<Commune> Of(string provinceCode, LocalDate date)
    {
        var communes = On(date);
        var province = Provinces.Find(provinceCode, date).Code;
        return [.. communes.Where(commune => string.Equals(commune.ProvinceCode, province, StringComparison.Ordinal))];
    }

    /// <summary>What a code means on a date.</summary>
    /// <exception cref="UnknownUnitException">Nothing, or the data do not go that far back; the message says which.</exception>
    public static Commune Find(string code, LocalDate date) =>
        TryFind(code, date, out var commune) ? commune : throw UnknownUnitException.OfCommune(code, date);

    /// <summary>What a code means on a date, if the data know it; false before <see cref="KnownFrom"/> too, which <see cref="Exists"/> tells apart.</summary>
    public static bool TryFind(string code, LocalDate date, [NotNullWhen(true)] out Commune? commune)
    {
        Require.NotNull(code);
        return LazyTable.Value.TryFind(code, date, out commune);
    }

    /// <summary>Whether a code is one of a commune on a date; null where it cannot be checked, before <see cref="KnownFrom"/>.</summary>
    public static bool? Exists(string code, LocalDate date) => TryFind(code, date, out _) ? true : date < KnownFrom ? null : false;

    private static UnitTable<Commune> Read()
    {
        var lists = UnitFiles.Lists();
        var communes = UnitFiles.Rows(lists.Communes.Csv).Select(cells => new Commune(cells[0], cells[1], Kind(cells[2]), cells[3])).ToList();
        return new UnitTable<Commune>(
            lists.CommuneKindsNotKnown.Select(gap => gap.From).Append(lists.Communes.From),
            day => communes.Select(commune => lists.CommuneKindsNotKnown.Any(gap => gap.From <= day && string.Equals(gap.Province, commune.ProvinceCode, StringComparison.Ordinal))
                ? commune with { Kind = null }
                : commune),
            commune => commune.Code);
    }

    private static CommuneKind Kind(string token) => token switch
    {
        "ward" => CommuneKind.Ward,
        "commune" => CommuneKind.Commune,
        "special_zone" => CommuneKind.SpecialZone,
        _ => throw new InvalidOperationException($"\"{token}\" is no kind of commune."),
    };
}
