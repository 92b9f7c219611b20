namespace PovertyCriteria.Bulk;

/// <summary>
/// Finds rows whose facts cannot be: columns are searched quickly, and what looks wrong is judged as a household by the checks that
/// every household goes through, so that the code is the same.
/// </summary>
internal sealed class RowFaults(PovertyStandard standard, LocalDate on, Basis by, BulkHouseholds input)
{
    private readonly int _latestDay = BulkDays.Of(on);
    private readonly int _earliestDay = BulkDays.Of(on.PlusYears(-Columns.MostYearsOfAge));

    public void Mark(Block block, BulkResults results)
    {
        var suspects = block.Suspects;
        Array.Clear(suspects, 0, block.HouseholdWords);
        foreach (var column in input.Columns) OfColumn(column, block.First, block.Count, suspects.AsSpan(0, block.HouseholdWords), block);
        OfMembers(block, suspects);
        OfIncomesAndScores(block, suspects);
        for (var word = 0; word < block.HouseholdWords; word++)
        {
            for (var bits = suspects[word]; bits != 0; bits &= bits - 1)
            {
                var row = block.First + word * BitmapKernel.RowsOfWord + SegmentKernel.PopCount((bits & unchecked(0UL - bits)) - 1);
                if (row >= block.First + block.Count) break;
                var fault = Judge(row);
                if (fault != FaultCode.None) Refuse(results, row, fault);
            }
        }
    }

    private static void Refuse(BulkResults results, int row, FaultCode fault)
    {
        if (!results.Possible.IsEmpty) results.Possible.Span[row] = 0;
        if (!results.Deprived.IsEmpty) results.Deprived.Span[row] = 0;
        if (!results.Unknown.IsEmpty) results.Unknown.Span[row] = 0;
        if (!results.Faults.IsEmpty) results.Faults.Span[row] = (byte)fault;
    }

    private FaultCode Judge(int row)
    {
        if (!BulkRow.BirthsAreInOrder(input, row)) return FaultCode.NotDate;
        if (!BulkRow.GivenIsSound(input, row, standard.Indicators.Length)) return FaultCode.UnknownIndicator;
        if (BulkRow.IncomesContradict(input, row)) return FaultCode.IncomeContradiction;
        return ClassificationChecks.Check(standard, BulkRow.Household(input, row, standard), on, by, all: null);
    }

    private static void OfColumn(BulkColumn column, int first, int rows, Span<ulong> suspects, Block block)
    {
        if (!column.Flags.IsEmpty) return;
        var within = block.Scratch.AsSpan(0, suspects.Length);
        var most = column.Column.MostCode;
        if (!column.Codes.IsEmpty)
        {
            if (column.Column.Type == ColumnType.OneOf) CodeKernel.AreOneOf(column.Codes.Span.Slice(first, rows), (1u << column.Column.Values.Length) - 1, within);
            else BitSetKernel.HaveNoneOf(column.Codes.Span.Slice(first, rows), (byte)(~((1 << column.Column.Values.Length) - 1) & byte.MaxValue), within);
        }
        else if (!column.Numbers.IsEmpty)
        {
            NumberKernel.AreWithin(column.Numbers.Span.Slice(first, rows), (int)column.Column.LeastCode, (int)Math.Min(most, int.MaxValue), within);
        }
        else
        {
            OfAmounts(column.Amounts.Span.Slice(first, rows), most, within);
        }

        // What is not known may hold anything.
        var known = block.Known.AsSpan(0, suspects.Length);
        BitmapKernel.Load(column.Known.Span, first, rows, known);
        for (var i = 0; i < suspects.Length; i++) suspects[i] |= known[i] & ~within[i];
    }

    private static void OfAmounts(ReadOnlySpan<long> amounts, long most, Span<ulong> within)
    {
        AmountKernel.AreAtMost(amounts, most, within);
        Span<ulong> negative = stackalloc ulong[within.Length];
        AmountKernel.AreAtMost(amounts, -1, negative);
        WordKernel.AndNot(within, negative, within);
    }

    private void OfMembers(Block block, ulong[] suspects)
    {
        if (input.Members is not { } members || block.Members == 0) return;
        var found = block.MemberSuspects.AsSpan(0, block.MemberWords);
        found.Clear();
        foreach (var column in members.Columns) OfColumn(column, block.FirstMember, block.Members, found, block);
        if (!members.Earliest.IsEmpty)
        {
            var earliest = members.Earliest.Span.Slice(block.FirstMember, block.Members);
            var latest = members.Latest.IsEmpty ? earliest : members.Latest.Span.Slice(block.FirstMember, block.Members);
            Span<ulong> within = block.Scratch.AsSpan(0, found.Length), wrong = block.Known.AsSpan(0, found.Length);
            NumberKernel.AreWithin(earliest, int.MinValue, _latestDay, within);
            WordKernel.Not(within, wrong);
            NumberKernel.AreWithin(latest, _earliestDay, int.MaxValue, within);
            WordKernel.OrNot(wrong, within, wrong);
            if (!members.Latest.IsEmpty)
                for (var i = 0; i < earliest.Length; i++)
                    if (earliest[i] > latest[i]) wrong[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
            BitmapKernel.Load(members.BirthKnown.Span, block.FirstMember, block.Members, within);
            WordKernel.And(wrong, within, wrong);
            WordKernel.Or(found, wrong, found);
        }

        var offsets = members.Offsets.Span.Slice(block.First, block.Count + 1);
        var given = input.Find(Columns.Size);
        var nothing = true;
        foreach (var word in found) nothing &= word == 0;
        for (var i = 0; i < block.Count; i++)
        {
            int from = offsets[i] - block.FirstMember, to = offsets[i + 1] - block.FirstMember;
            var suspect = to - from > Columns.MostMembers || to > from && given is not null && given.IsKnown(block.First + i) && given.Numbers.Span[block.First + i] != to - from;
            for (var member = from; !nothing && !suspect && member < to; member++) suspect = (found[member / BitmapKernel.RowsOfWord] >> member % BitmapKernel.RowsOfWord & 1) == 1;
            if (suspect) suspects[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        }
    }

    private void OfIncomesAndScores(Block block, ulong[] suspects)
    {
        var both = input.Find(Columns.IncomePerPersonMonth) is not null && input.Find(Columns.IncomeTotalYear) is not null;
        var score = by == Basis.Scores && input.Find(Columns.DeprivationScore) is not null;
        if (!both && !score && input.GivenDeprived.IsEmpty) return;
        for (var i = 0; i < block.Count; i++)
        {
            var row = block.First + i;
            var suspect = score || both && BulkRow.IncomesContradict(input, row) || !BulkRow.GivenIsSound(input, row, standard.Indicators.Length);
            if (suspect) suspects[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        }
    }
}
