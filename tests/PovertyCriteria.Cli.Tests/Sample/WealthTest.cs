namespace PovertyCriteria.Cli.Tests.Sample;

public class WealthTest
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(125, 15)]
    [InlineData(250, 20)]
    [InlineData(375, 35)]
    [InlineData(500, 50)]
    [InlineData(750, 90)]
    [InlineData(875, 80)]
    [InlineData(1_000, 70)]
    public void ShareLiesOnTheLinesBetweenThePoints(int wealth, int percent)
    {
        var often = new ByWealth(10, 20, 50, 90, 70);
        var random = new SplitMix64(3);
        var times = Enumerable.Range(0, 40_000).Count(_ => often.Draw(random, wealth));
        Assert.InRange(times / 400m, percent - 1m, percent + 1m);
    }

    [Fact]
    public void NobodyAndEverybody()
    {
        var random = new SplitMix64(4);
        Assert.All(Enumerable.Range(0, Wealth.Most + 1), wealth => Assert.False(new ByWealth(0, 0, 0, 0, 0).Draw(random, wealth)));
        Assert.All(Enumerable.Range(0, Wealth.Most + 1), wealth => Assert.True(new ByWealth(100, 100, 100, 100, 100).Draw(random, wealth)));
    }

    [Fact]
    public void WealthFollowsIncome_WithinBounds()
    {
        var random = new SplitMix64(5);
        var means = new long[] { 0, 500_000, 1_200_000, 2_400_000, 6_000_000, 1_000_000_000_000_000 }
            .Select(income => Enumerable.Range(0, 4_000).Average(_ => Wealth.Draw(random, Income.PerPersonMonth(income), 4))).ToList();
        Assert.Equal(means.Order(), means);
        Assert.InRange(means[3], 490, 510);
        Assert.All(Enumerable.Range(0, 4_000), _ => Assert.InRange(Wealth.Draw(random, Income.PerPersonMonth(1_000_000_000_000), 1), 0, 1_000));
    }

    [Fact]
    public void IncomeOfAYearIsSharedByMembersAndMonths() => Assert.Equal(
        Wealth.Draw(new SplitMix64(6), Income.PerPersonMonth(2_000_000), 3), Wealth.Draw(new SplitMix64(6), Income.HouseholdYear(72_000_000), 3));
}
