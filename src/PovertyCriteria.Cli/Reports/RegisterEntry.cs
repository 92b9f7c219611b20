namespace PovertyCriteria.Cli.Reports;

/// <summary>What the register has of a household beside its facts: the report columns of households.csv. Null is not known.</summary>
internal sealed record RegisterEntry(ReviewRecord Record, CauseSet? Causes, ListChange? Change, bool? WasNearPoorBefore)
{
    public static readonly RegisterEntry Empty = new(new ReviewRecord { HeadHasSpouse = false }, null, null, null);

    /// <summary>Takes one cell in; its faults are told with the household's.</summary>
    public RegisterEntry With(string column, string text) => column switch
    {
        "recorded_class" => this with { Record = Record with { RecordedClass = (PovertyClass?)RegisterCell.Code(column, text) } },
        // One ethnic group a household: the register has decided between the head's and the spouse's.
        "ethnicity" => this with { Record = Record with { HeadEthnicity = text } },
        "merit_member" => this with { Record = Record with { MeritMember = RegisterCell.Answer(column, text) } },
        "without_working_capacity" => this with { Record = Record with { WithoutWorkingCapacity = RegisterCell.Answer(column, text) } },
        "agricultural" => this with { Record = Record with { Agricultural = RegisterCell.Answer(column, text) } },
        "was_poor_before" => this with { Record = Record with { WasPoorBefore = RegisterCell.Answer(column, text) } },
        "was_near_poor_before" => this with { WasNearPoorBefore = RegisterCell.Answer(column, text) },
        "causes" => this with { Causes = CausesOf(column, text) },
        "change" => this with { Change = (ListChange?)RegisterCell.Code(column, text) },
        _ => this,
    };

    private static CauseSet? CausesOf(string column, string text) => RegisterCell.Code(column, text) is not { } mask ? null
        : ReviewLaw.National.CausesOf([.. Columns.FindOfHousehold(column)!.Values.Where((_, i) => (mask >> i & 1) == 1).Select(value => value.Token)]);
}
