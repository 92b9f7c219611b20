namespace PovertyCriteria;

/// <summary>The stable codes of faults of law files: shape first, then conditions, then sense.</summary>
internal static class LawFaultCodes
{
    public const string Syntax = "json.syntax";
    public const string Encoding = "json.encoding";
    public const string TooLarge = "json.too_large";
    public const string TooDeep = "json.too_deep";
    public const string Comment = "json.comment";
    public const string KeyTwice = "key.twice";
    public const string KeyUnknown = "key.unknown";
    public const string KeyMissing = "key.missing";
    public const string ValueType = "value.type";
    public const string ValueNotOneOf = "value.not_one_of";
    public const string ValueEmpty = "value.empty";

    public const string ConditionHead = "condition.head";
    public const string ConditionKey = "condition.key";
    public const string ConditionEmpty = "condition.empty";
    public const string ConditionBounds = "condition.bounds";
    public const string ConditionPlace = "condition.place";
    public const string FactUnknown = "fact.unknown";
    public const string FactType = "fact.type";
    public const string FactValue = "fact.value";

    public const string DateNotReal = "date.not_real";
    public const string IdFormat = "id.format";
    public const string IdDuplicate = "id.duplicate";
    public const string DocumentUndeclared = "document.undeclared";
    public const string SourceMissing = "source.missing";
    public const string WindowOrder = "window.order";
    public const string WindowOverlap = "window.overlap";
    public const string LineArea = "line.area";
    public const string LineAmount = "line.amount";
    public const string LineOrder = "line.order";
    public const string LineRuralAboveUrban = "line.rural_above_urban";
    public const string RowLineUnknown = "row.line_unknown";
    public const string RowBounds = "row.bounds";
    public const string RowCutoff = "row.cutoff_above_count";
    public const string TableGap = "table.gap";
    public const string TableOverlap = "table.overlap";
    public const string TableTooLarge = "table.too_large";
    public const string TableNotMonotone = "table.not_monotone";
    public const string MeasurePoints = "measure.points";
    public const string DimensionUnknown = "dimension.unknown";
    public const string IndicatorsPlace = "indicators.place";
    public const string IndicatorsTooMany = "indicators.too_many";
    public const string IndicatorUnknown = "indicator.unknown";
    public const string StandardUnknown = "standard.unknown";
    public const string ProvinceMissing = "province.missing";
    public const string DefinitionUnknown = "definition.unknown";
    public const string DefinitionUnused = "definition.unused";
    public const string ScoresMissing = "scores.missing";
    public const string AreaUnknown = "area.unknown";
    public const string AreaPoints = "area.points_missing";
    public const string PointsRange = "points.range";
}
