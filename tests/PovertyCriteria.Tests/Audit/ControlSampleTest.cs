using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PovertyCriteria.Tests.Audit;

/// <summary>The control sample: the same households for a seed, whatever the order, in proportion to the strata.</summary>
public class ControlSampleTest
{
    private static readonly (string Id, string? Stratum)[] Households =
        [.. Enumerable.Range(0, 100).Select(i => ($"H{i:000}", i < 50 ? "00004" : i < 80 ? "00008" : i < 97 ? "00013" : (string?)null))];

    /// <summary>Of 50, 30, 17 and 3 in 100, ten are 5, 3, 1.7 and 0.3: the one left goes to 1.7.</summary>
    [Fact]
    public void StrataHaveTheirShare_AndTheLargestRemainderWhatIsLeft()
    {
        var drawn = Draw(10, 1, Households);
        Assert.Equal([("00004", 5), ("00008", 3), ("00013", 2)], drawn.GroupBy(each => each.Stratum).Select(group => (group.Key, group.Count())));
        Assert.Equal([("", 1), ("00004", 13), ("00008", 7), ("00013", 4)], Draw(25, 1, Households).GroupBy(each => each.Stratum ?? "").Select(group => (group.Key, group.Count())));
        Assert.Equal(drawn.OrderBy(each => each.Stratum, StringComparer.Ordinal).ThenBy(each => each.HouseholdId, StringComparer.Ordinal), drawn);
    }

    /// <summary>In a stratum, those whose first eight bytes of SHA-256 over seed and code are least; restated by sorting them all.</summary>
    [Fact]
    public void WhoIsDrawn_FollowsFromSeedAndCodeAlone()
    {
        foreach (var seed in new long[] { 1, -7 })
        {
            var expected = Households.Where(each => each.Stratum == "00008").OrderBy(each => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seed.ToString(CultureInfo.InvariantCulture) + "\n" + each.Id)), 0, 8), StringComparer.Ordinal).Take(3).Select(each => each.Id).Order(StringComparer.Ordinal);
            Assert.Equal(expected, Draw(10, seed, Households).Where(each => each.Stratum == "00008").Select(each => each.HouseholdId));
        }

        Assert.NotEqual(Draw(10, 1, Households), Draw(10, 2, Households));
        Assert.Equal(Draw(10, 1, Households), Draw(10, 1, Households.Reverse()));
    }

    [Fact]
    public void NoMoreThanThereAre()
    {
        Assert.Equal(100, Draw(1_000, 1, Households).Count);
        Assert.Empty(Draw(5, 1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ControlSample(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ControlSample(100_001, 1));
    }

    private static List<SampledHousehold> Draw(int size, long seed, IEnumerable<(string Id, string? Stratum)> households)
    {
        var sample = new ControlSample(size, seed);
        foreach (var (id, stratum) in households) sample.Add(id, stratum);
        return [.. sample.Draw()];
    }
}
