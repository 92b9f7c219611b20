namespace PovertyCriteria.Reports;

/// <summary>
/// The indicators of each child of a household, by the standard's own conditions: a child is judged as the only member of a household.
/// Where the household is not deprived in an indicator, none of its children is.
/// </summary>
internal sealed class ChildFindings(PovertyStandard standard, ReportHousehold entry, LocalDate on)
{
    private readonly Classification?[] _ofMember = new Classification?[entry.Household.Members?.Count ?? 0];

    /// <summary>Counts the children of an age who are deprived in an indicator, or all where none is asked for.</summary>
    public void Count((int From, int Below) ages, int? indicator, Truth household, ref long sure, ref long open)
    {
        if (indicator is { } asked && ReportCounter.DeprivedIn(asked, entry.Classification) == Truth.False) return;
        if (entry.Household.Members is not { } members)
        {
            open++;
            return;
        }

        for (var i = 0; i < members.Count; i++)
        {
            var truth = TruthLogic.And(household, HasAge(members[i], ages));
            if (truth != Truth.False && indicator is { } place) truth = TruthLogic.And(truth, DeprivedIn(place, i));
            if (truth == Truth.True) sure++;
            else if (truth == Truth.Unknown) open++;
        }
    }

    private Truth HasAge(Member member, (int From, int Below) ages)
    {
        var (least, most) = member.Birth is { } birth ? birth.AgeOn(on) : (0, Columns.MostYearsOfAge);
        if (least >= ages.From && most < ages.Below) return Truth.True;
        return most < ages.From || least >= ages.Below ? Truth.False : Truth.Unknown;
    }

    private Truth DeprivedIn(int indicator, int member)
    {
        var alone = _ofMember[member] ??= standard.Classify(new Household { Members = new MemberList([entry.Household.Members![member]]) }, on);
        return ReportCounter.DeprivedIn(indicator, alone);
    }
}
