namespace PovertyCriteria;

/// <summary>
/// A class table laid out for look-up. Band 0 lies at or below the first line, band i above line i-1 and at or below line i.
/// </summary>
internal sealed class ClassTable
{
    private readonly long[] _rural;
    private readonly long[] _urban;
    private readonly int[] _rows;
    private readonly byte[] _classes;

    public ClassTable(IReadOnlyList<Line> ascending, IReadOnlyList<ClassRow> rows, int indicators)
    {
        _rural = [.. ascending.Select(line => line.Rural)];
        _urban = [.. ascending.Select(line => line.Urban)];
        Indicators = indicators;
        string[] ids = [.. ascending.Select(line => line.Id)];
        _rows = new int[Bands * (indicators + 1)];
        for (var band = 0; band < Bands; band++)
            for (var deprivations = 0; deprivations <= indicators; deprivations++)
                _rows[band * (indicators + 1) + deprivations] = RowsOf(rows, ids, band, deprivations).Single();
        _classes = [.. _rows.Select(row => PovertyClasses.Bit(rows[row].Class))];
    }

    public int Bands => _rural.Length + 1;

    public int Indicators { get; }

    /// <summary>The upper bounds of the bands but the last, ascending.</summary>
    public ReadOnlySpan<long> Lines(Area area) => area == Area.Rural ? _rural : _urban;

    /// <summary>The rows that hold in a band for a number of deprivations; a sound table has one.</summary>
    public static IEnumerable<int> RowsOf(IReadOnlyList<ClassRow> rows, string[] ascendingLines, int band, int deprivations) =>
        Enumerable.Range(0, rows.Count).Where(index =>
        {
            var row = rows[index];
            return (row.Above is null || Array.IndexOf(ascendingLines, row.Above) < band)
                && (row.AtMost is null || band <= Array.IndexOf(ascendingLines, row.AtMost))
                && (row.DeprivedAtLeast is null || deprivations >= row.DeprivedAtLeast)
                && (row.DeprivedFewerThan is null || deprivations < row.DeprivedFewerThan);
        });

    /// <summary>The band of an amount that each unit of counts for so many of a line: <c>amount &lt;= line x units</c>.</summary>
    public int BandOf(Area area, long amount, long units = 1)
    {
        var lines = Lines(area);
        var band = 0;
        while (band < lines.Length && amount > lines[band] * units) band++;
        return band;
    }

    public int RowOf(int band, int deprivations) => _rows[band * (Indicators + 1) + deprivations];

    /// <summary>The classes of a band for a range of numbers of deprivations, as a mask of <see cref="PovertyClasses"/>.</summary>
    public byte ClassesOf(int band, int leastDeprived, int mostDeprived)
    {
        byte mask = 0;
        var row = band * (Indicators + 1);
        for (var deprivations = leastDeprived; deprivations <= mostDeprived; deprivations++) mask |= _classes[row + deprivations];
        return mask;
    }
}
