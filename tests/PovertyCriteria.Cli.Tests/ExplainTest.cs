using System.Text.Json;

namespace PovertyCriteria.Cli.Tests;

public class ExplainTest
{
    private const string Households = "household_id,area,income_per_person_month,toilet\nH1,rural,1400000,none\nH2,rural,x,\nH3,rural,1,\n";
    private const string Members = "household_id,member_id,birth_date\nH1,1,1980\nH3,1,2999\n";

    [Fact]
    public void Text_IsTheLibrarysExplanation()
    {
        using var folder = Files();
        var ran = Explain(folder, "H1", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("Hộ H1: CHƯA XÁC ĐỊNH", ran.Out);
        Assert.Contains("1.400.000 đồng/người/tháng", ran.Out);
        Assert.StartsWith("Household H1: UNDETERMINED", Explain(folder, "H1", "--lang", "en").Out);
    }

    [Fact]
    public void Json_IsOneObject()
    {
        using var folder = Files();
        using var json = JsonDocument.Parse(Explain(folder, "H1", "--format", "json").Out);
        Assert.Equal("H1", json.RootElement.GetProperty("household_id").GetString());
    }

    [Fact]
    public void NotInForce_IsSaid()
    {
        using var folder = Files();
        Assert.Contains("NOT in force on 2025-10-15", Explain(folder, "H1", "--standard", "vn-2027-2030", "--lang", "en").Out);
    }

    [Fact]
    public void UnknownHousehold_Is2()
    {
        using var folder = Files();
        var ran = Explain(folder, "H9", "--lang", "en");
        Assert.Equal(2, ran.Code);
        Assert.Contains("has no household \"H9\". [household.unknown]", ran.Error);
    }

    [Theory]
    [InlineData("H2", "households.csv, line 3: income_per_person_month", "[value.not_integer]")]
    [InlineData("H3", "members.csv, line 3: birth_date", "[birth_date.future]")]
    public void RejectedHousehold_ShowsItsFaults_And1(string id, string where, string code)
    {
        using var folder = Files();
        var ran = Explain(folder, id, "--lang", "en");
        Assert.Equal(1, ran.Code);
        Assert.Contains(where, ran.Out);
        Assert.Contains(code, ran.Out);
    }

    [Fact]
    public void HouseholdIsRequired()
    {
        using var folder = Files();
        Assert.Equal(2, folder.Run("explain", "--households", Folder.Households, "--on", "2025-10-15").Code);
    }

    private static Folder Files() => new Folder().With(Folder.Households, Households).With(Folder.Members, Members);

    private static Ran Explain(Folder folder, string id, params string[] more) =>
        folder.Run(["explain", "--household", id, "--households", Folder.Households, "--members", Folder.Members, "--on", "2025-10-15", .. more]);
}
