namespace PovertyCriteria.Sample;

/// <summary>The work of members of fifteen and over; most people of a mountain district work their own land and forest.</summary>
internal static class Work
{
    private const int AskedFrom = 15;

    private static readonly Odds<Employment> Settled = new(
        (Employment.SelfEmployed, 68), (Employment.WageWithContract, 25), (Employment.NotSeeking, 5), (Employment.Unable, 2));

    private static readonly Odds<Employment> Aged = new(
        (Employment.SelfEmployed, 55), (Employment.NotSeeking, 35), (Employment.Unable, 10));

    private static readonly Odds<Employment> VeryOld = new(
        (Employment.NotSeeking, 45), (Employment.Unable, 45), (Employment.SelfEmployed, 10));

    /// <summary>Null for children, of whom it is not asked.</summary>
    public static Employment? Draw(SplitMix64 random, int age, bool studies, bool disabled, Hardship hardship)
    {
        if (age < AskedFrom) return null;
        if (studies) return Employment.NotSeeking;
        if (age >= 75) return VeryOld.Draw(random);
        if (disabled && random.Percent(70)) return Employment.Unable;
        if (age >= 60) return Aged.Draw(random);
        if (random.Percent(hardship.Jobless)) return Employment.Seeking;
        if (random.Percent(hardship.CasualWage)) return Employment.WageWithoutContract;
        return age < 18 ? Employment.SelfEmployed : Settled.Draw(random);
    }
}
