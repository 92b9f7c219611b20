namespace PovertyCriteria;

/// <summary>A condition on one declared field.</summary>
internal abstract class FactCondition(Column column) : Condition
{
    private readonly Column[] _asks = [column];

    public Column Column => _asks[0];

    public sealed override ReadOnlySpan<Column> Asks => _asks;

    public sealed override Truth Evaluate(in Subject subject)
    {
        var code = Column.CodeIn(subject.Household, subject.Member);
        return code == Column.Unknown ? Truth.Unknown : TruthLogic.Of(Holds(code));
    }

    /// <summary>Whether it holds for a known code.</summary>
    public abstract bool Holds(long code);
}

/// <summary><c>fact</c> … <c>is</c> or <c>isOneOf</c>: the field has one of some values, a bit each.</summary>
internal sealed class FactIsOneOf(Column column, ulong values) : FactCondition(column)
{
    public ulong Values { get; } = values;

    public override bool Holds(long code) => (Values >> (int)code & 1) == 1;

    public override string ToString() => FormattableString.Invariant($"{Column.Name} in {Values:x}");
}

/// <summary><c>fact</c> … <c>hasNoneOf</c>: the set has none of some values, a bit each.</summary>
internal sealed class FactHasNoneOf(Column column, ulong values) : FactCondition(column)
{
    public ulong Values { get; } = values;

    public override bool Holds(long code) => ((ulong)code & Values) == 0;

    public override string ToString() => FormattableString.Invariant($"{Column.Name} without {Values:x}");
}

/// <summary><c>fact</c> … <c>from</c>, <c>to</c>, <c>below</c>: a number is within bounds, both inclusive here.</summary>
internal sealed class FactWithin(Column column, long from, long to) : FactCondition(column)
{
    /// <summary>The bounds as codes of the column: hundredths for a column of two decimals.</summary>
    public long From { get; } = from;

    /// <summary>The upper bound; <see cref="long.MaxValue"/> where there is none.</summary>
    public long To { get; } = to;

    /// <summary>Whether the law file says "below", which a text then repeats.</summary>
    public bool SaysBelow { get; init; }

    public override bool Holds(long code) => code >= From && code <= To;

    public override IEnumerable<long> CutsOf(Column column)
    {
        if (!ReferenceEquals(column, Column)) yield break;
        yield return From;
        if (To != long.MaxValue) yield return To + 1;
    }

    public override string ToString() => FormattableString.Invariant($"{Column.Name} in {From}..{To}");
}

/// <summary><c>given</c> … <c>orElse</c>: a yes-or-no field where it is given, and a condition where it is not.</summary>
internal sealed class GivenOrElse(Column column, Condition orElse) : Condition
{
    private readonly Column[] _asks = [column];
    private readonly Condition[] _parts = [orElse];

    public Column Column => _asks[0];

    public Condition OrElse => _parts[0];

    public override ReadOnlySpan<Column> Asks => _asks;

    public override ReadOnlySpan<Condition> Parts => _parts;

    public override Truth Evaluate(in Subject subject)
    {
        var code = Column.CodeIn(subject.Household, subject.Member);
        return code == Column.Unknown ? OrElse.Evaluate(subject) : TruthLogic.Of(code == 1);
    }

    public override string ToString() => $"given({Column.Name}, {OrElse})";
}
