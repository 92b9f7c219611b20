using PovertyCriteria.Tests.Conditions;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// Every indicator at every edge: the hand-written tables of edges, each row set where it decides the class. Two other indicators are deprived,
/// the rest are not, the income is one at which three deprivations make a household poor and two near-poor.
/// </summary>
internal static class IndicatorCases
{
    private const string Review = "2025-10-15";
    private const string Form = "1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.2";

    public static CaseWriter Of2022() => Write(
        "indicators-2022", "The twelve indicators of 2022-2025 at every edge, on 15 October 2025.", PlainLaw.Of2022, 1_500_000, Form,
        EdgesOf2022Test.Rows().Select(row => (row.Data.Item1, row.Data.Item2, row.Data.Item3, row.Data.Item4)));

    public static CaseWriter Of2016() => Write(
        "indicators-2016", "The ten indicators of 2016-2020 at every edge; the review date lies outside the windows, so that the ages are those of the other file.", PlainLaw.Of2016, 1_000_000,
        "59/2015/QĐ-TTg; thresholds not verified", EdgesOf2016Test.Rows().Select(row => (row.Data.Item1, row.Data.Item2, row.Data.Item3, row.Data.Item4)));

    public static CaseWriter Of2027() => Write(
        "indicators-2027", "The first three indicators of 2027-2030, whose thresholds are those of 2022-2025 in the draft; the other thresholds were not found.", PlainLaw.Of2027, 2_200_000,
        "351/2025/NĐ-CP; list of the draft", EdgesOf2022Test.RowsOfTheFirstThree().Select(row => row.GetData()).Select(data => ((string)data[0]!, (string)data[1]!, (Household)data[2]!, (bool?)data[3])));

    private static CaseWriter Write(
        string name, string about, PlainLaw.Plain law, long income, string source, IEnumerable<(string Indicator, string Edge, Household Household, bool? Deprived)> rows)
    {
        var cases = new CaseWriter(name, about);
        foreach (var (indicator, edge, household, deprived) in rows)
        {
            string[] two = indicator is "sanitation" or "water_source" ? ["telecommunications", "health_insurance"] : ["water_source", "sanitation"];
            var given = law.Indicators.Where(id => id != indicator).Select(id => KeyValuePair.Create(id, two.Contains(id)));
            cases.Add(
                $"{indicator}: {edge}", $"{source}: {indicator}", law.Id, Review,
                household with { Area = Area.Rural, Income = Income.PerPersonMonth(income), Assessed = new AssessedIndicators(given) },
                new ConformanceExpected
                {
                    PossibleClasses = deprived is { } known ? [known ? "poor" : "near_poor"] : ["poor", "near_poor"],
                    Deprived = [.. law.Indicators.Where(id => two.Contains(id) || id == indicator && deprived == true)],
                    Unknown = deprived is null ? [indicator] : [],
                    Missing = deprived is null ? MissingFor(law.Id, indicator, edge) : [],
                });
        }

        return cases;
    }

    /// <summary>What has to be asked in the rows in which something is not known, thought out row by row.</summary>
    private static string[] MissingFor(string standard, string indicator, string edge) => (indicator, edge) switch
    {
        (_, "members not listed") => ["members.*"],
        (_, "members not listed, their number known") => ["members.*"],
        ("employment", "15 exactly, employment not known") => ["members.employment"],
        ("dependents", "60 exactly, allowance not known") => ["members.monthly_social_allowance"],
        ("dependents", "40, allowance, disability not known") => ["members.disabled"],

        // A child or not; if not, disabled and on allowance or not.
        ("dependents", "a child and one of whom nothing is known") => ["members.birth_date", "members.disabled", "members.monthly_social_allowance"],
        ("nutrition", "9 years 364 days, weight not known") => ["members.underweight"],
        ("health_insurance", _) => ["members.health_insurance"],
        ("adult_education", "of 20, nothing, training not known") => ["members.workplace_training"],
        ("adult_education", "birth not known, primary") => ["members.birth_date"],
        ("school_attendance", "of 8, not known") => ["members.enrolled"],
        ("health_care", "of one not known") => ["members.untreated_illness"],
        ("housing_quality", "one of each and one not known") => ["roof_durable"],
        ("housing_quality", "one not durable, two not known") => ["pillar_durable", "roof_durable"],
        ("housing_quality", "nothing known") => ["wall_durable", "pillar_durable", "roof_durable"],
        ("housing_quality", "the three structures are not asked") => ["house_class"],
        ("housing_area", "members not known") => ["members"],
        ("housing_area", "area not known") => ["floor_area"],
        ("water_source", "not known") => standard == PlainLaw.Of2016.Id ? ["hygienic_water"] : ["water_source"],
        ("sanitation", "not known") => standard == PlainLaw.Of2016.Id ? ["hygienic_toilet"] : ["toilet"],
        ("telecommunications", _) => ["uses_internet"],
        ("information_devices", _) => ["devices"],
        _ => throw new InvalidOperationException($"What is missing, {indicator}: {edge}?"),
    };
}
