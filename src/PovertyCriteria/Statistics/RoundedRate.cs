using System.Globalization;
using System.Numerics;

namespace PovertyCriteria;

/// <summary>What a rate that was printed rounded still says of the numbers behind it.</summary>
public static class RoundedRate
{
    private const int MostDecimals = 10;

    /// <summary>
    /// The totals of which <paramref name="count"/> is <paramref name="printedPercent"/> percent at that rounding (half away from zero),
    /// exactly. A published total outside them, or two rates of one total without a common one, is a fault of the publication.
    /// </summary>
    /// <param name="count">The number counted, such as poor households; not negative.</param>
    /// <param name="printedPercent">The rate as printed, in percent: 2.33 for 2.33 %.</param>
    /// <param name="decimals">Decimals to which it was rounded, 0 to 10. Say them: 9.1 may be 9.10 that lost its zero.</param>
    /// <returns>The totals; null where no whole number prints the rate. Those below the count, for rates above 100, are among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative number, or decimals out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="printedPercent"/> has more decimals than it was rounded to.</exception>
    public static TotalRange? TotalsThatPrint(long count, decimal printedPercent, int decimals)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count), count, "must not be negative.");
        if (printedPercent < 0) throw new ArgumentOutOfRangeException(nameof(printedPercent), printedPercent, "must not be negative.");
        if (decimals is < 0 or > MostDecimals) throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "must be from 0 to 10.");
        if (decimal.Round(printedPercent, decimals) != printedPercent)
            throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "{0} has more than {1} decimals.", printedPercent, decimals), nameof(printedPercent));

        // With k the printed rate in units of its last decimal: k - 1/2 <= 100 x 10^decimals x count / total < k + 1/2, doubled and without a division.
        var unit = BigInteger.Pow(10, decimals);
        var whole = decimal.Truncate(printedPercent);
        var k = (new BigInteger(whole) * unit) + new BigInteger((printedPercent - whole) * (decimal)unit);
        var doubled = 200 * unit * count;
        var least = (doubled / ((2 * k) + 1)) + 1;
        BigInteger? most = k.IsZero ? null : doubled / ((2 * k) - 1);
        return least > long.MaxValue || least > most
            ? null
            : new TotalRange((long)least, most is { } found ? (long)BigInteger.Min(found, long.MaxValue) : null);
    }
}
