namespace PovertyCriteria.Tests.Classifying;

/// <summary>What is missing, by name, in cases that can be read.</summary>
public class MissingTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = Get("vn-2022-2025");

    /// <summary>A rural household at the line with nothing deprived, facts instead of answers.</summary>
    private static readonly Household Complete = new()
    {
        Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000), WallDurable = true, PillarDurable = true, RoofDurable = true, FloorArea = 90m,
        WaterSource = WaterSource.Piped, Toilet = Toilet.Septic, UsesInternet = true, Devices = Devices.Smartphone,
        Members =
        [
            new Member
            {
                Birth = BirthDate.On(new LocalDate(1980, 1, 1)), Employment = Employment.SelfEmployed, Disabled = false, MonthlySocialAllowance = false,
                HealthInsurance = true, Enrolled = Enrolment.None, Qualification = Qualification.UpperSecondary, WorkplaceTraining = false,
            },
        ],
    };

    [Fact]
    public void ReturnsNothing_GivenADecidedClass()
    {
        Assert.Empty(Missing(Complete));
        Assert.Empty(Missing(Complete with { Income = Income.PerPersonMonth(2_250_001), Members = null, Size = 1, WallDurable = null }));
        Assert.Empty(Missing(Complete with { UsesInternet = null, Devices = null }));
        Assert.Empty(Missing(Complete with { Toilet = Toilet.None, UsesInternet = false, Devices = Devices.None, WallDurable = null, PillarDurable = null, WaterSource = null }));
    }

    [Theory]
    [InlineData(1_500_000, "")]
    [InlineData(1_500_001, "area")]
    [InlineData(2_000_000, "area")]
    [InlineData(2_000_001, "")]
    [InlineData(2_250_000, "")]
    [InlineData(2_250_001, "area")]
    [InlineData(3_000_000, "area")]
    [InlineData(3_000_001, "")]
    public void ReturnsArea_GivenAnIncomeOnWhichTheAreasDiffer(long vnd, string missing) =>
        Assert.Equal(missing, string.Join("|", Missing(Complete with { Area = null, Income = Income.PerPersonMonth(vnd) })));

    [Fact]
    public void ReturnsIncome_GivenNoIncome()
    {
        Assert.Equal(["income"], Missing(Complete with { Income = null }));
        Assert.Equal(["area", "income"], Missing(Complete with { Income = null, Area = null }));
    }

    [Fact]
    public void LeavesOutAnIncomeThatCannotMatter_GivenClassesByDeprivationAlone()
    {
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("line", 1_000_000, 1_000_000),
            string.Join(",", from bound in new[] { "atMost", "above" }
                             from row in new[] { (Class: "poor", Bound: "deprivedAtLeast"), (Class: "near_poor", Bound: "deprivedFewerThan") }
                             select OwnStandard.Row(row.Class, $"\"{bound}\": \"line\", \"{row.Bound}\": 1")),
            OwnStandard.Indicator("one", """{ "fact": "uses_internet", "is": false }"""));
        Assert.Equal(["uses_internet"], standard.MissingFor(new Household(), On));
        Assert.Empty(standard.MissingFor(new Household { UsesInternet = true }, On));
    }

    [Fact]
    public void ReturnsIncome_GivenItMattersForSomeNumberOfDeprivations()
    {
        // One deprivation makes poor at any income; without one the income decides.
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("line", 1_000_000, 1_000_000),
            string.Join(
                ",",
                OwnStandard.Row("poor", "\"atMost\": \"line\", \"deprivedAtLeast\": 1"),
                OwnStandard.Row("poor", "\"above\": \"line\", \"deprivedAtLeast\": 1"),
                OwnStandard.Row("near_poor", "\"atMost\": \"line\", \"deprivedFewerThan\": 1"),
                OwnStandard.Row("not_poor", "\"above\": \"line\", \"deprivedFewerThan\": 1")),
            OwnStandard.Indicator("one", """{ "fact": "uses_internet", "is": false }"""));
        Assert.Equal(["income", "uses_internet"], standard.MissingFor(new Household(), On));
        Assert.Equal(["income"], standard.MissingFor(new Household { UsesInternet = true }, On));
        Assert.Empty(standard.MissingFor(new Household { UsesInternet = false }, On));
    }

    [Fact]
    public void ReturnsMembers_GivenAYearlyIncomeOfSoManyAreNotKnown()
    {
        var assessed = new AssessedIndicators(Standard.Indicators.Select(indicator => KeyValuePair.Create(indicator.Id, false)));
        var household = new Household { Area = Area.Rural, Income = Income.HouseholdYear(72_000_000), Assessed = assessed };
        Assert.Equal(["members"], Missing(household));
        Assert.Empty(Missing(household with { Size = 4 }));
    }

    [Fact]
    public void ReturnsAllMembers_GivenMembersThatAreNotListed()
    {
        Assert.Equal(["members.*"], Missing(Complete with { Members = null, Size = 1 }));
        Assert.Equal(["members", "members.*"], Missing(Complete with { Members = null }));
    }

    [Fact]
    public void ReturnsTheFactsOfMembers_GivenThoseOfWhomTheyAreNotKnown()
    {
        var member = Complete.Members![0];
        var two = Complete with { Toilet = Toilet.None, UsesInternet = false };
        Assert.Equal(["members.health_insurance"], Missing(two with { Members = [member with { HealthInsurance = null }] }));
        Assert.Equal(["members.employment", "members.health_insurance"], Missing(two with { Members = [member with { Employment = null }, member with { HealthInsurance = null }] }));

        // Born in 2009: 15 or 16, so a dependent or not, and asked for schooling one way or the other.
        var young = member with { Birth = BirthDate.InYear(2009), Qualification = Qualification.Primary, Stunted = false };
        Assert.Equal(["members.birth_date"], Missing(two with { Members = [young] }));
        Assert.Equal(["members.birth_date", "members.enrolled"], Missing(two with { Members = [young with { Enrolled = null }] }));

        // Born in 1995, 29 or 30; by a vocational certificate neither age matters.
        Assert.Equal(["members.birth_date"], Missing(two with { Members = [member with { Birth = BirthDate.InYear(1995), Qualification = Qualification.Primary }] }));
        Assert.Empty(Missing(two with { Members = [member with { Birth = BirthDate.InYear(1995), Qualification = Qualification.Vocational }] }));
    }

    [Fact]
    public void LeavesOutWhatCannotMatter_GivenOneStructureThatIsNotKnown()
    {
        var two = Complete with { Toilet = Toilet.None, UsesInternet = false };
        Assert.Empty(Missing(two with { WallDurable = null }));
        Assert.Equal(["wall_durable"], Missing(two with { WallDurable = null, RoofDurable = false }));
        Assert.Equal(["wall_durable", "pillar_durable"], Missing(two with { WallDurable = null, PillarDurable = null, RoofDurable = true }));
        Assert.Equal(["wall_durable", "pillar_durable", "roof_durable"], Missing(two with { WallDurable = null, PillarDurable = null, RoofDurable = null }));
        Assert.Equal(["floor_area"], Missing(two with { FloorArea = null }));
    }

    [Fact]
    public void ReturnsTheIndicator_GivenAThresholdThatIsNotInTheData()
    {
        var standard = Get("vn-2027-2030");
        var on = new LocalDate(2027, 10, 15);
        var unknown = Complete with { Income = Income.PerPersonMonth(2_200_000) };
        Assert.Equal(
            [
                "deprived_adult_education", "deprived_health_insurance", "deprived_housing_area", "deprived_housing_quality", "deprived_sanitation",
                "deprived_school_attendance", "deprived_telecommunications", "deprived_waste_treatment", "deprived_water_source",
            ],
            standard.MissingFor(unknown, on).Order(StringComparer.Ordinal));

        // Facts in the order of the columns, then reviewers' answers in official order.
        Assert.Equal(
            [
                "area", "members.*", "deprived_health_insurance", "deprived_adult_education", "deprived_school_attendance", "deprived_housing_area", "deprived_housing_quality",
                "deprived_telecommunications", "deprived_water_source", "deprived_sanitation", "deprived_waste_treatment",
            ],
            standard.MissingFor(unknown with { Area = null, Members = null, Size = 1, Income = Income.PerPersonMonth(2_500_000) }, on));

        var seven = new AssessedIndicators(standard.Indicators.Skip(3).Take(7).Select(indicator => KeyValuePair.Create(indicator.Id, false)));
        Assert.Equal(PovertyClass.NearPoor, standard.Classify(unknown with { Assessed = seven }, on).Class);
        Assert.Equal(PovertyClass.NotPoor, standard.Classify(unknown with { Income = Income.PerPersonMonth(2_200_001) }, on).Class);
    }

    [Fact]
    public void ReturnsTheScores_GivenTheSurveyForm()
    {
        Assert.Equal(["income_score", "deprivation_score"], Standard.MissingFor(new Household { Area = Area.Rural }, On, Basis.Scores));
        Assert.Equal(["deprivation_score"], Standard.MissingFor(new Household { Area = Area.Rural, IncomeScore = 140 }, On, Basis.Scores));
        Assert.Empty(Standard.MissingFor(new Household { Area = Area.Rural, IncomeScore = 141 }, On, Basis.Scores));
        Assert.Equal(["area", "deprivation_score"], Standard.MissingFor(new Household { IncomeScore = 141 }, On, Basis.Scores));
        Assert.Equal(["area"], Standard.MissingFor(new Household { IncomeScore = 175, DeprivationScore = 0 }, On, Basis.Scores));
        Assert.Empty(Standard.MissingFor(new Household { IncomeScore = 176 }, On, Basis.Scores));
    }

    private static IReadOnlyList<string> Missing(Household household) => Standard.MissingFor(household, On);

    private static PovertyStandard Get(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new ArgumentException(id, nameof(id));
}
