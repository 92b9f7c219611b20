using System.Diagnostics;

namespace PovertyCriteria.Reports;

/// <summary>
/// Counts households and movements by place as they stream past, and fills the report forms from the counts. It holds some kilobytes a place, whatever the number of households.
/// One thread at a time; to count in parallel, count chunks and <see cref="Merge"/> them.
/// </summary>
[DebuggerDisplay("{Places.Count} places")]
public sealed class ReportTally
{
    private static readonly LocalizedText UnitNotKnown = new("Chưa rõ địa bàn", "Unit not known");

    private readonly Dictionary<ReportPlace, ReportCounts> _places = [];
    private readonly AlkireFosterMethod? _method;

    /// <summary>A tally of no household.</summary>
    /// <param name="standard">The standard by which households are classified.</param>
    /// <param name="on">The review date, on which ages are counted and units have their names.</param>
    /// <param name="stage">Whether computed or recognised classes are counted.</param>
    /// <param name="deprivationCutoff">From how many deprived indicators a household is poor in the measure of Alkire and Foster; null: no such measure.</param>
    /// <param name="law">The review's law, by which movements, groups and causes go; null: the national one.</param>
    /// <exception cref="ArgumentException">The cut-off is no number of indicators of the standard.</exception>
    public ReportTally(PovertyStandard standard, LocalDate on, ReportStage stage, int? deprivationCutoff = null, ReviewLaw? law = null)
    {
        Require.NotNull(standard);
        (Standard, On, Stage, Law) = (standard, on, stage, law ?? ReviewLaw.National);
        Counter = new ReportCounter(standard, on, stage, Law);
        Movements = new MovementTally<ReportPlace>(Law);
        _method = deprivationCutoff is { } cutoff && standard.Indicators.Length > 0 ? new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(cutoff)) : null;
    }

    /// <summary>The standard by which households are classified.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The review date.</summary>
    public LocalDate On { get; }

    /// <summary>Whether computed or recognised classes are counted.</summary>
    public ReportStage Stage { get; }

    /// <summary>The review's law.</summary>
    public ReviewLaw Law { get; }

    /// <summary>The places that have a household or a movement.</summary>
    public IReadOnlyCollection<ReportPlace> Places => _places.Keys;

    internal ReportCounter Counter { get; }

    internal MovementTally<ReportPlace> Movements { get; }

    /// <summary>Counts a household that was classified by the standard.</summary>
    /// <exception cref="ArgumentException">It was classified by another standard, or its record or causes are of another law.</exception>
    public void Add(in ReportHousehold household)
    {
        if (household.Classification.Standard != Standard) throw new ArgumentException($"Classified by {household.Classification.Standard.Id}, not by {Standard.Id}.", nameof(household));
        if (household.Causes is { Law: { } law } && law != Law) throw new ArgumentException($"Causes of {law}, not of {Law}.", nameof(household));
        Counter.Count(household, CountsOf(ReportPlace.Of(household.Household)));
    }

    /// <summary>Counts a household whose facts were rejected. It is in no form; the profile has it.</summary>
    public void AddRejected(ReportPlace place) => CountsOf(place).Profile.AddRejected(members: null);

    /// <summary>Counts what became of a household between two reviews, for the forms of movements (Mẫu 7.2, 7.3).</summary>
    /// <exception cref="InvalidOperationException">The pair is the default value.</exception>
    public void AddMovement(ReportPlace place, in ReviewPair pair)
    {
        CountsOf(place);
        Movements.Add(place, pair);
    }

    /// <summary>Adds all that another tally has counted.</summary>
    /// <exception cref="ArgumentException">The other counts otherwise, or is this one.</exception>
    public void Merge(ReportTally other)
    {
        Require.NotNull(other);
        if (ReferenceEquals(other, this)) throw new ArgumentException("A tally is not merged with itself.", nameof(other));
        if (other.Standard != Standard || other.On != On || other.Stage != Stage || other.Law != Law || !Equals(other._method, _method))
            throw new ArgumentException($"Counts by {other.Standard.Id}, {other.On}, {other.Stage}; this one by {Standard.Id}, {On}, {Stage}.", nameof(other));
        foreach (var place in other._places) CountsOf(place.Key).Merge(place.Value);
        Movements.Merge(other.Movements);
    }

    /// <summary>The profile of some places: households and persons by class, undetermined and rejected ones.</summary>
    /// <param name="where">The places; null: all.</param>
    public PovertyProfile Profile(Func<ReportPlace, bool>? where = null) => Sum(where).Profile.ToProfile();

    /// <summary>The measure of Alkire and Foster over the households of some places; null where the tally makes none.</summary>
    /// <param name="where">The places; null: all.</param>
    /// <param name="missing">What is done with households of which an indicator is not known.</param>
    public AlkireFoster? Deprivations(Func<ReportPlace, bool>? where = null, MissingData missing = MissingData.Exclude) => Sum(where).Deprivations?.Measure(missing);

    /// <summary>Fills a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="level">Which units its rows are.</param>
    public ReportTable Fill(ReportForm form, ReportLevel level = ReportLevel.Commune)
    {
        Require.NotNull(form);
        return new ReportFilling(this, form, level).ToTable();
    }

    internal ReportCounts Sum(Func<ReportPlace, bool>? where)
    {
        var sum = new ReportCounts(Counter.Measures, _method);
        foreach (var place in _places)
            if (where is null || where(place.Key)) sum.Merge(place.Value);
        return sum;
    }

    /// <summary>A unit's name on the review date; its code where the data do not have it.</summary>
    internal LocalizedText NameOf(string? code, ReportLevel level)
    {
        if (code is null) return UnitNotKnown;
        if (level == ReportLevel.Province) return Provinces.TryFind(code, On, out var province) ? LocalizedText.Same(province.FullName) : new($"Mã tỉnh {code}", $"Province {code}");
        if (!Communes.TryFind(code, On, out var commune)) return new($"Mã xã {code}", $"Commune {code}");
        if (commune.Kind is not { } kind) return LocalizedText.Same(commune.Name);
        var label = UnitKindNames.Label(kind);
        return new($"{char.ToUpperInvariant(label.Vi[0])}{label.Vi.Substring(1)} {commune.Name}", $"{commune.Name} {label.En}");
    }

    private ReportCounts CountsOf(ReportPlace place)
    {
        if (_places.TryGetValue(place, out var counts)) return counts;
        counts = new ReportCounts(Counter.Measures, _method);
        _places.Add(place, counts);
        return counts;
    }
}
