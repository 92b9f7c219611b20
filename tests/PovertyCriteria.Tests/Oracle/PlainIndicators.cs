namespace PovertyCriteria.Tests.Oracle;

/// <summary>
/// The thresholds of the indicators once more, for households of which every fact is known: loops and if-statements,
/// with an age rule of its own. Nothing here asks the library anything but for the facts that it was given.
/// </summary>
internal static class PlainIndicators
{
    /// <summary>Completed years: one more on each birthday, which in a common year is 28 February for those born on the 29th.</summary>
    public static int Age(int year, int month, int day, LocalDate on)
    {
        if (month == 2 && day == 29 && !IsLeapYear(on.Year)) day = 28;
        var years = on.Year - year;
        if (on.Month < month || on.Month == month && on.Day < day) years--;
        return years;
    }

    /// <summary>The twelve of 2022-2025, in official order.</summary>
    public static bool[] Of2022(Household household, LocalDate on)
    {
        var deprived = new bool[12];
        var dependents = 0;
        var size = 0;
        foreach (var member in household.Members!)
        {
            size++;
            var born = member.Birth!.Value.Earliest;
            var age = Age(born.Year, born.Month, born.Day, on);

            if (age >= 15)
            {
                if (member.Employment == Employment.Seeking) deprived[0] = true;
                if (member.Employment == Employment.WageWithoutContract) deprived[0] = true;
            }

            if (IsDependent(member, age)) dependents++;
            if (IsMalnourished(member, age, born, on)) deprived[2] = true;
            if (age >= 6 && member.HealthInsurance == false) deprived[3] = true;
            if (LacksAdultEducation(member, age)) deprived[4] = true;
            if (IsOutOfSchool(member, age)) deprived[5] = true;
        }

        deprived[1] = dependents * 2 > size;

        var poorParts = 0;
        if (household.WallDurable == false) poorParts++;
        if (household.PillarDurable == false) poorParts++;
        if (household.RoofDurable == false) poorParts++;
        deprived[6] = poorParts == 2 || poorParts == 3;

        deprived[7] = household.FloorArea!.Value / size < 8m;

        switch (household.WaterSource)
        {
            case WaterSource.UnprotectedDugWell:
            case WaterSource.UnprotectedSpring:
            case WaterSource.SurfaceWater:
            case WaterSource.Other:
                deprived[8] = true;
                break;
        }

        deprived[9] = household.Toilet == Toilet.Other || household.Toilet == Toilet.None;
        deprived[10] = household.UsesInternet == false;
        deprived[11] = household.Devices == Devices.None;
        return deprived;
    }

    /// <summary>The first three of 2027-2030; the thresholds of the others are not known.</summary>
    public static bool[] FirstThreeOf2027(Household household, LocalDate on) => Of2022(household, on)[..3];

    /// <summary>The ten of 2016-2020, in official order.</summary>
    public static bool[] Of2016(Household household, LocalDate on)
    {
        var deprived = new bool[10];
        var size = 0;
        foreach (var member in household.Members!)
        {
            size++;
            var born = member.Birth!.Value.Earliest;
            var age = Age(born.Year, born.Month, born.Day, on);

            if (member.UntreatedIllness == true) deprived[0] = true;
            if (age >= 6 && member.HealthInsurance == false) deprived[1] = true;

            var belowLowerSecondary = member.Qualification == Qualification.None || member.Qualification == Qualification.Primary;
            if (age >= 15 && born.Year >= 1986 && belowLowerSecondary && member.Enrolled == Enrolment.None) deprived[2] = true;

            if (age >= 5 && age < 15 && member.Enrolled == Enrolment.None) deprived[3] = true;
        }

        deprived[4] = household.HouseClass == HouseClass.LessSolid || household.HouseClass == HouseClass.Simple;
        deprived[5] = household.FloorArea!.Value / size < 8m;
        deprived[6] = household.HygienicWater == false;
        deprived[7] = household.HygienicToilet == false;
        deprived[8] = household.UsesTelephone == false && household.UsesInternet == false;

        var devices = household.Devices!.Value;
        var hasSet = devices.HasFlag(Devices.Television) || devices.HasFlag(Devices.Radio)
            || devices.HasFlag(Devices.DesktopComputer) || devices.HasFlag(Devices.Laptop);
        deprived[9] = !hasSet && household.HearsLoudspeaker == false;
        return deprived;
    }

    private static bool IsDependent(Member member, int age)
    {
        if (age < 16) return true;
        if (age >= 60 && member.MonthlySocialAllowance == true) return true;
        if (member.Disabled == true && member.MonthlySocialAllowance == true) return true;
        return false;
    }

    private static bool IsMalnourished(Member member, int age, LocalDate born, LocalDate on)
    {
        if (age >= 16) return false;
        if (PlainNutrition.IsStunted(member, born, on)) return true;
        return age < 10 && PlainNutrition.IsUnderweight(member, born, on);
    }

    private static bool LacksAdultEducation(Member member, int age)
    {
        if (age < 16) return false;
        if (age >= 30) return false;
        if (member.Enrolled != Enrolment.None) return false;
        if (member.WorkplaceTraining == true) return false;
        if (member.Qualification == Qualification.None) return true;
        if (member.Qualification == Qualification.Primary) return true;
        if (member.Qualification == Qualification.LowerSecondary) return age >= 18;
        return false;
    }

    private static bool IsOutOfSchool(Member member, int age)
    {
        if (age < 3) return false;
        if (age >= 16) return false;
        if (member.Enrolled == Enrolment.None) return true;
        if (age >= 6 && member.Enrolled == Enrolment.Preschool) return true;
        if (age >= 12 && member.Enrolled == Enrolment.Primary) return true;
        return false;
    }

    private static bool IsLeapYear(int year)
    {
        if (year % 400 == 0) return true;
        if (year % 100 == 0) return false;
        return year % 4 == 0;
    }
}
