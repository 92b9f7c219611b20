using System.Text.Json;

namespace PovertyCriteria.Cli.Tests;

public class ProfileCommandTest
{
    private const string Households = "household_id,area,commune,ethnicity,members,income_per_person_month,weight,tổ,deprived_employment,deprived_dependents,deprived_nutrition,deprived_health_insurance,deprived_adult_education,deprived_school_attendance,deprived_housing_quality,deprived_housing_area,deprived_water_source,deprived_sanitation,deprived_telecommunications,deprived_information_devices\n";
    private const string None = ",false,false,false,false,false,false,false,false,false,false,false,false\n";
    private const string Three = ",true,true,true,false,false,false,false,false,false,false,false,false\n";
    private const string Open = ",true,true,,false,false,false,false,false,false,false,false,false\n";

    private static string Rows =>
        Households + "H1,rural,00004,Kinh,4,750000,10,1" + Three + "H2,rural,00004,Tày,2,1500000,20,2" + None + "H3,urban,00008,Kinh,1,5000000,30,1" + None + "H4,rural,00004,Tày,3,1000000,,1" + Open + "H5,rural,00004,Tày,x,1000000,5,1" + None;

    [Fact]
    public void Csv_CountsClassesAndRatesByGroup()
    {
        using var folder = new Folder();
        var ran = folder.With("h.csv", Rows).Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", "--format", "csv", "--by", "ethnicity");
        Assert.Equal((1, ""), (ran.Code, ran.Error));
        Assert.Equal(
            """
            group,households,persons,poor,near_poor,average_living_standard,above,undetermined,rejected,poor_percent,near_poor_percent,multidimensional_percent
            Kinh,2,5,1,0,0,1,0,0,50.0000,0.0000,50.0000
            Tày,3,5,0,1,0,0,1,1,0.0000,100.0000,100.0000
            total,5,10,1,1,0,1,1,1,33.3333,33.3333,66.6667

            """, ran.Out);
    }

    /// <summary>H4 may be poor or near-poor: poor 1 or 2 of 4, multidimensionally poor 3 of 4 for certain.</summary>
    [Fact]
    public void Bounds_AreOverWhatIsNotKnown_AndUnitsCount()
    {
        using var folder = new Folder().With("h.csv", Rows);
        string Percent(string column, params string[] more)
        {
            var ran = folder.Run(["profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", "--format", "csv", .. more]);
            return CsvRows.Of(ran.Out).Single(row => row["group"] == "total")[column];
        }

        Assert.Equal(("25.0000..50.0000", "75.0000"), (Percent("poor_percent", "--missing", "bounds"), Percent("multidimensional_percent", "--missing", "bounds")));
        Assert.Equal(("57.1429", "40.0000..70.0000"), (Percent("poor_percent", "--unit", "persons"), Percent("poor_percent", "--unit", "persons", "--missing", "bounds")));
        Assert.Equal("16.6667", Percent("poor_percent", "--unit", "weight"));
    }

    /// <summary>H1 has 3 of 12 at half the line, H2 none at the line, H3 none above; H4 is left out of Alkire-Foster, and a third below the line.</summary>
    [Fact]
    public void Json_HasTheMeasures()
    {
        using var folder = new Folder().With("h.csv", Rows);
        var ran = folder.Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", "--format", "json");
        using var json = JsonDocument.Parse(ran.Out);
        var total = json.RootElement.GetProperty("alkire_foster").EnumerateArray().Last();
        Assert.Equal((3, 1, 33.3333m, 25m, 8.3333m), (total.GetProperty("counted").GetInt32(), total.GetProperty("left_out").GetInt32(), total.GetProperty("h_percent").GetDecimal(), total.GetProperty("a_percent").GetDecimal(), total.GetProperty("m0_percent").GetDecimal()));
        var gap = json.RootElement.GetProperty("foster_greer_thorbecke").EnumerateArray().Last(row => row.GetProperty("line").GetString() == "poverty_line");
        // (1/2 + 0 + 1/3) / 4 and (1/4 + 0 + 1/9) / 4.
        Assert.Equal((4, 75m, 20.8333m, 9.0278m), (gap.GetProperty("counted").GetInt32(), gap.GetProperty("p0_percent").GetDecimal(), gap.GetProperty("p1_percent").GetDecimal(), gap.GetProperty("p2_percent").GetDecimal()));
        Assert.Equal("employment", json.RootElement.GetProperty("indicators")[0].GetProperty("indicator").GetString());
        Assert.Equal(33.3333m, json.RootElement.GetProperty("indicators")[0].GetProperty("contribution_percent").GetDecimal());
    }

    [Theory]
    [InlineData("--cutoff", "13")]
    [InlineData("--cutoff", "1/0")]
    [InlineData("--cutoff", "0%")]
    [InlineData("--cutoff", "a")]
    [InlineData("--missing", "zero")]
    [InlineData("--unit", "dogs")]
    [InlineData("--format", "xlsx")]
    public void WrongValues_EndTheCommand(string option, string value)
    {
        using var folder = new Folder().With("h.csv", Rows);
        var ran = folder.Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", option, value, "--lang", "en");
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains($"{option}: must be", ran.Error);
    }

    [Fact]
    public void AColumnOfTheCallers_AndOneThatIsNotThere()
    {
        using var folder = new Folder().With("h.csv", Rows);
        var ran = folder.Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", "--format", "csv", "--by", "tổ");
        Assert.Equal([("1", "4"), ("2", "1"), ("total", "5")], CsvRows.Of(ran.Out).Select(row => (row["group"], row["households"])));
        Assert.Contains("the file has no column \"village\"", folder.Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--ignore-unknown-columns", "--by", "village", "--lang", "en").Error);
    }

    [Fact]
    public void Table_IsVietnamese_OfTheSyntheticDistrict_AndWarnsOfCodes()
    {
        using var folder = new Folder();
        var ran = folder.Run("profile", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("Dữ liệu mẫu, không phải hộ thật: 5.589 hộ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("| Tổng số   | 5.589 |    22.826 |      195 |          603 |", ran.Out);
        Assert.Contains("3,49%", ran.Out);
        Assert.Contains("14,28%", ran.Out);
        folder.With("h.csv", "household_id,province,commune\nH1,1,99999\nH2,01,00004\nH3,79,00004\n");
        var codes = folder.Run("profile", "--households", "h.csv", "--on", "2025-10-15", "--by", "province", "--lang", "en").Out;
        Assert.Contains("province code is none on 2025-10-15 (Excel turns 01 into 1): 1.", codes);
        Assert.Contains("commune code is none on 2025-10-15: 1.", codes);
        Assert.Contains("commune is not in the province given: 1.", codes);
    }
}
