namespace PovertyCriteria.Tests.Reviewing;

/// <summary>Published plans, worked by hand; figures of the press, not of the law.</summary>
public class ReductionPlanTest
{
    /// <summary>Ba Chẽ, Quảng Ninh, 2022: of 195 poor and 603 near-poor households at least 60 and 160 fewer.</summary>
    [Theory]
    [InlineData(195L, 603L, 60L, 160L, false, false)]
    [InlineData(150L, 443L, 15L, 0L, false, true)]
    [InlineData(136L, 444L, 1L, 1L, false, false)]
    [InlineData(135L, 443L, 0L, 0L, true, true)]
    [InlineData(100L, 610L, 0L, 167L, true, false)]
    [InlineData(null, 400L, null, 0L, null, true)]
    public void BaChe2022_HasSoManyHouseholdsStillToDo(long? poor, long? nearPoor, long? poorToDo, long? nearPoorToDo, bool? poorMet, bool? nearPoorMet)
    {
        var plan = new ReductionPlan { FewerPoor = 60, FewerNearPoor = 160 };
        var outcomes = plan.Compare(new ReviewResult { PoorAtStart = 195, NearPoorAtStart = 603, PoorAtEnd = poor, NearPoorAtEnd = nearPoor });
        Assert.Equal([ReductionTarget.FewerPoor, ReductionTarget.FewerNearPoor], outcomes.Select(each => each.Target));
        Assert.All(outcomes, each => Assert.Equal(TargetUnit.Households, each.Unit));
        Assert.Equal([135, 443], outcomes.Select(each => each.Permitted!.Value.Exact));
        Assert.Equal([poorToDo, nearPoorToDo], outcomes.Select(each => each.StillToDo?.Exact));
        Assert.Equal([poorMet, nearPoorMet], outcomes.Select(each => each.IsMet));
    }

    /// <summary>Bắc Kạn city, 2023: 285 poor households became 242, 43 fewer; the totals were not printed, their rates were.</summary>
    [Fact]
    public void BacKan2023_Has43Fewer_AndARateOverARangeOfTotals()
    {
        var result = new ReviewResult { PoorAtStart = 285, PoorAtEnd = 242, HouseholdsAtEnd = CountRange.TotalOfPrinted(242, 1.97m, 2) };
        Assert.Equal(43, result.FewerPoor);
        Assert.Null(result.FewerNearPoor);
        Assert.True(Assert.Single(new ReductionPlan { FewerPoor = 43 }.Compare(result)).IsMet);
        Assert.Equal(1, Assert.Single(new ReductionPlan { FewerPoor = 44 }.Compare(result)).StillToDo!.Value.Exact);

        // 2 % of 12,254 is 245.08, of 12,315 is 246.3: 242 households are within either.
        var two = Assert.Single(new ReductionPlan { PoorRateAtMostPercent = 2m }.Compare(result));
        Assert.Equal((new CountRange(245, 246), true, TargetUnit.Percent), (two.Permitted!.Value, two.IsMet, two.Unit));

        // 1.97 % of 12,254 is 241.4, of 12,315 is 242.6: the totals decide, and they were not printed.
        var exact = Assert.Single(new ReductionPlan { PoorRateAtMostPercent = 1.97m }.Compare(result));
        Assert.Equal((new CountRange(241, 242), null, new CountRange(0, 1)), (exact.Permitted!.Value, exact.IsMet, exact.StillToDo!.Value));

        // 1.9 % of 12,254 is 232.8, of 12,315 is 233.985.
        var less = Assert.Single(new ReductionPlan { PoorRateAtMostPercent = 1.9m }.Compare(result));
        Assert.Equal((new CountRange(232, 233), false, "PoorRate: 9..10 households still to do"), (less.Permitted!.Value, less.IsMet, less.ToString()));
    }

    /// <summary>Bắc Giang city, 2023: at most 0.42 % poor and no new poor household with a person of merit. The totals here are the test's.</summary>
    [Theory]
    [InlineData(210, 50_000, 0L, 0L)]
    [InlineData(211, 50_000, 0L, 1L)]
    [InlineData(210, 49_999, 0L, 1L)]
    [InlineData(230, 50_000, 2L, 20L)]
    public void BacGiang2023_AsksForARateAndNoNewPoorWithMerit(long poor, long households, long newWithMerit, long toDo)
    {
        var plan = new ReductionPlan { PoorRateAtMostPercent = 0.42m, NoNewPoorWithMerit = true };
        var outcomes = plan.Compare(new ReviewResult { PoorAtEnd = poor, HouseholdsAtEnd = CountRange.Exactly(households), NewPoorWithMerit = CountRange.Exactly(newWithMerit) });
        Assert.Equal([(ReductionTarget.PoorRate, TargetUnit.Percent, toDo), (ReductionTarget.NoNewPoorWithMerit, TargetUnit.Households, newWithMerit)], outcomes.Select(each => (each.Target, each.Unit, each.StillToDo!.Value.Exact!.Value)));
        Assert.Equal([toDo == 0, newWithMerit == 0], outcomes.Select(each => each.IsMet));
    }

    [Fact]
    public void WhatIsNotKnown_LeavesATargetOpen()
    {
        var plan = new ReductionPlan { FewerPoor = 1, FewerNearPoor = 1, PoorRateAtMostPercent = 1, NoNewPoorWithMerit = true };
        var outcomes = plan.Compare(new ReviewResult());
        Assert.Equal(4, outcomes.Length);
        Assert.All(outcomes, each => Assert.Equal((null, null), (each.StillToDo, each.IsMet)));
        Assert.Equal("FewerPoor: not known", outcomes[0].ToString());
        Assert.Null(new ReductionPlan { NoNewPoorWithMerit = true }.Compare(new ReviewResult { NewPoorWithMerit = new CountRange(0, 2) })[0].IsMet);
        Assert.False(new ReductionPlan { NoNewPoorWithMerit = true }.Compare(new ReviewResult { NewPoorWithMerit = new CountRange(1, 2) })[0].IsMet);
        Assert.Empty(new ReductionPlan().Compare(new ReviewResult()));
    }

    [Fact]
    public void WrongFigures_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionPlan { FewerPoor = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionPlan { FewerNearPoor = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionPlan { PoorRateAtMostPercent = 100.000001m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionPlan { PoorRateAtMostPercent = -0.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReductionPlan { PoorRateAtMostPercent = 0.00001m });
        Assert.Equal(0.0001m, new ReductionPlan { PoorRateAtMostPercent = 0.0001m }.PoorRateAtMostPercent);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewResult { PoorAtEnd = -1 });
        Assert.Throws<ArgumentException>(() => new ReductionPlan { FewerPoor = 196 }.Compare(new ReviewResult { PoorAtStart = 195 }));
        Assert.Equal(0, new ReductionPlan { FewerPoor = 195 }.Compare(new ReviewResult { PoorAtStart = 195 })[0].Permitted!.Value.Exact);
        Assert.Equal(-5, new ReviewResult { NearPoorAtStart = 10, NearPoorAtEnd = 15 }.FewerNearPoor);
    }

    /// <summary>Start-up loans of a ward: how many households, how much money. The figures are the test's: none was published.</summary>
    [Fact]
    public void Needs_AreSummedInHouseholdsAndVnd()
    {
        var needs = new NeedTally<(string Ward, string Need)>();
        foreach (var vnd in new long?[] { 50_000_000, 100_000_000, null }) needs.Add(("ward", "start_up_loan"), NeedSum.OfHousehold(vnd));
        needs.Add(("ward", "house"), NeedSum.OfHousehold(0));
        var other = new NeedTally<(string Ward, string Need)>();
        other.Add(("ward", "start_up_loan"), new NeedSum(12, 600_000_000, 0));
        needs.Merge(other);
        Assert.Equal(new NeedSum(15, 750_000_000, 1), needs[("ward", "start_up_loan")]);
        Assert.Equal(new NeedSum(16, 750_000_000, 1), needs.Total);
        Assert.Equal("16 households, 750,000,000 VND and 1 amounts not known", needs.Total.ToString());
        Assert.Equal([("ward", "start_up_loan"), ("ward", "house")], needs.Keys);
        Assert.Throws<KeyNotFoundException>(() => needs[("ward", "water")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => NeedSum.OfHousehold(-1));
        Assert.Throws<ArgumentException>(() => needs.Merge(needs));
        Assert.Throws<OverflowException>(() => needs.Add(("ward", "house"), new NeedSum(long.MaxValue, 0, 0)));
    }
}
