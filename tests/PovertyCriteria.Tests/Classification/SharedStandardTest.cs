using System.Globalization;
using PovertyCriteria.Tests.Conformance;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>One standard, many threads: every answer is the one that a thread alone gets. tests/Stress does it for a minute.</summary>
public class SharedStandardTest
{
    [Fact]
    public void ThreadsThatShareAStandard_GetWhatOneGets()
    {
        var cases = ConformancePack.Names.SelectMany(name => ConformancePack.Read(name).Cases).Where((each, i) => i % 12 == 0 && each.Expected.Faults is null)
            .Select(each => (Standard: ConformancePack.Find(each), Household: HouseholdJson.Parse(each.Household.ToJsonString()), On: ConformancePack.Date(each), By: ConformancePack.BasisOf(each)))
            .Where(each => each.Standard is not null).ToArray();
        var alone = Array.ConvertAll(cases, Answer);
        var differing = 0;
        var threads = Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            for (var i = 0; i < cases.Length; i++)
            {
                var at = (i + number * 31) % cases.Length;
                if (Answer(cases[at]) != alone[at]) Interlocked.Increment(ref differing);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Equal(0, differing);
        Assert.True(cases.Length > 90);

        static string Answer((PovertyStandard? Standard, Household Household, LocalDate On, Basis By) each) =>
            $"{each.Standard!.Classify(each.Household, each.On, each.By)} {string.Join("|", each.Standard.MissingFor(each.Household, each.On, each.By))} "
            + each.Standard.Explain(each.Household, each.On, each.By).ToString(CultureInfo.InvariantCulture);
    }
}
