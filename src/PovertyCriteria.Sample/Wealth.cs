namespace PovertyCriteria.Sample;

/// <summary>
/// What a household has come to own in years, from 0 (poorest) to 1,000: its income of today places it, luck, debts and good years of the past
/// move it. So income is mostly, and not always, what the things in the house tell of it.
/// </summary>
internal static class Wealth
{
    public const int Most = 1_000;

    private const int MonthsOfYear = 12;

    // VND per person per month that stands for the middle of the scale, and how far half of the moving goes.
    private const long IncomeOfMiddle = 2_400_000;
    private const int Moved = 120;

    // The things of a house are shared: on the same income a person, a large family has more of them. Half goes by persons, half by the usual family.
    private const int UsualSize = 4;

    public static int Draw(SplitMix64 random, Income income, int size)
    {
        var monthly = income.Unit == IncomeUnit.PerPersonMonth ? income.Vnd : income.Vnd / (size * MonthsOfYear);
        var means = monthly * (UsualSize + size) / (2 * UsualSize);
        var placed = (int)(Most * means / (means + IncomeOfMiddle));
        return Math.Clamp(placed + random.Between(-Moved, Moved) + random.Between(-Moved, Moved), 0, Most);
    }
}

/// <summary>How often something is so, in percent: of the poorest, at a quarter, at half, at three quarters, of the richest; straight lines between.</summary>
internal readonly record struct ByWealth(int Poorest, int Quarter, int Half, int ThreeQuarters, int Richest)
{
    private const int Step = Wealth.Most / 4;
    private const int Whole = 100 * Step;

    public bool Draw(SplitMix64 random, int wealth) => random.Below(Whole) < Share(wealth);

    private int Share(int wealth)
    {
        ReadOnlySpan<int> percent = [Poorest, Quarter, Half, ThreeQuarters, Richest];
        var below = Math.Min(wealth / Step, percent.Length - 2);
        return percent[below] * Step + (percent[below + 1] - percent[below]) * (wealth - below * Step);
    }
}
