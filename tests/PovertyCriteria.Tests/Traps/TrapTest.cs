namespace PovertyCriteria.Tests.Traps;

/// <summary>What others fell into, one test each, numbered as the project's notes on the law number them.</summary>
/// <remarks>
/// Not here, for they concern other code: 12 (the multidimensional poverty rate of official reports is poor plus near-poor) and 17 (whose ethnicity a
/// household has); the conformance pack has cases of both.
/// </remarks>
public class TrapTest
{
    private static readonly LocalDate Autumn2025 = new(2025, 10, 15);

    private static readonly string[] Twelve =
    [
        "employment", "dependents", "nutrition", "health_insurance", "adult_education", "school_attendance",
        "housing_quality", "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    private static readonly string[] Ten =
    [
        "health_care", "health_insurance", "adult_education", "school_attendance", "housing_quality",
        "housing_area", "water_source", "sanitation", "telecommunications", "information_devices",
    ];

    [Fact]
    public void Trap01_TheNewLinesDoNotApplyIn2026()
    {
        for (var day = new LocalDate(2026, 1, 1); day.Year == 2026; day = day.PlusDays(1))
            Assert.Equal("vn-2022-2025", PovertyStandards.National.InForceOn(day).Id);
        Assert.Equal("vn-2027-2030", PovertyStandards.National.InForceOn(new LocalDate(2027, 1, 1)).Id);

        var rural = With(Twelve, 3) with { Area = Area.Rural, Income = Income.PerPersonMonth(2_200_000) };
        Assert.Equal(PovertyClass.AverageLivingStandard, ClassOn(new LocalDate(2026, 12, 31), rural));
        var urban = With(Twelve, 3) with { Area = Area.Urban, Income = Income.PerPersonMonth(2_800_000) };
        Assert.Equal(PovertyClass.AverageLivingStandard, ClassOn(new LocalDate(2026, 12, 31), urban));

        var standardOf2027 = PovertyStandards.National.InForceOn(new LocalDate(2027, 1, 1));
        var given = new AssessedIndicators(standardOf2027.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < 3)));
        Assert.Equal(PovertyClass.Poor, ClassOn(new LocalDate(2027, 1, 1), rural with { Assessed = given }));
        Assert.Equal(PovertyClass.Poor, ClassOn(new LocalDate(2027, 1, 1), urban with { Assessed = given }));
    }

    [Fact]
    public void Trap02_From2022BothIncomeAndDeprivationsMakeAHouseholdPoor()
    {
        Assert.Equal(PovertyClass.NearPoor, By("vn-2022-2025", With(Twelve, 2), 1_500_000));
        Assert.Equal(PovertyClass.AverageLivingStandard, By("vn-2022-2025", With(Twelve, 12), 1_500_001));
        Assert.Equal(PovertyClass.Poor, By("vn-2022-2025", With(Twelve, 3), 1_500_000));

        // 2016-2021 it was "or": below the lower line, or between the lines with three.
        Assert.Equal(PovertyClass.Poor, By("vn-2016-2020", With(Ten, 0), 700_000));
        Assert.Equal(PovertyClass.Poor, By("vn-2016-2020", With(Ten, 3), 1_000_000));
    }

    [Fact]
    public void Trap03_WithoutDeprivationAHouseholdBelowTheLineIsPoorIn2021AndNearPoorIn2022()
    {
        Assert.Equal(PovertyClass.Poor, ClassOn(new LocalDate(2021, 12, 31), With(Ten, 0) with { Area = Area.Rural, Income = Income.PerPersonMonth(700_000) }));
        Assert.Equal(PovertyClass.NearPoor, ClassOn(new LocalDate(2022, 1, 1), With(Twelve, 0) with { Area = Area.Rural, Income = Income.PerPersonMonth(700_000) }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Trap04_NearPoorIsFewerThanThreeWithZeroIncluded(int deprived) =>
        Assert.Equal(PovertyClass.NearPoor, By("vn-2022-2025", With(Twelve, deprived), 1_500_000));

    [Fact]
    public void Trap05_AtOrBelowIncludesTheLineAndNotOneDongMore()
    {
        Assert.Equal(PovertyClass.Poor, By("vn-2022-2025", With(Twelve, 3), 1_500_000));
        Assert.Equal(PovertyClass.AverageLivingStandard, By("vn-2022-2025", With(Twelve, 3), 1_500_001));

        // One đồng of a year's income of four persons is less than a đồng a month, and still above.
        var four = With(Twelve, 3) with { Area = Area.Rural, Size = 4 };
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        Assert.Equal(PovertyClass.Poor, standard.Classify(four with { Income = Income.HouseholdYear(72_000_000) }, Autumn2025).Class);
        Assert.Equal(PovertyClass.AverageLivingStandard, standard.Classify(four with { Income = Income.HouseholdYear(72_000_001) }, Autumn2025).Class);
    }

    [Fact]
    public void Trap06_AverageLivingStandardIsNeverDecidedByPoints()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        foreach (var area in new[] { Area.Rural, Area.Urban })
        {
            for (var score = 0; score <= 400; score++)
            {
                var result = standard.Classify(new Household { Area = area, IncomeScore = score }, Autumn2025, Basis.Scores);
                Assert.False(result.Possible.Contains(PovertyClass.AverageLivingStandard));
                Assert.False(result.Possible.Contains(PovertyClass.Above));
            }
        }
    }

    [Fact]
    public void Trap07_ThreeOfTenIsACountAndNotAThird()
    {
        Assert.Equal(PovertyClass.NearPoor, By("vn-2016-2020", With(Ten, 2), 1_000_000));
        Assert.Equal(PovertyClass.Poor, By("vn-2016-2020", With(Ten, 3), 1_000_000));
    }

    [Fact]
    public void Trap08_TheStandardOf2027HasOneLine()
    {
        Assert.True(PovertyStandards.TryGet("vn-2027-2030", out var standard));
        var line = Assert.Single(standard.ByFacts.Lines);
        Assert.Equal((2_200_000, 2_800_000), (line.Rural, line.Urban));

        // Every deprivation, one đồng above: no second line makes this household near-poor, and no band of 1.5 times is invented.
        var all = new AssessedIndicators(standard.Indicators.Select(indicator => KeyValuePair.Create(indicator.Id, true)));
        foreach (var vnd in new long[] { 2_200_001, 3_300_000, 3_300_001 })
            Assert.Equal(PovertyClass.NotPoor, By("vn-2027-2030", new Household { Assessed = all }, vnd));
    }

    [Fact]
    public void Trap09_PointsAreNotMoney()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));

        // 140 points decide nothing about income, and no income is worth points.
        var scored = With(Twelve, 3) with { Area = Area.Rural, IncomeScore = 140 };
        Assert.Equal(PovertyClass.Poor, standard.Classify(scored, Autumn2025, Basis.Scores).Class);
        Assert.Equal("poor|average_living_standard|above", standard.Classify(scored, Autumn2025).Possible.ToString());
        var paid = With(Twelve, 3) with { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000) };
        Assert.Equal(PovertyClass.Poor, standard.Classify(paid, Autumn2025).Class);
        Assert.Equal("poor|not_poor", standard.Classify(paid, Autumn2025, Basis.Scores).Possible.ToString());

        // And there is no linear scale: 175 points are the urban line, not 1.25 times the rural one.
        Assert.Equal(PovertyClass.NotPoor, standard.Classify(scored with { IncomeScore = 141 }, Autumn2025, Basis.Scores).Class);
        Assert.Equal(PovertyClass.Poor, standard.Classify(scored with { Area = Area.Urban, IncomeScore = 175 }, Autumn2025, Basis.Scores).Class);
        Assert.Equal(PovertyClass.NotPoor, standard.Classify(scored with { Area = Area.Urban, IncomeScore = 176 }, Autumn2025, Basis.Scores).Class);
    }

    [Fact]
    public void Trap10_ACodeThatSurvivedTheMergerNamesAnotherTerritory()
    {
        Assert.True(PovertyStandards.Local.TryGetInForceOn("75", new LocalDate(2025, 6, 30), out var before));
        Assert.Equal("dong-nai-2022-2025", before.Id);
        Assert.False(PovertyStandards.Local.TryGetInForceOn("75", new LocalDate(2025, 7, 1), out _));
        Assert.Throws<NoStandardInForceException>(() => PovertyStandards.Local.InForceOn("75", new LocalDate(2025, 12, 31)));

        // By its name it is there still, for the former territory.
        Assert.True(PovertyStandards.TryGet("dong-nai-2022-2025", out var named));
        Assert.True(named.IsInForceOn(new LocalDate(2025, 12, 31)));

        // A code of before the merger whose territory stayed is found throughout; leading zeros are part of a code.
        Assert.True(PovertyStandards.Local.TryGetInForceOn("01", new LocalDate(2025, 12, 31), out _));
        Assert.False(PovertyStandards.Local.TryGetInForceOn("1", new LocalDate(2025, 12, 31), out _));
    }

    [Fact]
    public void Trap11_TheTwoScoresAreNotTakenForEachOther()
    {
        // Điểm A (B1) is income, điểm B (B2) deprivation.
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var household = new Household { Area = Area.Rural, IncomeScore = 30, DeprivationScore = 20 };
        Assert.Equal(PovertyClass.NearPoor, standard.Classify(household, Autumn2025, Basis.Scores).Class);
        Assert.Equal(PovertyClass.Poor, standard.Classify(household with { IncomeScore = 20, DeprivationScore = 30 }, Autumn2025, Basis.Scores).Class);
        Assert.Equal(PovertyClass.NotPoor, standard.Classify(household with { IncomeScore = 150, DeprivationScore = 0 }, Autumn2025, Basis.Scores).Class);
        Assert.Throws<ArgumentException>(() => standard.Classify(household with { IncomeScore = 0, DeprivationScore = 150 }, Autumn2025, Basis.Scores));
    }

    [Fact]
    public void Trap13_PupilsOnTheNormalTrackAreNotDeprivedOnAnyBirthday()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var days = 0;
        for (var birth = new LocalDate(2009, 1, 1); birth.Year <= 2022; birth = birth.PlusDays(1), days++)
        {
            // Grades 1, 6 and 10 are entered in the year of the 6th, 11th and 15th birthday.
            var inTheYear = 2025 - birth.Year;
            var level = inTheYear >= 15 ? Enrolment.UpperSecondary : inTheYear >= 11 ? Enrolment.LowerSecondary : inTheYear >= 6 ? Enrolment.Primary : Enrolment.Preschool;
            var pupil = new Member { Birth = BirthDate.On(birth), Enrolled = level };
            var result = standard.Classify(new Household { Members = [pupil] }, Autumn2025);
            Assert.False(result.Deprived.Contains("school_attendance") || result.Unknown.Contains("school_attendance"), $"born {birth:uuuu-MM-dd}, {level}");
        }

        Assert.Equal(5_113, days);
    }

    [Fact]
    public void Trap14_AStandardNamedByItsIdWorksOutsideItsWindowsAndSaysSo()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var autumn2021 = new LocalDate(2021, 10, 15);
        Assert.Equal("vn-2016-2020", PovertyStandards.National.InForceOn(autumn2021).Id);
        Assert.False(standard.IsInForceOn(autumn2021));

        var household = With(Twelve, 3) with { Area = Area.Rural, Income = Income.PerPersonMonth(1_500_000) };
        var early = standard.Explain(household, autumn2021);
        Assert.Equal(PovertyClass.Poor, early.Result.Class);
        Assert.False(early.InForce);
        Assert.Null(early.Window);
        Assert.Contains("not in force", early.ToString(), StringComparison.OrdinalIgnoreCase);

        var later = standard.Explain(household, new LocalDate(2022, 1, 1));
        Assert.True(later.InForce);
        Assert.DoesNotContain("not in force", later.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Trap15_AMemberOfExactlyThirtyIsNotAskedAndInsuranceBeginsAtSix()
    {
        var unschooled = new Member { Qualification = Qualification.None, Enrolled = Enrolment.None, WorkplaceTraining = false };
        Assert.False(IsDeprived("adult_education", unschooled with { Birth = BirthDate.On(new LocalDate(1995, 10, 15)) }));
        Assert.True(IsDeprived("adult_education", unschooled with { Birth = BirthDate.On(new LocalDate(1995, 10, 16)) }));

        var uninsured = new Member { HealthInsurance = false };
        Assert.True(IsDeprived("health_insurance", uninsured with { Birth = BirthDate.On(new LocalDate(2019, 10, 15)) }));
        Assert.False(IsDeprived("health_insurance", uninsured with { Birth = BirthDate.On(new LocalDate(2019, 10, 16)) }));
    }

    [Fact]
    public void Trap16_WeightCountsUnderTenAndHeightUnderSixteen()
    {
        var light = new Member { Stunted = false, Underweight = true };
        Assert.True(IsDeprived("nutrition", light with { Birth = BirthDate.On(new LocalDate(2015, 10, 16)) }));
        Assert.False(IsDeprived("nutrition", light with { Birth = BirthDate.On(new LocalDate(2015, 10, 15)) }));

        var small = new Member { Stunted = true, Underweight = false };
        Assert.True(IsDeprived("nutrition", small with { Birth = BirthDate.On(new LocalDate(2009, 10, 16)) }));
        Assert.False(IsDeprived("nutrition", small with { Birth = BirthDate.On(new LocalDate(2009, 10, 15)) }));
    }

    private static Household With(string[] indicators, int deprived) =>
        new() { Assessed = new AssessedIndicators(indicators.Select((id, i) => KeyValuePair.Create(id, i < deprived))) };

    private static PovertyClass? By(string id, Household household, long vnd)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        return standard.Classify(household with { Area = Area.Rural, Income = Income.PerPersonMonth(vnd) }, Autumn2025).Class;
    }

    private static PovertyClass? ClassOn(LocalDate on, Household household) => PovertyStandards.National.InForceOn(on).Classify(household, on).Class;

    private static bool IsDeprived(string indicator, Member member)
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        return standard.Classify(new Household { Members = [member] }, Autumn2025).Deprived.Contains(indicator);
    }
}
