namespace PovertyCriteria.Sample;

/// <summary>
/// Land and animals: most of those who live off a farm have both, of the others in the country some, of townspeople few.
/// Wealth makes fields and herds larger rather than more frequent.
/// </summary>
internal static class Farming
{
    // Percent of households with each kind of land, and its least and most size in m².
    private static readonly Plot Garden = new(OfFarmers: 80, OfOthers: 60, OfTown: 25, 100, 1_000);
    private static readonly Plot AnnualCrops = new(OfFarmers: 80, OfOthers: 35, OfTown: 6, 400, 9_000);
    private static readonly Plot PerennialCrops = new(OfFarmers: 30, OfOthers: 12, OfTown: 3, 300, 8_000);
    private static readonly Plot WaterSurface = new(OfFarmers: 15, OfOthers: 6, OfTown: 2, 100, 6_000);
    private static readonly Plot Forest = new(OfFarmers: 45, OfOthers: 20, OfTown: 4, 2_000, 60_000);

    private static readonly ByWealth Cattle = new(18, 28, 32, 30, 22);
    private static readonly Odds<int> Herd = new((1, 42), (2, 32), (3, 14), (4, 6), (6, 4), (9, 2));
    private static readonly ByWealth Pigs = new(30, 42, 48, 45, 35);
    private static readonly ByWealth ManyPigs = new(2, 5, 10, 16, 25);
    private static readonly ByWealth Poultry = new(65, 75, 78, 75, 65);
    private static readonly ByWealth MuchPoultry = new(1, 3, 5, 9, 14);

    public static HouseholdLand Land(SplitMix64 random, Household household, int wealth)
    {
        var (farms, rural) = (Farms(household), household.Area == Area.Rural);
        return new HouseholdLand
        {
            GardenArea = Garden.Draw(random, farms, rural, wealth),
            AnnualCropArea = AnnualCrops.Draw(random, farms, rural, wealth),
            PerennialCropArea = PerennialCrops.Draw(random, farms, rural, wealth),
            WaterSurfaceArea = WaterSurface.Draw(random, farms, rural, wealth),
            ForestArea = Forest.Draw(random, farms, rural, wealth),
        };
    }

    public static HouseholdLivestock Livestock(SplitMix64 random, Household household, int wealth)
    {
        var (farms, rural) = (Farms(household), household.Area == Area.Rural);
        return new HouseholdLivestock
        {
            BuffaloesCattleHorses = Keeps(Cattle, 10) ? Herd.Draw(random) : 0,
            PigsGoatsSheep = Keeps(Pigs, 15) ? ManyPigs.Draw(random, wealth) ? random.Between(10, 80) : random.Between(1, 8) : 0,
            Poultry = Keeps(Poultry, 55) ? MuchPoultry.Draw(random, wealth) ? random.Between(10, 80) * 10 : random.Between(3, 60) : 0,
            Aquaculture = household.Land.WaterSurfaceArea > 0 && random.Percent(60),
        };

        // Of those who do not farm, a few in a hundred of those that would if they did; in town half as many.
        bool Keeps(ByWealth often, int ofOthers) => often.Draw(random, wealth) && (farms && rural || random.Percent(rural ? ofOthers : ofOthers / 2));
    }

    /// <summary>Somebody works for himself, and not at a trade: on the family's land.</summary>
    private static bool Farms(Household household)
    {
        foreach (var member in household.Members!)
            if (member is { Employment: Employment.SelfEmployed, NonFarmWork: NonFarmWork.None }) return true;
        return false;
    }

    private sealed record Plot(int OfFarmers, int OfOthers, int OfTown, int Least, int Most)
    {
        /// <summary>Small plots are many and large ones few; the wealthy have up to twice as much of what is beyond the least. Tens of m², as papers have it.</summary>
        public decimal Draw(SplitMix64 random, bool farms, bool rural, int wealth)
        {
            if (!random.Percent(!rural ? OfTown : farms ? OfFarmers : OfOthers)) return 0;
            var size = (long)random.Between(0, 1_000) * random.Between(0, 1_000) * (Wealth.Most + wealth) / (2 * Wealth.Most);
            var area = Least + (Most - Least) * size / 1_000_000;
            return area - area % 10;
        }
    }
}
