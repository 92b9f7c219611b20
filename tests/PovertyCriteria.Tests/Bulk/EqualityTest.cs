using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Sample;
using PovertyCriteria.Tests.Forms;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>
/// Columns against one household at a time and against the explanation, on generated households of which much is not known: for every shipped
/// standard as many as EQUAL_HOUSEHOLDS says, a few thousand unless told. They are drawn and dropped in parts, so that a million needs no more memory.
/// </summary>
public class EqualityTest(ITestOutputHelper output)
{
    private const int Part = 9_001;
    private const int ExplainOneIn = 50;

    private static readonly int Asked = int.TryParse(Environment.GetEnvironmentVariable("EQUAL_HOUSEHOLDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Part;

    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly PovertyStandard[] Shipped = [.. PovertyStandards.National, .. PovertyStandards.Local];

    /// <summary>
    /// Every fact about an edge; a third of the households complete, of the others a twentieth to more than half of the facts forgotten. By every
    /// shipped standard from facts, from facts and indicators that a reviewer has assessed, and from scores where it has them.
    /// </summary>
    [Fact]
    public void AtTheEdges()
    {
        var byFacts = Shipped.Select(standard => new Equality(standard, On, Basis.Facts, ExplainOneIn)).ToArray();
        var byAssessed = Shipped.Where(standard => standard.Indicators.Length > 0).Select(standard => new Equality(standard, On, Basis.Facts, ExplainOneIn)).ToArray();
        var byScores = Shipped.Where(standard => standard.ByScores is not null).Select(standard => new Equality(standard, On, Basis.Scores, ExplainOneIn)).ToArray();
        Run([.. byFacts, .. byAssessed, .. byScores], (part, count) =>
        {
            Household[] households =
            [
                .. HouseholdGenerator.Complete(On).Sample(Part / 3, new Rnd(71 + 2 * (ulong)part), 50),
                .. HouseholdGenerator.Partial(On).Sample(Part - Part / 3, new Rnd(72 + 2 * (ulong)part), 50),
            ];
            households = households[^count..];
            foreach (var equality in byFacts) equality.Add(households, threads: 1 + part % 2);
            foreach (var equality in byAssessed)
                equality.Add([.. households.Select((household, i) => i % 3 == 0 ? Equality.WithGiven(household, equality.Standard, part * Part + i) : household)], threads: 2 - part % 2);
            foreach (var equality in byScores) equality.Add([.. households.Select((household, i) => WithScores(household, equality.Standard, i))], threads: 1);
        });
    }

    /// <summary>The made-up country, drawn as columns: 3 % of the answers unknown, 5 % of the births known by the year alone.</summary>
    [Fact]
    public void OnAMadeUpCountry()
    {
        var country = new SampleCountry { Seed = 11, ReviewDate = On, UnknownPercent = 3, BirthYearPercent = 5 };
        var columns = new SampleColumns(country, Part);
        var byFacts = Shipped.Select(standard => new Equality(standard, On, Basis.Facts, ExplainOneIn)).ToArray();
        Run(byFacts, (part, count) =>
        {
            var rows = columns.Draw((long)part * Part, count);
            Household[] households = [.. country.Generate((long)part * Part, count)];
            foreach (var equality in byFacts) equality.Add(rows, households, threads: 1 + part % 2);
        });
    }

    /// <summary>Survey forms, a quarter of them with some answers left out: the score is an interval there.</summary>
    [Fact]
    public void ByTheSurveyForm()
    {
        var byForms = Shipped.Where(standard => standard.ScoreTable is not null).Select(standard => new Equality(standard, On, Basis.Forms, ExplainOneIn)).ToArray();
        Run(byForms, (part, count) =>
        {
            var generator = new SurveyGenerator(77 + part);
            var random = new Random(78 + part);
            Household[] households = [.. Enumerable.Range(0, count).Select(i => i % 4 > 0 ? generator.Household(On) : Forgetting(generator.Household(On), random))];
            foreach (var equality in byForms) equality.Add(households, threads: 2);
        });
    }

    private static Household Forgetting(Household complete, Random random) =>
        FormFact.Of(complete).DistinctBy(fact => (fact.Name, fact.Member)).Where(_ => random.Next(150) == 0).Aggregate(complete, (some, fact) => fact.Forget(some));

    private static Household WithScores(Household household, PovertyStandard standard, int row) => household with
    {
        IncomeScore = row % 5 == 0 ? null : 100 + row * 7 % 90,
        DeprivationScore = row % 4 == 0 ? null : row % (standard.Indicators.Length + 1) * standard.ByScores!.PointsPerDeprivation,
    };

    private void Run(Equality[] equalities, Action<int, int> compare)
    {
        Assert.NotEmpty(equalities);
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < Asked; done += Part) compare(done / Part, Math.Min(Part, Asked - done));
        foreach (var each in equalities)
        {
            output.WriteLine(each.ToString());
            Assert.True(each.Differing == 0, each.First);
            Assert.Equal(Asked, each.Compared);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:N0} s, working set {Environment.WorkingSet >> 20:N0} MiB"));
    }
}
