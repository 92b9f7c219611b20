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
            if (_score is not null) NumberKernel.AreWithin(_score.Numbers.Span.Slice(block.First, block.Count), int.MinValue, (int)Math.Min(line, int.MaxValue), bits);
            return;
        }

        if (_monthly is not null) AmountKernel.AreAtMost(_monthly.Amounts.Span.Slice(block.First, block.Count), _isMonthly ? line : line / BirthDate.MonthsOfYear, bits);
        if (_yearly is null) return;
        Span<ulong> byYear = stackalloc ulong[bits.Length], known = stackalloc ulong[bits.Length];
        Load(_yearly, block, known);
        AmountKernel.AreAtMostForUnits(
            _yearly.Amounts.Span.Slice(block.First, block.Count), block.Persons.AsSpan(0, block.Count), _isMonthly ? line * BirthDate.MonthsOfYear : line, byYear);
        for (var i = 0; i < bits.Length; i++) bits[i] = byYear[i] & known[i] | bits[i] & ~known[i];
    }

    private static void Load(BulkColumn? column, Block block, Span<ulong> known)
    {
        if (column is null) known.Clear();
        else BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
    }
}

/// <summary>For each area and band of a table, the rows that can lie in it.</summary>
internal readonly ref struct BulkBands
{
    private readonly ulong[] _bits;
    private readonly int _words;
    private readonly int _bands;

    public BulkBands(ClassTable table, BulkMeasure measure, Block block)
    {
        (_words, _bands) = (block.HouseholdWords, table.Bands);
        _bits = block.Bands(2 * _bands * _words);
        Span<ulong> known = stackalloc ulong[_words], below = stackalloc ulong[_words], atMost = stackalloc ulong[_words];
        measure.Known(block, known);
        for (var area = Area.Rural; area <= Area.Urban; area++)
        {
            var lines = table.Lines(area);
            below.Clear();
            for (var band = 0; band < _bands; band++)
            {
                if (band < lines.Length) measure.AtMost(block, lines[band], atMost);
                else atMost.Fill(ulong.MaxValue);
                var bits = _bits.AsSpan(((int)area * _bands + band) * _words, _words);
                for (var i = 0; i < _words; i++) bits[i] = atMost[i] & ~below[i] | ~known[i];
                atMost.CopyTo(below);
            }
        }
    }

    public ulong CanBeIn(Area area, int band, int word) => _bits[((int)area * _bands + band) * _words + word];
}
