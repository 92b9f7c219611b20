namespace PovertyCriteria;

/// <summary>Whether a household belongs to a group, in Kleene logic: every condition of the group is one method.</summary>
internal static class TargetGroups
{
    public static Truth Of(TargetGroup group, ReviewRecord record, LocalDate on)
    {
        var households = OfHousehold(group, record, on);
        if (group.Ages is not { } ages || households == Truth.False) return households;
        var (least, most) = Members(ages, record, on);
        return TruthLogic.And(households, TruthLogic.AtLeast(1, least, most - least));
    }

    public static CountRange MembersOf(TargetGroup group, ReviewRecord record, LocalDate on)
    {
        var ages = group.Ages ?? throw new ArgumentException($"{group.Id} is a group of households, not of members.", nameof(group));
        var household = OfHousehold(group, record, on);
        if (household == Truth.False) return CountRange.Exactly(0);
        var (least, most) = Members(ages, record, on);
        return new CountRange(household == Truth.True ? least : 0, most);
    }

    private static Truth OfHousehold(TargetGroup group, ReviewRecord record, LocalDate on)
    {
        var truth = Truth.True;
        if (group.Classes is { } classes) truth = TruthLogic.And(truth, IsOneOf(classes, record));
        if (group.ExceptClasses is { } except) truth = TruthLogic.And(truth, TruthLogic.Not(IsOneOf(except, record)));
        if (group.Fact is { } fact) truth = TruthLogic.And(truth, TruthOf(ReviewRecord.Facts[fact](record)));
        if (group.WithinMonthsOfEscape is { } months) truth = TruthLogic.And(truth, HasEscapedWithin(months, record, on));
        if (!group.EthnicityOtherThan.IsEmpty) truth = TruthLogic.And(truth, HeadOrSpouseIsOtherThan(group.EthnicityOtherThan, record));
        if (group.StandardGroup is { } id && truth != Truth.False) truth = TruthLogic.And(truth, IsInStandardGroup(id, record, on));
        return truth;
    }

    private static Truth IsOneOf(PovertyClasses classes, ReviewRecord record) =>
        record.RecordedClass is { } known ? TruthLogic.Of(classes.Contains(known)) : Truth.Unknown;

    private static Truth HasEscapedWithin(int months, ReviewRecord record, LocalDate on)
    {
        if (record.EscapedOn is { } day) return TruthLogic.Of(day <= on && on <= day.PlusMonths(months));
        return record.WasPoorBefore == false ? Truth.False : Truth.Unknown;
    }

    private static Truth HeadOrSpouseIsOtherThan(IReadOnlyCollection<string> majority, ReviewRecord record)
    {
        var spouse = record.HeadHasSpouse == false ? Truth.False : IsOther(record.SpouseEthnicity);
        return TruthLogic.Or(IsOther(record.HeadEthnicity), spouse);

        Truth IsOther(string? ethnicity) => string.IsNullOrWhiteSpace(ethnicity) ? Truth.Unknown
            : TruthLogic.Of(!majority.Contains(ethnicity!.Trim(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The national standard holds the group's line and dates; on other dates, and in other standards, the group does not exist.</summary>
    private static Truth IsInStandardGroup(string id, ReviewRecord record, LocalDate on)
    {
        if (!PovertyStandards.National.TryGetInForceOn(on, out var standard) || !standard.Groups.Any(group => string.Equals(group.Id, id, StringComparison.Ordinal))) return Truth.False;
        return TruthOf(standard.IsInGroup(id, record.Household ?? new Household(), on));
    }

    /// <summary>The least and the most members of an age; those that are not listed may all be of it.</summary>
    private static (int Least, int Most) Members((int From, int To) ages, ReviewRecord record, LocalDate on)
    {
        if (record.Household?.Members is not { } members) return (0, record.Household?.NumberOfMembers ?? Columns.MostMembers);
        int least = 0, most = 0;
        foreach (var member in members)
        {
            var (youngest, oldest) = member.Birth is { } birth ? birth.AgeOn(on) : (0, Columns.MostYearsOfAge);
            if (youngest >= ages.From && oldest <= ages.To) least++;
            if (youngest <= ages.To && oldest >= ages.From) most++;
        }

        return (least, most);
    }

    private static Truth TruthOf(bool? value) => value is { } known ? TruthLogic.Of(known) : Truth.Unknown;
}
