namespace PovertyCriteria.Cli;

/// <summary>Reads rows of members.csv one at a time, with every fault in words.</summary>
internal sealed class MemberRows(ReviewFiles files, LocalDate on, Header header)
{
    private readonly CellReader _cells = new(header, files.Map);

    /// <summary>The member of a row and the faults of the row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hasHousehold">Whether the code of its household stands in the file of households.</param>
    /// <param name="faults">Where its faults are put.</param>
    public Member Read(TextRow row, bool hasHousehold, List<Fault> faults)
    {
        var member = _cells.Member(row, faults);
        HouseholdChecks.Check(member, null, on, faults);
        var id = row.Cell(header.Id);
        if (id.Length == 0) faults.Add(RowFaults.IdMissing());
        else if (!Column.IsIdentifier(id)) faults.Add(new Fault(FaultCode.IdFormat, Columns.OwnerId.Name, null, id, Columns.OwnerId.Expected));
        else if (!hasHousehold) faults.Add(RowFaults.WithoutHousehold(id));
        return member;
    }
}
