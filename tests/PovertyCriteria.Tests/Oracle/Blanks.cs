using PovertyCriteria.Tests.Conditions;

namespace PovertyCriteria.Tests.Oracle;

/// <summary>For every fact that a household lacks, the ways of filling it in that can matter.</summary>
internal static class Blanks
{
    private static readonly bool[] YesNo = [false, true];

    /// <summary>Everything that is not known of a household that lists its members or gives their number.</summary>
    public static List<Blank> Of(Household household, LocalDate on, long[] lines)
    {
        var blanks = new List<Blank>();
        var size = household.Members?.Count ?? household.Size!.Value;
        foreach (var (name, member) in Facts.Unknown(household))
        {
            if (member is { } index) blanks.Add(OfMember(name, index, household.Members![index], on));
            else blanks.Add(OfHousehold(name, size, lines));
        }

        return blanks;
    }

    private static Blank OfHousehold(string name, int size, long[] lines) => name switch
    {
        "area" => Blank.Of(name, [Area.Rural, Area.Urban], (h, value) => h with { Area = value }),
        "income" => Blank.Of(name, lines.SelectMany(line => new[] { line, line + 1 }).Prepend(0), (h, value) => h with { Income = Income.PerPersonMonth(value) }),
        "wall_durable" => Blank.Of(name, YesNo, (h, value) => h with { WallDurable = value }),
        "pillar_durable" => Blank.Of(name, YesNo, (h, value) => h with { PillarDurable = value }),
        "roof_durable" => Blank.Of(name, YesNo, (h, value) => h with { RoofDurable = value }),
        "house_class" => Blank.Of(name, Enum.GetValues<HouseClass>(), (h, value) => h with { HouseClass = value }),
        "floor_area" => Blank.Of(name, [0m, 8m * size - 0.01m, 8m * size, 20m * size - 0.01m, 20m * size], (h, value) => h with { FloorArea = value }),
        "water_source" => Blank.Of(name, Enum.GetValues<WaterSource>(), (h, value) => h with { WaterSource = value }),
        "toilet" => Blank.Of(name, Enum.GetValues<Toilet>(), (h, value) => h with { Toilet = value }),
        "uses_internet" => Blank.Of(name, YesNo, (h, value) => h with { UsesInternet = value }),
        "uses_telephone" => Blank.Of(name, YesNo, (h, value) => h with { UsesTelephone = value }),
        "devices" => Blank.Of(name, [Devices.None, Devices.Television, Devices.Laptop, Devices.Smartphone, Devices.Radio | Devices.Tablet], (h, value) => h with { Devices = value }),
        "hears_loudspeaker" => Blank.Of(name, YesNo, (h, value) => h with { HearsLoudspeaker = value }),
        "hygienic_water" => Blank.Of(name, YesNo, (h, value) => h with { HygienicWater = value }),
        "region" => Blank.Of(name, Enum.GetValues<SocioEconomicRegion>(), (h, value) => h with { Region = value }),
        "electricity_per_month" => Blank.Of(name, [0m, 49.99m, 50m, 99.99m, 100m], (h, value) => h with { ElectricityPerMonth = value }),
        "cars" => Blank.Of(name, [0, 1, 1_000], (h, value) => h with { Assets = h.Assets with { Cars = value } }),
        "air_conditioners" => Blank.Of(name, [0, 1, 2], (h, value) => h with { Assets = h.Assets with { AirConditioners = value } }),
        "garden_area" => Blank.Of(name, [0m, 360.5m, 360.51m], (h, value) => h with { Land = h.Land with { GardenArea = value } }),
        "poultry" => Blank.Of(name, [0, 9, 10, 19, 20], (h, value) => h with { Livestock = h.Livestock with { Poultry = value } }),
        "aquaculture" => Blank.Of(name, YesNo, (h, value) => h with { Livestock = h.Livestock with { Aquaculture = value } }),
        "review_exclusions" => Blank.Of(name, [ReviewExclusions.None, ReviewExclusions.Farm, ReviewExclusions.Business | ReviewExclusions.Local], (h, value) => h with { QuickForm = h.QuickForm with { Exclusions = value } }),
        "heater" => Blank.Of(name, YesNo, (h, value) => h with { QuickForm = h.QuickForm with { Heater = value } }),
        "hygienic_toilet" => Blank.Of(name, YesNo, (h, value) => h with { HygienicToilet = value }),
        _ => throw new ArgumentException(name, nameof(name)),
    };

    private static Blank OfMember(string name, int index, Member member, LocalDate on)
    {
        return name switch
        {
            "members.birth_date" => One(Births(member, on), (m, value) => m with { Birth = BirthDate.On(value) }),
            "members.employment" => One(Enum.GetValues<Employment>(), (m, value) => m with { Employment = value }),
            "members.disabled" => One(YesNo, (m, value) => m with { Disabled = value }),
            "members.monthly_social_allowance" => One(YesNo, (m, value) => m with { MonthlySocialAllowance = value }),
            "members.health_insurance" => One(YesNo, (m, value) => m with { HealthInsurance = value }),
            "members.enrolled" => One(Enum.GetValues<Enrolment>(), (m, value) => m with { Enrolled = value }),
            "members.qualification" => One(Enum.GetValues<Qualification>(), (m, value) => m with { Qualification = value }),
            "members.workplace_training" => One(YesNo, (m, value) => m with { WorkplaceTraining = value }),
            "members.sex" => One([Sex.Male, Sex.Female], (m, value) => m with { Sex = value }),
            "members.height" => One(PlainNode.Heights.SelectMany(cm => new[] { cm - 0.1m, cm }).Append(0m), (m, value) => m with { Height = value }),
            "members.weight" => One(PlainNode.Weights.SelectMany(kg => new[] { kg - 0.1m, kg }).Append(0m), (m, value) => m with { Weight = value }),
            "members.monthly_pension" => One(YesNo, (m, value) => m with { MonthlyPension = value }),
            "members.critically_ill" => One(YesNo, (m, value) => m with { CriticallyIll = value }),
            "members.stunted" => One(YesNo, (m, value) => m with { Stunted = value }),
            "members.underweight" => One(YesNo, (m, value) => m with { Underweight = value }),
            "members.untreated_illness" => One(YesNo, (m, value) => m with { UntreatedIllness = value }),
            _ => throw new ArgumentException(name, nameof(name)),
        };

        Blank One<T>(IEnumerable<T> values, Func<Member, T, Member> fill) => Blank.Of(name, values, (h, value) =>
            h with { Members = new MemberList(h.Members!.Select((each, i) => i == index ? fill(each, value) : each)) });
    }

    /// <summary>The birth days that a blurred birth leaves, one on each side of every bound of age and year that the law knows.</summary>
    private static IEnumerable<LocalDate> Births(Member member, LocalDate on)
    {
        var birth = member.Birth;
        var days = new SortedSet<LocalDate>();
        var earliest = birth?.Earliest ?? on.PlusYears(-99);
        var latest = birth is { } known && known.Latest < on ? known.Latest : on;
        foreach (var age in new[] { 3, 5, 6, 10, 12, 15, 16, 18, 30, 60 })
            for (var off = -1; off <= 2; off++) days.Add(on.PlusYears(-age).PlusDays(off));
        foreach (var months in IsJudgedByMeasurements(member) ? PlainNutrition.Rows.Select(row => row.Months).Concat(PlainNode.Months) : PlainNode.Months)
            for (var off = -1; off <= 4; off++) days.Add(on.PlusMonths(-months).PlusDays(off));
        days.Add(new LocalDate(1985, 12, 31));
        days.Add(new LocalDate(1986, 1, 1));
        days.RemoveWhere(day => day < earliest || day > latest);
        days.Add(earliest);
        days.Add(latest);
        return days;
    }

    private static bool IsJudgedByMeasurements(Member member) => member.Stunted is null && member.Height is not null || member.Underweight is null && member.Weight is not null;
}
