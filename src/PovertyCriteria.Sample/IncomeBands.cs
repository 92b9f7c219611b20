namespace PovertyCriteria.Sample;

/// <summary>
/// The bands between the lines of the standard in force on the review date: the one in which deprivations decide between poor
/// and near-poor, and those above it. Nothing of the law is known here but what the standard says.
/// </summary>
internal sealed class IncomeBands
{
    private const int NextBandPercent = 30;

    private readonly ClassTable _table;

    private IncomeBands(PovertyStandard standard, int low)
    {
        Standard = standard;
        _table = standard.ByFacts.Table;
        Low = low;
    }

    public PovertyStandard Standard { get; }

    /// <summary>The band in which the number of deprivations decides between poor and near-poor.</summary>
    public int Low { get; }

    public int Highest => _table.Bands - 1;

    /// <summary>The bands of the standard in force on a date; null where none is, or where facts and deprivations do not decide its classes.</summary>
    public static IncomeBands? InForceOn(LocalDate date)
    {
        if (!PovertyStandards.National.TryGetInForceOn(date, out var standard)) return null;
        if (standard.ByFacts.Measure != Measure.IncomePerPersonMonth || !standard.Indicators.All(each => each.CanBeAssessed)) return null;
        return DecidedByDeprivations(standard) is { } band ? new IncomeBands(standard, band) : null;
    }

    /// <summary>The bands of a standard whose lines are monthly; the lowest band is low where deprivations decide nothing.</summary>
    public static IncomeBands? Of(PovertyStandard standard) =>
        standard.ByFacts.Measure == Measure.IncomePerPersonMonth ? new IncomeBands(standard, DecidedByDeprivations(standard) ?? 0) : null;

    private static int? DecidedByDeprivations(PovertyStandard standard)
    {
        var table = standard.ByFacts.Table;
        for (var band = 0; band < table.Bands - 1; band++)
        {
            var classes = new PovertyClasses(table.ClassesOf(band, 0, table.Indicators));
            if (classes.Contains(PovertyClass.Poor) && classes.Contains(PovertyClass.NearPoor)) return band;
        }

        return null;
    }

    /// <summary>The band of a household's income, by its intended class: null is neither poor nor near-poor.</summary>
    public int Draw(SplitMix64 random, PovertyClass? intended)
    {
        if (intended is not null) return Low;
        return Low + 1 < Highest && random.Percent(NextBandPercent) ? Low + 1 : Highest;
    }

    /// <summary>The line that incomes of a band lie above; 0 for the lowest band.</summary>
    public long Above(Area area, int band) => band == 0 ? 0 : _table.Lines(area)[band - 1];

    /// <summary>The line that incomes of a band reach at most; null for the highest band.</summary>
    public long? AtMost(Area area, int band) => band == Highest ? null : _table.Lines(area)[band];
}
