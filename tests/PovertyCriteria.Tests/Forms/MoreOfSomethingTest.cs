using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>More of an asset never lowers the score. Where the official table itself gives less for more, the places are pinned.</summary>
public class MoreOfSomethingTest
{
    private static readonly string[] AreaNames = ["red_river_delta", "northern_midlands", "north_central_coast", "central_highlands", "south_east", "mekong_delta", "urban"];

    /// <summary>Rows of the table that follow each other by amount: item, first row, last row, whether a row for nothing comes first, whether one without points comes last.</summary>
    private static readonly (string What, int Item, int First, int Last, bool FromNothing, bool ToNothing)[] Ladders =
    [
        ("persons", 1, 1, 7, false, true), ("of working age", 2, 1, 5, true, false), ("dependents", 3, 1, 2, false, true), ("pensions", 6, 1, 2, true, false),
        ("walls", 7, 1, 1, true, false), ("pillars", 7, 2, 2, true, false), ("floor area", 8, 1, 3, true, false), ("electricity", 9, 1, 4, true, false), ("toilet", 11, 1, 1, true, false),
        ("cars", 12, 1, 1, true, false), ("motorbikes", 12, 2, 4, true, false), ("boats", 12, 5, 5, true, false), ("printers", 12, 6, 6, true, false), ("televisions", 12, 7, 8, true, false),
        ("music systems", 12, 9, 9, true, false), ("computers", 12, 10, 10, true, false), ("refrigerators", 12, 11, 11, true, false), ("air conditioners", 12, 12, 13, true, false),
        ("washing machines", 12, 14, 14, true, false), ("water heaters", 12, 15, 15, true, false), ("ovens", 12, 16, 16, true, false),
        ("garden", 13, 1, 2, true, false), ("annual crops", 13, 3, 3, true, false), ("perennial crops", 13, 4, 5, true, false), ("water surface", 13, 6, 7, true, false), ("forest", 13, 8, 9, true, false),
        ("cattle", 14, 1, 3, true, false), ("pigs", 14, 4, 4, true, false), ("poultry", 14, 5, 5, true, false), ("aquaculture", 14, 6, 6, true, false),
    ];

    [Fact]
    public void TheOfficialTableGivesLessForMore_OnlyHere()
    {
        var found = new List<string>();
        foreach (var (what, item, first, last, fromNothing, toNothing) in Ladders)
        {
            for (var area = 0; area < OfficialTable.Areas; area++)
            {
                var points = Enumerable.Range(first, last - first + 1).Select(row => OfficialTable.Points(item, row, area));
                if (fromNothing) points = points.Prepend(0);
                if (toNothing) points = points.Append(0);
                var all = points.ToArray();
                var falls = Enumerable.Range(1, all.Length - 1).Where(i => all[i] < all[i - 1]).Select(i => $"{all[i - 1]}>{all[i]}").ToArray();
                if (falls.Length > 0) found.Add($"{what}, {AreaNames[area]}: {string.Join(" ", falls)}");
            }
        }

        // A person more, and a dependent more; nothing that a household owns.
        Assert.Equal(
            [
                "persons, red_river_delta: 105>95 95>75 75>60 60>45 45>35 35>30 30>0",
                "persons, northern_midlands: 90>80 80>65 65>45 45>35 35>25 25>20 20>0",
                "persons, north_central_coast: 90>75 75>60 60>40 40>25 25>15 15>0",
                "persons, central_highlands: 95>75 75>65 65>50 50>40 40>25 25>15 15>0",
                "persons, south_east: 100>80 80>55 55>30 30>15 15>5 5>0",
                "persons, mekong_delta: 100>90 90>80 80>60 60>45 45>35 35>25 25>0",
                "persons, urban: 125>110 110>90 90>75 75>60 60>50 50>40 40>0",
                "dependents, northern_midlands: 10>5 5>0",
                "dependents, central_highlands: 15>0",
                "dependents, urban: 5>0",
            ],
            found);
        Assert.Equal(73 - 3 - 3 - 3 - 7, Ladders.Sum(ladder => ladder.Last - ladder.First + 1));
    }

    [Fact]
    public void TheOfficialTableGivesLessForABetterKind_OnlyHere()
    {
        // Kinds, not amounts: each is listed beside one that the form names after it and gives more.
        var found = new List<string>();
        foreach (var (item, count) in new[] { (4, 3), (5, 3), (10, 3) })
        {
            for (var area = 0; area < OfficialTable.Areas; area++)
                for (var row = 1; row < count; row++)
                    if (OfficialTable.Points(item, row, area) is var better && OfficialTable.Points(item, row + 1, area) is var next && better < next) found.Add($"{item}.{row} {better} < {item}.{row + 1} {next}, {AreaNames[area]}");
        }

        Assert.Equal(
            [
                "5.1 0 < 5.2 20, red_river_delta", "5.1 30 < 5.2 35, northern_midlands", "5.1 10 < 5.2 20, north_central_coast", "5.1 5 < 5.2 25, south_east",
                "5.1 5 < 5.2 20, mekong_delta", "5.1 5 < 5.2 10, urban", "10.1 0 < 10.2 10, central_highlands", "10.1 0 < 10.2 5, mekong_delta",
            ],
            found);
    }

    [Fact]
    public void OneMoreOfWhatAHouseholdHas_NeverLowersTheScore()
    {
        var generator = new SurveyGenerator(9);
        var more = new Func<Household, Household>[]
        {
            h => h with { Assets = h.Assets with { Cars = h.Assets.Cars + 1 } }, h => h with { Assets = h.Assets with { Motorbikes = h.Assets.Motorbikes + 1 } },
            h => h with { Assets = h.Assets with { MotorBoats = h.Assets.MotorBoats + 1 } }, h => h with { Assets = h.Assets with { Printers = h.Assets.Printers + 1 } },
            h => h with { Assets = h.Assets with { ColourTelevisions = h.Assets.ColourTelevisions + 1 } }, h => h with { Assets = h.Assets with { MusicSystems = h.Assets.MusicSystems + 1 } },
            h => h with { Assets = h.Assets with { Refrigerators = h.Assets.Refrigerators + 1 } }, h => h with { Assets = h.Assets with { AirConditioners = h.Assets.AirConditioners + 1 } },
            h => h with { Assets = h.Assets with { WashingMachines = h.Assets.WashingMachines + 1 } }, h => h with { Assets = h.Assets with { WaterHeaters = h.Assets.WaterHeaters + 1 } },
            h => h with { Assets = h.Assets with { MicrowaveOvens = h.Assets.MicrowaveOvens + 1 } }, h => h with { Devices = h.Devices | Devices.Laptop },
            h => h with { Land = h.Land with { GardenArea = h.Land.GardenArea + 200 } }, h => h with { Land = h.Land with { AnnualCropArea = h.Land.AnnualCropArea + 2_500 } },
            h => h with { Land = h.Land with { PerennialCropArea = h.Land.PerennialCropArea + 1_000 } }, h => h with { Land = h.Land with { WaterSurfaceArea = h.Land.WaterSurfaceArea + 500 } },
            h => h with { Land = h.Land with { ForestArea = h.Land.ForestArea + 5_000 } }, h => h with { Livestock = h.Livestock with { BuffaloesCattleHorses = h.Livestock.BuffaloesCattleHorses + 1 } },
            h => h with { Livestock = h.Livestock with { PigsGoatsSheep = h.Livestock.PigsGoatsSheep + 5 } }, h => h with { Livestock = h.Livestock with { Poultry = h.Livestock.Poultry + 50 } },
            h => h with { Livestock = h.Livestock with { Aquaculture = true } }, h => h with { FloorArea = h.FloorArea + 5 * h.Members!.Count },
            h => h with { ElectricityPerMonth = h.ElectricityPerMonth + 25 }, h => h with { WallDurable = true }, h => h with { PillarDurable = true }, h => h with { Toilet = Toilet.Septic },
            h => h.With(0, m => m with { MonthlyPension = true }),
        };
        var raised = new int[more.Length];
        for (var i = 0; i < 600; i++)
        {
            var on = generator.Date();
            var household = generator.Household(on);
            var before = Standard.Score(household, on).Lowest;
            for (var kind = 0; kind < more.Length; kind++)
            {
                var after = Standard.Score(more[kind](household), on).Lowest;
                Assert.True(after >= before, $"{kind} of household {i} in {household.Area} {household.Region}: {before} before, {after} after");
                if (after > before) raised[kind]++;
            }
        }

        Assert.All(raised, count => Assert.True(count > 0));
    }
}
