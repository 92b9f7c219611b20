namespace PovertyCriteria.Tests.Forms;

/// <summary>Scoring and classifying by the forms allocates nothing where everything is known.</summary>
public class FormsAllocationTest
{
    private const int Calls = 500;

    [Fact]
    public void AllocatesNothing_GivenAllFacts()
    {
        var generator = new SurveyGenerator(11);
        for (var i = 0; i < 6; i++)
        {
            var on = generator.Date();
            var household = generator.Household(on);
            Assert.Equal((0, 0), (Allocated(() => Survey.Standard.Classify(household, on, Basis.Forms).DeprivationsAtLeast), Allocated(() => Survey.Standard.Score(household, on).Lowest)));
        }
    }

    private static long Allocated(Func<int> call)
    {
        var allocated = long.MaxValue;
        var sum = 0;

        // What the code allocates it does in every round; what compiling it again allocates, now and then, is not its own.
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Calls; i++) sum += call();
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(sum >= 0);
        return allocated;
    }
}
