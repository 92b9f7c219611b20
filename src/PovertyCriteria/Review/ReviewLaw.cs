using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// The rules of the review (rà soát hộ nghèo, hộ cận nghèo): movements and their forms, groups of programmes, causes of poverty, the calendar; each with its source.
/// Immutable and safe to share between threads. Two are equal when they were read from the same bytes.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReviewLaw : IEquatable<ReviewLaw>
{
    private static readonly Lazy<ReviewLaw> LazyNational = new(ReviewReader.ReadShipped);

    private readonly MovementMatrix _matrix;

    internal ReviewLaw(ImmutableArray<Movement> movements, ImmutableArray<MovementList> lists)
    {
        (Movements, Lists) = (movements, lists);
        var sides = lists.Select(list => MovementMatrix.SideOf(list.Class)).ToList();
        _matrix = new MovementMatrix([.. movements.Select(movement => movement.Sides)], sides.Aggregate(0u, (mask, side) => mask | 1u << side));
        Outcomes = new MovementOutcomes(_matrix, sides);
    }

    /// <summary>The national rules that the package ships.</summary>
    public static ReviewLaw National => LazyNational.Value;

    /// <summary>Its id in the law file.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; internal init; } = null!;

    /// <summary>The law texts that it cites.</summary>
    public ImmutableArray<LegalDocument> Documents { get; internal init; } = [];

    /// <summary>The matrix of movements (diễn biến): every pair of classes has exactly one row.</summary>
    public ImmutableArray<Movement> Movements { get; }

    /// <summary>The lists whose movement is reported, with their forms (Mẫu 7.2, 7.3).</summary>
    public ImmutableArray<MovementList> Lists { get; }

    /// <summary>The groups of programmes (nhóm đối tượng).</summary>
    public ImmutableArray<TargetGroup> Groups { get; internal init; } = [];

    /// <summary>The causes of poverty (nguyên nhân nghèo), in the order of the form.</summary>
    public ImmutableArray<PovertyCause> Causes { get; internal init; } = [];

    /// <summary>The text that lists the causes.</summary>
    public Source CausesSource { get; internal init; } = null!;

    /// <summary>The dates of the review.</summary>
    public ReviewCalendar Calendar { get; internal init; } = null!;

    /// <summary>What the law has and the data have not.</summary>
    public ImmutableArray<MissingLaw> NotFound { get; internal init; } = [];

    /// <summary>Version of the data that it came with; <c>sha256:</c> and a digest for rules of the user's own.</summary>
    public string DataVersion { get; internal init; } = "";

    internal string Digest { get; init; } = "";

    internal MovementOutcomes Outcomes { get; }

    /// <summary>Reads rules of one's own; the stream is read to its end and left open.</summary>
    /// <exception cref="InvalidStandardException">The file is refused: every fault with its code, JSON path and line.</exception>
    public static ReviewLaw Read(Stream json)
    {
        Require.NotNull(json);
        return ReviewReader.Read(json);
    }

    /// <summary>Every fault for which a file would be refused; empty where it is sound.</summary>
    public static ImmutableArray<LawFault> Validate(Stream json)
    {
        Require.NotNull(json);
        return ReviewReader.Validate(json);
    }

    /// <summary>The movements that are possible for a pair: one where the facts decide it, several where what is not known leaves it open, none where they contradict each other.</summary>
    /// <exception cref="InvalidOperationException">The pair is the default value.</exception>
    public MovementSet MovementOf(in ReviewPair pair) => new(this, _matrix[pair.Cell]);

    /// <summary>Whether a household belongs to a group on a date, over all that is not known always, never or perhaps (null). A group of members: whether any member does.</summary>
    /// <param name="groupId">The group, such as <c>newly_escaped</c>.</param>
    /// <param name="record">What is known of the household; classes are recognised ones.</param>
    /// <param name="on">The date.</param>
    /// <exception cref="ArgumentException">The law has no such group, or the facts of the household are faulty.</exception>
    public bool? IsInGroup(string groupId, ReviewRecord record, LocalDate on)
    {
        Require.NotNull(record);
        return TargetGroups.Of(Group(groupId), record, on).ToNullable();
    }

    /// <summary>How many members of a household belong to a group of members, such as <c>children_1_to_10</c>, on a date.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="record">What is known of the household; classes are recognised ones.</param>
    /// <param name="on">The date, on which ages are counted.</param>
    /// <exception cref="ArgumentException">The law has no such group, or it is one of households.</exception>
    public CountRange MembersInGroup(string groupId, ReviewRecord record, LocalDate on)
    {
        Require.NotNull(record);
        return TargetGroups.MembersOf(Group(groupId), record, on);
    }

    /// <summary>A set of causes by their ids, the words of the column <c>causes</c>; none: known to have none.</summary>
    /// <exception cref="ArgumentException">The law lists no such cause.</exception>
    public CauseSet CausesOf(params ReadOnlySpan<string> ids)
    {
        uint mask = 0;
        foreach (var id in ids)
        {
            var cause = Find(Causes, id, each => each.Id) ?? throw new ArgumentException($"{Id} lists no cause {id}.", nameof(ids));
            mask |= 1u << (cause.Number - 1);
        }

        return new CauseSet(this, mask);
    }

    /// <summary>Whether two were read from the same bytes.</summary>
    public static bool operator ==(ReviewLaw? left, ReviewLaw? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two were read from different bytes.</summary>
    public static bool operator !=(ReviewLaw? left, ReviewLaw? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReviewLaw? other) => ReferenceEquals(this, other) || other is not null && string.Equals(Digest, other.Digest, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReviewLaw);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <summary>The id and the version of its data.</summary>
    public override string ToString() => $"{Id} ({DataVersion})";

    internal MovementList List(string id) => Find(Lists, id, each => each.Id) ?? throw new ArgumentException($"{Id} has no list {id}.", nameof(id));

    internal Movement Movement(string id) => Find(Movements, id, each => each.Id) ?? throw new ArgumentException($"{Id} has no movement {id}.", nameof(id));

    private TargetGroup Group(string id) => Find(Groups, id, each => each.Id) ?? throw new ArgumentException($"{Id} has no group {id}.", nameof(id));

    private static T? Find<T>(ImmutableArray<T> items, string id, Func<T, string> idOf)
        where T : class => items.FirstOrDefault(each => string.Equals(idOf(each), id, StringComparison.Ordinal));
}
