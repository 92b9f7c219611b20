namespace PovertyCriteria.Cli.Tests;

public class RejectsTest
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+CMD|' /C calc'!A0", "'+CMD|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("=", "'=")]
    [InlineData("-", "'-")]
    [InlineData("-5", "-5")]
    [InlineData("+5", "+5")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("-1,5", "'-1,5")]
    [InlineData("-1e6", "'-1e6")]
    [InlineData("x=1", "x=1")]
    [InlineData("", "")]
    public void Value_ThatCouldRunAsAFormula_HasAnApostrophe(string value, string expected) => Assert.Equal(expected, RejectsFile.Guarded(value));

    [Fact]
    public void Formula_InACell_IsGuardedInTheFile_AndACodeThatIsOneStandsInValueAlone()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area\nH1,=1+1\n=2+2,rural\n-5,rural\n");
        Assert.Equal(1, folder.Classify("--lang", "en").Code);
        Assert.Equal(
            """
            file,line,household_id,field,code,message,value
            households.csv,2,H1,area,value.not_one_of,"area: must be one of: rural, urban; was ""=1+1"".",'=1+1
            households.csv,3,,household_id,id.format,"household_id: must be 1 to 64 letters, digits or . _ - /, beginning with a letter or digit; was ""=2+2"".",'=2+2
            households.csv,4,,household_id,id.format,"household_id: must be 1 to 64 letters, digits or . _ - /, beginning with a letter or digit; was ""-5"".",-5

            """,
            folder.Text(Folder.Rejects).TrimStart('\uFEFF'));
    }

    [Fact]
    public void EveryFaultOfARow_HasALine_HouseholdsFirst_InTheOrderOfTheFiles()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,members,floor_area\nH1,x,0,-1\nH2,rural,2,\nH2,rural,,\nH3,rural,,\n")
            .With(Folder.Members, "household_id,member_id,sex,birth_date\nH9,1,,\nH1,1,x,2030\nH3,1,,\nH2,1,,\n");
        Assert.Equal(1, folder.Classify().Code);
        Assert.Equal(
            [
                "households.csv 2 H1 area value.not_one_of", "households.csv 2 H1 members value.out_of_range", "households.csv 2 H1 floor_area value.out_of_range",
                "households.csv 2 H1 household_id household.faulty_member", "households.csv 3 H2 household_id household.duplicate",
                "households.csv 4 H2 household_id household.duplicate", "members.csv 2 H9 household_id member.no_household", "members.csv 3 H1 sex value.not_one_of",
                "members.csv 3 H1 birth_date birth_date.future",
            ],
            folder.Rows(Folder.Rejects).Select(row => $"{row["file"]} {row["line"]} {row["household_id"]} {row["field"]} {row["code"]}"));
        Assert.Equal(["H3"], folder.Rows(Folder.Results).Select(row => row["household_id"]));
    }

    [Fact]
    public void MemberOfAHouseholdThatStandsTwice_IsNeitherFaultyNorOwnerless()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id\nH1\nH1\n").With(Folder.Members, "household_id,member_id\nH1,1\n");
        folder.Classify();
        Assert.DoesNotContain(folder.Rows(Folder.Rejects), row => row["file"] == Folder.Members);
    }

    [Fact]
    public void LongAndUnprintableValues_AreShownShortAndPlain()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, $"household_id,area\nH1,\u001b[31m{new string('x', 5000)}\n");
        folder.Classify();
        var value = folder.Rows(Folder.Rejects)[0]["value"];
        Assert.StartsWith("␛[31mxxx", value);
        Assert.Equal(ShownText.MostCharacters + 1, value.Length);
    }

    [Theory]
    [InlineData("household_id,area\nH1,rural\nH2,\"x")]
    [InlineData("household_id,area\nH1,rural\nH2,\"x\"y\n")]
    public void FailureLate_LeavesTheOldResultsAsTheyWere_AndNoHalfFile(string broken)
    {
        using var folder = new Folder();
        var rows = string.Concat(Enumerable.Range(10, 20_000).Select(i => $"H{i},rural\n"));
        folder.With(Folder.Households, broken.Replace("H1,rural\n", "H1,rural\n" + rows)).With(Folder.Results, "old").With(Folder.Rejects, "old too");
        Assert.Equal(2, folder.Classify().Code);
        Assert.Equal([Folder.Households, Folder.Results, Folder.Rejects], folder.Files);
        Assert.Equal(("old", "old too"), (folder.Text(Folder.Results), folder.Text(Folder.Rejects)));
    }

    [Fact]
    public void InterruptedInTheMiddle_LeavesTheOldResultsAsTheyWere()
    {
        using var folder = new Folder();
        using var stop = new CancellationTokenSource();
        folder.With(Folder.Results, "old").With(Folder.Households, "household_id,area\n" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"H{i},x\n")));
        // It is asked once in a thousand rows: the tenth time is in the middle.
        var surroundings = new Surroundings(TextWriter.Null, TextWriter.Null, folder.Path, System.Globalization.CultureInfo.InvariantCulture);
        var files = new ReviewFiles(Folder.Households, null, ',', ColumnMap.None, IgnoreUnknownColumns: false);
        PovertyStandards.TryGet("vn-2022-2025", out var standard);
        var question = new ReviewQuestion(standard!, new LocalDate(2025, 10, 15), Basis.Facts, WithLocal: false);
        var asked = 0;
        var progress = new Progress(1, () => { if (++asked == 10) stop.Cancel(); });
        var run = new ReviewRun(files, question, new OutputPaths(Folder.Results, Folder.Rejects), surroundings, progress, stop.Token);
        Assert.Throws<OperationCanceledException>(run.Run);
        Assert.Equal([Folder.Households, Folder.Results], folder.Files);
        Assert.Equal("old", folder.Text(Folder.Results));
    }
}
