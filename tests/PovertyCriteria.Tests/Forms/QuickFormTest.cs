using static PovertyCriteria.Tests.Forms.Survey;

namespace PovertyCriteria.Tests.Forms;

/// <summary>Phiếu A, Phụ lục II of 1315/VBHN-BLĐTBXH: the reasons of column 0, the criteria of columns 1 to 9, fewer than four go on.</summary>
public class QuickFormTest
{
    /// <summary>The nine criteria, in order: each answered yes, no, or not at all, on a household that is known to have none of them.</summary>
    private static readonly Func<Household, bool?, Household>[] Answers =
    [
        (h, yes) => h with { QuickForm = h.QuickForm with { ValuableVehicle = yes } },
        (h, yes) => h with { Assets = h.Assets with { Refrigerators = Number(yes) } },
        (h, yes) => h with { QuickForm = h.QuickForm with { WaterBoiler = yes } },
        (h, yes) => h with { Assets = h.Assets with { WashingMachines = Number(yes) } },
        (h, yes) => h with { QuickForm = h.QuickForm with { LetsProperty = yes } },
        (h, yes) => h with { ElectricityPerMonth = yes is { } known ? known ? 150 : 149.99m : null },
        (h, yes) => h with { FloorArea = yes is { } known ? known ? 25 : 24.99m : null },
        (h, yes) => h.With(0, m => m with { MonthlyPension = yes }),
        (h, yes) => h.With(0, m => m with { Employment = yes is { } known ? known ? Employment.WageWithContract : Employment.WageWithoutContract : null }),
    ];

    private static readonly ReviewExclusions[] Exclusions = [ReviewExclusions.House, ReviewExclusions.Business, ReviewExclusions.Farm, ReviewExclusions.ProductiveAssets, ReviewExclusions.Local];

    private static readonly bool?[] Truths = [false, true, null];

    [Fact]
    public void AsksTheQuestionsOfTheForm()
    {
        var form = Standard.QuickForm!;
        Assert.Equal(4, form.GoesOnBelow);
        Assert.Equal(["1 house", "2 business", "3 farm", "4 productive_assets", "5 local"], form.OutsideWhenAny.Select(each => each.ToString()));
        Assert.Equal(
            ["1 vehicle", "2 cooling_heating", "3 water_heater", "4 washing_machine", "5 letting", "6 electricity", "7 floor_area", "8 public_income", "9 contract"],
            form.Criteria.Select(each => each.ToString()));
    }

    [Fact]
    public void FindsEachCriterion_GivenItsOwnFactAlone()
    {
        for (var i = 0; i < Answers.Length; i++)
        {
            foreach (var answer in Truths)
            {
                var found = Standard.Identify(Answers[i](Nothing, answer), On);
                Assert.Equal(Enumerable.Range(0, 9).Select(each => each == i ? answer : false), found.Criteria.Select(each => each.Holds));
                Assert.Equal(answer is null, found.Criteria[i].Missing.Length > 0);
                Assert.NotEmpty(found.Criteria[i].Evidence);
                Assert.Equal((answer == true ? 1 : 0, answer == false ? 0 : 1, true, false), (found.CriteriaAtLeast, found.CriteriaAtMost, found.GoesOn, found.OutsideReview));
            }
        }
    }

    [Fact]
    public void HoldsAtTheEdgeOfEachCriterion()
    {
        Holds(1, "motorbikes without value", Nothing with { Assets = Nothing.Assets with { Motorbikes = 3, MotorBoats = 1, Cars = 1 } }, false);
        Holds(2, "an air conditioner", Nothing with { Assets = Nothing.Assets with { AirConditioners = 1 } }, true);
        Holds(2, "a refrigerator", Nothing with { Assets = Nothing.Assets with { Refrigerators = 1 } }, true);
        Holds(2, "a heater", Nothing with { QuickForm = Nothing.QuickForm with { Heater = true } }, true);
        Holds(2, "one known, others not", new Household { Assets = new HouseholdAssets { AirConditioners = 1 } }, true);
        Holds(2, "none of two, the third not known", Nothing with { QuickForm = Nothing.QuickForm with { Heater = null } }, null);
        Holds(3, "a bath water heater", Nothing with { Assets = Nothing.Assets with { WaterHeaters = 1 } }, true);
        Holds(3, "a boiler", Nothing with { QuickForm = Nothing.QuickForm with { WaterBoiler = true } }, true);
        Holds(4, "a washing machine", Nothing with { Assets = Nothing.Assets with { WashingMachines = 1 } }, true);
        Holds(6, "149.99 kWh", Nothing with { ElectricityPerMonth = 149.99m }, false);
        Holds(6, "150 kWh", Nothing with { ElectricityPerMonth = 150 }, true);

        // Multiplied up, not divided: 74.99 m2 for three are under 25 m2 each.
        Holds(7, "74.99 m2 for three", Nothing.Of(Old, Old, Old) with { FloorArea = 74.99m }, false);
        Holds(7, "75 m2 for three", Nothing.Of(Old, Old, Old) with { FloorArea = 75 }, true);
        Holds(7, "75 m2 for so many", Nothing with { Members = null, FloorArea = 75 }, null);
        Holds(8, "a civil servant", Nothing.Of(Old, Worker with { NonFarmWork = NonFarmWork.CivilServant }), true);
        Holds(8, "a pension", Nothing.Of(Old with { MonthlyPension = true }), true);
        Holds(8, "a social allowance", Nothing.Of(Old with { MonthlySocialAllowance = true }), false);
        Holds(8, "work with a contract", Nothing.Of(Worker with { NonFarmWork = NonFarmWork.WithContract }), false);
        Holds(8, "members not listed", Nothing with { Members = null, Size = 2 }, null);
        Holds(9, "a contract", Nothing.Of(Old, Worker with { Employment = Employment.WageWithContract }), true);
        Holds(9, "wages without a contract", Nothing.Of(Worker with { Employment = Employment.WageWithoutContract }), false);
    }

    [Fact]
    public void NamesWhatIsMissing()
    {
        string[] Missing(int column, Household household) => [.. Standard.Identify(household, On).Criteria[column - 1].Missing];
        Assert.Equal(["valuable_vehicle"], Missing(1, new Household()));
        Assert.Equal(["refrigerators", "air_conditioners", "heater"], Missing(2, new Household()));
        Assert.Equal(["heater"], Missing(2, Nothing with { QuickForm = QuickFormFactsOf(heater: null) }));
        Assert.Equal(["water_heaters", "water_boiler"], Missing(3, new Household()));
        Assert.Equal(["electricity_per_month"], Missing(6, new Household()));
        Assert.Equal(["members", "floor_area"], Missing(7, new Household()));
        Assert.Equal(["floor_area"], Missing(7, new Household { Size = 3 }));
        Assert.Equal(["members.*"], Missing(8, new Household()));
        Assert.Equal(["members.monthly_pension"], Missing(8, Nothing.Of(Old with { MonthlyPension = null })));
        Assert.Equal(["members.employment"], Missing(9, Nothing.Of(Old with { Employment = null })));
        Assert.All(Standard.Identify(new Household(), On).Reasons, reason => Assert.Equal((null, "review_exclusions"), (reason.Holds, Assert.Single(reason.Missing))));
    }

    [Fact]
    public void PutsOutsideTheReview_GivenAnyReasonOfColumn0()
    {
        for (var set = 0; set < 32; set++)
        {
            var found = Standard.Identify(Nothing with { QuickForm = Nothing.QuickForm with { Exclusions = (ReviewExclusions)set } }, On);
            Assert.Equal(Exclusions.Select((_, bit) => (bool?)((set >> bit & 1) == 1)), found.Reasons.Select(reason => reason.Holds));
            Assert.Equal((set != 0, set == 0), (found.OutsideReview, found.GoesOn));
        }
    }

    [Fact]
    public void GoesOn_GivenFewerThanFourCriteria_InEveryCombination()
    {
        // Of column 0: known to have no reason, one of them, not known. Of columns 1 to 9: every answer of three values.
        var outside = new (ReviewExclusions? Given, bool? Holds)[] { (ReviewExclusions.None, false), (ReviewExclusions.Farm, true), (null, null) };
        var counts = new HashSet<(int Yes, int Unknown)>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var profile = 0; profile < 19_683; profile++)
        {
            int yes = 0, unknown = 0, rest = profile;
            var household = Nothing.Of(Old);
            foreach (var answer in Answers)
            {
                var truth = Truths[rest % 3];
                rest /= 3;
                household = answer(household, truth);
                if (truth == true) yes++;
                if (truth is null) unknown++;
            }

            // All answers of column 0 where so many criteria come for the first time, afterwards in turn.
            foreach (var (given, holds) in counts.Add((yes, unknown)) ? outside : [outside[profile % 3]])
            {
                var found = Standard.Identify(household with { QuickForm = household.QuickForm with { Exclusions = given } }, On);
                bool? expected =
                    holds == true || yes >= 4 ? false
                    : holds == false && yes + unknown < 4 ? true
                    : null;
                if ((found.GoesOn, found.OutsideReview, found.CriteriaAtLeast, found.CriteriaAtMost) != (expected, holds, yes, yes + unknown))
                    Assert.Fail($"{profile}: {found}, {found.OutsideReview}; the form says {expected} of {yes} to {yes + unknown} criteria, outside {holds}");
                texts.Add(found.ToString());
            }
        }

        Assert.Equal(55, counts.Count);
        Assert.Contains(texts, text => text.EndsWith("goes on to form B, 3 criteria", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.EndsWith("stops at form A, 4 criteria", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.EndsWith("not known, 3-4 criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void ExplainsItself()
    {
        var found = Standard.Identify(Nothing with { ElectricityPerMonth = 150, FloorArea = 24.99m }, On);
        var electricity = Assert.Single(found.Criteria[5].Evidence);
        Assert.Equal(("electricity_per_month", "150", true), (electricity.Fact, electricity.Value, electricity.Holds));
        var floor = Assert.Single(found.Criteria[6].Evidence);
        Assert.Equal(("floor_area", "24.99", false), (floor.Fact, floor.Value, floor.Holds));
        Assert.Equal("1315/VBHN-BLĐTBXH Phụ lục II, cột 6", $"{found.Criteria[5].Question.Source.Document} {found.Criteria[5].Question.Source.At}");
        Assert.Equal("goes on to form B, 1 criteria", found.ToString());
        Assert.Throws<NotSupportedException>(() => PovertyStandards.TryGet("vn-2016-2020", out var earlier) ? earlier.Identify(Nothing, On) : null!);
    }

    private static QuickFormFacts QuickFormFactsOf(bool? heater) => Nothing.QuickForm with { Heater = heater };

    private static void Holds(int column, string what, Household household, bool? expected)
    {
        var found = Standard.Identify(household, On).Criteria[column - 1];
        Assert.Equal((column, what, expected), (found.Question.Number, what, found.Holds));
    }

    private static int? Number(bool? yes) => yes is { } known ? known ? 1 : 0 : null;
}
