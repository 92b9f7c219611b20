namespace PovertyCriteria;

/// <summary>What conditions on members can say together, over every way of filling in the members' facts.</summary>
internal static class MemberCounts
{
    /// <summary>The most steps that are taken; it bounds the time that a law file can take.</summary>
    public const int MostSteps = 1 << 21;

    /// <summary>The answers of the nodes, each combination once; null where it would take too many steps to find them.</summary>
    public static IReadOnlyList<Truth[]>? Answers(IReadOnlyList<MembersCondition> nodes, Household household, LocalDate on)
    {
        var asked = new Asked(nodes, household);
        if (asked.Wheres.Count > Fillings.MostConditions) return null;
        var all = new List<Truth[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (Combinations(asked, household, on) is not { } reached || (long)reached.Count * nodes.Count > MostSteps) return null;
        foreach (var (counts, number) in reached)
        {
            var answers = asked.Answers(counts, number);
            if (seen.Add(string.Concat(answers.Select(answer => answer == Truth.True ? '1' : '0')))) all.Add(answers);
        }

        return all;
    }

    /// <summary>The pairs of answers between which one fact of one listed member alone makes the difference, whatever the others are.</summary>
    public static IEnumerable<(string Fact, Truth[] One, Truth[] Other)> Differences(IReadOnlyList<MembersCondition> nodes, Household household, LocalDate on)
    {
        var asked = new Asked(nodes, household);
        var members = household.Members!;
        for (var m = 0; m < members.Count; m++)
        {
            var filled = new MemberFillings(asked.Wheres, household, members[m], on);
            if (filled.Distinct.Count == 1) continue;
            var others = new Reached(asked.Enough);
            for (var other = 0; other < members.Count; other++)
                if (other != m) others.Add(new MemberFillings(asked.Wheres, household, members[other], on).Distinct);
            foreach (var (fact, one, another) in filled.Differences())
                foreach (var counts in others.All)
                    yield return (fact, asked.Answers(others.With(counts, one), members.Count), asked.Answers(others.With(counts, another), members.Count));
        }
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
    private static List<(int[] Holding, int Members)>? Combinations(Asked asked, Household household, LocalDate on)
    {
        var reached = new Reached(asked.Enough);
        if (household.Members is { } listed)
        {
            foreach (var member in listed)
            {
                var filled = new MemberFillings(asked.Wheres, household, member, on);
                if (!filled.AreFew) return null;
                reached.Add(filled.Distinct);
            }

            return [.. reached.All.Select(counts => (counts, listed.Count))];
        }

        // Of members that are not listed nothing is known. More of them than all counts together need change nothing.
        var all = new List<(int[], int)>();
        var ofAny = new MemberFillings(asked.Wheres, household, new Member(), on);
        if (!ofAny.AreFew) return null;
        var most = Math.Min(household.Size ?? Columns.MostMembers, asked.Enough.Sum() + 1);
        long steps = 0;
        for (var number = 1; number <= most; number++)
        {
            steps += (long)reached.All.Count * ofAny.Distinct.Count * asked.Wheres.Count;
            if (steps > MostSteps) return null;
            reached.Add(ofAny.Distinct);
            if (household.Size is null) all.AddRange(reached.All.Select(counts => (counts, number)));
        }

        return household.Size is { } known ? [.. reached.All.Select(counts => (counts, known))] : all;
    }

    /// <summary>What some nodes ask of each member, each condition once, and what they answer by the numbers of those who satisfy it.</summary>
    private sealed class Asked
    {
        private readonly IReadOnlyList<MembersCondition> _nodes;
        private readonly int[] _whereOf;

        public Asked(IReadOnlyList<MembersCondition> nodes, Household household)
        {
            _nodes = nodes;
            var texts = nodes.Select(node => node.Where.ToString()).ToList();
            var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
            _whereOf = [.. texts.Select(text => distinct.IndexOf(text))];
            Wheres = distinct.ConvertAll(text => nodes[texts.IndexOf(text)].Where);
            Enough = [.. Wheres.Select((_, where) => nodes.Where((_, node) => _whereOf[node] == where).Max(node => EnoughToCount(node, household.NumberOfMembers)))];
        }

        public List<Condition> Wheres { get; }

        /// <summary>For each condition the count from which on all answers are alike.</summary>
        public int[] Enough { get; }

        public Truth[] Answers(int[] counts, int members) => [.. _nodes.Select((node, index) => node.OfCounts(counts[_whereOf[index]], 0, members))];
    }

    /// <summary>The counts reached so far; has state because each member adds to what those before can have made.</summary>
    private sealed class Reached(int[] enough)
    {
        private List<int[]> _counts = [new int[enough.Length]];

        public List<int[]> All => _counts;

        public void Add(IReadOnlyList<ulong> patterns)
        {
            var next = new List<int[]>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var counts in _counts)
            {
                foreach (var pattern in patterns)
                {
                    var more = With(counts, pattern);
                    if (seen.Add(string.Join(",", more))) next.Add(more);
                }
            }

            _counts = next;
        }

        /// <summary>Counts with one member more.</summary>
        public int[] With(int[] counts, ulong pattern) => [.. counts.Select((count, where) => (pattern >> where & 1) == 1 && count < enough[where] ? count + 1 : count)];
    }
}
