namespace PovertyCriteria;

/// <summary>A condition on one declared field.</summary>
internal abstract class FactCondition(Column column) : Condition
{
    public Column Column { get; } = column;

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
}

/// <summary><c>fact</c> … <c>hasNoneOf</c>: the set has none of some values, a bit each.</summary>
internal sealed class FactHasNoneOf(Column column, ulong values) : FactCondition(column)
{
    public ulong Values { get; } = values;

    public override bool Holds(long code) => ((ulong)code & Values) == 0;
}

/// <summary><c>perMember</c> … <c>below</c>: the quantity is less than so much for each member; strict, and never divided.</summary>
internal sealed class PerMemberBelow(Column column, long below) : Condition
{
    public Column Column { get; } = column;

    /// <summary>The bound as a code of the column: hundredths for a column of two decimals.</summary>
    public long Below { get; } = below;

    public override Truth Evaluate(in Subject subject)
    {
        if (subject.Assumed is { } assumed && assumed.TryGetValue(this, out var taken)) return taken;
        var code = Column.CodeIn(subject.Household, null);
        if (code == Column.Unknown || subject.Household.NumberOfMembers is not { } members) return Truth.Unknown;
        return TruthLogic.Of(code < Below * members);
    }
}
