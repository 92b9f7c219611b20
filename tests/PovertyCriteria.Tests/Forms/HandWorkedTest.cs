using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>A household for each area, worked out on paper from its form, Mẫu 3.4 to 3.10: the points item by item, their sum, the class.</summary>
public class HandWorkedTest
{
    [Fact]
    public void RuralRedRiverDelta_Form35()
    {
        var household = Nothing.In(0).Of(
            Worker with { NonFarmWork = NonFarmWork.WithContract }, Worker with { Sex = Sex.Female, Qualification = Qualification.Vocational, VocationalLevel = VocationalLevel.Intermediate }, Child, Child) with
        {
            WallDurable = true,
            PillarDurable = true,
            RoofDurable = true,
            FloorArea = 80,
            ElectricityPerMonth = 50,
            WaterSource = WaterSource.DrilledWell,
            Toilet = Toilet.Septic,
            Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1 },
        };

        // 1: four persons 60. 2: two workers 25. 3: two children 0. 4: trung cấp 5. 5: contract 20. 6: 0. 7: wall 5, pillars 0. 8: 80/4 = 20 m2, 0.
        // 9: 50 kWh 5. 10: drilled well 5. 11: septic 5. 12: a motorbike 15, a television 0. 13: 0. 14: 0. 15: rural, not asked.
        // 60+25=85, +5=90, +20=110, +5=115, +5=120, +5=125, +5=130, +15=145: above 140.
        Scores(household, "60 25 0 5 20 0 5 0 5 5 5 15 0 0 0", 145, PovertyClass.NotPoor);

        // Without the septic tank 140: at the line. Nothing is deprived but floor area is 20 m2 a person, so near-poor.
        Scores(household with { Toilet = Toilet.TwoVault }, "60 25 0 5 20 0 5 0 5 5 0 15 0 0 0", 140, PovertyClass.NearPoor);

        // Nor a hygienic toilet at all, nor internet, nor a device: three deprivations.
        Scores(household with { Toilet = Toilet.None, UsesInternet = false, Devices = Devices.None }, "60 25 0 5 20 0 5 0 5 5 0 15 0 0 0", 140, PovertyClass.Poor);
    }

    [Fact]
    public void RuralNorthernMidlands_Form36()
    {
        var household = Nothing.In(1).Of(Worker, Worker with { Sex = Sex.Female }, Worker with { Birth = BirthDate.On(new LocalDate(1975, 1, 1)) }, Child, Old) with
        {
            WallDurable = true,
            FloorArea = 149.99m,
            ElectricityPerMonth = 24.99m,
            WaterSource = WaterSource.ProtectedSpring,
            Land = Nothing.Land with { GardenArea = 300, PerennialCropArea = 1_000, ForestArea = 10_000 },
            Livestock = Nothing.Livestock with { BuffaloesCattleHorses = 2, PigsGoatsSheep = 10, Poultry = 99 },
        };

        // 1: five persons 35. 2: three workers 15. 3: one child 5. 4: 0. 5: 0. 6: 0. 7: wall 10. 8: 149.99 m2 of 5 x 30 = 150 m2, so the row from 20 m2: 0.
        // 9: under 25 kWh 0. 10: spring 0. 11: 0. 12: 0. 13: garden from 300 m2 5, perennial from 1,000 m2 5, forest from 10,000 m2 5. 14: two buffaloes 20, ten pigs 5, 99 birds 0.
        // 35+15+5+10+15+25 = 105.
        Scores(household, "35 15 5 0 0 0 10 0 0 0 0 0 15 25 0", 105, PovertyClass.NearPoor);

        // At 150 m2 the row from 30 m2: 5 more.
        Scores(household with { FloorArea = 150 }, "35 15 5 0 0 0 10 5 0 0 0 0 15 25 0", 110, PovertyClass.NearPoor);
    }

    [Fact]
    public void RuralNorthCentralCoast_Form37()
    {
        var household = Nothing.In(2).Of([.. Times(3, Worker), .. Times(2, Child), Worker with { Qualification = Qualification.Vocational, VocationalLevel = VocationalLevel.Elementary }, Old]) with
        {
            WallDurable = true,
            PillarDurable = true,
            FloorArea = 140,
            ElectricityPerMonth = 99.99m,
            WaterSource = WaterSource.Piped,
            Toilet = Toilet.Septic,
            Assets = Nothing.Assets with { Motorbikes = 2, ColourTelevisions = 2, Refrigerators = 1 },
        };

        // 1: seven persons 0. 2: four workers 20. 3: two children 0. 4: sơ cấp 10. 7: wall 10, pillars 0. 8: 140/7 = 20 m2, 5. 9: under 100 kWh 20. 10: piped 5. 11: septic 5.
        // 12: two motorbikes 30, two televisions 15, a refrigerator 15: 60.
        // 20+10+10+5+20+5+5+60 = 135.
        Scores(household, "0 20 0 10 0 0 10 5 20 5 5 60 0 0 0", 135, PovertyClass.NearPoor);

        // The eighth person has no row either, and 140 m2 are no longer 20 m2 a person.
        Scores(household.Of([.. household.Members!, Old]), "0 20 0 10 0 0 10 0 20 5 5 60 0 0 0", 130, PovertyClass.NearPoor);

        // A fifth worker makes 30 of 20, a third motorbike nothing of 30: 145.
        Scores(household.Of([.. household.Members!, Worker]) with { FloorArea = 160, Assets = household.Assets with { Motorbikes = 3 } }, "0 30 0 10 0 0 10 5 20 5 5 60 0 0 0", 145, PovertyClass.NotPoor);
    }

    [Fact]
    public void RuralCentralHighlands_Form38()
    {
        var household = Nothing.In(3).Of(Worker, Worker with { Sex = Sex.Female, NonFarmWork = NonFarmWork.CivilServant }) with
        {
            WaterSource = WaterSource.ProtectedDugWell,
            ElectricityPerMonth = 25,
            Assets = Nothing.Assets with { Motorbikes = 3 },
            Land = Nothing.Land with { WaterSurfaceArea = 500 },
        };

        // 1: two persons 75. 2: two workers 5. 3: none 15. 5: a civil servant 20. 9: 25 kWh 10. 10: dug well 5. 12: three motorbikes 30 by Mẫu 3.3 (Mẫu 3.8 prints 40). 13: 500 m2 of water 5.
        // 75+5+15+20+10+5+30+5 = 165.
        Scores(household, "75 5 15 0 20 0 0 0 10 5 0 30 5 0 0", 165, PovertyClass.NotPoor);

        // A child in the place of the civil servant: 1 worker 5, 1 dependent 0, no civil servant: 130. Without a house and floor two indicators are deprived: near-poor.
        Scores(household.Of(Worker, Child), "75 5 0 0 0 0 0 0 10 5 0 30 5 0 0", 130, PovertyClass.NearPoor);

        // An uninsured child is the third deprivation.
        Scores(household.Of(Worker, Child with { HealthInsurance = false }), "75 5 0 0 0 0 0 0 10 5 0 30 5 0 0", 130, PovertyClass.Poor);
    }

    [Fact]
    public void RuralSouthEast_Form39()
    {
        var household = Nothing.In(4).Of([.. Times(2, Old with { MonthlyPension = true }), Worker, Child]) with
        {
            WallDurable = true,
            PillarDurable = true,
            FloorArea = 200,
            ElectricityPerMonth = 149.99m,
            WaterSource = WaterSource.Bottled,
            Land = Nothing.Land with { WaterSurfaceArea = 4_999.99m },
        };

        // 1: four persons 30. 2: one worker 20. 3: 0. 6: two pensions 40. 7: wall 5, pillars 5. 8: 50 m2 a person 0. 9: under 150 kWh 30. 10: bottled 15. 13: water under 5,000 m2 25.
        // 30+20+40+10+30+15+25 = 170.
        Scores(household, "30 20 0 0 0 40 10 0 30 15 0 0 25 0 0", 170, PovertyClass.NotPoor);

        // One pension is worth nothing here.
        Scores(household.Of([Old with { MonthlyPension = true }, Old, Worker, Child]), "30 20 0 0 0 0 10 0 30 15 0 0 25 0 0", 130, PovertyClass.NearPoor);
    }

    [Fact]
    public void RuralMekongDelta_Form310()
    {
        var household = Nothing.In(5).Of([.. Times(5, Worker), Child]) with
        {
            PillarDurable = true,
            FloorArea = 120,
            ElectricityPerMonth = 100,
            WaterSource = WaterSource.Purchased,
            Toilet = Toilet.PourFlush,
            Assets = Nothing.Assets with { MotorBoats = 1 },
            Livestock = Nothing.Livestock with { Poultry = 100, Aquaculture = true },
        };

        // 1: six persons 35. 2: five workers 45. 7: pillars 5. 8: 20 m2 a person 5. 9: 100 kWh 15. 10: purchased water 0. 12: a boat 15. 14: 100 birds 15, fish 0.
        // 35+45+5+5+15+15+15 = 135.
        Scores(household, "35 45 0 0 0 0 5 5 15 0 0 15 0 15 0", 135, PovertyClass.NearPoor);

        // A drilled well has 5, the water from the tap none: 140, at the line.
        Scores(household with { WaterSource = WaterSource.DrilledWell }, "35 45 0 0 0 0 5 5 15 5 0 15 0 15 0", 140, PovertyClass.NearPoor);
    }

    [Fact]
    public void Urban_Form34()
    {
        var household = Nothing.In(6).Of([.. Times(2, Worker), Child]) with
        {
            WallDurable = true,
            PillarDurable = true,
            RoofDurable = true,
            FloorArea = 30,
            ElectricityPerMonth = 49.99m,
            WaterSource = WaterSource.Piped,
            Toilet = Toilet.Septic,
            Assets = Nothing.Assets with { Motorbikes = 1 },
        };

        // 1: three persons 90. 2: two workers 20. 3: one child 0. 7: wall 5, pillars 5. 8: 10 m2 a person 0. 9: under 50 kWh 5. 10: piped 10. 11: septic 10. 12: a motorbike 15. 15: Red River Delta 10.
        // 90+20+10+5+10+10+15+10 = 170.
        Scores(household, "90 20 0 0 0 0 10 0 5 10 10 15 0 0 10", 170, PovertyClass.NearPoor);

        // In the Central Highlands 175, at the line; in the South East 180, above it; in a centrally-run city 185, whatever the region; in the midlands 160.
        Scores(household with { Region = SocioEconomicRegion.CentralHighlands }, "90 20 0 0 0 0 10 0 5 10 10 15 0 0 15", 175, PovertyClass.NearPoor);
        Scores(household with { Region = SocioEconomicRegion.SouthEast }, "90 20 0 0 0 0 10 0 5 10 10 15 0 0 20", 180, PovertyClass.NotPoor);
        Scores(household with { Region = SocioEconomicRegion.NorthernMidlands, CentrallyRunCity = true }, "90 20 0 0 0 0 10 0 5 10 10 15 0 0 25", 185, PovertyClass.NotPoor);
        Scores(household with { Region = SocioEconomicRegion.NorthernMidlands }, "90 20 0 0 0 0 10 0 5 10 10 15 0 0 0", 160, PovertyClass.NearPoor);
    }

    [Fact]
    public void AScoreOrAnIncomeThatIsGiven_DoesNotCount()
    {
        var household = Nothing.In(0) with { IncomeScore = 999, DeprivationScore = 120, Income = Income.PerPersonMonth(9_000_000) };

        // One person 105, no dependents 0.
        Scores(household, "105 0 0 0 0 0 0 0 0 0 0 0 0 0 0", 105, PovertyClass.NearPoor);
    }

    private static void Scores(Household household, string items, int score, PovertyClass expected)
    {
        var explained = Standard.ExplainScore(household, On);
        Assert.Equal(items, string.Join(" ", explained.Items.Select(item => item.IsDecided ? $"{item.Lowest}" : $"{item.Lowest}-{item.Highest}")));
        Assert.Equal(new IncomeScore(score, score), Standard.Score(household, On));
        Assert.Equal((new IncomeScore(score, score), 1), (explained.Score, explained.Areas.Length));
        Assert.Equal(expected, Standard.Classify(household, On, Basis.Forms).Class);
        Assert.All(explained.Items, item => Assert.Empty(item.Missing));
        Assert.All(explained.Items, item => Assert.All(item.Rows, row => Assert.True(row.Holds)));
        Assert.Equal(score, explained.Items.Sum(item => item.Rows.Sum(row => row.Category.PointsIn(explained.Areas[0]))));
    }
}
