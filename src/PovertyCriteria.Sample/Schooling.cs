namespace PovertyCriteria.Sample;

/// <summary>
/// What a person attends and has completed. Pupils enter by calendar year, so the level goes by the year of birth and the school year,
/// not by completed years: most pupils of grade 1 are five or six on a day of autumn.
/// </summary>
internal readonly record struct Schooling(Enrolment Enrolled, Qualification Qualification)
{
    private const int FirstMonthOfSchoolYear = 9;
    private const int OldestStudent = 22;

    private static readonly Odds<Qualification> Young = new(
        (Qualification.UpperSecondary, 62), (Qualification.Vocational, 22), (Qualification.Higher, 16));

    private static readonly Odds<Qualification> LeftEarly = new(
        (Qualification.LowerSecondary, 74), (Qualification.Primary, 20), (Qualification.None, 6));

    private static readonly Odds<Qualification> Grown = new(
        (Qualification.None, 9), (Qualification.Primary, 25), (Qualification.LowerSecondary, 38), (Qualification.UpperSecondary, 16),
        (Qualification.Vocational, 7), (Qualification.Higher, 5));

    private static readonly Odds<Qualification> Older = new(
        (Qualification.None, 24), (Qualification.Primary, 35), (Qualification.LowerSecondary, 29), (Qualification.UpperSecondary, 7),
        (Qualification.Vocational, 4), (Qualification.Higher, 1));

    private static readonly Odds<Qualification> Old = new(
        (Qualification.None, 52), (Qualification.Primary, 32), (Qualification.LowerSecondary, 12), (Qualification.UpperSecondary, 3), (Qualification.Vocational, 1));

    /// <summary>The calendar year in which the school year of a date began.</summary>
    public static int SchoolYearOf(LocalDate date) => date.Month >= FirstMonthOfSchoolYear ? date.Year : date.Year - 1;

    public static Schooling Draw(SplitMix64 random, int birthYear, int age, int schoolYear, Hardship hardship)
    {
        var year = schoolYear - birthYear;
        if (year is >= 6 and <= 17 && random.Percent(2)) year--; // entered late, or repeats a grade
        return year switch
        {
            < 6 => new(Preschool(random, age, hardship), Qualification.None),
            <= 10 => random.Percent(hardship.OutOfSchool) ? new(Enrolment.None, Qualification.None) : new(Enrolment.Primary, Qualification.None),
            <= 14 => random.Percent(hardship.OutOfSchool) ? new(Enrolment.None, Qualification.Primary) : new(Enrolment.LowerSecondary, Qualification.Primary),
            <= 17 => Adolescent(random, age, hardship),
            <= OldestStudent => Youth(random, age, hardship),
            _ => new(Enrolment.None, Completed(random, age, hardship)),
        };
    }

    private static Enrolment Preschool(SplitMix64 random, int age, Hardship hardship) => age switch
    {
        < 2 => Enrolment.None,
        2 => random.Percent(30) ? Enrolment.Preschool : Enrolment.None,
        _ => random.Percent(hardship.OutOfSchool) ? Enrolment.None : Enrolment.Preschool,
    };

    private static Schooling Adolescent(SplitMix64 random, int age, Hardship hardship)
    {
        // Of those who end early most do so once they are sixteen or seventeen.
        if (random.Percent(hardship.LeftSchoolEarly / (age < 16 ? 3 : 2))) return new(Enrolment.None, random.Percent(80) ? Qualification.LowerSecondary : Qualification.Primary);
        return new(random.Percent(88) ? Enrolment.UpperSecondary : Enrolment.Vocational, Qualification.LowerSecondary);
    }

    private static Schooling Youth(SplitMix64 random, int age, Hardship hardship)
    {
        if (random.Percent(hardship.LeftSchoolEarly)) return new(Enrolment.None, LeftEarly.Draw(random));
        if (random.Percent(30)) return new(Enrolment.Higher, Qualification.UpperSecondary);
        if (random.Percent(20)) return new(Enrolment.Vocational, Qualification.UpperSecondary);
        return new(Enrolment.None, age < OldestStudent || random.Percent(50) ? Qualification.UpperSecondary : Qualification.Vocational);
    }

    private static Qualification Completed(SplitMix64 random, int age, Hardship hardship) => age switch
    {
        < 30 => (random.Percent(hardship.LeftSchoolEarly) ? LeftEarly : Young).Draw(random),
        < 45 => Grown.Draw(random),
        < 60 => Older.Draw(random),
        _ => Old.Draw(random),
    };
}
