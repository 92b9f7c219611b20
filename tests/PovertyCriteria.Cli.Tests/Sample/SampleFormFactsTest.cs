namespace PovertyCriteria.Cli.Tests.Sample;

/// <summary>What the survey forms ask beyond the indicators: all of it known, in agreement with the other facts, and telling of income without copying it.</summary>
public class SampleFormFactsTest
{
    private static readonly SampleDistrict District = new();
    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(District.ReviewDate);
    private static readonly List<Household> Households = District.Generate().ToList();
    private static readonly List<Member> Members = Households.SelectMany(household => household.Members!).ToList();

    [Fact]
    public void EveryFactOfTheFormsIsKnown() => Assert.All(Households, household =>
    {
        Assert.All(FormColumns.OfHousehold, column => Assert.NotEqual(Column.Unknown, column.Read!(household)));
        Assert.All(household.Members!, member => Assert.All(
            FormColumns.OfMember.Where(column => column.Name is "non_farm_work" or "monthly_pension" or "critically_ill"), column => Assert.NotEqual(Column.Unknown, column.Read!(member))));
    });

    [Fact]
    public void FormsDecideEveryHousehold()
    {
        Assert.All(Households, household => Assert.True(Standard.Classify(household, District.ReviewDate, Basis.Forms).IsDecided));
        Assert.All(Households, household => Assert.True(Standard.Score(household, District.ReviewDate).IsDecided));
        Assert.All(Households, household => Assert.NotNull(Standard.Identify(household, District.ReviewDate).OutsideReview));
    }

    [Fact]
    public void FormsMostlyAgreeWithIncome_NotAlways()
    {
        var agree = Households.Count(household => IsLow(household, Basis.Facts) == IsLow(household, Basis.Forms));
        Assert.InRange(100m * agree / Households.Count, 70m, 97m);
        foreach (var (income, forms) in new[] { (true, false), (false, true) })
            Assert.Contains(Households, household => IsLow(household, Basis.Facts) == income && IsLow(household, Basis.Forms) == forms);
    }

    [Fact]
    public void PlaceIsThatOfTheDistrict()
    {
        Assert.All(Households, household => Assert.Equal((SocioEconomicRegion.RedRiverDelta, false), (household.Region, household.CentrallyRunCity)));
        var other = new SampleDistrict { Households = 20, Persons = 70, Poor = 3, NearPoor = 3, Region = SocioEconomicRegion.MekongDelta, CentrallyRunCity = true };
        Assert.All(other.Generate(), household => Assert.Equal((SocioEconomicRegion.MekongDelta, true), (household.Region, household.CentrallyRunCity)));
        Assert.Equal((other with { Region = SocioEconomicRegion.RedRiverDelta }).Generate().Select(household => household with { Region = SocioEconomicRegion.MekongDelta }), other.Generate());
    }

    [Fact]
    public void VocationalLevelIsThatOfAVocationalQualification()
    {
        Assert.All(Members, member => Assert.Equal(member.Qualification == Qualification.Vocational, member.VocationalLevel is not null));
        Assert.Equal(3, Members.Select(member => member.VocationalLevel).OfType<VocationalLevel>().Distinct().Count());
    }

    [Fact]
    public void NonFarmWorkFitsEmployment()
    {
        (Employment? Employment, NonFarmWork[] Works)[] fitting =
        [
            (null, [NonFarmWork.None]), (Employment.NotSeeking, [NonFarmWork.None]), (Employment.Unable, [NonFarmWork.None]),
            (Employment.Seeking, [NonFarmWork.None, NonFarmWork.ForHouseholdOrOwn]), (Employment.SelfEmployed, [NonFarmWork.None, NonFarmWork.ForHouseholdOrOwn]),
            (Employment.WageWithoutContract, [NonFarmWork.None, NonFarmWork.ForHouseholdOrOwn]),
            (Employment.WageWithContract, [NonFarmWork.None, NonFarmWork.CivilServant, NonFarmWork.WithContract]),
        ];
        foreach (var (employment, works) in fitting)
            Assert.Equal(works, Members.Where(member => member.Employment == employment).Select(member => member.NonFarmWork!.Value).Distinct().Order());
        Assert.All(Members.Where(member => member.NonFarmWork == NonFarmWork.CivilServant), member => Assert.True(member.Qualification >= Qualification.UpperSecondary && AgeOf(member) >= 20));
    }

    [Fact]
    public void PensionsAreOfTheOld_WithoutTheAllowanceForThoseWithoutOne()
    {
        var pensioners = Members.Where(member => member.MonthlyPension == true).ToList();
        Assert.InRange(pensioners.Count * 100 / Members.Count, 1, 6);
        Assert.InRange(pensioners.Count(member => AgeOf(member) >= 55) * 100 / pensioners.Count, 75, 99);
        Assert.DoesNotContain(pensioners, member => AgeOf(member) < 15 || member.MonthlySocialAllowance == true || member.Employment == Employment.WageWithContract);
    }

    [Fact]
    public void CriticalIllnessIsRare() => Assert.InRange(Members.Count(member => member.CriticallyIll == true) * 1_000 / Members.Count, 1, 10);

    [Fact]
    public void ChildrenAreMeasured_AndMeasurementsSayWhatTheAnswersSay()
    {
        Assert.All(Members, member =>
        {
            Assert.Equal(AgeOf(member) < 16, member.Height is not null);
            Assert.Equal(AgeOf(member) < 10, member.Weight is not null);
        });
        var answered = Members.Where(member => member is { Height: not null, Stunted: not null }).ToList();
        var children = Members.Count(member => member.Height is not null);
        Assert.InRange(answered.Count * 100 / children, 55, 75);
        Assert.Contains(answered, child => child.Stunted == true);
        Assert.Contains(answered, child => child is { Underweight: true, Weight: not null });
        Assert.All(answered, child =>
        {
            Assert.Equal(child.Stunted!.Value, IsMalnourished(new Member { Birth = child.Birth, Sex = child.Sex, Height = child.Height, Underweight = false }));
            if (child.Weight is not null)
                Assert.Equal(child.Underweight!.Value, IsMalnourished(new Member { Birth = child.Birth, Sex = child.Sex, Weight = child.Weight, Stunted = false }));
        });
    }

    [Fact]
    public void SomeMeasuredChildrenAreMalnourished_WithoutAnAnswer() =>
        Assert.Contains(Members, member => member is { Height: not null, Stunted: null } && IsMalnourished(member));

    [Fact]
    public void ChildrenGrow()
    {
        (int Age, decimal Shortest, decimal Tallest, decimal Lightest, decimal Heaviest)[] ranges =
            [(0, 40, 82, 1.8m, 12), (1, 60, 95, 5, 15), (3, 75, 110, 8, 19), (6, 90, 130, 11, 28), (9, 105, 150, 15, 40), (12, 115, 170, 0, 0), (15, 130, 190, 0, 0)];
        foreach (var (age, shortest, tallest, lightest, heaviest) in ranges)
        {
            var children = Members.Where(member => AgeOf(member) == age).ToList();
            Assert.NotEmpty(children);
            Assert.All(children, child => Assert.InRange(child.Height!.Value, shortest, tallest));
            if (heaviest > 0) Assert.All(children, child => Assert.InRange(child.Weight!.Value, lightest, heaviest));
        }

        var means = Enumerable.Range(0, 16).Select(age => Members.Where(member => AgeOf(member) == age).Average(member => member.Height!.Value)).ToList();
        Assert.Equal(means.Order(), means);
    }

    [Fact]
    public void AssetsFitDevices() => Assert.All(Households, household =>
    {
        Assert.Equal((household.Devices & Devices.Television) != Devices.None, household.Assets.ColourTelevisions > 0);
        if (household.Assets.Printers > 0) Assert.NotEqual(Devices.None, household.Devices & (Devices.DesktopComputer | Devices.Laptop));
        if (household.QuickForm.ValuableVehicle == true) Assert.True(household.Assets is { Motorbikes: > 0 } or { MotorBoats: > 0 });
    });

    [Fact]
    public void TheBetterOffOwnMore_AndThePoorNotNothing()
    {
        var poor = Households.Where(household => IsLow(household, Basis.Facts)).ToList();
        var others = Households.Where(household => !IsLow(household, Basis.Facts)).ToList();
        foreach (var (owns, ofPoorFrom, ofPoorTo, moreBy) in new (Func<Household, bool>, int, int, int)[]
        {
            (household => household.Assets.Motorbikes > 0, 60, 90, 8), (household => household.Assets.Refrigerators > 0, 30, 60, 20),
            (household => household.Assets.WashingMachines > 0, 8, 30, 20), (household => household.Assets.Cars > 0, 0, 2, 1),
            (household => household.ElectricityPerMonth >= 100, 1, 20, 15), (household => household.QuickForm.ValuableVehicle == true, 10, 40, 15),
        })
        {
            var (first, second) = (poor.Count(owns) * 100 / poor.Count, others.Count(owns) * 100 / others.Count);
            Assert.InRange(first, ofPoorFrom, ofPoorTo);
            Assert.InRange(second, first + moreBy, 100);
        }
    }

    [Fact]
    public void ElectricityFitsAppliances()
    {
        Assert.All(Households, household => Assert.InRange(household.ElectricityPerMonth!.Value, 8, 600));
        var with = Households.Where(household => household.Assets.AirConditioners > 0).Average(household => household.ElectricityPerMonth!.Value);
        var without = Households.Where(household => household.Assets.AirConditioners == 0).Average(household => household.ElectricityPerMonth!.Value);
        Assert.InRange(with - without, 30, 120);
        Assert.Contains(Households, household => household.ElectricityPerMonth!.Value % 1 != 0);
    }

    [Fact]
    public void LandAndAnimalsAreOfTheCountry()
    {
        var (rural, urban) = (Households.Where(household => household.Area == Area.Rural).ToList(), Households.Where(household => household.Area == Area.Urban).ToList());
        foreach (var has in new Func<Household, bool>[]
        {
            household => household.Land.GardenArea > 0, household => household.Land.AnnualCropArea > 0, household => household.Land.PerennialCropArea > 0,
            household => household.Land.ForestArea > 0, household => household.Livestock.BuffaloesCattleHorses > 0, household => household.Livestock.PigsGoatsSheep > 0,
            household => household.Livestock.Poultry > 0,
        })
        {
            var share = rural.Count(has) * 100 / rural.Count;
            Assert.InRange(share, 15, 80);
            Assert.InRange(urban.Count(has) * 100 / urban.Count, 0, share / 2);
        }

        Assert.All(Households, household => Assert.True(household.Livestock.Aquaculture == false || household.Land.WaterSurfaceArea > 0));
        Assert.All(Households, household => Assert.InRange(household.Land.ForestArea!.Value, 0, 60_000));
    }

    [Fact]
    public void FewAreOutsideTheReview_AndEveryReasonButThatOfTheProvinceIsThere()
    {
        var reasons = Households.Select(household => household.QuickForm.Exclusions!.Value).ToList();
        Assert.InRange(reasons.Count(each => each != ReviewExclusions.None) * 100 / reasons.Count, 1, 10);
        Assert.Equal(
            ReviewExclusions.House | ReviewExclusions.Business | ReviewExclusions.Farm | ReviewExclusions.ProductiveAssets, reasons.Aggregate((first, second) => first | second));
    }

    [Fact]
    public void SomeStopAtTheQuickForm_AndMostOfLowIncomeGoOn()
    {
        Assert.Contains(Households, household => Standard.Identify(household, District.ReviewDate).GoesOn == false);
        var low = Households.Where(household => IsLow(household, Basis.Facts)).ToList();
        Assert.InRange(low.Count(household => Standard.Identify(household, District.ReviewDate).GoesOn != false) * 100 / low.Count, 75, 99);
    }

    private static bool IsLow(Household household, Basis by) => Standard.Classify(household, District.ReviewDate, by).Class is PovertyClass.Poor or PovertyClass.NearPoor;

    private static bool IsMalnourished(Member child) =>
        Standard.Classify(new Household { Members = [child] }, District.ReviewDate).Deprived.Contains("nutrition");

    private static int AgeOf(Member member) => member.Birth!.Value.AgeOn(District.ReviewDate).Least;
}
