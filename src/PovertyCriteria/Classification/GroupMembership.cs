namespace PovertyCriteria;

/// <summary>Whether a household belongs to a group such as low-income workers: over all that is still possible, always, never or perhaps.</summary>
internal static class GroupMembership
{
    public static bool? Of(PovertyStandard standard, PovertyGroup group, Household household, LocalDate on, in Classification byFacts)
    {
        if (on < group.From || on > group.To) return false;
        var rule = standard.ByFacts;
        var line = rule.Line(group.AtMost);
        var outcomes = new Outcomes(rule, household, byFacts.DeprivationsAtLeast, byFacts.DeprivationsAtMost);
        var except = PovertyClasses.Of([.. group.ExceptClasses]);
        bool sometimes = false, always = true;
        foreach (var area in outcomes.Areas)
        {
            foreach (var amount in outcomes.Amounts)
            {
                foreach (var deprived in outcomes.Deprivations())
                {
                    var belongs = amount.Amount <= line.For(area) * amount.Units && !outcomes.At(area, amount, deprived).IsSubsetOf(except);
                    sometimes |= belongs;
                    always &= belongs;
                }
            }
        }

        return always ? true : sometimes ? null : false;
    }
}
