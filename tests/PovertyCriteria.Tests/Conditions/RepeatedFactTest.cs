namespace PovertyCriteria.Tests.Conditions;

/// <summary>A condition of one's own in which the same fact stands twice, so that node-by-node logic knows less than the facts say.</summary>
public class RepeatedFactTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = RandomConditionsTest.Of("""
        { "any": [
          { "all": [ { "fact": "wall_durable", "is": true }, { "fact": "uses_internet", "is": false } ] },
          { "all": [ { "fact": "wall_durable", "is": false }, { "fact": "uses_internet", "is": false } ] } ] }
        """);

    private static readonly Household Household = new() { Area = Area.Rural, Income = Income.PerPersonMonth(1) };

    [Fact]
    public void NeverLosesAClass_GivenAFactThatStandsTwice()
    {
        // Whatever the wall, the internet decides; node by node the wall seems to matter, and a class too many is kept.
        Assert.Equal("poor|near_poor", Standard.Classify(Household, On).Possible.ToString());
        Assert.True(Standard.Classify(Household with { UsesInternet = false }, On).Possible.Contains(PovertyClass.Poor));
        Assert.Equal(PovertyClass.NearPoor, Standard.Classify(Household with { UsesInternet = true }, On).Class);
    }

    [Fact]
    public void NamesEnoughToDecide_GivenAFactThatStandsTwice()
    {
        foreach (var internet in new[] { true, false })
        {
            var household = Household;
            foreach (var name in Standard.MissingFor(household, On))
                household = name == "uses_internet" ? household with { UsesInternet = internet } : household with { WallDurable = true };
            Assert.True(Standard.Classify(household, On).IsDecided, $"{string.Join("|", Standard.MissingFor(Household, On))} is learnt, and it is still {Standard.Classify(household, On)}");
        }
    }
}
