using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;
using static PovertyCriteria.Tests.Oracle.PlainClasses;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>
/// A standard that nobody has seen before: the twelve of 2022 with a thirteenth over facts that exist, another age of insurance,
/// other lines by the year, and a cut-off of two. No line of the library is written for it.
/// </summary>
public class LawIsDataTest
{
    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly PovertyStandard Standard = PovertyStandard.Parse(Json());

    [Fact]
    public void ReturnsRightClasses_GivenAStandardOfOnesOwn()
    {
        var classes = new HashSet<string>();
        foreach (var generated in HouseholdGenerator.Complete(On).Sample(3_000, new Rnd(31), 50))
        {
            foreach (var income in Incomes(generated))
            {
                var household = generated with { Income = income };
                var indicators = Indicators(household);
                var result = Standard.Classify(household, On);
                Assert.Equal(string.Concat(indicators.Select(each => each ? '1' : '0').Reverse()), Convert.ToString(result.Deprived.Mask, 2).PadLeft(13, '0'));
                Assert.Equal(0u, result.Unknown.Mask);
                var expected = Law(household.Area == Area.Urban, UnknownFacts.IncomeOf(household), indicators.Count(each => each));
                Assert.Equal(expected, Word(result.Class!.Value));
                classes.Add(expected);
            }
        }

        Assert.Equal(3, classes.Count);
    }

    [Fact]
    public void ReturnsRightClasses_GivenEveryProfileOfThirteen()
    {
        string[] ids = [.. Standard.Indicators.Select(indicator => indicator.Id)];
        Assert.Equal(13, ids.Length);
        for (var mask = 0; mask < 1 << 13; mask++)
        {
            var assessed = new AssessedIndicators(ids.Select((id, i) => KeyValuePair.Create(id, (mask >> i & 1) == 1)));
            var household = new Household { Area = Area.Urban, Size = 3, Assessed = assessed, Income = Income.HouseholdYear(150_000_000) };
            Assert.Equal(int.PopCount(mask) >= 2 ? PovertyClass.Poor : PovertyClass.NearPoor, Standard.Classify(household, On).Class);
            Assert.Equal(PovertyClass.NotPoor, Standard.Classify(household with { Income = Income.HouseholdYear(150_000_001) }, On).Class);
        }
    }

    [Fact]
    public void ReturnsRightFindings_GivenAStandardOfOnesOwn()
    {
        var infant = new Member { Birth = BirthDate.On(On.PlusYears(-1)), HealthInsurance = false, UntreatedIllness = true };
        var grown = new Member { Birth = BirthDate.On(On.PlusYears(-3)), HealthInsurance = true, UntreatedIllness = true };
        var household = new Household { Area = Area.Rural, Members = [infant, grown], Income = Income.HouseholdYear(80_000_000) };
        var explanation = Standard.Explain(household, On);

        var insurance = explanation.Indicators.Single(finding => finding.Indicator.Id == "health_insurance");
        Assert.True(insurance.Deprived);
        Assert.Contains(insurance.Evidence, evidence => evidence is { MemberIndex: 0, Fact: "health_insurance", Value: "false" });
        Assert.DoesNotContain(insurance.Evidence, evidence => evidence.MemberIndex == 1);

        var care = explanation.Indicators.Single(finding => finding.Indicator.Id == "care");
        Assert.Equal((13, true), (care.Indicator.Number, care.Deprived));
        Assert.Contains(care.Evidence, evidence => evidence is { MemberIndex: 1, Fact: "untreated_illness", Value: "true" });
        Assert.DoesNotContain(care.Evidence, evidence => evidence.MemberIndex == 0);

        Assert.Equal(PovertyClass.Poor, explanation.Result.Class);
        Assert.Equal("poor_line", Assert.Single(explanation.Clauses).AtMost);
        Assert.Contains(explanation.Changes, change => change is { Above: 40_000_000, AtMost: null } && change.To.Single == PovertyClass.NotPoor);
        Assert.StartsWith("sha256:", Standard.DataVersion, StringComparison.Ordinal);

        // Born in March, two days later, and neither age is reached.
        var younger = Standard.Explain(household with { Members = [Younger(infant), Younger(grown)] }, On);
        Assert.False(younger.Indicators.Single(finding => finding.Indicator.Id == "health_insurance").Deprived);
        Assert.False(younger.Indicators.Single(finding => finding.Indicator.Id == "care").Deprived);
    }

    [Fact]
    public void ReturnsRightMissingFacts_GivenAStandardOfOnesOwn()
    {
        var others = Standard.Indicators.Where(indicator => indicator.Id is not ("health_insurance" or "care"));
        var member = new Member { Birth = BirthDate.On(On.PlusYears(-40)), HealthInsurance = true, UntreatedIllness = false };
        var household = new Household
        {
            Area = Area.Rural, Members = [member], Income = Income.HouseholdYear(40_000_000),
            Assessed = new AssessedIndicators(others.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i == 0))),
        };
        Assert.Equal(PovertyClass.NearPoor, Standard.Classify(household, On).Class);
        Assert.Equal(["members.untreated_illness"], Missing(member with { UntreatedIllness = null }));
        Assert.Equal(["members.health_insurance", "members.untreated_illness"], Missing(member with { HealthInsurance = null, UntreatedIllness = null }));
        Assert.Equal(["members.birth_date"], Missing(member with { Birth = BirthDate.InYear(On.Year - 3), HealthInsurance = true, UntreatedIllness = true }));
        Assert.Empty(Missing(member with { Birth = BirthDate.InYear(On.Year - 1), HealthInsurance = true, UntreatedIllness = true }));
        Assert.Equal(["members.birth_date"], Missing(member with { Birth = BirthDate.InYear(On.Year - 1), HealthInsurance = false }));
        Assert.Equal(["area"], Standard.MissingFor(household with { Area = null, Income = Income.HouseholdYear(40_000_001) }, On));
        Assert.Equal(["members", "members.*"], Standard.MissingFor(household with { Members = null }, On));

        IReadOnlyList<string> Missing(Member other) => Standard.MissingFor(household with { Members = [other] }, On);
    }

    private static Member Younger(Member member) => member with { Birth = BirthDate.On(member.Birth!.Value.Earliest.PlusDays(2)) };

    /// <summary>The same in plain C#: as in 2022, but insurance is asked from one year, and care is the thirteenth.</summary>
    private static bool[] Indicators(Household household)
    {
        bool[] deprived = [.. PlainIndicators.Of2022(household, On), false];
        deprived[3] = false;
        foreach (var member in household.Members!)
        {
            var born = member.Birth!.Value.Earliest;
            var age = PlainIndicators.Age(born.Year, born.Month, born.Day, On);
            if (age >= 1 && member.HealthInsurance == false) deprived[3] = true;
            if (age >= 3 && age < 80 && member.UntreatedIllness == true) deprived[12] = true;
        }

        return deprived;
    }

    private static string Law(bool urban, PlainIncome income, int deprived)
    {
        if (!income.PerYearIsAtMost(urban ? 50_000_000 : 40_000_000)) return NotPoor;
        return deprived >= 2 ? Poor : NearPoor;
    }

    private static IEnumerable<Income> Incomes(Household household)
    {
        var line = household.Area == Area.Urban ? 50_000_000L : 40_000_000L;
        yield return Income.HouseholdYear(line * household.Members!.Count);
        yield return Income.HouseholdYear(line * household.Members!.Count + 1);
        yield return Income.PerPersonMonth(line / 12);
        yield return Income.PerPersonMonth(line / 12 + 1);
    }

    /// <summary>The file of 2022 as a province might change it.</summary>
    private static string Json()
    {
        using var stream = typeof(PovertyStandard).Assembly.GetManifestResourceStream("law/vn-2022-2025.json")!;
        var file = JsonNode.Parse(stream)!.AsObject();
        file["id"] = "somewhere-2030";
        file["province"] = "99";
        file.Remove("byScores");

        // Without scores no score table, and without it nobody asks who is of working age.
        file.Remove("scoreTable");
        file["definitions"]!.AsObject().Remove("of_working_age");
        file.Remove("groups");
        file["byFacts"] = JsonNode.Parse("""
            {
              "measure": "income_per_person_year",
              "lines": {
                "poor_line": { "name": { "vi": "Chuẩn", "en": "Line" }, "rural": 40000000, "urban": 50000000,
                  "source": { "document": "07/2021/NĐ-CP", "at": "-", "verification": "unverified" } }
              },
              "classes": [
                { "class": "poor", "atMost": "poor_line", "deprivedAtLeast": 2, "source": { "document": "07/2021/NĐ-CP", "at": "-", "verification": "unverified" } },
                { "class": "near_poor", "atMost": "poor_line", "deprivedFewerThan": 2, "source": { "document": "07/2021/NĐ-CP", "at": "-", "verification": "unverified" } },
                { "class": "not_poor", "above": "poor_line" }
              ]
            }
            """);
        var indicators = file["indicators"]!.AsArray();
        indicators.Single(each => (string?)each!["id"] == "health_insurance")!["deprivedWhen"] = JsonNode.Parse("""
            { "anyMember": { "all": [ { "age": { "from": 1 } }, { "fact": "health_insurance", "is": false } ] } }
            """);
        indicators.Add(JsonNode.Parse("""
            {
              "id": "care", "dimension": "health", "name": { "vi": "Khám chữa bệnh", "en": "Care" },
              "deprivedWhen": { "anyMember": { "all": [ { "age": { "from": 3, "below": 80 } }, { "fact": "untreated_illness", "is": true } ] } },
              "source": { "document": "07/2021/NĐ-CP", "at": "-", "verification": "unverified" }
            }
            """));
        return file.ToJsonString();
    }
}
