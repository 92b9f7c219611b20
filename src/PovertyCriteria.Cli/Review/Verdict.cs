namespace PovertyCriteria.Cli;

/// <summary>The answer for one household: its class, what is missing, and its class by the standard of its province.</summary>
/// <param name="Result">By the standard asked for.</param>
/// <param name="Missing">The facts on which an undetermined class hangs.</param>
/// <param name="LocalStandard">The standard of the household's province; null: none known to this version, or not asked for.</param>
/// <param name="Local">The class by it; null also where it cannot be applied on this basis.</param>
/// <param name="Score">The income score of the survey form, where the class is by the form.</param>
internal readonly record struct Verdict(Classification Result, IReadOnlyList<string> Missing, PovertyStandard? LocalStandard, Classification? Local, IncomeScore? Score = null)
{
    public static Verdict Of(Household household, ReviewQuestion question)
    {
        var result = question.Standard.Classify(household, question.On, question.By);
        var missing = result.IsDecided ? [] : question.Standard.MissingFor(household, question.On, question.By);
        var local = question.WithLocal ? LocalStandardOf(household.ProvinceCode, question.On) : null;
        return new(result, missing, local, local is null ? null : ByLocal(local, household, question), question.By == Basis.Forms ? question.Standard.Score(household, question.On) : null);
    }

    /// <summary>The standard of a province in force on a date; null: none known to this version.</summary>
    public static PovertyStandard? LocalStandardOf(string? provinceCode, LocalDate on) =>
        provinceCode is { } province && PovertyStandards.Local.TryGetInForceOn(province, on, out var standard) ? standard : null;

    /// <summary>The class by a local standard; null where it cannot be applied on this basis.</summary>
    public static Classification? ByLocal(PovertyStandard local, Household household, ReviewQuestion question)
    {
        if (question.By == Basis.Scores && local.ByScores is null || question.By == Basis.Forms && local.ScoreTable is null) return null;
        var facts = household with { Assessed = OnlyKnownTo(local, household.Assessed) };
        return local.FaultsOf(facts, question.On, question.By).Count > 0 ? null : local.Classify(facts, question.On, question.By);
    }

    /// <summary>A reviewer's answers for indicators that the local standard does not have say nothing to it.</summary>
    internal static AssessedIndicators? OnlyKnownTo(PovertyStandard local, AssessedIndicators? assessed)
    {
        if (assessed is null) return null;
        KeyValuePair<string, bool>[] known = [.. assessed.AsEnumerable().Where(answer => local.TryGetIndicator(answer.Key, out _))];
        return known.Length == 0 ? null : new AssessedIndicators(known);
    }
}
