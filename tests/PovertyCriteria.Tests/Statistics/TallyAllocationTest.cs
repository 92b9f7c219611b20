namespace PovertyCriteria.Tests.Statistics;

/// <summary>Counting a household allocates nothing; what a tally holds grows with its groups and sizes of household alone.</summary>
public class TallyAllocationTest
{
    [Fact]
    public void CountingAllocatesNothing()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var profiles = new TallyByGroup<string, ProfileTally>(() => new ProfileTally());
        var measure = new AlkireFosterTally(new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(3)));
        var gaps = new FosterGreerThorbeckeTally(IncomeLine.Of(standard.ByFacts, "poverty_line"));
        string[] communes = ["00001", "00004", "00007"];
        var rounds = 0;
        Assert.Equal(0, Allocation.Least(() =>
        {
            rounds++;
            for (var i = 0; i < 5_000; i++)
            {
                profiles.Of(communes[i % 3]).Add(new PovertyClasses((byte)(i % 31 + 1)), i % 9 + 1, i % 5 + 1);
                measure.Add((uint)i & 0xF0F, (uint)i & 0x0F0, i % 9 + 1);
                gaps.Add(i % 7 == 0 ? null : (Area)(i % 2), i % 11 == 0 ? null : Income.HouseholdYear(i * 20_000L), i % 9 + 1, i % 9 + 1);
            }
        }));
        Assert.Equal((rounds * 5_000, rounds * 5_000, rounds * 5_000), ((int)profiles.Whole().ToProfile().Total.Households, (int)measure.Households, (int)gaps.Households));
    }
}
