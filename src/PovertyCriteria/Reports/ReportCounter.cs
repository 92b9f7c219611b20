namespace PovertyCriteria.Reports;

/// <summary>Counts a household into the measures of all forms, in Kleene logic: what is not known is open, never zero.</summary>
internal sealed class ReportCounter
{
    private readonly PovertyStandard _standard;
    private readonly LocalDate _on;
    private readonly ReviewLaw _law;
    private readonly ReportStage _stage;
    private readonly Dictionary<ReportMeasure, int> _places = [];
    private readonly List<Counted> _measures = [];
    private readonly List<string> _groups = [];
    private readonly Truth?[] _ofGroup;

    public ReportCounter(PovertyStandard standard, LocalDate on, ReportStage stage, ReviewLaw law)
    {
        (_standard, _on, _stage, _law) = (standard, on, stage, law);
        foreach (var form in ReportForms.All)
            foreach (var column in form.Columns)
                foreach (var line in form.Lines)
                    if (column.Measure is { } measure) Add(measure.In(line));
        _ofGroup = new Truth?[_groups.Count];
    }

    public int Measures => _measures.Count;

    /// <summary>The place of a measure in the counts; null where the standard has not the indicator that it asks for.</summary>
    public int? PlaceOf(ReportMeasure measure) => _places[measure] is var place && _measures[place].Indicator is { } indicator && indicator < 0 ? null : place;

    /// <summary>The classes that a report counts a household by; where the register has none, all are possible.</summary>
    public PovertyClasses ClassesOf(in ReportHousehold entry) => _stage == ReportStage.Preliminary ? entry.Classification.Possible
        : entry.Record.RecordedClass is { } recognised ? PovertyClasses.Of(recognised)
        : new PovertyClasses((1 << PovertyClasses.NumberOfClasses) - 1);

    public void Count(in ReportHousehold entry, ReportCounts into)
    {
        var possible = ClassesOf(entry);
        var record = entry.Record.RecordedClass == possible.Single ? entry.Record : entry.Record with { RecordedClass = possible.Single };
        var persons = entry.Household.NumberOfMembers;
        var ethnicity = string.IsNullOrWhiteSpace(record.HeadEthnicity) ? null : record.HeadEthnicity!.Trim().Normalize();
        ChildFindings? children = null;
        Array.Clear(_ofGroup, 0, _ofGroup.Length);
        into.Profile.Add(possible, persons);
        into.Deprivations?.Add(entry.Classification);
        if (ethnicity is not null && possible.Single is { } known) into.AddEthnic(known, ethnicity);
        for (var i = 0; i < _measures.Count; i++)
        {
            var measure = _measures[i];
            var truth = measure.ClassTruth(possible);
            if (truth == Truth.False || measure.Indicator < 0) continue;
            if (measure.Unit != ReportUnit.Children && measure.Indicator is { } indicator) truth = TruthLogic.And(truth, DeprivedIn(indicator, entry.Classification));
            if (measure.Group is { } group) truth = TruthLogic.And(truth, _ofGroup[group] ??= TruthOf(_law.IsInGroup(_groups[group], record, _on)));
            if (measure.Ethnicity is { } name) truth = TruthLogic.And(truth, ethnicity is null ? Truth.Unknown : TruthLogic.Of(ReportCounts.Same(name, ethnicity)));
            if (measure.Cause != 0) truth = TruthLogic.And(truth, entry.Causes is { } causes ? TruthLogic.Of((causes.Mask & measure.Cause) != 0) : Truth.Unknown);
            if (truth == Truth.False) continue;
            if (measure.Unit == ReportUnit.Children)
            {
                children ??= new ChildFindings(_standard, entry, _on);
                children.Count(measure.Ages, measure.Indicator, truth, ref into.Sure[i], ref into.Open[i]);
            }
            else if (truth == Truth.Unknown || measure.Unit == ReportUnit.Persons && persons is null) into.Open[i]++;
            else into.Sure[i] += measure.Unit == ReportUnit.Persons ? persons!.Value : 1;
        }
    }

    /// <summary>Whether a household is deprived; where only a deprivation score is known, none of the indicators is.</summary>
    internal static Truth DeprivedIn(int indicator, in Classification classification)
    {
        var deprived = classification.Deprived.Mask;
        if (classification.DeprivationsAtLeast != Bits.Count(deprived) || (classification.Unknown.Mask >> indicator & 1) == 1) return Truth.Unknown;
        return TruthLogic.Of((deprived >> indicator & 1) == 1);
    }

    private static Truth TruthOf(bool? value) => value is { } known ? TruthLogic.Of(known) : Truth.Unknown;

    private void Add(ReportMeasure measure)
    {
        if (_places.ContainsKey(measure)) return;
        _places.Add(measure, _measures.Count);
        int? group = null;
        if (measure.Group is { } id)
        {
            if (!_groups.Contains(id)) _groups.Add(id);
            group = _groups.IndexOf(id);
        }

        var cause = measure.Cause is { } name ? _law.CausesOf(name).Mask : 0;
        int? indicator = measure.Indicator is { } asked ? _standard.TryGetIndicatorIndex(asked) : null;
        _measures.Add(new Counted(measure.Of ?? ReportUnit.Households, measure.Classes, indicator, group, measure.Ethnicity, cause, measure.Ages ?? (0, int.MaxValue)));
    }

    /// <param name="Unit">What is counted.</param>
    /// <param name="Classes">The classes that count.</param>
    /// <param name="Indicator">The indicator's place in the standard; negative where it has none such.</param>
    /// <param name="Group">The group's place.</param>
    /// <param name="Ethnicity">The ethnic group.</param>
    /// <param name="Cause">The cause's bit.</param>
    /// <param name="Ages">Ages of children.</param>
    private sealed record Counted(ReportUnit Unit, PovertyClasses? Classes, int? Indicator, int? Group, string? Ethnicity, uint Cause, (int From, int Below) Ages)
    {
        public Truth ClassTruth(PovertyClasses possible) => Classes is not { } counted || possible.IsSubsetOf(counted) ? Truth.True
            : (possible.Mask & counted.Mask) == 0 ? Truth.False : Truth.Unknown;
    }
}
