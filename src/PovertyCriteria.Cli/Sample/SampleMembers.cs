using System.Globalization;

namespace PovertyCriteria.Cli.Sample;

/// <summary>The facts of every member of a family.</summary>
internal static class SampleMembers
{
    private const int AskedOfChildrenUnder = 16;
    private const int DaysOfAYear = 365;

    public static MemberList Draw(SplitMix64 random, int size, LocalDate on, Hardship hardship)
    {
        // What runs in a family is drawn once for it: otherwise nearly every large household would have each trouble.
        var uninsured = random.Percent(hardship.Uninsured);
        var malnourished = random.Percent(hardship.Malnourished);
        var family = Family.Draw(random, size);
        var members = new Member[size];
        for (var i = 0; i < size; i++)
        {
            members[i] = Member(random, family[i], on, hardship, uninsured, malnourished) with { Id = (i + 1).ToString(CultureInfo.InvariantCulture) };
        }

        return new MemberList(members);
    }

    private static Member Member(SplitMix64 random, Person person, LocalDate on, Hardship hardship, bool uninsured, bool malnourished)
    {
        var age = person.Age;
        var birth = on.PlusYears(-age).PlusDays(-(int)random.Below(DaysOfAYear));
        var schooling = Schooling.Draw(random, birth, age, on, hardship);
        var studies = schooling.Enrolled != Enrolment.None;
        var disabled = random.Percent(age < 60 ? hardship.Disabled / 2 : hardship.Disabled);
        var employment = Work.Draw(random, age, studies, disabled, hardship);
        var child = age < AskedOfChildrenUnder;
        return new Member
        {
            Birth = AsRecorded(random, birth, age),
            Sex = person.Sex,
            Employment = employment,
            Disabled = disabled,
            MonthlySocialAllowance = random.Percent(AllowanceOf(age, disabled, hardship)),
            HealthInsurance = !(uninsured && random.Percent(LackOfInsurance(age, studies))),
            Enrolled = schooling.Enrolled,
            Qualification = schooling.Qualification,
            WorkplaceTraining = employment == Employment.WageWithContract && random.Percent(12),
            Stunted = child ? malnourished && random.Percent(50) : null,
            Underweight = child ? malnourished && random.Percent(30) : null,
            UntreatedIllness = random.Percent(2),
        };
    }

    // Old people often know, and papers often have, the year alone.
    private static BirthDate AsRecorded(SplitMix64 random, LocalDate birth, int age)
    {
        if (age < 63) return BirthDate.On(birth);
        if (random.Percent(20)) return BirthDate.InYear(birth.Year);
        return random.Percent(5) ? BirthDate.In(new YearMonth(birth.Year, birth.Month)) : BirthDate.On(birth);
    }

    private static int AllowanceOf(int age, bool disabled, Hardship hardship) => (age, disabled) switch
    {
        ( >= 80, _) => 85,
        (_, true) => 60,
        ( >= 60, _) => hardship.AllowanceOfOld,
        _ => 0,
    };

    // Small children have a card from birth, and schools insure their pupils.
    private static int LackOfInsurance(int age, bool studies) => age < 6 ? 2 : studies ? 8 : 45;
}
