using System.Text;

namespace PovertyCriteria.Cli.Tests;

public class ClassifyColumnsTest
{
    [Fact]
    public void Columns_MayStandInAnyOrder_AndTheFileMayBeginWithAMark()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "\uFEFFincome_per_person_month,household_id,area\r\n5000000,H1,urban\r\n");
        Assert.Equal(0, folder.Classify().Code);
        Assert.Equal("above", folder.Rows(Folder.Results)[0]["class"]);
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
    public void AssessedIndicator_BeatsTheFacts()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,toilet,deprived_sanitation\nH1,none,false\nH2,none,\n");
        folder.Classify();
        Assert.Equal(["", "sanitation"], folder.Rows(Folder.Results).Select(row => row["deprived"]));
    }
}
