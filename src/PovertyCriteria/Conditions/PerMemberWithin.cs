namespace PovertyCriteria;

/// <summary><c>perMember</c> … <c>from</c>, <c>below</c>: the quantity for each member is at least so much and less than so much; never divided.</summary>
internal sealed class PerMemberWithin(Column column, long? from, long? below) : Condition
{
    private readonly Column[] _asks = [column, Columns.Size];

    public Column Column => _asks[0];

    /// <summary>The lower bound, inclusive, as a code of the column: hundredths for a column of two decimals.</summary>
    public long? From { get; } = from;

    /// <summary>The upper bound, exclusive.</summary>
    public long? Below { get; } = below;

    public override ReadOnlySpan<Column> Asks => _asks;

    public override Truth Evaluate(in Subject subject)
    {
        if (subject.Assumed is { } assumed && assumed.TryGetValue(this, out var taken)) return taken;
        var code = Column.CodeIn(subject.Household, null);
        if (code == Column.Unknown || subject.Household.NumberOfMembers is not { } members) return Truth.Unknown;
        return TruthLogic.Of(Holds(code, members));
    }

    /// <summary>Whether it holds of a known quantity and number of members.</summary>
    public bool Holds(long code, int members) => (From is not { } from || code >= from * members) && (Below is not { } below || code < below * members);

    /// <summary>The facts that are open, by column name: the quantity, the number of members.</summary>
    public IEnumerable<string> OpenIn(Household household)
    {
        if (Column.CodeIn(household, null) == Column.Unknown) yield return Column.Name;
        if (household.NumberOfMembers is null) yield return Columns.Size.Name;
    }

    public override string ToString() => FormattableString.Invariant($"{Column.Name} per member in {From}..<{Below}");
}
