namespace PovertyCriteria.Bulk;

/// <summary>
/// The indicators of one household, whose members are each read once: what conditions ask of a member is looked up in tables that were made
/// of them. Whatever no table answers, the condition does.
/// </summary>
internal sealed class OneHousehold
{
    private readonly LocalDate _on;
    private readonly PovertyStandard _standard;
    private readonly MemberWords _facts = new();
    private readonly BirthLadder _births;

    // Of each indicator that is a condition on members, the condition and its table.
    private readonly (MembersCondition Node, MemberTable Table)?[] _ofMembers;

    public OneHousehold(PovertyStandard standard, LocalDate on)
    {
        (_standard, _on) = (standard, on);
        _ofMembers = [.. standard.Indicators.Select(indicator => indicator.DeprivedWhen is MembersCondition node && MemberTable.Of(node, on, _facts) is { } table ? (node, table) : ((MembersCondition, MemberTable)?)null)];
        MemberTable[] tables = [.. _ofMembers.OfType<(MembersCondition Node, MemberTable Table)>().Select(each => each.Table)];
        _births = new BirthLadder(tables.SelectMany(table => table.Starts));
        foreach (var table in tables) table.Settle(_births);
    }

    /// <summary>The indicators that are deprived and those that are not known, a bit each, of a household whose facts are sound.</summary>
    public (uint Deprived, uint Unknown) Assess(Household household)
    {
        Span<MemberWord> words = stackalloc MemberWord[household.Members?.Count ?? 0];
        var areMeasured = false;
        for (var i = 0; i < words.Length; i++) words[i] = WordOf(household.Members![i], ref areMeasured);
        uint deprived = 0, unknown = 0;
        for (var i = 0; i < _ofMembers.Length; i++)
        {
            var truth = household.Members is not null && _ofMembers[i] is var (node, table) && !(areMeasured && table.AsksNumbers)
                ? OfCounts(node, table.Count(words), words.Length)
                : Classifier.ByFacts(_standard.Indicators[i], household, _on);
            if (truth == Truth.True) deprived |= 1u << i;
            else if (truth == Truth.Unknown) unknown |= 1u << i;
        }

        return (deprived, unknown);
    }

    private static Truth OfCounts(MembersCondition node, (int Holding, int Unknown) counts, int members) => node.OfCounts(counts.Holding, counts.Unknown, members);

    private MemberWord WordOf(Member member, ref bool areMeasured)
    {
        var (first, last) = _births.RungsOf(member.Birth);
        return new MemberWord(_facts.Of(member, ref areMeasured), first, last);
    }
}
