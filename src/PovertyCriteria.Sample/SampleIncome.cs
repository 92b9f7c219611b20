namespace PovertyCriteria.Sample;

/// <summary>
/// An income within a band: spread as incomes are, many modest and few large, by a table of quantiles and whole numbers alone.
/// Some lie on a line or beside it, where a wrong comparison or a division would show.
/// </summary>
internal static class SampleIncome
{
    private const int MonthsOfYear = 12;
    private const int BesideLinePercent = 5;
    private const int BesideLineAtMost = 999;

    // Where in a band between two lines, and how much of the highest line above it, in thousandths: each step is equally likely.
    private static readonly int[] Low = [180, 380, 500, 580, 650, 710, 770, 830, 890, 945, 1_000];
    private static readonly int[] Between = [0, 90, 180, 280, 380, 480, 590, 700, 800, 900, 1_000];
    private static readonly int[] Above = [1_000, 1_050, 1_110, 1_180, 1_260, 1_350, 1_450, 1_570, 1_720, 1_900, 2_110, 2_380, 2_780, 3_500, 5_600];

    public static Income Draw(SplitMix64 random, IncomeBands bands, Area area, int band, int size)
    {
        var yearly = random.Percent(70);
        var units = yearly ? size * MonthsOfYear : 1;
        var above = bands.Above(area, band) * units;
        var atMost = bands.AtMost(area, band) * units;
        var amount = random.Percent(BesideLinePercent) ? BesideLine(random, above, atMost, units) : Spread(random, above, atMost, yearly);
        return yearly ? Income.HouseholdYear(amount) : Income.PerPersonMonth(amount);
    }

    /// <summary>Just within the band at one of its lines: the đồng that decides, or some hundred đồng a person.</summary>
    private static long BesideLine(SplitMix64 random, long above, long? atMost, int units)
    {
        var upper = atMost is not null && (above == 0 || random.Percent(50));
        var near = (long)units * random.Between(1, BesideLineAtMost);
        var kind = random.Between(1, 3);
        if (upper) return atMost!.Value - kind switch { 1 => 0, 2 => 1, _ => near };
        return above + (kind == 3 ? near : 1);
    }

    private static long Spread(SplitMix64 random, long above, long? atMost, bool yearly)
    {
        var raw = atMost is { } line
            ? above + Math.Max((line - above) * Quantile(random, above == 0 ? Low : Between) / 1_000_000, 1)
            : Math.Max(above * Quantile(random, Above) / 1_000_000, above + 1);

        // Clerks write round sums; a sum that rounding takes out of its band stays as it is.
        long step = yearly ? random.Percent(50) ? 1_000_000 : 100_000 : 10_000;
        var rounded = raw - raw % step;
        return rounded > above ? rounded : raw;
    }

    /// <summary>A point between two neighbours of a table of quantiles, in millionths.</summary>
    private static long Quantile(SplitMix64 random, int[] thousandths)
    {
        var step = random.Between(0, thousandths.Length - 2);
        return thousandths[step] * 1_000L + (thousandths[step + 1] - thousandths[step]) * random.Below(1_000);
    }
}
