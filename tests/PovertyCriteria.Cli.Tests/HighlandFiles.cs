namespace PovertyCriteria.Cli.Tests;

/// <summary>Three households of the Central Highlands: one of which everything is known (160 points of income score), one that is partly known, one that is not.</summary>
internal static class HighlandFiles
{
    public const string Header =
        "household_id,province,commune,area,region,centrally_run_city,income_per_person_month,wall_durable,pillar_durable,roof_durable,floor_area,electricity_per_month,water_source,toilet,uses_internet,devices,"
        + "cars,motorbikes,motor_boats,printers,colour_televisions,music_systems,refrigerators,air_conditioners,washing_machines,water_heaters,microwave_ovens,"
        + "garden_area,annual_crop_area,perennial_crop_area,water_surface_area,forest_area,buffaloes_cattle_horses,pigs_goats_sheep,poultry,aquaculture,"
        + "review_exclusions,valuable_vehicle,heater,water_boiler,lets_property\n";

    public const string Known = "K1,52,21558,rural,central_highlands,false,1400000,true,true,true,60,80,protected_dug_well,two_vault,true,smartphone,0,3,0,0,1,0,1,0,0,0,0,200,4000,6000,0,0,1,4,120,false,none,false,false,false,false\n";

    /// <summary>The same, of whose motorbikes and electricity nothing is known: 110 to 175 points.</summary>
    public static readonly string Partly = Known.Replace("K1,", "K2,").Replace(",60,80,", ",60,,").Replace("smartphone,0,3,", "smartphone,0,,");

    public static readonly string Unknown = "K3" + new string(',', Header.Count(c => c == ',')) + "\n";

    public static string Members => Header2 + Of("K1") + Of("K2");

    private const string Header2 = "household_id,member_id,birth_date,sex,employment,disabled,monthly_social_allowance,health_insurance,enrolled,qualification,workplace_training,stunted,underweight,non_farm_work,monthly_pension,critically_ill\n";

    public static Folder InFolder() => new Folder().With(Folder.Households, Header + Known + Partly + Unknown).With(Folder.Members, Members);

    private static string Of(string id) => $"""
        {id},1,1985-03-10,male,self_employed,false,false,true,none,upper_secondary,false,,,none,false,false
        {id},2,1988-07-01,female,self_employed,false,false,true,none,upper_secondary,false,,,for_household_or_own,false,false
        {id},3,2014-05-20,female,not_seeking,false,false,true,lower_secondary,primary,,false,false,none,false,false
        {id},4,2018-09-02,male,not_seeking,false,false,true,primary,none,,false,false,none,false,false

        """;
}
