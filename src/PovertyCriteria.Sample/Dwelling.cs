namespace PovertyCriteria.Sample;

/// <summary>The facts of the house and of what is in it.</summary>
internal static class Dwelling
{
    private static readonly Odds<WaterSource> CleanWater = new(
        (WaterSource.ProtectedSpring, 42), (WaterSource.DrilledWell, 17), (WaterSource.ProtectedDugWell, 18), (WaterSource.Piped, 18),
        (WaterSource.Rainwater, 2), (WaterSource.Purchased, 1), (WaterSource.Bottled, 2));

    private static readonly Odds<WaterSource> UnsafeWater = new(
        (WaterSource.UnprotectedSpring, 52), (WaterSource.UnprotectedDugWell, 25), (WaterSource.SurfaceWater, 20), (WaterSource.Other, 3));

    private static readonly Odds<Toilet> GoodToilet = new(
        (Toilet.Septic, 62), (Toilet.TwoVault, 18), (Toilet.PourFlush, 10), (Toilet.VentilatedImprovedPit, 5), (Toilet.DugPitWithSeat, 5));

    private static readonly Odds<Toilet> PoorToilet = new((Toilet.Other, 60), (Toilet.None, 40));

    public static void Draw(SplitMix64 random, HouseholdDraft draft, Hardship hardship)
    {
        House(random, draft, hardship);
        Water(random, draft, hardship);
        Information(random, draft, hardship);
    }

    private static void House(SplitMix64 random, HouseholdDraft draft, Hardship hardship)
    {
        var weak = random.Percent(hardship.WeakHouse);
        var wall = weak ? random.Percent(25) : !random.Percent(4);
        var pillar = weak ? !wall && random.Percent(35) : !random.Percent(2);
        var roof = weak ? random.Percent(15) : !random.Percent(8);
        (draft.WallDurable, draft.PillarDurable, draft.RoofDurable) = (wall, pillar, roof);
        draft.HouseClass = ((wall ? 1 : 0) + (pillar ? 1 : 0) + (roof ? 1 : 0)) switch
        {
            3 => random.Percent(45) ? HouseClass.Solid : HouseClass.SemiSolid,
            2 => HouseClass.SemiSolid,
            1 => HouseClass.LessSolid,
            _ => random.Percent(60) ? HouseClass.Simple : HouseClass.LessSolid,
        };
        draft.FloorArea = FloorArea(random, draft.Size, random.Percent(hardship.Crowded));
    }

    // In hundredths of m². Most people give whole metres; some houses were measured.
    private static int FloorArea(SplitMix64 random, int size, bool crowded)
    {
        var hundredths = crowded ? size * random.Between(380, 1050) : 3_000 + random.Between(0, 4_500) + size * random.Between(200, 1_200);
        if (random.Percent(80)) hundredths -= hundredths % 100;
        else if (random.Percent(60)) hundredths -= hundredths % 50;
        return Math.Max(hundredths, 600);
    }

    private static void Water(SplitMix64 random, HouseholdDraft draft, Hardship hardship)
    {
        var unsafeWater = random.Percent(hardship.UnsafeWater);
        var poorToilet = random.Percent(hardship.PoorToilet);
        draft.WaterSource = (unsafeWater ? UnsafeWater : CleanWater).Draw(random);
        draft.Toilet = (poorToilet ? PoorToilet : GoodToilet).Draw(random);
        // Judged by other lists in 2016-2020, so mostly but not always the same answer.
        draft.HygienicWater = random.Percent(unsafeWater ? 12 : 96);
        draft.HygienicToilet = !poorToilet && random.Percent(92);
    }

    private static void Information(SplitMix64 random, HouseholdDraft draft, Hardship hardship)
    {
        var none = random.Percent(hardship.WithoutDevices);
        var internet = !none && !random.Percent(hardship.Offline);
        var telephone = internet || !none && random.Percent(80);
        (draft.UsesInternet, draft.UsesTelephone) = (internet, telephone);
        draft.Devices = none ? Devices.None : DevicesOf(random, internet, telephone);
        draft.HearsLoudspeaker = random.Percent(70);
    }

    private static Devices DevicesOf(SplitMix64 random, bool internet, bool telephone)
    {
        var devices = telephone ? Devices.None : random.Percent(85) ? Devices.Television : Devices.Radio;
        if (internet) devices |= Devices.Smartphone;
        if (telephone && (!internet || random.Percent(35))) devices |= Devices.Telephone;
        if (random.Percent(84)) devices |= Devices.Television;
        if (random.Percent(6)) devices |= Devices.Radio;
        if (!internet) return devices;
        if (random.Percent(9)) devices |= Devices.Laptop;
        if (random.Percent(4)) devices |= Devices.DesktopComputer;
        if (random.Percent(3)) devices |= Devices.Tablet;
        return devices;
    }
}
