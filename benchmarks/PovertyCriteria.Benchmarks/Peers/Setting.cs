using PovertyCriteria.Bulk;
using PovertyCriteria.Sample;

namespace PovertyCriteria.Benchmarks;

/// <summary>What is measured: one date, its standard, one generated country, complete or with gaps, and the columns that the standard asks for.</summary>
internal static class Setting
{
    public static readonly LocalDate On = new(2026, 10, 15);
    public static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);
    public static readonly BulkPlan Plan = Standard.PlanFor(On);

    public const int Million = 1_000_000;

    /// <summary>The facts of households that the standard's conditions name, with the incomes.</summary>
    public static readonly string[] HouseholdColumns =
    [
        "area", "income_per_person_month", "income_total_year", "wall_durable", "pillar_durable", "roof_durable", "floor_area",
        "water_source", "toilet", "uses_internet", "devices",
    ];

    /// <summary>The facts of members that the standard's conditions name, births apart.</summary>
    public static readonly string[] MemberColumns =
    [
        "employment", "disabled", "monthly_social_allowance", "health_insurance", "enrolled", "qualification", "workplace_training", "stunted", "underweight",
    ];

    public static SampleCountry CountryOf(bool gaps) => new() { ReviewDate = On, UnknownPercent = gaps ? 3 : 0, BirthYearPercent = gaps ? 5 : 0 };

    /// <summary>The first households of the country as columns.</summary>
    public static BulkHouseholds Facts(int households, bool gaps) => Columns(households, gaps).Draw(0, households);

    public static SampleColumns Columns(int most, bool gaps) =>
        new(CountryOf(gaps), most, name => HouseholdColumns.Contains(name, StringComparer.Ordinal) || MemberColumns.Contains(name, StringComparer.Ordinal));
}
