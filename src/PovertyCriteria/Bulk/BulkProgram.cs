namespace PovertyCriteria.Bulk;

/// <summary>What a plan does to the columns of one call: planes of the indicators and of the table's measure, and how classes follow from them.</summary>
internal sealed class BulkProgram
{
    private readonly BulkHouseholds _input;
    private readonly ClassTable _table;
    private readonly Plane[] _indicators;
    private readonly PlaneBuilder _builder;
    private readonly BulkMeasure _measure;
    private readonly BulkColumn? _area;
    private readonly BulkColumn? _score;
    private readonly int _pointsPerDeprivation;
    private readonly RowFaults _faults;
    private readonly Run[][] _runs;

    // Beyond the number of deprivations at which the last run begins nothing changes.
    private readonly int _mostCounted;

    public BulkProgram(PovertyStandard standard, LocalDate on, Basis by, BulkHouseholds input)
    {
        var rule = standard.RuleFor(by);
        (_input, _table) = (input, rule.Table);
        _builder = new PlaneBuilder(input, on);
        _indicators = [.. standard.Indicators.Select(_builder.OfIndicator)];
        _measure = new BulkMeasure(rule, input);
        _area = input.Find(Columns.Area);
        _score = by == Basis.Scores ? input.Find(Columns.DeprivationScore) : null;
        _pointsPerDeprivation = rule.PointsPerDeprivation ?? 1;
        _faults = new RowFaults(standard, on, by, input);
        _runs = [.. Enumerable.Range(0, _table.Bands).Select(band => Runs(_table, band).ToArray())];
        _mostCounted = _runs.Max(band => band.Max(run => run.First));
    }

    public Block NewBlock(int mostMembers) => new(_builder.Planes, mostMembers);

    public void Work(Block block, int first, int count, BulkResults results)
    {
        block.Begin(_input, first, count);
        foreach (var plane in _builder.Planes) plane.Run(block);
        var classes = Classify(block);
        if (!results.Possible.IsEmpty) TransposeKernel.ToBytes(classes, block.HouseholdWords, results.Possible.Span.Slice(first, count));
        WriteIndicators(block, results.Deprived, results.DeprivedPlanes, unknown: false);
        WriteIndicators(block, results.Unknown, results.UnknownPlanes, unknown: true);
        if (!results.Faults.IsEmpty) results.Faults.Span.Slice(first, count).Clear();
        _faults.Mark(block, results);
    }

    private Span<ulong> Classify(Block block)
    {
        var words = block.HouseholdWords;
        Span<ulong> surely = block.Room(RoomFor.Surely, (_mostCounted + 1) * words), possibly = block.Room(RoomFor.Possibly, (_mostCounted + 1) * words);
        CountKernel.Clear(surely, words);
        foreach (var indicator in _indicators) CountKernel.Add(surely, words, block.Sure(indicator));
        if (block.AreExact(_indicators))
        {
            surely.CopyTo(possibly);
        }
        else
        {
            CountKernel.Clear(possibly, words);
            foreach (var indicator in _indicators) CountKernel.Add(possibly, words, block.Possible(indicator));
        }

        CountByScore(block, surely, possibly);

        var classes = block.Room(RoomFor.Classes, PovertyClasses.NumberOfClasses * words);
        classes.Clear();
        Span<ulong> inBand = block.Room(RoomFor.Band, words), inRun = block.Known.AsSpan(0, words);
        var bands = new BulkBands(_table, _measure, _area, block);
        for (var band = 0; band < _table.Bands; band++)
        {
            bands.CanBeIn(band, inBand);
            foreach (var run in _runs[band])
            {
                WordKernel.And(inBand, possibly.Slice(run.First * words, words), inRun);
                if (run.Last < _table.Indicators) WordKernel.AndNot(inRun, surely.Slice((run.Last + 1) * words, words), inRun);
                var of = classes.Slice(run.Class * words, words);
                WordKernel.Or(of, inRun, of);
            }
        }

        return classes;
    }

    /// <summary>A deprivation score that is given counts instead of the indicators.</summary>
    private void CountByScore(Block block, Span<ulong> surely, Span<ulong> possibly)
    {
        if (_score is null) return;
        var words = block.HouseholdWords;
        Span<ulong> known = block.Known.AsSpan(0, words), counted = block.Scratch.AsSpan(0, words);
        BitmapKernel.Load(_score.Known.Span, block.First, block.Count, known);
        for (var level = 1; level <= _mostCounted; level++)
        {
            RowKernel.Fill(_score.Numbers.Span.Slice(block.First, block.Count), new NumberAbove(level * _pointsPerDeprivation - 1), counted);
            Replace(surely.Slice(level * words, words), counted, known);
            Replace(possibly.Slice(level * words, words), counted, known);
        }

        static void Replace(Span<ulong> level, ReadOnlySpan<ulong> counted, ReadOnlySpan<ulong> known)
        {
            WordKernel.AndNot(level, known, level);
            WordKernel.OrBoth(counted, known, level);
        }
    }

    private void WriteIndicators(Block block, Memory<uint> masks, Memory<ulong> planes, bool unknown)
    {
        if (masks.IsEmpty && planes.IsEmpty) return;
        var words = block.HouseholdWords;
        var all = block.Room(RoomFor.Indicators, _indicators.Length * words);
        for (var i = 0; i < _indicators.Length; i++)
        {
            var plane = all.Slice(i * words, words);
            if (unknown) WordKernel.AndNot(block.Possible(_indicators[i]), block.Sure(_indicators[i]), plane);
            else block.Sure(_indicators[i]).CopyTo(plane);
            plane[words - 1] &= BitmapKernel.TailMask(block.Count);
            if (!planes.IsEmpty) plane.CopyTo(planes.Span.Slice(i * BulkResults.PlaneWords(_input.Count) + block.First / BitmapKernel.RowsOfWord));
        }

        if (!masks.IsEmpty) TransposeKernel.ToMasks(all, words, block.Bytes, masks.Span.Slice(block.First, block.Count));
    }

    /// <summary>The numbers of deprivations of a band as runs of one class: in a run are the rows that can have its first and need not have more than its last.</summary>
    private static IEnumerable<Run> Runs(ClassTable table, int band)
    {
        for (var first = 0; first <= table.Indicators;)
        {
            var @class = table.ClassesOf(band, first, first);
            var last = first;
            while (last < table.Indicators && table.ClassesOf(band, last + 1, last + 1) == @class) last++;
            yield return new Run(first, last, (int)new PovertyClasses(@class).Single!.Value);
            first = last + 1;
        }
    }

    private readonly record struct Run(int First, int Last, int Class);
}
