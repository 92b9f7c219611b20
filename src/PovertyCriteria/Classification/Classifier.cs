namespace PovertyCriteria;

/// <summary>Assesses the indicators and looks the classes up; the interpreter that keeps no evidence and allocates nothing.</summary>
internal static class Classifier
{
    private const byte NoClass = 0;

    public static Classification Classify(PovertyStandard standard, ClassRule rule, Household household, LocalDate on)
    {
        if (rule.PointsPerDeprivation is { } points && household.DeprivationScore is { } score) return Of(standard, rule, household, 0, 0, score / points, score / points);
        var (deprived, unknown) = Assess(standard, household, on);
        return Of(standard, rule, household, deprived, unknown);
    }

    /// <summary>Of indicators that are assessed.</summary>
    public static Classification Of(PovertyStandard standard, ClassRule rule, Household household, uint deprived, uint unknown) =>
        Of(standard, rule, household, deprived, unknown, Bits.Count(deprived), Bits.Count(deprived | unknown));

    private static Classification Of(PovertyStandard standard, ClassRule rule, Household household, uint deprived, uint unknown, int least, int most)
    {
        var possible = NoClass;
        if (household.Area is not Area.Urban) possible |= ClassesIn(Area.Rural, rule, household, least, most);
        if (household.Area is not Area.Rural) possible |= ClassesIn(Area.Urban, rule, household, least, most);
        return new Classification(standard, deprived, unknown, possible, least, most);
    }

    /// <summary>By the survey form: every score between the lowest and the highest, in every area that is possible.</summary>
    public static Classification ClassifyByForms(PovertyStandard standard, ClassRule rule, Household household, LocalDate on)
    {
        var (deprived, unknown) = Assess(standard, household, on);
        var least = Bits.Count(deprived);
        var most = least + Bits.Count(unknown);
        var possible = NoClass;
        foreach (var area in standard.ScoreTable!.Areas)
        {
            if (!Scorer.CanBeIn(area, household, on)) continue;
            var (lowest, highest) = Scorer.In(standard.ScoreTable, area, household, on);
            var last = rule.Table.BandOf(area.Lines, highest);
            for (var band = rule.Table.BandOf(area.Lines, lowest); band <= last; band++) possible |= rule.Table.ClassesOf(band, least, most);
        }

        return new Classification(standard, deprived, unknown, possible, least, most);
    }

    /// <summary>The indicators known to be deprived and those not known, one bit each.</summary>
    public static (uint Deprived, uint Unknown) Assess(PovertyStandard standard, Household household, LocalDate on)
    {
        uint deprived = 0, unknown = 0;
        var indicators = standard.Indicators;
        var subject = new Subject(household, on);
        for (var i = 0; i < indicators.Length; i++)
        {
            var truth = Assess(indicators[i], subject);
            if (truth == Truth.True) deprived |= 1u << i;
            else if (truth == Truth.Unknown) unknown |= 1u << i;
        }

        return (deprived, unknown);
    }

    /// <summary>What holds of one indicator: the reviewer's answer where there is one, otherwise what the facts say.</summary>
    public static Truth Assess(Indicator indicator, in Subject subject) =>
        subject.Household.Assessed is { } assessed && assessed.TryGetValue(indicator.Id, out var given) ? TruthLogic.Of(given) : ByFacts(indicator, subject);

    public static Truth ByFacts(Indicator indicator, in Subject subject) => indicator.DeprivedWhen?.Evaluate(subject) ?? Truth.Unknown;

    private static byte ClassesIn(Area area, ClassRule rule, Household household, int least, int most)
    {
        if (MeasuredAmount.TryMeasure(household, rule.Measure, out var measured))
            return rule.Table.ClassesOf(rule.Table.BandOf(area, measured.Amount, measured.Units), least, most);
        var possible = NoClass;
        for (var band = 0; band < rule.Table.Bands; band++) possible |= rule.Table.ClassesOf(band, least, most);
        return possible;
    }
}
