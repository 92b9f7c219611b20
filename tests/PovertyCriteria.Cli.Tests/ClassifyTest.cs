using System.Text;

namespace PovertyCriteria.Cli.Tests;

public class ClassifyTest
{
    private const string Households = "household_id,province,area,members,income_per_person_month,floor_area,wall_durable,pillar_durable,roof_durable,water_source,toilet,uses_internet,devices\n";
    private const string Poor = "P1,01,rural,,1400000,10,false,false,false,surface_water,none,false,none\n";
    private const string NearPoor = "N1,01,rural,2,1500000,100,true,true,true,piped,septic,true,television\n";
    private const string Above = "A1,48,urban,3,5000000,60,,,,,,,\n";
    private const string Open = "O1,79,,2,2300000,,,,,,,,\n";

    private const string Members = """
        household_id,member_id,birth_date,sex,employment,disabled,monthly_social_allowance,health_insurance,enrolled,qualification,workplace_training,stunted,underweight
        N1,1,1980-05-01,male,self_employed,false,false,true,none,upper_secondary,false,,
        P1,1,1990,female,self_employed,false,false,true,none,upper_secondary,false,,
        N1,2,1982-05,female,self_employed,false,false,true,none,upper_secondary,false,,
        """;

    [Fact]
    public void Results_HaveTheColumnsOfTheDictionary_InTheOrderOfTheHouseholds()
    {
        using var folder = Sample();
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
        using var folder = Sample();
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
        using var folder = Sample();
        folder.Classify();
        var ordered = folder.Text(Folder.Results);
        var lines = Members.TrimEnd().Split('\n');
        folder.With(Folder.Members, string.Join('\n', new[] { lines[0] }.Concat(lines.Skip(1).Reverse())) + "\n").Classify();
        Assert.Equal(ordered, folder.Text(Folder.Results));
    }

    [Fact]
    public void Columns_MayStandInAnyOrder_AndTheFileMayBeginWithAMark()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "\uFEFFincome_per_person_month,household_id,area\r\n5000000,H1,urban\r\n");
        Assert.Equal(0, folder.Classify().Code);
        Assert.Equal("above", folder.Rows(Folder.Results)[0]["class"]);
    }

    [Fact]
    public void Out_MayBeAbsent_ThenOnlyTheSummaryIsPrinted()
    {
        using var folder = Sample();
        var ran = folder.Run("classify", "--households", Folder.Households, "--on", "2025-10-15");
        Assert.Equal(0, ran.Code);
        Assert.Equal([Folder.Households, Folder.Members], folder.Files);
    }

    [Fact]
    public void Rejects_GoBesideOut_WithAMark_OnlyWhenThereIsSomethingInThem()
    {
        using var folder = Sample();
        folder.With(Folder.Households, Households + Poor + "B1,,nowhere,,,,,,,,,,\n");
        var ran = folder.Classify("--lang", "en");
        Assert.Equal(1, ran.Code);
        Assert.Equal([0xEF, 0xBB, 0xBF], folder.Bytes(Folder.Rejects)[..3]);
        Assert.StartsWith("\uFEFFfile,line,household_id,field,code,message,value\n", folder.Text(Folder.Rejects));
        Assert.Contains("results.rejects.csv", ran.Out);
        folder.With(Folder.Households, Households + Poor + NearPoor);
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
    public void Standard_ByDate_2021Is2016_2026Is2022()
    {
        using var folder = Sample();
        folder.Classify("--on", "2021-06-01");
        Assert.Equal("vn-2016-2020", folder.Rows(Folder.Results)[0]["standard"]);
        folder.Classify("--on", "2026-10-15");
        Assert.Equal("vn-2022-2025", folder.Rows(Folder.Results)[0]["standard"]);
    }

    [Fact]
    public void Standard_Named_IsUsedWhetherOrNotInForce_AndTheSummarySaysSo()
    {
        using var folder = Sample();
        var ran = folder.Classify("--standard", "vn-2022-2025", "--on", "2021-10-15", "--lang", "en");
        Assert.Equal(0, ran.Code);
        Assert.Contains("not in force on 2021-10-15", ran.Out);
        Assert.Equal("vn-2022-2025", folder.Rows(Folder.Results)[0]["standard"]);
        Assert.Contains("KHÔNG áp dụng vào ngày 15/10/2021", folder.Classify("--standard", "vn-2022-2025", "--on", "2021-10-15", "--lang", "vi").Out);
    }

    [Fact]
    public void Standard_OfAProvince_MayBeNamed()
    {
        using var folder = Sample();
        Assert.Equal(0, folder.Classify("--standard", "ha-noi-2022-2025").Code);
        Assert.Equal(["poor", "near_poor", "not_poor"], folder.Rows(Folder.Results).Take(3).Select(row => row["class"]));
    }

    [Fact]
    public void StandardFile_IsUsed_AndItsDigestIsTheDataVersion()
    {
        using var folder = Sample().With("own.json", Law("vn-2022-2025").Replace("\"id\": \"vn-2022-2025\"", "\"id\": \"xa-thu-2025\""));
        var ran = folder.Classify("--standard-file", "own.json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal("xa-thu-2025", folder.Rows(Folder.Results)[0]["standard"]);
        Assert.Contains("xa-thu-2025; data sha256:", ran.Out);
    }

    [Fact]
    public void Local_AddsTheClassByTheStandardOfTheProvince_AndCountsWhereNoneIsKnown()
    {
        using var folder = Sample();
        folder.With(Folder.Households, Households + Poor + NearPoor.Replace("1500000", "1900000") + Above + Open);
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

    [Theory]
    [InlineData(";", ';')]
    [InlineData("tab", '\t')]
    [InlineData(",", ',')]
    public void Delimiter_IsOfTheFilesRead(string option, char delimiter)
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,income_per_person_month\nH1,urban,5000000\n".Replace(',', delimiter))
            .With(Folder.Members, "household_id,member_id\nH1,1\n".Replace(',', delimiter));
        Assert.Equal(0, folder.Classify("--delimiter", option).Code);
        Assert.Equal("above", folder.Rows(Folder.Results)[0]["class"]);
    }

    [Fact]
    public void ColumnMap_RenamesHeadersAndValues()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "Mã hộ,Khu vực,Thu nhập,Thiết bị\nH1,Thành thị,5000000,tivi|đài\nH2,rural,không rõ,\n")
            .With("map.json", """
                { "columns": { "Mã hộ": "household_id", "Khu vực": "area", "Thu nhập": "income_per_person_month", "Thiết bị": "devices" },
                  "values": { "area": { "Thành thị": "urban" }, "income_per_person_month": { "không rõ": "" }, "devices": { "tivi": "television", "đài": "radio" } } }
                """);
        var ran = folder.Classify("--columns", "map.json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(["above", "undetermined"], folder.Rows(Folder.Results).Select(row => row["class"]));
        Assert.DoesNotContain("information_devices", folder.Rows(Folder.Results)[0]["unknown"]);
    }

    [Fact]
    public void ColumnMap_TakesALetterWrittenInTwoCodesForTheSame()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "Mã hộ,area\nH1,rural\n".Normalize(NormalizationForm.FormD)).With("map.json", """{ "columns": { "Mã hộ": "household_id" } }""");
        Assert.Equal(0, folder.Classify("--columns", "map.json").Code);
    }

    [Fact]
    public void UnknownColumns_ArePassedOver_WhenToldTo()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,note,area,,\nH1,\"a \"\"b\"\",\nc\",rural,,\nH2,,x,,\n");
        Assert.Equal(1, folder.Classify("--ignore-unknown-columns").Code);
        Assert.Equal("4", folder.Rows(Folder.Rejects)[0]["line"]);
    }

    [Fact]
    public void ColumnsForReports_AreReadAndChecked()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,recorded_class,weight,ethnicity,causes,escaped_on\nH1,poor,3,Kinh,land|illness,2024-12-31\nH2,poor,0,Tày,land|land,2023-02-29\n");
        Assert.Equal(1, folder.Classify().Code);
        Assert.Equal(["weight", "causes", "escaped_on"], folder.Rows(Folder.Rejects).Select(row => row["field"]));
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
    public void AssessedIndicator_BeatsTheFacts()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,toilet,deprived_sanitation\nH1,none,false\nH2,none,\n");
        folder.Classify();
        Assert.Equal(["", "sanitation"], folder.Rows(Folder.Results).Select(row => row["deprived"]));
    }

    [Fact]
    public void Interrupted_Is130_AndLeavesNothing()
    {
        using var folder = Sample();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var ran = folder.Run(stop.Token, "classify", "--households", Folder.Households, "--on", "2025-10-15", "--out", Folder.Results);
        Assert.Equal(130, ran.Code);
        Assert.Equal([Folder.Households, Folder.Members], folder.Files);
    }

    internal static string Law(string id)
    {
        using var stream = typeof(PovertyStandards).Assembly.GetManifestResourceStream($"law/{id}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Folder Sample() => new Folder().With(Folder.Households, Households + Poor + NearPoor + Above + Open).With(Folder.Members, Members + "\n");
}
