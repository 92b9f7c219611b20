namespace PovertyCriteria.Sample;

/// <summary>
/// The facts of every member of a family. On paper children are not asked about work, nor grown-ups about nutrition, and of some old people
/// the year of birth alone is known; otherwise everybody is asked everything.
/// </summary>
internal sealed class SampleMembers(LocalDate on, bool onPaper)
{
    private const int AskedOfChildrenUnder = 16;
    private const int DaysOfAYear = 365;

    private readonly SampleCalendar _calendar = new(on);

    public void Draw(SplitMix64 random, HouseholdDraft draft, Hardship hardship)
    {
        // What runs in a family is drawn once for it: otherwise nearly every large household would have each trouble.
        var uninsured = random.Percent(hardship.Uninsured);
        var malnourished = random.Percent(hardship.Malnourished);
        var members = draft.Members;
        Span<Person> family = stackalloc Person[HouseholdSizes.Most];
        family = family[..members.Length];
        Family.Draw(random, family);
        for (var i = 0; i < members.Length; i++) Draw(random, ref members[i], family[i], hardship, uninsured, malnourished);
    }

    private void Draw(SplitMix64 random, ref MemberDraft member, Person person, Hardship hardship, bool uninsured, bool malnourished)
    {
        var age = person.Age;
        var birth = _calendar.LatestBirth(age) - (int)random.Below(DaysOfAYear);
        var schooling = Schooling.Draw(random, _calendar.YearOf(birth, age), age, _calendar.SchoolYear, hardship);
        var studies = schooling.Enrolled != Enrolment.None;
        member.Sex = person.Sex;
        (member.Enrolled, member.Qualification) = (schooling.Enrolled, schooling.Qualification);
        member.Disabled = random.Percent(age < 60 ? hardship.Disabled / 2 : hardship.Disabled);
        member.Employment = Work.Draw(random, age, studies, member.Disabled, hardship) ?? (onPaper ? null : Employment.NotSeeking);
        (member.BirthEarliest, member.BirthLatest) = onPaper ? AsRecorded(random, birth, age) : (birth, birth);
        member.MonthlySocialAllowance = random.Percent(AllowanceOf(age, member.Disabled, hardship));
        member.HealthInsurance = !(uninsured && random.Percent(LackOfInsurance(age, studies)));
        member.WorkplaceTraining = member.Employment == Employment.WageWithContract && random.Percent(12);
        var child = age < AskedOfChildrenUnder;
        member.Stunted = child ? malnourished && random.Percent(50) : onPaper ? null : false;
        member.Underweight = child ? malnourished && random.Percent(30) : onPaper ? null : false;
        member.UntreatedIllness = random.Percent(2);
    }

    // Old people often know, and papers often have, the year alone.
    private (int Earliest, int Latest) AsRecorded(SplitMix64 random, int birth, int age)
    {
        if (age < 63) return (birth, birth);
        if (random.Percent(20)) return _calendar.DaysOf(_calendar.YearOf(birth, age));
        return random.Percent(5) ? SampleCalendar.MonthOf(birth) : (birth, birth);
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
