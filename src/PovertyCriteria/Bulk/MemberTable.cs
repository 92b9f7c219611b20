namespace PovertyCriteria.Bulk;

/// <summary>
/// A condition on one member, answered beforehand by the condition itself: for every span of days of birth that it tells apart and every
/// combination of the facts that it asks. Of a measurement only "not known" stands in the table.
/// </summary>
internal sealed class MemberTable
{
    // A condition that asks more has no table.
    private const int MostAnswers = 1 << 14;
    private const int BitsOfCount = 16;

    private readonly Truth[] _answers;

    // The bits of a member's facts that it asks, and how many they are.
    private readonly ulong _mask;
    private readonly int _bits;

    private int[] _spanOfRung = [];

    private MemberTable(Truth[] answers, List<LocalDate> starts, ulong mask, bool asksNumbers) =>
        (Starts, AsksNumbers, _answers, _mask, _bits) = (starts, asksNumbers, answers, mask, SegmentKernel.PopCount(mask));

    /// <summary>The first days of the spans after the first one.</summary>
    public List<LocalDate> Starts { get; }

    /// <summary>Whether it asks a measurement, which where it is known is not in the table.</summary>
    public bool AsksNumbers { get; }

    /// <summary>The table of a condition; null where it would be too large.</summary>
    /// <param name="node">A condition on members.</param>
    /// <param name="on">The review date.</param>
    /// <param name="facts">The facts that are read of a member; those that are asked here and were not yet are added.</param>
    public static MemberTable? Of(MembersCondition node, LocalDate on, MemberWords facts)
    {
        // Of a member only a member's columns are asked.
        MemberColumn[] asked = [.. ConditionNodes.In(node.Where).SelectMany(each => each.Asks.ToArray()).Cast<MemberColumn>().Distinct()];
        var days = new List<LocalDate>();
        foreach (var day in node.Cuts.Of(new Member(), on)) days.Add(day);
        days.Sort();
        var mask = 0UL;
        foreach (var column in asked) mask |= facts.MaskOf(column);
        var combinations = 1L << SegmentKernel.PopCount(mask);
        if (combinations * days.Count > MostAnswers) return null;
        Member?[] members = [.. Enumerable.Range(0, (int)combinations).Select(combination => facts.MemberOf(SegmentKernel.Deposit((ulong)combination, mask)))];
        return Of(node, on, members, days, mask, asked.Any(column => column.IsNumber));
    }

    /// <summary>Settles where the spans lie on a ladder that has all of their days.</summary>
    public void Settle(BirthLadder ladder) => _spanOfRung = ladder.PlacesAmong(Starts);

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
            int span = _spanOfRung[member.FirstRung], last = _spanOfRung[member.LastRung];
            var agreed = _answers[(span << _bits) + combination];
            while (++span <= last)
                if (_answers[(span << _bits) + combination] != agreed) return Truth.Unknown;
            return agreed;
        }
    }

    /// <summary>Spans in which every combination has the same answer become one.</summary>
    private static MemberTable Of(MembersCondition node, LocalDate on, Member?[] members, List<LocalDate> days, ulong mask, bool asksNumbers)
    {
        var household = new Household();
        var answers = new List<Truth>();
        var starts = new List<LocalDate>();
        foreach (var day in days)
        {
            Truth[] ofSpan = [.. members.Select(member => member is null ? Truth.Unknown : node.Where.Evaluate(new Subject(household, on, member, day)))];
            if (answers.Count > 0 && answers.Skip(answers.Count - ofSpan.Length).SequenceEqual(ofSpan)) continue;
            if (answers.Count > 0) starts.Add(day);
            answers.AddRange(ofSpan);
        }

        return new MemberTable([.. answers], starts, mask, asksNumbers);
    }
}
