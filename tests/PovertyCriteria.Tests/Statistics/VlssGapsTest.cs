using System.Globalization;

namespace PovertyCriteria.Tests.Statistics;

/// <summary>
/// The poverty gaps of the Viet Nam Living Standards Survey 1997-98 at its two lines. The figures were worked out in fractions by another program.
/// The survey is not part of the project: without it beside the checkout the test is skipped.
/// </summary>
public class VlssGapsTest
{
    [Theory]
    [InlineData(1_789_871, "all", false, 5_999, 1_653, "27.554592", "6.688808", "2.422288")]
    [InlineData(1_789_871, "all", true, 28_509, 9_002, "31.575994", "7.966510", "2.968361")]
    [InlineData(1_789_871, "rural", false, 4_269, 1_564, "36.636215", "9.022215", "3.300444")]
    [InlineData(1_789_871, "rural", true, 20_791, 8_483, "40.801308", "10.458879", "3.940710")]
    [InlineData(1_789_871, "urban", false, 1_730, 89, "5.144509", "0.930821", "0.255324")]
    [InlineData(1_789_871, "urban", true, 7_718, 519, "6.724540", "1.252485", "0.349015")]
    [InlineData(1_286_833, "all", false, 5_999, 602, "10.035006", "2.093839", "0.676077")]
    [InlineData(1_286_833, "all", true, 28_509, 3_456, "12.122488", "2.631290", "0.876412")]
    [InlineData(1_286_833, "rural", false, 4_269, 581, "13.609745", "2.880494", "0.937585")]
    [InlineData(1_286_833, "rural", true, 20_791, 3_334, "16.035785", "3.527415", "1.185352")]
    [InlineData(1_286_833, "urban", false, 1_730, 21, "1.213873", "0.152664", "0.030775")]
    [InlineData(1_286_833, "urban", true, 7_718, 122, "1.580720", "0.217278", "0.044181")]
    public void PovertyGaps_OfTheSurvey(long amount, string part, bool byPerson, int counted, int poor, string p0, string p1, string p2)
    {
        var line = new IncomeLine(amount, Measure.IncomePerPersonYear);
        var byArea = new TallyByGroup<Area, FosterGreerThorbeckeTally>(() => new FosterGreerThorbeckeTally(line));
        foreach (var household in Households()) byArea.Of(household.Area!.Value).Add(household, byPerson ? household.Size : 1);
        var measure = (part switch { "rural" => byArea.Of(Area.Rural), "urban" => byArea.Of(Area.Urban), _ => byArea.Whole() }).Measure();

        Assert.Equal((counted, poor), ((int)measure.Counted, (int)measure.Poor));
        Assert.Equal((p0, p1, p2), (Percent(measure.HeadcountRatio), Percent(measure.PovertyGap), Percent(measure.SquaredPovertyGap)));

        static string Percent(Ratio? ratio) => ratio!.Value.ToPercent(6).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>rownames,sex,age,educyr,farm,urban,hhsize,lntotal,...: the total is in thousand VND a year, as a natural logarithm.</summary>
    private static IEnumerable<Household> Households()
    {
        var survey = Repository.PathOf("..", "shared", "data", "vlss-1998", "VietNamH.csv");
        Assert.SkipUnless(File.Exists(survey), "the survey is not beside the checkout (../shared/data/vlss-1998/VietNamH.csv)");
        return File.ReadLines(survey).Skip(1).Select(line => line.Split(',')).Select(cells => new Household
        {
            Area = cells[5] == "yes" ? Area.Urban : Area.Rural,
            Size = int.Parse(cells[6], CultureInfo.InvariantCulture),
            Income = Income.HouseholdYear((long)Math.Round(Math.Exp(double.Parse(cells[7], CultureInfo.InvariantCulture)) * 1000, MidpointRounding.AwayFromZero)),
        });
    }
}
