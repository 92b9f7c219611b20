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
        var sum = 0;
        var allocated = Allocation.Least(() =>
        {
            for (var i = 0; i < Calls; i++) sum += call();
        });
        Assert.True(sum >= 0);
        return allocated;
    }
}
