using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>The form that sorts out quickly who is not poor (Phiếu A, nhận dạng nhanh hộ gia đình).</summary>
/// <param name="Name">Its name.</param>
/// <param name="OutsideWhenAny">Column 0: one of them puts a household outside the review.</param>
/// <param name="Criteria">Columns 1 to 9.</param>
/// <param name="GoesOnBelow">A household with fewer criteria than this goes on to Phiếu B.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record QuickForm(
    LocalizedText Name, ImmutableArray<QuickQuestion> OutsideWhenAny, ImmutableArray<QuickQuestion> Criteria, int GoesOnBelow, Source Source);

/// <summary>One question of the quick form.</summary>
/// <param name="Id">Its id in the standard's file.</param>
/// <param name="Number">Its number in its list, from 1.</param>
/// <param name="Name">Its words.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record QuickQuestion(string Id, int Number, LocalizedText Name, Source Source)
{
    internal Condition When { get; init; } = null!;

    /// <summary>Number and id.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Id}");
}
