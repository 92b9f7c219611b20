namespace PovertyCriteria.Sample;

/// <summary>Durable assets by wealth, and the electricity that they draw. Chosen to look like a mountain district, not estimated from a survey.</summary>
internal static class Belongings
{
    private const int MonthsOfYear = 12;
    private const int BillsKeptPercent = 40;

    private static readonly ByWealth Car = new(0, 0, 2, 10, 35);
    private static readonly ByWealth Motorbike = new(40, 72, 90, 96, 97);
    private static readonly ByWealth SecondMotorbike = new(4, 15, 38, 60, 75);
    private static readonly ByWealth ThirdMotorbike = new(2, 6, 14, 25, 40);
    private static readonly ByWealth MotorBoat = new(1, 1, 2, 3, 3);
    private static readonly ByWealth Printer = new(0, 2, 5, 12, 25);
    private static readonly ByWealth SecondTelevision = new(0, 1, 5, 15, 35);
    private static readonly ByWealth MusicSystem = new(2, 5, 10, 18, 30);
    private static readonly ByWealth Refrigerator = new(12, 40, 75, 92, 98);
    private static readonly ByWealth AirConditioner = new(0, 2, 10, 35, 75);
    private static readonly ByWealth SecondAirConditioner = new(0, 5, 15, 30, 60);
    private static readonly ByWealth WashingMachine = new(2, 12, 38, 70, 92);
    private static readonly ByWealth WaterHeater = new(4, 18, 42, 70, 90);
    private static readonly ByWealth MicrowaveOven = new(0, 2, 9, 25, 55);

    public static HouseholdAssets Draw(SplitMix64 random, Household household, int wealth)
    {
        var devices = household.Devices!.Value;
        var computer = (devices & (Devices.DesktopComputer | Devices.Laptop)) != Devices.None;
        var television = (devices & Devices.Television) != Devices.None;
        return new HouseholdAssets
        {
            Cars = Count(random, wealth, Car),
            Motorbikes = Count(random, wealth, Motorbike, SecondMotorbike, ThirdMotorbike),
            MotorBoats = household.Area == Area.Rural ? Count(random, wealth, MotorBoat) : 0,
            Printers = computer ? Count(random, wealth, Printer) : 0,
            ColourTelevisions = television ? 1 + Count(random, wealth, SecondTelevision) : 0,
            MusicSystems = Count(random, wealth, MusicSystem),
            Refrigerators = Count(random, wealth, Refrigerator),
            AirConditioners = Count(random, wealth, AirConditioner, SecondAirConditioner),
            WashingMachines = Count(random, wealth, WashingMachine),
            WaterHeaters = Count(random, wealth, WaterHeater),
            MicrowaveOvens = Count(random, wealth, MicrowaveOven),
        };
    }

    /// <summary>kWh a month: light and small things of the persons, then the large appliances, used sparingly or freely.</summary>
    public static decimal Electricity(SplitMix64 random, Household household)
    {
        var assets = household.Assets;
        var usual = 10 + 6 * household.Size!.Value + 8 * assets.ColourTelevisions!.Value + 25 * assets.Refrigerators!.Value + 35 * assets.AirConditioners!.Value
            + 6 * assets.WashingMachines!.Value + 20 * assets.WaterHeaters!.Value + 4 * assets.MicrowaveOvens!.Value + 4 * assets.MusicSystems!.Value;
        var percent = random.Between(30, 70) + random.Between(30, 75);

        // Who kept the bills gives the average of a year, others the last bill.
        return random.Percent(BillsKeptPercent)
            ? decimal.Round((usual * percent * MonthsOfYear / 100 + random.Between(0, MonthsOfYear - 1)) / (decimal)MonthsOfYear, 2)
            : usual * percent / 100;
    }

    /// <summary>How many of a thing: a second one only where there is a first.</summary>
    private static int Count(SplitMix64 random, int wealth, params ReadOnlySpan<ByWealth> each)
    {
        var count = 0;
        while (count < each.Length && each[count].Draw(random, wealth)) count++;
        return count;
    }
}
