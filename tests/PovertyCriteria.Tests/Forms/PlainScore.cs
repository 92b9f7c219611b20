using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Forms.OfficialTable;

namespace PovertyCriteria.Tests.Forms;

/// <summary>
/// The income score and the class of the survey forms once more, for households of which every fact is known: Mẫu 3.3 and
/// Điều 1.1 of 1315/VBHN-BLĐTBXH in loops and if-statements. Nothing here asks the library anything but for the facts that it was given.
/// </summary>
internal static class PlainScore
{
    /// <summary>The column of the table: the six rural regions in order, then urban.</summary>
    public static int AreaOf(Household household) => household.Area == Area.Urban ? Urban : (int)household.Region!.Value;

    public static int Of(Household household, LocalDate on) => Items(household, on, AreaOf(household)).Sum();

    public static string Class(int area, int score, int deprived)
    {
        if (score > (area == Urban ? 175 : 140)) return PlainClasses.NotPoor;
        return deprived >= 3 ? PlainClasses.Poor : PlainClasses.NearPoor;
    }

    /// <summary>The points of each item in an area of the table, the first item at 0.</summary>
    public static int[] Items(Household household, LocalDate on, int area)
    {
        var members = household.Members!;
        var points = new int[OfficialTable.Items];

        if (members.Count <= 7) points[0] = Points(1, members.Count, area);

        int working = 0, dependents = 0, pensions = 0;
        bool higher = false, intermediate = false, elementary = false, official = false, contract = false, own = false;
        foreach (var member in members)
        {
            if (IsOfWorkingAge(member, on)) working++;
            if (IsDependent(member, on)) dependents++;
            if (member.MonthlyPension == true) pensions++;
            if (member.Qualification == Qualification.Higher) higher = true;
            if (member.Qualification == Qualification.Vocational)
            {
                if (member.VocationalLevel == VocationalLevel.College) higher = true;
                if (member.VocationalLevel == VocationalLevel.Intermediate) intermediate = true;
                if (member.VocationalLevel == VocationalLevel.Elementary) elementary = true;
            }

            // Form 3.1 asks about work only of members aged 15 or over.
            if (member.Birth!.Value.Earliest.PlusYears(15) > on) continue;
            if (member.NonFarmWork == NonFarmWork.CivilServant) official = true;
            if (member.NonFarmWork == NonFarmWork.WithContract) contract = true;
            if (member.NonFarmWork == NonFarmWork.ForHouseholdOrOwn) own = true;
        }

        if (working > 0) points[1] = Points(2, working > 5 ? 5 : working, area);
        if (dependents < 2) points[2] = Points(3, dependents + 1, area);

        if (higher) points[3] = Points(4, 1, area);
        else if (intermediate) points[3] = Points(4, 2, area);
        else if (elementary) points[3] = Points(4, 3, area);

        if (official) points[4] += Points(5, 1, area);
        if (contract) points[4] += Points(5, 2, area);
        if (own) points[4] += Points(5, 3, area);

        if (pensions > 0) points[5] = Points(6, pensions == 1 ? 1 : 2, area);

        if (household.WallDurable == true) points[6] += Points(7, 1, area);
        if (household.PillarDurable == true) points[6] += Points(7, 2, area);

        var floor = household.FloorArea!.Value;
        if (floor >= 40m * members.Count) points[7] = Points(8, 3, area);
        else if (floor >= 30m * members.Count) points[7] = Points(8, 2, area);
        else if (floor >= 20m * members.Count) points[7] = Points(8, 1, area);

        points[8] = Graded(9, household.ElectricityPerMonth!.Value, area, 1, 25, 50, 100, 150);

        switch (household.WaterSource)
        {
            case WaterSource.Piped or WaterSource.Bottled or WaterSource.Purchased: points[9] = Points(10, 1, area); break;
            case WaterSource.DrilledWell: points[9] = Points(10, 2, area); break;
            case WaterSource.ProtectedDugWell or WaterSource.ProtectedSpring: points[9] = Points(10, 3, area); break;
        }

        if (household.Toilet == Toilet.Septic) points[10] = Points(11, 1, area);
        points[11] = Assets(household, area);
        points[12] = Land(household.Land, area);
        points[13] = Livestock(household.Livestock, area);

        if (area == Urban) points[14] = household.CentrallyRunCity == true ? Points(15, 7, area) : Points(15, 1 + (int)household.Region!.Value, area);
        return points;
    }

    /// <summary>Of working age: 15 to under the age of retirement of the year, able to work, not critically ill, not disabled on an allowance.</summary>
    public static bool IsOfWorkingAge(Member member, LocalDate on)
    {
        var born = member.Birth!.Value.Earliest;
        if (PlainIndicators.Age(born.Year, born.Month, born.Day, on) < 15) return false;
        if (born.PlusMonths(RetirementMonths(member.Sex!.Value, on.Year)) <= on) return false;
        if (member.Employment == Employment.Unable) return false;
        if (member.CriticallyIll == true) return false;
        if (member.Disabled == true && member.MonthlySocialAllowance == true) return false;
        return true;
    }

    /// <summary>Điều 169.2 of 45/2019/QH14: 60 years 3 months and 55 years 4 months in 2021, then 3 and 4 months more a year up to 62 and 60 years.</summary>
    public static int RetirementMonths(Sex sex, int year)
    {
        if (year < 2021) year = 2021;
        if (sex == Sex.Male) return Math.Min(60 * 12 + 3 * (year - 2020), 62 * 12);
        return Math.Min(55 * 12 + 4 * (year - 2020), 60 * 12);
    }

    private static bool IsDependent(Member member, LocalDate on)
    {
        var born = member.Birth!.Value.Earliest;
        var age = PlainIndicators.Age(born.Year, born.Month, born.Day, on);
        if (age < 16) return true;
        if (member.MonthlySocialAllowance != true) return false;
        return age >= 60 || member.Disabled == true;
    }

    private static int Assets(Household household, int area)
    {
        var assets = household.Assets;
        var points = 0;
        if (assets.Cars > 0) points += Points(12, 1, area);
        if (assets.Motorbikes == 1) points += Points(12, 2, area);
        if (assets.Motorbikes == 2) points += Points(12, 3, area);
        if (assets.Motorbikes > 2) points += Points(12, 4, area);
        if (assets.MotorBoats > 0) points += Points(12, 5, area);
        if (assets.Printers > 0) points += Points(12, 6, area);
        if (assets.ColourTelevisions == 1) points += Points(12, 7, area);
        if (assets.ColourTelevisions > 1) points += Points(12, 8, area);
        if (assets.MusicSystems > 0) points += Points(12, 9, area);
        var devices = household.Devices!.Value;
        if (devices.HasFlag(Devices.DesktopComputer) || devices.HasFlag(Devices.Laptop)) points += Points(12, 10, area);
        if (assets.Refrigerators > 0) points += Points(12, 11, area);
        if (assets.AirConditioners == 1) points += Points(12, 12, area);
        if (assets.AirConditioners > 1) points += Points(12, 13, area);
        if (assets.WashingMachines > 0) points += Points(12, 14, area);
        if (assets.WaterHeaters > 0) points += Points(12, 15, area);
        if (assets.MicrowaveOvens > 0) points += Points(12, 16, area);
        return points;
    }

    private static int Land(HouseholdLand land, int area) =>
        Graded(13, land.GardenArea!.Value, area, 1, 300, 500)
        + Graded(13, land.AnnualCropArea!.Value, area, 3, 5_000)
        + Graded(13, land.PerennialCropArea!.Value, area, 4, 1_000, 5_000)
        + Graded(13, land.WaterSurfaceArea!.Value, area, 6, 500, 5_000)
        + Graded(13, land.ForestArea!.Value, area, 8, 5_000, 10_000);

    private static int Livestock(HouseholdLivestock livestock, int area) =>
        Graded(14, livestock.BuffaloesCattleHorses!.Value, area, 1, 1, 2, 3)
        + Graded(14, livestock.PigsGoatsSheep!.Value, area, 4, 10)
        + Graded(14, livestock.Poultry!.Value, area, 5, 100)
        + (livestock.Aquaculture == true ? Points(14, 6, area) : 0);

    /// <summary>Rows that begin at these amounts; below the first there is nothing.</summary>
    private static int Graded(int item, decimal amount, int area, int firstRow, params int[] begins)
    {
        var points = 0;
        for (var i = 0; i < begins.Length; i++)
            if (amount >= begins[i]) points = Points(item, firstRow + i, area);
        return points;
    }
}
