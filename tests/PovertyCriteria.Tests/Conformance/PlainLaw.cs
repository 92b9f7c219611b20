namespace PovertyCriteria.Tests.Conformance;

/// <summary>What the cases need to know of each standard, written down from the law pages and not read from the law files.</summary>
internal static class PlainLaw
{
    /// <summary>A standard: the lines between its classes, rural and urban; the cut-off in indicators; its indicators; where the clauses stand.</summary>
    public sealed record Plain(string Id, string On, long[] Rural, long[] Urban, int Cutoff, string[] Indicators, string Source, bool Yearly = false);

    public static readonly string[] Twelve =
    [
        "employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance",
        "housing_quality", "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    public static readonly string[] Ten =
    [
        "health_care", "health_insurance", "adult_education", "school_attendance", "housing_quality",
        "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    public static readonly string[] TwelveOf2027 =
    [
        "employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance",
        "housing_area", "housing_quality", "telecommunications", "water_source", "sanitation", "waste_treatment",
    ];

    public static readonly Plain Of2022 = new(
        "vn-2022-2025", "2025-10-15", [1_500_000, 2_250_000], [2_000_000, 3_000_000], 3, Twelve, "07/2021/NĐ-CP, Điều 3; 1315/VBHN-BLĐTBXH, Phụ lục VIII");

    public static readonly Plain Of2016 = new(
        "vn-2016-2020", "2018-10-15", [700_000, 1_000_000, 1_500_000], [900_000, 1_300_000, 1_950_000], 3, Ten, "59/2015/QĐ-TTg, Điều 1, 2");

    public static readonly Plain Of2027 = new("vn-2027-2030", "2027-10-15", [2_200_000], [2_800_000], 3, TwelveOf2027, "351/2025/NĐ-CP");

    public static readonly Plain[] All =
    [
        Of2022,
        Of2016,
        Of2027,
        new("vn-2011-2015", "2013-10-15", [400_000, 520_000], [500_000, 650_000], 0, [], "09/2011/QĐ-TTg, Điều 1"),
        new("vn-2006-2010", "2008-10-15", [200_000], [260_000], 0, [], "170/2005/QĐ-TTg"),
        new("ha-noi-2022-2025", "2025-10-15", [2_000_000], [2_500_000], 3, Twelve, "13/2021/QĐ-UBND (Hà Nội)"),
        new("quang-ninh-2023-2025", "2025-10-15", [2_100_000], [2_600_000], 3, Twelve, "Quảng Ninh, 2023"),
        new("dong-nai-2022-2025", "2025-06-15", [2_000_000, 3_000_000], [2_500_000, 3_750_000], 2, Twelve, "32/2022/QĐ-UBND (Đồng Nai)"),
        new("ha-noi-2016-2021", "2018-10-15", [1_100_000, 1_500_000, 2_300_000], [1_400_000, 1_950_000, 3_000_000], 3, Ten, "12/2016/QĐ-UBND (Hà Nội)"),
        new("da-nang-2016-2020", "2018-10-15", [1_100_000, 1_430_000], [1_300_000, 1_690_000], 0, [], "Đà Nẵng, 2015-07-09"),
        new("ha-noi-2011-2015", "2013-10-15", [550_000, 750_000], [750_000, 1_000_000], 0, [], "01/2011/QĐ-UBND (Hà Nội)"),
        new("ho-chi-minh-2014-2015", "2014-10-15", [16_000_000, 21_000_000], [16_000_000, 21_000_000], 0, [], "34/2013/NQ-HĐND (TP. Hồ Chí Minh)", Yearly: true),
    ];

    /// <summary>A reviewer's answers: so many of the indicators deprived, the first ones, and the others not.</summary>
    public static AssessedIndicators? FirstDeprived(string[] indicators, int deprived) =>
        indicators.Length == 0 ? null : new(indicators.Select((id, i) => KeyValuePair.Create(id, i < deprived)));
}
