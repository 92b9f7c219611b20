namespace PovertyCriteria.Cli.Reports;

/// <summary>What the register has of a household beside its facts: the report columns of households.csv. Null is not known.</summary>
internal sealed record RegisterEntry(ReviewRecord Record, CauseSet? Causes, ListChange? Change, bool? WasNearPoorBefore)
{
    public static readonly RegisterEntry Empty = new(new ReviewRecord { HeadHasSpouse = false }, null, null, null);

    /// <summary>Takes one cell in; its faults are told with the household's.</summary>
    public RegisterEntry With(string column, string text) => column switch
    {
        "recorded_class" => this with { Record = Record with { RecordedClass = CodeOf(column, text) is { } code ? (PovertyClass)code : null } },
        // One ethnic group a household: the register has decided between the head's and the spouse's.
        "ethnicity" => this with { Record = Record with { HeadEthnicity = text } },
        "merit_member" => this with { Record = Record with { MeritMember = YesOf(column, text) } },
        "without_working_capacity" => this with { Record = Record with { WithoutWorkingCapacity = YesOf(column, text) } },
        "agricultural" => this with { Record = Record with { Agricultural = YesOf(column, text) } },
        "was_poor_before" => this with { Record = Record with { WasPoorBefore = YesOf(column, text) } },
        "was_near_poor_before" => this with { WasNearPoorBefore = YesOf(column, text) },
        "causes" => this with { Causes = CausesOf(column, text) },
        "change" => this with { Change = CodeOf(column, text) is { } code ? (ListChange)code : null },
        _ => this,
    };

    private static CauseSet? CausesOf(string column, string text) => CodeOf(column, text) is not { } mask ? null
        : ReviewLaw.National.CausesOf([.. Columns.FindOfHousehold(column)!.Values.Where((_, i) => (mask >> i & 1) == 1).Select(value => value.Token)]);

    private static bool? YesOf(string column, string text) => CodeOf(column, text) is { } code ? code == 1 : null;

    private static long? CodeOf(string column, string text) => Columns.FindOfHousehold(column)!.Parse(text, out var code) == FaultCode.None ? code : null;
}
