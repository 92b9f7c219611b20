namespace PovertyCriteria.Tests.Oracle;

/// <summary>Taking facts of a household away, and giving them back one at a time, by the names that files have for them.</summary>
internal static class Facts
{
    /// <summary>A fact of a household: its name, whether it is known, the household without it, the household with it as another household has it.</summary>
    public sealed record OfHousehold(string Name, Func<Household, bool> IsKnown, Func<Household, Household> Forget, Func<Household, Household, Household> Take);

    /// <summary>The same of a member.</summary>
    public sealed record OfMember(string Name, Func<Member, bool> IsKnown, Func<Member, Member> Forget, Func<Member, Member, Member> Take);

    public static readonly OfHousehold[] Household =
    [
        new("area", h => h.Area is not null, h => h with { Area = null }, (h, from) => h with { Area = from.Area }),
        new("income", h => h.Income is not null, h => h with { Income = null }, (h, from) => h with { Income = from.Income }),
        new("wall_durable", h => h.WallDurable is not null, h => h with { WallDurable = null }, (h, from) => h with { WallDurable = from.WallDurable }),
        new("pillar_durable", h => h.PillarDurable is not null, h => h with { PillarDurable = null }, (h, from) => h with { PillarDurable = from.PillarDurable }),
        new("roof_durable", h => h.RoofDurable is not null, h => h with { RoofDurable = null }, (h, from) => h with { RoofDurable = from.RoofDurable }),
        new("house_class", h => h.HouseClass is not null, h => h with { HouseClass = null }, (h, from) => h with { HouseClass = from.HouseClass }),
        new("floor_area", h => h.FloorArea is not null, h => h with { FloorArea = null }, (h, from) => h with { FloorArea = from.FloorArea }),
        new("water_source", h => h.WaterSource is not null, h => h with { WaterSource = null }, (h, from) => h with { WaterSource = from.WaterSource }),
        new("toilet", h => h.Toilet is not null, h => h with { Toilet = null }, (h, from) => h with { Toilet = from.Toilet }),
        new("uses_internet", h => h.UsesInternet is not null, h => h with { UsesInternet = null }, (h, from) => h with { UsesInternet = from.UsesInternet }),
        new("uses_telephone", h => h.UsesTelephone is not null, h => h with { UsesTelephone = null }, (h, from) => h with { UsesTelephone = from.UsesTelephone }),
        new("devices", h => h.Devices is not null, h => h with { Devices = null }, (h, from) => h with { Devices = from.Devices }),
        new("hears_loudspeaker", h => h.HearsLoudspeaker is not null, h => h with { HearsLoudspeaker = null }, (h, from) => h with { HearsLoudspeaker = from.HearsLoudspeaker }),
        new("hygienic_water", h => h.HygienicWater is not null, h => h with { HygienicWater = null }, (h, from) => h with { HygienicWater = from.HygienicWater }),
        new("hygienic_toilet", h => h.HygienicToilet is not null, h => h with { HygienicToilet = null }, (h, from) => h with { HygienicToilet = from.HygienicToilet }),
        new("region", h => h.Region is not null, h => h with { Region = null }, (h, from) => h with { Region = from.Region }),
        new("electricity_per_month", h => h.ElectricityPerMonth is not null, h => h with { ElectricityPerMonth = null }, (h, from) => h with { ElectricityPerMonth = from.ElectricityPerMonth }),
        new("cars", h => h.Assets.Cars is not null, h => h with { Assets = h.Assets with { Cars = null } }, (h, from) => h with { Assets = h.Assets with { Cars = from.Assets.Cars } }),
        new("air_conditioners", h => h.Assets.AirConditioners is not null, h => h with { Assets = h.Assets with { AirConditioners = null } }, (h, from) => h with { Assets = h.Assets with { AirConditioners = from.Assets.AirConditioners } }),
        new("garden_area", h => h.Land.GardenArea is not null, h => h with { Land = h.Land with { GardenArea = null } }, (h, from) => h with { Land = h.Land with { GardenArea = from.Land.GardenArea } }),
        new("poultry", h => h.Livestock.Poultry is not null, h => h with { Livestock = h.Livestock with { Poultry = null } }, (h, from) => h with { Livestock = h.Livestock with { Poultry = from.Livestock.Poultry } }),
        new("aquaculture", h => h.Livestock.Aquaculture is not null, h => h with { Livestock = h.Livestock with { Aquaculture = null } }, (h, from) => h with { Livestock = h.Livestock with { Aquaculture = from.Livestock.Aquaculture } }),
        new("review_exclusions", h => h.QuickForm.Exclusions is not null, h => h with { QuickForm = h.QuickForm with { Exclusions = null } }, (h, from) => h with { QuickForm = h.QuickForm with { Exclusions = from.QuickForm.Exclusions } }),

        // Conditions at random take the air conditioners where no heater is given.
        new("heater", h => h.QuickForm.Heater is not null || h.Assets.AirConditioners is not null, h => h with { QuickForm = h.QuickForm with { Heater = null } }, (h, from) => h with { QuickForm = h.QuickForm with { Heater = from.QuickForm.Heater } }),
    ];

    public static readonly OfMember[] Member =
    [
        new("members.birth_date", m => m.Birth is { IsExact: true }, m => m with { Birth = null }, (m, from) => m with { Birth = from.Birth }),
        new("members.employment", m => m.Employment is not null, m => m with { Employment = null }, (m, from) => m with { Employment = from.Employment }),
        new("members.disabled", m => m.Disabled is not null, m => m with { Disabled = null }, (m, from) => m with { Disabled = from.Disabled }),
        new("members.monthly_social_allowance", m => m.MonthlySocialAllowance is not null, m => m with { MonthlySocialAllowance = null }, (m, from) => m with { MonthlySocialAllowance = from.MonthlySocialAllowance }),
        new("members.health_insurance", m => m.HealthInsurance is not null, m => m with { HealthInsurance = null }, (m, from) => m with { HealthInsurance = from.HealthInsurance }),
        new("members.enrolled", m => m.Enrolled is not null, m => m with { Enrolled = null }, (m, from) => m with { Enrolled = from.Enrolled }),
        new("members.qualification", m => m.Qualification is not null, m => m with { Qualification = null }, (m, from) => m with { Qualification = from.Qualification }),
        new("members.workplace_training", m => m.WorkplaceTraining is not null, m => m with { WorkplaceTraining = null }, (m, from) => m with { WorkplaceTraining = from.WorkplaceTraining }),
        new("members.sex", m => m.Sex is not null, m => m with { Sex = null }, (m, from) => m with { Sex = from.Sex }),
        new("members.height", m => m.Height is not null, m => m with { Height = null }, (m, from) => m with { Height = from.Height }),
        new("members.weight", m => m.Weight is not null, m => m with { Weight = null }, (m, from) => m with { Weight = from.Weight }),
        new("members.monthly_pension", m => m.MonthlyPension is not null, m => m with { MonthlyPension = null }, (m, from) => m with { MonthlyPension = from.MonthlyPension }),
        new("members.critically_ill", m => m.CriticallyIll is not null, m => m with { CriticallyIll = null }, (m, from) => m with { CriticallyIll = from.CriticallyIll }),

        // Whoever is measured is known to be stunted or not.
        new("members.stunted", m => m.Stunted is not null || m.Height is not null, m => m with { Stunted = null }, (m, from) => m with { Stunted = from.Stunted }),
        new("members.underweight", m => m.Underweight is not null || m.Weight is not null, m => m with { Underweight = null }, (m, from) => m with { Underweight = from.Underweight }),
        new("members.untreated_illness", m => m.UntreatedIllness is not null, m => m with { UntreatedIllness = null }, (m, from) => m with { UntreatedIllness = from.UntreatedIllness }),
    ];

    /// <summary>The household with each fact taken away by chance; a birth may be left with its month or its year, members may be left unlisted.</summary>
    public static Household Forget(Household household, Random random, int percent)
    {
        bool Chance() => random.Next(100) < percent;
        foreach (var fact in Household)
            if (Chance()) household = fact.Forget(household);
        if (percent > 30 && random.Next(4) == 0)
            return household with { Size = random.Next(2) == 0 ? null : household.Members!.Count, Members = null };
        return household with { Members = new MemberList(household.Members!.Select(member => Forget(member, random, Chance))) };
    }

    /// <summary>A value that is a number: which facts of the household, or of which member, are not known.</summary>
    public static IEnumerable<(string Name, int? Member)> Unknown(Household household)
    {
        foreach (var fact in Household)
            if (!fact.IsKnown(household)) yield return (fact.Name, null);
        if (household.Members is not { } members)
        {
            yield return ("members.*", null);
            if (household.Size is null) yield return ("members", null);
            yield break;
        }

        for (var i = 0; i < members.Count; i++)
            foreach (var fact in Member)
                if (!fact.IsKnown(members[i])) yield return (fact.Name, i);
    }

    /// <summary>The household with one fact as another, complete household has it.</summary>
    public static Household Learn(Household household, (string Name, int? Member) unknown, Household from)
    {
        if (unknown.Name == "members.*") return household with { Size = null, Members = from.Members };
        if (unknown.Name == "members") return household with { Size = from.Members!.Count };
        if (unknown.Member is not { } index) return Household.Single(fact => fact.Name == unknown.Name).Take(household, from);
        var fact = Member.Single(fact => fact.Name == unknown.Name);
        return household with { Members = new MemberList(household.Members!.Select((member, i) => i == index ? fact.Take(member, from.Members![i]) : member)) };
    }

    private static Member Forget(Member member, Random random, Func<bool> chance)
    {
        foreach (var fact in Member)
        {
            if (!chance()) continue;
            member = fact.Name == "members.birth_date" ? member with { Birth = Blurred(member.Birth!.Value.Earliest, random.Next(3)) } : fact.Forget(member);
        }

        return member;
    }

    private static BirthDate? Blurred(LocalDate birth, int how)
    {
        if (how == 0) return BirthDate.In(birth.ToYearMonth());
        if (how == 1) return BirthDate.InYear(birth.Year);
        return null;
    }
}
