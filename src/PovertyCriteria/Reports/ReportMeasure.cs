namespace PovertyCriteria.Reports;

/// <summary>What is counted.</summary>
internal enum ReportUnit
{
    Households,
    Persons,
    Children,
}

/// <summary>What a column counts: all of its conditions hold. Null is no condition.</summary>
/// <param name="Of">What is counted; null: what the row counts.</param>
/// <param name="Classes">The classes of the household; null: what the row says.</param>
/// <param name="Indicator">An indicator that the household, or the child, is deprived in.</param>
/// <param name="Group">A group of the review's law that the household belongs to.</param>
/// <param name="Ethnicity">The household's ethnic group.</param>
/// <param name="Cause">A cause of its poverty.</param>
/// <param name="Ages">Ages of the children that are counted, in completed years.</param>
internal sealed record ReportMeasure(
    ReportUnit? Of, PovertyClasses? Classes, string? Indicator, string? Group, string? Ethnicity, string? Cause, (int From, int Below)? Ages)
{
    /// <summary>The measure in a row.</summary>
    public ReportMeasure In(ReportLine line) => this with { Of = Of ?? line.Of, Classes = Classes ?? line.Classes };
}
