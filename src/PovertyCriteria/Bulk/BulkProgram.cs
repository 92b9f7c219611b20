namespace PovertyCriteria.Bulk;

/// <summary>What a plan does to columns of one shape: planes of the indicators and of the table's measure, and how classes follow from them. Immutable.</summary>
internal sealed class BulkProgram
{
    private readonly ClassTable _table;
    private readonly Plane[] _indicators;
    private readonly int _numberOfIndicators;
    private readonly PlaneBuilder _builder;
    private readonly BulkMeasure _measure;
    private readonly bool _byScores;
    private readonly int _pointsPerDeprivation;
    private readonly RowFaults _faults;
    private readonly FormScores? _scores;
    private readonly AssessedPass? _assessed;
    private readonly PovertyStandard _standard;
    private readonly LocalDate _on;
    private readonly Run[][] _runs;

    // The numbers of deprivations at which a class begins.
    private readonly int[] _levels;

    // Beyond the number of deprivations at which the last run begins nothing changes.
    private readonly int _mostCounted;

    public BulkProgram(PovertyStandard standard, LocalDate on, Basis by, BulkShape shape)
    {
        var rule = standard.RuleFor(by);
        (_standard, _on, Shape, _table) = (standard, on, shape, rule.Table);
        _builder = new PlaneBuilder(shape, on);
        _indicators = shape.IsAssessed ? [] : [.. standard.Indicators.Select(_builder.OfIndicator)];
        _numberOfIndicators = standard.Indicators.Length;
        _measure = new BulkMeasure(rule);
        if (by == Basis.Forms) _scores = new FormScores(standard.ScoreTable!, _builder);
        _byScores = by == Basis.Scores && rule.PointsPerDeprivation is not null;
        _pointsPerDeprivation = rule.PointsPerDeprivation ?? 0;
        _faults = new RowFaults(standard, on, by);
        _assessed = AssessedPass.For(standard, rule, shape);
        _runs = [.. Enumerable.Range(0, _table.Bands).Select(band => Runs(_table, band).ToArray())];
        _levels = [.. _runs.SelectMany(band => band.Select(run => run.First)).Distinct()];
        _mostCounted = _levels.Max();
    }

    public BulkShape Shape { get; }

    /// <summary>The households that are worked on together.</summary>
    public int RowsOfBlock => Shape.IsAssessed ? Block.MostAssessed : Block.MostHouseholds;

    public Block NewBlock(BulkHouseholds input, int mostMembers) => new(_builder.Planes, _builder.Slots, input, RowsOfBlock, mostMembers);

    /// <summary>Some of the rows in one pass; false where they need a block.</summary>
    public bool TryWork(BulkHouseholds input, int first, int count, BulkResults results)
    {
        if (_assessed is null || !results.AreClassesAlone || !_assessed.TryClassify(input, first, count, results.Possible.Span)) return false;
        if (!results.Faults.IsEmpty) results.Faults.Span.Slice(first, count).Clear();
        return true;
    }

    public void Work(Block block, int first, int count, BulkResults results)
    {
        block.Begin(first, count);
        foreach (var plane in _builder.Planes) plane.Run(block);
        var classes = Classify(block);
        if (!results.Possible.IsEmpty) TransposeKernel.ToBytes(classes, block.HouseholdWords, results.Possible.Span.Slice(first, count));
        WriteIndicators(block, results.Deprived, results.DeprivedPlanes, unknown: false);
        WriteIndicators(block, results.Unknown, results.UnknownPlanes, unknown: true);
        if (!results.Faults.IsEmpty) results.Faults.Span.Slice(first, count).Clear();
        _faults.Mark(block, results);
        if (_scores is not null) ClassifyUndecided(block, results);
    }

    /// <summary>Rows whose score the facts leave open, one by one.</summary>
    private void ClassifyUndecided(Block block, BulkResults results)
    {
        if (results.Possible.IsEmpty) return;
        Span<ulong> undecided = block.Room(RoomFor.Undecided, block.HouseholdWords), refused = block.Room(RoomFor.Refused, block.HouseholdWords);
        for (var word = 0; word < undecided.Length; word++)
        {
            for (var bits = undecided[word] & ~refused[word]; bits != 0; bits &= bits - 1)
            {
                var row = word * BitmapKernel.RowsOfWord + SegmentKernel.Lowest(bits);
                if (row >= block.Count) break;
                var household = BulkRow.Household(block.Input, block.First + row, _standard);
                results.Possible.Span[block.First + row] = _standard.Classify(household, _on, Basis.Forms).Possible.Mask;
            }
        }
    }

    private Span<ulong> Classify(Block block)
    {
        var words = block.HouseholdWords;
        Span<ulong> surely = block.Room(RoomFor.Surely, (_mostCounted + 1) * words), possibly = block.Room(RoomFor.Possibly, (_mostCounted + 1) * words);
        if (Shape.IsAssessed)
        {
            CountMasks(block, surely, possibly);
            CountByScore(block, surely, possibly);
            return ClassesOf(block, surely, possibly);
        }

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
        return ClassesOf(block, surely, possibly);
    }

    private Span<ulong> ClassesOf(Block block, ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly)
    {
        var words = block.HouseholdWords;
        var classes = block.Room(RoomFor.Classes, PovertyClasses.NumberOfClasses * words);
        classes.Clear();
        Span<ulong> inBand = block.Room(RoomFor.Band, words), inRun = block.Known.AsSpan(0, words);
        _scores?.Run(block);
        var bands = _scores is null ? new BulkBands(_table, _measure, block) : new BulkBands(_table, _scores, block);
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

    /// <summary>Indicators that are all assessed: of the numbers of deprivations only those at which a class begins are asked.</summary>
    private void CountMasks(Block block, Span<ulong> surely, Span<ulong> possibly)
    {
        var words = block.HouseholdWords;
        var deprived = block.Input.GivenDeprived.Span.Slice(block.First, block.Count);
        Span<uint> may = default;
        if (!block.Input.AssessedUnknown.IsEmpty)
        {
            may = block.Masks();
            MaskKernel.Or(deprived, block.Input.AssessedUnknown.Span.Slice(block.First, block.Count), may);
        }

        foreach (var level in _levels)
        {
            var sure = surely.Slice(level * words, words);
            var possible = possibly.Slice(level * words, words);
            if (level == 0) sure.Fill(ulong.MaxValue);
            else MaskKernel.HaveAtLeast(deprived, level, sure);
            if (level == 0 || may.IsEmpty) sure.CopyTo(possible);
            else MaskKernel.HaveAtLeast(may, level, possible);
        }
    }

    /// <summary>A deprivation score that is given counts instead of the indicators.</summary>
    private void CountByScore(Block block, Span<ulong> surely, Span<ulong> possibly)
    {
        if (ScoreOf(block) is not { } score) return;
        var words = block.HouseholdWords;
        Span<ulong> known = block.Known.AsSpan(0, words), counted = block.Scratch.AsSpan(0, words);
        BitmapKernel.Load(score.Known.Span, block.First, block.Count, known);
        for (var level = 1; level <= _mostCounted; level++)
        {
            RowKernel.Fill(score.Numbers.Span.Slice(block.First, block.Count), new NumberAbove(level * _pointsPerDeprivation - 1), counted);
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
        if (Shape.IsAssessed && !masks.IsEmpty)
        {
            var given = unknown ? block.Input.AssessedUnknown : block.Input.GivenDeprived;
            var to = masks.Span.Slice(block.First, block.Count);
            if (given.IsEmpty) to.Clear();
            else given.Span.Slice(block.First, block.Count).CopyTo(to);
            if (planes.IsEmpty) return;
        }

        var all = block.Room(RoomFor.Indicators, _numberOfIndicators * words);
        for (var i = 0; i < _numberOfIndicators; i++)
        {
            var plane = all.Slice(i * words, words);
            if (Shape.IsAssessed) PlaneOf(unknown ? block.Input.AssessedUnknown : block.Input.GivenDeprived, i, block, plane);
            else if (unknown) WordKernel.AndNot(block.Possible(_indicators[i]), block.Sure(_indicators[i]), plane);
            else block.Sure(_indicators[i]).CopyTo(plane);
            if (ScoreOf(block) is { } score) WithoutScored(score, block, plane);
            plane[words - 1] &= BitmapKernel.TailMask(block.Count);
            if (!planes.IsEmpty) plane.CopyTo(planes.Span.Slice(i * BulkResults.PlaneWords(block.Input.Count) + block.First / BitmapKernel.RowsOfWord));
        }

        if (!masks.IsEmpty && !Shape.IsAssessed) TransposeKernel.ToMasks(all, words, block.Bytes, masks.Span.Slice(block.First, block.Count));
    }

    private BulkColumn? ScoreOf(Block block) => _byScores ? block.Input.Find(Columns.DeprivationScore) : null;

    /// <summary>Of rows whose deprivation score is given no indicator is told.</summary>
    private static void WithoutScored(BulkColumn score, Block block, Span<ulong> plane)
    {
        var known = block.Known.AsSpan(0, plane.Length);
        BitmapKernel.Load(score.Known.Span, block.First, block.Count, known);
        WordKernel.AndNot(plane, known, plane);
    }

    private static void PlaneOf(ReadOnlyMemory<uint> masks, int indicator, Block block, Span<ulong> plane)
    {
        if (masks.IsEmpty) plane.Clear();
        else RowKernel.Fill(masks.Span.Slice(block.First, block.Count), new MaskHasAny(1u << indicator), plane);
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
