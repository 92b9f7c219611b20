namespace PovertyCriteria;

/// <summary>What conditions on members can say together, over every way of filling in the members' facts.</summary>
internal static class MemberCounts
{
    /// <summary>The answers of the nodes, each combination once.</summary>
    public static IEnumerable<Truth[]> Answers(IReadOnlyList<MembersCondition> nodes, Household household, LocalDate on)
    {
        var wheres = nodes.Select(node => node.Where).GroupBy(where => where.ToString(), StringComparer.Ordinal).Select(same => same.First()).ToList();
        int[] whereOf = [.. nodes.Select(node => wheres.FindIndex(where => string.Equals(where.ToString(), node.Where.ToString(), StringComparison.Ordinal)))];
        var members = household.Members?.Count ?? household.Size;
        int[] enough = [.. wheres.Select((_, where) => nodes.Where((_, node) => whereOf[node] == where).Max(node => EnoughToCount(node, members)))];
        var seen = new List<Truth[]>();
        foreach (var (counts, number) in Counts(wheres, enough, household, members, on))
        {
            Truth[] answers = [.. nodes.Select((node, index) => node.OfCounts(counts[whereOf[index]], 0, number))];
            if (!seen.Exists(known => known.SequenceEqual(answers))) seen.Add(answers);
        }

        return seen;
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
    private static IEnumerable<(int[] Counts, int Members)> Counts(List<Condition> wheres, int[] enough, Household household, int? members, LocalDate on)
    {
        var asked = new AnyOf([.. wheres]);
        var reached = new Reached(enough);
        if (household.Members is { } listed)
        {
            foreach (var member in listed) reached.Add(Patterns(wheres, asked, household, member, on));
            return reached.All.Select(counts => (counts, listed.Count));
        }

        // Of members that are not listed nothing is known. More of them than all counts together need change nothing.
        var all = new List<(int[], int)>();
        var patterns = Patterns(wheres, asked, household, new Member(), on);
        var most = members ?? Math.Min(Columns.MostMembers, enough.Sum() + 1);
        for (var number = 1; number <= most; number++)
        {
            reached.Add(patterns);
            if (members is null || number == members) all.AddRange(reached.All.Select(counts => (counts, number)));
        }

        return all;
    }

    /// <summary>What can hold of one member together, a bit a condition.</summary>
    private static List<ulong> Patterns(List<Condition> wheres, AnyOf asked, Household household, Member member, LocalDate on)
    {
        var columns = ConditionNodes.In(asked).SelectMany(node => node.Asks.ToArray()).OfType<MemberColumn>().Distinct().Where(column => column.Read!(member) == Column.Unknown).ToList();
        var codes = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, asked));
        var patterns = new HashSet<ulong>();
        foreach (var birth in new BirthCuts(asked).Of(member, on)) Fill(member, 0, birth);
        return [.. patterns];

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

        public IReadOnlyList<int[]> All => _counts;

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
