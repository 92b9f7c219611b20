namespace PovertyCriteria.Cli.Tests;

public class ClassifyByStandardTest
{
    [Fact]
    public void Standard_ByDate_2021Is2016_2026Is2022()
    {
        using var folder = FourHouseholds.InFolder();
        folder.Classify("--on", "2021-06-01");
        Assert.Equal("vn-2016-2020", folder.Rows(Folder.Results)[0]["standard"]);
        folder.Classify("--on", "2026-10-15");
        Assert.Equal("vn-2022-2025", folder.Rows(Folder.Results)[0]["standard"]);
    }

    [Fact]
    public void Standard_Named_IsUsedWhetherOrNotInForce_AndTheSummarySaysSo()
    {
        using var folder = FourHouseholds.InFolder();
        var ran = folder.Classify("--standard", "vn-2022-2025", "--on", "2021-10-15", "--lang", "en");
        Assert.Equal(0, ran.Code);
        Assert.Contains("not in force on 2021-10-15", ran.Out);
        Assert.Equal("vn-2022-2025", folder.Rows(Folder.Results)[0]["standard"]);
        Assert.Contains("KHÔNG áp dụng vào ngày 15/10/2021", folder.Classify("--standard", "vn-2022-2025", "--on", "2021-10-15", "--lang", "vi").Out);
    }

    [Fact]
    public void Standard_OfAProvince_MayBeNamed()
    {
        using var folder = FourHouseholds.InFolder();
        Assert.Equal(0, folder.Classify("--standard", "ha-noi-2022-2025").Code);
        Assert.Equal(["poor", "near_poor", "not_poor"], folder.Rows(Folder.Results).Take(3).Select(row => row["class"]));
    }

    [Fact]
    public void StandardFile_IsUsed_AndItsDigestIsTheDataVersion()
    {
        using var folder = FourHouseholds.InFolder().With("own.json", LawFile.Text("vn-2022-2025").Replace("\"id\": \"vn-2022-2025\"", "\"id\": \"xa-thu-2025\""));
        var ran = folder.Classify("--standard-file", "own.json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal("xa-thu-2025", folder.Rows(Folder.Results)[0]["standard"]);
        Assert.Contains("xa-thu-2025; data sha256:", ran.Out);
    }

    [Fact]
    public void Local_AddsTheClassByTheStandardOfTheProvince_AndCountsWhereNoneIsKnown()
    {
        using var folder = FourHouseholds.InFolder();
        folder.With(Folder.Households, FourHouseholds.Households + FourHouseholds.Poor + FourHouseholds.NearPoor.Replace("1500000", "1900000") + FourHouseholds.Above + FourHouseholds.Open);
        var ran = folder.Classify("--local", "--lang", "en");
        var rows = folder.Rows(Folder.Results);
        Assert.Equal(["ha-noi-2022-2025", "ha-noi-2022-2025", "", ""], rows.Select(row => row["local_standard"]));
        Assert.Equal(["poor", "near_poor", "", ""], rows.Select(row => row["local_class"]));
        Assert.Equal(["poor", "near_poor", "", ""], rows.Select(row => row["local_possible_classes"]));
        Assert.Equal("average_living_standard", rows[1]["class"]);
        Assert.Contains("knows none for 2 households", ran.Out);
    }

    [Fact]
    public void Local_OfAMergedProvince_IsFoundByCodeUntilTheMerger()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,province,area,income_per_person_month\nH1,75,rural,9000000\n");
        folder.Classify("--local", "--on", "2025-06-30");
        Assert.Equal("dong-nai-2022-2025", folder.Rows(Folder.Results)[0]["local_standard"]);
        folder.Classify("--local", "--on", "2025-07-01");
        Assert.Equal("", folder.Rows(Folder.Results)[0]["local_standard"]);
        Assert.Equal(0, folder.Classify("--standard", "dong-nai-2022-2025", "--on", "2025-07-01").Code);
    }

    [Fact]
    public void Local_WithOtherIndicators_TakesOnlyTheAnswersThatItKnows()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,province,area,income_per_person_month,deprived_sanitation\nH1,48,rural,400000,true\n");
        var ran = folder.Classify("--local", "--on", "2019-10-15");
        Assert.Equal((0, "da-nang-2016-2020"), (ran.Code, folder.Rows(Folder.Results)[0]["local_standard"]));
        Assert.NotEqual("", folder.Rows(Folder.Results)[0]["local_class"]);
    }

    [Fact]
    public void Scores_DecideByTheForm_AndSayHowManyDeprivations()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,income_score,deprivation_score,deprived_sanitation\nH1,rural,140,30,\nH2,rural,140,20,\nH3,rural,141,,\nH4,urban,100,,true\n");
        var ran = folder.Classify("--by", "scores");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var rows = folder.Rows(Folder.Results);
        Assert.Equal(["poor", "near_poor", "not_poor", "undetermined"], rows.Select(row => row["class"]));
        Assert.Equal(["3", "2", "0", "1"], rows.Select(row => row["deprivations"]));
        Assert.Equal(("", ""), (rows[0]["deprived"], rows[0]["unknown"]));
        Assert.Equal("deprivation_score", rows[3]["missing"]);
    }

    [Fact]
    public void Scores_WithLocal_NameTheStandardAndLeaveItsClassEmpty()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,province,area,income_score,deprivation_score\nH1,01,rural,140,30\n");
        var ran = folder.Classify("--by", "scores", "--local", "--lang", "en");
        var row = folder.Rows(Folder.Results)[0];
        Assert.Equal(("ha-noi-2022-2025", ""), (row["local_standard"], row["local_class"]));
        Assert.Contains("cannot be applied by the scores of 1", ran.Out);
    }
}
