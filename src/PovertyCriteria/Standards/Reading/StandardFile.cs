using System.Text.Json.Serialization;

namespace PovertyCriteria;

/// <summary>
/// The keys of a law file, and nothing else: reading, the check of shape and the exported JSON Schema all go by these types.
/// What a null stands for is that the key is absent; null itself is refused in a file.
/// </summary>
internal sealed class StandardFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Id { get; init; }

    public string? Province { get; init; }

    public string? ProvinceUntil { get; init; }

    public required TextJson Name { get; init; }

    public required DocumentJson[] Documents { get; init; }

    public required WindowJson[] Applies { get; init; }

    public required RuleJson ByFacts { get; init; }

    public RuleJson? ByScores { get; init; }

    public GroupJson[]? Groups { get; init; }

    public ScoreTableJson? ScoreTable { get; init; }

    public QuickFormJson? QuickForm { get; init; }

    public Dictionary<string, ConditionJson>? Definitions { get; init; }

    public DimensionJson[]? Dimensions { get; init; }

    public IndicatorJson[]? Indicators { get; init; }

    public string? IndicatorsOf { get; init; }

    public NotFoundJson[]? NotFound { get; init; }
}

internal sealed class TextJson
{
    public required string Vi { get; init; }

    public required string En { get; init; }

    public LocalizedText ToDomain() => new(Vi, En);
}

internal sealed class SourceJson
{
    public required string Document { get; init; }

    public required string At { get; init; }

    public required Verification Verification { get; init; }

    public TextJson? Note { get; init; }

    public Source ToDomain() => new(Document, At, Verification, Note?.ToDomain());
}

internal sealed class DocumentJson
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public string? Issued { get; init; }

    public string? InForce { get; init; }

    public LegalDocument ToDomain() => new(Number, Kind, LawDate.ParseOptional(Issued), LawDate.ParseOptional(InForce));
}

internal sealed class WindowJson
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class RuleJson
{
    public required Measure Measure { get; init; }

    public int? PointsPerDeprivation { get; init; }

    public required Dictionary<string, LineJson> Lines { get; init; }

    public required RowJson[] Classes { get; init; }
}

internal sealed class LineJson
{
    public TextJson? Name { get; init; }

    public long? Rural { get; init; }

    public long? Urban { get; init; }

    public long? All { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class RowJson
{
    public required PovertyClass Class { get; init; }

    public string? Above { get; init; }

    public string? AtMost { get; init; }

    public int? DeprivedAtLeast { get; init; }

    public int? DeprivedFewerThan { get; init; }

    public SourceJson? Source { get; init; }

    public ClassRow ToDomain() => new(Class, Above, AtMost, DeprivedAtLeast, DeprivedFewerThan, Source?.ToDomain());
}

internal sealed class GroupJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string AtMost { get; init; }

    public required PovertyClass[] ExceptClasses { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class DimensionJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }
}

internal sealed class IndicatorJson
{
    public required string Id { get; init; }

    public required string Dimension { get; init; }

    public required TextJson Name { get; init; }

    public string? Text { get; init; }

    public ConditionJson? DeprivedWhen { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ScoreTableJson
{
    public required TextJson Name { get; init; }

    public required ScoreAreaJson[] Areas { get; init; }

    public required ScoreItemJson[] Items { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ScoreAreaJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required Area Lines { get; init; }

    public required ConditionJson When { get; init; }
}

internal sealed class ScoreItemJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public string[]? Areas { get; init; }

    public required ScoreChoiceJson[] Choices { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ScoreChoiceJson
{
    public required ScoreCategoryJson[] Categories { get; init; }
}

internal sealed class ScoreCategoryJson
{
    public required TextJson Name { get; init; }

    public required ConditionJson When { get; init; }

    public required Dictionary<string, int> Points { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class QuickFormJson
{
    public required TextJson Name { get; init; }

    public required QuickQuestionJson[] OutsideWhenAny { get; init; }

    public required QuickQuestionJson[] Criteria { get; init; }

    public required int GoesOnBelow { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class QuickQuestionJson
{
    public required string Id { get; init; }

    public required TextJson Name { get; init; }

    public required ConditionJson When { get; init; }

    public required SourceJson Source { get; init; }
}

internal sealed class ConditionJson
{
    public string? Definition { get; init; }

    public ConditionJson[]? All { get; init; }

    public ConditionJson[]? Any { get; init; }

    public ConditionJson? Not { get; init; }

    public int? AtLeast { get; init; }

    public ConditionJson[]? Of { get; init; }

    public string? Fact { get; init; }

    public bool? Is { get; init; }

    public string[]? IsOneOf { get; init; }

    public string[]? HasNoneOf { get; init; }

    public string? PerMember { get; init; }

    public decimal? From { get; init; }

    public decimal? To { get; init; }

    public decimal? Below { get; init; }

    public AgeBoundJson[]? BelowByAge { get; init; }

    public string? Given { get; init; }

    public ConditionJson? OrElse { get; init; }

    public ConditionJson? AnyMember { get; init; }

    public CountJson? CountMembers { get; init; }

    public ShareJson? ShareOfMembers { get; init; }

    public BoundsJson? Age { get; init; }

    public BoundsJson? AgeMonths { get; init; }

    public BoundsJson? BornIn { get; init; }

    public BoundsJson? ReviewIn { get; init; }

    public SourceJson? Source { get; init; }
}

internal sealed class ShareJson
{
    public required int MoreThanPercent { get; init; }

    public required ConditionJson Where { get; init; }
}

internal sealed class CountJson
{
    public int? From { get; init; }

    public int? To { get; init; }

    public required ConditionJson Where { get; init; }
}

internal sealed class AgeBoundJson
{
    public required int Month { get; init; }

    public required decimal Male { get; init; }

    public required decimal Female { get; init; }
}

internal sealed class BoundsJson
{
    public int? From { get; init; }

    public int? To { get; init; }

    public int? Below { get; init; }
}

internal sealed class NotFoundJson
{
    public required TextJson What { get; init; }

    public required string HeldBy { get; init; }

    public string? Indicator { get; init; }

    public MissingLaw ToDomain() => new(What.ToDomain(), HeldBy, Indicator);
}

/// <summary>The list of standards that are known and not shipped.</summary>
internal sealed class IncompleteFile
{
    public required IncompleteJson[] Standards { get; init; }
}

internal sealed class IncompleteJson
{
    public required string Id { get; init; }

    public required string Province { get; init; }

    public required TextJson Name { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Document { get; init; }

    public required TextJson Missing { get; init; }

    public IncompleteStandard ToDomain() =>
        new(Id, Province, Name.ToDomain(), LawDate.Parse(From), LawDate.Parse(To), Document, Missing.ToDomain());
}
