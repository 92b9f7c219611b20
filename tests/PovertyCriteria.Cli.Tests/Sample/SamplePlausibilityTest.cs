namespace PovertyCriteria.Cli.Tests.Sample;

public class SamplePlausibilityTest
{
    private static readonly SampleDistrict District = new();
    private static readonly List<Household> Households = District.Generate().ToList();
    private static readonly List<Member> Members = Households.SelectMany(household => household.Members!).ToList();

    [Fact]
    public void FewIncomesStandOnOrBesideALine()
    {
        var beside = Households.Count(household => DistanceFromLine(household) <= 1_000);
        Assert.InRange(100m * beside / Households.Count, 3m, 8m);
        foreach (var distance in new[] { 0m, 1m }) Assert.Contains(Households, household => household.Income!.Value.Unit == IncomeUnit.PerPersonMonth && DistanceFromLine(household) == distance);
        Assert.Contains(Households, household => household.Income!.Value.Unit == IncomeUnit.HouseholdYear && DistanceFromLine(household) is > 0 and < 1);
        Assert.Contains(Households, household => household.Income!.Value.Unit == IncomeUnit.HouseholdYear && DistanceFromLine(household) == 0);
    }

    [Fact]
    public void IncomesAreGivenInBothWays_AndSpreadUpwards()
    {
        Assert.InRange(Households.Count(household => household.Income!.Value.Unit == IncomeUnit.HouseholdYear) * 100 / Households.Count, 60, 80);
        var incomes = Households.Select(PerPersonMonth).Order().ToList();
        var (median, mean) = (incomes[incomes.Count / 2], incomes.Average());
        Assert.True(mean > median * 1.05m, $"mean {mean}, median {median}");
        Assert.True(incomes[0] > 0);
    }

    [Fact]
    public void ClassesAboveTheLineAreBothThere()
    {
        var standard = PovertyStandards.National.InForceOn(District.ReviewDate);
        var classes = Households.CountBy(household => standard.Classify(household, District.ReviewDate).Class!.Value).ToDictionary();
        Assert.InRange(classes[PovertyClass.AverageLivingStandard], 1_000, 2_000);
        Assert.InRange(classes[PovertyClass.Above], 2_500, 4_000);
    }

    [Fact]
    public void EveryIndicatorIsDeprivedSomewhere_AmongPoorAndAmongOthers()
    {
        var standard = PovertyStandards.National.InForceOn(District.ReviewDate);
        var results = Households.Select(household => standard.Classify(household, District.ReviewDate)).ToLookup(result => result.Class);
        foreach (var each in new[] { PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.Above })
            Assert.Equal(standard.Indicators.Length, results[each].SelectMany(result => result.Deprived).Distinct().Count());
    }

    [Fact]
    public void NoPupilIsYoungerThanTwo() =>
        Assert.DoesNotContain(Members, member => AgeOf(member) < 2 && member.Enrolled != Enrolment.None);

    [Fact]
    public void PupilsAreOfAnAgeForTheirLevel()
    {
        (Enrolment Level, int From, int To)[] ages =
        [
            (Enrolment.Preschool, 2, 6), (Enrolment.Primary, 5, 12), (Enrolment.LowerSecondary, 10, 16),
            (Enrolment.UpperSecondary, 14, 19), (Enrolment.Vocational, 14, 23), (Enrolment.Higher, 17, 23),
        ];
        foreach (var (level, from, to) in ages)
        {
            var pupils = Members.Where(member => member.Enrolled == level).ToList();
            Assert.NotEmpty(pupils);
            Assert.All(pupils, pupil => Assert.InRange(AgeOf(pupil), from, to));
        }
    }

    [Fact]
    public void MostChildrenAttendSchool()
    {
        var children = Members.Where(member => AgeOf(member) is >= 6 and < 15).ToList();
        Assert.InRange(children.Count(child => child.Enrolled != Enrolment.None) * 100 / children.Count, 95, 99);
    }

    [Fact]
    public void NobodyHasCompletedALevelBeforeItsAge()
    {
        Assert.DoesNotContain(Members, member => member.Qualification >= Qualification.Primary && AgeOf(member) < 10);
        Assert.DoesNotContain(Members, member => member.Qualification >= Qualification.LowerSecondary && AgeOf(member) < 14);
        Assert.DoesNotContain(Members, member => member.Qualification >= Qualification.UpperSecondary && AgeOf(member) < 17);
        Assert.DoesNotContain(Members, member => member.Qualification >= Qualification.Higher && AgeOf(member) < 21);
    }

    [Fact]
    public void WorkIsAskedFromFifteen_AndNutritionUnderSixteen() => Assert.All(Members, member =>
    {
        Assert.Equal(AgeOf(member) >= 15, member.Employment is not null);
        Assert.Equal(AgeOf(member) < 16, member is { Stunted: not null, Underweight: not null } or { Stunted: null, Underweight: null, Height: not null });
    });

    [Fact]
    public void PyramidIsThatOfAPeople()
    {
        Assert.InRange(Members.Count(member => AgeOf(member) < 16) * 100 / Members.Count, 24, 34);
        Assert.InRange(Members.Count(member => AgeOf(member) >= 60) * 100 / Members.Count, 8, 16);
        Assert.InRange(Members.Count(member => member.Sex == Sex.Female) * 100 / Members.Count, 47, 53);
        Assert.InRange(Members.Max(AgeOf), 88, 104);
        Assert.All(Households, household => Assert.Contains(household.Members!, member => AgeOf(member) >= 18));
    }

    [Fact]
    public void SizesAreOneToNine() =>
        Assert.Equal(Enumerable.Range(1, 9), Households.Select(household => household.Members!.Count).Distinct().Order());

    [Fact]
    public void InternetIsUsedWithADevice() =>
        Assert.DoesNotContain(Households, household => household is { UsesInternet: true, Devices: Devices.None } or { UsesTelephone: true, Devices: Devices.None });

    [Fact]
    public void RuralHouseholdsPrevail() =>
        Assert.InRange(Households.Count(household => household.Area == Area.Rural) * 100 / Households.Count, 80, 92);

    private static int AgeOf(Member member) => member.Birth!.Value.AgeOn(District.ReviewDate).Least;

    private static decimal PerPersonMonth(Household household) => household.Income!.Value is { Unit: IncomeUnit.PerPersonMonth } monthly
        ? monthly.Vnd
        : (decimal)household.Income.Value.Vnd / (household.Members!.Count * 12);

    private static decimal DistanceFromLine(Household household) =>
        PovertyStandards.National.InForceOn(District.ReviewDate).ByFacts.Lines.Min(line => Math.Abs(PerPersonMonth(household) - line.For(household.Area!.Value)));
}
