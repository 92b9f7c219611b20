namespace PovertyCriteria.Bulk;

/// <summary>What tables ask of one member: the facts, and the rungs of the earliest and the latest day of birth.</summary>
internal readonly record struct MemberWord(ulong Facts, int FirstRung, int LastRung);

/// <summary>
/// A condition on a household or on one member, answered beforehand by the condition itself: for every combination of the facts of few
/// values that it asks, and of a member for every span of days of birth that it tells apart.
/// </summary>
internal sealed class ConditionTable
{
    // A condition that asks more has no table.
    private const int MostAnswers = 1 << 14;
    private const int BitsOfCount = 16;

    // Of each span in turn an answer a combination.
    private readonly Truth[] _answers;

    // The bits of the facts that it asks.
    private readonly ulong _mask;

    // Of each rung of the ladder where the answers of its span begin.
    private int[] _answersOfRung = [];

    private ConditionTable(Truth[] answers, List<LocalDate> starts, ulong mask, bool asksMore) => (Starts, AsksMore, _answers, _mask) = (starts, asksMore, answers, mask);

    /// <summary>The first days of the spans after the first one.</summary>
    public List<LocalDate> Starts { get; }

    /// <summary>Whether it asks what does not stand in the word, too: the answers are those where nothing of it is known.</summary>
    public bool AsksMore { get; }

    /// <summary>The table of what a condition asks of one member; null where it would be too large.</summary>
    /// <param name="node">A condition on members.</param>
    /// <param name="on">The review date.</param>
    public static ConditionTable? OfMembers(MembersCondition node, LocalDate on)
    {
        var household = new Household();
        return Of(node.Where, MasksOf(node.Where), node.Cuts.Spans(on), (facts, day) => new Subject(household, on, new Member { Facts = facts }, day));
    }

    /// <summary>The table of a condition on a household; null where it asks of members or what does not stand in the word, or it would be too large.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="on">The review date.</param>
    public static ConditionTable? OfHousehold(Condition condition, LocalDate on)
    {
        if (ConditionNodes.In(condition).Any(node => node is MembersCondition)) return null;
        var masks = MasksOf(condition);
        return masks.Contains(0UL) ? null : Of(condition, masks, [on], (facts, _) => new Subject(new Household { Facts = facts }, on));
    }

    /// <summary>Settles where the spans lie on a ladder that has all of their days.</summary>
    public void Settle(BirthLadder ladder) => _answersOfRung = [.. ladder.PlacesAmong(Starts).Select(span => span << SegmentKernel.PopCount(_mask))];

    /// <summary>What holds of a household.</summary>
    public Truth Answer(ulong facts) => _answers[(int)SegmentKernel.Extract(facts, _mask)];

    /// <summary>How many members it is so of, and of how many it is not known.</summary>
    public (int Holding, int Unknown) Count(ReadOnlySpan<MemberWord> members)
    {
        unchecked
        {
            // Three numbers side by side, one a truth: no household has so many members that one would reach the next.
            var counts = 0UL;
            foreach (var member in members) counts += 1UL << ((int)Answer(member) * BitsOfCount);
            return ((ushort)(counts >> (int)Truth.True * BitsOfCount), (ushort)(counts >> (int)Truth.Unknown * BitsOfCount));
        }
    }

    /// <summary>What holds of a member: the answer on which every span agrees in which the birth can lie.</summary>
    private Truth Answer(MemberWord member)
    {
        unchecked
        {
            var combination = (int)SegmentKernel.Extract(member.Facts, _mask);
            int at = _answersOfRung[member.FirstRung], last = _answersOfRung[member.LastRung];
            var agreed = _answers[at + combination];
            while (at < last)
            {
                at += 1 << SegmentKernel.PopCount(_mask);
                if (_answers[at + combination] != agreed) return Truth.Unknown;
            }

            return agreed;
        }
    }

    /// <summary>Of each fact that is asked the bits in which it stands; none of one that does not stand in the word.</summary>
    private static ulong[] MasksOf(Condition condition) => [.. ConditionNodes.In(condition).SelectMany(node => node.Asks.ToArray()).Distinct().Select(MaskOf)];

    private static ulong MaskOf(Column column)
    {
        var mask = 0UL;
        if (column.Type is ColumnType.Boolean or ColumnType.OneOf)
            for (var code = 0; column.Allows(code); code++) mask |= column.FactsOf(code).Word;
        return mask;
    }

    private static ConditionTable? Of(Condition condition, ulong[] masks, List<LocalDate> days, Func<SmallFacts, LocalDate, Subject> subjectOf)
    {
        var mask = masks.Aggregate(0UL, (all, each) => all | each);
        var combinations = 1L << SegmentKernel.PopCount(mask);
        if (combinations * days.Count > MostAnswers) return null;
        var answers = new List<Truth>();
        var starts = new List<LocalDate>();
        foreach (var day in days)
        {
            // Some combinations are of bits that are no value of their fact; they have an answer, too, for which nobody asks.
            Truth[] ofSpan = [.. Enumerable.Range(0, (int)combinations).Select(combination => condition.Evaluate(subjectOf(SmallFacts.OfWord(SegmentKernel.Deposit((ulong)combination, mask)), day)))];

            // Spans in which every combination has the same answer are one.
            if (answers.Count > 0 && answers.Skip(answers.Count - ofSpan.Length).SequenceEqual(ofSpan)) continue;
            if (answers.Count > 0) starts.Add(day);
            answers.AddRange(ofSpan);
        }

        return new ConditionTable([.. answers], starts, mask, masks.Contains(0UL));
    }
}
