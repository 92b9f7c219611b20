using System.Globalization;
using PovertyCriteria.Tests.Classifying;

namespace PovertyCriteria.Tests.Statistics;

/// <summary>Cases worked by hand.</summary>
public class AlkireFosterTest
{
    private static readonly PovertyStandard Four = Own(4);

    /// <summary>Four persons: deprived of nothing; of the second and fourth; of all; of the second alone. Poor from two on.</summary>
    private static AlkireFoster FourPersons(PovertyCutoff? cutoff = null, int[]? weights = null)
    {
        var tally = new AlkireFosterTally(new AlkireFosterMethod(Four, cutoff ?? PovertyCutoff.AtLeast(2), weights));
        foreach (var deprived in new uint[] { 0b0000, 0b1010, 0b1111, 0b0010 }) tally.Add(deprived, 0);
        return tally.Measure();
    }

    [Fact]
    public void FourPersons_EqualWeights_CutoffOfTwo()
    {
        var measure = FourPersons();
        // Two of four are poor, with 2 and 4 deprivations of 4.
        Assert.Equal((4, 2), ((int)measure.Counted, (int)measure.Poor));
        Assert.Equal(new Ratio(1, 2), measure.HeadcountRatio);
        Assert.Equal(new Ratio(3, 4), measure.Intensity);
        Assert.Equal(new Ratio(3, 8), measure.AdjustedHeadcountRatio);
        Assert.Equal([new(1, 4), new(3, 4), new(1, 4), new(1, 2)], measure.Indicators.Select(each => each.UncensoredHeadcountRatio!.Value));
        Assert.Equal([new(1, 4), new(1, 2), new(1, 4), new(1, 2)], measure.Indicators.Select(each => each.CensoredHeadcountRatio!.Value));
        Assert.Equal([new(1, 16), new(1, 8), new(1, 16), new(1, 8)], measure.Indicators.Select(each => each.AbsoluteContribution!.Value));
        Assert.Equal([new(1, 6), new(1, 3), new(1, 6), new(1, 3)], measure.Indicators.Select(each => each.PercentageContribution!.Value));
        Assert.Equal(["one", "two", "three", "four"], measure.Indicators.Select(each => each.Indicator.Id));
    }

    [Fact]
    public void FourPersons_Weights3To1To1To1_CutoffOfHalfTheWeights()
    {
        // Weights over 6: the second person has 2/6, the third all, the fourth 1/6; with the first deprived 3/6 would be poor.
        var measure = FourPersons(PovertyCutoff.AtLeastShare(new Ratio(1, 2)), [3, 1, 1, 1]);
        Assert.Equal((new Ratio(1, 4), new Ratio(1, 1), new Ratio(1, 4)), (measure.HeadcountRatio!.Value, measure.Intensity!.Value, measure.AdjustedHeadcountRatio!.Value));
        Assert.Equal([new(1, 2), new(1, 6), new(1, 6), new(1, 6)], measure.Indicators.Select(each => each.Weight));
        Assert.Equal([new(1, 2), new(1, 6), new(1, 6), new(1, 6)], measure.Indicators.Select(each => each.PercentageContribution!.Value));

        // The same weights by count: the second person has two deprived indicators, 2/6 of the weight.
        var byCount = FourPersons(PovertyCutoff.AtLeast(2), [3, 1, 1, 1]);
        Assert.Equal((new Ratio(1, 2), new Ratio(8, 12), new Ratio(1, 3)), (byCount.HeadcountRatio!.Value, byCount.Intensity!.Value, byCount.AdjustedHeadcountRatio!.Value));
    }

    [Theory]
    [InlineData(1, "3/4", "7/12", "7/16")]
    [InlineData(2, "1/2", "3/4", "3/8")]
    [InlineData(3, "1/4", "1", "1/4")]
    [InlineData(4, "1/4", "1", "1/4")]
    public void FourPersons_FromUnionToIntersection(int k, string h, string a, string m0)
    {
        var measure = FourPersons(PovertyCutoff.AtLeast(k));
        Assert.Equal((h, a, m0), ($"{measure.HeadcountRatio}", $"{measure.Intensity}", $"{measure.AdjustedHeadcountRatio}"));
        Assert.Equal(measure.AdjustedHeadcountRatio, FourPersons(PovertyCutoff.AtLeastShare(new Ratio(k, 4))).AdjustedHeadcountRatio);
    }

    [Fact]
    public void PersonsCountByTheMembersOfTheirHousehold()
    {
        var tally = new AlkireFosterTally(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)));
        tally.Add(0b0011, 0, 7);
        tally.Add(0b0001, 0, 2);
        tally.Add(0, 0, 1);
        tally.Add(0b1111, 0, null);
        var measure = tally.Measure();
        Assert.Equal((10, 7, 1, 4), ((int)measure.Counted, (int)measure.Poor, (int)measure.HouseholdsOfUnknownWeight, (int)tally.Households));
        Assert.Equal((new Ratio(7, 10), new Ratio(1, 2), new Ratio(7, 20)), (measure.HeadcountRatio!.Value, measure.Intensity!.Value, measure.AdjustedHeadcountRatio!.Value));
        Assert.Equal(new Ratio(9, 10), measure.Indicators[0].UncensoredHeadcountRatio);
    }

    [Fact]
    public void WithoutADenominator_NothingIsZero()
    {
        var tally = new AlkireFosterTally(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)));
        var nobody = tally.Measure();
        Assert.Equal((null, null, null), (nobody.HeadcountRatio, nobody.Intensity, nobody.AdjustedHeadcountRatio));
        Assert.All(nobody.Indicators, each => Assert.Equal((null, null, null, null), (each.UncensoredHeadcountRatio, each.CensoredHeadcountRatio, each.AbsoluteContribution, each.PercentageContribution)));
        Assert.Null(nobody.ContributionTo(nobody));
        Assert.Null(nobody.PopulationShareIn(nobody));

        tally.Add(0b0001, 0);
        var nonePoor = tally.Measure();
        Assert.Equal((0, null, 0), ((Ratio?)nonePoor.HeadcountRatio, nonePoor.Intensity, nonePoor.AdjustedHeadcountRatio));
        Assert.Equal((1, 0, 0, null), (nonePoor.Indicators[0].UncensoredHeadcountRatio, nonePoor.Indicators[0].CensoredHeadcountRatio, nonePoor.Indicators[0].AbsoluteContribution, nonePoor.Indicators[0].PercentageContribution));
        Assert.Equal("H 0.00 % (0), A –, M0 0.00 % (0); 4 indicators, equal weights, k = 2", nonePoor.ToString());
    }

    [Fact]
    public void UnknownIndicators_AreLeftOutOrBound()
    {
        var tally = new AlkireFosterTally(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)));
        tally.Add(0b0011, 0, 2);
        tally.Add(0b0000, 0, 3);
        tally.Add(0b0001, 0b0110, 5);
        var (exclude, lowest, highest) = (tally.Measure(), tally.Measure(MissingData.Lowest), tally.Measure(MissingData.Highest));
        Assert.Equal((5, 5, 10, 0, 10, 0), ((int)exclude.Counted, (int)exclude.LeftOut, (int)lowest.Counted, (int)lowest.LeftOut, (int)highest.Counted, (int)highest.LeftOut));
        Assert.Equal(("2/5", "1/5", "7/10"), ($"{exclude.HeadcountRatio}", $"{lowest.HeadcountRatio}", $"{highest.HeadcountRatio}"));
        // Scores of the poor: 2 x 2; the same; and 5 x 3 more.
        Assert.Equal(("1/5", "1/10", "19/40"), ($"{exclude.AdjustedHeadcountRatio}", $"{lowest.AdjustedHeadcountRatio}", $"{highest.AdjustedHeadcountRatio}"));
        Assert.Equal(("7/10", "1/5", "7/10"), ($"{lowest.Indicators[0].UncensoredHeadcountRatio}", $"{lowest.Indicators[0].CensoredHeadcountRatio}", $"{highest.Indicators[0].CensoredHeadcountRatio}"));
        Assert.Equal((MissingData.Exclude, MissingData.Lowest, MissingData.Highest), (exclude.Missing, lowest.Missing, highest.Missing));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Measure((MissingData)7));
    }

    [Fact]
    public void ADeprivationScoreAlone_LeavesEveryIndicatorUnknown()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var tally = new AlkireFosterTally(new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(3)));
        var on = new LocalDate(2025, 1, 1);
        tally.Add(standard.Classify(new Household { Area = Area.Rural, IncomeScore = 100, DeprivationScore = 30 }, on, Basis.Scores));
        Assert.Equal((0, 1), ((int)tally.Measure().Counted, (int)tally.Measure().LeftOut));
        tally.Add(standard.Classify(new Household { Area = Area.Rural, IncomeScore = 100, DeprivationScore = 0 }, on, Basis.Scores));
        Assert.Equal((1, 1, 0), ((int)tally.Measure().Counted, (int)tally.Measure().LeftOut, (int)tally.Measure().Poor));
    }

    [Fact]
    public void ClassifiedHouseholds_CountByTheirIndicators_OfThisStandardOnly()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var national));
        Assert.True(PovertyStandards.TryGet("ha-noi-2022-2025", out var local));
        Assert.True(PovertyStandards.TryGet("vn-2016-2020", out var former));
        var on = new LocalDate(2025, 1, 1);
        var tally = new AlkireFosterTally(new AlkireFosterMethod(national, PovertyCutoff.AtLeast(1)));
        var household = new Household { Assessed = new AssessedIndicators(national.Indicators.Select(each => KeyValuePair.Create(each.Id, each.Id == "sanitation"))) };
        tally.Add(national.Classify(household, on));
        tally.Add(local.Classify(household, on));
        Assert.Equal(["sanitation"], tally.Measure().Indicators.Where(each => each.Deprived == 2).Select(each => each.Indicator.Id));
        Assert.Equal(new Ratio(1, 12), tally.Measure().Intensity);
        Assert.Contains("vn-2016-2020", Assert.Throws<ArgumentException>(() => tally.Add(former.Classify(new Household(), on))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => tally.Add(default(Classification)));
        Assert.Equal(2, tally.Households);
    }

    [Fact]
    public void WhatCannotBe_IsRefused_AndNotCounted()
    {
        var tally = new AlkireFosterTally(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2), [4, 1, 1, 1]));
        Assert.Throws<ArgumentException>(() => tally.Add(0b10000, 0));
        Assert.Throws<ArgumentException>(() => tally.Add(0, 0b10000));
        Assert.Throws<ArgumentException>(() => tally.Add(0b0011, 0b0010));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(0b0011, 0, 0));
        Assert.Throws<ArgumentException>(() => tally.Method.IsPoor(0b10000));
        Assert.Throws<ArgumentException>(() => tally.Method.ScoreOf(0b10000));
        Assert.Throws<OverflowException>(() => tally.Add(0b1111, 0, long.MaxValue / 6));
        tally.Add(0b1111, 0, long.MaxValue / 7);
        Assert.Throws<OverflowException>(() => tally.Add(0b1111, 0, 1));
        Assert.Equal((long.MaxValue / 7, 1, 1), (tally.Measure().Counted, (int)tally.Households, tally.Measure().AdjustedHeadcountRatio!.Value.Round(0)));
        var full = new AlkireFosterTally(tally.Method);
        full.Add(0b1111, 0, 1);
        Assert.Throws<OverflowException>(() => full.Merge(tally));
        Assert.Equal((1, 1), ((int)full.Measure().Counted, (int)full.Households));
        Assert.Throws<ArgumentException>(() => full.Merge(new AlkireFosterTally(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)))));
        Assert.Throws<ArgumentException>(() => full.Merge(full));
        Assert.Throws<ArgumentException>(() => full.Measure().PopulationShareIn(FourPersons()));
        Assert.Throws<ArgumentException>(() => FourPersons().ContributionTo(full.Measure()));
    }

    [Fact]
    public void MethodsThatMeanNothing_AreRefused()
    {
        Assert.True(PovertyStandards.TryGet("vn-2006-2010", out var byIncome));
        Assert.Throws<ArgumentException>(() => new AlkireFosterMethod(byIncome, PovertyCutoff.AtLeast(1)));
        Assert.Throws<ArgumentException>(() => new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(5)));
        Assert.Throws<ArgumentException>(() => new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(1), [1, 1, 1]));
        Assert.Throws<ArgumentException>(() => new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(1), [1, 1, 0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyCutoff.AtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyCutoff.AtLeastShare(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyCutoff.AtLeastShare(new Ratio(13, 12)));
        Assert.Equal("k = 1/3 of the weights", PovertyCutoff.AtLeastShare(new Ratio(4, 12)).ToString());
        Assert.Equal(PovertyCutoff.AtLeastShare(new Ratio(1, 3)), PovertyCutoff.AtLeastShare(new Ratio(4, 12)));
        Assert.NotEqual(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)), new AlkireFosterMethod(Own(3), PovertyCutoff.AtLeast(2)));
        Assert.Equal(new AlkireFosterMethod(Four, PovertyCutoff.AtLeast(2)), new AlkireFosterMethod(Own(4), PovertyCutoff.AtLeast(2), [1, 1, 1, 1]));
    }

    [Fact]
    public void ToString_IsOfTheCulture() => Assert.Equal(
        "H 50,00% (1/2), A 75,00% (3/4), M0 37,50% (3/8); 4 indicators, equal weights, k = 2", FourPersons().ToString(new CultureInfo("vi-VN")));

    [Fact]
    public void ThirtyTwoIndicators_AllCount()
    {
        var method = new AlkireFosterMethod(Own(32), PovertyCutoff.AtLeast(32));
        var tally = new AlkireFosterTally(method);
        tally.Add(uint.MaxValue, 0);
        tally.Add(uint.MaxValue >> 1, 1u << 31);
        Assert.Equal((1, 1, 2), (tally.Measure().HeadcountRatio, tally.Measure(MissingData.Highest).AdjustedHeadcountRatio, (int)tally.Measure(MissingData.Highest).Indicators[31].DeprivedAndPoor));
    }

    internal static PovertyStandard Own(int indicators) => OwnStandard.Of(
        "income_per_person_month", OwnStandard.Line("line", 10, 20), OwnStandard.Row("poor", "\"atMost\": \"line\"") + "," + OwnStandard.Row("not_poor", "\"above\": \"line\""),
        string.Join(",", Enumerable.Range(0, indicators).Select(i => OwnStandard.Indicator(i < 4 ? new[] { "one", "two", "three", "four" }[i] : FormattableString.Invariant($"number_{i + 1}")))));
}
