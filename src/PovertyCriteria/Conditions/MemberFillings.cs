namespace PovertyCriteria;

/// <summary>What holds of one member for every way of filling in the facts that are open: a pattern of a bit a condition each.</summary>
internal sealed class MemberFillings
{
    private readonly List<ulong> _patterns = [];
    private readonly int[] _values;

    public MemberFillings(IReadOnlyList<Condition> wheres, Household household, Member member, LocalDate on)
    {
        var asked = new AnyOf([.. wheres]);
        var columns = wheres.SelectMany(where => ConditionNodes.AskedBy(where, insideMembers: true, IsUnknown)).OfType<MemberColumn>().Distinct().Where(IsUnknown).ToList();
        var births = new BirthCuts(asked).Of(member, on).ToList();

        // As in Fillings, what stands in for a fact counts although this member may not be asked it.
        long fillings = births.Count;
        foreach (var column in ConditionNodes.In(asked).SelectMany(node => node.Asks.ToArray()).OfType<MemberColumn>().Distinct().Where(IsUnknown))
            fillings = Math.Min(fillings * ConditionNodes.CodesToTry(column, asked).Length, Fillings.Most + 1L);
        AreFew = fillings <= Fillings.Most;
        if (!AreFew)
        {
            (Facts, _values) = ([], []);
            return;
        }

        Facts = [Columns.BirthDate.Name, .. columns.Select(column => column.Name)];
        var codes = columns.ConvertAll(column => ConditionNodes.CodesToTry(column, asked));
        _values = [births.Count, .. codes.Select(each => each.Length)];
        Fill(member, columns.Count - 1);

        bool IsUnknown(Column column) => column.CodeIn(household, member) == Column.Unknown;

        // The first fact, the birth, varies fastest.
        void Fill(Member filled, int column)
        {
            if (column >= 0)
            {
                foreach (var code in codes[column]) Fill(columns[column].Write!(filled, code), column - 1);
                return;
            }

            foreach (var birth in births)
            {
                var subject = new Subject(household, on, filled, birth);
                ulong pattern = 0;
                for (var i = 0; i < wheres.Count; i++)
                    if (wheres[i].Evaluate(subject) == Truth.True) pattern |= 1UL << i;
                _patterns.Add(pattern);
            }
        }
    }

    /// <summary>The facts that are filled in, by column name; the birth among them also where one day stands for all.</summary>
    private string[] Facts { get; }

    /// <summary>Whether there were few enough to go through; otherwise nothing is filled in.</summary>
    public bool AreFew { get; }

    /// <summary>What can hold together.</summary>
    public IReadOnlyList<ulong> Distinct => field ??= [.. _patterns.Distinct()];

    /// <summary>The patterns between which one fact alone makes the difference, each pair once.</summary>
    public IEnumerable<(string Fact, ulong One, ulong Other)> Differences()
    {
        var step = 1;
        for (var fact = 0; fact < Facts.Length; fact++)
        {
            var pairs = new HashSet<(ulong, ulong)>();
            for (var index = 0; index < _patterns.Count; index++)
                for (var other = index + step; index / step % _values[fact] + (other - index) / step < _values[fact]; other += step)
                    if (_patterns[index] != _patterns[other] && pairs.Add((_patterns[index], _patterns[other]))) yield return (Facts[fact], _patterns[index], _patterns[other]);
            step *= _values[fact];
        }
    }
}
