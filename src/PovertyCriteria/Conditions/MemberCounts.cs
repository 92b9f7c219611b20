namespace PovertyCriteria;

/// <summary>What conditions on members can say together, over every way of filling in the members' facts.</summary>
internal static class MemberCounts
{
    /// <summary>The most steps that are taken; it bounds the time that a law file can take.</summary>
    public const int MostSteps = 1 << 21;

    /// <summary>The answers of the nodes, each combination once; null where it would take too many steps to find them.</summary>
    public static IReadOnlyList<Truth[]>? Answers(IReadOnlyList<MembersCondition> nodes, Household household, LocalDate on)
    {
        var texts = nodes.Select(node => node.Where.ToString()).ToList();
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        if (distinct.Count > Fillings.MostConditions) return null;
        int[] whereOf = [.. texts.Select(text => distinct.IndexOf(text))];
        var wheres = distinct.ConvertAll(text => nodes[texts.IndexOf(text)].Where);
        var members = household.Members?.Count ?? household.Size;
        int[] enough = [.. wheres.Select((_, where) => nodes.Where((_, node) => whereOf[node] == where).Max(node => EnoughToCount(node, members)))];
        var all = new List<Truth[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (Combinations(wheres, enough, household, members, on) is not { } reached || (long)reached.Count * nodes.Count > MostSteps) return null;
        foreach (var (counts, number) in reached)
        {
            Truth[] answers = [.. nodes.Select((node, index) => node.OfCounts(counts[whereOf[index]], 0, number))];
            if (seen.Add(string.Concat(answers.Select(answer => answer == Truth.True ? '1' : '0')))) all.Add(answers);
        }

        return all;
    }

    /// <summary>The count from which on a node answers alike; a share needs them all.</summary>
    private static int EnoughToCount(MembersCondition node, int? members) => node switch
    {
        AnyMember => 1,
        CountMembers { To: int.MaxValue } count => count.From,
        CountMembers count => count.To + 1,
        _ => members ?? Columns.MostMembers,
    };

    /// <summary>Every combination of numbers of members that satisfy the conditions, none counted beyond what is enough, with the number of members.</summary>
    private static List<(int[] Counts, int Members)>? Combinations(List<Condition> wheres, int[] enough, Household household, int? members, LocalDate on)
    {
        var asked = new AnyOf([.. wheres]);
        var reached = new Reached(enough);
        if (household.Members is { } listed)
        {
            foreach (var member in listed)
            {
                if (Patterns(wheres, asked, household, member, on) is not { } ofMember) return null;
                reached.Add(ofMember);
            }

            return [.. reached.All.Select(counts => (counts, listed.Count))];
        }

        // Of members that are not listed nothing is known. More of them than all counts together need change nothing.
        var all = new List<(int[], int)>();
        if (Patterns(wheres, asked, household, new Member(), on) is not { } patterns) return null;
        var most = Math.Min(members ?? Columns.MostMembers, enough.Sum() + 1);
        long steps = 0;
        for (var number = 1; number <= most; number++)
        {
            steps += (long)reached.All.Count * patterns.Count * wheres.Count;
            if (steps > MostSteps) return null;
            reached.Add(patterns);
            if (members is null) all.AddRange(reached.All.Select(counts => (counts, number)));
        }

        return members is { } known ? [.. reached.All.Select(counts => (counts, known))] : all;
    }

    /// <summary>What can hold of one member together, a bit a condition; null where there is too much to fill in.</summary>
    private static List<ulong>? Patterns(List<Condition> wheres, AnyOf asked, Household household, Member member, LocalDate on)
    {
        var columns = wheres.SelectMany(where => ConditionNodes.AskedBy(where, insideMembers: true, IsUnknown)).OfType<MemberColumn>().Distinct().Where(IsUnknown).ToList();
        var codes = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, asked));
        var births = new List<LocalDate>();
        foreach (var birth in new BirthCuts(asked).Of(member, on)) births.Add(birth);
        if (IsTooMuch()) return null;
        var patterns = new HashSet<ulong>();
        foreach (var birth in births) Fill(member, 0, birth);
        return [.. patterns];

        bool IsUnknown(Column column) => column.CodeIn(household, member) == Column.Unknown;

        // As in Fillings, what stands in for a fact counts although this member may not be asked it.
        bool IsTooMuch()
        {
            long fillings = births.Count;
            foreach (var column in ConditionNodes.In(asked).SelectMany(node => node.Asks.ToArray()).OfType<MemberColumn>().Distinct().Where(IsUnknown))
                fillings = Math.Min(fillings * ConditionNodes.CodesToTry(column, asked).Length, Fillings.Most + 1L);
            return fillings > Fillings.Most;
        }

        void Fill(Member filled, int column, LocalDate birth)
        {
            if (column < columns.Count)
            {
                foreach (var code in codes[column]) Fill(columns[column].Write!(filled, code), column + 1, birth);
                return;
            }

            var subject = new Subject(household, on, filled, birth);
            ulong pattern = 0;
            for (var i = 0; i < wheres.Count; i++)
                if (wheres[i].Evaluate(subject) == Truth.True) pattern |= 1UL << i;
            patterns.Add(pattern);
        }
    }

    /// <summary>The counts reached so far; has state because each member adds to what those before can have made.</summary>
    private sealed class Reached(int[] enough)
    {
        private List<int[]> _counts = [new int[enough.Length]];

        public List<int[]> All => _counts;

        public void Add(List<ulong> patterns)
        {
            var next = new List<int[]>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var counts in _counts)
            {
                foreach (var pattern in patterns)
                {
                    int[] more = [.. counts.Select((count, where) => (pattern >> where & 1) == 1 && count < enough[where] ? count + 1 : count)];
                    if (seen.Add(string.Join(",", more))) next.Add(more);
                }
            }

            _counts = next;
        }
    }
}
