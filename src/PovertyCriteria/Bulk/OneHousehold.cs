namespace PovertyCriteria.Bulk;

/// <summary>
/// The indicators of one household: what conditions ask of its facts and of each member's is looked up in tables that were made of them.
/// Whatever no table answers, the condition does.
/// </summary>
internal sealed class OneHousehold
{
    private readonly LocalDate _on;
    private readonly Way[] _ways;
    private readonly BirthLadder _births;

    public OneHousehold(PovertyStandard standard, LocalDate on)
    {
        _on = on;
        _ways = [.. standard.Indicators.Select(indicator => WayOf(indicator, on))];
        ConditionTable[] ofMembers = [.. _ways.Where(way => way.Members is not null).Select(way => way.Table!)];
        _births = new BirthLadder(ofMembers.SelectMany(table => table.Starts));
        foreach (var table in ofMembers) table.Settle(_births);
    }

    /// <summary>The indicators that are deprived and those that are not known, a bit each, of a household whose facts are sound.</summary>
    public (uint Deprived, uint Unknown) Assess(Household household)
    {
        Span<MemberWord> words = stackalloc MemberWord[household.Members?.Count ?? 0];
        var areMeasured = false;
        for (var i = 0; i < words.Length; i++)
        {
            var member = household.Members![i];
            var (first, last) = _births.RungsOf(member.Birth);
            words[i] = new MemberWord(member.Facts.Word, first, last);
            areMeasured |= member.IsMeasured;
        }

        uint deprived = 0, unknown = 0;
        var subject = new Subject(household, _on);
        for (var i = 0; i < _ways.Length; i++)
        {
            var truth = Ask(_ways[i], subject, words, areMeasured);
            if (truth == Truth.True) deprived |= 1u << i;
            else if (truth == Truth.Unknown) unknown |= 1u << i;
        }

        return (deprived, unknown);
    }

    private static Truth Ask(Way way, in Subject subject, ReadOnlySpan<MemberWord> members, bool areMeasured)
    {
        if (way.Table is not { } table) return Classifier.ByFacts(way.Indicator, subject);
        if (way.Members is not { } node) return table.Answer(subject.Household.Facts.Word);
        if (subject.Household.Members is null) return Truth.Unknown;
        if (areMeasured && table.AsksMore) return Classifier.ByFacts(way.Indicator, subject);
        var (holding, unknown) = table.Count(members);
        return node.OfCounts(holding, unknown, members.Length);
    }

    private static Way WayOf(Indicator indicator, LocalDate on) => indicator.DeprivedWhen switch
    {
        null => new(indicator, null, null),
        MembersCondition node when ConditionTable.OfMembers(node, on) is { } table => new(indicator, table, node),
        var condition => new(indicator, ConditionTable.OfHousehold(condition, on), null),
    };

    /// <summary>How an indicator is found: by a table, which for a condition on members is one of what it asks of each; without one by its condition.</summary>
    private sealed record Way(Indicator Indicator, ConditionTable? Table, MembersCondition? Members);
}
