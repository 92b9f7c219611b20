namespace PovertyCriteria.Cli.Tests;

public class CompareCommandTest
{
    private const string Head = "household_id,area,members,income_per_person_month,deprived_employment,deprived_dependents,deprived_nutrition,deprived_health_insurance,deprived_adult_education,deprived_school_attendance,deprived_housing_quality,deprived_housing_area,deprived_water_source,deprived_sanitation,deprived_telecommunications,deprived_information_devices,deprived_waste_treatment\n";

    private const string Rows = Head
        + "P1,rural,4,1000000,true,true,true,false,false,false,false,false,false,false,false,false,false\n"
        + "N1,rural,4,1000000,true,true,false,false,false,false,false,false,false,false,false,false,true\n"
        + "A1,rural,4,2000000,false,false,false,false,false,false,false,false,false,false,false,false,false\n"
        + "U1,urban,4,2500000,true,true,,false,false,false,false,false,false,false,false,false,\n"
        + "X1,urban,4,9000000,true,true,,false,false,false,false,false,false,false,false,false,\n";

    [Fact]
    public void List_SaysWhoChangesAndWhy()
    {
        using var folder = new Folder().With("h.csv", Rows);
        var ran = folder.Run("compare", "--households", "h.csv", "--on", "2026-10-15", "--list", "--format", "csv", "--out", "changes.csv", "--lang", "en");
        Assert.Equal((0, "", ""), (ran.Code, ran.Out, ran.Error));
        var rows = folder.Rows("changes.csv");
        Assert.Equal(
            [("N1", "near_poor", "poor", "poorer"), ("A1", "average_living_standard", "near_poor", "poorer"), ("U1", "average_living_standard", "poor|near_poor", "poorer")],
            rows.Select(row => (row["household_id"], row["before"], row["after"], row["change"])));
        Assert.Equal("indicators: clause: 2 deprived, poor from 3 before, 3 deprived, poor from 3 after; waste treatment: no such indicator → deprived", rows[0]["why"]);
        Assert.StartsWith("line of income: income above the poverty line of 1,500,000", rows[1]["why"], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_NamesMissingThresholds_AndGivesBounds()
    {
        using var folder = new Folder().With("h.csv", Rows);
        var text = folder.Run("compare", "--households", "h.csv", "--on", "2026-10-15", "--lang", "en").Out;
        Assert.Contains("Compared with: Multidimensional poverty standard 2027-2030 (vn-2027-2030)", text);
        Assert.Contains("Thresholds of 9 indicators are not in the data (vn-2027-2030; held by 351/2025/NĐ-CP): Health insurance; Adult education", text);
        Assert.Contains("Not in the data: average living standard line", text);
        Assert.Contains("| poor                          |      1 |   2–3 |", text);
        Assert.Contains("| near-poor                     |      1 |   1–2 |", text);
    }

    [Fact]
    public void AReform_IsMadeOfTheSameStandard()
    {
        using var folder = new Folder().With("h.csv", Rows.Replace(",deprived_waste_treatment", "").Replace(",false\n", "\n").Replace(",true\n", "\n").Replace(",\n", "\n"));
        var ran = folder.Run("compare", "--households", "h.csv", "--on", "2026-10-15", "--line", "average_living_line=2600000,3600000", "--line", "poverty_line=2300000,2600000", "--cutoff", "2", "--format", "csv", "--lang", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(
            ["rural,poor,poor,1,4", "rural,near_poor,poor,1,4", "rural,average_living_standard,near_poor,1,4", "urban,average_living_standard,poor,1,4", "urban,above,above,1,4",
             "total,poor,poor,1,4", "total,near_poor,poor,1,4", "total,average_living_standard,poor,1,4", "total,average_living_standard,near_poor,1,4", "total,above,above,1,4"],
            ran.Out.Split('\n').Skip(1).SkipLast(1));
        var wrong = folder.Run("compare", "--households", "h.csv", "--on", "2026-10-15", "--line", "poverty_line=3000000,3000000", "--lang", "en");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("[line.order]", wrong.Error);
        Assert.Contains("--line: must be ID=RURAL,URBAN", folder.Run("compare", "--line", "poverty=1", "--lang", "en").Error);
    }

    [Fact]
    public void TheSyntheticDistrict_UnderTheNextStandard()
    {
        using var folder = new Folder();
        var ran = folder.Run("compare", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("So với: Chuẩn nghèo đa chiều giai đoạn 2027-2030 (vn-2027-2030)", ran.Out);
        Assert.Contains("Chưa có ngưỡng của 9 chỉ số", ran.Out);
    }
}
