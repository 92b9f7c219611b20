using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Conditions;

/// <summary>A condition at random: its JSON for the law file, and what it says of a household of which everything is known, in plain C#.</summary>
internal sealed record PlainNode(string Json, Func<Household, Member?, LocalDate, bool> Holds)
{
    /// <summary>The bounds of ages in months that are asked for; no whole years.</summary>
    public static readonly int[] Months = [4, 30, 66, 138];

    /// <summary>The cut-offs by age and sex that are asked for: from birth and from six years on; of boys, then of girls.</summary>
    public static readonly decimal[] Heights = [60m, 58m, 112.5m, 110m];

    public static readonly decimal[] Weights = [5m, 4.5m, 20m, 21.2m];

    private static readonly int[] Ages = [3, 6, 10, 15, 16, 18, 30, 60];

    /// <summary>A condition in which no fact of a household or member stands twice; births may, within one node on members.</summary>
    public static PlainNode OfHousehold(Random random)
    {
        var facts = new Queue<Func<Random, PlainNode>>(Shuffled(random, HouseholdFacts));
        var members = new Queue<Func<Random, PlainNode>>(Shuffled(random, MemberFacts));
        var agesLeft = true;
        var tableLeft = random.Next(2) == 0;
        return Tree(random, depth: 3, () =>
        {
            if (members.Count > 0 && random.Next(2) == 0)
            {
                var withAge = agesLeft && random.Next(3) > 0;
                agesLeft &= !withAge;
                var where = Tree(random, depth: 2, () =>
                {
                    if (!withAge || random.Next(2) == 0) return members.Count > 0 ? members.Dequeue()(random) : null;
                    if (!tableLeft || random.Next(2) == 0) return Age(random);
                    tableLeft = false;
                    return Measured(random);
                });
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
        var kind = random.Next(4);
        if (kind < 2) return Counted(random, where);
        if (kind == 2) return new($$"""{ "anyMember": {{where.Json}} }""", (h, _, on) => h.Members!.Any(member => where.Holds(h, member, on)));
        var percent = new[] { 10, 33, 34, 49, 50, 66, 67, 99 }[random.Next(8)];
        return new(
            $$"""{ "shareOfMembers": { "moreThanPercent": {{percent}}, "where": {{where.Json}} } }""",
            (h, _, on) => (double)h.Members!.Count(member => where.Holds(h, member, on)) / h.Members!.Count > percent / 100.0);
    }

    private static PlainNode Counted(Random random, PlainNode where)
    {
        int from = random.Next(0, 3), to = from + random.Next(0, 2);
        int Count(Household h, LocalDate on) => h.Members!.Count(member => where.Holds(h, member, on));
        return random.Next(3) switch
        {
            0 => new($$"""{ "countMembers": { "from": {{from + 1}}, "where": {{where.Json}} } }""", (h, _, on) => Count(h, on) > from),
            1 => new($$"""{ "countMembers": { "to": {{to}}, "where": {{where.Json}} } }""", (h, _, on) => Count(h, on) <= to),
            _ => new($$"""{ "countMembers": { "from": {{from}}, "to": {{to}}, "where": {{where.Json}} } }""", (h, _, on) => Count(h, on) >= from && Count(h, on) <= to),
        };
    }

    /// <summary>A measurement below the cut-off of age and sex; of the height, unless the reviewer has said it.</summary>
    private static PlainNode Measured(Random random)
    {
        if (random.Next(2) == 0) return new(Table("weight", Weights), (_, m, on) => m!.Weight!.Value < CutOff(Weights, m, on));
        return new($$"""{ "given": "stunted", "orElse": {{Table("height", Heights)}} }""", (_, m, on) => m!.Stunted ?? m.Height!.Value < CutOff(Heights, m, on));
    }

    private static string Table(string fact, decimal[] cutOffs) => FormattableString.Invariant(
        $$"""{ "fact": "{{fact}}", "belowByAge": [ { "month": 0, "male": {{cutOffs[0]}}, "female": {{cutOffs[1]}} }, { "month": 72, "male": {{cutOffs[2]}}, "female": {{cutOffs[3]}} } ] }""");

    private static decimal CutOff(decimal[] cutOffs, Member member, LocalDate on) => cutOffs[(AgeOf(member, on) >= 6 ? 2 : 0) + (member.Sex == Sex.Male ? 0 : 1)];

    private static PlainNode Age(Random random)
    {
        if (random.Next(3) == 0) return AgeInMonths(random);
        if (random.Next(8) == 0) return Reviewed(random);
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

    private static PlainNode AgeInMonths(Random random)
    {
        var from = Months[random.Next(Months.Length - 1)];
        var below = Months[random.Next(Array.IndexOf(Months, from) + 1, Months.Length)];
        static int Of(Member member, LocalDate on) => PlainNutrition.Months(member.Birth!.Value.Earliest, on);
        return random.Next(3) switch
        {
            0 => new($$"""{ "ageMonths": { "from": {{from}} } }""", (_, m, on) => Of(m!, on) >= from),
            1 => new($$"""{ "ageMonths": { "from": {{from}}, "below": {{below}} } }""", (_, m, on) => Of(m!, on) >= from && Of(m!, on) < below),
            _ => new($$"""{ "ageMonths": { "to": {{below - 1}} } }""", (_, m, on) => Of(m!, on) < below),
        };
    }

    /// <summary>The year of the review, which is the same for all.</summary>
    private static PlainNode Reviewed(Random random)
    {
        var year = random.Next(2024, 2027);
        return random.Next(3) switch
        {
            0 => new($$"""{ "reviewIn": { "from": {{year}} } }""", (_, _, on) => on.Year >= year),
            1 => new($$"""{ "reviewIn": { "to": {{year}} } }""", (_, _, on) => on.Year <= year),
            _ => new($$"""{ "reviewIn": { "from": {{year}}, "to": {{year}} } }""", (_, _, on) => on.Year == year),
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
        random => random.Next(3) switch
        {
            0 => new("""{ "perMember": "floor_area", "below": 8 }""", (h, _, _) => h.FloorArea!.Value < 8m * h.Members!.Count),
            1 => new("""{ "perMember": "floor_area", "from": 8 }""", (h, _, _) => h.FloorArea!.Value >= 8m * h.Members!.Count),
            _ => new("""{ "perMember": "floor_area", "from": 8, "below": 20 }""", (h, _, _) => h.FloorArea!.Value / h.Members!.Count is >= 8m and < 20m),
        },
        _ => new("""{ "fact": "area", "isOneOf": ["urban"] }""", (h, _, _) => h.Area == Area.Urban),
        _ => new("""{ "fact": "members", "from": 2, "to": 4 }""", (h, _, _) => h.Members!.Count is 2 or 3 or 4),
        _ => new("""{ "fact": "region", "isOneOf": ["central_highlands", "mekong_delta"] }""", (h, _, _) => h.Region == SocioEconomicRegion.CentralHighlands || h.Region == SocioEconomicRegion.MekongDelta),
        _ => new("""{ "fact": "cars", "from": 1 }""", (h, _, _) => h.Assets.Cars!.Value > 0),
        _ => new("""{ "fact": "poultry", "from": 10, "to": 19 }""", (h, _, _) => h.Livestock.Poultry!.Value > 9 && h.Livestock.Poultry!.Value < 20),
        _ => new("""{ "fact": "electricity_per_month", "from": 50, "below": 100 }""", (h, _, _) => h.ElectricityPerMonth!.Value >= 50m && h.ElectricityPerMonth!.Value < 100m),
        _ => new("""{ "fact": "garden_area", "to": 360.5 }""", (h, _, _) => h.Land.GardenArea!.Value <= 360.5m),
        _ => new("""{ "fact": "review_exclusions", "hasNoneOf": ["farm", "local"] }""", (h, _, _) => !h.QuickForm.Exclusions!.Value.HasFlag(ReviewExclusions.Farm) && !h.QuickForm.Exclusions!.Value.HasFlag(ReviewExclusions.Local)),
        random => Bool(random, "aquaculture", (h, _) => h.Livestock.Aquaculture),
        _ => new("""{ "given": "heater", "orElse": { "fact": "air_conditioners", "from": 1 } }""", (h, _, _) => h.QuickForm.Heater ?? h.Assets.AirConditioners!.Value > 0),
        random => Reviewed(random),
    ];

    private static readonly Func<Random, PlainNode>[] MemberFacts =
    [
        random => Bool(random, "health_insurance", (_, m) => m!.HealthInsurance),
        random => Bool(random, "disabled", (_, m) => m!.Disabled),
        random => Bool(random, "critically_ill", (_, m) => m!.CriticallyIll),
        random => Bool(random, "monthly_pension", (_, m) => m!.MonthlyPension),
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
