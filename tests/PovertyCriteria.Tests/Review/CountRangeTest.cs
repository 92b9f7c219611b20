namespace PovertyCriteria.Tests.Reviewing;

public class CountRangeTest
{
    /// <summary>Bắc Kạn city printed 285 (2.33 %) and 242 (1.97 %) and no totals.</summary>
    [Theory]
    [InlineData(285, "2.33", 2, 12_206, 12_258)]
    [InlineData(242, "1.97", 2, 12_254, 12_315)]
    [InlineData(1, "100", 0, 1, 1)]
    [InlineData(1, "50", 0, 2, 2)]
    [InlineData(7, "99.99", 2, null, null)]
    [InlineData(3, "1", 0, 201, 600)]
    [InlineData(150, "100", 0, 150, 150)]
    [InlineData(201, "100", 0, 201, 202)]
    public void TotalOfPrinted_ReturnsEveryTotalThatRoundsToTheRate(long count, string percent, int decimals, int? least, int? most)
    {
        var rate = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture);
        var totals = Enumerable.Range((int)count, 20_000).Where(total => Math.Round(100m * count / total, decimals, MidpointRounding.AwayFromZero) == rate).ToList();
        if (least is null)
        {
            Assert.Empty(totals);
            Assert.Throws<ArgumentException>(() => CountRange.TotalOfPrinted(count, rate, decimals));
            return;
        }

        var range = CountRange.TotalOfPrinted(count, rate, decimals);
        Assert.Equal((least, most), ((int?)range.AtLeast, (int?)range.AtMost));
        Assert.Equal((totals[0], totals[^1]), ((int)range.AtLeast, (int)range.AtMost));
        Assert.Equal(totals.Count, range.AtMost - range.AtLeast + 1);
    }

    [Theory]
    [InlineData(0, "1.00", 2)]
    [InlineData(5, "0", 2)]
    [InlineData(5, "100.01", 2)]
    [InlineData(5, "1.234", 2)]
    [InlineData(5, "1", -1)]
    [InlineData(5, "1", 11)]
    public void TotalOfPrinted_RefusesWhatSaysNothing(long count, string percent, int decimals) => Assert.ThrowsAny<ArgumentException>(() =>
        CountRange.TotalOfPrinted(count, decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void Range_SaysItsBounds()
    {
        Assert.Equal(("7", "12206..12258"), (CountRange.Exactly(7).ToString(), new CountRange(12_206, 12_258).ToString()));
        Assert.Equal((7, null), (CountRange.Exactly(7).Exact, new CountRange(1, 2).Exact));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(3, 2));
    }
}
