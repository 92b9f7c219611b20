using System.Globalization;
using static PovertyCriteria.Tests.Forms.HighlandHousehold;

namespace PovertyCriteria.Tests.Forms;

/// <summary>Facts against the form, in cases whose points were added up by hand.</summary>
public class ComparisonTest
{
    [Fact]
    public void Differs_WhereTheFormGivesMore_AndNamesEachItemThatDecidesAlone()
    {
        var compared = Standard.CompareForms(Known, On);
        Assert.Equal((PovertyClass.NearPoor, PovertyClass.NotPoor), (compared.ByFacts.Class, compared.ByForms.Class));
        Assert.False(compared.Agree);
        Assert.Equal(new IncomeScore(Points, Points), compared.Score.Score);
        Assert.Equal(["household_size 50 true", "assets 45 true", "electricity 20 true"], compared.Items.Select(Told));
        Assert.Equal((-100_000, -100_000, 1), (compared.IncomeDistances[0].Lowest, compared.IncomeDistances[0].Highest, compared.IncomeDistances[0].Units));
        Assert.Equal((20, 20), (Assert.Single(compared.ScoreDistances).Lowest, compared.ScoreDistances[0].Highest));
        Assert.Empty(compared.Missing);
    }

    [Fact]
    public void NamesTheItemsThatDecideTogether_WhereNoneDoesAlone()
    {
        // 160 and 15 electricity, 20 contract, 15 degree, 15 floor area, 5 water, 10 toilet: 240, of which size 50, assets 45 and work 35 are needed.
        var well = Known with
        {
            ElectricityPerMonth = 200m,
            FloorArea = 160m,
            WaterSource = WaterSource.DrilledWell,
            Toilet = Toilet.Septic,
            Members = [Known.Members![0] with { NonFarmWork = NonFarmWork.WithContract, Qualification = Qualification.Higher }, .. Known.Members.Skip(1)],
        };
        var compared = Standard.CompareForms(well, On);
        Assert.Equal(new IncomeScore(240, 240), compared.Score.Score);
        Assert.Equal(["household_size 50 false", "assets 45 false", "non_farm_work 35 false"], compared.Items.Select(Told));
    }

    [Fact]
    public void NamesWhatGaveLessThanItCan_WhereTheFormGivesLess()
    {
        // Without motorbikes and refrigerator: 115 points. Land lacks 25 of 35, which is 140: not above the line.
        var compared = Standard.CompareForms(Known with { Income = Income.PerPersonMonth(3_000_000), Assets = Known.Assets with { Motorbikes = 0, Refrigerators = 0 } }, On);
        Assert.Equal((PovertyClass.Above, PovertyClass.NearPoor, false), (compared.ByFacts.Class, compared.ByForms.Class, compared.Agree));
        Assert.Equal(
            [
                "assets 0/225 true", "household_size 50/95 true", "non_farm_work 15/55 true", "livestock 5/45 true", "pension 0/35 true", "land 10/35 false",
                "working_age 5/20 false", "dependents 0/15 false", "qualification 0/15 false", "floor_area 0/15 false", "electricity 20/35 false",
                "toilet 0/10 false", "water 5/10 false",
            ],
            compared.Items.Select(item => $"{item.Item.Id} {item.Points}/{item.Most} {(item.Decides ? "true" : "false")}"));
    }

    [Theory]
    [InlineData(1_500_001, true)] // average living standard and not poor
    [InlineData(9_000_000, true)] // above and not poor
    [InlineData(1_500_000, false)]
    public void NotPoorOfTheForm_AgreesWithEveryClassAboveTheNearPoor(long income, bool agree)
    {
        var compared = Standard.CompareForms(Known with { Income = Income.PerPersonMonth(income) }, On);
        Assert.Equal(agree, compared.Agree);
        Assert.Equal(agree, compared.Items.IsEmpty);
    }

    [Fact]
    public void IsNotKnown_WhileTheFormStillAllowsBoth_AndNamesWhatIsMissing()
    {
        var compared = Standard.CompareForms(PartlyKnown, On);
        Assert.Null(compared.Agree);
        Assert.Equal(new IncomeScore(110, 175), compared.Score.Score);
        Assert.Equal((-30, 35), (compared.ScoreDistances[0].Lowest, compared.ScoreDistances[0].Highest));
        Assert.Equal(["electricity_per_month", "motorbikes"], compared.Missing);
        Assert.Empty(compared.Items);
        Assert.Equal(["income", "electricity_per_month", "motorbikes"], Standard.CompareForms(PartlyKnown with { Income = null }, On).Missing);
    }

    [Fact]
    public void IsDecided_WhereNoClassThatIsPossibleIsCommon()
    {
        // 110 points at most with 30 unknown, income far above: whatever the motorbikes are.
        var compared = Standard.CompareForms(Known with { Income = Income.PerPersonMonth(9_000_000), ElectricityPerMonth = 0m, Assets = Known.Assets with { Motorbikes = null }, Toilet = null }, On);
        Assert.Equal(new IncomeScore(110, 150), compared.Score.Score);
        Assert.Null(compared.Agree);
        var poorer = Standard.CompareForms(Known with { Income = Income.PerPersonMonth(9_000_000), ElectricityPerMonth = 0m, Assets = Known.Assets with { Motorbikes = 0 }, Toilet = null, UsesInternet = false, Devices = Devices.None, RoofDurable = null }, On);
        Assert.Equal(PovertyClasses.Of(PovertyClass.Poor, PovertyClass.NearPoor), poorer.ByForms.Possible);
        Assert.False(poorer.Agree);
        Assert.Empty(poorer.Items);
    }

    [Fact]
    public void ComparesAYearlyIncome_WithoutDividingIt()
    {
        var compared = Standard.CompareForms(Known with { Income = Income.HouseholdYear(66_000_001) }, On);
        Assert.Equal((66_000_001 - 1_500_000L * 48, 48), (compared.IncomeDistances[0].Lowest, compared.IncomeDistances[0].Units));
        Assert.Contains("lower by 5,999,999 VND for the whole household and period (48 times the line)", compared.ToString());
        Assert.Empty(Standard.CompareForms(Known with { Area = null }, On).IncomeDistances);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, false)]
    [InlineData(10, true)]
    [InlineData(5, true)]
    public void Says_WhetherADeprivationScoreGivenContradicts(int? given, bool? differs)
    {
        var compared = Standard.CompareForms(Known with { DeprivationScore = given }, On);
        Assert.Equal(differs, compared.DeprivationScoreDiffers);
        Assert.Equal(differs == true, compared.ToString().Contains("contradicts the indicators", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_SetsBothSideBySide_InBothLanguages()
    {
        Assert.Equal(
            """
            Hộ TN-1, 15/10/2025: hai cách cho diện hộ KHÁC NHAU
              Theo thu nhập và chỉ số: hộ cận nghèo
                Chuẩn nghèo 1.500.000 đồng/người/tháng: thấp hơn 100.000 đồng/người/tháng
                Mức sống trung bình 2.250.000 đồng/người/tháng: thấp hơn 850.000 đồng/người/tháng
              Theo phiếu rà soát, điểm tính từ dữ kiện: hộ không nghèo, không cận nghèo
                Điểm thu nhập: 160 điểm
                Mức điểm nghèo 140 điểm: cao hơn 20 điểm
              Số chỉ số thiếu hụt: 0 trên 12, dùng chung cho cả hai cách: chỉ số không tạo ra khác biệt
              Chỉ tiêu tạo ra khác biệt (bỏ điểm của một chỉ tiêu này thì hai cách như nhau)
                1. Số nhân khẩu trong hộ: 50 điểm, cao nhất 95
                12. Tài sản chủ yếu: 45 điểm, cao nhất 225
                9. Tiêu thụ điện bình quân 1 tháng cả hộ: 20 điểm, cao nhất 35

            """,
            Standard.CompareForms(Known, On).ToString(new CultureInfo("vi-VN")));
        var english = Standard.CompareForms(PartlyKnown, On).ToString(new CultureInfo("en-US"));
        Assert.StartsWith("Household TN-1, 2025-10-15: not known whether facts and form give the same class\n", english);
        Assert.Contains("Poverty score 140 points: from 30 lower to 35 higher, points", english);
        Assert.Contains("motorbikes (motorbikes)", english);
    }

    [Fact]
    public void Refuses_AStandardWithoutScoreTable_AndFaultyFacts()
    {
        Assert.True(PovertyStandards.TryGet("vn-2016-2020", out var old));
        Assert.Throws<NotSupportedException>(() => old.CompareForms(Known, On));
        Assert.Throws<ArgumentException>(() => Standard.CompareForms(Known with { FloorArea = -1m }, On));
        Assert.Throws<ArgumentNullException>(() => Standard.CompareForms(null!, On));
    }

    private static string Told(ScoreItemDifference item) => $"{item.Item.Id} {item.Points} {(item.Decides ? "true" : "false")}";
}
