using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// A fact that the score or the indicators ask: its name and member, whether it is not known, the household without it,
/// every way of filling it in that the forms can tell apart, and the household with it as another one has it.
/// </summary>
internal sealed record FormFact(
    string Name, int? Member, Func<Household, bool> IsUnknown, Func<Household, Household> Forget, Func<Household, LocalDate, Blank> Fill, Func<Household, Household, Household> Take)
{
    private static readonly bool[] YesNo = [false, true];

    private static readonly FormFact[] OfHousehold =
    [
        Fact("area", h => h.Area, (h, value) => h with { Area = value }, _ => Enum.GetValues<Area>()),
        Fact("region", h => h.Region, (h, value) => h with { Region = value }, _ => Enum.GetValues<SocioEconomicRegion>()),
        Fact("centrally_run_city", h => h.CentrallyRunCity, (h, value) => h with { CentrallyRunCity = value }, _ => YesNo),
        Fact("wall_durable", h => h.WallDurable, (h, value) => h with { WallDurable = value }, _ => YesNo),
        Fact("pillar_durable", h => h.PillarDurable, (h, value) => h with { PillarDurable = value }, _ => YesNo),
        Fact("roof_durable", h => h.RoofDurable, (h, value) => h with { RoofDurable = value }, _ => YesNo),
        Fact("floor_area", h => h.FloorArea, (h, value) => h with { FloorArea = value }, h => [0, .. new[] { 8m, 20, 30, 40 }.SelectMany(each => new[] { each * h.Members!.Count - 0.01m, each * h.Members.Count })]),
        Fact("water_source", h => h.WaterSource, (h, value) => h with { WaterSource = value }, _ => Enum.GetValues<WaterSource>()),
        Fact("toilet", h => h.Toilet, (h, value) => h with { Toilet = value }, _ => Enum.GetValues<Toilet>()),
        Fact("uses_internet", h => h.UsesInternet, (h, value) => h with { UsesInternet = value }, _ => YesNo),
        Fact("devices", h => h.Devices, (h, value) => h with { Devices = value }, _ => [Devices.None, Devices.Telephone, Devices.DesktopComputer, Devices.Laptop, Devices.Tablet]),
        Fact("electricity_per_month", h => h.ElectricityPerMonth, (h, value) => h with { ElectricityPerMonth = value }, _ => [0m, 24.99m, 25, 49.99m, 50, 99.99m, 100, 149.99m, 150]),
        Asset("cars", a => a.Cars, (a, n) => a with { Cars = n }),
        Asset("motorbikes", a => a.Motorbikes, (a, n) => a with { Motorbikes = n }),
        Asset("motor_boats", a => a.MotorBoats, (a, n) => a with { MotorBoats = n }),
        Asset("printers", a => a.Printers, (a, n) => a with { Printers = n }),
        Asset("colour_televisions", a => a.ColourTelevisions, (a, n) => a with { ColourTelevisions = n }),
        Asset("music_systems", a => a.MusicSystems, (a, n) => a with { MusicSystems = n }),
        Asset("refrigerators", a => a.Refrigerators, (a, n) => a with { Refrigerators = n }),
        Asset("air_conditioners", a => a.AirConditioners, (a, n) => a with { AirConditioners = n }),
        Asset("washing_machines", a => a.WashingMachines, (a, n) => a with { WashingMachines = n }),
        Asset("water_heaters", a => a.WaterHeaters, (a, n) => a with { WaterHeaters = n }),
        Asset("microwave_ovens", a => a.MicrowaveOvens, (a, n) => a with { MicrowaveOvens = n }),
        LandOf("garden_area", l => l.GardenArea, (l, area) => l with { GardenArea = area }),
        LandOf("annual_crop_area", l => l.AnnualCropArea, (l, area) => l with { AnnualCropArea = area }),
        LandOf("perennial_crop_area", l => l.PerennialCropArea, (l, area) => l with { PerennialCropArea = area }),
        LandOf("water_surface_area", l => l.WaterSurfaceArea, (l, area) => l with { WaterSurfaceArea = area }),
        LandOf("forest_area", l => l.ForestArea, (l, area) => l with { ForestArea = area }),
        Animals("buffaloes_cattle_horses", l => l.BuffaloesCattleHorses, (l, n) => l with { BuffaloesCattleHorses = n }, 0, 1, 2, 3),
        Animals("pigs_goats_sheep", l => l.PigsGoatsSheep, (l, n) => l with { PigsGoatsSheep = n }, 9, 10),
        Animals("poultry", l => l.Poultry, (l, n) => l with { Poultry = n }, 99, 100),
        Fact("aquaculture", h => h.Livestock.Aquaculture, (h, value) => h with { Livestock = h.Livestock with { Aquaculture = value } }, _ => YesNo),
    ];

    private static readonly Func<int, FormFact>[] OfMember =
    [
        Birth(_ => null), Birth(day => BirthDate.InYear(day.Year)), Birth(day => BirthDate.In(day.ToYearMonth())),
        OfMembers("sex", m => m.Sex, (m, value) => m with { Sex = value }, Enum.GetValues<Sex>()),
        OfMembers("employment", m => m.Employment, (m, value) => m with { Employment = value }, Enum.GetValues<Employment>()),
        OfMembers("disabled", m => m.Disabled, (m, value) => m with { Disabled = value }, YesNo),
        OfMembers("monthly_social_allowance", m => m.MonthlySocialAllowance, (m, value) => m with { MonthlySocialAllowance = value }, YesNo),
        OfMembers("health_insurance", m => m.HealthInsurance, (m, value) => m with { HealthInsurance = value }, YesNo),
        OfMembers("enrolled", m => m.Enrolled, (m, value) => m with { Enrolled = value }, Enum.GetValues<Enrolment>()),
        OfMembers("qualification", m => m.Qualification, (m, value) => m with { Qualification = value }, Enum.GetValues<Qualification>()),

        // The level is asked only of those who have, or may have, a vocational qualification.
        OfMembers("vocational_level", m => m.VocationalLevel, (m, value) => m with { VocationalLevel = value }, Enum.GetValues<VocationalLevel>(),
            m => m.VocationalLevel is null && m.Qualification is null or Qualification.Vocational),
        OfMembers("non_farm_work", m => m.NonFarmWork, (m, value) => m with { NonFarmWork = value }, Enum.GetValues<NonFarmWork>()),
        OfMembers("monthly_pension", m => m.MonthlyPension, (m, value) => m with { MonthlyPension = value }, YesNo),
        OfMembers("critically_ill", m => m.CriticallyIll, (m, value) => m with { CriticallyIll = value }, YesNo),
        OfMembers("workplace_training", m => m.WorkplaceTraining, (m, value) => m with { WorkplaceTraining = value }, YesNo),
        OfMembers("stunted", m => m.Stunted, (m, value) => m with { Stunted = value }, YesNo),
        OfMembers("underweight", m => m.Underweight, (m, value) => m with { Underweight = value }, YesNo),
    ];

    /// <summary>All facts of a household and of its members.</summary>
    public static IEnumerable<FormFact> Of(Household household) =>
        OfHousehold.Concat(Enumerable.Range(0, household.Members!.Count).SelectMany(index => OfMember.Select(fact => fact(index))));

    /// <summary>The facts that are not known, each once.</summary>
    public static FormFact[] Unknown(Household household) => [.. Of(household).Where(fact => fact.IsUnknown(household)).DistinctBy(fact => (fact.Name, fact.Member))];

    private static FormFact Fact<T>(string name, Func<Household, T?> read, Func<Household, T?, Household> write, Func<Household, IEnumerable<T>> values)
        where T : struct => new(
            name, null, h => read(h) is null, h => write(h, null), (h, _) => Blank.Of(name, values(h), (each, value) => write(each, value)), (h, from) => write(h, read(from)));

    private static FormFact Asset(string name, Func<HouseholdAssets, int?> read, Func<HouseholdAssets, int?, HouseholdAssets> write) =>
        Fact(name, h => read(h.Assets), (h, n) => h with { Assets = write(h.Assets, n) }, _ => [0, 1, 2, 3]);

    private static FormFact LandOf(string name, Func<HouseholdLand, decimal?> read, Func<HouseholdLand, decimal?, HouseholdLand> write) =>
        Fact(name, h => read(h.Land), (h, area) => h with { Land = write(h.Land, area) }, _ => [0m, 300, 500, 1_000, 5_000, 10_000]);

    private static FormFact Animals(string name, Func<HouseholdLivestock, int?> read, Func<HouseholdLivestock, int?, HouseholdLivestock> write, params int[] values) =>
        Fact(name, h => read(h.Livestock), (h, n) => h with { Livestock = write(h.Livestock, n) }, _ => values);

    private static Func<int, FormFact> OfMembers<T>(string name, Func<Member, T?> read, Func<Member, T?, Member> write, T[] values, Func<Member, bool>? unknown = null)
        where T : struct => index => new(
            "members." + name, index, h => (unknown ?? (m => read(m) is null))(h.Members![index]), h => h.With(index, m => write(m, null)),
            (_, _) => Blank.Of("members." + name, values, (h, value) => h.With(index, m => write(m, value))), (h, from) => h.With(index, m => write(m, read(from.Members![index]))));

    private static Func<int, FormFact> Birth(Func<LocalDate, BirthDate?> blurred) => index => new(
        "members.birth_date", index, h => h.Members![index].Birth is not { IsExact: true }, h => h.With(index, m => m with { Birth = blurred(m.Birth!.Value.Earliest) }),
        (household, on) => Blank.Of("members.birth_date", Births(household.Members![index].Birth, on), (h, day) => h.With(index, m => m with { Birth = BirthDate.On(day) })),
        (h, from) => h.With(index, m => m with { Birth = from.Members![index].Birth }));

    /// <summary>The days that a birth leaves, one on each side of every age that the forms and indicators know.</summary>
    private static SortedSet<LocalDate> Births(BirthDate? birth, LocalDate on)
    {
        var edges = new[] { 3, 6, 10, 12, 15, 16, 18, 30, 60 }.Select(age => on.PlusYears(-age))
            .Concat(Enum.GetValues<Sex>().Select(sex => on.PlusMonths(-PlainScore.RetirementMonths(sex, on.Year))));
        var days = new SortedSet<LocalDate>(edges.SelectMany(day => Enumerable.Range(-1, 4).Select(off => day.PlusDays(off))));
        var earliest = birth?.Earliest ?? on.PlusYears(-99);
        var latest = birth is { } known && known.Latest < on ? known.Latest : on;
        days.RemoveWhere(day => day < earliest || day > latest);
        days.Add(earliest);
        days.Add(latest);
        return days;
    }
}
