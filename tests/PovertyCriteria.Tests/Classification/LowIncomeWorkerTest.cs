namespace PovertyCriteria.Tests.Classifying;

/// <summary>The group of low-income workers: neither poor nor near-poor, at or below 2,250,000 rural or 3,000,000 urban, from 24 February 2025 to the end of 2026.</summary>
public class LowIncomeWorkerTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);

    [Theory]
    [InlineData(Area.Rural, 0, false)]
    [InlineData(Area.Rural, 1_500_000, false)]
    [InlineData(Area.Rural, 1_500_001, true)]
    [InlineData(Area.Rural, 2_250_000, true)]
    [InlineData(Area.Rural, 2_250_001, false)]
    [InlineData(Area.Urban, 2_000_000, false)]
    [InlineData(Area.Urban, 2_000_001, true)]
    [InlineData(Area.Urban, 3_000_000, true)]
    [InlineData(Area.Urban, 3_000_001, false)]
    public void ReturnsWhatTheLawSays_GivenAnIncomeAtAnEdge(Area area, long vnd, bool belongs)
    {
        // Poor or near-poor is left open: neither is in the group, and no deprivation takes anybody out of it.
        Assert.Equal(belongs, In(new Household { Area = area, Income = Income.PerPersonMonth(vnd) }, On));
        Assert.Equal(belongs, In(new Household { Area = area, Size = 7, Income = Income.HouseholdYear(vnd * 84) }, On));
        var all = new AssessedIndicators(Standard.Indicators.Select(indicator => KeyValuePair.Create(indicator.Id, true)));
        Assert.Equal(belongs, In(new Household { Area = area, Income = Income.PerPersonMonth(vnd), Assessed = all }, On));
    }

    [Theory]
    [InlineData(84 * 1_500_000L + 1, true)]
    [InlineData(84 * 2_250_000L + 1, false)]
    public void ReturnsWhatTheLawSays_GivenOneDongOfAYearAboveTheLine(long year, bool belongs) =>
        Assert.Equal(belongs, In(new Household { Area = Area.Rural, Size = 7, Income = Income.HouseholdYear(year) }, On));

    [Theory]
    [InlineData("2025-02-23", false)]
    [InlineData("2025-02-24", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void ReturnsFalse_GivenADateOnWhichTheGroupDoesNotExist(string date, bool exists)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(2_000_000) };
        Assert.Equal(exists, In(household, on));

        // What is not known does not make a group exist.
        Assert.Equal(exists ? null : false, In(new Household(), on));

        var findings = Standard.Explain(household, on).Groups;
        Assert.Equal(exists ? 1 : 0, findings.Length);
        if (exists) Assert.Equal(("low_income_worker", (bool?)true), (findings[0].Group.Id, findings[0].Belongs));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1_500_000, false)]
    [InlineData(1_500_001, null)]
    [InlineData(2_000_000, null)]
    [InlineData(2_000_001, true)]
    [InlineData(2_250_000, true)]
    [InlineData(2_250_001, null)]
    [InlineData(3_000_000, null)]
    [InlineData(3_000_001, false)]
    public void ReturnsNull_GivenAnIncomeOnWhichTheAreasDiffer(long vnd, bool? belongs) =>
        Assert.Equal(belongs, In(new Household { Income = Income.PerPersonMonth(vnd) }, On));

    [Fact]
    public void ReturnsNull_GivenNoIncome()
    {
        Assert.Null(In(new Household { Area = Area.Rural }, On));
        Assert.Null(In(new Household { Area = Area.Urban, Income = Income.HouseholdYear(1_000_000_000) }, On));
    }

    [Fact]
    public void GoesByFacts_GivenAClassByScores()
    {
        // A group of all but the poor: by facts the household is near-poor and so in it, whatever the scores say.
        using var stream = typeof(PovertyStandard).Assembly.GetManifestResourceStream("law/vn-2022-2025.json")!;
        var file = System.Text.Json.Nodes.JsonNode.Parse(stream)!;
        file["id"] = "somewhere-2025";
        file["groups"]![0]!["exceptClasses"] = new System.Text.Json.Nodes.JsonArray("poor");
        var standard = PovertyStandard.Parse(file.ToJsonString());
        var household = new Household
        {
            Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), IncomeScore = 140, DeprivationScore = 120,
            Assessed = new AssessedIndicators(standard.Indicators.Select(indicator => KeyValuePair.Create(indicator.Id, false))),
        };
        Assert.Equal(PovertyClass.Poor, standard.Classify(household, On, Basis.Scores).Class);
        Assert.True(standard.IsInGroup("low_income_worker", household, On));
        Assert.True(Assert.Single(standard.Explain(household, On, Basis.Scores).Groups).Belongs);
        Assert.True(Assert.Single(standard.Explain(household, On).Groups).Belongs);
    }

    [Fact]
    public void Throws_GivenAGroupThatTheStandardDoesNotHave()
    {
        Assert.StartsWith("vn-2022-2025 has no group low_income.", Assert.Throws<ArgumentException>(() => Standard.IsInGroup("low_income", new Household(), On)).Message, StringComparison.Ordinal);
        Assert.True(PovertyStandards.TryGet("vn-2016-2020", out var before));
        Assert.Throws<ArgumentException>(() => before.IsInGroup("low_income_worker", new Household(), On));
    }

    private static bool? In(Household household, LocalDate on) => Standard.IsInGroup("low_income_worker", household, on);
}
