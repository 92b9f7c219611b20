namespace PovertyCriteria.Cli;

/// <summary>
/// Reads members.csv whole: rows grouped by household whatever their order, and every faulty or ownerless row rejected.
/// A faulty row still counts as a member listed, so that one fault is not told as two.
/// </summary>
internal sealed class MemberFile(CsvText file, ReviewFiles files, LocalDate on, IReadOnlyDictionary<string, int> householdIds)
{
    private readonly Dictionary<string, Listed> _byHousehold = new(StringComparer.Ordinal);
    private List<Reject> _rejects = [];

    public string Name => file.Name;

    /// <summary>Faulty and ownerless rows, in the order of the file.</summary>
    public IReadOnlyList<Reject> Rejects => _rejects;

    /// <summary>The members listed for a household; null where none is.</summary>
    public ListedMembers? Of(string householdId) =>
        _byHousehold.GetValueOrDefault(householdId) is { } listed ? new ListedMembers(listed.Rows.Count, listed.FirstFaultyLine, listed.Rows.Select(row => row.Member)) : null;

    /// <summary>Reads the file; with <paramref name="only"/>, keeps that household's rows and no others.</summary>
    public MemberFile Read(string? only)
    {
        using var rows = file.Rows().GetEnumerator();
        var header = FileHeaders.OfMembers(file, rows.MoveNext() ? rows.Current : null, files);
        var members = new MemberRows(files, on, header);
        while (rows.MoveNext())
        {
            var id = rows.Current.Cell(header.Id);
            if (only is null || string.Equals(id, only, StringComparison.Ordinal)) Add(rows.Current, id, members);
        }

        RejectRepeated();
        // Of one line, the faults stay in the order of its cells.
        _rejects = [.. _rejects.OrderBy(reject => reject.Line)];
        return this;
    }

    private void Add(TextRow row, string id, MemberRows members)
    {
        var faults = new List<Fault>();
        var hasHousehold = householdIds.ContainsKey(id);
        var member = members.Read(row, hasHousehold, faults);
        if (hasHousehold)
        {
            if (!_byHousehold.TryGetValue(id, out var listed)) _byHousehold[id] = listed = new Listed();
            listed.Rows.Add((row.Line, member));
            if (faults.Count > 0) listed.FirstFaultyLine ??= row.Line;
        }

        foreach (var fault in faults) _rejects.Add(Reject.Of(Name, row.Line, id, fault));
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

    /// <summary>The members of one household in the order of the file, and the first line that cannot be used.</summary>
    private sealed class Listed
    {
        public List<(long Line, Member Member)> Rows { get; } = [];

        public long? FirstFaultyLine { get; set; }
    }
}
