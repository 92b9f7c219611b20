namespace PovertyCriteria.Cli;

/// <summary>Reads rows of households.csv one at a time, with every fault in words.</summary>
internal sealed class HouseholdRows(ReviewFiles files, ReviewQuestion question, Header header)
{
    private readonly CellReader _cells = new(header, files.Map);

    /// <summary>Whether the report columns are read too.</summary>
    public bool WithRegister { get; init; }

    /// <summary>A row with what is known of its members.</summary>
    /// <param name="row">The row.</param>
    /// <param name="twice">Whether its code stands on another row too.</param>
    /// <param name="members">Its members; null where none is listed.</param>
    public HouseholdRow Read(TextRow row, bool twice, ListedMembers? members)
    {
        var cells = _cells.Household(row);
        var id = row.Cell(header.Id);
        // Of a code that stands twice nobody can say whose the members are.
        var listed = id.Length == 0 || twice ? null : members;
        // Over a thousand are not even compared with one another.
        var tooMany = listed?.Count > Columns.MostMembers;
        var household = cells.Build(listed is null || tooMany ? null : new MemberList(listed.Members));
        var faults = new List<Fault>(cells.Faults);
        if (id.Length == 0) faults.Insert(0, RowFaults.IdMissing());
        else if (twice) faults.Insert(0, RowFaults.DuplicateHousehold(id));
        if (tooMany) faults.Add(RowFaults.TooManyMembers(listed!.Count));
        // Faults inside members' rows are told on their own lines.
        faults.AddRange(question.Standard.FaultsOf(household, question.On, question.By).Where(fault => fault.MemberIndex is null));
        if (listed?.FirstFaultyLine is { } line) faults.Add(RowFaults.FaultyMember(id, files.Members!, line));
        return new HouseholdRow(row.Line, id, household, [.. faults.Select(fault => Reject.Of(files.Households, row.Line, id, fault))]) { Register = WithRegister ? _cells.Register(row) : null };
    }
}

/// <summary>The members listed for a household: how many, the first line that cannot be used, and the members in the order of the file.</summary>
internal sealed record ListedMembers(int Count, long? FirstFaultyLine, IEnumerable<Member> Members)
{
    private static readonly Member NothingKnown = new();

    /// <summary>Members of whom it only counts how many they are.</summary>
    public static ListedMembers Unread(int count, long? firstFaultyLine) => new(count, firstFaultyLine, Enumerable.Repeat(NothingKnown, count));
}
