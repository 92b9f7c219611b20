using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>The interpreter that keeps the evidence. Its answers are those of <see cref="Classifier"/>, to which it only adds why.</summary>
internal static class Explainer
{
    public static Explanation Explain(PovertyStandard standard, Household household, LocalDate on, Basis by, Classification result)
    {
        var rule = standard.RuleFor(by);
        var score = by == Basis.Forms ? ScoreExplanation.Of(standard.ScoreTable!, household, on) : null;
        var outcomes = new Outcomes(rule, household, result.DeprivationsAtLeast, result.DeprivationsAtMost, score);
        var byFacts = by == Basis.Facts ? result : Classifier.Classify(standard, standard.ByFacts, household, on);
        return new Explanation
        {
            Household = household,
            On = on,
            By = by,
            Result = result,
            Window = standard.WindowOn(on),
            Rule = rule,
            Score = score,
            Clauses = Clauses(rule, outcomes),
            Indicators = [.. standard.Indicators.Select(indicator => Find(indicator, household, on))],
            Missing = MissingFacts.Of(standard, household, on, by, result),
            Changes = ClassChange.Of(rule, outcomes, result),
            Groups = [.. standard.Groups.Where(group => group.From <= on && on <= group.To).Select(group => new GroupFinding(group, GroupMembership.Of(standard, group, household, on, byFacts)))],
        };
    }

    private static ImmutableArray<ClassRow> Clauses(ClassRule rule, Outcomes outcomes)
    {
        var rows = outcomes.Places.SelectMany(place => outcomes.Deprivations().Select(deprived => rule.Table.RowOf(outcomes.Band(place.Area, place.Amount), deprived)));
        return [.. rows.Distinct().OrderBy(row => row).Select(row => rule.Rows[row])];
    }

    private static IndicatorFinding Find(Indicator indicator, Household household, LocalDate on)
    {
        var given = household.Assessed?.ContainsKey(indicator.Id) ?? false;
        var subject = new Subject(household, on);
        var truth = Classifier.Assess(indicator, subject);
        var evidence = ImmutableArray.CreateBuilder<Evidence>();
        if (indicator.DeprivedWhen is { } condition) EvidenceOf.Condition(condition, subject, null, evidence);
        return new IndicatorFinding(
            indicator,
            truth.ToNullable(),
            given,
            Classifier.ByFacts(indicator, subject).ToNullable(),
            evidence.ToImmutable(),
            truth == Truth.Unknown ? MissingFacts.Sorted(MissingFacts.Of(indicator, household, on)) : []);
    }
}
