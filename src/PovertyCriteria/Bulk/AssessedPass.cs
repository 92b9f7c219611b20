namespace PovertyCriteria.Bulk;

/// <summary>
/// Classes from assessed indicators, area and amount alone, in one pass over memory: for a table of few lines and at most one deprivation
/// cut-off, which is what laws have. Everything else, and every block in which a value looks wrong, goes the general way.
/// </summary>
internal sealed class AssessedPass
{
    // Other columns would change nothing here, but their values may be faulty.
    private static readonly BulkShape Asked = new(1UL << BulkShape.PlaceOf(Columns.Area) | 1UL << BulkShape.PlaceOf(Columns.IncomePerPersonMonth), 0, HasMembers: false, IsGiven: false, IsAssessed: true);

    private readonly CellTable _table;

    private AssessedPass(CellTable table) => _table = table;

    /// <summary>The pass over such columns; null where they, or the table, ask for the general way.</summary>
    public static AssessedPass? For(PovertyStandard standard, ClassRule rule, BulkShape shape)
    {
        if (shape != Asked || rule.Measure != Measure.IncomePerPersonMonth) return null;
        return CellTable.Of(rule.Table, BulkRow.BitsOf(standard)) is { } table ? new AssessedPass(table) : null;
    }

    /// <summary>The possible classes of a block; false, and nothing that counts, where a value of it looks wrong.</summary>
    public bool TryClassify(BulkHouseholds input, int first, int count, Span<byte> possible)
    {
        BulkColumn area = input.Find(Columns.Area)!, amount = input.Find(Columns.IncomePerPersonMonth)!;
        var rows = new AssessedRows(
            area.Codes.Span.Slice(first, count), amount.Amounts.Span.Slice(first, count), input.GivenDeprived.Span.Slice(first, count),
            input.AssessedUnknown.IsEmpty ? default : input.AssessedUnknown.Span.Slice(first, count));
        possible = possible.Slice(first, count);
        if (!CellKernel.Classify(_table, rows, possible)) return false;
        if (!area.Known.IsEmpty || !amount.Known.IsEmpty) Reopen(rows, area.Known.Span, amount.Known.Span, first, possible);
        return true;
    }

    /// <summary>Rows whose area or amount is not known can lie in more cells.</summary>
    private void Reopen(AssessedRows rows, ReadOnlySpan<byte> areaKnown, ReadOnlySpan<byte> amountKnown, int first, Span<byte> possible)
    {
        Span<ulong> areas = stackalloc ulong[BitmapKernel.Words(possible.Length)], amounts = stackalloc ulong[areas.Length];
        BitmapKernel.Load(areaKnown, first, possible.Length, areas);
        BitmapKernel.Load(amountKnown, first, possible.Length, amounts);
        for (var word = 0; word < areas.Length; word++)
        {
            for (var open = ~(areas[word] & amounts[word]); open != 0; open &= open - 1)
            {
                var bit = SegmentKernel.Lowest(open);
                var row = word * BitmapKernel.RowsOfWord + bit;
                if (row >= possible.Length) return;
                possible[row] = _table.PossibleOf((amounts[word] >> bit & 1) == 1 ? rows.Amounts[row] : null, CellKernel.ReachedOf(_table, rows, row));
            }
        }
    }
}
