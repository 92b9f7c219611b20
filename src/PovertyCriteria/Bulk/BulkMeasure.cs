namespace PovertyCriteria.Bulk;

/// <summary>The columns of a table's measure: an amount for one unit of a line, or a yearly one for all persons.</summary>
internal sealed class BulkMeasure
{
    private readonly bool _isScore;
    private readonly bool _isMonthly;
    private readonly BulkColumn? _score;
    private readonly BulkColumn? _monthly;
    private readonly BulkColumn? _yearly;

    public BulkMeasure(ClassRule rule, BulkHouseholds input)
    {
        (_isScore, _isMonthly) = (!rule.Measure.IsIncome(), rule.Measure == Measure.IncomePerPersonMonth);
        _score = input.Find(Columns.IncomeScore);
        _monthly = input.Find(Columns.IncomePerPersonMonth);
        _yearly = input.Find(Columns.IncomeTotalYear);
    }

    /// <summary>The rows whose amount is known.</summary>
    public void Known(Block block, Span<ulong> known)
    {
        if (_isScore)
        {
            Load(_score, block, known);
            return;
        }

        Span<ulong> monthly = stackalloc ulong[known.Length], yearly = stackalloc ulong[known.Length];
        Load(_monthly, block, monthly);
        Load(_yearly, block, yearly);

        // A yearly income without a number of persons is no amount per person, and stands in the way of the monthly one.
        for (var i = 0; i < known.Length; i++) known[i] = yearly[i] & block.PersonsKnown[i] | monthly[i] & ~yearly[i];
    }

    /// <summary>The rows at or below a line; of rows that are not known it says nothing.</summary>
    public void AtMost(Block block, long line, Span<ulong> bits)
    {
        bits.Clear();
        if (_isScore)
        {
            if (_score is not null) RowKernel.Fill(_score.Numbers.Span.Slice(block.First, block.Count), new NumberWithin(int.MinValue, (int)Math.Min(line, int.MaxValue)), bits);
            return;
        }

        if (_monthly is not null) RowKernel.Fill(_monthly.Amounts.Span.Slice(block.First, block.Count), new AmountAtMost(_isMonthly ? line : line / BirthDate.MonthsOfYear), bits);
        if (_yearly is null) return;
        Span<ulong> byYear = stackalloc ulong[bits.Length], known = stackalloc ulong[bits.Length];
        Load(_yearly, block, known);
        AmountKernel.AreAtMostForUnits(
            _yearly.Amounts.Span.Slice(block.First, block.Count), block.Persons.AsSpan(0, block.Count), _isMonthly ? line * BirthDate.MonthsOfYear : line, byYear);
        WordKernel.AndNot(bits, known, bits);
        WordKernel.OrBoth(byYear, known, bits);
    }

    private static void Load(BulkColumn? column, Block block, Span<ulong> known)
    {
        if (column is null) known.Clear();
        else BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
    }
}
