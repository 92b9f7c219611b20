namespace PovertyCriteria.Tests.Oracle;

/// <summary>
/// The class clauses of the law once more, in the plainest C# there is: literal figures and if-statements.
/// Nothing here comes from the library or from its law files; classes are the words of the files.
/// </summary>
internal static class PlainClasses
{
    public const string Poor = "poor";
    public const string NearPoor = "near_poor";
    public const string Average = "average_living_standard";
    public const string Above = "above";
    public const string NotPoor = "not_poor";

    public static string Word(PovertyClass value)
    {
        switch (value)
        {
            case PovertyClass.Poor: return Poor;
            case PovertyClass.NearPoor: return NearPoor;
            case PovertyClass.AverageLivingStandard: return Average;
            case PovertyClass.Above: return Above;
            case PovertyClass.NotPoor: return NotPoor;
            default: return "?";
        }
    }

    /// <summary>The class by income and the number of deprived indicators.</summary>
    public static string ByFacts(string standard, bool urban, PlainIncome income, int deprived)
    {
        switch (standard)
        {
            case "vn-2022-2025":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(2_000_000)) return deprived >= 3 ? Poor : NearPoor;
                    if (income.PerMonthIsAtMost(3_000_000)) return Average;
                    return Above;
                }

                if (income.PerMonthIsAtMost(1_500_000)) return deprived >= 3 ? Poor : NearPoor;
                if (income.PerMonthIsAtMost(2_250_000)) return Average;
                return Above;

            case "vn-2016-2020":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(900_000)) return Poor;
                    if (income.PerMonthIsAtMost(1_300_000)) return deprived >= 3 ? Poor : NearPoor;
                    if (income.PerMonthIsAtMost(1_950_000)) return Average;
                    return Above;
                }

                if (income.PerMonthIsAtMost(700_000)) return Poor;
                if (income.PerMonthIsAtMost(1_000_000)) return deprived >= 3 ? Poor : NearPoor;
                if (income.PerMonthIsAtMost(1_500_000)) return Average;
                return Above;

            case "vn-2027-2030":
                if (income.PerMonthIsAtMost(urban ? 2_800_000 : 2_200_000)) return deprived >= 3 ? Poor : NearPoor;
                return NotPoor;

            case "vn-2011-2015":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(500_000)) return Poor;
                    if (income.PerMonthIsAtMost(650_000)) return NearPoor;
                    return NotPoor;
                }

                if (income.PerMonthIsAtMost(400_000)) return Poor;
                if (income.PerMonthIsAtMost(520_000)) return NearPoor;
                return NotPoor;

            case "vn-2006-2010":
                if (income.PerMonthIsAtMost(urban ? 260_000 : 200_000)) return Poor;
                return NotPoor;

            case "ha-noi-2022-2025":
                if (income.PerMonthIsAtMost(urban ? 2_500_000 : 2_000_000)) return deprived >= 3 ? Poor : NearPoor;
                return NotPoor;

            case "quang-ninh-2023-2025":
                if (income.PerMonthIsAtMost(urban ? 2_600_000 : 2_100_000)) return deprived >= 3 ? Poor : NearPoor;
                return NotPoor;

            case "dong-nai-2022-2025":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(2_500_000)) return deprived >= 2 ? Poor : NearPoor;
                    if (income.PerMonthIsAtMost(3_750_000)) return Average;
                    return Above;
                }

                if (income.PerMonthIsAtMost(2_000_000)) return deprived >= 2 ? Poor : NearPoor;
                if (income.PerMonthIsAtMost(3_000_000)) return Average;
                return Above;

            case "ha-noi-2016-2021":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(1_400_000)) return Poor;
                    if (income.PerMonthIsAtMost(1_950_000)) return deprived >= 3 ? Poor : NearPoor;
                    if (income.PerMonthIsAtMost(3_000_000)) return Average;
                    return Above;
                }

                if (income.PerMonthIsAtMost(1_100_000)) return Poor;
                if (income.PerMonthIsAtMost(1_500_000)) return deprived >= 3 ? Poor : NearPoor;
                if (income.PerMonthIsAtMost(2_300_000)) return Average;
                return Above;

            case "da-nang-2016-2020":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(1_300_000)) return Poor;
                    if (income.PerMonthIsAtMost(1_690_000)) return NearPoor;
                    return NotPoor;
                }

                if (income.PerMonthIsAtMost(1_100_000)) return Poor;
                if (income.PerMonthIsAtMost(1_430_000)) return NearPoor;
                return NotPoor;

            case "ha-noi-2011-2015":
                if (urban)
                {
                    if (income.PerMonthIsAtMost(750_000)) return Poor;
                    if (income.PerMonthIsAtMost(1_000_000)) return NearPoor;
                    return NotPoor;
                }

                if (income.PerMonthIsAtMost(550_000)) return Poor;
                if (income.PerMonthIsAtMost(750_000)) return NearPoor;
                return NotPoor;

            case "ho-chi-minh-2014-2015":
                if (income.PerYearIsAtMost(16_000_000)) return Poor;
                if (income.PerYearIsAtMost(21_000_000)) return NearPoor;
                return NotPoor;

            default:
                throw new ArgumentException("Not restated: " + standard, nameof(standard));
        }
    }

    /// <summary>The class by the two scores of the survey form.</summary>
    public static string ByScores(string standard, bool urban, int incomeScore, int deprivationScore)
    {
        switch (standard)
        {
            case "vn-2022-2025":
                if (incomeScore <= (urban ? 175 : 140)) return deprivationScore >= 30 ? Poor : NearPoor;
                return NotPoor;

            case "vn-2016-2020":
                if (urban)
                {
                    if (incomeScore <= 140) return Poor;
                    if (incomeScore <= 175) return deprivationScore >= 30 ? Poor : NearPoor;
                    return NotPoor;
                }

                if (incomeScore <= 120) return Poor;
                if (incomeScore <= 150) return deprivationScore >= 30 ? Poor : NearPoor;
                return NotPoor;

            default:
                throw new ArgumentException("Not restated: " + standard, nameof(standard));
        }
    }
}

/// <summary>What a household has, with the persons and months that it is for; a line is multiplied up, nothing is divided.</summary>
internal readonly record struct PlainIncome(Int128 Total, int Persons, int Months)
{
    public static PlainIncome OfOnePersonInOneMonth(long vnd) => new(vnd, 1, 1);

    public static PlainIncome OfAllInOneYear(long vnd, int persons) => new(vnd, persons, 12);

    public bool PerMonthIsAtMost(long line) => Total <= (Int128)line * Persons * Months;

    public bool PerYearIsAtMost(long line) => Total * 12 <= (Int128)line * Persons * Months;
}
