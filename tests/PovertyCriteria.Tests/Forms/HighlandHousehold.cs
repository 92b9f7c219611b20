namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// A rural household of the Central Highlands of which everything is known. Its form, by hand (Mẫu 3.3, fourth column): 4 persons 50,
/// 2 of working age 5, own business 15, durable walls 5, 80 kWh 20, protected well 5, three motorbikes 30, refrigerator 15,
/// perennial crops of 5,000 m² or more 10, 100 poultry or more 5: 160 points. No indicator is deprived.
/// </summary>
internal static class HighlandHousehold
{
    public const int Points = 160;

    public static readonly LocalDate On = new(2025, 10, 15);

    public static readonly PovertyStandard Standard = Get("vn-2022-2025");

    public static readonly Household Known = new()
    {
        Id = "TN-1", Area = Area.Rural, Region = SocioEconomicRegion.CentralHighlands, CentrallyRunCity = false, Income = Income.PerPersonMonth(1_400_000),
        WallDurable = true, PillarDurable = true, RoofDurable = true, FloorArea = 60m, ElectricityPerMonth = 80m,
        WaterSource = WaterSource.ProtectedDugWell, Toilet = Toilet.TwoVault, UsesInternet = true, Devices = Devices.Smartphone,
        Assets = new()
        {
            Cars = 0, Motorbikes = 3, MotorBoats = 0, Printers = 0, ColourTelevisions = 1, MusicSystems = 0, Refrigerators = 1, AirConditioners = 0,
            WashingMachines = 0, WaterHeaters = 0, MicrowaveOvens = 0,
        },
        Land = new() { GardenArea = 200m, AnnualCropArea = 4_000m, PerennialCropArea = 6_000m, WaterSurfaceArea = 0m, ForestArea = 0m },
        Livestock = new() { BuffaloesCattleHorses = 1, PigsGoatsSheep = 4, Poultry = 120, Aquaculture = false },
        QuickForm = new() { Exclusions = ReviewExclusions.None, ValuableVehicle = false, Heater = false, WaterBoiler = false, LetsProperty = false },
        Members =
        [
            Adult(Sex.Male, new(1985, 3, 10)) with { Id = "1", NonFarmWork = NonFarmWork.None },
            Adult(Sex.Female, new(1988, 7, 1)) with { Id = "2", NonFarmWork = NonFarmWork.ForHouseholdOrOwn },
            Child(Sex.Female, new(2014, 5, 20), Enrolment.LowerSecondary) with { Id = "3", Qualification = Qualification.Primary },
            Child(Sex.Male, new(2018, 9, 2), Enrolment.Primary) with { Id = "4", Qualification = Qualification.None },
        ],
    };

    /// <summary>The same household, of whose motorbikes and electricity nothing is known: 110 to 175 points.</summary>
    public static readonly Household PartlyKnown = Known with { ElectricityPerMonth = null, Assets = Known.Assets with { Motorbikes = null } };

    private static Member Adult(Sex sex, LocalDate birth) => new()
    {
        Birth = BirthDate.On(birth), Sex = sex, Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false, HealthInsurance = true,
        Enrolled = Enrolment.None, Qualification = Qualification.UpperSecondary, WorkplaceTraining = false, MonthlyPension = false, CriticallyIll = false,
    };

    private static Member Child(Sex sex, LocalDate birth, Enrolment enrolled) => new()
    {
        Birth = BirthDate.On(birth), Sex = sex, Disabled = false, MonthlySocialAllowance = false, HealthInsurance = true, Enrolled = enrolled,
        NonFarmWork = NonFarmWork.None, MonthlyPension = false, CriticallyIll = false, Stunted = false, Underweight = false,
    };

    private static PovertyStandard Get(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new InvalidOperationException(id);
}
