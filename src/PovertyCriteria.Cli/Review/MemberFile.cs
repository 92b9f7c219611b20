namespace PovertyCriteria.Cli;

/// <summary>A row of members.csv that belongs to a household.</summary>
internal readonly record struct MemberRow(long Line, Member Member);

/// <summary>The members of one household in the order of the file, and the first line that cannot be used.</summary>
internal sealed class ListedMembers
{
    public List<MemberRow> Rows { get; } = [];

    public long? FirstFaultyLine { get; set; }
}

/// <summary>
/// Reads members.csv whole: rows grouped by household whatever their order, and every faulty or ownerless row rejected.
/// A faulty row still counts as a member listed, so that one fault is not told as two.
/// </summary>
internal sealed class MemberFile(CsvText file, ReviewFiles files, LocalDate on, IReadOnlyDictionary<string, int> householdIds)
{
    private readonly Dictionary<string, ListedMembers> _byHousehold = new(StringComparer.Ordinal);
    private readonly List<Reject> _rejects = [];

    public string Name => file.Name;

    /// <summary>Faulty and ownerless rows, in the order of the file.</summary>
    public IReadOnlyList<Reject> Rejects => _rejects;

    /// <summary>The members listed for a household; null where none is.</summary>
    public ListedMembers? Of(string householdId) => _byHousehold.GetValueOrDefault(householdId);

    /// <summary>Reads the file; with <paramref name="only"/>, keeps that household's rows and no others.</summary>
    public MemberFile Read(string? only)
    {
        using var rows = file.Rows().GetEnumerator();
        var header = Header.Read(file, rows.MoveNext() ? rows.Current : null, files.Map, Find, files.IgnoreUnknownColumns, string.Join(", ", Columns.OfMember.Select(column => column.Name)));
        var cells = new CellReader(header, files.Map);
        while (rows.MoveNext())
        {
            var id = rows.Current.Cell(header.Id);
            if (only is null || string.Equals(id, only, StringComparison.Ordinal)) Add(rows.Current, id, cells);
        }

        RejectRepeated();
        _rejects.Sort((a, b) => a.Line.CompareTo(b.Line));
        return this;
    }

    private static Place? Find(int index, string name) => Columns.FindOfMember(name) is { } column ? new Place(index, name, column, null) : null;

    private void Add(TextRow row, string id, CellReader cells)
    {
        var faults = new List<Fault>();
        var member = cells.Member(row, faults);
        HouseholdChecks.Check(member, null, on, faults);
        OwnerFault(id, faults);
        if (householdIds.ContainsKey(id))
        {
            if (!_byHousehold.TryGetValue(id, out var listed)) _byHousehold[id] = listed = new ListedMembers();
            listed.Rows.Add(new MemberRow(row.Line, member));
            if (faults.Count > 0) listed.FirstFaultyLine ??= row.Line;
        }

        foreach (var fault in faults) _rejects.Add(Reject.Of(Name, row.Line, id, fault));
    }

    private void OwnerFault(string id, List<Fault> faults)
    {
        if (id.Length == 0) faults.Add(RowFaults.IdMissing());
        else if (!Column.IsIdentifier(id)) faults.Add(new Fault(FaultCode.IdFormat, Columns.OwnerId.Name, null, id, Columns.OwnerId.Expected));
        else if (!householdIds.ContainsKey(id)) faults.Add(RowFaults.WithoutHousehold(id));
    }

    /// <summary>A member_id twice in one household: each row after the first is rejected, and with it the household.</summary>
    private void RejectRepeated()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, listed) in _byHousehold)
        {
            seen.Clear();
            foreach (var row in listed.Rows)
            {
                if (row.Member.Id is not { } memberId || seen.Add(memberId)) continue;
                _rejects.Add(Reject.Of(Name, row.Line, id, RowFaults.DuplicateMember(memberId)));
                if (listed.FirstFaultyLine is not { } line || line > row.Line) listed.FirstFaultyLine = row.Line;
            }
        }
    }
}
