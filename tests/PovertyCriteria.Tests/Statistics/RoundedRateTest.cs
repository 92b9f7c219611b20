using FsCheck;
using FsCheck.Fluent;

namespace PovertyCriteria.Tests.Statistics;

public class RoundedRateTest
{
    [Theory]
    [InlineData(285, "2.33", 2, "12206-12258")]
    [InlineData(242, "1.97", 2, "12254-12315")]
    [InlineData(7492, "9.1", 1, "81880-82784")]
    [InlineData(1, "100", 0, "1-1")]
    [InlineData(1, "50", 0, "2-2")]
    [InlineData(1, "12.5", 1, "8-8")]
    [InlineData(1, "13", 0, "8-8")]
    [InlineData(1, "12", 0, null)]
    [InlineData(1, "0.00", 2, "20001-")]
    [InlineData(1, "0.01", 2, "6667-20000")]
    [InlineData(0, "0", 2, "1-")]
    [InlineData(0, "0.01", 2, null)]
    [InlineData(3, "150", 0, "2-2")]
    public void ReturnsTheTotals(long count, string printed, int decimals, string? totals)
    {
        Assert.Equal(totals, RoundedRate.TotalsThatPrint(count, Number(printed), decimals)?.ToString());
    }

    /// <summary>Every total up to 3,000 against plain rounding of the division.</summary>
    [Fact]
    public void AgreesWithRoundingEveryTotal() => Prop.ForAll(
        Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 1_500).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(),
        (count, k, decimals) =>
        {
            var printed = k / Power(decimals);
            var found = RoundedRate.TotalsThatPrint(count, printed, decimals);
            return Enumerable.Range(1, 3_000).All(total =>
                (Rounded(count, total, decimals) == printed) == (found?.Contains(total) == true));
        }).Check(Seeded.Config);

    [Fact]
    public void EveryTotal_IsAmongThoseOfItsOwnRate() => Prop.ForAll(
        Gen.Choose(0, 2_000_000_000).ToArbitrary(), Gen.Choose(1, 2_000_000_000).ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(),
        (count, total, decimals) => RoundedRate.TotalsThatPrint(count, Rounded(count, total, decimals), decimals)!.Value.Contains(total)).Check(Seeded.Config);

    [Fact]
    public void HalfIsRoundedAway()
    {
        // 1 of 8 is 12.5 %: 13 away from zero, 12 to even. 1 of 20,000 is 0.005 %.
        Assert.True(RoundedRate.TotalsThatPrint(1, 13, 0)!.Value.Contains(8));
        Assert.Equal(20_000, RoundedRate.TotalsThatPrint(1, 0.01m, 2)!.Value.Most);
        Assert.Equal(20_001, RoundedRate.TotalsThatPrint(1, 0m, 2)!.Value.Least);
    }

    [Fact]
    public void Bounds_StayWithin64Bits()
    {
        Assert.Equal("9177484613785846575-9223372036854775807", RoundedRate.TotalsThatPrint(long.MaxValue, 100m, 0)?.ToString());
        Assert.Equal("4611686018425082060-4611686018429693746", RoundedRate.TotalsThatPrint(long.MaxValue / 2, 100m, 10)?.ToString());
        Assert.Null(RoundedRate.TotalsThatPrint(long.MaxValue, 1m, 0));
        Assert.Null(RoundedRate.TotalsThatPrint(long.MaxValue, 0m, 2));
        Assert.Null(RoundedRate.TotalsThatPrint(1, 79_228_162_514_264_337_593_543_950_335m, 10));
    }

    [Fact]
    public void Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => RoundedRate.TotalsThatPrint(-1, 1m, 2));
        Assert.Throws<ArgumentOutOfRangeException>("printedPercent", () => RoundedRate.TotalsThatPrint(1, -0.01m, 2));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => RoundedRate.TotalsThatPrint(1, 1m, -1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => RoundedRate.TotalsThatPrint(1, 1m, 11));
        Assert.Throws<ArgumentException>("printedPercent", () => RoundedRate.TotalsThatPrint(1, 2.335m, 2));
        Assert.NotNull(RoundedRate.TotalsThatPrint(285, 2.3300m, 2));
    }

    [Fact]
    public void Ranges_HaveWhatIsInBoth()
    {
        var start = RoundedRate.TotalsThatPrint(285, 2.33m, 2)!.Value;
        var end = RoundedRate.TotalsThatPrint(242, 1.97m, 2)!.Value;
        var zero = RoundedRate.TotalsThatPrint(1, 0m, 2)!.Value;
        Assert.Equal("12254-12258", start.Intersect(end).ToString());
        Assert.Equal(start.Intersect(end), end.Intersect(start));
        Assert.Null(start.Intersect(zero));
        Assert.Null(zero.Intersect(start));
        Assert.Equal(zero, zero.Intersect(RoundedRate.TotalsThatPrint(0, 0m, 2)!.Value));
        Assert.Equal(start, start.Intersect(RoundedRate.TotalsThatPrint(0, 0m, 2)!.Value));
        Assert.Equal((false, true, true, false), (start.Contains(12_205), start.Contains(12_206), start.Contains(12_258), start.Contains(12_259)));
        Assert.True(zero.Contains(long.MaxValue));
        // A range of one total is a range.
        Assert.Equal("2-2", RoundedRate.TotalsThatPrint(1, 50m, 0)!.Value.Intersect(RoundedRate.TotalsThatPrint(0, 0m, 0)!.Value).ToString());
    }

    /// <summary>The rate as an annual report rounds it, half away from zero; a decimal division is far finer than these cases.</summary>
    private static decimal Rounded(long count, long total, int decimals) => Math.Round(100m * count / total, decimals, MidpointRounding.AwayFromZero);

    private static decimal Power(int decimals) => decimals == 0 ? 1 : 10 * Power(decimals - 1);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
