namespace PovertyCriteria;

/// <summary>
/// The unknown facts on which a condition hangs, found by filling them in and asking the condition itself:
/// a fact is essential when the answer is not known without it, however the others are filled in.
/// </summary>
/// <remarks>
/// That is so when two fillings that differ in the fact alone give different answers; and where a condition asks one fact twice,
/// Kleene logic may stay unknown although every fact that matters is filled in, and then another is kept.
/// Values that no node tells apart are tried once. A household with more than 65,536 fillings,
/// which no shipped standard has, gets all its unknown facts listed: enough to decide, if perhaps not the fewest.
/// </remarks>
internal static class EssentialFacts
{
    private const int MostFillings = 1 << 16;
    private const int LeftOpen = -1;

    public static IEnumerable<string> Of(Condition condition, Household household, LocalDate on)
    {
        var columns = ConditionNodes.AskedBy(condition, insideMembers: false, Unknown).OfType<HouseholdColumn>().Distinct().Where(Unknown).ToList();
        var codesOf = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, condition));
        var aggregates = Aggregates(condition).Where(node => node.Evaluate(new Subject(household, on)) == Truth.Unknown).Distinct().ToList();
        var variables = new List<Variable>();
        for (var i = 0; i < columns.Count; i++)
        {
            var name = columns[i].Name;
            variables.Add(new Variable(codesOf[i].Length, () => [name]));
        }

        foreach (var node in aggregates) variables.Add(new Variable(2, () => FactsOf(node, household, on)));
        return Essential(variables, filling =>
        {
            var filled = household;
            for (var i = 0; i < columns.Count; i++)
                if (filling[i] != LeftOpen) filled = columns[i].Write!(filled, codesOf[i][filling[i]]);
            var assumed = new Dictionary<Condition, Truth>();
            for (var i = 0; i < aggregates.Count; i++)
                if (filling[columns.Count + i] is var truth and not LeftOpen) assumed[aggregates[i]] = TruthLogic.Of(truth == 1);
            return condition.Evaluate(new Subject(filled, on, assumed: assumed));
        });

        bool Unknown(Column column) => column.CodeIn(household, null) == Column.Unknown;
    }

    /// <summary>The facts on which a node that counts members, or divides by them, hangs.</summary>
    public static IEnumerable<string> FactsOf(Condition node, Household household, LocalDate on)
    {
        if (node is PerMemberWithin quantity)
        {
            foreach (var name in quantity.OpenIn(household)) yield return name;
            yield break;
        }

        var members = (MembersCondition)node;
        if (household.Members is not { } listed)
        {
            yield return MissingFacts.AnyOfMembers;
            yield break;
        }

        foreach (var member in listed)
        {
            if (members.OfMember(household, member, on) != Truth.Unknown) continue;
            foreach (var name in OfMember(members, household, member, on)) yield return name;
        }
    }

    /// <summary>The unknown facts of one member on which the answer for that member hangs.</summary>
    public static IEnumerable<string> OfMember(MembersCondition node, Household household, Member member, LocalDate on)
    {
        var births = node.Cuts.Of(member, on).ToList();
        var columns = ConditionNodes.AskedBy(node.Where, insideMembers: true, Unknown).OfType<MemberColumn>().Distinct().Where(Unknown).ToList();
        var codesOf = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, node.Where));
        var variables = new List<Variable>();
        if (births.Count > 1) variables.Add(new Variable(births.Count, () => [Columns.MemberPrefix + Columns.BirthDate.Name]));
        var before = variables.Count;
        for (var i = 0; i < columns.Count; i++)
        {
            var name = Columns.MemberPrefix + columns[i].Name;
            variables.Add(new Variable(codesOf[i].Length, () => [name]));
        }

        return Essential(variables, filling =>
        {
            var filled = member;
            for (var i = 0; i < columns.Count; i++)
                if (filling[before + i] != LeftOpen) filled = columns[i].Write!(filled, codesOf[i][filling[before + i]]);
            return before == 0 || filling[0] == LeftOpen
                ? node.OfMember(household, filled, on)
                : node.Where.Evaluate(new Subject(household, on, filled, births[filling[0]]));
        });

        bool Unknown(Column column) => column.CodeIn(household, member) == Column.Unknown;
    }

    /// <summary>The names of the variables that it takes to decide the answer: each that the others decide without is left out.</summary>
    private static IEnumerable<string> Essential(List<Variable> variables, Func<int[], Truth> judge)
    {
        var needed = Enumerable.Range(0, variables.Count).ToList();
        long fillings = 1;
        foreach (var variable in needed) fillings = Math.Min(fillings * variables[variable].Values, MostFillings + 1L);
        if (fillings <= MostFillings)
        {
            foreach (var variable in needed.ToArray())
            {
                var fewer = needed.Where(other => other != variable).ToList();
                if (Decide(fewer, variables, judge)) needed = fewer;
            }
        }

        return needed.SelectMany(variable => variables[variable].Names()).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether every filling of some variables alone leaves nothing unknown.</summary>
    private static bool Decide(List<int> some, List<Variable> variables, Func<int[], Truth> judge) =>
        Fillings(some, variables).All(filling => judge(filling) != Truth.Unknown);

    /// <summary>Every filling of some variables, the others left open; the first varies fastest. One array serves all.</summary>
    private static IEnumerable<int[]> Fillings(List<int> some, List<Variable> variables)
    {
        var filling = new int[variables.Count];
        for (var variable = 0; variable < filling.Length; variable++) filling[variable] = LeftOpen;
        foreach (var variable in some) filling[variable] = 0;
        while (true)
        {
            yield return filling;
            var at = 0;
            for (; at < some.Count; at++)
            {
                if (++filling[some[at]] < variables[some[at]].Values) break;
                filling[some[at]] = 0;
            }

            if (at == some.Count) yield break;
        }
    }

    private static IEnumerable<Condition> Aggregates(Condition condition) =>
        ConditionNodes.In(condition, insideMembers: false).Where(node => node is MembersCondition or PerMemberWithin);

    private sealed class Variable(int values, Func<IEnumerable<string>> names)
    {
        public int Values { get; } = values;

        public Func<IEnumerable<string>> Names { get; } = names;
    }
}
