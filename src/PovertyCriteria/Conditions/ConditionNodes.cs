namespace PovertyCriteria;

/// <summary>What stands in a condition: its nodes, and the codes of a column that they tell apart.</summary>
internal static class ConditionNodes
{
    /// <summary>A condition and all below it; without what is asked of members where that is not wanted.</summary>
    public static IEnumerable<Condition> In(Condition condition, bool insideMembers = true)
    {
        yield return condition;
        if (condition is MembersCondition && !insideMembers) yield break;
        foreach (var part in condition.Parts.ToArray())
            foreach (var node in In(part, insideMembers)) yield return node;
    }

    /// <summary>
    /// The columns that a condition asks, those of a quantity per member apart. Of a fact that is neither given nor measured only the fact
    /// is asked; where it is measured, what the measurement is held against.
    /// </summary>
    public static IEnumerable<Column> AskedBy(Condition condition, bool insideMembers, Func<Column, bool> unknown)
    {
        if (condition is MembersCondition && !insideMembers) yield break;
        if (condition is GivenOrElse given && (!unknown(given.Column) || !IsMeasured(given, unknown)))
        {
            yield return given.Column;
            yield break;
        }

        if (condition is not (GivenOrElse or PerMemberWithin))
            foreach (var column in condition.Asks.ToArray()) yield return column;
        foreach (var part in condition.Parts.ToArray())
            foreach (var column in AskedBy(part, insideMembers, unknown)) yield return column;
    }

    /// <summary>Whether what stands in for a fact is known: its numbers, or all that it asks where it asks no number.</summary>
    private static bool IsMeasured(GivenOrElse given, Func<Column, bool> unknown)
    {
        Column[] asked = [.. In(given.OrElse).SelectMany(node => node.Asks.ToArray())];
        var numbers = asked.Where(column => column.IsNumber).ToList();
        return !(numbers.Count > 0 ? numbers : [.. asked]).Exists(column => unknown(column));
    }

    /// <summary>One code for each way in which the nodes of a condition answer on a column.</summary>
    public static long[] CodesToTry(Column column, Condition condition)
    {
        var nodes = In(condition).Where(node => node.Asks.ToArray().Contains(column)).ToList();
        return [.. CodesOf(column, nodes).GroupBy(Answers, StringComparer.Ordinal).Select(same => same.First())];

        // A node that asks more than this column answers on each code in its own way.
        string Answers(long code) => string.Concat(nodes.Select(node => node is FactCondition fact ? fact.Holds(code) ? "1" : "0" : FormattableString.Invariant($"({code})")));
    }

    private static IEnumerable<long> CodesOf(Column column, List<Condition> nodes) => column.Type switch
    {
        ColumnType.Boolean => [0, 1],
        ColumnType.OneOf => Enumerable.Range(0, column.Values.Length).Select(code => (long)code),
        ColumnType.Set => Enumerable.Range(0, 1 << column.Values.Length).Select(code => (long)code),
        _ => nodes.SelectMany(node => node.CutsOf(column)).Prepend(column.LeastCode).Where(column.Allows).Distinct().OrderBy(code => code),
    };
}
