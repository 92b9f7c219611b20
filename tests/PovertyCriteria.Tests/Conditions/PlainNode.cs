using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>A condition at random: its JSON for the law file, and what it says of a household of which everything is known, in plain C#.</summary>
internal sealed record PlainNode(string Json, Func<Household, Member?, LocalDate, bool> Holds)
{
    private static readonly int[] Ages = [3, 6, 10, 15, 16, 18, 30, 60];

    /// <summary>A condition in which no fact of a household or member stands twice; births may, within one node on members.</summary>
    public static PlainNode OfHousehold(Random random)
    {
        var facts = new Queue<Func<Random, PlainNode>>(Shuffled(random, HouseholdFacts));
        var members = new Queue<Func<Random, PlainNode>>(Shuffled(random, MemberFacts));
        var agesLeft = true;
        return Tree(random, depth: 3, () =>
        {
            if (members.Count > 0 && random.Next(2) == 0)
            {
                var withAge = agesLeft && random.Next(3) > 0;
                agesLeft &= !withAge;
                var where = Tree(random, depth: 2, () => withAge && random.Next(2) == 0 ? Age(random) : members.Count > 0 ? members.Dequeue()(random) : null);
                return where is null ? null : OfMembers(random, where);
            }

            return facts.Count > 0 ? facts.Dequeue()(random) : null;
        })!;
    }

    /// <summary>A tree of connectives; a leaf that is not to be had any more is left out.</summary>
    private static PlainNode? Tree(Random random, int depth, Func<PlainNode?> leaf)
    {
        if (depth == 0 || random.Next(4) == 0) return leaf();
        if (random.Next(6) == 0)
        {
            return Tree(random, depth - 1, leaf) is { } part
                ? new($$"""{ "not": {{part.Json}} }""", (h, m, on) => !part.Holds(h, m, on)) : null;
        }

        PlainNode[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Tree(random, depth - 1, leaf)).OfType<PlainNode>()];
        if (parts.Length == 0) return null;
        var json = "[" + string.Join(", ", parts.Select(part => part.Json)) + "]";
        var needed = random.Next(1, parts.Length + 1);
        return random.Next(3) switch
        {
            0 => new($$"""{ "all": {{json}} }""", (h, m, on) => parts.All(part => part.Holds(h, m, on))),
            1 => new($$"""{ "any": {{json}} }""", (h, m, on) => parts.Any(part => part.Holds(h, m, on))),
            _ => new($$"""{ "atLeast": {{needed}}, "of": {{json}} }""", (h, m, on) => parts.Count(part => part.Holds(h, m, on)) >= needed),
        };
    }

    private static PlainNode OfMembers(Random random, PlainNode where)
    {
        if (random.Next(2) == 0) return new($$"""{ "anyMember": {{where.Json}} }""", (h, _, on) => h.Members!.Any(member => where.Holds(h, member, on)));
        var percent = new[] { 10, 33, 34, 49, 50, 66, 67, 99 }[random.Next(8)];
        return new(
            $$"""{ "shareOfMembers": { "moreThanPercent": {{percent}}, "where": {{where.Json}} } }""",
            (h, _, on) => (double)h.Members!.Count(member => where.Holds(h, member, on)) / h.Members!.Count > percent / 100.0);
    }

    private static PlainNode Age(Random random)
    {
        var from = Ages[random.Next(Ages.Length - 1)];
        var below = Ages[random.Next(Array.IndexOf(Ages, from) + 1, Ages.Length)];
        return random.Next(5) switch
        {
            0 => new($$"""{ "age": { "from": {{from}} } }""", (_, m, on) => AgeOf(m!, on) >= from),
            1 => new($$"""{ "age": { "below": {{below}} } }""", (_, m, on) => AgeOf(m!, on) < below),
            2 => new($$"""{ "age": { "from": {{from}}, "below": {{below}} } }""", (_, m, on) => AgeOf(m!, on) >= from && AgeOf(m!, on) < below),
            3 => new($$"""{ "age": { "from": {{from}}, "to": {{below - 1}} } }""", (_, m, on) => AgeOf(m!, on) >= from && AgeOf(m!, on) <= below - 1),
            _ => new("""{ "bornIn": { "from": 1986 } }""", (_, m, _) => m!.Birth!.Value.Earliest.Year >= 1986),
        };
    }

    private static int AgeOf(Member member, LocalDate on)
    {
        var born = member.Birth!.Value.Earliest;
        return PlainIndicators.Age(born.Year, born.Month, born.Day, on);
    }

    private static readonly Func<Random, PlainNode>[] HouseholdFacts =
    [
        random => Bool(random, "wall_durable", (h, _) => h.WallDurable),
        random => Bool(random, "roof_durable", (h, _) => h.RoofDurable),
        random => Bool(random, "uses_internet", (h, _) => h.UsesInternet),
        random => Bool(random, "hygienic_water", (h, _) => h.HygienicWater),
        _ => new("""{ "fact": "toilet", "isOneOf": ["none", "other", "two_vault"] }""", (h, _, _) => h.Toilet == Toilet.None || h.Toilet == Toilet.Other || h.Toilet == Toilet.TwoVault),
        _ => new("""{ "fact": "devices", "hasNoneOf": ["television", "tablet"] }""", (h, _, _) => (h.Devices!.Value & (Devices.Television | Devices.Tablet)) == 0),
        _ => new("""{ "perMember": "floor_area", "below": 8 }""", (h, _, _) => h.FloorArea!.Value < 8m * h.Members!.Count),
    ];

    private static readonly Func<Random, PlainNode>[] MemberFacts =
    [
        random => Bool(random, "health_insurance", (_, m) => m!.HealthInsurance),
        random => Bool(random, "disabled", (_, m) => m!.Disabled),
        random => Bool(random, "stunted", (_, m) => m!.Stunted),
        _ => new("""{ "fact": "enrolled", "isOneOf": ["none", "preschool"] }""", (_, m, _) => m!.Enrolled == Enrolment.None || m!.Enrolled == Enrolment.Preschool),
        _ => new("""{ "fact": "employment", "isOneOf": ["seeking"] }""", (_, m, _) => m!.Employment == Employment.Seeking),
    ];

    private static PlainNode Bool(Random random, string fact, Func<Household, Member?, bool?> read)
    {
        var wanted = random.Next(2) == 0;
        return new($$"""{ "fact": "{{fact}}", "is": {{(wanted ? "true" : "false")}} }""", (h, m, _) => read(h, m) == wanted);
    }

    private static IEnumerable<T> Shuffled<T>(Random random, T[] values)
    {
        var copy = values.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
