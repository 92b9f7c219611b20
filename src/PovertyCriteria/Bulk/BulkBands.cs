namespace PovertyCriteria.Bulk;

/// <summary>The rows of a block that can lie in each band of a table: by the lines of each area in which a row can be.</summary>
internal readonly ref struct BulkBands
{
    private readonly Span<ulong> _rows;
    private readonly Span<ulong> _made;
    private readonly int _words;
    private readonly int _lines;

    // Beside the rows at or below each line of each area.
    private const int Unknown = 0, Rural = 1, Urban = 2, Kept = 3;

    public BulkBands(ClassTable table, BulkMeasure measure, Block block)
    {
        var area = block.Input.Find(Columns.Area);
        (_words, _lines) = (block.HouseholdWords, table.Bands - 1);
        _rows = block.Room(RoomFor.Lines, (Kept + 2 * _lines) * _words);
        _made = block.Scratch.AsSpan(0, _words);
        measure.Known(block, At(Unknown));
        WordKernel.Not(At(Unknown), At(Unknown));
        CanBe(Area.Rural, area, block, At(Rural));
        CanBe(Area.Urban, area, block, At(Urban));
        if (_lines > 0) measure.AtMost(block, _rows.Slice(Kept * _words));
    }

    /// <summary>By the scores of the form, of rows in which they are decided.</summary>
    public BulkBands(ClassTable table, FormScores scores, Block block)
    {
        (_words, _lines) = (block.HouseholdWords, table.Bands - 1);
        _rows = block.Room(RoomFor.Lines, (Kept + 2 * _lines) * _words);
        _made = block.Scratch.AsSpan(0, _words);
        At(Unknown).Clear();
        scores.In(Area.Rural, block, At(Rural));
        scores.In(Area.Urban, block, At(Urban));
        At(Rural)[_words - 1] &= BitmapKernel.TailMask(block.Count);
        At(Urban)[_words - 1] &= BitmapKernel.TailMask(block.Count);
        for (var line = 0; line < _lines; line++)
        {
            RowKernel.Fill<int, NumberWithin>(block.Scores(), new NumberWithin(0, (int)Math.Min(table.Lines(Area.Rural)[line], int.MaxValue)), At(Kept + line));
            RowKernel.Fill<int, NumberWithin>(block.Scores(), new NumberWithin(0, (int)Math.Min(table.Lines(Area.Urban)[line], int.MaxValue)), At(Kept + _lines + line));
        }
    }

    public void CanBeIn(int band, Span<ulong> rows)
    {
        rows.Clear();
        Add(At(Rural), Kept, band, rows);
        Add(At(Urban), Kept + _lines, band, rows);
    }

    private void Add(ReadOnlySpan<ulong> inArea, int firstLine, int band, Span<ulong> rows)
    {
        if (band < _lines) At(firstLine + band).CopyTo(_made);
        else _made.Fill(ulong.MaxValue);
        if (band > 0) WordKernel.AndNot(_made, At(firstLine + band - 1), _made);
        WordKernel.Or(_made, At(Unknown), _made);
        WordKernel.OrBoth(_made, inArea, rows);
    }

    private Span<ulong> At(int place) => _rows.Slice(place * _words, _words);

    private static void CanBe(Area area, BulkColumn? column, Block block, Span<ulong> rows)
    {
        if (column is null)
        {
            rows.Fill(ulong.MaxValue);
        }
        else
        {
            RowKernel.Fill(column.Codes.Span.Slice(block.First, block.Count), new CodeOneOf(1u << (int)area), rows);
            if (!column.Known.IsEmpty)
            {
                var known = block.Scratch.AsSpan(0, rows.Length);
                BitmapKernel.Load(column.Known.Span, block.First, block.Count, known);
                WordKernel.OrNot(rows, known, rows);
            }
        }

        rows[rows.Length - 1] &= BitmapKernel.TailMask(block.Count);
    }
}
