using System.Security.Cryptography;
using System.Text;

namespace PovertyCriteria.Cli.Tests.Sample;

public class SampleFilesTest
{
    [Fact]
    public void FilesOfTheDefaultSeedNeverChange()
    {
        var (households, members) = Write(new SampleDistrict());
        Assert.Equal(
            ("fe233226eec194f0ce78a7cabadd86ddc006ae435d4a11d89ebfa67ea3edc8ea", "29391151781fe97153486ae29e9fb4bdc156606f279a9b5a65d43c02faae865b"),
            (Digest(households), Digest(members)));
    }

    [Fact]
    public void FactsOfTheIndicatorsAreWhatTheyWereBeforeTheFormsWereAsked()
    {
        var (households, _) = Write(new SampleDistrict());
        var before = string.Concat(households.TrimEnd('\n').Split('\n').Select(line => string.Join(',', line.Split(',').Take(20)) + "\n"));
        Assert.Equal("56b7703a09aea7484b0ab73377603b801fe0995cc3d68859a0fa4da5c926a7e1", Digest(before));
    }

    [Fact]
    public void OtherSeedGivesOtherFiles()
    {
        var small = new SampleDistrict { Households = 20, Persons = 70, Poor = 3, NearPoor = 3 };
        var (first, second) = (Write(small), Write(small with { Seed = 2 }));
        Assert.Equal(first, Write(small));
        Assert.NotEqual(first.Households, second.Households);
        Assert.NotEqual(first.Members, second.Members);
    }

    [Fact]
    public void HoldFactsAlone()
    {
        var (households, members) = Write(new SampleDistrict { Households = 1, Persons = 1, Poor = 0, NearPoor = 0 });
        Assert.StartsWith(
            "household_id,province,commune,area,members,income_per_person_month,income_total_year,wall_durable,pillar_durable,roof_durable,house_class,"
            + "floor_area,water_source,toilet,uses_internet,uses_telephone,devices,hears_loudspeaker,hygienic_water,hygienic_toilet,"
            + "region,centrally_run_city,electricity_per_month,cars,motorbikes,motor_boats,printers,colour_televisions,music_systems,refrigerators,air_conditioners,"
            + "washing_machines,water_heaters,microwave_ovens,garden_area,annual_crop_area,perennial_crop_area,water_surface_area,forest_area,"
            + "buffaloes_cattle_horses,pigs_goats_sheep,poultry,aquaculture,review_exclusions,valuable_vehicle,heater,water_boiler,lets_property\nSYNTHETIC-0000001,22,06978,",
            households, StringComparison.Ordinal);
        Assert.StartsWith(
            "household_id,member_id,birth_date,sex,employment,disabled,monthly_social_allowance,health_insurance,enrolled,qualification,workplace_training,"
            + "stunted,underweight,untreated_illness,vocational_level,non_farm_work,monthly_pension,critically_ill,height,weight\nSYNTHETIC-0000001,1,",
            members, StringComparison.Ordinal);
    }

    [Fact]
    public void CellsReadBackToTheSameHouseholds()
    {
        var district = new SampleDistrict { Households = 400, Persons = 1_600, Poor = 60, NearPoor = 60 };
        var (households, members) = Write(district);
        var owned = Rows(members).ToLookup(row => row["household_id"], StringComparer.Ordinal);
        var read = Rows(households).Select(row => Read(row, owned[row["household_id"]]));
        Assert.Equal(district.Generate(), read);
    }

    [Fact]
    public void LinesEndWithALineFeed_WhateverTheWriterSays()
    {
        using var households = new StringWriter { NewLine = "\r\n" };
        using var members = new StringWriter { NewLine = "\r\n" };
        SampleFiles.Write(new SampleDistrict { Households = 3, Persons = 9, Poor = 1, NearPoor = 1 }, households, members);
        Assert.DoesNotContain('\r', households.ToString() + members);
        Assert.Equal(4, households.ToString().Count(c => c == '\n'));
        Assert.EndsWith("\n", members.ToString(), StringComparison.Ordinal);
    }

    private static Household Read(Dictionary<string, string> row, IEnumerable<Dictionary<string, string>> members)
    {
        var cells = new HouseholdCells();
        foreach (var (name, text) in row) cells.Set(Columns.FindOfHousehold(name)!, text);
        var faults = new List<Fault>();
        var list = members.Select(cell => cell.Aggregate(new Member(), (member, each) => HouseholdCells.Set(member, Columns.FindOfMember(each.Key)!, each.Value, null, faults)));
        var household = cells.Build(new MemberList(list));
        Assert.Empty(cells.Faults.Concat(faults));
        return household;
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = file.TrimEnd('\n').Split('\n');
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    private static (string Households, string Members) Write(SampleDistrict district)
    {
        using var households = new StringWriter();
        using var members = new StringWriter();
        SampleFiles.Write(district, households, members);
        return (households.ToString(), members.ToString());
    }

    private static string Digest(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
}
