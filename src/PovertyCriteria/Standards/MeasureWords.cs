namespace PovertyCriteria;

/// <summary>The words and units of measures.</summary>
internal static class MeasureWords
{
    public static readonly string[] Tokens = ["income_per_person_month", "income_per_person_year", "income_score"];

    private static readonly LocalizedText[] Units =
    [
        new("đồng/người/tháng", "VND per person per month"), new("đồng/người/năm", "VND per person per year"), new("điểm", "points"),
    ];

    private static readonly LocalizedText[] Names =
    [
        new("thu nhập bình quân đầu người", "income per person"), new("thu nhập bình quân đầu người", "income per person"), new("điểm thu nhập", "income score"),
    ];

    public static LocalizedText Unit(this Measure measure) => Units[(int)measure];

    public static LocalizedText Name(this Measure measure) => Names[(int)measure];

    public static bool IsIncome(this Measure measure) => measure != Measure.IncomeScore;
}
