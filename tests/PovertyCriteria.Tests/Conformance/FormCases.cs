using PovertyCriteria.Tests.Forms;
using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>Households of every area of the score table, added up on paper, on both sides of 140 and 175 points.</summary>
internal static class FormCases
{
    public static CaseWriter Write()
    {
        var cases = new CaseWriter("forms", "The income score of the survey form, item by item added up by hand, and the class by it. Deprived indicators are given.");

        // Red River Delta. Four persons 60, two workers 25, two children 0, trung cấp 5, contract 20, wall 5, 20 m2 a person 0, 50 kWh 5, drilled well 5, motorbike 15: 140.
        var delta = Nothing.In(0).Of(
            Worker with { NonFarmWork = NonFarmWork.WithContract }, Worker with { Sex = Sex.Female, Qualification = Qualification.Vocational, VocationalLevel = VocationalLevel.Intermediate }, Child, Child) with
        {
            WallDurable = true,
            PillarDurable = true,
            RoofDurable = true,
            FloorArea = 80,
            ElectricityPerMonth = 50,
            WaterSource = WaterSource.DrilledWell,
            Assets = Nothing.Assets with { Motorbikes = 1, ColourTelevisions = 1 },
        };
        Add("rural Red River Delta at the line, two deprived", delta, 2, 140, 140, "near_poor", "");
        Add("rural Red River Delta at the line, three deprived", delta, 3, 140, 140, "poor", "");

        // A septic tank 5 more.
        Add("rural Red River Delta above the line", delta with { Toilet = Toilet.Septic }, 3, 145, 145, "not_poor", "");
        Add("rural Red River Delta, toilet not known", delta with { Toilet = null }, 3, 140, 145, "poor not_poor", "toilet");

        // Northern midlands. Five persons 35, three workers 15, one child 5, wall 10, garden 5, perennial 5, forest 5, two buffaloes 20, ten pigs 5: 105; from 30 m2 a person 5 more.
        var midlands = Nothing.In(1).Of(Worker, Worker with { Sex = Sex.Female }, Worker with { Birth = BirthDate.On(new LocalDate(1975, 1, 1)) }, Child, Old) with
        {
            WallDurable = true,
            FloorArea = 149.99m,
            ElectricityPerMonth = 24.99m,
            WaterSource = WaterSource.ProtectedSpring,
            Land = Nothing.Land with { GardenArea = 300, PerennialCropArea = 1_000, ForestArea = 10_000 },
            Livestock = Nothing.Livestock with { BuffaloesCattleHorses = 2, PigsGoatsSheep = 10, Poultry = 99 },
        };
        Add("rural northern midlands, 149.99 m2 of five", midlands, 3, 105, 105, "poor", "");
        Add("rural northern midlands, 150 m2 of five", midlands with { FloorArea = 150 }, 3, 110, 110, "poor", "");
        Add("rural northern midlands, floor area not known and no matter", midlands with { FloorArea = null }, 3, 105, 120, "poor", "");

        // Central Highlands. Two persons 75, two workers 5, no dependents 15, civil servant 20, 25 kWh 10, dug well 5, three motorbikes 30 by Mẫu 3.3 (Mẫu 3.8 prints 40), water 5: 165.
        var highlands = Nothing.In(3).Of(Worker, Worker with { Sex = Sex.Female, NonFarmWork = NonFarmWork.CivilServant }) with
        {
            WaterSource = WaterSource.ProtectedDugWell,
            ElectricityPerMonth = 25,
            Assets = Nothing.Assets with { Motorbikes = 3 },
            Land = Nothing.Land with { WaterSurfaceArea = 500 },
        };
        Add("rural Central Highlands, three motorbikes", highlands, 3, 165, 165, "not_poor", "", trap: 9);
        Add("rural Central Highlands, a child for the civil servant", highlands.Of(Worker, Child), 3, 130, 130, "poor", "");

        // South East. Four persons 30, one worker 20, two pensions 40, wall 5, pillars 5, under 150 kWh 30, bottled water 15, water under 5,000 m2 25: 170; one pension is worth nothing.
        var south = Nothing.In(4).Of([.. Times(2, Old with { MonthlyPension = true }), Worker, Child]) with
        {
            WallDurable = true,
            PillarDurable = true,
            FloorArea = 200,
            ElectricityPerMonth = 149.99m,
            WaterSource = WaterSource.Bottled,
            Land = Nothing.Land with { WaterSurfaceArea = 4_999.99m },
        };
        Add("rural South East, two pensions", south, 0, 170, 170, "not_poor", "");
        Add("rural South East, one pension", south.Of([Old with { MonthlyPension = true }, Old, Worker, Child]), 0, 130, 130, "near_poor", "");

        // Mekong Delta. Six persons 35, five workers 45, pillars 5, 20 m2 a person 5, 100 kWh 15, boat 15, 100 birds 15: 135; a drilled well 5 more.
        var mekong = Nothing.In(5).Of([.. Times(5, Worker), Child]) with
        {
            PillarDurable = true,
            FloorArea = 120,
            ElectricityPerMonth = 100,
            WaterSource = WaterSource.Purchased,
            Toilet = Toilet.PourFlush,
            Assets = Nothing.Assets with { MotorBoats = 1 },
            Livestock = Nothing.Livestock with { Poultry = 100, Aquaculture = true },
        };
        Add("rural Mekong Delta below the line", mekong, 3, 135, 135, "poor", "");
        Add("rural Mekong Delta at the line", mekong with { WaterSource = WaterSource.DrilledWell }, 3, 140, 140, "poor", "");

        // North central coast. Seven persons 0, four workers 20, sơ cấp 10, wall 10, 20 m2 a person 5, under 100 kWh 20, piped 5, septic 5, two motorbikes 30, two televisions 15, a refrigerator 15: 135.
        var coast = Nothing.In(2).Of([.. Times(3, Worker), .. Times(2, Child), Worker with { Qualification = Qualification.Vocational, VocationalLevel = VocationalLevel.Elementary }, Old]) with
        {
            WallDurable = true,
            PillarDurable = true,
            FloorArea = 140,
            ElectricityPerMonth = 99.99m,
            WaterSource = WaterSource.Piped,
            Toilet = Toilet.Septic,
            Assets = Nothing.Assets with { Motorbikes = 2, ColourTelevisions = 2, Refrigerators = 1 },
        };
        Add("rural north central coast, seven persons", coast, 3, 135, 135, "poor", "");

        // An eighth person has no row, and 140 m2 are no longer 20 a person.
        Add("rural north central coast, eight persons", coast.Of([.. coast.Members!, Old]), 3, 130, 130, "poor", "");

        // Urban. Three persons 90, two workers 20, wall 5, pillars 5, under 50 kWh 5, piped 10, septic 10, motorbike 15: 160; and the region.
        var urban = Nothing.In(6).Of([.. Times(2, Worker), Child]) with
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
        Add("urban northern midlands", urban with { Region = SocioEconomicRegion.NorthernMidlands }, 3, 160, 160, "poor", "");
        Add("urban Red River Delta", urban with { Region = SocioEconomicRegion.RedRiverDelta }, 3, 170, 170, "poor", "");
        Add("urban Central Highlands at the line", urban with { Region = SocioEconomicRegion.CentralHighlands }, 3, 175, 175, "poor", "");
        Add("urban Central Highlands at the line, two deprived", urban with { Region = SocioEconomicRegion.CentralHighlands }, 2, 175, 175, "near_poor", "");
        Add("urban South East above the line", urban with { Region = SocioEconomicRegion.SouthEast }, 3, 180, 180, "not_poor", "");
        Add("urban, centrally-run city whatever the region", urban with { Region = SocioEconomicRegion.NorthernMidlands, CentrallyRunCity = true }, 3, 185, 185, "not_poor", "");
        Add("urban, centrally-run city of a region not known", urban with { Region = null, CentrallyRunCity = true }, 3, 185, 185, "not_poor", "");
        Add("urban, city or not is not known", urban with { Region = SocioEconomicRegion.NorthernMidlands, CentrallyRunCity = null }, 3, 160, 185, "poor not_poor", "centrally_run_city");
        return cases;

        void Add(string title, Household household, int deprived, int lowest, int highest, string classes, string missing, int? trap = null) => cases.Add(
            title, "1315/VBHN-BLĐTBXH, Phụ lục III, Mẫu 3.3; Điều 1.1", "vn-2022-2025", "2025-10-15",
            household with { Assessed = PlainLaw.FirstDeprived(PlainLaw.Twelve, deprived) },
            new ConformanceExpected
            {
                PossibleClasses = classes.Split(' '),
                Deprived = [.. PlainLaw.Twelve.Take(deprived)],
                Unknown = [],
                Missing = missing.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                IncomeScore = new ConformanceScore(lowest, highest),
            },
            by: ConformanceBasis.Forms, trap: trap);
    }
}
