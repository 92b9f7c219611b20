using System.Numerics;

namespace PovertyCriteria.Tests.Statistics;

public class ExactSumTest
{
    private static readonly long[] Edges = [0, 1, 2, 3, 0xFFFF_FFFF, 0x1_0000_0000, 0x1_0000_0001, (1L << 54) - 1, 1L << 62, long.MaxValue];

    [Fact]
    public void AddsProducts_AsBigIntegersDo()
    {
        var running = default(ExactSum);
        var expected = BigInteger.Zero;
        foreach (var x in Edges)
            foreach (var y in Edges)
                foreach (var z in Edges)
                {
                    var alone = default(ExactSum);
                    alone.Add(x, y, z);
                    Assert.Equal((BigInteger)x * y * z, alone.ToBigInteger());
                    running.Add(x, y, z);
                    expected += (BigInteger)x * y * z;
                    Assert.Equal(expected, running.ToBigInteger());
                }

        var doubled = running;
        doubled.Add(in running);
        Assert.Equal(2 * expected, doubled.ToBigInteger());
    }

    [Fact]
    public void CarriesIntoEveryPart()
    {
        var sum = default(ExactSum);
        for (var i = 0; i < 3; i++) sum.Add(long.MaxValue, 1, 1);
        Assert.Equal(3 * (BigInteger)long.MaxValue, sum.ToBigInteger());

        // 2^128 - 1, and then one more.
        var full = default(ExactSum);
        for (var i = 0; i < 4; i++) full.Add(long.MaxValue, long.MaxValue, 1);
        for (var i = 0; i < 8; i++) full.Add(long.MaxValue, 1, 2);
        var before = 4 * BigInteger.Pow(long.MaxValue, 2) + 16 * (BigInteger)long.MaxValue;
        Assert.Equal(before, full.ToBigInteger());
        full.Add(1L << 62, 4, 1);
        Assert.Equal(before + (BigInteger.One << 64), full.ToBigInteger());
    }

    [Fact]
    public void RefusesWhatDoesNotFit_AndKeepsWhatItHas()
    {
        var sum = default(ExactSum);
        for (var i = 0; i < 8; i++) sum.Add(long.MaxValue, long.MaxValue, long.MaxValue);
        var full = sum.ToBigInteger();
        Assert.Throws<OverflowException>(() => sum.Add(long.MaxValue, long.MaxValue, long.MaxValue));
        Assert.Equal(full, sum.ToBigInteger());
    }
}
