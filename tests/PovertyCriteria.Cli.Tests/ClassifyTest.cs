using System.Text;

namespace PovertyCriteria.Cli.Tests;

public class ClassifyTest
{
    [Fact]
    public void Results_HaveTheColumnsOfTheDictionary_InTheOrderOfTheHouseholds()
    {
        using var folder = FourHouseholds.InFolder();
        var ran = folder.Classify();
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(
            """
            household_id,class,possible_classes,deprivations,deprived,unknown,missing,standard
            P1,poor,poor,5,housing_quality|water_source|sanitation|telecommunications|information_devices,,,vn-2022-2025
            N1,near_poor,near_poor,0,,,,vn-2022-2025
            A1,above,above,0,,employment|dependents|nutrition|health_insurance|adult_education|school_attendance|housing_quality|water_source|sanitation|telecommunications|information_devices,,vn-2022-2025
            O1,undetermined,average_living_standard|above,0,,employment|dependents|nutrition|health_insurance|adult_education|school_attendance|housing_quality|housing_area|water_source|sanitation|telecommunications|information_devices,area,vn-2022-2025

            """,
            folder.Text(Folder.Results));
        Assert.Equal([Folder.Households, Folder.Members, Folder.Results], folder.Files);
        Assert.NotEqual(0xEF, folder.Bytes(Folder.Results)[0]);
    }

    [Fact]
    public void Summary_CountsClassesByArea_AndNamesWhatMadeIt()
    {
        using var folder = FourHouseholds.InFolder();
        var text = folder.Classify("--lang", "en").Out;
        Assert.Contains("Review date 2025-10-15, by income and indicators", text);
        Assert.Contains("| poor                          |     1 |     0 |              0 |          1 |", text);
        Assert.Contains("| undetermined                  |     0 |     0 |              1 |          1 |", text);
        Assert.Contains("| Total                         |     2 |     1 |              1 |          4 |", text);
        Assert.Contains("Area (area): 1", text);
        Assert.Contains("vn-2022-2025; data " + PovertyStandards.DataVersion, text);
        Assert.DoesNotContain("not in force", text);
        Assert.DoesNotContain((char)27, text);
    }

    [Fact]
    public void Summary_NamesMissingFactsInTheOrderOfTheColumns_AndSaysHowManyOthersThereAre()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,income_per_person_month\nH1,rural,1000000\n");
        var text = folder.Classify("--lang", "en").Out;
        string[] missing = folder.Rows(Folder.Results)[0]["missing"].Split('|');
        string[] told = [.. text.Split('\n').Where(line => line.EndsWith("): 1", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf('(') + 1)..line.LastIndexOf(')')])];
        Assert.Equal(missing.Take(5), told);
        Assert.Contains($"  and {missing.Length - 5} others", text);
        Assert.Contains($"  và {missing.Length - 5} dữ kiện khác", folder.Classify("--lang", "vi").Out);
    }

    [Fact]
    public void Summary_IsVietnamese_AndGroupsAsVietnameseDo()
    {
        using var folder = new Folder();
        var rows = new StringBuilder("household_id,area,income_per_person_month\n");
        for (var i = 0; i < 1234; i++) rows.Append("H").Append(i).Append(",rural,9000000\n");
        var text = folder.With(Folder.Households, rows.ToString()).Classify("--lang", "vi").Out;
        Assert.Contains("hộ trên mức sống trung bình", text);
        Assert.Contains("1.234", text);
        Assert.Contains("Ngày rà soát 15/10/2025", text);
    }

    [Theory]
    [InlineData("--lang", "vi", "Lỗi: ")]
    [InlineData("--lang", "en", "Error: ")]
    [InlineData("--lang=vi", "--local", "Lỗi: ")]
    public void Language_IsChosenBeforeAnythingCanFail(string first, string second, string expected)
    {
        using var folder = new Folder();
        Assert.StartsWith(expected, folder.Classify(first, second).Error);
    }

    [Fact]
    public void Members_MayStandInAnyOrder()
    {
        using var folder = FourHouseholds.InFolder();
        folder.Classify();
        var ordered = folder.Text(Folder.Results);
        var lines = FourHouseholds.Members.TrimEnd().Split('\n');
        folder.With(Folder.Members, string.Join('\n', new[] { lines[0] }.Concat(lines.Skip(1).Reverse())) + "\n").Classify();
        Assert.Equal(ordered, folder.Text(Folder.Results));
    }

    [Fact]
    public void Out_MayBeAbsent_ThenOnlyTheSummaryIsPrinted()
    {
        using var folder = FourHouseholds.InFolder();
        var ran = folder.Run("classify", "--households", Folder.Households, "--on", "2025-10-15");
        Assert.Equal(0, ran.Code);
        Assert.Equal([Folder.Households, Folder.Members], folder.Files);
    }

    [Fact]
    public void Rejects_GoBesideOut_WithAMark_OnlyWhenThereIsSomethingInThem()
    {
        using var folder = FourHouseholds.InFolder();
        folder.With(Folder.Households, FourHouseholds.Households + FourHouseholds.Poor + "B1,,nowhere,,,,,,,,,,\n");
        var ran = folder.Classify("--lang", "en");
        Assert.Equal(1, ran.Code);
        Assert.Equal([0xEF, 0xBB, 0xBF], folder.Bytes(Folder.Rejects)[..3]);
        Assert.StartsWith("\uFEFFfile,line,household_id,field,code,message,value\n", folder.Text(Folder.Rejects));
        Assert.Contains("results.rejects.csv", ran.Out);
        folder.With(Folder.Households, FourHouseholds.Households + FourHouseholds.Poor + FourHouseholds.NearPoor);
        Assert.Equal(0, folder.Classify().Code);
        Assert.False(folder.Has(Folder.Rejects), "an old file of rejects would speak of another run");
    }

    [Fact]
    public void Rejects_GoWhereTheyAreToldTo()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area\nH1,x\n");
        Assert.Equal(1, folder.Classify("--rejects", "faults.csv").Code);
        Assert.Equal(["faults.csv", Folder.Households, Folder.Results], folder.Files);
    }

    [Fact]
    public void Members_WithoutFile_AreNotListed_AndThatIsNoError()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,income_total_year,members\nH1,rural,1,\nH2,rural,1,3\n").With(Folder.Members, "household_id,member_id\nH2,1\nH2,2\nH2,3\n");
        Assert.Equal(0, folder.Classify().Code);
        var rows = folder.Rows(Folder.Results);
        Assert.Equal("undetermined", rows[0]["class"]);
        Assert.Contains("members", rows[0]["missing"].Split('|'));
        Assert.Equal("poor|near_poor", rows[1]["possible_classes"]);
    }

    [Fact]
    public void Interrupted_Is130_AndLeavesNothing()
    {
        using var folder = FourHouseholds.InFolder();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var ran = folder.Run(stop.Token, "classify", "--households", Folder.Households, "--on", "2025-10-15", "--out", Folder.Results);
        Assert.Equal(130, ran.Code);
        Assert.Equal([Folder.Households, Folder.Members], folder.Files);
    }
}
