namespace PovertyCriteria;

/// <summary>
/// Every way of filling in what a household leaves open, as far as some conditions can tell them apart, and what the conditions
/// then say together: facts that several of them ask are filled in once for all.
/// </summary>
/// <remarks>
/// A fact of the household is one variable; the answers on members are one, since one member's facts may feed several conditions;
/// a quantity per member is one. Exact unless a number is asked both alone and per member.
/// </remarks>
internal sealed class Fillings
{
    /// <summary>The most fillings that are gone through; a table that needs more is refused when it is read.</summary>
    public const int Most = 1 << 16;

    /// <summary>As many conditions as an answer has bits.</summary>
    public const int MostConditions = 64;

    private readonly IReadOnlyList<Condition> _conditions;
    private readonly Household _household;
    private readonly LocalDate _on;

    public Fillings(IReadOnlyList<Condition> conditions, Household household, LocalDate on)
    {
        (_conditions, _household, _on) = (conditions, household, on);
        var nodes = conditions.SelectMany(condition => ConditionNodes.In(condition, insideMembers: false)).ToList();
        var all = new AnyOf([.. conditions]);
        var subject = new Subject(household, on);
        var variables = new List<Variable>();
        foreach (var column in nodes.Where(node => node is not (MembersCondition or PerMemberWithin)).SelectMany(node => node.Asks.ToArray()).OfType<HouseholdColumn>().Distinct())
            if (column.Read!(household) == Column.Unknown) variables.Add(new Variable(column, ConditionNodes.CodesToTry(column, all), [], []));
        foreach (var same in nodes.OfType<PerMemberWithin>().Where(node => node.Evaluate(subject) == Truth.Unknown).Distinct().GroupBy(node => node.Column))
            variables.Add(OfQuantity([.. same]));
        MembersCondition[] open = [.. nodes.OfType<MembersCondition>().Where(node => node.Evaluate(subject) == Truth.Unknown).Distinct()];
        if (open.Length > 0) variables.Add(new Variable(null, [], open, [.. MemberCounts.Answers(open, household, on)]));
        Variables = variables;
        foreach (var variable in variables) Count = Math.Min(Count * variable.Values, Most + 1L);
    }

    public IReadOnlyList<Variable> Variables { get; }

    /// <summary>How many fillings there are; one more than <see cref="Most"/> stands for any number above it.</summary>
    public long Count { get; } = 1;

    /// <summary>What the conditions say, a bit each, for every filling; the first variable varies fastest.</summary>
    public ulong[] Answers()
    {
        var answers = new ulong[Count];
        var filling = new int[Variables.Count];
        for (var index = 0; index < answers.Length; index++)
        {
            answers[index] = AnswersOf(filling);
            for (var at = 0; at < filling.Length && ++filling[at] == Variables[at].Values; at++) filling[at] = 0;
        }

        return answers;
    }

    /// <summary>
    /// For every fact that is open, by name, the pairs of answers between which it alone makes the difference. Members that are not listed
    /// are one fact; of a quantity per member, the quantity and the number of members stand for each other.
    /// </summary>
    public IEnumerable<(string Fact, IEnumerable<(ulong One, ulong Other)> Pairs)> Differences(ulong[] answers)
    {
        var step = 1;
        foreach (var variable in Variables)
        {
            var values = variable.Values;
            var at = step;
            step *= values;
            if (variable.Column is { } column)
            {
                yield return (column.Name, Pairs(AnyTwo(values)));
            }
            else if (variable.Nodes[0] is MembersCondition && _household.Members is not null)
            {
                foreach (var same in MemberCounts.Differences([.. variable.Nodes.Cast<MembersCondition>()], _household, _on).GroupBy(difference => difference.Fact, StringComparer.Ordinal))
                    yield return (Columns.MemberPrefix + same.Key, Pairs([.. same.Select(difference => (variable.IndexOf(difference.One), variable.IndexOf(difference.Other))).Distinct()]));
            }
            else
            {
                foreach (var name in variable.Nodes[0] is PerMemberWithin quantity ? quantity.OpenIn(_household) : [Columns.AnyOfMembers]) yield return (name, Pairs(AnyTwo(values)));
            }

            IEnumerable<(ulong One, ulong Other)> Pairs((int One, int Other)[] filled) => filled
                .SelectMany(pair => Enumerable.Range(0, answers.Length).Where(index => index / at % values == pair.One).Select(index => (answers[index], answers[index + (pair.Other - pair.One) * at])))
                .Where(pair => pair.Item1 != pair.Item2)
                .Distinct();
        }
    }

    private static (int One, int Other)[] AnyTwo(int values) =>
        [.. Enumerable.Range(0, values).SelectMany(one => Enumerable.Range(one + 1, values - one - 1).Select(other => (one, other)))];

    private ulong AnswersOf(int[] filling)
    {
        var filled = _household;
        var assumed = new Dictionary<Condition, Truth>();
        for (var i = 0; i < filling.Length; i++)
        {
            var variable = Variables[i];
            if (variable.Column is { } column) filled = column.Write!(filled, variable.Codes[filling[i]]);
            for (var node = 0; node < variable.Nodes.Count; node++) assumed[variable.Nodes[node]] = variable.Truths[filling[i]][node];
        }

        ulong answers = 0;
        var subject = new Subject(filled, _on, assumed: assumed);
        for (var i = 0; i < _conditions.Count; i++)
            if (_conditions[i].Evaluate(subject) == Truth.True) answers |= 1UL << i;
        return answers;
    }

    /// <summary>What conditions on one quantity per member can say together, over every quantity and number of members that is possible.</summary>
    private Variable OfQuantity(PerMemberWithin[] nodes)
    {
        var column = nodes[0].Column;
        var code = column.CodeIn(_household, null);
        IEnumerable<int> sizes = _household.NumberOfMembers is { } members ? [members] : Enumerable.Range(1, Columns.MostMembers);
        var bounds = nodes.SelectMany(node => new[] { node.From, node.Below }).OfType<long>().Prepend(0).Distinct().ToList();
        var truths = new List<Truth[]>();
        foreach (var size in sizes)
        {
            foreach (var quantity in code != Column.Unknown ? [code] : bounds.Select(bound => bound * size).Where(column.Allows))
            {
                Truth[] answers = [.. nodes.Select(node => TruthLogic.Of(node.Holds(quantity, size)))];
                if (!truths.Exists(known => known.SequenceEqual(answers))) truths.Add(answers);
            }
        }

        return new Variable(null, [], nodes, truths);
    }

    /// <summary>
    /// One thing that is open: a column with the codes to try, or nodes that are answered together with the answers to try.
    /// </summary>
    internal sealed record Variable(HouseholdColumn? Column, long[] Codes, IReadOnlyList<Condition> Nodes, IReadOnlyList<Truth[]> Truths)
    {
        public int Values => Column is null ? Truths.Count : Codes.Length;

        public int IndexOf(Truth[] truths)
        {
            for (var index = 0; index < Truths.Count; index++)
                if (Truths[index].SequenceEqual(truths)) return index;
            throw new ArgumentException("No such answers.", nameof(truths));
        }
    }
}
