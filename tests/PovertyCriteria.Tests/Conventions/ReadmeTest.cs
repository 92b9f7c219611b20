using System.Globalization;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Tests.Conventions;

public class ReadmeTest
{
    // The lines between two marks stand in README.md word for word; here they are compiled and run.
    [Fact]
    public void TheShortExample_SaysWhatTheReadmeSays()
    {
        // <readme>
        var on = new LocalDate(2026, 10, 15);
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);
        Household household = HouseholdJson.Parse("""
            { "area": "rural", "members": 4, "income_total_year": 66000000, "floor_area": 40, "wall_durable": true, "pillar_durable": true,
              "water_source": "surface_water", "toilet": "other", "uses_internet": true, "devices": ["smartphone"], "deprived_employment": false,
              "deprived_dependents": false, "deprived_nutrition": false, "deprived_adult_education": false, "deprived_school_attendance": false }
            """);
        Console.WriteLine(standard.Classify(household, on));                               // poor|near_poor?
        Console.WriteLine(string.Join(", ", standard.MissingFor(household, on)));          // members.*: nobody's health insurance is known
        Console.WriteLine(standard.Explain(household, on).ToString(new CultureInfo("vi")));
        // </readme>

        Assert.Equal("poor|near_poor?", standard.Classify(household, on).ToString());
        Assert.Equal("members.*", string.Join(", ", standard.MissingFor(household, on)));
    }

    [Fact]
    public void TheLongExample_SaysWhatTheReadmeSays()
    {
        // <readme>
        var on = new LocalDate(2026, 10, 15);
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);

        var household = new Household
        {
            Id = "H1", Area = Area.Rural, Income = Income.HouseholdYear(66_000_000),      // VND of the whole household in 12 months
            FloorArea = 28.5m, WallDurable = false, PillarDurable = true, RoofDurable = true,
            WaterSource = WaterSource.Rainwater, Toilet = Toilet.TwoVault, UsesInternet = true, Devices = Devices.Smartphone,
            Members =
            [
                new Member { Birth = BirthDate.InYear(1988), Employment = Employment.SelfEmployed, Disabled = false, HealthInsurance = true },
                new Member { Birth = BirthDate.On(new(1990, 2, 28)), Employment = Employment.Seeking, Disabled = false, HealthInsurance = true },
                new Member { Birth = BirthDate.On(new(2015, 6, 1)), HealthInsurance = null, Stunted = false, Enrolled = Enrolment.LowerSecondary },
                new Member { Birth = BirthDate.On(new(2021, 9, 30)), HealthInsurance = true, Stunted = false, Underweight = false, Enrolled = Enrolment.Preschool },
            ],
        };

        Classification result = standard.Classify(household, on);
        Console.WriteLine(result);                                                         // poor|near_poor?
        Console.WriteLine(string.Join(", ", standard.MissingFor(household, on)));          // members.health_insurance
        Console.WriteLine(standard.Explain(household, on).ToString(new CultureInfo("vi")));
        // </readme>

        Assert.Equal("poor|near_poor?", result.ToString());
        Assert.Equal("members.health_insurance", string.Join(", ", standard.MissingFor(household, on)));
    }

    [Fact]
    public void TheReadme_HoldsTheExamplesWordForWord()
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "README.md"));
        var examples = new List<string>();
        var lines = File.ReadAllLines(ThisFile());
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != "// <readme>") continue;
            var example = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "// </readme>");
            examples.Add(string.Join("\n", example.Select(line => line.Length >= 8 ? line.Substring(8) : line)));
        }

        Assert.Equal(2, examples.Count);
        Assert.Equal(10, examples[0].Split('\n').Length);
        Assert.All(examples, example => Assert.Contains(example, readme));
        Assert.DoesNotMatch("BENCH|LIST$|LIMITS|TODO", readme);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
