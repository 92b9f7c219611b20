namespace PovertyCriteria;

/// <summary>
/// The unknown facts on which a condition hangs, found by filling them in and asking the condition itself:
/// a fact is essential when two fillings that differ in it alone give different answers.
/// </summary>
/// <remarks>
/// Values that no node tells apart are tried once. A household with more than 65,536 fillings, which no shipped standard has,
/// gets all its unknown facts listed: enough to decide, if perhaps not the fewest.
/// </remarks>
internal static class EssentialFacts
{
    private const int MostFillings = 1 << 16;

    public static IEnumerable<string> Of(Condition condition, Household household, LocalDate on)
    {
        var columns = FactsIn(condition, insideMembers: false).OfType<HouseholdColumn>().Distinct().Where(column => column.Read!(household) == Column.Unknown).ToList();
        var codesOf = columns.ConvertAll(column => CodesToTry(column, condition));
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
            for (var i = 0; i < columns.Count; i++) filled = columns[i].Write!(filled, codesOf[i][filling[i]]);
            var assumed = new Dictionary<Condition, Truth>();
            for (var i = 0; i < aggregates.Count; i++) assumed[aggregates[i]] = TruthLogic.Of(filling[columns.Count + i] == 1);
            return condition.Evaluate(new Subject(filled, on, assumed: assumed)) == Truth.True;
        });
    }

    /// <summary>The facts on which a node that counts members, or divides by them, hangs.</summary>
    private static IEnumerable<string> FactsOf(Condition node, Household household, LocalDate on)
    {
        if (node is PerMemberBelow quantity)
        {
            if (quantity.Column.CodeIn(household, null) == Column.Unknown) yield return quantity.Column.Name;
            if (household.NumberOfMembers is null) yield return Columns.Size.Name;
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
        var columns = FactsIn(node.Where, insideMembers: true).OfType<MemberColumn>().Distinct().Where(column => column.Read!(member) == Column.Unknown).ToList();
        var codesOf = columns.ConvertAll(column => CodesToTry(column, node.Where));
        var variables = new List<Variable> { new(births.Count, () => [Columns.MemberPrefix + Columns.BirthDate.Name]) };
        for (var i = 0; i < columns.Count; i++)
        {
            var name = Columns.MemberPrefix + columns[i].Name;
            variables.Add(new Variable(codesOf[i].Length, () => [name]));
        }

        return Essential(variables, filling =>
        {
            var filled = member;
            for (var i = 0; i < columns.Count; i++) filled = columns[i].Write!(filled, codesOf[i][filling[i + 1]]);
            return node.Where.Evaluate(new Subject(household, on, filled, births[filling[0]])) == Truth.True;
        });
    }

    /// <summary>The names of the variables that can alone change the answer; of all that can vary where none can, or where there are too many to try.</summary>
    private static IEnumerable<string> Essential(List<Variable> variables, Func<int[], bool> holds)
    {
        long fillings = 1;
        foreach (var variable in variables) fillings = Math.Min(fillings * variable.Values, MostFillings + 1L);
        var varying = variables.Where(variable => variable.Values > 1).ToList();
        if (fillings > MostFillings) return varying.SelectMany(variable => variable.Names()).Distinct(StringComparer.Ordinal);

        var answers = new bool[fillings];
        var filling = new int[variables.Count];
        for (var index = 0; index < fillings; index++)
        {
            var rest = index;
            for (var i = 0; i < filling.Length; i++)
            {
                filling[i] = rest % variables[i].Values;
                rest /= variables[i].Values;
            }

            answers[index] = holds(filling);
        }

        var essential = new List<Variable>();
        var step = 1;
        foreach (var variable in variables)
        {
            for (var index = 0; index < fillings; index++)
            {
                var value = index / step % variable.Values;
                if (value == 0 || answers[index] == answers[index - step]) continue;
                essential.Add(variable);
                break;
            }

            step *= variable.Values;
        }

        return (essential.Count > 0 ? essential : varying).SelectMany(variable => variable.Names()).Distinct(StringComparer.Ordinal);
    }

    /// <summary>One code for each way in which the nodes of a condition answer on a column.</summary>
    private static long[] CodesToTry(Column column, Condition condition)
    {
        var nodes = NodesIn(condition).OfType<FactCondition>().Where(node => ReferenceEquals(node.Column, column)).ToList();
        var count = column.Type switch { ColumnType.Boolean => 2, ColumnType.Set => 1 << column.Values.Length, _ => column.Values.Length };
        return [.. Enumerable.Range(0, count).Select(code => (long)code).GroupBy(code => string.Concat(nodes.Select(node => node.Holds(code) ? '1' : '0')), StringComparer.Ordinal).Select(same => same.First())];
    }

    private static IEnumerable<Column> FactsIn(Condition condition, bool insideMembers) =>
        NodesIn(condition, insideMembers).OfType<FactCondition>().Select(node => node.Column);

    private static IEnumerable<Condition> Aggregates(Condition condition) =>
        NodesIn(condition, insideMembers: false).Where(node => node is MembersCondition or PerMemberBelow);

    private static IEnumerable<Condition> NodesIn(Condition condition, bool insideMembers = true)
    {
        yield return condition;
        if (condition is MembersCondition && !insideMembers) yield break;
        foreach (var part in condition.Parts.ToArray())
            foreach (var node in NodesIn(part, insideMembers)) yield return node;
    }

    private sealed class Variable(int values, Func<IEnumerable<string>> names)
    {
        public int Values { get; } = values;

        public Func<IEnumerable<string>> Names { get; } = names;
    }
}
