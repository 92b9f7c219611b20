using System.Numerics;

namespace PovertyCriteria.Tests.Statistics;

/// <summary>
/// The formulas of Alkire and Foster (2011) once more over a table of rows, in the plainest C# there is: pairs of whole numbers that are never
/// divided, and nothing of the library.
/// </summary>
internal sealed class PlainAlkireFoster
{
    private readonly List<(bool[] Deprived, long Weight)> _rows = [];
    private readonly int[] _weights;
    private readonly Func<bool[], bool> _poor;

    public PlainAlkireFoster(int[] weights, Func<bool[], bool> poor) => (_weights, _poor) = (weights, poor);

    public void Add(bool[] deprived, long weight) => _rows.Add((deprived, weight));

    public (BigInteger, BigInteger) H() => (Sum(row => _poor(row.Deprived) ? row.Weight : 0), N());

    public (BigInteger, BigInteger) A() => (Sum(row => _poor(row.Deprived) ? row.Weight * Score(row.Deprived) : 0), H().Item1 * _weights.Sum());

    public (BigInteger, BigInteger) M0() => (A().Item1, N() * _weights.Sum());

    public (BigInteger, BigInteger) Uncensored(int indicator) => (Sum(row => row.Deprived[indicator] ? row.Weight : 0), N());

    public (BigInteger, BigInteger) Censored(int indicator) => (Sum(row => row.Deprived[indicator] && _poor(row.Deprived) ? row.Weight : 0), N());

    public static bool Same(Ratio? found, (BigInteger Numerator, BigInteger Denominator) expected) => expected.Denominator.IsZero
        ? found is null
        : found is { } ratio && ratio.Numerator * expected.Denominator == expected.Numerator * ratio.Denominator;

    private BigInteger N() => Sum(row => row.Weight);

    private long Score(bool[] deprived)
    {
        long score = 0;
        for (var i = 0; i < deprived.Length; i++)
            if (deprived[i]) score += _weights[i];
        return score;
    }

    private BigInteger Sum(Func<(bool[] Deprived, long Weight), BigInteger> of)
    {
        var sum = BigInteger.Zero;
        foreach (var row in _rows) sum += of(row);
        return sum;
    }
}
