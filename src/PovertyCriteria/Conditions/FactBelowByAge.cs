namespace PovertyCriteria;

/// <summary>
/// <c>fact</c> … <c>belowByAge</c>: a measurement of a member is below the bound of the member's age and sex. The row that holds is the last one
/// whose month of age is complete. A sex that is not known is judged as both.
/// </summary>
internal sealed class FactBelowByAge(Column column, FactBelowByAge.AgeBound[] rows) : Condition
{
    private readonly Column[] _asks = [column, Columns.Sex];

    public Column Column => _asks[0];

    public override ReadOnlySpan<Column> Asks => _asks;

    /// <summary>The rows by ascending month, the first at birth.</summary>
    public ReadOnlySpan<AgeBound> Rows => rows;

    public AgeBound RowOf(int ageMonths)
    {
        var row = rows.Length - 1;
        while (row > 0 && rows[row].Month > ageMonths) row--;
        return rows[row];
    }

    public override Truth Evaluate(in Subject subject)
    {
        var code = Column.CodeIn(subject.Household, subject.Member);
        if (code == Column.Unknown) return Truth.Unknown;
        var row = RowOf(subject.AgeMonths);
        bool belowBoys = code < row.Male, belowGirls = code < row.Female;
        return subject.Member!.Sex switch
        {
            Sex.Male => TruthLogic.Of(belowBoys),
            Sex.Female => TruthLogic.Of(belowGirls),
            _ => belowBoys == belowGirls ? TruthLogic.Of(belowBoys) : Truth.Unknown,
        };
    }

    public override IEnumerable<long> CutsOf(Column column) =>
        ReferenceEquals(column, Column) ? rows.SelectMany(row => new[] { row.Male, row.Female }).Distinct() : [];

    public override string ToString() => FormattableString.Invariant($"{Column.Name} below by age({string.Join("; ", rows)})");

    /// <summary>The bounds from a completed month of age on, as codes of the column.</summary>
    internal readonly record struct AgeBound(int Month, long Male, long Female);
}
