namespace PovertyCriteria.Bulk;

/// <summary>
/// A class table as cells that a vector can look up: a cell for each band of the amount and each answer to "is the deprivation cut-off reached":
/// surely not, perhaps, surely. A cell holds the possible classes.
/// </summary>
internal sealed class CellTable
{
    public const int MostLines = 3;
    public const int MostCutoff = 4;

    /// <summary>The cells of an answer, one for each band: first those of "not reached", then of "perhaps", then of "surely".</summary>
    public const int MostBands = MostLines + 1;

    /// <summary>The cells that one vector looks up.</summary>
    public const int Places = 16;

    private readonly ClassTable _table;

    private CellTable(ClassTable table, int cutoff, uint indicators)
    {
        (_table, Cutoff, NoIndicator) = (table, cutoff, ~indicators);
        for (var band = 0; band < table.Bands; band++)
        {
            var (below, reached) = (table.ClassesOf(band, 0, 0), table.ClassesOf(band, cutoff, cutoff));
            (Cells[band], Cells[band + MostBands], Cells[band + 2 * MostBands]) = (below, (byte)(below | reached), reached);
        }
    }

    /// <summary>The possible classes of each cell, a mask of <see cref="PovertyClasses"/>.</summary>
    public byte[] Cells { get; } = new byte[Places];

    /// <summary>The number of deprivations at which classes change.</summary>
    public int Cutoff { get; }

    /// <summary>The bits of a mask that no indicator has.</summary>
    public uint NoIndicator { get; }

    /// <summary>The lines of an area, ascending.</summary>
    public ReadOnlySpan<long> Lines(Area area) => _table.Lines(area);

    /// <summary>The cells of a table; null where it has more lines or cut-offs than the cells hold, or none.</summary>
    public static CellTable? Of(ClassTable table, uint indicators)
    {
        if (table.Bands is < 2 or > MostBands) return null;
        var cutoffs = Enumerable.Range(0, table.Bands).SelectMany(band => Changes(table, band)).Distinct().ToArray();
        return cutoffs.Length == 1 && cutoffs[0] <= MostCutoff ? new CellTable(table, cutoffs[0], indicators) : null;
    }

    /// <summary>The possible classes of a row whose area or amount is not known: an amount lies in a band of each area; without one the bands are all, whatever the area.</summary>
    /// <param name="amount">Its amount, where it is known.</param>
    /// <param name="reached">Whether the cut-off is reached: 0 surely not, 1 perhaps, 2 surely.</param>
    public byte PossibleOf(long? amount, int reached)
    {
        byte possible = 0;
        for (var area = Area.Rural; area <= Area.Urban; area++)
        {
            int first = amount is { } known ? _table.BandOf(area, known) : 0, last = amount is null ? _table.Bands - 1 : first;
            for (var band = first; band <= last; band++) possible |= Cells[band + reached * MostBands];
        }

        return possible;
    }

    /// <summary>The numbers of deprivations at which another class of a band begins.</summary>
    private static IEnumerable<int> Changes(ClassTable table, int band) =>
        Enumerable.Range(1, table.Indicators).Where(count => table.ClassesOf(band, count, count) != table.ClassesOf(band, count - 1, count - 1));
}
