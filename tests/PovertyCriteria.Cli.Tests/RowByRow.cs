using System.Globalization;
using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>
/// The review done the plain way: every row read as text, every household an object, classified and written one after the other.
/// What the command does by columns must come out the same to the byte.
/// </summary>
internal static class RowByRow
{
    public const string Results = "plain.csv";
    public const string Rejects = "plain.rejects.csv";

    /// <summary>Classifies the folder's files; the exit code, the summary, and what refused the files.</summary>
    public static Ran Run(Folder folder, ReviewQuestion question, bool withMembers, bool ignoreUnknown = false, ColumnMap? map = null, bool withSummary = true)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var to = new Surroundings(output, error, folder.Path, CultureInfo.GetCultureInfo("en-US"));
        var files = new ReviewFiles(Folder.Households, withMembers ? Folder.Members : null, ',', map ?? ColumnMap.None, ignoreUnknown);
        var paths = new OutputPaths(Results, Rejects);
        try
        {
            var tally = Classify(files, question, paths, to);
            if (withSummary) new SummaryText(tally, question, paths, to).Write();
            return new Ran(tally.AnyRejected ? 1 : 0, output.ToString(), error.ToString());
        }
        catch (NotUsableException e)
        {
            foreach (var problem in e.Problems) error.WriteLine("Error: " + problem.Text.En);
            return new Ran(2, output.ToString(), error.ToString());
        }
    }

    private static Tally Classify(ReviewFiles files, ReviewQuestion question, OutputPaths paths, Surroundings to)
    {
        using var results = new OutputFile(Results, to.FullPath(Results), byteOrderMark: false);
        using var rejects = new OutputFile(Rejects, to.FullPath(Rejects), byteOrderMark: true);
        var reader = new ReviewReader(files, question, to, new Progress(1), CancellationToken.None);
        var tally = new Tally();
        ResultsFile written = new(results, question);
        RejectsFile refused = new(rejects, to);
        foreach (var row in reader.Read())
        {
            if (row.IsRejected)
            {
                tally.AddRejectedHousehold();
                foreach (var reject in row.Rejects) refused.Write(reject);
                continue;
            }

            var household = row.Household;
            var verdict = Verdict.Of(household, question);
            tally.Add(household.Area, verdict, question.WithLocal);
            tally.AddOddCodes(AreaCode.IsOdd(household.ProvinceCode, AreaCode.ProvinceDigits), AreaCode.IsOdd(household.CommuneCode, AreaCode.CommuneDigits));
            written.Write(Encoding.UTF8.GetBytes(row.Id), verdict);
        }

        foreach (var reject in reader.MemberRejects) refused.Write(reject);
        tally.AddRejectedMembers(reader.MemberRejects.Select(reject => reject.Line).Distinct().Count());
        results.Publish();
        if (tally.AnyRejected) rejects.Publish();
        return tally;
    }
}
