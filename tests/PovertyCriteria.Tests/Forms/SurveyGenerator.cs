namespace PovertyCriteria.Tests.Forms;

/// <summary>Households at random, of which every fact that the forms ask is known; numbers are gathered about the edges of the table.</summary>
internal sealed class SurveyGenerator(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Review dates: years in which the age of retirement differs, month ends among them.</summary>
    public static readonly LocalDate[] Dates = [new(2022, 10, 31), new(2023, 2, 28), new(2024, 2, 29), new(2025, 10, 15), new(2026, 4, 30)];

    public LocalDate Date() => OneOf(Dates);

    public Household Household(LocalDate on)
    {
        var size = Chance(85) ? _random.Next(1, 6) : _random.Next(6, 10);
        var wealth = _random.Next(0, 70);
        return new Household
        {
            Area = Chance(60) ? Area.Rural : Area.Urban,
            Region = OneOf(Enum.GetValues<SocioEconomicRegion>()),
            CentrallyRunCity = Chance(25),
            Members = new MemberList(Enumerable.Range(0, size).Select(_ => Member(on))),
            WallDurable = Chance(50),
            PillarDurable = Chance(50),
            RoofDurable = Chance(50),
            FloorArea = Chance(60) ? Near(OneOf(8, 20, 25, 30, 40) * size, 0.01m) : _random.Next(0, 30_000) / 100m,
            WaterSource = OneOf(Enum.GetValues<WaterSource>()),
            Toilet = OneOf(Enum.GetValues<Toilet>()),
            UsesInternet = Chance(60),
            Devices = Chance(30) ? Devices.None : (Devices)_random.Next(0, 128),
            ElectricityPerMonth = Chance(60) ? Near(OneOf(25, 50, 100, 150), 0.01m) : _random.Next(0, 20_000) / 100m,
            Assets = new HouseholdAssets
            {
                Cars = Number(wealth / 3), Motorbikes = Number(wealth), MotorBoats = Number(wealth / 3), Printers = Number(wealth / 2), ColourTelevisions = Number(wealth), MusicSystems = Number(wealth / 2),
                Refrigerators = Number(wealth), AirConditioners = Number(wealth / 2), WashingMachines = Number(wealth / 2), WaterHeaters = Number(wealth / 2), MicrowaveOvens = Number(wealth / 2),
            },
            Land = new HouseholdLand
            {
                GardenArea = Land(wealth, 300, 500), AnnualCropArea = Land(wealth / 2, 5_000), PerennialCropArea = Land(wealth, 1_000, 5_000), WaterSurfaceArea = Land(wealth / 2, 500, 5_000), ForestArea = Land(wealth / 2, 5_000, 10_000),
            },
            Livestock = new HouseholdLivestock
            {
                BuffaloesCattleHorses = Number(wealth), PigsGoatsSheep = Chance(wealth) ? (int)Near(10, 1) : 0, Poultry = Chance(wealth) ? (int)Near(100, 1) : 0, Aquaculture = Chance(wealth),
            },
            QuickForm = new QuickFormFacts { Exclusions = ReviewExclusions.None, ValuableVehicle = Chance(wealth), Heater = Chance(wealth), WaterBoiler = Chance(wealth), LetsProperty = Chance(wealth) },
        };
    }

    /// <summary>
    /// A household whose score lies about the line of its area and whose deprivations lie about three, so that what is forgotten can matter.
    /// </summary>
    public Household AboutTheLine(LocalDate on)
    {
        while (true)
        {
            var household = Household(on);
            var distance = PlainScore.Of(household, on) - (household.Area == Area.Urban ? 175 : 140);
            var deprived = Oracle.PlainIndicators.Of2022(household, on).Count(each => each);
            if (distance is >= -45 and <= 45 && deprived is >= 1 and <= 4) return household;
        }
    }

    public Member Member(LocalDate on)
    {
        var birth = Birth(on);
        var qualification = OneOf(Enum.GetValues<Qualification>());
        return new Member
        {
            Birth = BirthDate.On(birth),
            Sex = Chance(50) ? Sex.Male : Sex.Female,
            Employment = OneOf(Enum.GetValues<Employment>()),
            Disabled = Chance(30),
            MonthlySocialAllowance = Chance(30),
            HealthInsurance = Chance(85),
            Enrolled = Chance(50) ? Enrolment.None : OneOf(Enum.GetValues<Enrolment>()),
            Qualification = qualification,
            VocationalLevel = qualification == Qualification.Vocational || Chance(20) ? OneOf(Enum.GetValues<VocationalLevel>()) : null,
            NonFarmWork = Chance(60) ? NonFarmWork.None : OneOf(Enum.GetValues<NonFarmWork>()),
            MonthlyPension = Chance(15),
            CriticallyIll = Chance(10),
            WorkplaceTraining = Chance(50),
            Stunted = Chance(10),
            Underweight = Chance(10),
        };
    }

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Next(int below) => _random.Next(below);

    public T OneOf<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>Some of these, without order.</summary>
    public T[] Some<T>(IEnumerable<T> values, int count) => [.. values.OrderBy(_ => _random.Next()).Take(count)];

    private LocalDate Birth(LocalDate on)
    {
        if (Chance(40)) return on.PlusDays(-_random.Next(0, 95 * 365));
        var day = Chance(50)
            ? on.PlusYears(-OneOf(3, 6, 10, 12, 15, 16, 18, 30, 60))
            : on.PlusMonths(-PlainScore.RetirementMonths(Chance(50) ? Sex.Male : Sex.Female, on.Year + OneOf(-1, 0, 0, 0, 1)));
        return OneOf(day, day.PlusDays(-1), day.PlusDays(1), day.PlusDays(2)) is var birth && birth > on ? on : birth;
    }

    private decimal Near(int edge, decimal step) => OneOf(edge - step, edge, edge + step);

    private int Number(int percent) => Chance(percent) ? _random.Next(1, 5) : 0;

    private decimal Land(int percent, params int[] edges) => Chance(percent) ? Near(OneOf(edges), 0.01m) : 0;
}
