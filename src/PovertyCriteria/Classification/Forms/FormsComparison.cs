using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The class of a household by facts beside its class by the survey form: whether they agree, how far income and score lie from
/// their lines, and the items of the form that make the difference. Both count the same deprivations, so that only income and its
/// score can part them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FormsComparison
{
    private readonly ValueList<LineDistance> _incomeDistances;
    private readonly ValueList<LineDistance> _scoreDistances;
    private readonly ValueList<ScoreItemDifference> _items;
    private readonly ValueList<string> _missing;

    internal FormsComparison()
    {
    }

    /// <summary>The household.</summary>
    public Household Household { get; internal init; } = null!;

    /// <summary>The review date.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>The class by income and indicators.</summary>
    public Classification ByFacts { get; internal init; }

    /// <summary>The class by the survey form.</summary>
    public Classification ByForms { get; internal init; }

    /// <summary>The income score, item by item.</summary>
    public ScoreExplanation Score { get; internal init; } = null!;

    /// <summary>
    /// Whether both say the same; null: not known. The form draws no line above the near-poor, so that its
    /// <see cref="PovertyClass.NotPoor"/> agrees with every class above them.
    /// </summary>
    public bool? Agree { get; internal init; }

    /// <summary>How far income lies from each line, in VND; empty where income, the number of persons that it is for, or the area is not known.</summary>
    public ImmutableArray<LineDistance> IncomeDistances
    {
        get => _incomeDistances;
        internal init => _incomeDistances = value;
    }

    /// <summary>How far the score lies from each line, in points; empty where the area is not known.</summary>
    public ImmutableArray<LineDistance> ScoreDistances
    {
        get => _scoreDistances;
        internal init => _scoreDistances = value;
    }

    /// <summary>
    /// The items that carry a difference, those with most points at stake first; empty where there is none, or where it is not yet decided.
    /// Where the form finds the better class: the items that decide alone, or else, if none does, those that do so together.
    /// Where facts do: the items that gave less than the most they can give in the area.
    /// </summary>
    public ImmutableArray<ScoreItemDifference> Items
    {
        get => _items;
        internal init => _items = value;
    }

    /// <summary>Whether a deprivation score is given that the indicators contradict; neither class goes by it. Null: none is given.</summary>
    public bool? DeprivationScoreDiffers { get; internal init; }

    /// <summary>The facts on which either class hangs, by column name.</summary>
    public ImmutableArray<string> Missing
    {
        get => _missing;
        internal init => _missing = value;
    }

    /// <summary>The English text.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>The comparison for people: Vietnamese for <c>vi</c>, English for every other culture; numbers by the culture.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        return new ComparisonText(this, culture).Write();
    }

    internal static FormsComparison Of(PovertyStandard standard, Household household, LocalDate on, in Classification byFacts, in Classification byForms)
    {
        var score = ScoreExplanation.Of(standard.ScoreTable!, household, on);
        var compared = new FormsComparison
        {
            Household = household,
            On = on,
            ByFacts = byFacts,
            ByForms = byForms,
            Score = score,
            Agree = Agreement(byFacts.Possible, byForms.Possible),
            IncomeDistances = household.Area is { } area && MeasuredAmount.TryMeasure(household, standard.ByFacts.Measure, out var income)
                ? [.. standard.ByFacts.Lines.Select(line => LineDistance.Of(line, area, income.Amount, income.Amount, income.Units))] : [],
            ScoreDistances = score.Lines is { } lines
                ? [.. standard.ByScores!.Lines.Select(line => LineDistance.Of(line, lines, score.Score.Lowest, score.Score.Highest, 1))] : [],
            DeprivationScoreDiffers = household.DeprivationScore is { } given && standard.ByScores!.PointsPerDeprivation is { } each
                ? given < byForms.DeprivationsAtLeast * each || given > byForms.DeprivationsAtMost * each || given % each != 0 : null,
            Missing = MissingFacts.Sorted(MissingFacts.Of(standard, household, on, Basis.Facts, byFacts).Concat(MissingFacts.Of(standard, household, on, Basis.Forms, byForms))),
        };
        return compared with { Items = ScoreItemDifference.Carrying(compared) };
    }

    /// <summary>The class as far as the form tells classes apart.</summary>
    internal static PovertyClass AsTheFormHasIt(PovertyClass value) => value is PovertyClass.Poor or PovertyClass.NearPoor ? value : PovertyClass.NotPoor;

    private static bool? Agreement(PovertyClasses byFacts, PovertyClasses byForms)
    {
        var facts = byFacts.Select(AsTheFormHasIt).Distinct().ToList();
        var forms = byForms.Select(AsTheFormHasIt).Distinct().ToList();
        if (!facts.Intersect(forms).Any()) return false;
        return facts.Count == 1 && forms.Count == 1 ? true : null;
    }
}

/// <summary>How far an amount lies from a line: the amount less so many units of the line, exact.</summary>
/// <param name="Line">The line.</param>
/// <param name="Area">The area whose line it is.</param>
/// <param name="Lowest">The least difference, in VND or points; above zero where the amount lies above the line.</param>
/// <param name="Highest">The largest difference; the same unless a score is not decided.</param>
/// <param name="Units">How many units of the line the amount is for: a yearly income of four persons against a monthly line is for 48, and the difference per person per month a 48th.</param>
public sealed record LineDistance(Line Line, Area Area, long Lowest, long Highest, long Units)
{
    internal static LineDistance Of(Line line, Area area, long lowest, long highest, long units)
    {
        var bound = line.For(area) * units;
        return new LineDistance(line, area, lowest - bound, highest - bound, units);
    }
}
