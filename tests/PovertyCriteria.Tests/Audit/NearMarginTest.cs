namespace PovertyCriteria.Tests.Audit;

/// <summary>Households near a bound of their class, by the standard of 2022 restated.</summary>
public class NearMarginTest
{
    private static readonly LocalDate On = new(2025, 10, 15);
    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);

    /// <summary>5 % of 1,500,000 is 75,000: both ends are near, a đồng further is not; so for 2,250,000 and 112,500.</summary>
    [Theory]
    [InlineData(1_424_999, "")]
    [InlineData(1_425_000, "poverty_line:-75000 average_living_standard")]
    [InlineData(1_500_000, "poverty_line:0 average_living_standard")]
    [InlineData(1_500_001, "poverty_line:1 near_poor")]
    [InlineData(1_575_000, "poverty_line:75000 near_poor")]
    [InlineData(1_575_001, "")]
    [InlineData(2_137_499, "")]
    [InlineData(2_137_500, "average_living_line:-112500 above")]
    [InlineData(2_362_500, "average_living_line:112500 average_living_standard")]
    [InlineData(2_362_501, "")]
    public void WithinAShareOfALine(long vnd, string expected)
    {
        var household = Household(Area.Rural, Income.PerPersonMonth(vnd), 0);
        Assert.Equal(expected, Near(NearMargin.OfLine(new Ratio(1, 20)), household));
    }

    /// <summary>Of seven persons a year the line is 84 times as much, and the margin too; a third of it is no whole number, and is compared exactly.</summary>
    [Theory]
    [InlineData(84_000_000, "poverty_line:-42000000 average_living_standard")]
    [InlineData(83_999_999, "")]
    [InlineData(168_000_000, "poverty_line:42000000 near_poor average_living_line:-21000000 above")]
    public void AYearlyIncome_IsNotDivided(long year, string expected)
    {
        var household = Household(Area.Rural, Income.HouseholdYear(year), 0) with { Size = 7 };
        Assert.Equal(expected, Near(NearMargin.OfLine(new Ratio(1, 3)), household));
    }

    [Fact]
    public void WithoutArea_BothAreasCount()
    {
        var household = Household(null, Income.PerPersonMonth(2_000_000), 0);
        Assert.Equal("poverty_line:0 average_living_standard", Near(NearMargin.OfLine(new Ratio(1, 100)), household));
        Assert.Equal("", Near(NearMargin.OfLine(new Ratio(1, 100)), household with { Income = null }));
    }

    /// <summary>So many indicators from three, where the number of them decides anything at all.</summary>
    [Fact]
    public void WithinIndicatorsOfTheCutoff()
    {
        foreach (var (vnd, decides) in new[] { (1_500_000L, true), (1_500_001L, false) })
        {
            for (var deprived = 0; deprived <= 12; deprived++)
            {
                for (var margin = 1; margin <= 4; margin++)
                {
                    var expected = !decides ? ""
                        : deprived < 3 && deprived + margin >= 3 ? $"{3 - deprived} poor"
                        : deprived >= 3 && deprived - margin < 3 ? $"{2 - deprived} near_poor"
                        : "";
                    Assert.Equal(expected, Near(NearMargin.OfIndicators(margin), Household(Area.Rural, Income.PerPersonMonth(vnd), deprived)));
                }
            }
        }
    }

    [Fact]
    public void AnOpenClass_IsNearNoCutoff() =>
        Assert.Equal("", Near(NearMargin.OfIndicators(1), new Household { Area = Area.Rural, Income = Income.PerPersonMonth(1) }));

    [Fact]
    public void Margins_HaveARange()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NearMargin.OfLine(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NearMargin.OfLine(new Ratio(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => NearMargin.OfIndicators(0));
        Assert.Throws<ArgumentException>(() => NearMargin.OfIndicators(1).Of(new Household(), default));
        Assert.Equal(("1/20 of a line", "1 indicators"), (NearMargin.OfLine(new Ratio(1, 20)).ToString(), NearMargin.OfIndicators(1).ToString()));
    }

    private static string Near(NearMargin margin, Household household) => string.Join(' ', margin.Of(household, Standard.Classify(household, On))
        .Select(bound => bound.Line is { } line ? $"{line.Line.Id}:{line.Lowest} {bound.Beyond}" : $"{bound.Indicators} {bound.Beyond}"));

    private static Household Household(Area? area, Income income, int deprived) => new()
    {
        Area = area, Income = income, Assessed = new AssessedIndicators(Standard.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived))),
    };
}
