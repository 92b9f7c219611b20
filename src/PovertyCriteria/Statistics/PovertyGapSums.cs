using System.Numerics;

namespace PovertyCriteria;

/// <summary>
/// The whole numbers that a Foster-Greer-Thorbecke measure is made of. A household's relative gap is a fraction of whole numbers,
/// (line × units - amount) / (line × units); gaps of one denominator are summed together, and the denominators are met only when the measure is read.
/// There are as many denominators as there are sizes of household, at most a thousand for each area.
/// </summary>
internal sealed class PovertyGapSums
{
    private readonly Dictionary<long, Gaps> _byDenominator = [];

    /// <summary>How many households, whatever their weight.</summary>
    public long Households { get; private set; }

    /// <summary>Those of them whose weight is not known; they are in none of the sums.</summary>
    public long HouseholdsOfUnknownWeight { get; private set; }

    /// <summary>All, by their weight.</summary>
    public long Counted { get; private set; }

    /// <summary>Those at or below the line, by their weight.</summary>
    public long Poor { get; private set; }

    /// <summary>Counts an amount against a line, each of so many units.</summary>
    public void Add(long amount, long lineTimesUnits, long weight)
    {
        Counted = checked(Counted + weight);
        Households++;
        if (amount > lineTimesUnits) return;
        Poor += weight;
        var gap = lineTimesUnits - amount;
        if (gap > 0) GapsOver(lineTimesUnits).Add(gap, weight);
    }

    public void AddOfUnknownWeight()
    {
        Households++;
        HouseholdsOfUnknownWeight++;
    }

    public void Add(PovertyGapSums other)
    {
        Counted = checked(Counted + other.Counted);
        Households += other.Households;
        HouseholdsOfUnknownWeight += other.HouseholdsOfUnknownWeight;
        Poor += other.Poor;
        foreach (var gaps in other._byDenominator) GapsOver(gaps.Key).Add(gaps.Value);
    }

    public PovertyGapSums With(PovertyGapSums other)
    {
        var sum = new PovertyGapSums();
        sum.Add(this);
        sum.Add(other);
        return sum;
    }

    /// <summary>The sum of the relative gaps, each times its weight.</summary>
    public Ratio SumOfGaps() => Sum(_byDenominator.Select(gaps => ((BigInteger)gaps.Key, gaps.Value.First)));

    /// <summary>The sum of the squares of the relative gaps, each times its weight.</summary>
    public Ratio SumOfSquaredGaps() => Sum(_byDenominator.Select(gaps => ((BigInteger)gaps.Key * gaps.Key, gaps.Value.Second)));

    private static Ratio Sum(IEnumerable<(BigInteger Denominator, BigInteger Numerator)> fractions)
    {
        var (common, sum) = (BigInteger.One, BigInteger.Zero);
        foreach (var (denominator, numerator) in fractions)
        {
            var factor = denominator / BigInteger.GreatestCommonDivisor(common, denominator);
            common *= factor;
            sum = sum * factor + numerator * (common / denominator);
        }

        return new Ratio(sum, common);
    }

    private Gaps GapsOver(long denominator)
    {
        if (_byDenominator.TryGetValue(denominator, out var gaps)) return gaps;
        gaps = new Gaps();
        _byDenominator.Add(denominator, gaps);
        return gaps;
    }

    private sealed class Gaps
    {
        private ExactSum _first;
        private ExactSum _second;

        public BigInteger First => _first.ToBigInteger();

        public BigInteger Second => _second.ToBigInteger();

        public void Add(long gap, long weight)
        {
            _first.Add(weight, gap, 1);
            _second.Add(weight, gap, gap);
        }

        public void Add(Gaps other)
        {
            _first.Add(in other._first);
            _second.Add(in other._second);
        }
    }
}
