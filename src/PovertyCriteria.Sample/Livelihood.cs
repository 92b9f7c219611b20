namespace PovertyCriteria.Sample;

/// <summary>What the survey form asks of a member beyond the indicators: the vocational level, non-farm work, pensions and critical illness.</summary>
internal static class Livelihood
{
    private const int WorksFrom = 15;
    private const int RetiredFrom = 55;

    private static readonly Odds<VocationalLevel> LevelOfYoung = new((VocationalLevel.Elementary, 32), (VocationalLevel.Intermediate, 38), (VocationalLevel.College, 30));
    private static readonly Odds<VocationalLevel> LevelOfOlder = new((VocationalLevel.Elementary, 42), (VocationalLevel.Intermediate, 42), (VocationalLevel.College, 16));

    // A contract of planting or felling time is farm work, or too short; among the poor that is most of them.
    private static readonly ByWealth SeasonalContract = new(60, 40, 20, 8, 4);
    private static readonly ByWealth WorkForHouseholds = new(45, 60, 70, 75, 80);
    private static readonly ByWealth TradeInTheCountry = new(4, 10, 22, 36, 50);
    private static readonly ByWealth TradeInTown = new(35, 50, 65, 80, 90);
    private static readonly ByWealth KeepsPension = new(10, 35, 80, 100, 100);

    public static Member Draw(SplitMix64 random, Member member, int age, Area area, int wealth) => member with
    {
        VocationalLevel = member.Qualification == Qualification.Vocational ? (age < 30 ? LevelOfYoung : LevelOfOlder).Draw(random) : null,
        NonFarmWork = age < WorksFrom ? NonFarmWork.None : WorkOf(random, member, age, area, wealth),
        MonthlyPension = PensionOf(random, member, age, wealth),
        CriticallyIll = random.Below(1_000) < IllInThousand(member, age),
    };

    private static NonFarmWork WorkOf(SplitMix64 random, Member member, int age, Area area, int wealth) => member.Employment switch
    {
        Employment.WageWithContract when random.Percent(PublicPostPercent(member, age)) => NonFarmWork.CivilServant,
        Employment.WageWithContract => SeasonalContract.Draw(random, wealth) ? NonFarmWork.None : NonFarmWork.WithContract,
        Employment.WageWithoutContract => OwnOrNone(WorkForHouseholds.Draw(random, wealth)),
        Employment.SelfEmployed => OwnOrNone((area == Area.Urban ? TradeInTown : TradeInTheCountry).Draw(random, wealth) && (age < 60 || random.Percent(50))),
        Employment.Seeking => OwnOrNone(random.Percent(10)),
        _ => NonFarmWork.None,
    };

    private static NonFarmWork OwnOrNone(bool own) => own ? NonFarmWork.ForHouseholdOrOwn : NonFarmWork.None;

    private static int PublicPostPercent(Member member, int age) => age < 20 ? 0 : member.Qualification switch
    {
        Qualification.Higher => 45,
        Qualification.Vocational => 15,
        Qualification.UpperSecondary => 4,
        _ => 0,
    };

    /// <summary>A pension excludes the allowance of the old without one; below the age of it there are allowances of merit and of accidents at work.</summary>
    private static bool PensionOf(SplitMix64 random, Member member, int age, int wealth)
    {
        if (age < WorksFrom || member.MonthlySocialAllowance == true || member.Employment == Employment.WageWithContract) return false;
        if (age < RetiredFrom) return random.Below(1_000) < 6;
        var percent = member.Qualification switch
        {
            Qualification.Higher => 90,
            Qualification.Vocational => 75,
            Qualification.UpperSecondary => 45,
            Qualification.LowerSecondary => 22,
            _ => 11,
        };
        return random.Percent(percent) && KeepsPension.Draw(random, wealth);
    }

    private static int IllInThousand(Member member, int age) => age switch
    {
        >= 40 when member.Employment == Employment.Unable => 50,
        >= 60 => 10,
        >= 40 => 4,
        _ => 1,
    };
}
