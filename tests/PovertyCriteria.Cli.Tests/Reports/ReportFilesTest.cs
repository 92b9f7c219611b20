using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PovertyCriteria.Cli.Tests.Reporting;

/// <summary>Reports on files: the register's columns, the review before, hostile text, and options that are refused.</summary>
public class ReportFilesTest
{
    private const string Header = "household_id,province,commune,area,members,income_per_person_month,recorded_class,ethnicity,merit_member,without_working_capacity,causes,was_poor_before,was_near_poor_before,change,"
        + "deprived_employment,deprived_dependents,deprived_nutrition,deprived_health_insurance,deprived_adult_education,deprived_school_attendance,deprived_housing_quality,deprived_housing_area,deprived_water_source,deprived_sanitation,deprived_telecommunications,deprived_information_devices\n";
    private const string Three = "true,true,true,false,false,false,false,false,false,false,false,false\n";
    private const string None = "false,false,false,false,false,false,false,false,false,false,false,false\n";

    private const string Now = Header
        + "H1,22,06978,rural,4,1000000,poor,Dao,true,false,land|skills,false,false,," + Three
        + "H2,22,06978,rural,3,1000000,near_poor,Kinh,false,false,capital,false,false,," + None
        + "H3,22,06978,rural,5,1000000,poor,Dao,,,,true,false,," + Three
        + "H4,22,06978,urban,2,9000000,not_poor,Kinh,false,false,,false,false,," + None
        + "H5,22,06978,rural,1,1000000,near_poor,Kinh,false,false,,false,false,moved_in," + None;

    private const string Before = "household_id,province,commune,area,members,recorded_class,change\nH1,22,06978,rural,4,poor,\nH2,22,06978,rural,4,poor,\nH3,22,06978,rural,5,not_poor,\nH4,22,06978,urban,2,near_poor,\nH6,22,06978,rural,1,poor,died\n";

    [Fact]
    public void Movements_ComeFromTheTwoFiles()
    {
        using var folder = new Folder().With(Folder.Households, Now).With("before.csv", Before);
        var ran = Report(folder, "--start", "before.csv", "--format", "csv");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal("3 1 0 1 0 1 0 0 2", Total(folder, "7.2", "households"));
        Assert.Equal("9 4 0 1 0 5 0 0 9", Total(folder, "7.2", "persons"));
        Assert.Equal("1 1 0 0 1 0 0 1 2", Total(folder, "7.3", "households"));
        Assert.Equal("Xã Ba Chẽ", folder.Rows("out/form-7.2.csv")[^1]["name"]);
    }

    [Fact]
    public void AStartThatIsAList_LeavesNobodyOpen()
    {
        using var folder = new Folder().With(Folder.Households, Now).With("before.csv", Before.Replace("H3,22,06978,rural,5,not_poor,\n", "", StringComparison.Ordinal));
        Report(folder, "--start", "before.csv", "--format", "csv");
        // It fell back, or it came from elsewhere; newly arisen it is not, for it was poor before.
        Assert.Equal("3 1 0 1 0  0  2", Total(folder, "7.2", "households"));
        Report(folder, "--start", "before.csv", "--format", "csv", "--start-is-list");
        Assert.Equal("3 1 0 1 0 1 0 0 2", Total(folder, "7.2", "households"));
    }

    [Fact]
    public void GroupsCausesAndEthnicGroups_ComeFromTheRegister()
    {
        using var folder = new Folder().With(Folder.Households, Now);
        Report(folder, "--format", "csv");
        Assert.Equal("5 2 2 2 2 0  0 1 0", Total(folder, "7.8", "households"));
        Assert.Equal("2 2 0 0 0 0 2 2 0 2 0 0 0 0", Total(folder, "7.9", "households"));
        Assert.Equal("1 1    1  ", Total(folder, "7.10", "both"));
        var warnings = folder.Rows("out/warnings.csv");
        Assert.Contains(warnings, row => row["code"] == "report.open" && row["form"] == "7.8" && row["column"] == "9");
    }

    [Fact]
    public void OfficialResults_GoByTheRecognisedClass()
    {
        using var folder = new Folder().With(Folder.Households, Now.Replace("H2,22,06978,rural,3,1000000,near_poor", "H2,22,06978,rural,3,1000000,poor", StringComparison.Ordinal));
        Report(folder, "--format", "csv", "--form", "7.1");
        Assert.Equal("5 15 2 40.00 2 40.00", Total(folder, "7.1", "households"));
        Report(folder, "--format", "csv", "--form", "7.1", "--official");
        Assert.Equal("5 15 3 60.00 1 20.00", Total(folder, "7.1", "households"));
    }

    [Fact]
    public void HostileText_RunsNowhere()
    {
        const string code = "=HYPERLINK(1)";
        using var folder = new Folder().With(Folder.Households, Now.Replace("06978", code, StringComparison.Ordinal).Replace("Dao", "<script>alert(1)</script>", StringComparison.Ordinal));
        var ran = Report(folder, "--format", "csv,xlsx,html,json", "--place", "<b>&\"");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var html = folder.Text("out/profile.html");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        SampleReport.ParsePage(html);
        Assert.All(folder.Rows("out/form-7.1.csv").Where(row => row["unit"].Length > 0), row => Assert.Equal("'" + code, row["unit"]));
        using var book = SpreadsheetDocument.Open(new MemoryStream(folder.Bytes("out/reports.xlsx")), isEditable: false);
        var formulas = book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()).Select(formula => formula.Text).ToArray();
        Assert.NotEmpty(formulas);
        Assert.DoesNotContain(formulas, formula => formula.Contains("HYPERLINK", StringComparison.Ordinal) || formula.Contains("script", StringComparison.Ordinal));
    }

    [Fact]
    public void ARejectedHousehold_IsInNoForm_AndTheExitCodeSaysSo()
    {
        using var folder = new Folder().With(Folder.Households, Now.Replace("urban,2,9000000", "urban,2,-1", StringComparison.Ordinal));
        var ran = Report(folder, "--format", "csv", "--form", "7.1");
        Assert.Equal(1, ran.Code);
        Assert.Equal("4 13 2 50.00 2 50.00", Total(folder, "7.1", "households"));
        Assert.Contains("1", ran.Out, StringComparison.Ordinal);
        Assert.False(folder.Has("out/form-7.2.csv"));
    }

    [Theory]
    [InlineData("option.value", "--form", "7.12")]
    [InlineData("option.value", "--format", "pdf")]
    [InlineData("option.value", "--rows", "district")]
    [InlineData("option.missing", "--start-is-list")]
    [InlineData("standard.unknown", "--against", "vn-1999")]
    [InlineData("file.missing", "--start", "nothing.csv")]
    public void WhatCannotBeDone_EndsTheCommand_AndWritesNothing(string problem, params string[] options)
    {
        using var folder = new Folder().With(Folder.Households, Now);
        var ran = Report(folder, options);
        Assert.Equal(2, ran.Code);
        Assert.Contains($"[{problem}]", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    private static Ran Report(Folder folder, params string[] more) =>
        folder.Run(["report", "--lang", "vi", "--households", Folder.Households, "--on", "2025-10-15", "--out", "out", .. more]);

    private static string Total(Folder folder, string form, string counted) =>
        string.Join(' ', folder.Rows($"out/form-{form}.csv").First(row => row["section"] == "total" && row["unit"].Length == 0 && row["counted"] == counted).Values.Skip(5));
}
