namespace PovertyCriteria;

/// <summary>The stable codes of faults that only the review's law file can have; the others are in <see cref="LawFaultCodes"/>.</summary>
internal static class ReviewFaultCodes
{
    public const string MovementGap = "movement.gap";
    public const string MovementOverlap = "movement.overlap";
    public const string MovementSide = "movement.side";
    public const string MovementUnknown = "movement.unknown";
    public const string MovementsTooMany = "movement.too_many";
    public const string ColumnKind = "column.kind";
    public const string ColumnTwice = "column.twice";
    public const string ColumnMissing = "column.missing";
    public const string ColumnDirection = "column.direction";
    public const string GroupEmpty = "group.empty";
    public const string GroupFact = "group.fact";
    public const string GroupBounds = "group.bounds";
    public const string GroupUnknown = "group.unknown";
    public const string CausesTooMany = "cause.too_many";
    public const string CalendarDay = "calendar.day";
    public const string CalendarDays = "calendar.days";
    public const string CalendarRest = "calendar.rest";
}
