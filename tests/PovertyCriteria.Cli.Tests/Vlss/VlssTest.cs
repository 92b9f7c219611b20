using System.Globalization;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli.Tests.Vlss;

/// <summary>
/// The main job on real input: the households of the Viet Nam Living Standards Survey 1997-98, by a standard of our own with the
/// general line of 1998. The survey is not part of the project: without it beside the checkout the test is skipped.
/// </summary>
public class VlssTest
{
    private const long GeneralLine = 1_789_871;

    [Fact]
    public void EveryHousehold_HasTheClassOfAPlainComparison()
    {
        var survey = Path.Combine(Here(), "..", "..", "..", "..", "shared", "data", "vlss-1998", "VietNamH.csv");
        Assert.SkipUnless(File.Exists(survey), "the survey is not beside the checkout (../shared/data/vlss-1998/VietNamH.csv)");

        // rownames,sex,age,educyr,farm,urban,hhsize,lntotal,...: the total is in thousand VND a year, as a natural logarithm.
        var rows = File.ReadLines(survey).Skip(1).Select(line => line.Split(','))
            .Select(cells => (Id: cells[0], Urban: cells[5] == "yes", Size: int.Parse(cells[6], CultureInfo.InvariantCulture),
                Total: (long)Math.Round(Math.Exp(double.Parse(cells[7], CultureInfo.InvariantCulture)) * 1000, MidpointRounding.AwayFromZero)))
            .ToList();
        var folder = Directory.CreateTempSubdirectory("vlss-").FullName;
        try
        {
            File.WriteAllLines(Path.Combine(folder, "households.csv"), rows
                .Select(row => FormattableString.Invariant($"{row.Id},{(row.Urban ? "urban" : "rural")},{row.Size},{row.Total}"))
                .Prepend("household_id,area,members,income_total_year"));
            var output = new StringWriter();
            var exit = Cli.Run(
                ["classify", "--households", Path.Combine(folder, "households.csv"), "--standard-file", Path.Combine(Here(), "vlss-1998-general.json"),
                 "--on", "1998-06-30", "--out", Path.Combine(folder, "results.csv"), "--lang", "en"], output, output);

            Assert.Equal((0, output.ToString()), (exit, output.ToString()));
            var expected = rows.Select(row => (row.Id, row.Total <= GeneralLine * row.Size ? "poor" : "not_poor"));
            var found = File.ReadLines(Path.Combine(folder, "results.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[1]));
            Assert.Equal(expected, found);
            Assert.Equal((5_999, 1_653, 1_564), (rows.Count, expected.Count(each => each.Item2 == "poor"), rows.Count(row => !row.Urban && row.Total <= GeneralLine * row.Size)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
