namespace PovertyCriteria.Tests.Classifying;

/// <summary>An indicator that a reviewer has assessed stands instead of the facts, and both are shown.</summary>
public class AssessedByReviewerTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void StandsInsteadOfTheFacts_GivenAnAnswer(bool internet, bool answer, bool contradicts)
    {
        // Without internet the facts say "deprived".
        var household = Rural(new Household { UsesInternet = internet, Assessed = Answer("telecommunications", answer) });
        Assert.Equal(answer, Standard.Classify(household, On).Deprived.Contains("telecommunications"));
        Assert.False(Standard.Classify(household, On).Unknown.Contains("telecommunications"));

        var finding = Finding(household, "telecommunications");
        Assert.Equal((answer, true, !internet, contradicts), (finding.Deprived!.Value, finding.GivenByReviewer, finding.ByFacts!.Value, finding.Contradicts));
        Assert.Contains(finding.Evidence, evidence => evidence.Fact == "uses_internet" && evidence.Value == (internet ? "true" : "false"));
    }

    [Fact]
    public void ContradictsNothing_GivenFactsThatAreNotKnown()
    {
        var finding = Finding(Rural(new Household { Assessed = Answer("telecommunications", true) }), "telecommunications");
        Assert.Equal((true, true, null, false), (finding.Deprived, finding.GivenByReviewer, finding.ByFacts, finding.Contradicts));
        Assert.Empty(finding.Missing);
    }

    [Fact]
    public void IsNotGiven_GivenFactsAlone()
    {
        var finding = Finding(Rural(new Household { UsesInternet = false }), "telecommunications");
        Assert.Equal((true, false, true, false), (finding.Deprived, finding.GivenByReviewer, finding.ByFacts, finding.Contradicts));
    }

    [Fact]
    public void DecidesTheClass_GivenAnswersAgainstTheFacts()
    {
        // By the facts three are deprived; the reviewer found one of them in order.
        var household = Rural(new Household
        {
            WallDurable = true, PillarDurable = true, RoofDurable = true, FloorArea = 100, WaterSource = WaterSource.Other, Toilet = Toilet.None, UsesInternet = false, Devices = Devices.Radio,
            Members =
            [
                new Member
                {
                    Birth = BirthDate.On(new LocalDate(1980, 1, 1)), Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false, HealthInsurance = true,
                },
            ],
        });
        Assert.Equal(PovertyClass.Poor, Standard.Classify(household, On).Class);
        var assessed = household with { Assessed = Answer("water_source", false) };
        Assert.Equal(PovertyClass.NearPoor, Standard.Classify(assessed, On).Class);
        Assert.Equal("sanitation|telecommunications", Standard.Classify(assessed, On).Deprived.ToString());
        Assert.True(Finding(assessed, "water_source").Contradicts);
        Assert.Single(Standard.Explain(assessed, On).Indicators, each => each.Contradicts);
    }

    [Fact]
    public void IsRefused_GivenAnIndicatorThatTheStandardDoesNotHave() =>
        Assert.Throws<ArgumentException>(() => Standard.Classify(new Household { Assessed = Answer("health_care", true) }, On));

    private static Household Rural(Household household) => household with { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000) };

    private static AssessedIndicators Answer(string indicator, bool answer) => new([KeyValuePair.Create(indicator, answer)]);

    private static IndicatorFinding Finding(Household household, string indicator) => Standard.Explain(household, On).Indicators.Single(each => each.Indicator.Id == indicator);
}
