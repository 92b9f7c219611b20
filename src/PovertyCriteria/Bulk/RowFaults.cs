namespace PovertyCriteria.Bulk;

/// <summary>
/// Finds rows whose facts cannot be: columns are searched quickly, and what looks wrong is judged as a household by the checks that
/// every household goes through, so that the code is the same.
/// </summary>
internal sealed class RowFaults(PovertyStandard standard, LocalDate on, Basis by)
{
    private readonly int _latestDay = BulkDays.Of(on);
    private readonly int _earliestDay = BulkDays.Of(BirthDate.EarliestOn(on));

    // The bits of a mask that no indicator has.
    private readonly uint _noIndicator = ~BulkRow.BitsOf(standard);

    private readonly bool[] _soundScores = by == Basis.Scores ? SoundScores(standard, on) : [];

    public void Mark(Block block, BulkResults results)
    {
        var input = block.Input;
        var suspects = block.Suspects.AsSpan(0, block.HouseholdWords);
        suspects.Clear();
        var refused = block.Room(RoomFor.Refused, block.HouseholdWords);
        refused.Clear();
        foreach (var column in input.Columns) OfColumn(column, block.First, block.Count, suspects, block);
        OfMembers(block, suspects);
        OfIncomes(block, suspects);
        OfMasks(input.GivenDeprived, input.IsAssessed ? input.AssessedUnknown : input.GivenNotDeprived, block, suspects);
        OfScores(block, suspects);
        for (var word = 0; word < block.HouseholdWords; word++)
        {
            for (var bits = suspects[word]; bits != 0; bits &= bits - 1)
            {
                var row = block.First + word * BitmapKernel.RowsOfWord + SegmentKernel.Lowest(bits);
                if (row >= block.First + block.Count) break;
                var fault = Judge(input, row);
                if (fault == FaultCode.None) continue;
                Refuse(results, row, fault);
                refused[word] |= bits & unchecked(0UL - bits);
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

    private FaultCode Judge(BulkHouseholds input, int row)
    {
        if (!BulkRow.BirthsAreInOrder(input, row)) return FaultCode.NotDate;
        if (!BulkRow.GivenIsSound(input, row, ~_noIndicator)) return FaultCode.UnknownIndicator;
        if (BulkRow.IncomesContradict(input, row)) return FaultCode.IncomeContradiction;
        return ClassificationChecks.Check(standard, BulkRow.Household(input, row, standard), on, by, all: null);
    }

    private static bool[] SoundScores(PovertyStandard standard, LocalDate on) =>
    [
        .. Enumerable.Range(0, (int)Columns.DeprivationScore.MostCode + 1)
            .Select(score => ClassificationChecks.Check(standard, new Household { DeprivationScore = score }, on, Basis.Scores, all: null) == FaultCode.None),
    ];

    private static void OfColumn(BulkColumn column, int first, int rows, Span<ulong> suspects, Block block)
    {
        if (!column.Flags.IsEmpty) return;
        var within = block.Scratch.AsSpan(0, suspects.Length);
        var most = column.Column.MostCode;
        if (!column.Codes.IsEmpty)
        {
            var values = (1u << column.Column.Values.Length) - 1;
            if (column.Column.Type == ColumnType.OneOf) RowKernel.Fill(column.Codes.Span.Slice(first, rows), new CodeOneOf(values), within);
            else RowKernel.Fill(column.Codes.Span.Slice(first, rows), new SetNoneOf((byte)(~values & byte.MaxValue)), within);
        }
        else if (!column.Numbers.IsEmpty)
        {
            RowKernel.Fill(column.Numbers.Span.Slice(first, rows), new NumberWithin((int)column.Column.LeastCode, (int)Math.Min(most, int.MaxValue)), within);
        }
        else
        {
            var amounts = column.Amounts.Span.Slice(first, rows);
            if (AmountKernel.AreAllWithin(amounts, most)) return;
            RowKernel.Fill(amounts, new AmountAtMost(most), within);
            Span<ulong> negative = stackalloc ulong[within.Length];
            RowKernel.Fill(amounts, new AmountAtMost(-1), negative);
            WordKernel.AndNot(within, negative, within);
        }

        Suspect(within, column.Known, first, rows, suspects, block);
    }

    /// <summary>Rows that are known and not within; what is not known may hold anything.</summary>
    private static void Suspect(ReadOnlySpan<ulong> within, ReadOnlyMemory<byte> validity, int first, int rows, Span<ulong> suspects, Block block)
    {
        var known = block.Known.AsSpan(0, suspects.Length);
        BitmapKernel.Load(validity.Span, first, rows, known);
        WordKernel.AndNot(known, within, known);
        WordKernel.Or(suspects, known, suspects);
    }

    private void OfMembers(Block block, Span<ulong> suspects)
    {
        if (block.Input.Members is not { } members || block.Members == 0) return;
        OfSizes(block, suspects);
        var found = block.MemberSuspects.AsSpan(0, block.MemberWords);
        found.Clear();
        foreach (var column in members.Columns) OfColumn(column, block.FirstMember, block.Members, found, block);
        OfBirths(members, block, found);
        var offsets = members.Offsets.Span.Slice(block.First, block.Count + 1);
        for (var word = 0; word < found.Length; word++)
        {
            for (var bits = found[word]; bits != 0; bits &= bits - 1)
            {
                var household = HouseholdOf(offsets, block.FirstMember + word * BitmapKernel.RowsOfWord + SegmentKernel.Lowest(bits));
                suspects[household / BitmapKernel.RowsOfWord] |= 1UL << household % BitmapKernel.RowsOfWord;
            }
        }
    }

    /// <summary>The last household that begins at or before a member.</summary>
    private static int HouseholdOf(ReadOnlySpan<int> offsets, int member)
    {
        int least = 0, most = offsets.Length - 2;
        while (least < most)
        {
            var middle = (least + most + 1) / 2;
            if (offsets[middle] <= member) least = middle;
            else most = middle - 1;
        }

        return least;
    }

    private static void OfSizes(Block block, Span<ulong> suspects)
    {
        var wrong = block.Scratch.AsSpan(0, suspects.Length);
        RowKernel.Fill<int, NumberAbove>(block.Persons.AsSpan(0, block.Count), new NumberAbove(Columns.MostMembers), wrong);
        WordKernel.Or(suspects, wrong, suspects);
        if (block.Input.Find(Columns.Size) is not { } given) return;
        PairKernel.Fill(block.Persons.AsSpan(0, block.Count), given.Numbers.Span.Slice(block.First, block.Count), default(NumbersAreEqual), wrong);
        Suspect(wrong, given.Known, block.First, block.Count, suspects, block);
    }

    private void OfBirths(BulkMembers members, Block block, Span<ulong> found)
    {
        if (members.Earliest.IsEmpty) return;
        var earliest = members.Earliest.Span.Slice(block.FirstMember, block.Members);
        var latest = members.Latest.IsEmpty ? earliest : members.Latest.Span.Slice(block.FirstMember, block.Members);
        Span<ulong> wrong = block.Scratch.AsSpan(0, found.Length), late = block.Known.AsSpan(0, found.Length);
        RowKernel.Fill(latest, new NumberAbove(_earliestDay - 1), wrong);
        WordKernel.Not(wrong, wrong);
        RowKernel.Fill(earliest, new NumberAbove(_latestDay), late);
        WordKernel.Or(wrong, late, wrong);
        if (!members.Latest.IsEmpty)
        {
            PairKernel.Fill(earliest, latest, default(NumberAboveOther), late);
            WordKernel.Or(wrong, late, wrong);
        }

        WordKernel.OrBoth(wrong, block.BirthKnown.AsSpan(0, found.Length), found);
    }

    private static void OfIncomes(Block block, Span<ulong> suspects)
    {
        var input = block.Input;
        if (input.Find(Columns.IncomePerPersonMonth) is not { } month || input.Find(Columns.IncomeTotalYear) is not { } year) return;
        Span<ulong> both = block.Scratch.AsSpan(0, suspects.Length), known = block.Known.AsSpan(0, suspects.Length);
        BitmapKernel.Load(month.Known.Span, block.First, block.Count, both);
        BitmapKernel.Load(year.Known.Span, block.First, block.Count, known);
        WordKernel.And(both, known, both);
        for (var word = 0; word < both.Length; word++)
        {
            for (var bits = both[word]; bits != 0; bits &= bits - 1)
            {
                var row = word * BitmapKernel.RowsOfWord + SegmentKernel.Lowest(bits);
                if (BulkRow.IncomesContradict(input, block.First + row)) suspects[word] |= 1UL << row % BitmapKernel.RowsOfWord;
            }
        }
    }

    /// <summary>Masks of which an indicator is in both, or which have one that does not exist.</summary>
    private void OfMasks(ReadOnlyMemory<uint> one, ReadOnlyMemory<uint> other, Block block, Span<ulong> suspects)
    {
        if (one.IsEmpty) return;
        var yes = one.Span.Slice(block.First, block.Count);
        if (other.IsEmpty)
        {
            var beyond = block.Scratch.AsSpan(0, suspects.Length);
            RowKernel.Fill(yes, new MaskHasAny(_noIndicator), beyond);
            WordKernel.Or(suspects, beyond, suspects);
            return;
        }

        var no = other.Span.Slice(block.First, block.Count);
        if (MaskKernel.AreApart(yes, no, _noIndicator)) return;
        for (var i = 0; i < yes.Length; i++)
            if ((yes[i] & no[i] | (yes[i] | no[i]) & _noIndicator) != 0) suspects[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
    }

    /// <summary>Which given scores are sound is asked of the checks once for each of them.</summary>
    private void OfScores(Block block, Span<ulong> suspects)
    {
        if (by != Basis.Scores || block.Input.Find(Columns.DeprivationScore) is not { } score) return;
        var numbers = score.Numbers.Span.Slice(block.First, block.Count);
        var within = block.Scratch.AsSpan(0, suspects.Length);
        within.Clear();
        for (var i = 0; i < numbers.Length; i++)
            if (numbers[i] >= 0 && numbers[i] < _soundScores.Length && _soundScores[numbers[i]]) within[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        Suspect(within, score.Known, block.First, block.Count, suspects, block);
    }
}
