namespace PovertyCriteria.Tests.Conformance;

/// <summary>What is not known: no list of members, no number of members, no area, no income; facts that matter and facts that cannot.</summary>
internal static class UnknownCases
{
    private const string Source = "07/2021/NĐ-CP, Điều 3";

    /// <summary>One grown-up of whom everything is known, in a house that lacks nothing.</summary>
    private static readonly Member Grown = new()
    {
        Birth = BirthDate.On(new LocalDate(1980, 1, 1)), Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false,
        HealthInsurance = true, Enrolled = Enrolment.None, Qualification = Qualification.UpperSecondary, WorkplaceTraining = false,
    };

    private static readonly Household Complete = new()
    {
        Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), WallDurable = true, PillarDurable = true, RoofDurable = true, FloorArea = 90m,
        WaterSource = WaterSource.Piped, Toilet = Toilet.Septic, UsesInternet = true, Devices = Devices.Smartphone, Members = new MemberList([Grown]),
    };

    private static readonly string[] OfMembers = ["employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance"];

    public static CaseWriter Write()
    {
        var cases = new CaseWriter("unknown", "What is not known stays not known: it never counts as zero, as no or as not deprived, and is missing only where the class hangs on it.");

        Add("everything known", Complete, "near_poor", "", "", "");
        Add("nothing known", new Household(), "poor near_poor average_living_standard above", "", string.Join(" ", PlainLaw.Twelve), null);
        Add("only an income above every line", new Household { Income = Income.PerPersonMonth(3_000_001) }, "above", "", string.Join(" ", PlainLaw.Twelve), "");
        Add("only an income between the lines of both areas", new Household { Income = Income.PerPersonMonth(2_100_000) }, "average_living_standard", "", string.Join(" ", PlainLaw.Twelve), "");

        // Incomes on which the areas differ, and on which they do not: 1.5 and 2.25 million rural, 2 and 3 million urban.
        foreach (var (vnd, classes) in new[]
        {
            (1_500_000L, "near_poor"), (1_500_001, "near_poor average_living_standard"), (2_000_000, "near_poor average_living_standard"), (2_000_001, "average_living_standard"),
            (2_250_000, "average_living_standard"), (2_250_001, "average_living_standard above"), (3_000_000, "average_living_standard above"), (3_000_001, "above"),
        })
            Add($"area not known at {vnd}", Complete with { Area = null, Income = Income.PerPersonMonth(vnd) }, classes, "", "", classes.Contains(' ') ? "area" : "");

        Add("income not known", Complete with { Income = null }, "near_poor average_living_standard above", "", "", "income");
        Add("income and area not known", Complete with { Income = null, Area = null }, "near_poor average_living_standard above", "", "", "income area");

        // No list of members: what is asked of members is not known. Six unknown indicators reach three.
        Add("members not listed, one person", Complete with { Members = null, Size = 1 }, "poor near_poor", "", string.Join(" ", OfMembers), "members.*");
        Add("members neither listed nor counted", Complete with { Members = null }, "poor near_poor", "", string.Join(" ", [.. OfMembers, "housing_area"]), "members members.*");
        Add("members not listed, above the lines", Complete with { Members = null, Size = 1, Income = Income.PerPersonMonth(2_250_001) }, "above", "", string.Join(" ", OfMembers), "");
        cases.Add(
            "a list without members is refused", Source, "vn-2022-2025", "2025-10-15", Complete with { Members = new MemberList([]) },
            new ConformanceExpected { Faults = [new("value.out_of_range", "members")] });

        // A yearly income of so many is not known, even 0: what the number of members is decides.
        var assessed = Complete with { Members = null, Assessed = PlainLaw.FirstDeprived(PlainLaw.Twelve, 0) };
        Add("income of a year, members not known", assessed with { Income = Income.HouseholdYear(72_000_000) }, "near_poor average_living_standard above", "", "", "members");
        Add("no income in a year, members not known", assessed with { Income = Income.HouseholdYear(0) }, "near_poor average_living_standard above", "", "", "members");
        Add("income of a year of four", assessed with { Size = 4, Income = Income.HouseholdYear(72_000_000) }, "near_poor", "", "", "");
        Add("income of a year of four, one more", assessed with { Size = 4, Income = Income.HouseholdYear(72_000_001) }, "average_living_standard", "", "", "");
        Add("income of a year of three with the same total", assessed with { Size = 3, Income = Income.HouseholdYear(72_000_000) }, "average_living_standard", "", "", "");

        // How many unknown indicators reach three.
        Add("two unknown of none deprived", Complete with { UsesInternet = null, Devices = null }, "near_poor", "", "telecommunications information_devices", "");
        Add("two unknown of one deprived", Complete with { UsesInternet = null, Devices = null, Toilet = Toilet.None }, "poor near_poor", "sanitation", "telecommunications information_devices", "uses_internet devices");
        Add("two unknown of two deprived", Complete with { UsesInternet = null, Devices = null, Toilet = Toilet.None, WaterSource = WaterSource.Other }, "poor near_poor", "water_source sanitation", "telecommunications information_devices", "uses_internet devices");
        Add(
            "two unknown of three deprived", Complete with { UsesInternet = null, Devices = null, Toilet = Toilet.None, WaterSource = WaterSource.Other, FloorArea = 7.99m },
            "poor", "housing_area water_source sanitation", "telecommunications information_devices", "");

        // A fact that cannot matter is not missing: one structure beside two durable ones.
        var two = Complete with { Toilet = Toilet.None, UsesInternet = false };
        Add("one structure not known, two durable", two with { WallDurable = null }, "near_poor", "sanitation telecommunications", "", "");
        Add("one structure not known, one durable", two with { WallDurable = null, RoofDurable = false }, "poor near_poor", "sanitation telecommunications", "housing_quality", "wall_durable");
        Add("insurance of one of two not known", two with { Members = new MemberList([Grown, Grown with { HealthInsurance = null }]) }, "poor near_poor", "sanitation telecommunications", "health_insurance", "members.health_insurance");
        Add(
            "insurance of one not known, of another known to be none", two with { Members = new MemberList([Grown with { HealthInsurance = false }, Grown with { HealthInsurance = null }]) },
            "poor", "health_insurance sanitation telecommunications", "", "");

        // Born in 1995, 29 or 30 at the review: asked for schooling or not; with an upper-secondary degree it does not matter.
        var born1995 = Grown with { Birth = BirthDate.InYear(1995), Qualification = Qualification.Primary };
        Add("birth year at a bound", two with { Members = new MemberList([born1995]) }, "poor near_poor", "sanitation telecommunications", "adult_education", "members.birth_date");
        Add("birth year at a bound that does not matter", two with { Members = new MemberList([born1995 with { Qualification = Qualification.UpperSecondary }]) }, "near_poor", "sanitation telecommunications", "", "");

        // What a reviewer has assessed stands instead of the facts, and of unknown facts.
        Add("assessed deprived, facts say not", Complete with { Assessed = new([KeyValuePair.Create("water_source", true)]) }, "near_poor", "water_source", "", "");
        Add("assessed not deprived, facts say deprived", two with { FloorArea = 1m, Assessed = new([KeyValuePair.Create("housing_area", false)]) }, "near_poor", "sanitation telecommunications", "", "");
        Add("assessed, facts not known", two with { FloorArea = null, Assessed = new([KeyValuePair.Create("housing_area", true)]) }, "poor", "housing_area sanitation telecommunications", "", "");

        // Rainwater stands only in a note on the decree's annex; whether State-paid cover counts as insurance is the reviewer's to say.
        Add("rainwater is clean", two with { WaterSource = WaterSource.Rainwater }, "near_poor", "sanitation telecommunications", "", "");
        Add("insured, whoever pays", two with { Members = new MemberList([Grown with { HealthInsurance = true }]) }, "near_poor", "sanitation telecommunications", "", "");
        Add("not counted as insured by the reviewer", two with { Members = new MemberList([Grown with { HealthInsurance = false }]) }, "poor", "health_insurance sanitation telecommunications", "", "");
        return cases;

        void Add(string title, Household household, string classes, string deprived, string unknown, string? missing) => cases.Add(
            title, Source, "vn-2022-2025", "2025-10-15", household,
            new ConformanceExpected { PossibleClasses = Words(classes), Deprived = Words(deprived), Unknown = Words(unknown), Missing = missing is null ? null : Words(missing) });
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
