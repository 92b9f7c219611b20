using System.Globalization;

namespace PovertyCriteria.Cli.Tests;

/// <summary>The review as the command does it, on the same terms as <see cref="RowByRow"/>.</summary>
internal static class ByColumns
{
    public static Ran Run(Folder folder, ReviewQuestion question, bool withMembers, bool ignoreUnknown = false, ColumnMap? map = null, int rowsAtATime = HouseholdChunk.UsualRows, bool withSummary = true)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var to = new Surroundings(output, error, folder.Path, CultureInfo.GetCultureInfo("en-US"));
        var files = new ReviewFiles(Folder.Households, withMembers ? Folder.Members : null, ',', map ?? ColumnMap.None, ignoreUnknown);
        try
        {
            var tally = new ReviewRun(files, question, new OutputPaths(Folder.Results, Folder.Rejects), to, new Progress(1), CancellationToken.None, rowsAtATime).Run();
            if (withSummary) new SummaryText(tally, question, new OutputPaths(RowByRow.Results, RowByRow.Rejects), to).Write();
            return new Ran(tally.AnyRejected ? 1 : 0, output.ToString(), error.ToString());
        }
        catch (NotUsableException e)
        {
            foreach (var problem in e.Problems) error.WriteLine("Error: " + problem.Text.En);
            return new Ran(2, output.ToString(), error.ToString());
        }
    }

    /// <summary>Holds the two against one another and clears what they wrote.</summary>
    public static void AssertSame(Folder folder, Ran plain, Ran columns)
    {
        AssertSame(folder, RowByRow.Results, Folder.Results);
        AssertSame(folder, RowByRow.Rejects, Folder.Rejects);
        Assert.Equal(plain, columns);
        Assert.DoesNotContain(folder.Files, name => name.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    private static void AssertSame(Folder folder, string plain, string columns)
    {
        Assert.Equal(folder.Has(plain), folder.Has(columns));
        if (!folder.Has(plain)) return;
        if (!folder.Bytes(plain).AsSpan().SequenceEqual(folder.Bytes(columns))) Assert.Equal(folder.Text(plain), folder.Text(columns));
        File.Delete(Path.Combine(folder.Path, plain));
        File.Delete(Path.Combine(folder.Path, columns));
    }
}
