namespace PovertyCriteria.Cli.Tests;

/// <summary>What is unlikely, on a bound, or simply not known is classified and never rejected.</summary>
public class AcceptedTest
{
    [Theory]
    [InlineData("members", "1")]
    [InlineData("members", "1000")]
    [InlineData("income_per_person_month", "0")]
    [InlineData("income_per_person_month", "1000000000000000")]
    [InlineData("income_total_year", "007")]
    [InlineData("floor_area", "12.50")]
    [InlineData("floor_area", "0")]
    [InlineData("devices", "none")]
    [InlineData("devices", "radio|television")]
    [InlineData("province", "ZZ")]
    [InlineData("commune", "00001")]
    [InlineData("ethnicity", "\"Cơ Ho, nhóm \"\"Lạch\"\"\"")]
    [InlineData("escaped_on", "2024-02-29")]
    [InlineData("area", "")]
    public void Cell_OfAHousehold(string column, string cell) => Accept($"household_id,{column}\nH1,{cell}\n", null);

    [Theory]
    [InlineData("birth_date", "2025-10-15")]
    [InlineData("birth_date", "2025-10")]
    [InlineData("birth_date", "2025")]
    [InlineData("birth_date", "2024-02-29")]
    [InlineData("birth_date", "1895-10-15")]
    [InlineData("birth_date", "1895")]
    [InlineData("birth_date,qualification", "2022-01-01,higher")]
    [InlineData("birth_date,enrolled", "2019-01-01,upper_secondary")]
    [InlineData("employment", "")]
    public void Cell_OfAMember(string columns, string cells) => Accept("household_id\nH1\n", $"household_id,member_id,{columns}\nH1,1,{cells}\n");

    [Theory]
    [InlineData("H.1_a-b/2")]
    [InlineData("Hộ1")]
    [InlineData("0001")]
    [InlineData("7")]
    public void Code_OfAHousehold_StandsUntouchedInTheResults(string id)
    {
        using var folder = new Folder();
        folder.With(Folder.Households, $"household_id\n{id}\n");
        Assert.Equal(0, folder.Classify().Code);
        Assert.Equal(id, folder.Rows(Folder.Results)[0]["household_id"]);
    }

    [Fact]
    public void Incomes_ThatDifferByLessThanAThousand() => Accept("household_id,members,income_per_person_month,income_total_year\nH1,2,1000999,24000000\n", null);

    [Fact]
    public void MemberWithoutACodeOfItsOwn() => Accept("household_id,members\nH1,2\n", "household_id,member_id\nH1,\nH1,\n");

    [Fact]
    public void OneMemberCodeInTwoHouseholds() => Accept("household_id\nH1\nH2\n", "household_id,member_id\nH1,1\nH2,1\n");

    [Fact]
    public void NoHouseholdsAtAll()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area\n");
        Assert.Equal(0, folder.Classify().Code);
        Assert.Empty(folder.Rows(Folder.Results));
    }

    [Fact]
    public void WithoutArea_BothAreasClassesArePossible_AndMissingNamesIt()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id,area,income_per_person_month\nH1,,2300000\nH2,,9000000\n");
        folder.Classify();
        var rows = folder.Rows(Folder.Results);
        Assert.Equal(("undetermined", "average_living_standard|above", "area"), (rows[0]["class"], rows[0]["possible_classes"], rows[0]["missing"]));
        Assert.Equal(("above", "above", ""), (rows[1]["class"], rows[1]["possible_classes"], rows[1]["missing"]));
    }

    [Fact]
    public void NothingKnown_NamesEveryFactByItsColumn_AndMembersByAStar()
    {
        using var folder = new Folder();
        folder.With(Folder.Households, "household_id\nH1\n");
        folder.Classify();
        Assert.Equal(
            "area|members|income|wall_durable|pillar_durable|roof_durable|floor_area|water_source|toilet|uses_internet|devices|members.*", folder.Rows(Folder.Results)[0]["missing"]);
        folder.Classify("--standard", "vn-2027-2030");
        Assert.Contains("deprived_waste_treatment", folder.Rows(Folder.Results)[0]["missing"].Split('|'));
    }

    private static void Accept(string households, string? members)
    {
        using var folder = new Folder().With(Folder.Households, households);
        if (members is not null) folder.With(Folder.Members, members);
        var ran = folder.Classify();
        Assert.True(ran.Code == 0, ran.Error + (folder.Has(Folder.Rejects) ? folder.Text(Folder.Rejects) : ""));
        Assert.False(folder.Has(Folder.Rejects));
    }
}
