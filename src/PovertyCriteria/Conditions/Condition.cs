namespace PovertyCriteria;

/// <summary>
/// A condition of the law over declared fields: a value of a small closed algebra, read from a law file.
/// The node types in this folder are all there are; every interpreter knows each of them.
/// </summary>
internal abstract class Condition
{
    /// <summary>The node's own source, where its figure comes from another text than the indicator.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether it holds, in Kleene logic; allocates nothing.</summary>
    public abstract Truth Evaluate(in Subject subject);

    /// <summary>The nodes directly below, in order.</summary>
    public virtual ReadOnlySpan<Condition> Parts => default;

    /// <summary>The columns that the node itself asks, those of its parts apart.</summary>
    public virtual ReadOnlySpan<Column> Asks => default;

    /// <summary>The codes of a column from which on this node may answer otherwise; only of columns of numbers.</summary>
    public virtual IEnumerable<long> CutsOf(Column column) => [];

    /// <summary>The condition written out; two conditions with one text are one condition.</summary>
    public abstract override string ToString();
}

/// <summary>What a condition is asked about: a household, and inside a condition on members one member with a birth on one day.</summary>
internal readonly struct Subject(
    Household household, LocalDate on, Member? member = null, LocalDate birth = default, IReadOnlyDictionary<Condition, Truth>? assumed = null)
{
    /// <summary>Truths to take for nodes instead of judging them; for asking on what an answer hangs.</summary>
    public IReadOnlyDictionary<Condition, Truth>? Assumed { get; } = assumed;

    public Household Household { get; } = household;

    public LocalDate On { get; } = on;

    public Member? Member { get; } = member;

    /// <summary>The member's age in completed months.</summary>
    public int AgeMonths { get; } = member is null ? 0 : BirthDate.CompletedMonths(birth, on);

    public int BirthYear { get; } = member is null ? 0 : birth.Year;
}
