using FsCheck;
using FsCheck.Fluent;

namespace PovertyCriteria.Tests.Oracle;

/// <summary>Households at random, with births gathered about the birthdays on which the law turns.</summary>
internal static class HouseholdGenerator
{
    /// <summary>The review date: in a common year, so that those born on 29 February have their birthday on the 28th.</summary>
    public static readonly LocalDate On = new(2025, 2, 28);

    private static readonly int[] Birthdays = [0, 3, 5, 6, 10, 12, 15, 16, 18, 30, 60];

    /// <summary>Ages in months that are no birthdays: rows of the nutrition table, and those of conditions at random.</summary>
    private static readonly int[] Months = [1, 4, 15, 30, 66, 90, 138, 186];

    private static readonly Gen<bool> YesOrNo = Gen.Elements(true, false);

    /// <summary>A day about a birthday that some indicator asks for, or any other.</summary>
    public static Gen<LocalDate> Births(LocalDate date) => Gen.OneOf(
        from age in Gen.Elements(Birthdays)
        from days in Gen.Choose(-2, 2)
        let day = date.PlusYears(-age).PlusDays(days)
        select day > date ? date : day,
        from months in Gen.Elements(Months)
        from days in Gen.Choose(-2, 2)
        select date.PlusMonths(-months).PlusDays(days),
        Gen.Choose(0, 100 * 365).Select(days => date.PlusDays(-days)),
        Gen.Elements(1964, 1980, 1984, 1996, 2000, 2004, 2008, 2012, 2016, 2020).Select(year => new LocalDate(year, 2, 29)),
        Gen.Elements(new LocalDate(1985, 12, 31), new LocalDate(1986, 1, 1)));

    /// <summary>A member of whom every fact is known.</summary>
    public static Gen<Member> Members(LocalDate date) =>
        from birth in Births(date)
        from employment in Gen.Elements(Enum.GetValues<Employment>())
        from disabled in YesOrNo
        from allowance in YesOrNo
        from insured in Often(true)
        from enrolled in Gen.OneOf(Gen.Constant(Enrolment.None), Gen.Elements(Enum.GetValues<Enrolment>()))
        from qualification in Gen.Elements(Enum.GetValues<Qualification>())
        from training in YesOrNo
        from stunted in Often(false)
        from underweight in Often(false)
        from ill in Often(false)
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        from measured in Measurements(birth, sex, date)
        from vocational in Gen.Elements(Enum.GetValues<VocationalLevel>())
        from work in Gen.Elements(Enum.GetValues<NonFarmWork>())
        from pension in Often(false)
        from criticallyIll in Often(false)
        select new Member
        {
            Birth = BirthDate.On(birth),
            Sex = sex,
            Height = measured.Height,
            Weight = measured.Weight,
            VocationalLevel = vocational,
            NonFarmWork = work,
            MonthlyPension = pension,
            CriticallyIll = criticallyIll,
            Employment = employment,
            Disabled = disabled,
            MonthlySocialAllowance = allowance,
            HealthInsurance = insured,
            Enrolled = enrolled,
            Qualification = qualification,
            WorkplaceTraining = training,
            Stunted = stunted,
            Underweight = underweight,
            UntreatedIllness = ill,
        };

    /// <summary>A height and a weight of a person of that age, often at the cut-off of the nutrition table or a tenth beside it.</summary>
    private static Gen<(decimal Height, decimal Weight)> Measurements(LocalDate birth, Sex sex, LocalDate date) =>
        from height in Gen.Elements(-1, 0, 1, 50, 50, 50, 50, 50)
        from weight in Gen.Elements(-1, 0, 1, 50, 50, 50, 50, 50)
        let row = PlainNutrition.RowOf(PlainNutrition.Months(birth, date))
        select (row.Cm(sex) + height / 10m, (row.Kg(sex) ?? 25) + weight / 10m);

    /// <summary>A household of which every fact is known; its income lies about the lines of 2016, 2022 and 2027.</summary>
    public static Gen<Household> Complete(LocalDate date) =>
        from size in Gen.Choose(1, 5)
        from members in Gen.ArrayOf(Members(date), size)
        from area in Gen.Elements(Area.Rural, Area.Urban)
        from income in Incomes(size)
        from wall in YesOrNo
        from pillar in YesOrNo
        from roof in YesOrNo
        from house in Gen.Elements(Enum.GetValues<HouseClass>())
        from hundredths in Gen.OneOf(Gen.Choose(-1, 1).Select(off => 800 * size + off), Gen.Choose(0, 20_000))
        from water in Gen.Elements(Enum.GetValues<WaterSource>())
        from toilet in Gen.Elements(Enum.GetValues<Toilet>())
        from internet in YesOrNo
        from telephone in YesOrNo
        from devices in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 127), Gen.Elements(1, 2, 4, 8, 16, 32, 64))
        from loudspeaker in YesOrNo
        from hygienicWater in YesOrNo
        from hygienicToilet in YesOrNo
        from form in FormFacts
        select form with
        {
            Area = area,
            Income = income,
            Members = new MemberList(members),
            WallDurable = wall,
            PillarDurable = pillar,
            RoofDurable = roof,
            HouseClass = house,
            FloorArea = hundredths / 100m,
            WaterSource = water,
            Toilet = toilet,
            UsesInternet = internet,
            UsesTelephone = telephone,
            Devices = (Devices)devices,
            HearsLoudspeaker = loudspeaker,
            HygienicWater = hygienicWater,
            HygienicToilet = hygienicToilet,
        };

    /// <summary>What only the forms ask, with quantities about the bounds that conditions at random ask for.</summary>
    private static readonly Gen<Household> FormFacts =
        from region in Gen.Elements(Enum.GetValues<SocioEconomicRegion>())
        from city in YesOrNo
        from electricity in Gen.Elements(0m, 49.99m, 50m, 99.99m, 100m, 100.01m, 400m)
        from counts in Gen.ArrayOf(Gen.Elements(0, 0, 1, 2, 3, 9, 10, 19, 20), 14)
        from areas in Gen.ArrayOf(Gen.Elements(0m, 299.99m, 300m, 360.5m, 360.51m, 999.99m, 1_000m), 5)
        from yes in Gen.ArrayOf(YesOrNo, 5)
        from exclusions in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 31))
        select new Household
        {
            Region = region,
            CentrallyRunCity = city,
            ElectricityPerMonth = electricity,
            Assets = new()
            {
                Cars = counts[0], Motorbikes = counts[1], MotorBoats = counts[2], Printers = counts[3], ColourTelevisions = counts[4], MusicSystems = counts[5],
                Refrigerators = counts[6], AirConditioners = counts[7], WashingMachines = counts[8], WaterHeaters = counts[9], MicrowaveOvens = counts[10],
            },
            Land = new() { GardenArea = areas[0], AnnualCropArea = areas[1], PerennialCropArea = areas[2], WaterSurfaceArea = areas[3], ForestArea = areas[4] },
            Livestock = new() { BuffaloesCattleHorses = counts[11], PigsGoatsSheep = counts[12], Poultry = counts[13], Aquaculture = yes[0] },
            QuickForm = new() { Exclusions = (ReviewExclusions)exclusions, ValuableVehicle = yes[1], Heater = yes[2], WaterBoiler = yes[3], LetsProperty = yes[4] },
        };

    /// <summary>An income a đồng about a line, in either form.</summary>
    public static Gen<Income> Incomes(int size) =>
        from line in Gen.Elements(0L, 700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 1_950_000, 2_000_000, 2_200_000, 2_250_000, 2_800_000, 3_000_000)
        from off in Gen.Choose(-1, 1)
        from yearly in YesOrNo
        select yearly ? Income.HouseholdYear(Math.Max(0, line * size * 12 + off)) : Income.PerPersonMonth(Math.Max(0, line + off));

    /// <summary>The same household with some facts forgotten: each with a chance of so many in a hundred.</summary>
    public static Gen<Household> Forgetting(Household household, int percent) =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Facts.Forget(household, new Random(seed), percent);

    /// <summary>A household of which much or little is not known.</summary>
    public static Gen<Household> Partial(LocalDate date) =>
        from household in Complete(date)
        from percent in Gen.Elements(5, 20, 60)
        from forgotten in Forgetting(household, percent)
        select forgotten;

    private static Gen<bool> Often(bool value) => Gen.Elements(value, value, value, value, value, !value);
}
