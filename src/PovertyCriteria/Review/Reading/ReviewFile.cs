namespace PovertyCriteria;

/// <summary>The keys of the review's law file, and nothing else; see <see cref="StandardFile"/>.</summary>
internal sealed class ReviewFile
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required DocumentJson[] Documents { get; init; }

    public required MovementJson[] Movements { get; init; }

    public required ListJson[] Lists { get; init; }

    public required TargetGroupJson[] Groups { get; init; }

    public required CausesJson Causes { get; init; }

    public required CalendarJson Calendar { get; init; }

    public NotFoundJson[]? NotFound { get; init; }
}

internal sealed class MovementJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required string[] Start { get; init; }

    public required string[] End { get; init; }

    public bool? WasPoorBefore { get; init; }

    public bool? WasNearPoorBefore { get; init; }

    public string[]? Changes { get; init; }

    public PovertyClass? EscapesFrom { get; init; }

    public SourceJson? Source { get; init; }
}

internal sealed class ListJson
{
    public required string Id { get; init; }

    public required PovertyClass Class { get; init; }

    public required string Form { get; init; }

    public required TextJson Name { get; init; }

    public required ColumnJson[] Columns { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ColumnJson
{
    public required int Number { get; init; }

    public required TextJson Name { get; init; }

    public string? Holds { get; init; }

    public string[]? Movements { get; init; }

    public bool? ChangedPersons { get; init; }
}

internal sealed class TargetGroupJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public PovertyClass[]? Classes { get; init; }

    public PovertyClass[]? ExceptClasses { get; init; }

    public string? Fact { get; init; }

    public int? WithinMonthsOfEscape { get; init; }

    public string[]? EthnicityOtherThan { get; init; }

    public string? StandardGroup { get; init; }

    public AgesJson? Age { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class AgesJson
{
    public required int From { get; init; }

    public required int To { get; init; }
}

internal sealed class CausesJson
{
    public required CauseJson[] List { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class CauseJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }
}

internal sealed class CalendarJson
{
    public required string From { get; init; }

    public required RestDaysJson RestDays { get; init; }

    public required ReviewWindowJson[] Windows { get; init; }

    public required DeadlineJson[] Deadlines { get; init; }
}

internal sealed class RestDaysJson
{
    public required string[] Days { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ReviewWindowJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required DayJson Opens { get; init; }

    public DayJson? Closes { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class DayJson
{
    public int? Month { get; init; }

    public required int Day { get; init; }
}

internal sealed class DeadlineJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required int Days { get; init; }

    public required string Count { get; init; }

    public required TextJson After { get; init; }

    public required SourceJson Source { get; init; }
}
