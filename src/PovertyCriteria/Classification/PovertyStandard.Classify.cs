namespace PovertyCriteria;

/// <content>Classifying one household; the class table and the indicators are in Standards, how they are applied is here.</content>
public sealed partial class PovertyStandard
{
    /// <summary>The class of a household on a review date, whether or not the standard is in force on it. Allocates nothing.</summary>
    /// <param name="household">The facts; null facts are unknown, and may leave several classes.</param>
    /// <param name="on">The review date, on which ages are counted.</param>
    /// <param name="by">Facts, the scores of the survey form as given, or the form itself.</param>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The standard has no table for scores, or no score table for forms.</exception>
    public Classification Classify(Household household, LocalDate on, Basis by = Basis.Facts)
    {
        Require.NotNull(household);
        var rule = RuleFor(by);
        if (ClassificationChecks.Check(this, household, on, by, all: null) != FaultCode.None) throw Refusal(household, on, by);
        return by == Basis.Forms ? Classifier.ClassifyByForms(this, rule, household, on) : Classifier.Classify(this, rule, household, on);
    }

    /// <summary>
    /// The income score of the survey form (điểm A, B1) of a household on a review date, computed from the facts by <see cref="ScoreTable"/>:
    /// the lowest and the highest points that the unknown facts leave possible. A score that is given does not count.
    /// </summary>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The data have no score table for this standard.</exception>
    public IncomeScore Score(Household household, LocalDate on)
    {
        Require.NotNull(household);
        RuleFor(Basis.Forms);
        if (ClassificationChecks.Check(this, household, on, Basis.Forms, all: null) != FaultCode.None) throw Refusal(household, on, Basis.Forms);
        return Score(ScoreTable!, household, on);
    }

    /// <summary>The income score item by item: the category, its points, the facts behind it and those that are missing.</summary>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The data have no score table for this standard.</exception>
    public ScoreExplanation ExplainScore(Household household, LocalDate on)
    {
        Score(household, on);
        return ScoreExplanation.Of(ScoreTable!, household, on);
    }

    /// <summary>
    /// The class by facts beside the class by the survey form: whether they agree, how far each lies from its line, and which items of the
    /// form make a difference.
    /// </summary>
    /// <param name="household">The facts.</param>
    /// <param name="on">The review date.</param>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The data have no score table for this standard.</exception>
    public FormsComparison CompareForms(Household household, LocalDate on) =>
        FormsComparison.Of(this, household, on, byForms: Classify(household, on, Basis.Forms), byFacts: Classify(household, on));

    /// <summary>What the quick form, Phiếu A, says of a household on a review date.</summary>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The data have no quick form for this standard.</exception>
    public QuickIdentification Identify(Household household, LocalDate on)
    {
        Require.NotNull(household);
        var form = QuickForm ?? throw new NotSupportedException($"{Id} has no quick form.");
        if (ClassificationChecks.Check(this, household, on, Basis.Facts, all: null) != FaultCode.None) throw Refusal(household, on, Basis.Facts);
        return QuickIdentification.Of(form, household, on);
    }

    internal static IncomeScore Score(ScoreTable table, Household household, LocalDate on)
    {
        int lowest = int.MaxValue, highest = 0;
        foreach (var area in table.Areas)
        {
            if (!Scorer.CanBeIn(area, household, on)) continue;
            var (least, most) = Scorer.In(table, area, household, on);
            lowest = Math.Min(lowest, least);
            highest = Math.Max(highest, most);
        }

        return new IncomeScore(lowest, highest);
    }

    /// <summary>Every fault for which <see cref="Classify"/> would refuse a household; empty where it would not.</summary>
    /// <exception cref="NotSupportedException">The standard has no table for scores, or no score table for forms.</exception>
    public IReadOnlyList<Fault> FaultsOf(Household household, LocalDate on, Basis by = Basis.Facts)
    {
        Require.NotNull(household);
        RuleFor(by);
        var faults = new List<Fault>();
        ClassificationChecks.Check(this, household, on, by, faults);
        return faults;
    }

    /// <summary>The class of a household and all that it rests on: evidence, sources, missing facts, the bounds at which it changes.</summary>
    /// <param name="household">The facts.</param>
    /// <param name="on">The review date.</param>
    /// <param name="by">Facts, the scores of the survey form as given, or the form itself.</param>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    /// <exception cref="NotSupportedException">The standard has no table for scores, or no score table for forms.</exception>
    public Explanation Explain(Household household, LocalDate on, Basis by = Basis.Facts) =>
        Explainer.Explain(this, household, on, by, Classify(household, on, by));

    /// <summary>
    /// The facts on which an undetermined class still hangs, by column name as in results.csv; empty where the class is decided.
    /// Learning them decides it, and none of them can be left out.
    /// </summary>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    public IReadOnlyList<string> MissingFor(Household household, LocalDate on, Basis by = Basis.Facts) =>
        MissingFacts.Of(this, household, on, by, Classify(household, on, by));

    /// <summary>
    /// Whether a household belongs to a group that is not a class, such as <c>low_income_worker</c>; null: not known.
    /// False on dates on which the group does not exist. Groups go by facts.
    /// </summary>
    /// <exception cref="ArgumentException">The facts are faulty, or the standard has no such group.</exception>
    public bool? IsInGroup(string groupId, Household household, LocalDate on)
    {
        Require.NotNull(groupId);
        var group = Groups.FirstOrDefault(each => string.Equals(each.Id, groupId, StringComparison.Ordinal))
            ?? throw new ArgumentException($"{Id} has no group {groupId}.", nameof(groupId));
        return GroupMembership.Of(this, group, household, on, Classify(household, on));
    }

    internal ClassRule RuleFor(Basis by) => by switch
    {
        Basis.Facts => ByFacts,
        Basis.Scores => ByScores ?? throw new NotSupportedException($"{Fault.TextOf(FaultCode.NoScores)}: {Id} has no table of scores."),
        Basis.Forms when ScoreTable is null => throw new NotSupportedException($"{Fault.TextOf(FaultCode.NoForms)}: {Id} has no score table of the survey form."),
        Basis.Forms => ByScores!,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Facts, scores or forms."),
    };

    internal int TryGetIndicatorIndex(string id)
    {
        for (var i = 0; i < Indicators.Length; i++)
            if (string.Equals(Indicators[i].Id, id, StringComparison.Ordinal)) return i;
        return -1;
    }

    private ArgumentException Refusal(Household household, LocalDate on, Basis by) =>
        new(FaultsOf(household, on, by)[0].ToString(), nameof(household));
}
