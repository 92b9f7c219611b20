namespace PovertyCriteria.Sample;

/// <summary>What only the quick form asks, by wealth and by what is drawn already.</summary>
internal static class QuickAnswers
{
    private const int LargeHerd = 40;
    private const int LargeFlock = 500;

    private static readonly ByWealth ValuableVehicle = new(6, 22, 52, 80, 95);
    private static readonly ByWealth Heater = new(0, 3, 10, 25, 45);
    private static readonly ByWealth WaterBoiler = new(2, 6, 15, 25, 40);
    private static readonly ByWealth LetsProperty = new(0, 1, 3, 6, 12);
    private static readonly ByWealth GoodHouse = new(0, 0, 1, 4, 20);
    private static readonly ByWealth Business = new(0, 0, 2, 10, 35);
    private static readonly ByWealth ProductiveAssets = new(0, 0, 1, 3, 8);

    public static QuickFormFacts Draw(SplitMix64 random, Household household, int wealth) => new()
    {
        Exclusions = Exclusions(random, household, wealth),
        ValuableVehicle = household.Assets is { Motorbikes: > 0 } or { MotorBoats: > 0 } && ValuableVehicle.Draw(random, wealth),
        Heater = Heater.Draw(random, wealth),
        WaterBoiler = WaterBoiler.Draw(random, wealth),
        LetsProperty = LetsProperty.Draw(random, wealth),
    };

    private static ReviewExclusions Exclusions(SplitMix64 random, Household household, int wealth)
    {
        var reasons = ReviewExclusions.None;
        if (household.HouseClass == HouseClass.Solid && GoodHouse.Draw(random, wealth)) reasons |= ReviewExclusions.House;
        if (household.Members!.Any(member => member.NonFarmWork == NonFarmWork.ForHouseholdOrOwn) && Business.Draw(random, wealth)) reasons |= ReviewExclusions.Business;
        if (household.Livestock is { PigsGoatsSheep: >= LargeHerd } or { Poultry: >= LargeFlock } && random.Percent(50)) reasons |= ReviewExclusions.Farm;
        if (household.Assets.Cars > 0 && random.Percent(35) || ProductiveAssets.Draw(random, wealth)) reasons |= ReviewExclusions.ProductiveAssets;
        return reasons;
    }
}
