using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>Classifying allocates nothing, and one standard serves many threads.</summary>
public class NoAllocationTest
{
    private const int Calls = 1_000;

    private static readonly LocalDate On = HouseholdGenerator.On;

    public static TheoryData<string, Household> Households()
    {
        var complete = HouseholdGenerator.Complete(On).Sample(1, new Rnd(5), 50).Single();
        var blurred = complete with { Members = new MemberList(complete.Members!.Select(member => member with { Birth = BirthDate.InYear(member.Birth!.Value.Earliest.Year) })) };
        return new()
        {
            { "everything known", complete },
            { "nothing known", new Household() },
            { "births known to the year", blurred },
            { "births not known", complete with { Members = new MemberList(complete.Members!.Select(member => member with { Birth = null })) } },
            { "members not listed, a yearly income", new Household { Size = 4, Income = Income.HouseholdYear(72_000_000) } },
            { "partly known", complete with { Area = null, FloorArea = null, Income = null } },
            { "indicators assessed by a reviewer", complete with { Assessed = new AssessedIndicators([KeyValuePair.Create("sanitation", true), KeyValuePair.Create("health_insurance", false)]) } },
        };
    }

    [Theory]
    [MemberData(nameof(Households), DisableDiscoveryEnumeration = true)]
    public void AllocatesNothing_GivenAHousehold(string what, Household household)
    {
        foreach (var id in new[] { "vn-2022-2025", "vn-2016-2020", "dong-nai-2022-2025" })
        {
            Assert.True(PovertyStandards.TryGet(id, out var standard));
            Assert.Equal((0, 0), (Allocated(standard, household, Basis.Facts), id == "dong-nai-2022-2025" ? 0 : Allocated(standard, household with { IncomeScore = 140 }, Basis.Scores)));
        }

        Assert.NotEmpty(what);
    }

    [Fact]
    public void ReturnsTheSame_GivenManyThreads()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var households = HouseholdGenerator.Partial(On).Sample(400, new Rnd(6), 50).ToArray();
        var alone = households.Select(household => standard.Classify(household, On)).ToArray();
        var missing = households.Select(household => string.Join("|", standard.MissingFor(household, On))).ToArray();
        var threads = Enumerable.Range(0, 16).Select(start => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < households.Length; i++)
                {
                    var at = (i + start * 25) % households.Length;
                    if (standard.Classify(households[at], On) != alone[at]) throw new InvalidOperationException($"Household {at} differs.");
                    if (i % 10 == 0 && string.Join("|", standard.MissingFor(households[at], On)) != missing[at]) throw new InvalidOperationException($"What is missing of {at} differs.");
                }
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(threads, TestContext.Current.CancellationToken);
    }

    private static long Allocated(PovertyStandard standard, Household household, Basis by)
    {
        var decided = 0;
        var allocated = Allocation.Least(() =>
        {
            for (var call = 0; call < Calls; call++)
                if (standard.Classify(household, On, by).IsDecided) decided++;
        });
        Assert.Equal(0, decided % Calls);
        return allocated;
    }
}
