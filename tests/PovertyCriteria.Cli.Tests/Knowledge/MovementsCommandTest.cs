namespace PovertyCriteria.Cli.Tests;

public class MovementsCommandTest
{
    private const string Head = "household_id,members,recorded_class,was_poor_before,was_near_poor_before,change,merit_member,commune\n";

    private const string Start = Head + "A,4,poor,,,,false,1\nB,3,poor,,,,false,1\nC,2,near_poor,,,,false,1\nD,1,poor,,,died,false,2\nE,5,not_poor,,,,false,2\nF,2,poor,,,,,2\n";
    private const string End = Head + "A,4,near_poor,,,,false,1\nB,2,not_poor,,,,false,1\nC,2,poor,,,,false,1\nE,5,poor,false,false,,true,2\nG,6,near_poor,,,moved_in,false,2\n";

    [Fact]
    public void Csv_HasEveryColumnOfTheForms()
    {
        using var folder = Both();
        var ran = folder.Run("movements", "--start", "a.csv", "--end", "b.csv", "--format", "csv");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var rows = CsvRows.Of(ran.Out);
        string Counts(string form, string unit) => string.Join(' ', rows.Where(row => row["form"] == form && row["unit"] == unit && row["group"] == "total").Select(row => row["count"]));
        // Poor: A became near-poor, B passed, D died, C came from the near-poor, E is newly poor; F is gone without a cause.
        Assert.Equal("4 1 1 1 1 0 1 0 2", Counts("7.2", "households"));
        Assert.Equal("10 4 3 1 2 0 5 0 7", Counts("7.2", "persons"));
        Assert.Equal("1 0 1 0 1 0 0 1 2", Counts("7.3", "households"));
    }

    [Fact]
    public void Table_ShowsTheResidual_AndGroups()
    {
        using var folder = Both();
        var text = folder.Run("movements", "--start", "a.csv", "--end", "b.csv", "--by", "commune", "--lang", "en").Out;
        Assert.Contains("on one list only, without a cause", text);
        Assert.Contains("Mẫu 7.2: Movement of poor households in the year", text);
        var sure = folder.Run("movements", "--start", "a.csv", "--end", "b.csv", "--only-poor-lists", "--lang", "en").Out;
        Assert.DoesNotContain("on one list only", sure);
    }

    [Fact]
    public void Targets_SayWhatIsStillToDo()
    {
        using var folder = Both();
        var ran = folder.Run("targets", "--start", "a.csv", "--end", "b.csv", "--fewer-poor", "3", "--fewer-near-poor", "0", "--poor-rate", "50", "--total", "5", "--no-new-poor-with-merit", "--format", "csv");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(
            [("fewer_poor", "1", "2", "1", "false"), ("fewer_near_poor", "1", "2", "1", "false"), ("poor_rate", "2", "2", "0", "true"), ("no_new_poor_with_merit", "0", "1", "1", "false")],
            CsvRows.Of(ran.Out).Select(row => (row["target"], row["permitted"], row["actual"], row["still_to_do"], row["met"])));
        Assert.Contains("there were at the start: 4 poor", folder.Run("targets", "--start", "a.csv", "--end", "b.csv", "--fewer-poor", "9", "--lang", "en").Error);
    }

    [Fact]
    public void WhatTheyNeed_IsSaid()
    {
        using var folder = Both();
        Assert.Contains("--start is required", folder.Run("movements", "--lang", "en").Error);
        Assert.Contains("--fewer-poor", folder.Run("targets", "--start", "a.csv", "--end", "b.csv", "--lang", "en").Error);
        Assert.Contains("--total is required; --poor-rate means nothing without it", folder.Run("targets", "--start", "a.csv", "--end", "b.csv", "--poor-rate", "2", "--lang", "en").Error);
        folder.With("c.csv", "household_id\nA\n");
        Assert.Contains("must have a column recorded_class. [column.missing]", folder.Run("movements", "--start", "c.csv", "--end", "b.csv", "--lang", "en").Error);
    }

    [Fact]
    public void FaultyRows_AreRejectedWithTheirHousehold()
    {
        using var folder = Both().With("a.csv", Start + "A,4,poor,,,,,1\nH,4,rich,,,,,1\n");
        var ran = folder.Run("movements", "--start", "a.csv", "--end", "b.csv", "--lang", "en");
        Assert.Equal(1, ran.Code);
        Assert.Contains("Rejected: a.csv, line 2:", ran.Out);
        Assert.Contains("Rejected: a.csv, line 8:", ran.Out);
        Assert.Contains("[value.not_one_of]", ran.Out);
    }

    private static Folder Both() => new Folder().With("a.csv", Start).With("b.csv", End);
}
