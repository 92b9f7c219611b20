namespace PovertyCriteria.Cli.Tests;

public class AuditCommandTest
{
    private const string Rows = "household_id,area,commune,income_per_person_month,recorded_class\n"
        + "H1,urban,00004,2550000,poor\nH2,urban,00004,2990000,average_living_standard\nH3,urban,00004,9000000,not_poor\nH4,urban,00008,1000000,above\nH5,urban,00008,1000000,poor\nH6,urban,00008,,\nH7,urban,00008,1,poor\nH7,urban,00008,2,poor\n";

    private const string Members = "household_id,member_id\nH1,P9\nH2,P9\nH3,1\nH4,2\n";

    [Fact]
    public void Findings_SayWhatAndWhy()
    {
        using var folder = new Folder().With("h.csv", Rows).With("m.csv", Members);
        var ran = folder.Run("audit", "--households", "h.csv", "--members", "m.csv", "--on", "2025-10-15", "--near", "5%", "--person-ids", "--format", "csv", "--lang", "en");
        Assert.Equal((1, ""), (ran.Code, ran.Error));
        var rows = CsvRows.Of(ran.Out);
        Assert.Equal(
            [("H1", "recorded_poorer", "average_living_standard"), ("H2", "near_line", "average_living_standard"), ("H4", "recorded_better_off", "poor|near_poor"), ("H5", "undetermined", "poor|near_poor"),
             ("H7", "duplicate_household", ""), ("H1", "person_twice", ""), ("H2", "person_twice", "")],
            rows.Select(row => (row["household_id"], row["finding"], row["computed_classes"])));
        Assert.StartsWith("income above the Poverty line 2,000,000; income at or below the Average living standard line 3,000,000; 0–12 deprived", rows[0]["detail"], StringComparison.Ordinal);
        Assert.Equal("at or below the Average living standard line of 3,000,000, by 10,000 VND; beyond it: above average living standard", rows[1]["detail"]);
        Assert.Contains("members.health_insurance", rows[2]["missing"]);
        Assert.Equal("lines 8, 9", rows[4]["detail"]);
        Assert.Equal("member_id P9, households: H1, H2", rows[5]["detail"]);
    }

    /// <summary>A member_id is unique in its household only: unless it is said to be a person's, nobody is called counted twice.</summary>
    [Fact]
    public void MembersOfTwoHouseholds_AreLookedForOnlyWhenTheCodeIsAPersons()
    {
        using var folder = new Folder().With("h.csv", Rows).With("m.csv", Members);
        var ran = folder.Run("audit", "--households", "h.csv", "--members", "m.csv", "--on", "2025-10-15", "--lang", "en");
        Assert.DoesNotContain("person in two households", ran.Out);
        Assert.Contains("Persons in two households were not looked for: member_id is unique within its household only", ran.Out);
        Assert.Contains("| recorded poorer than the facts     |    1 |", ran.Out);
        Assert.Contains("Agreement among households recorded and decided: 50.00%", ran.Out);
    }

    [Fact]
    public void ASample_IsTheSameEveryTime()
    {
        using var folder = new Folder();
        string[] Drawn(string seed) => [.. CsvRows.Of(folder.Run("audit", "--sample", "12", "--seed", seed, "--format", "csv").Out).Where(row => row["finding"] == "control_sample").Select(row => row["household_id"])];
        var first = Drawn("1");
        Assert.Equal(12, first.Length);
        Assert.Equal(first, Drawn("1"));
        Assert.NotEqual(first, Drawn("2"));
        Assert.Contains("--sample is required; --seed means nothing without it", folder.Run("audit", "--seed", "1", "--lang", "en").Error);
        Assert.Contains("--near: must be", folder.Run("audit", "--near", "0", "--lang", "en").Error);
    }
}
