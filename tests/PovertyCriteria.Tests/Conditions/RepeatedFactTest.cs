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

    [Fact]
    public void NamesTheFact_GivenAConditionThatEveryValueSatisfies()
    {
        // Which toilet does not matter, but as long as it is not known the condition is not either.
        var standard = RandomConditionsTest.Of($$"""{ "fact": "toilet", "isOneOf": [{{string.Join(", ", Columns.Toilet.Values.Select(value => $"\"{value.Token}\""))}}] }""");
        Assert.Equal(["toilet"], standard.MissingFor(Household, On));
        Assert.True(standard.Classify(Household with { Toilet = Toilet.None }, On).IsDecided);

        var ofMembers = RandomConditionsTest.Of("""{ "anyMember": { "fact": "sex", "isOneOf": ["male", "female"] } }""");
        Assert.Equal(["members.sex"], ofMembers.MissingFor(Household with { Members = [new Member { Birth = BirthDate.On(new LocalDate(1980, 1, 1)) }] }, On));
    }

    [Fact]
    public void LeavesOutWhatDoesNotMatter_GivenAsManyWaysToFillInAsAreTried()
    {
        // Eight facts of two values, any of seven devices, and one toilet or another: 2 to the power of 16. The toilet does not matter.
        Assert.Equal([.. Eight, "devices"], MissingOf(Eight).Order(StringComparer.Ordinal).OrderBy(name => name == "devices"));
    }

    [Fact]
    public void NamesEveryFact_GivenMoreWaysToFillInThanAreTried() =>
        Assert.Equal([.. Eight, "devices", "house_class", "toilet"], MissingOf([.. Eight, "house_class"]).Order(StringComparer.Ordinal).OrderBy(name => !Eight.Contains(name)));

    private static readonly string[] Eight =
        ["hears_loudspeaker", "hygienic_toilet", "hygienic_water", "pillar_durable", "roof_durable", "uses_internet", "uses_telephone", "wall_durable"];

    /// <summary>What is missing for: all these facts, and no device; or the same once more with no toilet.</summary>
    private static IReadOnlyList<string> MissingOf(string[] facts)
    {
        var devices = Columns.Devices.Values.Select(device => $$"""{ "fact": "devices", "hasNoneOf": ["{{device.Token}}"] }""");
        var all = string.Join(", ", facts.Select(fact => fact == "house_class" ? """{ "fact": "house_class", "isOneOf": ["simple"] }""" : $$"""{ "fact": "{{fact}}", "is": false }""").Concat(devices));
        return RandomConditionsTest.Of($$"""{ "any": [ { "all": [ {{all}} ] }, { "all": [ {{all}}, { "fact": "toilet", "isOneOf": ["none"] } ] } ] }""").MissingFor(Household, On);
    }
}
