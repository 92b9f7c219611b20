namespace PovertyCriteria.Cli.Tests;

public class SampleCommandTest
{
    [Fact]
    public void ClassifyWithoutFiles_RunsOnTheDistrict_WithItsPublishedTotals()
    {
        using var folder = new Folder();

        var ran = folder.Run("classify", "--lang", "en", "--out", Folder.Results);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("Synthetic data, no real household: 5,589 households, 22,826 persons (seed 1).", ran.Out, StringComparison.Ordinal);
        var classes = folder.Rows(Folder.Results).CountBy(row => row["class"]).ToDictionary();
        Assert.Equal(195, classes["poor"]);
        Assert.Equal(603, classes["near_poor"]);
        Assert.Equal(5_589, classes.Values.Sum());
        Assert.DoesNotContain("undetermined", classes.Keys);
    }

    [Theory]
    [InlineData("--on", "2025-10-15")]
    [InlineData("--standard", "vn-2022-2025")]
    [InlineData("--standard-file", "own.json")]
    [InlineData("--ignore-unknown-columns")]
    public void ClassifyWithoutFiles_RefusesWhatOnlyFilesCanUse(params string[] option)
    {
        using var folder = new Folder();

        var ran = folder.Run(["classify", "--lang", "en", "--out", Folder.Results, .. option]);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains($"--households is required; {option[0]} means nothing without it. [option.missing]", ran.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void WrittenFiles_GiveTheTotalsAskedFor_AndWithoutMembersNoPoorHouseholdIsDecided()
    {
        using var folder = new Folder();

        var written = folder.Run("sample", "--seed", "7", "--households", "300", "--persons", "1200", "--poor", "40", "--near-poor", "60", "--out", ".", "--lang", "en");
        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.Contains("--on 2022-01-01", written.Out, StringComparison.Ordinal);

        string[] files = ["--households", "households.csv", "--on", "2022-01-01", "--out", Folder.Results];
        Assert.Equal(0, folder.Run(["classify", .. files, "--members", "members.csv"]).Code);
        var classes = folder.Rows(Folder.Results).CountBy(row => row["class"]).ToDictionary();
        Assert.Equal((40, 60, 300), (classes["poor"], classes["near_poor"], classes.Values.Sum()));

        Assert.Equal(0, folder.Run(["classify", .. files]).Code);
        var withoutMembers = folder.Rows(Folder.Results).CountBy(row => row["class"]).ToDictionary();
        Assert.Equal(100, withoutMembers["undetermined"]);
    }

    [Fact]
    public void TotalsLeftOut_AreInProportionToTheHouseholds()
    {
        using var folder = new Folder();

        var written = folder.Run("sample", "--households", "11178", "--poor", "5", "--out", ".", "--lang", "en");

        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.StartsWith("Synthetic data, no real household: 11,178 households, 45,652 persons (seed 1).", written.Out, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("classify", "--households", "households.csv", "--members", "members.csv", "--on", "2022-01-01", "--out", Folder.Results).Code);
        var classes = folder.Rows(Folder.Results).CountBy(row => row["class"]).ToDictionary();
        Assert.Equal((5, 1_206, 11_178), (classes["poor"], classes["near_poor"], classes.Values.Sum()));
    }

    [Fact]
    public void AnswersAndDaysOfBirthLeftOut_AreEmptyCells()
    {
        using var folder = new Folder();

        Assert.Equal(0, folder.Run("sample", "--households", "500", "--unknown", "10", "--birth-year", "50", "--out", "gaps").Code);
        Assert.Equal(0, folder.Run("sample", "--households", "500", "--out", "whole").Code);

        var (gaps, whole) = (folder.Rows("gaps/members.csv").ToList(), folder.Rows("whole/members.csv").ToList());
        Assert.Equal(whole.Count, gaps.Count);
        Assert.InRange(gaps.Count(row => row["birth_date"].Length == 4) * 100 / gaps.Count, 40, 52);
        Assert.InRange(gaps.Count(row => row["health_insurance"].Length == 0) * 100 / gaps.Count, 7, 13);
        Assert.All(gaps.Zip(whole), pair => Assert.All(pair.First.Where(cell => cell.Value.Length > 0 && cell.Key != "birth_date"), cell => Assert.Equal(pair.Second[cell.Key], cell.Value)));
    }

    [Theory]
    [InlineData("--unknown", "101")]
    [InlineData("--birth-year", "-1")]
    [InlineData("--households", "0")]
    [InlineData("--persons", "5588")]
    [InlineData("--poor", "-1")]
    [InlineData("--near-poor", "6000")]
    public void SettingsThatCannotBeMet_AreRefused_AndNothingIsWritten(string option, string value)
    {
        using var folder = new Folder();

        var ran = folder.Run("sample", option, value, "--lang", "en");

        Assert.Equal(2, ran.Code);
        Assert.Contains("[sample.settings]", ran.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }
}
