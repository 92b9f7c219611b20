namespace PovertyCriteria.Bulk;

/// <summary>What a plan does to the columns of one call: planes of the indicators and of the table's measure, and how classes follow from them.</summary>
internal sealed class BulkProgram
{
    private readonly BulkHouseholds _input;
    private readonly PovertyStandard _standard;
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
        (_standard, _input, _table) = (standard, input, rule.Table);
        _builder = new PlaneBuilder(input, on);
        _indicators = [.. standard.Indicators.Select(indicator => indicator.DeprivedWhen is { } condition ? _builder.Of(condition) : _builder.Of(Never))];
        _measure = new BulkMeasure(rule, input);
        _area = input.Find(Columns.Area);
        _score = by == Basis.Scores ? input.Find(Columns.DeprivationScore) : null;
        _pointsPerDeprivation = rule.PointsPerDeprivation ?? 1;
        _faults = new RowFaults(standard, on, by, input);
        _runs = [.. Enumerable.Range(0, _table.Bands).Select(band => Runs(_table, band).ToArray())];
        _mostCounted = _runs.Max(band => band.Max(run => run.First));
    }

    // A condition of which nothing is ever known: an indicator whose threshold is not in the data.
    private static readonly Condition Never = new PerMemberWithin(new HouseholdColumn("-", ColumnType.Decimal, LocalizedText.Same("-")), null, 0);

    public Block NewBlock(int mostMembers) => new(_builder.Planes, mostMembers);

    public void Work(Block block, int first, int count, BulkResults results)
    {
        block.Begin(_input, first, count);
        foreach (var plane in _builder.Planes) plane.Run(block);
        var indicators = _indicators.Length;
        var bands = new BulkBands(_table, _measure, block);
        Span<ulong> deprived = stackalloc ulong[indicators], unknown = stackalloc ulong[indicators], classes = stackalloc ulong[PovertyClasses.NumberOfClasses];
        var deprivedPlanes = results.DeprivedPlanes.Span;
        var unknownPlanes = results.UnknownPlanes.Span;
        var words = BulkResults.PlaneWords(_input.Count);
        for (var word = 0; word < block.HouseholdWords; word++)
        {
            var row = first + word * BitmapKernel.RowsOfWord;
            var rows = Math.Min(BitmapKernel.RowsOfWord, first + count - row);
            var mask = BitmapKernel.TailMask(rows);
            for (var i = 0; i < indicators; i++)
            {
                var sure = block.Sure(_indicators[i])[word];
                var possible = block.Possible(_indicators[i])[word];
                Given(i, row, rows, ref sure, ref possible);
                deprived[i] = sure & mask;
                unknown[i] = possible & ~sure & mask;
                if (!deprivedPlanes.IsEmpty) deprivedPlanes[i * words + row / BitmapKernel.RowsOfWord] = deprived[i];
                if (!unknownPlanes.IsEmpty) unknownPlanes[i * words + row / BitmapKernel.RowsOfWord] = unknown[i];
            }

            Classify(bands, word, row, rows, deprived, unknown, classes);
            if (!results.Possible.IsEmpty) TransposeKernel.ToBytes(classes, results.Possible.Span.Slice(row, rows));
            if (!results.Deprived.IsEmpty) TransposeKernel.ToMasks(deprived, results.Deprived.Span.Slice(row, rows));
            if (!results.Unknown.IsEmpty) TransposeKernel.ToMasks(unknown, results.Unknown.Span.Slice(row, rows));
            if (!results.Faults.IsEmpty) results.Faults.Span.Slice(row, rows).Clear();
        }

        _faults.Mark(block, results);
    }

    /// <summary>What the reviewer has given stands instead of the facts.</summary>
    private void Given(int indicator, int row, int rows, ref ulong sure, ref ulong possible)
    {
        if (_input.GivenDeprived.IsEmpty) return;
        var yes = TransposeKernel.Plane(_input.GivenDeprived.Span.Slice(row, rows), indicator);
        var no = TransposeKernel.Plane(_input.GivenNotDeprived.Span.Slice(row, rows), indicator);
        sure = (sure | yes) & ~no;
        possible = (possible | yes) & ~no;
    }

    private void Classify(BulkBands bands, int word, int row, int rows, ReadOnlySpan<ulong> deprived, ReadOnlySpan<ulong> unknown, Span<ulong> classes)
    {
        classes.Clear();
        Span<ulong> surely = stackalloc ulong[_mostCounted + 1], possibly = stackalloc ulong[_mostCounted + 1];
        CountKernel.Clear(surely);
        CountKernel.Clear(possibly);
        for (var i = 0; i < deprived.Length; i++)
        {
            CountKernel.Add(surely, deprived[i]);
            CountKernel.Add(possibly, deprived[i] | unknown[i]);
        }

        ByScore(row, rows, surely, possibly);
        var (canBeRural, canBeUrban) = Areas(row, rows);
        for (var band = 0; band < _table.Bands; band++)
        {
            var inBand = canBeRural & bands.CanBeIn(Area.Rural, band, word) | canBeUrban & bands.CanBeIn(Area.Urban, band, word);
            if (inBand == 0) continue;
            foreach (var run in _runs[band])
                classes[run.Class] |= inBand & possibly[run.First] & (run.Last < _table.Indicators ? ~surely[run.Last + 1] : ulong.MaxValue);
        }

        var mask = BitmapKernel.TailMask(rows);
        for (var i = 0; i < classes.Length; i++) classes[i] &= mask;
    }

    /// <summary>A deprivation score that is given counts instead of the indicators.</summary>
    private void ByScore(int row, int rows, Span<ulong> surely, Span<ulong> possibly)
    {
        if (_score is null) return;
        for (var i = 0; i < rows; i++)
        {
            if (!_score.IsKnown(row + i)) continue;
            var deprivations = _score.Numbers.Span[row + i] / _pointsPerDeprivation;
            var bit = 1UL << i;
            for (var k = 1; k < surely.Length; k++)
            {
                surely[k] = deprivations >= k ? surely[k] | bit : surely[k] & ~bit;
                possibly[k] = deprivations >= k ? possibly[k] | bit : possibly[k] & ~bit;
            }
        }
    }

    private (ulong Rural, ulong Urban) Areas(int row, int rows)
    {
        if (_area is null) return (ulong.MaxValue, ulong.MaxValue);
        Span<ulong> bits = stackalloc ulong[1];
        CodeKernel.AreOneOf(_area.Codes.Span.Slice(row, rows), 1u << (int)Area.Urban, bits);
        var urban = bits[0];
        BitmapKernel.Load(_area.Known.Span, row, rows, bits);
        return (~urban | ~bits[0], urban | ~bits[0]);
    }

    /// <summary>The numbers of deprivations over which a band has one class.</summary>
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
