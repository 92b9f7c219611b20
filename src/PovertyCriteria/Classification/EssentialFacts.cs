namespace PovertyCriteria;

/// <summary>
/// The unknown facts on which a condition hangs, found by filling them in and asking the condition itself:
/// a fact is essential when two fillings that differ in it alone give different answers.
/// </summary>
/// <remarks>
/// Values that no node tells apart are tried once. Where a condition asks one fact twice, Kleene logic may stay unknown although
/// the facts that matter are filled in; then others are added until it does not. A household with more than 65,536 fillings,
/// which no shipped standard has, gets all its unknown facts listed: enough to decide, if perhaps not the fewest.
/// </remarks>
internal static class EssentialFacts
{
    private const int MostFillings = 1 << 16;
    private const int LeftOpen = -1;

    public static IEnumerable<string> Of(Condition condition, Household household, LocalDate on)
    {
        var columns = FactsIn(condition, insideMembers: false, Unknown).OfType<HouseholdColumn>().Distinct().Where(Unknown).ToList();
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
        var births = new List<LocalDate>();
        foreach (var day in node.Cuts.Of(member, on)) births.Add(day);
        var columns = FactsIn(node.Where, insideMembers: true, Unknown).OfType<MemberColumn>().Distinct().Where(Unknown).ToList();
        var codesOf = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, node.Where));
        var variables = new List<Variable> { new(births.Count, () => [Columns.MemberPrefix + Columns.BirthDate.Name]) };
        for (var i = 0; i < columns.Count; i++)
        {
            var name = Columns.MemberPrefix + columns[i].Name;
            variables.Add(new Variable(codesOf[i].Length, () => [name]));
        }

        return Essential(variables, filling =>
        {
            var filled = member;
            for (var i = 0; i < columns.Count; i++)
                if (filling[i + 1] != LeftOpen) filled = columns[i].Write!(filled, codesOf[i][filling[i + 1]]);
            return filling[0] == LeftOpen
                ? node.OfMember(household, filled, on)
                : node.Where.Evaluate(new Subject(household, on, filled, births[filling[0]]));
        });

        bool Unknown(Column column) => column.CodeIn(household, member) == Column.Unknown;
    }

    /// <summary>The names of the variables that can alone change the answer, and of as few others as it takes to decide it.</summary>
    private static IEnumerable<string> Essential(List<Variable> variables, Func<int[], Truth> judge)
    {
        var all = Enumerable.Range(0, variables.Count).Where(variable => variables[variable].Values > 1).ToList();
        long fillings = 1;
        foreach (var variable in all) fillings = Math.Min(fillings * variables[variable].Values, MostFillings + 1L);
        var needed = all;
        if (fillings <= MostFillings)
        {
            var essential = EssentialAmong(all, variables, judge);
            needed = essential;
            if (!Decide(needed, variables, judge))
            {
                needed = all;
                foreach (var other in all.Except(essential))
                {
                    var fewer = needed.Where(variable => variable != other).ToList();
                    if (Decide(fewer, variables, judge)) needed = fewer;
                }
            }
        }

        return needed.SelectMany(variable => variables[variable].Names()).Distinct(StringComparer.Ordinal);
    }

    private static List<int> EssentialAmong(List<int> all, List<Variable> variables, Func<int[], Truth> judge)
    {
        Truth[] answers = [.. Fillings(all, variables).Select(judge)];
        var essential = new List<int>();
        var step = 1;
        foreach (var variable in all)
        {
            var values = variables[variable].Values;
            for (var index = 0; index < answers.Length; index++)
            {
                if (index / step % values == 0 || answers[index] == answers[index - step]) continue;
                essential.Add(variable);
                break;
            }

            step *= values;
        }

        return essential;
    }

    /// <summary>Whether every filling of some variables alone leaves nothing unknown.</summary>
    private static bool Decide(List<int> some, List<Variable> variables, Func<int[], Truth> judge) =>
        Fillings(some, variables).All(filling => judge(filling) != Truth.Unknown);

    /// <summary>Every filling of some variables, the others left open; the first varies fastest. One array serves all.</summary>
    private static IEnumerable<int[]> Fillings(List<int> some, List<Variable> variables)
    {
        var filling = new int[variables.Count];
        for (var variable = 0; variable < filling.Length; variable++) filling[variable] = variables[variable].Values > 1 ? LeftOpen : 0;
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

    /// <summary>
    /// The columns that a condition asks. Of a fact that is neither given nor measured only the fact is asked;
    /// where it is measured, what the measurement is held against.
    /// </summary>
    private static IEnumerable<Column> FactsIn(Condition condition, bool insideMembers, Func<Column, bool> unknown)
    {
        if (condition is MembersCondition && !insideMembers) yield break;
        if (condition is GivenOrElse given && (!unknown(given.Column) || ConditionNodes.In(given.OrElse).SelectMany(node => node.Asks.ToArray()).Any(column => column.IsNumber && unknown(column))))
        {
            yield return given.Column;
            yield break;
        }

        if (condition is not (GivenOrElse or PerMemberWithin))
            foreach (var column in condition.Asks.ToArray()) yield return column;
        foreach (var part in condition.Parts.ToArray())
            foreach (var column in FactsIn(part, insideMembers, unknown)) yield return column;
    }

    private static IEnumerable<Condition> Aggregates(Condition condition) =>
        ConditionNodes.In(condition, insideMembers: false).Where(node => node is MembersCondition or PerMemberWithin);

    private sealed class Variable(int values, Func<IEnumerable<string>> names)
    {
        public int Values { get; } = values;

        public Func<IEnumerable<string>> Names { get; } = names;
    }
}
