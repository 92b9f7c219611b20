using System.Collections.Immutable;
using System.Reflection;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>Records with the same content are equal, lists included.</summary>
public class RecordEqualityTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly string[] Files = ["vn-2016-2020", "vn-2022-2025", "vn-2027-2030"];

    /// <summary>What holds conditions is the one object that was read from a file: two standards are compared by their bytes.</summary>
    private static readonly Type[] OfAFile = [typeof(ScoreTable), typeof(ScoreItem), typeof(ScoreChoice), typeof(ScoreCategory), typeof(QuickForm)];

    [Fact]
    public void Records_HoldNoListThatIsComparedByItsMemory()
    {
        var records = typeof(PovertyStandard).Assembly.GetExportedTypes().Where(type => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null || type.GetMethod("<Clone>$") is not null).ToList();
        Assert.True(records.Count > 60);
        var held = records.Except([.. OfAFile, typeof(ClassRule)]).SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType.IsArray || field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() is var of && (of == typeof(ImmutableArray<>) || of == typeof(IReadOnlyList<>) || of == typeof(List<>)));
        Assert.Empty(held.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    [Fact]
    public void ClassRulesAndGroups_ReadTwice_AreEqual()
    {
        foreach (var id in Files)
        {
            PovertyStandard one = PovertyStandard.Parse(Repository.LawFiles[id]), other = PovertyStandard.Parse(Repository.LawFiles[id]);
            AssertEqual(one.ByFacts, other.ByFacts);
            if (one.ByScores is not null) AssertEqual(one.ByScores, other.ByScores!);
            Assert.Equal(one.Groups.AsEnumerable(), other.Groups);
            Assert.Equal(one.Groups.Select(group => group.GetHashCode()), other.Groups.Select(group => group.GetHashCode()));
        }

        var group = Assert.Single(PovertyStandard.Parse(Repository.LawFiles["vn-2022-2025"]).Groups);
        Assert.NotEqual(group, group with { ExceptClasses = [PovertyClass.Poor] });
        Assert.Equal(group, group with { ExceptClasses = [.. group.ExceptClasses.ToArray()] });
        var rules = Files.Select(id => PovertyStandard.Parse(Repository.LawFiles[id]).ByFacts).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
        var text = Repository.LawFiles["vn-2022-2025"];
        Assert.NotEqual(PovertyStandard.Parse(text).ByFacts, PovertyStandard.Parse(text.Replace("\"rural\": 2250000", "\"rural\": 2250001", StringComparison.Ordinal)).ByFacts);
        Assert.NotEqual(PovertyStandard.Parse(text).ByFacts, PovertyStandard.Parse(text).ByScores);
    }

    [Fact]
    public void Findings_OfTheSameHousehold_AreEqual()
    {
        var standard = PovertyStandards.National.InForceOn(On);
        var household = new Household
        {
            Area = Area.Rural, Income = Income.PerPersonMonth(1_400_000), Toilet = Toilet.None,
            Members = [new Member { Birth = BirthDate.InYear(2015), Enrolled = Enrolment.None }, new Member { HealthInsurance = false }],
        };
        Explanation one = standard.Explain(household, On), other = standard.Explain(household, On);
        Assert.Equal(one.Indicators.AsEnumerable(), other.Indicators);
        Assert.Equal(one.Indicators.Select(finding => finding.GetHashCode()), other.Indicators.Select(finding => finding.GetHashCode()));
        var changed = standard.Explain(household with { Toilet = Toilet.Septic }, On);
        Assert.Equal(["sanitation"], one.Indicators.Zip(changed.Indicators).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Indicator.Id));

        AssertEqual(standard.Identify(household, On), standard.Identify(household, On));
        Assert.NotEqual(standard.Identify(household, On), standard.Identify(household with { QuickForm = new() { Heater = true } }, On));
        var finding = one.Indicators.First(each => each.Evidence.Length > 0);
        Assert.NotEqual(finding, finding with { Evidence = [] });
        Assert.NotEqual(finding, finding with { Missing = default });
        Assert.Equal(finding with { Missing = default }, finding with { Missing = default });
    }

    private static void AssertEqual<T>(T one, T other)
        where T : class
    {
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
