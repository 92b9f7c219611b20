namespace PovertyCriteria.Cli.Tests.Sample;

public class SampleQuotaTest
{
    [Fact]
    public void GeneratorGivesItsPublishedSequence()
    {
        var random = new SplitMix64(1_234_567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(published, published.Select(_ => random.Next()));
    }

    [Fact]
    public void NumbersBelowABoundAreAllThere_AndNoOther()
    {
        var random = new SplitMix64(0);
        var counts = new int[7];
        for (var i = 0; i < 7_000; i++) counts[random.Below(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 850, 1_150));
        Assert.Equal(0, random.Below(1));
    }

    [Fact]
    public void ItemsOfNeighbouringSeedsDiffer()
    {
        var first = Enumerable.Range(0, 1_000).Select(item => SplitMix64.ForItem(1, (ulong)item).Next());
        var second = Enumerable.Range(0, 1_000).Select(item => SplitMix64.ForItem(2, (ulong)item).Next());
        Assert.Equal(2_000, first.Concat(second).Distinct().Count());
    }

    [Fact]
    public void UrnGivesEveryKindAsOftenAsItHolds()
    {
        var urn = new Urn([3, 0, 997]);
        var random = new SplitMix64(5);
        var drawn = Enumerable.Range(0, 1_000).Select(_ => urn.Draw(random)).ToList();
        Assert.Equal([3, 0, 997], Enumerable.Range(0, 3).Select(kind => drawn.Count(each => each == kind)));
    }

    [Fact]
    public void SizesAddUpToBothTotals_GivenAnyThatCan()
    {
        for (var households = 1; households <= 60; households++)
        {
            for (var persons = households; persons <= households * HouseholdSizes.Most; persons++)
            {
                var counts = HouseholdSizes.Apportion(households, persons);
                Assert.Equal(households, counts.Sum());
                Assert.Equal(persons, counts.Select((count, index) => count * (index + 1)).Sum());
                Assert.All(counts, count => Assert.True(count >= 0));
            }
        }
    }

    [Fact]
    public void SizesAddUp_GivenTheMostThatANumberHolds()
    {
        const int Households = int.MaxValue / HouseholdSizes.Most;
        foreach (var persons in new[] { Households, Households * 5, Households * HouseholdSizes.Most })
        {
            var counts = HouseholdSizes.Apportion(Households, persons);
            Assert.Equal(Households, counts.Sum());
            Assert.Equal(persons, counts.Select((count, index) => (long)count * (index + 1)).Sum());
        }
    }

    [Fact]
    public void UsualSizeIsTheMostFrequent_GivenTheDefault() =>
        Assert.Equal(3, Array.IndexOf(HouseholdSizes.Apportion(5_589, 22_826), HouseholdSizes.Apportion(5_589, 22_826).Max()));
}
