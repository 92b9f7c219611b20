using static PovertyCriteria.Tests.Conditions.Edges;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>Ages: 29 February, births known to the month or the year, births not known, and members not listed.</summary>
public class BirthdaysTest
{
    // Uninsured, born on 29 February: deprived as soon as six years are complete.
    [Theory]
    [InlineData("2016-02-29", "2022-02-27", false)]
    [InlineData("2016-02-29", "2022-02-28", true)]
    [InlineData("2016-02-29", "2022-03-01", true)]
    [InlineData("2018-02-28", "2024-02-27", false)]
    [InlineData("2018-02-28", "2024-02-28", true)]
    [InlineData("2018-03-01", "2024-02-29", false)]
    [InlineData("2018-03-01", "2024-03-01", true)]
    public void CompletesAYearOn28FebruaryOfACommonYear_GivenABirthOn29February(string birth, string on, bool six) =>
        Assert.Equal(six, Deprived("vn-2022-2025", "health_insurance", One(Born(birth) with { HealthInsurance = false }), Day(on)));

    [Theory]
    [InlineData("2008-02-29", "2024-02-28", false)]
    [InlineData("2008-02-29", "2024-02-29", true)]
    public void CompletesAYearOn29FebruaryOfALeapYear_GivenABirthOn29February(string birth, string on, bool sixteen) =>
        Assert.Equal(sixteen, Deprived("vn-2022-2025", "adult_education", One(Unschooled(birth, Qualification.None)), Day(on)));

    /// <summary>For each age bound of the law: what is asked of those below it or from it on, and who is deprived by it.</summary>
    public static TheoryData<string, string, int, Member, bool, bool> Bounds => new()
    {
        // Indicator, what, bound, the facts, deprived below the bound, deprived from it.
        { "employment", "seeking", 15, new Member { Employment = Employment.Seeking }, false, true },
        { "dependents", "not on an allowance", 16, new Member { MonthlySocialAllowance = false }, true, false },
        { "dependents", "on an allowance", 60, new Member { MonthlySocialAllowance = true, Disabled = false }, false, true },
        { "nutrition", "stunted", 16, new Member { Stunted = true }, true, false },
        { "nutrition", "underweight", 10, new Member { Stunted = false, Underweight = true }, true, false },
        { "health_insurance", "uninsured", 6, new Member { HealthInsurance = false }, false, true },
        { "adult_education", "nothing", 16, Nothing, false, true },
        { "adult_education", "lower secondary", 18, Nothing with { Qualification = Qualification.LowerSecondary }, false, true },
        { "adult_education", "nothing", 30, Nothing, true, false },
        { "school_attendance", "at home", 3, Nothing, false, true },
        { "school_attendance", "preschool", 6, new Member { Enrolled = Enrolment.Preschool }, false, true },
        { "school_attendance", "primary", 12, new Member { Enrolled = Enrolment.Primary }, false, true },
        { "school_attendance", "left school", 16, Nothing, true, false },
    };

    private static Member Nothing => new() { Qualification = Qualification.None, Enrolled = Enrolment.None, WorkplaceTraining = false };

    [Theory]
    [MemberData(nameof(Bounds), DisableDiscoveryEnumeration = true)]
    public void IsJudgedAtEachAgeOfTheMonth_GivenABirthKnownToTheMonth(string indicator, string what, int bound, Member facts, bool below, bool from)
    {
        var year = Review.Year - bound;
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 9)) }, Review, from);
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 10)) }, Review, null);
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 11)) }, Review, below);

        // Whoever was born in October has completed the year on its last day, and nobody on the day before its first.
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 10)) }, new LocalDate(2025, 10, 31), from);
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 10)) }, new LocalDate(2025, 10, 30), null);
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 10)) }, new LocalDate(2025, 10, 1), null);
        Judge(indicator, what, facts with { Birth = BirthDate.In(new YearMonth(year, 10)) }, new LocalDate(2025, 9, 30), below);
    }

    [Theory]
    [MemberData(nameof(Bounds), DisableDiscoveryEnumeration = true)]
    public void IsJudgedAtEachAgeOfTheYear_GivenABirthKnownToTheYear(string indicator, string what, int bound, Member facts, bool below, bool from)
    {
        var year = Review.Year - bound;
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year - 1) }, Review, from);
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year) }, Review, null);
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year + 1) }, Review, below);
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year) }, new LocalDate(2025, 12, 31), from);
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year) }, new LocalDate(2025, 12, 30), null);
        Judge(indicator, what, facts with { Birth = BirthDate.InYear(year) }, new LocalDate(2025, 1, 1), null);
    }

    [Theory]
    [MemberData(nameof(Bounds), DisableDiscoveryEnumeration = true)]
    public void IsNotKnown_GivenABirthThatIsNotKnown(string indicator, string what, int bound, Member facts, bool below, bool from)
    {
        Assert.NotEqual(below, from);
        Judge(indicator, what + $" about {bound}", facts, Review, null);
    }

    [Fact]
    public void IsJudgedByTheMonthOfTheReview_GivenAnInfantBornInIt()
    {
        // Born in October 2025, on the 15th at the latest: no bound of the law lies between.
        Judge("nutrition", "underweight", BornInMonth(2025, 10) with { Stunted = false, Underweight = true }, Review, true);
        Judge("nutrition", "underweight", BornInYear(2025) with { Stunted = false, Underweight = true }, Review, true);
    }

    [Theory]
    [InlineData("employment")]
    [InlineData("dependents")]
    [InlineData("nutrition")]
    [InlineData("health_insurance")]
    [InlineData("adult_education")]
    [InlineData("school_attendance")]
    public void IsNotKnown_GivenMembersThatAreNotListed(string indicator)
    {
        Assert.Null(Deprived("vn-2022-2025", indicator, new Household(), Review));
        Assert.Null(Deprived("vn-2022-2025", indicator, new Household { Size = 3 }, Review));
    }

    [Theory]
    [InlineData("1989", false)]
    [InlineData("1990", true)]
    [InlineData("1995", true)]
    [InlineData("1996", false)]
    [InlineData("1989-12-31", false)]
    [InlineData("1990-01-01", true)]
    [InlineData("1995-12-31", true)]
    [InlineData("1996-01-01", false)]
    public void IsJudgedByTheYearOfBirth_GivenBoundsOfYears(string birth, bool expected)
    {
        var standard = RandomConditionsTest.Of("""{ "anyMember": { "bornIn": { "from": 1990, "to": 1995 } } }""");
        var member = birth.Length == 4 ? new Member { Birth = BirthDate.InYear(int.Parse(birth, System.Globalization.CultureInfo.InvariantCulture)) } : Born(birth);
        Assert.Equal(expected ? "one" : "", standard.Classify(One(member), Review).Deprived.ToString());
        Assert.Equal("", standard.Classify(One(member), Review).Unknown.ToString());
    }

    [Theory]
    [InlineData(""" "from": 1990 """, true)]
    [InlineData(""" "to": 1995 """, true)]
    [InlineData(""" "from": 1990, "to": 1995 """, true)]
    [InlineData(""" "from": 1800 """, false)]
    public void HangsOnTheBirth_GivenBoundsOfYearsWithinALife(string bounds, bool unknown)
    {
        var standard = RandomConditionsTest.Of($$"""{ "anyMember": { "bornIn": { {{bounds}} } } }""");
        Assert.Equal(unknown ? "one" : "", standard.Classify(One(new Member()), Review).Unknown.ToString());
        Assert.Equal(unknown ? "" : "one", standard.Classify(One(new Member()), Review).Deprived.ToString());
    }

    [Fact]
    public void IsRefused_GivenAListOfNoMembers()
    {
        // Nobody is no household; a list that is not there is null, not empty.
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        Assert.Throws<ArgumentException>(() => standard.Classify(new Household { Members = [] }, Review));
    }

    private static void Judge(string indicator, string what, Member member, LocalDate on, bool? expected)
    {
        var actual = Deprived("vn-2022-2025", indicator, One(member), on);
        Assert.True(actual == expected, $"{indicator}, {what}, born {member.Birth}, on {on:uuuu-MM-dd}: {actual?.ToString() ?? "not known"}, expected {expected?.ToString() ?? "not known"}");
    }
}
