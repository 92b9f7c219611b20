namespace PovertyCriteria.Cli.Tests;

/// <summary>A poor household, a near-poor one, one above, and one that stays open.</summary>
internal static class FourHouseholds
{
    public const string Households = "household_id,province,area,members,income_per_person_month,floor_area,wall_durable,pillar_durable,roof_durable,water_source,toilet,uses_internet,devices\n";
    public const string Poor = "P1,01,rural,,1400000,10,false,false,false,surface_water,none,false,none\n";
    public const string NearPoor = "N1,01,rural,2,1500000,100,true,true,true,piped,septic,true,television\n";
    public const string Above = "A1,48,urban,3,5000000,60,,,,,,,\n";
    public const string Open = "O1,79,,2,2300000,,,,,,,,\n";

    public const string Members = """
        household_id,member_id,birth_date,sex,employment,disabled,monthly_social_allowance,health_insurance,enrolled,qualification,workplace_training,stunted,underweight
        N1,1,1980-05-01,male,self_employed,false,false,true,none,upper_secondary,false,,
        P1,1,1990,female,self_employed,false,false,true,none,upper_secondary,false,,
        N1,2,1982-05,female,self_employed,false,false,true,none,upper_secondary,false,,
        """;

    public static Folder InFolder() => new Folder().With(Folder.Households, Households + Poor + NearPoor + Above + Open).With(Folder.Members, Members + "\n");
}
