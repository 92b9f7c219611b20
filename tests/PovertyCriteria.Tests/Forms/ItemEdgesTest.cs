using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// Every item on both sides of the edge of every category, in all seven areas: rural Red River Delta, northern midlands, north central coast,
/// Central Highlands, South East, Mekong Delta; urban. The figures are read from Mẫu 3.3.
/// </summary>
public class ItemEdgesTest
{
    private const string None = "0 0 0 0 0 0 0";

    [Fact]
    public void Item1_HouseholdSize()
    {
        string[] points =
        [
            "105 90 90 95 100 100 125", "95 80 75 75 80 90 110", "75 65 60 65 55 80 90", "60 45 40 50 30 60 75", "45 35 25 40 15 45 60", "35 25 15 25 5 35 50", "30 20 0 15 0 25 40", None, None,
        ];
        for (var members = 1; members <= points.Length; members++)
        {
            Is(1, Nothing.Of(Times(members, Old)), points[members - 1]);
            Is(1, Nothing with { Members = null, Size = members }, points[members - 1]);
        }

        Is(1, Nothing with { Members = null, Size = 1_000 }, None);
    }

    [Fact]
    public void Item2_WorkingAge()
    {
        string[] points = [None, "15 5 0 5 20 10 10", "25 10 10 5 35 25 20", "30 15 20 10 45 35 30", "30 20 20 10 50 40 35", "35 25 30 20 65 45 40", "35 25 30 20 65 45 40"];
        for (var working = 0; working < points.Length; working++) Is(2, Nothing.Of([Old, .. Times(working, Worker)]), points[working]);
    }

    [Theory]
    [InlineData("2010-10-16", false)] // 14 years and 364 days
    [InlineData("2010-10-15", true)] // 15 today
    [InlineData("2010-10-14", true)]
    public void Item2_BeginsAtFifteen(string birth, bool works) => Works(works, Worker with { Birth = Day(birth) }, On);

    [Theory]
    [InlineData(Sex.Male, 2020, 60, 3)] // before 2021 the age of 2021
    [InlineData(Sex.Male, 2021, 60, 3)]
    [InlineData(Sex.Male, 2022, 60, 6)]
    [InlineData(Sex.Male, 2023, 60, 9)]
    [InlineData(Sex.Male, 2024, 61, 0)]
    [InlineData(Sex.Male, 2025, 61, 3)]
    [InlineData(Sex.Male, 2026, 61, 6)]
    [InlineData(Sex.Male, 2027, 61, 9)]
    [InlineData(Sex.Male, 2028, 62, 0)]
    [InlineData(Sex.Male, 2029, 62, 0)]
    [InlineData(Sex.Male, 2036, 62, 0)]
    [InlineData(Sex.Female, 2020, 55, 4)]
    [InlineData(Sex.Female, 2021, 55, 4)]
    [InlineData(Sex.Female, 2022, 55, 8)]
    [InlineData(Sex.Female, 2023, 56, 0)]
    [InlineData(Sex.Female, 2024, 56, 4)]
    [InlineData(Sex.Female, 2025, 56, 8)]
    [InlineData(Sex.Female, 2026, 57, 0)]
    [InlineData(Sex.Female, 2027, 57, 4)]
    [InlineData(Sex.Female, 2028, 57, 8)]
    [InlineData(Sex.Female, 2029, 58, 0)]
    [InlineData(Sex.Female, 2030, 58, 4)]
    [InlineData(Sex.Female, 2031, 58, 8)]
    [InlineData(Sex.Female, 2032, 59, 0)]
    [InlineData(Sex.Female, 2033, 59, 4)]
    [InlineData(Sex.Female, 2034, 59, 8)]
    [InlineData(Sex.Female, 2035, 60, 0)]
    [InlineData(Sex.Female, 2036, 60, 0)]
    public void Item2_EndsAtTheAgeOfRetirementOfTheYear(Sex sex, int year, int years, int months)
    {
        // The 20th, so that no month is too short: who completes the age on the review date no longer counts, who does so the day after still does.
        foreach (var month in new[] { 1, 9, 12 })
        {
            var on = new LocalDate(year, month, 20);
            var complete = on.PlusYears(-years).PlusMonths(-months);
            Assert.Equal(20, complete.Day);
            Works(false, Worker with { Sex = sex, Birth = BirthDate.On(complete) }, on);
            Works(true, Worker with { Sex = sex, Birth = BirthDate.On(complete.PlusDays(1)) }, on);
        }
    }

    [Fact]
    public void Item2_DoesNotCountThoseWhomTheFormLeavesOut()
    {
        Works(true, Worker, On);
        Works(false, Worker with { Employment = Employment.Unable }, On);
        Works(false, Worker with { CriticallyIll = true }, On);
        Works(false, Worker with { Disabled = true, MonthlySocialAllowance = true }, On);
        Works(true, Worker with { Disabled = true }, On);
        Works(true, Worker with { MonthlySocialAllowance = true }, On);

        // No work, or no wish to work, is no lack of capacity.
        Works(true, Worker with { Employment = Employment.Seeking }, On);
        Works(true, Worker with { Employment = Employment.NotSeeking }, On);
        Works(true, Worker with { MonthlyPension = true }, On);
    }

    [Fact]
    public void Item3_Dependents()
    {
        const string none = "0 10 0 15 0 0 5", one = "0 5 0 0 0 0 0";
        Is(3, Nothing.Of(Worker), none);
        Is(3, Nothing.Of(Worker, Child), one);
        Is(3, Nothing.Of(Worker, Child, Child), None);
        Is(3, Nothing.Of(Worker, Child, Child, Child), None);

        // Under 16 to the day; from 60, or disabled, with the allowance only.
        Is(3, Nothing.Of(Worker with { Birth = Day("2009-10-16") }), one);
        Is(3, Nothing.Of(Worker with { Birth = Day("2009-10-15") }), none);
        var allowance = Worker with { MonthlySocialAllowance = true };
        Is(3, Nothing.Of(allowance with { Birth = Day("1965-10-15") }), one);
        Is(3, Nothing.Of(allowance with { Birth = Day("1965-10-16") }), none);
        Is(3, Nothing.Of(Old), none);
        Is(3, Nothing.Of(allowance), none);
        Is(3, Nothing.Of(Worker with { Disabled = true }), none);
        Is(3, Nothing.Of(allowance with { Disabled = true }), one);

        // Of fifteen and on an allowance: of working age and dependent at once.
        var fifteen = Nothing.Of(Worker with { Birth = Day("2010-01-01") });
        Is(3, fifteen, one);
        Is(2, fifteen, "15 5 0 5 20 10 10");
    }

    [Fact]
    public void Item4_TheHighestQualificationCountsOnce()
    {
        const string college = "10 10 10 15 15 10 10", intermediate = "5 5 10 15 5 10 0", elementary = "0 0 10 15 5 0 0";
        Member With(Qualification qualification, VocationalLevel? level = null) => Worker with { Qualification = qualification, VocationalLevel = level };
        Member[] kinds = [With(Qualification.UpperSecondary), With(Qualification.Vocational, VocationalLevel.Elementary), With(Qualification.Vocational, VocationalLevel.Intermediate), With(Qualification.Vocational, VocationalLevel.College), With(Qualification.Higher)];
        string[] points = [None, elementary, intermediate, college, college];
        for (var one = 0; one < kinds.Length; one++)
        {
            Is(4, Nothing.Of(kinds[one]), points[one]);
            for (var other = 0; other < kinds.Length; other++) Is(4, Nothing.Of(kinds[one], kinds[other], Child), points[Math.Max(one, other)]);
        }

        foreach (var none in new[] { Qualification.None, Qualification.Primary, Qualification.LowerSecondary }) Is(4, Nothing.Of(With(none)), None);

        // A level without the qualification is no qualification.
        Is(4, Nothing.Of(With(Qualification.Primary, VocationalLevel.College)), None);
    }

    [Fact]
    public void Item5_EachKindOfNonFarmWorkCountsOnce()
    {
        Member With(NonFarmWork work) => Worker with { NonFarmWork = work };
        var (official, contract, own) = (With(NonFarmWork.CivilServant), With(NonFarmWork.WithContract), With(NonFarmWork.ForHouseholdOrOwn));
        Is(5, Nothing.Of(Worker), None);
        Is(5, Nothing.Of(official), "0 30 10 20 5 5 5");
        Is(5, Nothing.Of(contract), "20 35 20 20 25 20 10");
        Is(5, Nothing.Of(own), "20 30 15 15 10 15 5");
        Is(5, Nothing.Of(own, own), "20 30 15 15 10 15 5");
        Is(5, Nothing.Of(official, contract), "20 65 30 40 30 25 15");
        Is(5, Nothing.Of(official, contract, own, own, Worker), "40 95 45 55 40 40 20");
    }

    [Fact]
    public void Item6_Pensions()
    {
        var pensioner = Old with { MonthlyPension = true };
        Is(6, Nothing.Of(Worker, Old), None);
        Is(6, Nothing.Of(Worker, pensioner), "15 20 20 15 0 0 5");
        Is(6, Nothing.Of(pensioner, pensioner), "35 35 30 35 40 35 20");
        Is(6, Nothing.Of(pensioner, pensioner, pensioner), "35 35 30 35 40 35 20");
        Is(6, Nothing.Of(Old with { MonthlySocialAllowance = true }), None);
    }

    [Fact]
    public void Item7_House()
    {
        Is(7, Nothing with { RoofDurable = true }, None);
        Is(7, Nothing with { WallDurable = true }, "5 10 10 5 5 5 5");
        Is(7, Nothing with { PillarDurable = true }, "0 0 0 0 5 5 5");
        Is(7, Nothing with { WallDurable = true, PillarDurable = true }, "5 10 10 5 10 10 10");
    }

    [Fact]
    public void Item8_FloorAreaPerPerson()
    {
        foreach (var members in new[] { 1, 3, 7 })
        {
            var household = Nothing.Of(Times(members, Old));
            void At(decimal each, decimal off, string points) => Is(8, household with { FloorArea = each * members + off }, points);
            At(0, 0, None);
            At(20, -0.01m, None);
            At(20, 0, "0 0 5 0 0 5 0");
            At(30, -0.01m, "0 0 5 0 0 5 0");
            At(30, 0, "10 5 5 0 0 10 5");
            At(40, -0.01m, "10 5 5 0 0 10 5");
            At(40, 0, "15 15 15 15 0 20 10");
            At(1_000, 0, "15 15 15 15 0 20 10");
        }
    }

    [Fact]
    public void Item9_Electricity() => Edges(9, (h, kwh) => h with { ElectricityPerMonth = kwh }, 0.01m,
        (0, None), (25, "0 5 5 10 15 0 5"), (50, "5 15 20 20 25 10 5"), (100, "10 25 25 20 30 15 15"), (150, "20 30 40 35 35 20 20"));

    [Fact]
    public void Item10_Water()
    {
        const string piped = "5 5 5 0 15 0 10", drilled = "5 5 5 10 5 5 5", dug = "0 0 0 5 0 0 0";
        foreach (var source in Enum.GetValues<WaterSource>())
        {
            Is(10, Nothing with { WaterSource = source }, source switch
            {
                WaterSource.Piped or WaterSource.Bottled or WaterSource.Purchased => piped,
                WaterSource.DrilledWell => drilled,
                WaterSource.ProtectedDugWell or WaterSource.ProtectedSpring => dug,
                _ => None,
            });
        }
    }

    [Fact]
    public void Item11_Toilet()
    {
        foreach (var toilet in Enum.GetValues<Toilet>()) Is(11, Nothing with { Toilet = toilet }, toilet == Toilet.Septic ? "5 5 5 10 10 10 10" : None);
    }

    [Fact]
    public void Item12_Assets()
    {
        Counted((a, n) => a with { Cars = n }, "55 50 55 30 60 60 55");
        Counted((a, n) => a with { Motorbikes = n }, "15 10 20 20 15 15 15", "25 20 30 25 20 25 20", "35 25 30 30 30 35 25");
        Counted((a, n) => a with { MotorBoats = n }, "25 10 15 35 10 15 10");
        Counted((a, n) => a with { Printers = n }, "0 15 10 0 20 0 10");
        Counted((a, n) => a with { ColourTelevisions = n }, "0 0 5 0 0 0 0", "0 0 15 0 10 10 5");
        Counted((a, n) => a with { MusicSystems = n }, "5 10 0 15 5 5 5");
        Counted((a, n) => a with { Refrigerators = n }, "15 10 15 15 5 10 5");
        Counted((a, n) => a with { AirConditioners = n }, "10 0 10 0 5 15 10", "20 20 15 30 30 25 20");
        Counted((a, n) => a with { WashingMachines = n }, "10 15 15 25 10 10 10");
        Counted((a, n) => a with { WaterHeaters = n }, "10 15 10 15 10 5 5");
        Counted((a, n) => a with { MicrowaveOvens = n }, "10 0 5 15 15 15 10");
        foreach (var computer in new[] { Devices.DesktopComputer, Devices.Laptop, Devices.DesktopComputer | Devices.Laptop }) Is(12, Nothing with { Devices = computer }, "5 10 10 15 5 5 5");
        for (var devices = 0; devices < 128; devices++)
        {
            // In the rural Red River Delta 105 for the one person, 5 for a desktop or laptop.
            var computer = (devices & (4 | 16)) != 0;
            Assert.Equal(computer ? 110 : 105, Standard.Score(Nothing with { Devices = (Devices)devices }, On).Highest);
        }

        // Different assets add up: a car, two motorbikes and a computer.
        Is(12, Nothing with { Devices = Devices.Laptop, Assets = Nothing.Assets with { Cars = 1, Motorbikes = 2 } }, "85 80 95 70 85 90 80");

        static void Counted(Func<HouseholdAssets, int, HouseholdAssets> own, params string[] points)
        {
            Is(12, Nothing with { Assets = own(Nothing.Assets, 0) }, None);
            for (var n = 1; n <= points.Length; n++) Is(12, Nothing with { Assets = own(Nothing.Assets, n) }, points[n - 1]);
            foreach (var more in new[] { points.Length + 1, 1_000 }) Is(12, Nothing with { Assets = own(Nothing.Assets, more) }, points[^1]);
        }
    }

    [Fact]
    public void Item13_Land()
    {
        Edges(13, (h, area) => h with { Land = h.Land with { GardenArea = area } }, 0.01m, (0, None), (300, "0 5 0 0 0 0 0"), (500, "5 10 5 5 5 5 5"));
        Edges(13, (h, area) => h with { Land = h.Land with { AnnualCropArea = area } }, 0.01m, (0, None), (5_000, "10 5 0 0 5 10 10"));
        Edges(13, (h, area) => h with { Land = h.Land with { PerennialCropArea = area } }, 0.01m, (0, None), (1_000, "5 5 0 0 5 0 5"), (5_000, "10 15 5 10 10 15 10"));
        Edges(13, (h, area) => h with { Land = h.Land with { WaterSurfaceArea = area } }, 0.01m, (0, None), (500, "0 10 0 5 25 0 20"), (5_000, "15 30 20 15 30 10 30"));
        Edges(13, (h, area) => h with { Land = h.Land with { ForestArea = area } }, 0.01m, (0, None), (5_000, "25 0 0 0 0 25 25"), (10_000, "30 5 5 5 20 30 30"));

        // Different lands add up.
        Is(13, Nothing with { Land = new HouseholdLand { GardenArea = 499.99m, AnnualCropArea = 4_999.99m, PerennialCropArea = 4_999.99m, WaterSurfaceArea = 4_999.99m, ForestArea = 9_999.99m } },
            "30 20 0 5 30 25 50");
    }

    [Fact]
    public void Item14_Livestock()
    {
        Edges(14, (h, n) => h with { Livestock = h.Livestock with { BuffaloesCattleHorses = (int)n } }, 1,
            (0, None), (1, "0 10 0 0 0 0 5"), (2, "0 20 10 0 5 0 10"), (3, "20 30 20 30 10 25 15"));
        Edges(14, (h, n) => h with { Livestock = h.Livestock with { PigsGoatsSheep = (int)n } }, 1, (0, None), (10, "10 5 10 10 5 5 10"));
        Edges(14, (h, n) => h with { Livestock = h.Livestock with { Poultry = (int)n } }, 1, (0, None), (100, "10 15 10 5 5 15 15"));
        Is(14, Nothing with { Livestock = Nothing.Livestock with { Aquaculture = true } }, "5 5 0 0 5 0 10");
        Is(14, Nothing with { Livestock = new HouseholdLivestock { BuffaloesCattleHorses = 1, PigsGoatsSheep = 10, Poultry = 100, Aquaculture = true } }, "25 35 20 15 15 20 40");
    }

    [Fact]
    public void Item15_Region()
    {
        int[] points = [10, 0, 10, 15, 20, 15];
        foreach (var region in Enum.GetValues<Region>())
        {
            var household = Nothing with { Region = region };
            foreach (var city in new[] { false, true })
            {
                var urban = Standard.ExplainScore(household with { Area = Area.Urban, CentrallyRunCity = city }, On).Items[14];
                var expected = city ? 25 : points[(int)region];
                Assert.Equal((expected, expected), (urban.Lowest, urban.Highest));
                var rural = Standard.ExplainScore(household with { Area = Area.Rural, CentrallyRunCity = city }, On).Items[14];
                Assert.Equal((0, 0), (rural.Lowest, rural.Highest));
            }
        }
    }

    /// <summary>The points of an item in the seven areas.</summary>
    private static void Is(int item, Household household, string points) => Assert.Equal(points, string.Join(" ", Enumerable.Range(0, 7).Select(area =>
    {
        var explained = Standard.ExplainScore(household.In(area), On);
        var found = explained.Items[item - 1];
        Assert.Equal((item, area), (found.Item.Number, explained.Areas.Single().Number));
        return found.IsDecided ? $"{found.Lowest}" : $"{found.Lowest}-{found.Highest}";
    })));

    /// <summary>From each of these amounts on so many points, and a step below it those before.</summary>
    private static void Edges(int item, Func<Household, decimal, Household> with, decimal step, params (decimal From, string Points)[] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            Is(item, with(Nothing, rows[row].From), rows[row].Points);
            if (row > 0) Is(item, with(Nothing, rows[row].From - step), rows[row - 1].Points);
        }

        Is(item, with(Nothing, rows[^1].From * 20), rows[^1].Points);
    }

    private static void Works(bool works, Member member, LocalDate on)
    {
        // In the rural Red River Delta one person of working age has 15 points.
        var item = Standard.ExplainScore(Nothing.Of(member), on).Items[1];
        Assert.Equal((works ? 15 : 0, works ? 15 : 0), (item.Lowest, item.Highest));
    }

    private static BirthDate Day(string iso) => BirthDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);
}
