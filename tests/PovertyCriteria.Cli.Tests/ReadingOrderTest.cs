namespace PovertyCriteria.Cli.Tests;

/// <summary>Files that are not in step are read again in another way, and come out as row by row; files in step are read once.</summary>
public class ReadingOrderTest
{
    private const string Households = "household_id,area,members\nH1,rural,\nH2,urban,2\nH3,rural,\nH4,rural,1\n";
    private const string Members = "household_id,member_id,sex\nH1,1,male\nH1,2,female\nH2,1,male\nH2,2,male\nH4,1,female\n";

    [Theory]
    [InlineData(Households, Members, true)]
    [InlineData("household_id,area\nb,rural\na,urban\nc,rural\n", "household_id,sex\nb,male\na,male\nc,male\n", true)]
    [InlineData(Households, "household_id,member_id,sex\n", true)]
    [InlineData(Households + "H1,urban,\n", Members, false)]
    [InlineData("household_id,area\nH9,rural\nH10,rural\nH9,urban\n", Members, false)]
    [InlineData(Households, Members + "H9,1,male\n", false)]
    [InlineData(Households, "household_id,member_id,sex\nH0,1,male\nH1,1,male\n", false)]
    [InlineData(Households, "household_id,member_id,sex\nH1,1,male\nH4,1,male\nH5\n", false)]
    [InlineData(Households, Members + "H3,1,male\n", false)]
    [InlineData(Households, Members + "H1,3,male\n", false)]
    public void FilesAreReadOnce_WhereTheyAreInStep(string households, string members, bool inStep)
    {
        using var folder = new Folder();
        folder.With(Folder.Households, households).With(Folder.Members, members);
        PovertyStandards.TryGet("vn-2022-2025", out var standard);
        var question = new ReviewQuestion(standard!, new LocalDate(2025, 10, 15), Basis.Facts, WithLocal: false);
        foreach (var rowsAtATime in new[] { 4, HouseholdChunk.UsualRows })
        {
            // Told are the first row of a file and its end.
            const int ToldOfTwoFiles = 4;
            var told = 0;
            var progress = new Progress(1, () => told++);
            var to = new Surroundings(TextWriter.Null, TextWriter.Null, folder.Path, System.Globalization.CultureInfo.InvariantCulture);
            var files = new ReviewFiles(Folder.Households, Folder.Members, ',', ColumnMap.None, IgnoreUnknownColumns: false);
            new ReviewRun(files, question, new OutputPaths(Folder.Results, Folder.Rejects), to, progress, TestContext.Current.CancellationToken, rowsAtATime).Run();
            Assert.Equal(inStep, told == ToldOfTwoFiles);
            Assert.Equal(100, progress.Percent);
        }

        ByColumns.AssertSame(folder, RowByRow.Run(folder, question, withMembers: true), ByColumns.Run(folder, question, withMembers: true));
    }

    [Fact]
    public void RowsThatAChunkOfHouseholdsDoesNotTake_AreNotWaitedForToTheEnd()
    {
        using var folder = new Folder();
        var codes = Enumerable.Range(1, 40).Select(i => $"H{i}").ToList();
        folder.With(Folder.Households, "household_id,area\n" + string.Concat(codes.Select(code => code + ",rural\n")))
            .With(Folder.Members, "household_id,sex\nH0,male\n" + string.Concat(codes.Select(code => code + ",male\n")));
        PovertyStandards.TryGet("vn-2022-2025", out var standard);
        var question = new ReviewQuestion(standard!, new LocalDate(2025, 10, 15), Basis.Facts, WithLocal: false);
        ByColumns.AssertSame(folder, RowByRow.Run(folder, question, withMembers: true), ByColumns.Run(folder, question, withMembers: true, rowsAtATime: 5));
    }
}
