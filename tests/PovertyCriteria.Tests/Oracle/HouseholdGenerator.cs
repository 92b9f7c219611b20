using FsCheck;
using FsCheck.Fluent;

namespace PovertyCriteria.Tests.Oracle;

/// <summary>Households at random, with births gathered about the birthdays on which the law turns.</summary>
internal static class HouseholdGenerator
{
    /// <summary>The review date: in a common year, so that those born on 29 February have their birthday on the 28th.</summary>
    public static readonly LocalDate On = new(2025, 2, 28);

    private static readonly int[] Birthdays = [0, 3, 5, 6, 10, 12, 15, 16, 18, 30, 60];

    private static readonly Gen<bool> YesOrNo = Gen.Elements(true, false);

    /// <summary>A day about a birthday that some indicator asks for, or any other.</summary>
    public static Gen<LocalDate> Births(LocalDate date) => Gen.OneOf(
        from age in Gen.Elements(Birthdays)
        from days in Gen.Choose(-2, 2)
        let day = date.PlusYears(-age).PlusDays(days)
        select day > date ? date : day,
        Gen.Choose(0, 100 * 365).Select(days => date.PlusDays(-days)),
        Gen.Elements(1964, 1980, 1984, 1996, 2000, 2004, 2008, 2012, 2016, 2020).Select(year => new LocalDate(year, 2, 29)),
        Gen.Elements(new LocalDate(1985, 12, 31), new LocalDate(1986, 1, 1)));

    /// <summary>A member of whom every fact is known.</summary>
    public static Gen<Member> Members(LocalDate date) =>
        from birth in Births(date)
        from employment in Gen.Elements(Enum.GetValues<Employment>())
        from disabled in YesOrNo
        from allowance in YesOrNo
        from insured in Often(true)
        from enrolled in Gen.OneOf(Gen.Constant(Enrolment.None), Gen.Elements(Enum.GetValues<Enrolment>()))
        from qualification in Gen.Elements(Enum.GetValues<Qualification>())
        from training in YesOrNo
        from stunted in Often(false)
        from underweight in Often(false)
        from ill in Often(false)
        select new Member
        {
            Birth = BirthDate.On(birth),
            Employment = employment,
            Disabled = disabled,
            MonthlySocialAllowance = allowance,
            HealthInsurance = insured,
            Enrolled = enrolled,
            Qualification = qualification,
            WorkplaceTraining = training,
            Stunted = stunted,
            Underweight = underweight,
            UntreatedIllness = ill,
        };

    /// <summary>A household of which every fact is known; its income lies about the lines of 2016, 2022 and 2027.</summary>
    public static Gen<Household> Complete(LocalDate date) =>
        from size in Gen.Choose(1, 5)
        from members in Gen.ArrayOf(Members(date), size)
        from area in Gen.Elements(Area.Rural, Area.Urban)
        from income in Incomes(size)
        from wall in YesOrNo
        from pillar in YesOrNo
        from roof in YesOrNo
        from house in Gen.Elements(Enum.GetValues<HouseClass>())
        from hundredths in Gen.OneOf(Gen.Choose(-1, 1).Select(off => 800 * size + off), Gen.Choose(0, 20_000))
        from water in Gen.Elements(Enum.GetValues<WaterSource>())
        from toilet in Gen.Elements(Enum.GetValues<Toilet>())
        from internet in YesOrNo
        from telephone in YesOrNo
        from devices in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 127), Gen.Elements(1, 2, 4, 8, 16, 32, 64))
        from loudspeaker in YesOrNo
        from hygienicWater in YesOrNo
        from hygienicToilet in YesOrNo
        select new Household
        {
            Area = area,
            Income = income,
            Members = new MemberList(members),
            WallDurable = wall,
            PillarDurable = pillar,
            RoofDurable = roof,
            HouseClass = house,
            FloorArea = hundredths / 100m,
            WaterSource = water,
            Toilet = toilet,
            UsesInternet = internet,
            UsesTelephone = telephone,
            Devices = (Devices)devices,
            HearsLoudspeaker = loudspeaker,
            HygienicWater = hygienicWater,
            HygienicToilet = hygienicToilet,
        };

    /// <summary>An income a đồng about a line, in either form.</summary>
    public static Gen<Income> Incomes(int size) =>
        from line in Gen.Elements(0L, 700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 1_950_000, 2_000_000, 2_200_000, 2_250_000, 2_800_000, 3_000_000)
        from off in Gen.Choose(-1, 1)
        from yearly in YesOrNo
        select yearly ? Income.HouseholdYear(Math.Max(0, line * size * 12 + off)) : Income.PerPersonMonth(Math.Max(0, line + off));

    /// <summary>The same household with some facts forgotten: each with a chance of so many in a hundred.</summary>
    public static Gen<Household> Forgetting(Household household, int percent) =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Facts.Forget(household, new Random(seed), percent);

    /// <summary>A household of which much or little is not known.</summary>
    public static Gen<Household> Partial(LocalDate date) =>
        from household in Complete(date)
        from percent in Gen.Elements(5, 20, 60)
        from forgotten in Forgetting(household, percent)
        select forgotten;

    private static Gen<bool> Often(bool value) => Gen.Elements(value, value, value, value, value, !value);
}
