using System.Globalization;

namespace PovertyCriteria;

/// <summary>Names of the kinds of administrative units for people to read, Vietnamese or English by culture.</summary>
public static class UnitKindNames
{
    /// <summary>The name of a kind, such as "tỉnh" or "province".</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no kind.</exception>
    public static string DisplayName(this ProvinceKind value, CultureInfo culture) => Label(value).In(culture);

    /// <summary>The name of a kind, such as "phường" or "ward".</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no kind.</exception>
    public static string DisplayName(this CommuneKind value, CultureInfo culture) => Label(value).In(culture);

    internal static LocalizedText Label(ProvinceKind value) => value switch
    {
        ProvinceKind.Province => new("tỉnh", "province"),
        ProvinceKind.City => new("thành phố trực thuộc trung ương", "centrally-run city"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No kind of province."),
    };

    internal static LocalizedText Label(CommuneKind value) => value switch
    {
        CommuneKind.Ward => new("phường", "ward"),
        CommuneKind.Commune => new("xã", "commune"),
        CommuneKind.SpecialZone => new("đặc khu", "special zone"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No kind of commune."),
    };
}
