namespace PovertyCriteria.Cli.Tests;

public class ClassifyByFormsTest
{
    [Fact]
    public void Results_HaveTheClassByTheForm_AndTheScoreAtTheEnd()
    {
        using var folder = HighlandFiles.InFolder();
        var ran = folder.Classify("--by", "forms");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("household_id,class,possible_classes,deprivations,deprived,unknown,missing,standard,income_score_lowest,income_score_highest\n", folder.Text(Folder.Results));
        var rows = folder.Rows(Folder.Results);
        Assert.Equal(["not_poor", "undetermined", "undetermined"], rows.Select(row => row["class"]));
        Assert.Equal(["not_poor", "near_poor|not_poor", "poor|near_poor|not_poor"], rows.Select(row => row["possible_classes"]));
        Assert.Equal(["", "electricity_per_month|motorbikes"], rows.Take(2).Select(row => row["missing"]));
        Assert.Equal([("160", "160"), ("110", "175")], rows.Take(2).Select(row => (row["income_score_lowest"], row["income_score_highest"])));
        Assert.Equal("0", rows[2]["income_score_lowest"]);
    }

    [Fact]
    public void Results_ByFacts_HaveNoScore()
    {
        using var folder = HighlandFiles.InFolder();
        folder.Classify();
        Assert.EndsWith(",missing,standard", folder.Text(Folder.Results).Split('\n')[0]);
        Assert.Equal("near_poor", folder.Rows(Folder.Results)[0]["class"]);
    }

    [Fact]
    public void Local_StandsBeforeTheScore_AndIsLeftEmptyWithoutAScoreTable()
    {
        using var folder = new Folder().With(Folder.Households, HighlandFiles.Header + HighlandFiles.Known.Replace("K1,52", "K1,01")).With(Folder.Members, HighlandFiles.Members.Split("K2")[0]);
        var ran = folder.Classify("--by", "forms", "--local", "--lang", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.EndsWith(",standard,local_standard,local_class,local_possible_classes,income_score_lowest,income_score_highest", folder.Text(Folder.Results).Split('\n')[0]);
        var row = folder.Rows(Folder.Results)[0];
        Assert.Equal(("ha-noi-2022-2025", "", "160"), (row["local_standard"], row["local_class"], row["income_score_highest"]));
        Assert.Contains("no score table to apply the survey form to 1 households", ran.Out);
    }

    [Fact]
    public void Summary_SaysByWhat_AndWhatUndeterminedHouseholdsWaitFor()
    {
        using var folder = HighlandFiles.InFolder();
        var text = folder.Classify("--by", "forms", "--lang", "en").Out;
        Assert.Contains("Review date 2025-10-15, by the survey form, scored from the facts", text);
        Assert.Contains("Motorbikes (motorbikes): 2", text);
        Assert.Contains("| undetermined", text);
        Assert.Contains("theo phiếu rà soát, điểm tính từ dữ kiện", folder.Classify("--by", "forms", "--lang", "vi").Out);
    }

    [Theory]
    [InlineData("classify")]
    [InlineData("explain", "--household", "K1")]
    public void StandardWithoutScoreTable_Is2_AndNothingIsWritten(string command, params string[] more)
    {
        using var folder = HighlandFiles.InFolder();
        string[] output = command == "classify" ? ["--out", Folder.Results] : [];
        var ran = folder.Run([command, .. more, "--households", Folder.Households, "--on", "2021-06-01", "--by", "forms", .. output, "--lang", "en"]);
        Assert.Equal(2, ran.Code);
        Assert.Contains("vn-2016-2020 has no score table of the survey form", ran.Error);
        Assert.Contains("[standard.no_forms]", ran.Error);
        Assert.False(folder.Has(Folder.Results));
    }

    [Fact]
    public void AnotherBasis_IsRefused_WithTheThreeThatThereAre()
    {
        using var folder = HighlandFiles.InFolder();
        var ran = folder.Classify("--by", "form", "--lang", "en");
        Assert.Equal(2, ran.Code);
        Assert.Contains("--by: must be facts, scores or forms; was \"form\". [option.value]", ran.Error);
    }

    [Fact]
    public void Explain_TellsTheScoreItemByItem()
    {
        using var folder = HighlandFiles.InFolder();
        var ran = folder.Run("explain", "--household", "K1", "--households", Folder.Households, "--members", Folder.Members, "--on", "2025-10-15", "--by", "forms", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("Hộ K1: HỘ KHÔNG NGHÈO", ran.Out);
        Assert.Contains("Tổng điểm B1: 160 điểm", ran.Out);

        // Both classes stand side by side at the end.
        Assert.True(ran.Out.LastIndexOf("phiếu rà soát", StringComparison.Ordinal) > ran.Out.IndexOf("Tổng điểm B1: 160 điểm", StringComparison.Ordinal), ran.Out);
    }
}
