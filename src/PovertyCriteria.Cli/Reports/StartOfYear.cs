namespace PovertyCriteria.Cli.Reports;

/// <summary>The review before: the recognised class of each household, by its code. A few bytes a household; facts are not kept.</summary>
internal sealed class StartOfYear
{
    private readonly Dictionary<string, Entry> _households = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportPlace, ReportPlace> _places = [];
    private readonly bool _isList;

    private StartOfYear(bool isList) => _isList = isList;

    public static StartOfYear Empty(bool isList) => new(isList);

    /// <summary>Rows of that file that could not be used.</summary>
    public long Rejected { get; private set; }

    public static StartOfYear Read(ReportRequest request, ReviewFiles files, ReviewQuestion question, Surroundings to, CancellationToken stop)
    {
        var start = new StartOfYear(request.StartIsList);
        var of = files with { Households = request.Start!, Members = null };
        var progress = new Progress(ReviewReader.BytesToRead(of, to));
        var reader = new ReviewReader(of, question, to, progress, stop) { WithRegister = true };
        foreach (var row in progress.Show(to, () => reader.Read()))
        {
            if (row.IsRejected) start.Rejected++;
            else start.Add(row.Id, row.Household, row.Register!);
        }

        return start;
    }

    public void Add(string id, Household household, RegisterEntry register)
    {
        var place = ReportPlace.Of(household);
        if (!_places.TryGetValue(place, out var one)) _places.Add(place, one = place);
        _households[id] = new Entry(one, register.Record.RecordedClass, household.NumberOfMembers, register.Change);
    }

    /// <summary>The pair of a household of the review; it is taken out, so that those left over are on the first list only.</summary>
    public ReviewPair Take(string id, PovertyClass? end, int? persons, RegisterEntry register)
    {
        var (wasPoor, wasNearPoor) = (register.Record.WasPoorBefore, register.WasNearPoorBefore);
        if (_households.Remove(id, out var start)) return ReviewPair.OnBoth(start.Class, end, wasPoor, wasNearPoor, start.Persons, persons);
        return _isList && register.Change is null
            ? ReviewPair.OnBoth(PovertyClass.NotPoor, end, wasPoor, wasNearPoor, personsAtStart: null, persons)
            : ReviewPair.OnlyAtEnd(end, register.Change, wasPoor, wasNearPoor, persons);
    }

    /// <summary>The households that the review does not have.</summary>
    public IEnumerable<(ReportPlace Place, ReviewPair Pair)> Left() =>
        _households.Values.Select(entry => (entry.Place, ReviewPair.OnlyAtStart(entry.Class, entry.Change, entry.Persons)));

    private readonly record struct Entry(ReportPlace Place, PovertyClass? Class, int? Persons, ListChange? Change);
}
