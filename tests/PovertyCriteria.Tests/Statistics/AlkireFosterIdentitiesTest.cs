namespace PovertyCriteria.Tests.Statistics;

/// <summary>What holds of every population, exactly, and the same as the plain formulas.</summary>
public class AlkireFosterIdentitiesTest
{
    private const int Profiles = 4_096;

    private static readonly PovertyStandard Standard = Find();

    /// <summary>All profiles once, at every cut-off by count and by share: as many poor as there are ways to be deprived of k or more.</summary>
    [Fact]
    public void AllProfiles_AtEveryCutoff()
    {
        for (var k = 1; k <= 12; k++)
        {
            long poor = 0, deprivations = 0;
            for (var number = k; number <= 12; number++)
            {
                poor += Choose(12, number);
                deprivations += Choose(12, number) * number;
            }

            foreach (var cutoff in new[] { PovertyCutoff.AtLeast(k), PovertyCutoff.AtLeastShare(new Ratio(k, 12)), PovertyCutoff.AtLeastShare(new Ratio(2 * k - 1, 24)) })
            {
                foreach (var weight in new[] { 1, 7 })
                {
                    var method = new AlkireFosterMethod(Standard, cutoff, Enumerable.Repeat(weight, 12));
                    var tally = new AlkireFosterTally(method);
                    for (uint mask = 0; mask < Profiles; mask++)
                    {
                        tally.Add(mask, 0);
                        Assert.Equal(PlainCount(mask) >= k, method.IsPoor(mask));
                        Assert.Equal(PlainCount(mask) * weight, method.ScoreOf(mask));
                    }

                    var measure = tally.Measure();
                    Assert.Equal((Profiles, poor), (measure.Counted, measure.Poor));
                    Assert.Equal(new Ratio(poor, Profiles), measure.HeadcountRatio);
                    Assert.Equal(new Ratio(deprivations, poor * 12), measure.Intensity);
                    Assert.Equal(new Ratio(deprivations, Profiles * 12), measure.AdjustedHeadcountRatio);
                    // By symmetry each indicator has a twelfth, and half of all are deprived of it.
                    Assert.All(measure.Indicators, each => Assert.Equal((new Ratio(1, 2), new Ratio(1, 12), deprivations / 12), (each.UncensoredHeadcountRatio!.Value, each.PercentageContribution!.Value, each.DeprivedAndPoor)));
                    AssertIdentities(measure);
                }
            }
        }
    }

    /// <summary>The 924 profiles with exactly half of the deprivations are poor at one half, whatever binary fractions would make of twelfths.</summary>
    [Fact]
    public void NoProfileIsLost_AtOneHalf()
    {
        var method = new AlkireFosterMethod(Standard, PovertyCutoff.AtLeastShare(new Ratio(1, 2)));
        Assert.Equal(924, Enumerable.Range(0, Profiles).Count(mask => PlainCount((uint)mask) == 6 && method.IsPoor((uint)mask)));
        Assert.DoesNotContain(Enumerable.Range(0, Profiles), mask => PlainCount((uint)mask) == 5 && method.IsPoor((uint)mask));
    }

    /// <summary>All profiles under unequal weights, at every share that some profile has, and just above and below it.</summary>
    [Fact]
    public void AllProfiles_UnderUnequalWeights_AtEveryScore()
    {
        int[] weights = [1, 2, 3, 5, 1, 1, 4, 2, 2, 7, 1, 1];
        var sum = weights.Sum();
        for (var score = 1; score <= sum; score++)
        {
            var at = new AlkireFosterMethod(Standard, PovertyCutoff.AtLeastShare(new Ratio(score, sum)), weights);
            var below = new AlkireFosterMethod(Standard, PovertyCutoff.AtLeastShare(new Ratio(1_000 * score - 1, 1_000 * sum)), weights);
            var above = score == sum ? null : new AlkireFosterMethod(Standard, PovertyCutoff.AtLeastShare(new Ratio(1_000 * score + 1, 1_000 * sum)), weights);
            for (uint mask = 0; mask < Profiles; mask++)
            {
                var own = 0;
                for (var i = 0; i < 12; i++)
                    if ((mask & 1u << i) != 0) own += weights[i];
                Assert.Equal((own >= score, own >= score, own > score), (at.IsPoor(mask), below.IsPoor(mask), above?.IsPoor(mask) ?? false));
            }
        }
    }

    [Fact]
    public void GeneratedPopulations_AreAsThePlainFormulas_AndTheIdentitiesHold()
    {
        var random = new Random(20_251_015);
        for (var round = 0; round < 300; round++)
        {
            int[] weights = round % 3 == 0 ? [.. Enumerable.Repeat(1, 12)] : [.. Enumerable.Range(0, 12).Select(_ => random.Next(1, 9))];
            var byCount = random.Next(2) == 0;
            var k = random.Next(1, 13);
            int numerator = random.Next(1, 40), denominator = random.Next(numerator, 60);
            var method = new AlkireFosterMethod(Standard, byCount ? PovertyCutoff.AtLeast(k) : PovertyCutoff.AtLeastShare(new Ratio(numerator, denominator)), weights);
            var plain = new PlainAlkireFoster(weights, deprived => byCount
                ? deprived.Count(each => each) >= k
                : deprived.Select((each, i) => each ? weights[i] : 0).Sum() * denominator >= numerator * weights.Sum());
            var groups = new TallyByGroup<int, AlkireFosterTally>(() => new AlkireFosterTally(method));
            var onePass = new AlkireFosterTally(method);
            for (var rows = random.Next(0, 60); rows > 0; rows--)
            {
                var mask = (uint)(random.Next(Profiles) & random.Next(Profiles));
                var weight = (long)random.Next(1, 2_000);
                plain.Add([.. Enumerable.Range(0, 12).Select(i => (mask & 1u << i) != 0)], weight);
                onePass.Add(mask, 0, weight);
                groups.Of(random.Next(5)).Add(mask, 0, weight);
            }

            var whole = groups.Whole().Measure();
            Assert.Equal(onePass.Measure(), whole);
            Assert.True(PlainAlkireFoster.Same(whole.HeadcountRatio, plain.H()) && PlainAlkireFoster.Same(whole.Intensity, plain.A()) && PlainAlkireFoster.Same(whole.AdjustedHeadcountRatio, plain.M0()));
            for (var i = 0; i < 12; i++)
            {
                Assert.True(PlainAlkireFoster.Same(whole.Indicators[i].UncensoredHeadcountRatio, plain.Uncensored(i)));
                Assert.True(PlainAlkireFoster.Same(whole.Indicators[i].CensoredHeadcountRatio, plain.Censored(i)));
            }

            AssertIdentities(whole);
            AssertRecomposes(whole, [.. groups.Select(group => group.Value.Measure())]);
        }
    }

    /// <summary>Small populations with unknown indicators: the bounds are the least and the greatest of all ways to fill them in.</summary>
    [Fact]
    public void Bounds_AreReached_ByFillingIn()
    {
        var four = AlkireFosterTest.Own(4);
        var random = new Random(4);
        for (var round = 0; round < 150; round++)
        {
            var method = new AlkireFosterMethod(four, random.Next(2) == 0 ? PovertyCutoff.AtLeast(random.Next(1, 5)) : PovertyCutoff.AtLeastShare(new Ratio(random.Next(1, 8), 7)), [2, 1, 3, 1]);
            var rows = Enumerable.Range(0, 3).Select(_ => (uint)random.Next(16)).Select(unknown => (Deprived: (uint)random.Next(16) & ~unknown, Unknown: unknown, Weight: (long)random.Next(1, 5))).ToArray();
            var tally = new AlkireFosterTally(method);
            foreach (var (deprived, unknown, weight) in rows) tally.Add(deprived, unknown, weight);
            var filled = new List<AlkireFoster>();
            for (var filling = 0; filling < 4_096; filling++)
            {
                var fills = rows.Select((row, i) => (uint)(filling >> 4 * i) & 0b1111).ToArray();
                if (rows.Where((row, i) => (fills[i] & ~row.Unknown) != 0).Any()) continue;
                var complete = new AlkireFosterTally(method);
                for (var i = 0; i < 3; i++) complete.Add(rows[i].Deprived | fills[i], 0, rows[i].Weight);
                filled.Add(complete.Measure());
            }

            var (lowest, highest) = (tally.Measure(MissingData.Lowest), tally.Measure(MissingData.Highest));
            Assert.Equal((filled.Min(each => each.HeadcountRatio!.Value), filled.Max(each => each.HeadcountRatio!.Value)), (lowest.HeadcountRatio!.Value, highest.HeadcountRatio!.Value));
            Assert.Equal((filled.Min(each => each.AdjustedHeadcountRatio!.Value), filled.Max(each => each.AdjustedHeadcountRatio!.Value)), (lowest.AdjustedHeadcountRatio!.Value, highest.AdjustedHeadcountRatio!.Value));
            for (var i = 0; i < 4; i++)
            {
                Assert.Equal((filled.Min(each => each.Indicators[i].Deprived), filled.Max(each => each.Indicators[i].Deprived)), (lowest.Indicators[i].Deprived, highest.Indicators[i].Deprived));
                Assert.Equal((filled.Min(each => each.Indicators[i].DeprivedAndPoor), filled.Max(each => each.Indicators[i].DeprivedAndPoor)), (lowest.Indicators[i].DeprivedAndPoor, highest.Indicators[i].DeprivedAndPoor));
            }
        }
    }

    [Fact]
    public void MergedChunks_AreTheSameAsOnePass()
    {
        var random = new Random(11);
        var method = new AlkireFosterMethod(Standard, PovertyCutoff.AtLeast(3));
        var rows = Enumerable.Range(0, 1_000).Select(_ => (uint)random.Next(Profiles)).Select(unknown => (Deprived: (uint)random.Next(Profiles) & ~unknown, Unknown: random.Next(2) == 0 ? 0 : unknown, Weight: random.Next(7) == 0 ? (long?)null : random.Next(1, 9))).ToArray();
        var whole = Tally(rows);
        var merged = new AlkireFosterTally(method);
        foreach (var chunk in rows.Chunk(149)) merged.Merge(Tally(chunk));
        Assert.Equal((whole.Households, 1_000), (merged.Households, (int)whole.Households));
        foreach (var missing in Enum.GetValues<MissingData>())
        {
            Assert.Equal(whole.Measure(missing), merged.Measure(missing));
            Assert.Equal(whole.Measure(missing).GetHashCode(), merged.Measure(missing).GetHashCode());
            Assert.NotEqual(whole.Measure(missing), Tally(rows[100..]).Measure(missing));
        }

        Assert.NotEqual(whole.Measure(MissingData.Lowest), whole.Measure(MissingData.Highest));

        AlkireFosterTally Tally(IEnumerable<(uint Deprived, uint Unknown, long? Weight)> part)
        {
            var tally = new AlkireFosterTally(method);
            foreach (var (deprived, unknown, weight) in part) tally.Add(deprived, unknown, weight);
            return tally;
        }
    }

    private static void AssertIdentities(AlkireFoster measure)
    {
        if (measure.Counted == 0) return;
        var m0 = measure.AdjustedHeadcountRatio!.Value;
        Assert.Equal(1, measure.Indicators.Aggregate((Ratio)0, (sum, each) => sum + each.Weight));
        Assert.Equal(m0, measure.Indicators.Aggregate((Ratio)0, (sum, each) => sum + each.Weight * each.CensoredHeadcountRatio!.Value));
        Assert.Equal(m0, measure.Indicators.Aggregate((Ratio)0, (sum, each) => sum + each.AbsoluteContribution!.Value));
        if (measure.Poor == 0) return;
        Assert.Equal(m0, measure.HeadcountRatio!.Value * measure.Intensity!.Value);
        Assert.Equal(1, measure.Indicators.Aggregate((Ratio)0, (sum, each) => sum + each.PercentageContribution!.Value));
    }

    private static void AssertRecomposes(AlkireFoster whole, AlkireFoster[] groups)
    {
        if (whole.Counted == 0) return;
        Assert.Equal(1, Sum(group => group.PopulationShareIn(whole)));
        Assert.Equal(whole.HeadcountRatio!.Value, Sum(group => group.PopulationShareIn(whole) * group.HeadcountRatio));
        Assert.Equal(whole.AdjustedHeadcountRatio!.Value, Sum(group => group.PopulationShareIn(whole) * group.AdjustedHeadcountRatio));
        for (var i = 0; i < 12; i++)
            Assert.Equal(whole.Indicators[i].CensoredHeadcountRatio!.Value, Sum(group => group.PopulationShareIn(whole) * group.Indicators[i].CensoredHeadcountRatio));
        if (whole.Poor > 0) Assert.Equal(1, Sum(group => group.ContributionTo(whole)));

        Ratio Sum(Func<AlkireFoster, Ratio?> of) => groups.Aggregate((Ratio)0, (sum, group) => sum + of(group)!.Value);
    }

    private static int PlainCount(uint mask)
    {
        var count = 0;
        for (var i = 0; i < 12; i++)
            if ((mask & 1u << i) != 0) count++;
        return count;
    }

    private static long Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;

    private static PovertyStandard Find()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        return standard;
    }
}
