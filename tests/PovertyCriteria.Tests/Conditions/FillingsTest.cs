using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Tests.Classifying;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>What several conditions can say together of what is not known, against every way of filling it in by brute force.</summary>
public class FillingsTest
{
    private const int MostCompletions = 3_000;

    private static readonly LocalDate On = HouseholdGenerator.On;

    /// <summary>Conditions that share facts with each other, of households that lack some: the joint answers are exactly those reached.</summary>
    [Fact]
    public void ReachesExactlyWhatFillingInReaches_GivenConditionsThatShareFacts()
    {
        const int cases = 600;
        var random = new Random(51);
        var households = HouseholdGenerator.Complete(On).Sample(cases, new Rnd(52), 50).ToArray();
        int tried = 0, open = 0;
        for (var i = 0; i < cases; i++)
        {
            PlainNode[] nodes = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => PlainNode.OfHousehold(random)).OfType<PlainNode>()];
            var household = RandomConditionsTest.Learn(Facts.Forget(households[i], random, 22), households[i], string.Concat(nodes.Select(node => node.Json)));
            var blanks = Blanks.Of(household with { Income = Income.PerPersonMonth(1) }, On, []);
            if (blanks.Aggregate(1L, (product, blank) => Math.Min(product * blank.Fillings.Length, int.MaxValue)) > MostCompletions) continue;
            tried++;

            var expected = new Completions(household, blanks).Households.Select(each => Answer(nodes, each)).Distinct().Order().ToList();
            var fillings = new Fillings(Read(nodes), household, On);
            var actual = fillings.Answers().Distinct().Order().ToList();
            Assert.True(expected.SequenceEqual(actual), $"{string.Join(" AND ", nodes.Select(node => node.Json))}: {string.Join(",", actual)}, filling in gives {string.Join(",", expected)}; {string.Join("; ", household.Members!)}");
            Assert.Equal(fillings.Variables.Aggregate(1L, (product, variable) => product * variable.Values), fillings.Count);
            Assert.True(fillings.AreFew);
            if (expected.Count > 1) open++;
        }

        Assert.InRange(tried, cases / 3, cases);
        Assert.InRange(open, tried / 4, tried);
    }

    /// <summary>Members that are not listed can be anything; their number is known, or is any number.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(null)]
    public void ReachesExactlyWhatAnyMembersReach_GivenMembersThatAreNotListed(int? size)
    {
        Func<Member[], bool>[] plain =
        [
            members => members.Any(m => m.Disabled == true),
            members => members.Count(m => m.Disabled == true && m.HealthInsurance == false) is 1 or 2,
            members => members.Count(m => m.HealthInsurance == false) == 0,
            members => members.Count(m => m.HealthInsurance == false) >= 3,
        ];
        const string uninsured = """{ "fact": "health_insurance", "is": false }""";
        const string disabled = """{ "fact": "disabled", "is": true }""";
        var conditions = Read(
            $$"""{ "anyMember": {{disabled}} }""",
            $$"""{ "countMembers": { "from": 1, "to": 2, "where": { "all": [ {{disabled}}, {{uninsured}} ] } } }""",
            $$"""{ "countMembers": { "to": 0, "where": {{uninsured}} } }""",
            $$"""{ "countMembers": { "from": 3, "where": {{uninsured}} } }""");

        // Six members are more than any of the conditions can tell from five.
        var expected = new SortedSet<ulong>();
        foreach (var number in size is { } known ? [known] : Enumerable.Range(1, 6))
        {
            for (var bits = 0; bits < 1 << (2 * number); bits++)
            {
                Member[] members = [.. Enumerable.Range(0, number).Select(i => new Member { Disabled = (bits >> 2 * i & 1) == 1, HealthInsurance = (bits >> 2 * i + 1 & 1) == 1 })];
                expected.Add(Bits(plain.Select(each => each(members))));
            }
        }

        var actual = new Fillings(conditions, new Household { Size = size }, On).Answers().Distinct().Order();
        Assert.Equal(expected, actual);
    }

    /// <summary>A share of members depends on all of them, and so does their number where it is not known.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(null)]
    public void ReachesExactlyWhatAnyMembersReach_GivenShares(int? size)
    {
        var conditions = Read(
            """{ "shareOfMembers": { "moreThanPercent": 33, "where": { "fact": "disabled", "is": true } } }""",
            """{ "shareOfMembers": { "moreThanPercent": 34, "where": { "fact": "disabled", "is": true } } }""",
            """{ "countMembers": { "from": 2, "where": { "fact": "disabled", "is": true } } }""");
        var expected = new SortedSet<ulong>();
        foreach (var number in size is { } known ? [known] : Enumerable.Range(1, 100))
            for (var count = 0; count <= number; count++) expected.Add(Bits([count * 100 > 33 * number, count * 100 > 34 * number, count >= 2]));
        Assert.Equal(expected, new Fillings(conditions, new Household { Size = size }, On).Answers().Distinct().Order());
    }

    /// <summary>One person's birth feeds several conditions: nobody is both under six and over sixty.</summary>
    [Fact]
    public void KeepsOneBirthForAllConditions_GivenAMemberOfUnknownAge()
    {
        var conditions = Read("""{ "anyMember": { "age": { "below": 6 } } }""", """{ "anyMember": { "age": { "from": 60 } } }""", """{ "anyMember": { "ageMonths": { "from": 71, "below": 720 } } }""");
        Assert.Equal([0b001UL, 0b010UL, 0b100UL, 0b101UL], new Fillings(conditions, new Household { Members = [new()] }, On).Answers().Distinct().Order());
        Assert.Equal(
            [0b001UL, 0b010UL, 0b011UL, 0b100UL, 0b101UL, 0b110UL, 0b111UL],
            new Fillings(conditions, new Household { Members = [new(), new()] }, On).Answers().Distinct().Order());
    }

    /// <summary>A quantity per member is one unknown for all conditions on it, with the number of members or without.</summary>
    [Theory]
    [InlineData(null, null)]
    [InlineData(5, null)]
    [InlineData(null, 40.0)]
    public void KeepsOneQuantityForAllConditions(int? size, double? area)
    {
        var conditions = Read("""{ "perMember": "floor_area", "below": 8 }""", """{ "perMember": "floor_area", "from": 8, "below": 20 }""", """{ "perMember": "floor_area", "from": 20 }""");
        var household = new Household { Size = size, FloorArea = (decimal?)area };
        Assert.Equal([0b001UL, 0b010UL, 0b100UL], new Fillings(conditions, household, On).Answers().Distinct().Order());
    }

    [Fact]
    public void AsksWhatIsGivenOnce_AndTheMeasurementWhereThereIsOne()
    {
        var conditions = Read(
            """{ "given": "heater", "orElse": { "fact": "air_conditioners", "from": 1 } }""", """{ "fact": "heater", "is": true }""", """{ "fact": "air_conditioners", "from": 1, "to": 1 }""");
        // Neither known: the heater is filled in for both that ask it.
        Assert.Equal([0b000UL, 0b011UL, 0b100UL, 0b111UL], new Fillings(conditions, new Household(), On).Answers().Distinct().Order());
        // Given: nothing stands in for it.
        Assert.Equal([0b011UL, 0b111UL], new Fillings(conditions, new Household { QuickForm = new() { Heater = true } }, On).Answers().Distinct().Order());
        // Measured and not given: the first is decided, and stays so.
        Assert.Equal([0b001UL], new Fillings([conditions[0]], new Household { Assets = new() { AirConditioners = 2 } }, On).Answers());
    }

    [Fact]
    public void Differences_AreThePairsBetweenWhichOneThingAloneMakesTheDifference()
    {
        var fillings = new Fillings(Read("""{ "fact": "wall_durable", "is": true }""", """{ "all": [ { "fact": "wall_durable", "is": true }, { "fact": "roof_durable", "is": true } ] }"""), new Household(), On);
        var answers = fillings.Answers();
        Assert.Equal(["wall_durable", "roof_durable"], fillings.Variables.Select(variable => variable.Column!.Name));
        Assert.Equal([0b00UL, 0b01UL, 0b00UL, 0b11UL], answers);
        var differences = fillings.Differences(answers).ToDictionary(each => each.Fact, each => each.Pairs.Order().ToArray(), StringComparer.Ordinal);
        Assert.Equal(2, differences.Count);
        Assert.Equal([(0b00UL, 0b01UL), (0b00UL, 0b11UL)], differences["wall_durable"]);
        Assert.Equal([(0b01UL, 0b11UL)], differences["roof_durable"]);
    }

    [Fact]
    public void TooManyFillings_AreNotGoneThrough()
    {
        string[] facts = ["wall_durable", "pillar_durable", "roof_durable", "uses_internet", "uses_telephone", "hears_loudspeaker", "hygienic_water", "hygienic_toilet", "centrally_run_city",
            "aquaculture", "valuable_vehicle", "heater", "water_boiler", "lets_property"];
        string[] sixteen = [.. facts.Select(fact => $$"""{ "fact": "{{fact}}", "is": true }"""), """{ "fact": "cars", "from": 1 }""", """{ "fact": "poultry", "from": 1 }"""];
        var most = new Fillings(Read(sixteen), new Household(), On);
        Assert.Equal((Fillings.Most, true), (most.Count, most.AreFew));
        var more = new Fillings(Read([.. sixteen, """{ "fact": "printers", "from": 1 }"""]), new Household(), On);
        Assert.Equal((Fillings.Most + 1L, false), (more.Count, more.AreFew));
        Assert.Throws<InvalidOperationException>(more.Answers);

        // What stands in for a fact counts before it is asked.
        var standIn = new Fillings(Read($$"""{ "given": "heater", "orElse": { "any": [ {{string.Join(",", sixteen.Append("""{ "fact": "printers", "from": 1 }""").Where(each => !each.Contains("heater", StringComparison.Ordinal)))}} ] } }"""), new Household(), On);
        Assert.Equal((2L, false), (standIn.Count, standIn.AreFew));

        // Two shares of members whose number is not known.
        var shares = new Fillings(Read(
            """{ "shareOfMembers": { "moreThanPercent": 50, "where": { "fact": "disabled", "is": true } } }""",
            """{ "shareOfMembers": { "moreThanPercent": 50, "where": { "fact": "stunted", "is": true } } }"""), new Household(), On);
        Assert.False(shares.AreFew);
    }

    private static ulong Answer(PlainNode[] nodes, Household household) => Bits(nodes.Select(node => node.Holds(household, null, On)));

    private static ulong Bits(IEnumerable<bool> answers) => answers.Select((answer, bit) => answer ? 1UL << bit : 0).Aggregate(0UL, (all, bit) => all | bit);

    private static Condition[] Read(PlainNode[] nodes) => Read([.. nodes.Select(node => node.Json)]);

    private static Condition[] Read(params string[] conditions) =>
        [.. OwnStandard.Of(
            "income_per_person_month", OwnStandard.Line("line", 1, 1),
            OwnStandard.Row("poor", "\"atMost\": \"line\"") + "," + OwnStandard.Row("not_poor", "\"above\": \"line\""),
            string.Join(",", conditions.Select((condition, i) => OwnStandard.Indicator("i" + i, condition)))).Indicators.Select(indicator => indicator.DeprivedWhen!)];
}
