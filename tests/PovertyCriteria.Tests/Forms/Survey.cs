namespace PovertyCriteria.Tests.Forms;

/// <summary>Households to begin with, of which every fact that the forms ask is known.</summary>
internal static class Survey
{
    /// <summary>The review date.</summary>
    public static readonly LocalDate On = new(2025, 10, 15);

    /// <summary>A man of 40 who can work and has nothing else that scores.</summary>
    public static readonly Member Worker = new()
    {
        Birth = BirthDate.On(new LocalDate(1985, 5, 1)), Sex = Sex.Male, Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false,
        HealthInsurance = true, Enrolled = Enrolment.None, Qualification = Qualification.Primary, NonFarmWork = NonFarmWork.None, MonthlyPension = false,
        CriticallyIll = false, WorkplaceTraining = false, Stunted = false, Underweight = false,
    };

    /// <summary>A woman of 80: neither of working age nor, without an allowance, dependent.</summary>
    public static readonly Member Old = Worker with { Birth = BirthDate.On(new LocalDate(1945, 5, 1)), Sex = Sex.Female, Employment = Employment.NotSeeking };

    /// <summary>A child of 7 at school.</summary>
    public static readonly Member Child = Worker with
    {
        Birth = BirthDate.On(new LocalDate(2018, 5, 1)),
        Employment = Employment.NotSeeking,
        Enrolled = Enrolment.Primary,
        Qualification = Qualification.None,
    };

    /// <summary>One old person who has nothing that the table gives points for.</summary>
    public static readonly Household Nothing = new()
    {
        Area = Area.Rural, Region = SocioEconomicRegion.RedRiverDelta, CentrallyRunCity = false, Members = [Old], WallDurable = false, PillarDurable = false, RoofDurable = false,
        FloorArea = 0, WaterSource = WaterSource.Rainwater, Toilet = Toilet.TwoVault, UsesInternet = true, Devices = Devices.Telephone, ElectricityPerMonth = 0,
        Assets = new HouseholdAssets
        {
            Cars = 0, Motorbikes = 0, MotorBoats = 0, Printers = 0, ColourTelevisions = 0, MusicSystems = 0, Refrigerators = 0, AirConditioners = 0,
            WashingMachines = 0, WaterHeaters = 0, MicrowaveOvens = 0,
        },
        Land = new HouseholdLand { GardenArea = 0, AnnualCropArea = 0, PerennialCropArea = 0, WaterSurfaceArea = 0, ForestArea = 0 },
        Livestock = new HouseholdLivestock { BuffaloesCattleHorses = 0, PigsGoatsSheep = 0, Poultry = 0, Aquaculture = false },
        QuickForm = new QuickFormFacts { Exclusions = ReviewExclusions.None, ValuableVehicle = false, Heater = false, WaterBoiler = false, LetsProperty = false },
    };

    public static PovertyStandard Standard { get; } = PovertyStandards.TryGet("vn-2022-2025", out var standard) ? standard : throw new InvalidOperationException("vn-2022-2025 is not shipped.");

    /// <summary>The household in an area of the table: a rural region, or urban.</summary>
    public static Household In(this Household household, int area) =>
        area == OfficialTable.Urban ? household with { Area = Area.Urban } : household with { Area = Area.Rural, Region = (SocioEconomicRegion)area };

    public static Household Of(this Household household, params Member[] members) => household with { Members = new MemberList(members) };

    /// <summary>The household with one of its members changed.</summary>
    public static Household With(this Household household, int index, Func<Member, Member> change) =>
        household with { Members = new MemberList(household.Members!.Select((member, i) => i == index ? change(member) : member)) };

    /// <summary>So many members of the same kind.</summary>
    public static Member[] Times(int count, Member member) => [.. Enumerable.Repeat(member, count)];
}
