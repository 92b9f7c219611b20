namespace PovertyCriteria.Bulk;

/// <summary>The columns of a table's measure: an amount for one unit of a line, or a yearly one for all persons.</summary>
internal sealed class BulkMeasure
{
    private readonly bool _isScore;
    private readonly long[] _lines;
    private readonly long[] _perMonth = [];
    private readonly long[] _perYear = [];

    public BulkMeasure(ClassRule rule)
    {
        _isScore = !rule.Measure.IsIncome();
        _lines = [.. rule.Table.Lines(Area.Rural).ToArray(), .. rule.Table.Lines(Area.Urban).ToArray()];
        var isMonthly = rule.Measure == Measure.IncomePerPersonMonth;
        if (!_isScore) (_perMonth, _perYear) = ([.. _lines.Select(line => isMonthly ? line : line / BirthDate.MonthsOfYear)], [.. _lines.Select(line => isMonthly ? line * BirthDate.MonthsOfYear : line)]);
    }

    /// <summary>The rows whose amount is known.</summary>
    public void Known(Block block, Span<ulong> known)
    {
        if (_isScore)
        {
            Load(block.Input.Find(Columns.IncomeScore), block, known);
            return;
        }

        Span<ulong> monthly = stackalloc ulong[known.Length], yearly = stackalloc ulong[known.Length];
        Load(block.Input.Find(Columns.IncomePerPersonMonth), block, monthly);
        Load(block.Input.Find(Columns.IncomeTotalYear), block, yearly);

        // A yearly income without a number of persons is no amount per person, and stands in the way of the monthly one.
        for (var i = 0; i < known.Length; i++) known[i] = yearly[i] & block.PersonsKnown[i] | monthly[i] & ~yearly[i];
    }

    /// <summary>The rows at or below each line of each area, a bitmap a line, first the rural ones; of rows that are not known it says nothing.</summary>
    public void AtMost(Block block, Span<ulong> bits)
    {
        if (_isScore)
        {
            AtMostScore(block, bits);
            return;
        }

        if (block.Input.Find(Columns.IncomePerPersonMonth) is { } monthly) AmountKernel.AreAtMost(monthly.Amounts.Span.Slice(block.First, block.Count), _perMonth, bits);
        else bits.Clear();
        if (block.Input.Find(Columns.IncomeTotalYear) is not { } yearly) return;
        var words = block.HouseholdWords;
        Span<ulong> byYear = stackalloc ulong[words], known = stackalloc ulong[words];
        Load(yearly, block, known);
        for (var line = 0; line < _perYear.Length; line++)
        {
            var to = bits.Slice(line * words, words);
            AmountKernel.AreAtMostForUnits(yearly.Amounts.Span.Slice(block.First, block.Count), block.Persons.AsSpan(0, block.Count), _perYear[line], byYear);
            WordKernel.AndNot(to, known, to);
            WordKernel.OrBoth(byYear, known, to);
        }
    }

    private void AtMostScore(Block block, Span<ulong> bits)
    {
        bits.Clear();
        if (block.Input.Find(Columns.IncomeScore) is not { } score) return;
        for (var line = 0; line < _lines.Length; line++)
            RowKernel.Fill(
                score.Numbers.Span.Slice(block.First, block.Count), new NumberWithin(int.MinValue, (int)Math.Min(_lines[line], int.MaxValue)), bits.Slice(line * block.HouseholdWords, block.HouseholdWords));
    }

    private static void Load(BulkColumn? column, Block block, Span<ulong> known)
    {
        if (column is null) known.Clear();
        else BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
    }
}
