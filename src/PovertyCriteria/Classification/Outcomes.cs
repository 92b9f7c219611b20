namespace PovertyCriteria;

/// <summary>
/// Everything that the class of one household can still turn on: the areas, amounts and numbers of deprivations that are possible.
/// An amount that is not known is represented by one on each side of every line.
/// </summary>
internal sealed class Outcomes
{
    private readonly ClassRule _rule;

    /// <param name="rule">The class table.</param>
    /// <param name="household">The facts.</param>
    /// <param name="leastDeprived">The least number of deprivations.</param>
    /// <param name="mostDeprived">The largest number of deprivations.</param>
    /// <param name="score">By the survey form: the score, whose bounds are known where the score is not; null otherwise.</param>
    public Outcomes(ClassRule rule, Household household, int leastDeprived, int mostDeprived, ScoreExplanation? score = null)
    {
        _rule = rule;
        LeastDeprived = leastDeprived;
        MostDeprived = mostDeprived;
        Areas = household.Area is { } area ? [area] : [Area.Rural, Area.Urban];
        AmountIsKnown = MeasuredAmount.TryMeasure(household, rule.Measure, out var measured);
        Amounts = AmountIsKnown ? [measured] : [.. Bounds().Prepend(0L).SelectMany(line => new[] { line, line + 1 }).Distinct().Select(amount => new MeasuredAmount(amount, 1))];
        Places = score is null ? [.. Areas.SelectMany(area => Amounts.Select(amount => (area, amount)))] : [.. score.Places(rule)];
    }

    /// <summary>The areas and amounts that are possible together: by the survey form not every amount is possible in every area.</summary>
    public (Area Area, MeasuredAmount Amount)[] Places { get; }

    public Area[] Areas { get; }

    public bool AmountIsKnown { get; }

    public MeasuredAmount[] Amounts { get; }

    public int LeastDeprived { get; }

    public int MostDeprived { get; }

    /// <summary>The lines of the possible areas, ascending, each once.</summary>
    public IEnumerable<long> Bounds() => Areas.SelectMany(area => _rule.Table.Lines(area).ToArray()).Distinct().OrderBy(line => line);

    public int Band(Area area, MeasuredAmount amount) => _rule.Table.BandOf(area, amount.Amount, amount.Units);

    /// <summary>The classes of one area and amount over all possible numbers of deprivations.</summary>
    public PovertyClasses Over(Area area, MeasuredAmount amount) => new(_rule.Table.ClassesOf(Band(area, amount), LeastDeprived, MostDeprived));

    /// <summary>The class of one area, amount and number of deprivations.</summary>
    public PovertyClasses At(Area area, MeasuredAmount amount, int deprived) => new(_rule.Table.ClassesOf(Band(area, amount), deprived, deprived));

    public bool HangOnArea() => Areas.Length > 1 && Amounts.Any(amount => Deprivations().Any(d => Differ(Areas.Select(area => At(area, amount, d)))));

    public bool HangOnAmount() => !AmountIsKnown && Areas.Any(area => Deprivations().Any(d => Differ(Amounts.Select(amount => At(area, amount, d)))));

    public bool HangOnDeprivations() => Areas.Any(area => Amounts.Any(amount => Over(area, amount).Count > 1));

    public IEnumerable<int> Deprivations() => Enumerable.Range(LeastDeprived, MostDeprived - LeastDeprived + 1);

    private static bool Differ(IEnumerable<PovertyClasses> classes) => classes.Distinct().Skip(1).Any();
}
