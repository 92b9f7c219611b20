using System.Text;

namespace PovertyCriteria.Tests.Standards;

/// <summary>The examples of the law file's documentation, as they stand there.</summary>
public class ExampleFilesTest
{
    [Fact]
    public void LocalStandard_WithNationalIndicators_IsAccepted()
    {
        var standard = PovertyStandard.Parse(Repository.Example("ha-noi-2022-2025"));
        Assert.Equal(("ha-noi-2022-2025", "01", "vn-2022-2025"), (standard.Id, standard.ProvinceCode, standard.IndicatorsOf));
        Assert.Equal(12, standard.Indicators.Length);
        Assert.True(PovertyStandards.National.TryGet("vn-2022-2025", out var national));
        Assert.Equal(national.Indicators.AsEnumerable(), standard.Indicators);
        Assert.Null(standard.ByScores);
    }

    /// <summary>Only a last row may do without a source, and this example's first row has none.</summary>
    [Fact]
    public void YearlyIncomeWithOneLineForAllAreas_IsRefused_UntilItsFirstRowHasASource()
    {
        var text = Repository.Example("own-yearly-one-area");
        var fault = Assert.Single(PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(("source.missing", "$.byFacts.classes[0].source", 7L), (fault.Code, fault.JsonPath, fault.Line));

        var sourced = LawFaultCases.Replace(text, "\"atMost\": \"poverty_line\" }", "\"atMost\": \"poverty_line\", \"source\": { \"document\": \"VLSS 1997-98\", \"at\": \"-\", \"verification\": \"secondary\" } }");
        var standard = PovertyStandard.Parse(sourced);
        var line = Assert.Single(standard.ByFacts.Lines);
        Assert.Equal((Measure.IncomePerPersonYear, 1_789_871L, 1_789_871L), (standard.ByFacts.Measure, line.Rural, line.Urban));
        Assert.Equal(new LocalizedText("poverty_line", "poverty_line"), line.Name);
        Assert.Empty(standard.Indicators);
        Assert.StartsWith("sha256:", standard.DataVersion, StringComparison.Ordinal);
    }

    /// <summary>Its rows count three deprivations, and it has <c>"indicators": []</c>: a cut-off above the number of indicators.</summary>
    [Fact]
    public void ClassesWithCutOffs_AndNoIndicators_AreRefused()
    {
        var faults = PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(Repository.Example("vn-2016-2020.classes-only"))));
        Assert.Equal(
            ["row.cutoff_above_count $.byFacts.classes[1].deprivedAtLeast 14", "row.cutoff_above_count $.byFacts.classes[2].deprivedFewerThan 15"],
            faults.Select(fault => $"{fault.Code} {fault.JsonPath} {fault.Line}"));
        Assert.All(faults, fault => Assert.Equal("3", fault.Was));
    }

    /// <summary>The excerpt has six of the twelve indicators: its cut-off of three stays within them, so that it is sound.</summary>
    [Fact]
    public void ExcerptWithSixIndicators_IsAccepted()
    {
        var standard = PovertyStandard.Parse(Repository.Example("vn-2022-2025.excerpt"));
        Assert.Equal(["employment", "dependents", "adult_education", "housing_quality", "housing_area", "water_source"], standard.Indicators.Select(indicator => indicator.Id));
        Assert.Equal([1, 2, 3, 4, 5, 6], standard.Indicators.Select(indicator => indicator.Number));
        Assert.Equal(10, standard.ByScores!.PointsPerDeprivation);
    }
}
