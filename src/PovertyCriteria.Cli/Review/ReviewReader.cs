using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>
/// Reads a review's files: first the codes of all households, for a code that stands twice rejects its first row too;
/// then the members; then the households row by row, each with its members.
/// </summary>
internal sealed class ReviewReader(ReviewFiles files, ReviewQuestion question, Surroundings surroundings, Progress progress, CancellationToken stop)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private MemberFile? _members;

    /// <summary>Whether the report columns are read too.</summary>
    public bool WithRegister { get; init; }

    /// <summary>How many rows each code of a household has.</summary>
    public IReadOnlyDictionary<string, int> Ids => _ids;

    /// <summary>Faulty and ownerless rows of members.csv.</summary>
    public IReadOnlyList<Reject> MemberRejects => _members?.Rejects ?? [];

    public static long BytesToRead(ReviewFiles files, Surroundings surroundings) =>
        2 * Length(surroundings.FullPath(files.Households)) + (files.Members is { } members ? Length(surroundings.FullPath(members)) : 0);

    /// <summary>The households in the order of the file; with <paramref name="only"/>, the rows of that code alone.</summary>
    public IEnumerable<HouseholdRow> Read(string? only = null)
    {
        CountIds();
        if (files.Members is { } members) _members = new MemberFile(File(members), files, question.On, _ids).Read(only);
        var (header, rows) = Households();
        using (rows)
        {
            var cells = new CellReader(header, files.Map);
            while (rows.MoveNext())
            {
                var id = rows.Current.Cell(header.Id);
                if (only is null || string.Equals(id, only, StringComparison.Ordinal)) yield return Row(rows.Current, id, cells);
            }
        }
    }

    private void CountIds()
    {
        var (header, rows) = Households();
        using (rows)
        {
            while (rows.MoveNext())
            {
                var id = rows.Current.Cell(header.Id);
                if (id.Length > 0) _ids[id] = _ids.GetValueOrDefault(id) + 1;
            }
        }
    }

    private (Header Header, IEnumerator<TextRow> Rows) Households()
    {
        var file = File(files.Households);
        var rows = file.Rows().GetEnumerator();
        try
        {
            var known = Columns.OfHousehold.Select(column => column.Name).Concat(question.Standard.Indicators.Select(indicator => Columns.AssessedPrefix + indicator.Id));
            return (Header.Read(file, rows.MoveNext() ? rows.Current : null, files.Map, Find, files.IgnoreUnknownColumns, string.Join(", ", known)), rows);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private Place? Find(int index, string name)
    {
        if (Columns.FindOfHousehold(name) is { } column) return new Place(index, name, column, null);
        if (!name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal)) return null;
        var indicator = name[Columns.AssessedPrefix.Length..];
        return question.Standard.TryGetIndicator(indicator, out _) ? new Place(index, name, null, indicator) : null;
    }

    private HouseholdRow Row(TextRow row, string id, CellReader reader)
    {
        var cells = reader.Household(row);
        var twice = _ids.GetValueOrDefault(id) > 1;
        // Of a code that stands twice nobody can say whose the members are.
        var listed = id.Length == 0 || twice ? null : _members?.Of(id);
        // Over a thousand are not even compared with one another.
        var tooMany = listed?.Rows.Count > Columns.MostMembers;
        var household = cells.Build(listed is null || tooMany ? null : new MemberList(listed.Rows.Select(member => member.Member)));
        var faults = new List<Fault>(cells.Faults);
        if (id.Length == 0) faults.Insert(0, RowFaults.IdMissing());
        else if (twice) faults.Insert(0, RowFaults.DuplicateHousehold(id));
        if (tooMany) faults.Add(RowFaults.TooManyMembers(listed!.Rows.Count));
        // Faults inside members' rows are told on their own lines.
        faults.AddRange(question.Standard.FaultsOf(household, question.On, question.By).Where(fault => fault.MemberIndex is null));
        if (listed?.FirstFaultyLine is { } line) faults.Add(RowFaults.FaultyMember(id, _members!.Name, line));
        return new HouseholdRow(row.Line, id, household, [.. faults.Select(fault => Reject.Of(files.Households, row.Line, id, fault))]) { Register = WithRegister ? reader.Register(row) : null };
    }

    private CsvText File(string name) => new(name, surroundings.FullPath(name), files.Delimiter, progress, stop);

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
