using FsCheck;
using FsCheck.Fluent;
using PovertyCriteria.Bulk;
using PovertyCriteria.Tests.Classifying;
using PovertyCriteria.Tests.Conditions;
using PovertyCriteria.Tests.Forms;
using PovertyCriteria.Tests.Oracle;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Columns against one household at a time: the same classes, deprivations, unknowns and faults for every row.</summary>
public class BulkPlanTest
{
    private const int Households = 9_001;

    private static readonly LocalDate On = HouseholdGenerator.On;

    private static readonly Household[] Generated =
    [
        .. HouseholdGenerator.Complete(On).Sample(Households / 3, new Rnd(71), 50),
        .. HouseholdGenerator.Partial(On).Sample(Households - Households / 3, new Rnd(72), 50),
    ];

    public static TheoryData<string> Standards => [.. PovertyStandards.National.Select(standard => standard.Id), .. PovertyStandards.Local.Select(standard => standard.Id)];

    [Fact]
    public void ReturnsWhatOneHouseholdReturns_ByTheSurveyForm_GivenAnotherNumberOfMembersThanAreListed()
    {
        var generator = new SurveyGenerator(79);
        AssertSame(Standard2022, [.. Enumerable.Range(0, 100).Select(i => generator.Household(On) is var household && i % 3 == 0 ? household with { Size = 400 } : household)], Basis.Forms, threads: 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void ReturnsTheSame_OnAnyNumberOfThreads(int threads) => AssertSame(Standard2022, Generated, Basis.Facts, threads);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4_095)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(8_192)]
    public void ReturnsTheSame_AtEveryEndOfABlock(int households) => AssertSame(Standard2022, Generated[..households], Basis.Facts, threads: 1);

    [Fact]
    public void ReturnsTheSame_GivenHouseholdsOfOneToAThousandMembers()
    {
        var members = Generated.Where(household => household.Members is not null).SelectMany(household => household.Members!).ToArray();
        Household[] large =
        [
            .. new[] { 1, 2, 63, 64, 65, 127, 128, 129, 300, 999, 1_000 }.SelectMany(size => Enumerable.Range(0, 3), (size, at) =>
                Generated[size + at] with { Size = null, Members = new MemberList(members.Skip(size * 3 + at).Take(size)), Income = Income.HouseholdYear(1_500_000L * 12 * size + at - 1) }),
        ];
        AssertSame(Standard2022, large, Basis.Facts, threads: 1);
    }

    [Fact]
    public void ReturnsTheSame_GivenConditionsAtRandom()
    {
        var random = new Random(73);
        for (var i = 0; i < 150; i++)
        {
            PlainNode? node = null;
            while (node is null) node = PlainNode.OfHousehold(random);
            AssertSame(RandomConditionsTest.Of(node.Json), Generated.Skip(i * 7).Take(300).Concat(Generated.Skip(6_000 + i * 11).Take(400)).ToArray(), Basis.Facts, threads: 1);
        }
    }

    [Fact]
    public void RefusesARow_WithTheCodeThatOneHouseholdGets()
    {
        Household[] faulty =
        [
            .. Generated.Take(200).Select((household, i) => (i % 10) switch
            {
                1 => household with { Area = (Area)7 },
                2 => household with { Toilet = (Toilet)99 },
                3 => household with { Devices = (Devices)128 },
                4 => household with { FloorArea = -1 },
                5 => household with { Income = Income.PerPersonMonth(-5) },
                6 => household with { Size = 77 },
                7 => household with { Members = MemberList.Of(new Member { Birth = BirthDate.On(On.PlusDays(1)) }), Size = null },
                8 => household with { Members = MemberList.Of(new Member(), new Member { Birth = BirthDate.InYear(On.Year - 140), Employment = (Employment)17 }), Size = null },
                _ => household,
            }),
        ];
        AssertSame(Standard2022, faulty, Basis.Facts, threads: 1);
        var room = Classify(Standard2022, faulty, Basis.Facts, 1);
        Assert.Equal(160, room.Faults.Count(fault => fault != 0));
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void ReturnsTheSame_FromAssessedMasks(string id)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        var facts = Columnar.Of(Generated, standard);
        var plan = standard.PlanFor(On);
        var room = new Room(Households, standard.Indicators.Length);
        plan.Classify(facts, room.Results);
        Assert.All(room.Faults, fault => Assert.Equal(0, fault));
        var assessed = Columnar.Assessed(Generated);
        assessed.SetAssessed(room.Deprived, room.Unknown);
        foreach (var threads in new[] { 1, 3 })
        {
            var again = new Room(Households, standard.Indicators.Length);
            plan.Classify(assessed, again.Results, threads);
            Assert.Equal(room.Possible, again.Possible);
            Assert.Equal(room.Deprived, again.Deprived);
            Assert.Equal(room.Unknown, again.Unknown);
            Assert.Equal(room.Faults, again.Faults);
            Assert.Equal(room.DeprivedPlanes, again.DeprivedPlanes);
            Assert.Equal(room.UnknownPlanes, again.UnknownPlanes);
        }

        for (var row = 0; row < Households; row += 90) Assert.Equal(room.Possible[row], standard.Classify(plan.HouseholdAt(assessed, row), On).Possible.Mask);
        var known = Columnar.Assessed(Generated);
        known.SetAssessed(room.Deprived);
        plan.Classify(known, room.Results);
        for (var row = 0; row < Households; row += 90) Assert.Equal(room.Possible[row], standard.Classify(plan.HouseholdAt(known, row), On).Possible.Mask);
        Assert.All(room.Unknown, mask => Assert.Equal(0u, mask));
    }

    [Fact]
    public void AssessedMasks_ReachEveryCountAndLine()
    {
        // Every count of deprivations and of unknowns, at each edge of each line of both areas.
        var standard = Standard2022;
        long[] edges = [.. standard.ByFacts.Lines.SelectMany(line => new[] { line.Rural, line.Rural + 1, line.Urban, line.Urban + 1 }), 0, 1_000_000_000_000_000];
        var rows = (from area in new byte[] { 0, 1 } from income in edges from deprived in Enumerable.Range(0, 13) from unknown in Enumerable.Range(0, 13 - deprived) select (area, income, deprived, unknown)).ToArray();
        var households = new BulkHouseholds(rows.Length);
        households.SetCodes("area", rows.Select(row => row.area).ToArray());
        households.SetAmounts("income_per_person_month", rows.Select(row => row.income).ToArray());
        households.SetAssessed(rows.Select(row => (1u << row.deprived) - 1).ToArray(), rows.Select(row => (1u << row.unknown) - 1 << row.deprived).ToArray());
        var room = new Room(rows.Length, 12);
        standard.PlanFor(On).Classify(households, room.Results);
        for (var i = 0; i < rows.Length; i++)
        {
            var (area, income, deprived, unknown) = rows[i];
            var expected = Enumerable.Range(deprived, unknown + 1).Select(count => standard.ByFacts.ClassFor((Area)area, income, count)).Aggregate(0, (mask, one) => mask | 1 << (int)one);
            Assert.True(expected == room.Possible[i], $"{rows[i]}");
        }
    }

    [Theory]
    [MemberData(nameof(Standards))]
    public void ReturnsTheSame_WithClassesAloneInOnePass(string id)
    {
        // More than two blocks and no whole word; areas and incomes that are not known, incomes beside every line, and one row in the block between that cannot be.
        // Indicators are deprived or unknown by turns, so that the masks of a wrong row would look right.
        const int Rows = 40_003, Wrong = 20_000;
        const uint MayBeDeprived = 0x5555_5555;
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        var (random, count) = (new Random(67), standard.Indicators.Length);
        long[] edges = [.. standard.ByFacts.Lines.SelectMany(line => new[] { line.Rural, line.Rural + 1, line.Urban, line.Urban + 1 })];
        byte[] areas = [.. Enumerable.Range(0, Rows).Select(_ => (byte)random.Next(2))], areaKnown = new byte[Rows / 8 + 1], incomeKnown = new byte[Rows / 8 + 1];
        long[] incomes = [.. Enumerable.Range(0, Rows).Select(_ => edges[random.Next(edges.Length)])];
        uint[] deprived = [.. Enumerable.Range(0, Rows).Select(_ => (uint)random.NextInt64(1L << count) & MayBeDeprived)];
        uint[] unknown = [.. deprived.Select(_ => (uint)(random.NextInt64(1L << count) & random.NextInt64(1L << count)) & ~MayBeDeprived)];
        random.NextBytes(areaKnown);
        random.NextBytes(incomeKnown);
        incomes[Wrong] = -1;
        incomeKnown[Wrong / 8] |= 1 << Wrong % 8;
        foreach (var (area, income, open) in from area in new[] { areaKnown, [] } from income in new[] { incomeKnown, [] } from open in new[] { unknown, [] } select (area, income, open))
        {
            var households = new BulkHouseholds(Rows);
            households.SetCodes("area", areas, area);
            households.SetAmounts("income_per_person_month", incomes, income);
            households.SetAssessed(deprived, open);
            Room alone = new(Rows, count), whole = new(Rows, count);
            Array.Fill(alone.Faults, byte.MaxValue);
            standard.PlanFor(On).Classify(households, new BulkResults { Possible = alone.Possible, Faults = alone.Faults }, threads: 2);
            standard.PlanFor(On).Classify(households, whole.Results);
            Assert.Equal(whole.Possible, alone.Possible);
            Assert.Equal(whole.Faults, alone.Faults);
            Assert.NotEqual(0, alone.Faults[Wrong]);
            Assert.Equal(1, alone.Faults.Count(fault => fault != 0));
        }
    }

    [Fact]
    public void ReturnsTheSame_WithClassesAlone_FromFacts()
    {
        var facts = Columnar.Of(Generated, Standard2022);
        Room alone = new(Households, 12), whole = new(Households, 12);
        Standard2022.PlanFor(On).Classify(facts, new BulkResults { Possible = alone.Possible });
        Standard2022.PlanFor(On).Classify(facts, whole.Results);
        Assert.Equal(whole.Possible, alone.Possible);
    }

    /// <summary>A measure of the year, and a column beside area and income: the pass knows neither, and classes alone are those of the general way.</summary>
    [Fact]
    public void ReturnsTheSame_WithClassesAlone_WhereThePassHasNoPart()
    {
        var yearly = OwnStandard.Of(
            "income_per_person_year", OwnStandard.Line("a", 12_000_000, 24_000_000),
            string.Join(",", OwnStandard.Row("poor", "\"atMost\": \"a\", \"deprivedAtLeast\": 1"), OwnStandard.Row("near_poor", "\"atMost\": \"a\", \"deprivedFewerThan\": 1"), OwnStandard.Row("not_poor", "\"above\": \"a\"")),
            OwnStandard.Indicator("one"));
        byte poor = PovertyClasses.Bit(PovertyClass.Poor), nearPoor = PovertyClasses.Bit(PovertyClass.NearPoor), notPoor = PovertyClasses.Bit(PovertyClass.NotPoor);
        Assert.Equal([poor, notPoor, (byte)(poor | nearPoor)], Classes(yearly, Assessed(), inOnePass: false));
        Assert.Equal([nearPoor, nearPoor, nearPoor], Classes(Standard2022, Assessed(), inOnePass: true));
        Assert.Null(PassOver(yearly, Assessed()));
        Assert.NotNull(PassOver(Standard2022, Assessed()));

        var wrong = Assessed();
        wrong.SetCodes("toilet", new byte[] { 0, 99, 0 });
        Assert.Equal([nearPoor, 0, nearPoor], Classes(Standard2022, wrong, inOnePass: false));
        Assert.Null(PassOver(Standard2022, wrong));
        Assert.False(new BulkProgram(Standard2022, On, Basis.Facts, BulkShape.Of(Assessed())).TryWork(Assessed(), 0, 3, new Room(3, 12).Results));

        // Of a month: a twelfth of the yearly line, one above it, and the same of which the indicator is not known.
        static BulkHouseholds Assessed()
        {
            var households = new BulkHouseholds(3);
            households.SetCodes("area", new byte[] { 0, 0, 0 });
            households.SetAmounts("income_per_person_month", new long[] { 1_000_000, 1_000_001, 1_000_000 });
            households.SetAssessed(new uint[] { 1, 1, 0 }, new uint[] { 0, 0, 1 });
            return households;
        }

        static byte[] Classes(PovertyStandard standard, BulkHouseholds households, bool inOnePass)
        {
            byte[] possible = [255, 255, 255], faults = [255, 255, 255];
            var results = new BulkResults { Possible = possible, Faults = faults };
            standard.PlanFor(On).Classify(households, results);
            Assert.Equal([.. possible.Select(mask => mask == 0)], faults.Select(fault => fault != 0));
            Assert.Equal(inOnePass, new BulkProgram(standard, On, Basis.Facts, BulkShape.Of(households)).TryWork(households, 0, 3, results));
            return possible;
        }

        static AssessedPass? PassOver(PovertyStandard standard, BulkHouseholds households) => AssessedPass.For(standard, standard.RuleFor(Basis.Facts), BulkShape.Of(households));
    }

    [Fact]
    public void RefusesARow_WhoseMasksCannotBe()
    {
        var households = new BulkHouseholds(5);
        households.SetCodes("area", new byte[] { 0, 1, 2, 0, 0 });
        households.SetAmounts("income_per_person_month", new long[] { 1, 1, 1, -1, 1 });
        households.SetAssessed(new uint[] { 1, 1 << 12, 1, 1, 3 }, new uint[] { 2, 0, 0, 0, 6 });
        var room = new Room(5, 12);
        Standard2022.PlanFor(On).Classify(households, room.Results);
        Assert.Equal([false, true, true, true, true], room.Faults.Select(fault => fault != 0));
        Assert.Equal([true, false, false, false, false], room.Possible.Select(possible => possible != 0));
        Assert.Throws<ArgumentException>(() => households.SetGiven(new uint[5], new uint[5]));
        Assert.Throws<ArgumentException>(() => new BulkHouseholds(5).SetAssessed(new uint[4]));
        Assert.Throws<ArgumentException>(() => new BulkHouseholds(5).SetAssessed(new uint[5], new uint[4]));
    }

    [Fact]
    public void RefusesARow_WhoseColumnsContradict()
    {
        var offsets = new[] { 0, 1, 2, 3 };
        var members = new BulkMembers(3, offsets);
        members.SetBirths(new[] { 10, 20, 30 }, new[] { 9, 20, 31 });
        var households = new BulkHouseholds(3, members);
        households.SetAmounts("income_per_person_month", new long[] { 1_000_000, 1_000_000, 1_000_000 });
        households.SetAmounts("income_total_year", new long[] { 12_000_000, 12_012_000, 12_000_000 });
        households.SetGiven(new uint[] { 1, 1, 1 }, new uint[] { 2, 2, 1 });
        var room = new Room(3, 12);
        Standard2022.PlanFor(On).Classify(households, room.Results);
        Assert.Equal([FaultCode.NotDate, FaultCode.IncomeContradiction, FaultCode.UnknownIndicator], room.Faults.Select(fault => (FaultCode)fault));
        Assert.Equal(new byte[3], room.Possible);
    }

    [Fact]
    public void ExplainsARow()
    {
        var households = Columnar.Of(Generated, Standard2022);
        var plan = Standard2022.PlanFor(On);
        for (var row = 0; row < Households; row += 500)
        {
            Assert.Equal(Standard2022.Explain(Generated[row], On).ToString(), plan.Explain(households, row).ToString());
        }
    }

    [Fact]
    public void AllocatesNothingPerRow()
    {
        var few = Columnar.Of(Generated[..4_096], Standard2022);
        var many = Columnar.Of([.. Generated[..4_096], .. Generated[..4_096], .. Generated[..4_096], .. Generated[..4_096]], Standard2022);
        var plan = Standard2022.PlanFor(On);
        Assert.Equal(Allocated(plan, few, 4_096), Allocated(plan, many, 4 * 4_096));
        foreach (var household in Generated[..100]) Assert.Equal(0, Allocation.Least(() => plan.Classify(household)));

        // In turn with columns too: neither makes the other's program anew.
        var room = new Room(4_096, 12).Results;
        Assert.Equal(Allocated(plan, few, 4_096), Allocation.Least(() =>
        {
            plan.Classify(few, room);
            plan.Classify(Generated[0]);
        }));

        static long Allocated(BulkPlan plan, BulkHouseholds households, int count)
        {
            var results = new Room(count, 12).Results;
            return Allocation.Least(() => plan.Classify(households, results));
        }
    }

    [Fact]
    public void StopsBetweenBlocks_WhenCancelled()
    {
        using var stop = new CancellationTokenSource();
        var done = new List<long>();
        var progress = new Told(at =>
        {
            done.Add(at);
            stop.Cancel();
        });
        var room = new Room(Households, 12);
        Assert.Throws<OperationCanceledException>(() => Standard2022.PlanFor(On).Classify(Columnar.Of(Generated, Standard2022), room.Results, 1, progress, stop.Token));
        Assert.Equal([4_096L], done);
        Assert.NotEqual(0, room.Possible[4_095]);
        Assert.Equal(0, room.Possible[4_096]);
    }

    [Fact]
    public void RefusesWrongLengthsAndNames_BeforeAnyRow()
    {
        var households = new BulkHouseholds(10);
        Assert.Contains("9 values; 10 are needed", Assert.Throws<ArgumentException>(() => households.SetCodes("toilet", new byte[9])).Message, StringComparison.Ordinal);
        Assert.Contains("validity bitmap of 1 bytes; 2 are needed", Assert.Throws<ArgumentException>(() => households.SetCodes("toilet", new byte[10], new byte[1])).Message, StringComparison.Ordinal);
        Assert.Contains("no column lavatory", Assert.Throws<ArgumentException>(() => households.SetCodes("lavatory", new byte[10])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => households.SetFlags("toilet", new byte[2]));
        Assert.Throws<ArgumentException>(() => households.SetAmounts("members", new long[10]));
        households.SetCodes("toilet", new byte[10]);
        Assert.Throws<ArgumentException>(() => households.SetCodes("toilet", new byte[10]));
        Assert.Throws<ArgumentException>(() => new BulkHouseholds(2, new BulkMembers(3, new[] { 0, 3 })));
        Assert.Throws<ArgumentException>(() => new BulkHouseholds(2, new BulkMembers(3, new[] { 0, 3, 2 })));
        Assert.Throws<ArgumentException>(() => new BulkHouseholds(3, new BulkMembers(3, new[] { 0, 3, 2, 3 })));
        Assert.Throws<ArgumentException>(() => Standard2022.PlanFor(On).Classify(households, new BulkResults { Possible = new byte[9] }));
        Assert.Throws<NotSupportedException>(() => PovertyStandards.National.InForceOn(new LocalDate(2012, 1, 1)).PlanFor(On, Basis.Forms));
    }

    private static PovertyStandard Standard2022 => PovertyStandards.National.InForceOn(On);

    private static Room Classify(PovertyStandard standard, Household[] households, Basis by, int threads)
    {
        var room = new Room(households.Length, standard.Indicators.Length);
        standard.PlanFor(On, by).Classify(Columnar.Of(households, standard), room.Results, threads);
        return room;
    }

    private static void AssertSame(PovertyStandard standard, Household[] households, Basis by, int threads)
    {
        var equality = new Equality(standard, On, by, explainOneIn: 500);
        equality.Add(households, threads);
        Assert.True(equality.Differing == 0, equality.First);
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
