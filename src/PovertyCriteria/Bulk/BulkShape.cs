namespace PovertyCriteria.Bulk;

/// <summary>Which columns there are, whatever they hold: what a program is made for. A bit a column of the data dictionary.</summary>
/// <param name="OfHouseholds">Columns of households.</param>
/// <param name="OfMembers">Columns of members.</param>
/// <param name="HasMembers">Whether members are listed at all.</param>
/// <param name="IsGiven">Whether some indicators are given beside the facts.</param>
/// <param name="IsAssessed">Whether all indicators are assessed, so that no fact is asked.</param>
internal readonly record struct BulkShape(ulong OfHouseholds, ulong OfMembers, bool HasMembers, bool IsGiven, bool IsAssessed)
{
    public static BulkShape Of(BulkHouseholds input) =>
        new(input.Places, input.Members?.Places ?? 0, input.Members is not null, !input.GivenDeprived.IsEmpty && !input.IsAssessed, input.IsAssessed);

    public bool Has(Column column) => (((column is HouseholdColumn ? OfHouseholds : OfMembers) >> PlaceOf(column)) & 1) == 1;

    /// <summary>The place of a column among those of its kind.</summary>
    public static int PlaceOf(Column column) => column is HouseholdColumn household ? Columns.OfHousehold.IndexOf(household) : Columns.OfMember.IndexOf((MemberColumn)column);
}

/// <summary>A column that a program asks, and its place in a block.</summary>
internal sealed record Slot(int Place, Column Column, bool OfMembers);
