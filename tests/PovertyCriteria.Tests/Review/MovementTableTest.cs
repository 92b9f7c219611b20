namespace PovertyCriteria.Tests.Reviewing;

public class MovementTableTest
{
    private const PovertyClass Poor = PovertyClass.Poor;
    private const PovertyClass NearPoor = PovertyClass.NearPoor;
    private const PovertyClass NotPoor = PovertyClass.NotPoor;

    private static readonly ReviewLaw Law = ReviewLaw.National;

    private static readonly PlainPair[] Plain = [.. PlainMovements.All()];

    private static readonly Dictionary<PlainPair, string[]> PlainIds = Plain.ToDictionary(pair => pair, PlainMovements.Of);

    /// <summary>Poor households of a district of a real province, 2024: 294-64-45+5+0+14 = 204.</summary>
    [Fact]
    public void DistrictOf2024_BalancesAsPrinted()
    {
        var tally = new MovementTally<string>(Law);
        Add(tally, "district", 64, ReviewPair.OnBoth(Poor, NearPoor));
        Add(tally, "district", 45, ReviewPair.OnBoth(Poor, PovertyClass.AverageLivingStandard));
        Add(tally, "district", 5, ReviewPair.OnBoth(NearPoor, Poor));
        Add(tally, "district", 14, ReviewPair.OnBoth(NotPoor, Poor, wasPoorBefore: false));
        Add(tally, "district", 294 - 64 - 45, ReviewPair.OnBoth(Poor, Poor));
        var table = tally.TableOf("district", "poor");
        Assert.Equal("poor: 294 -64 -45 -0 +5 +0 +14 +0 = 204", table.ToString());
        Assert.Equal([294, 64, 45, 0, 5, 0, 14, 0, 204], table.Columns.Select(each => each.Count));
        Assert.Equal((109, 19, 0, 109), (table.Decreases, table.Increases, table.Residual, table.Escaped));
        Assert.Equal("near_poor: 5 -0 -5 -0 +64 +0 +0 +0 = 64", tally.TableOf("district", "near_poor").ToString());
        Assert.Equal((table[2], table[5]), (tally.TableOf("district", "near_poor")[5], tally.TableOf("district", "near_poor")[3]));
    }

    /// <summary>Near-poor households of a commune of the same province: 109-45-3+10+0+8 = 79.</summary>
    [Fact]
    public void CommuneOf2024_BalancesAsPrinted()
    {
        var tally = new MovementTally<int>(Law);
        Add(tally, 1, 45, ReviewPair.OnBoth(NearPoor, NotPoor));
        Add(tally, 1, 3, ReviewPair.OnBoth(NearPoor, Poor));
        Add(tally, 1, 10, ReviewPair.OnBoth(Poor, NearPoor));
        Add(tally, 1, 8, ReviewPair.OnBoth(NotPoor, NearPoor, wasNearPoorBefore: false));
        Add(tally, 1, 109 - 48, ReviewPair.OnBoth(NearPoor, NearPoor));
        Assert.Equal("near_poor: 109 -45 -3 -0 +10 +0 +8 +0 = 79", tally.TableOf(1, "near_poor").ToString());
    }

    /// <summary>Đồng Nai 2020, provincial standard: start 5,500, escaped 1,778, died or moved 245, new 241, end 3,718.</summary>
    [Fact]
    public void DongNai2020_BalancesAsPrinted()
    {
        var tally = new MovementTally<int>(Law);
        Add(tally, 75, 1_778, ReviewPair.OnBoth(Poor, NotPoor));
        Add(tally, 75, 200, ReviewPair.OnlyAtStart(Poor, ListChange.MovedOut));
        Add(tally, 75, 45, ReviewPair.OnlyAtStart(Poor, ListChange.Died));
        Add(tally, 75, 241, ReviewPair.OnBoth(NotPoor, Poor, wasPoorBefore: false));
        Add(tally, 75, 5_500 - 1_778 - 245, ReviewPair.OnBoth(Poor, Poor));
        var table = tally.TableOf(75, "poor");
        Assert.Equal("poor: 5500 -0 -1778 -245 +0 +0 +241 +0 = 3718", table.ToString());
        // The statistical circular's "newly arisen = this year - last year + escaped" takes the other changes in.
        Assert.Equal(-4, table.End - table.Start + table.Escaped);
    }

    /// <summary>Persons of the same district: 1313-303-243+26+0+59 = 852.</summary>
    [Fact]
    public void PersonsOfTheDistrict_BalanceAsPrinted()
    {
        var tally = new MovementTally<int>(Law);
        foreach (var (persons, start, end) in new (int, PovertyClass, PovertyClass)[] { (303, Poor, NearPoor), (243, Poor, NotPoor), (26, NearPoor, Poor), (59, NotPoor, Poor), (1_313 - 303 - 243, Poor, Poor) })
            tally.Add(1, ReviewPair.OnBoth(start, end, wasPoorBefore: false, personsAtStart: persons, personsAtEnd: persons));
        Assert.Equal("poor: 1313 -303 -243 -0 +26 +0 +59 +0 = 852", tally.TableOf(1, "poor", MovementUnit.Persons).ToString());
        Assert.Equal("poor: 3 -1 -1 -0 +1 +0 +1 +0 = 3", tally.TableOf(1, "poor").ToString());
    }

    [Fact]
    public void ChangedPersons_OfHouseholdsThatStay_AreInTheirColumns()
    {
        var tally = new MovementTally<int>(Law);
        tally.Add(1, ReviewPair.OnBoth(Poor, Poor, personsAtStart: 5, personsAtEnd: 3));
        tally.Add(1, ReviewPair.OnBoth(Poor, Poor, personsAtStart: 2, personsAtEnd: 6));
        tally.Add(1, ReviewPair.OnBoth(Poor, NearPoor, personsAtStart: 4, personsAtEnd: 5));
        tally.Add(1, ReviewPair.OnlyAtStart(Poor, ListChange.MovedOut, persons: 7));
        Assert.Equal("poor: 18 -4 -0 -9 +0 +0 +0 +4 = 9", tally.TableOf(1, "poor", MovementUnit.Persons).ToString());
        Assert.Equal("near_poor: 0 -0 -0 -0 +5 +0 +0 +0 = 5", tally.TableOf(1, "near_poor", MovementUnit.Persons).ToString());
        Assert.Equal("poor: 4 -1 -0 -1 +0 +0 +0 +0 = 2", tally.TableOf(1, "poor").ToString());
    }

    [Fact]
    public void Residual_IsStatedByReason_EvenWhereItCancelsOut()
    {
        var tally = new MovementTally<int>(Law);
        Add(tally, 1, 10, ReviewPair.OnBoth(Poor, Poor));
        Add(tally, 1, 2, ReviewPair.OnBoth(NotPoor, Poor));
        Add(tally, 1, 3, ReviewPair.OnlyAtStart(Poor, change: null));
        Add(tally, 1, 1, ReviewPair.OnBoth(Poor, end: null));
        Add(tally, 1, 2, ReviewPair.OnBoth(start: null, Poor));
        Add(tally, 1, 4, ReviewPair.OnlyAtStart(Poor, ListChange.MovedIn));
        Add(tally, 1, 4, ReviewPair.OnlyAtEnd(Poor, ListChange.Died));
        Add(tally, 1, 5, ReviewPair.OnBoth(start: null, end: null));
        Add(tally, 1, 6, ReviewPair.OnlyAtStart(NotPoor, ListChange.MovedIn));
        var table = tally.TableOf(1, "poor");
        Assert.Equal("poor: 18 -0 -0 -0 +0 +0 +0 +0 [+0] = 18", table.ToString());
        Assert.Equal(
            [
                new MovementResidual(ResidualReason.HistoryNotKnown, 0, 2), new MovementResidual(ResidualReason.CauseNotKnown, 3, 0),
                new MovementResidual(ResidualReason.ClassNotKnown, 1, 2), new MovementResidual(ResidualReason.Contradiction, 4, 4),
            ],
            table.Residuals.AsEnumerable());
        Assert.Equal((7, 6), (table.ClassNotKnownAtStart, table.ClassNotKnownAtEnd));
        // Start, escaped to near-poor (class at the end unknown: 1 + 5), passed the line (3 + 1 + 5), gone (3), from near-poor (2 + 5), fell back and new (2 + 2 + 5), come, end.
        Assert.Equal([null, 6, 9, 3, 7, 9, 9, 0, null], table.Columns.Select(each => each.AtMost));
        Assert.Equal(new CountRange(0, 9), tally.CountOf(1, "newly_poor"));
        // 10, and those whose class is not known at one review or both: 1 + 2 + 5.
        Assert.Equal(new CountRange(10, 18), tally.CountOf(1, "stayed_poor"));
        Assert.Equal((14, 0), (tally.ContradictionsIn(1), table.Escaped));
    }

    /// <summary>A form of a user's own, which counts all who left in one column: what may have stayed is not in it, and escapes are still told apart.</summary>
    [Fact]
    public void FormWithOneDecreasingColumn_CountsOnlyThoseWhoLeft()
    {
        var own = ReviewLaw.Read(ReviewLawFile.Stream(ReviewLawFile.Edit("\"movements\": [\"left_poor_list\"]", "\"movements\": [\"left_poor_list\", \"escaped_became_near_poor\", \"escaped_passed_near_poor_line\"]")
            .Replace("        { \"number\": 2, \"movements\": [\"escaped_became_near_poor\"], \"name\": { \"vi\": \"Số hộ thoát nghèo: trở thành hộ cận nghèo\", \"en\": \"Escaped: became near-poor\" } },\n", "", StringComparison.Ordinal)
            .Replace("        { \"number\": 3, \"movements\": [\"escaped_passed_near_poor_line\"], \"name\": { \"vi\": \"Số hộ thoát nghèo: vượt chuẩn cận nghèo\", \"en\": \"Escaped: passed the near-poor line\" } },\n", "", StringComparison.Ordinal)));
        var tally = new MovementTally<int>(own);
        Add(tally, 1, 5, ReviewPair.OnBoth(Poor, NearPoor, personsAtStart: 2));
        Add(tally, 1, 3, ReviewPair.OnBoth(Poor, end: null));
        Add(tally, 1, 2, ReviewPair.OnlyAtStart(Poor, ListChange.Died));
        Add(tally, 1, 4, ReviewPair.OnlyAtStart(Poor, change: null));
        var table = tally.TableOf(1, "poor");
        Assert.Equal("poor: 14 -11 +0 +0 +0 +0 [-3] = 0", table.ToString());
        Assert.Equal((11, 14, 5), (table[4], table.Columns[1].AtMost, table.Escaped));
        Assert.Equal(10, tally.TableOf(1, "poor", MovementUnit.Persons).Escaped);
        Assert.Equal([new MovementResidual(ResidualReason.ClassNotKnown, 3, 0)], table.Residuals.AsEnumerable());
    }

    /// <summary>There are few outcomes, so that a group costs a few kilobytes.</summary>
    [Fact]
    public void Outcomes_AreFew() => Assert.InRange(Law.Outcomes.All.Count, 40, 90);

    [Fact]
    public void SizesThatAreNotKnown_AreStated()
    {
        var tally = new MovementTally<int>(Law);
        tally.Add(1, ReviewPair.OnBoth(Poor, Poor, personsAtStart: 4));
        tally.Add(1, ReviewPair.OnBoth(Poor, Poor, personsAtEnd: 3));
        tally.Add(1, ReviewPair.OnBoth(Poor, NearPoor));
        var table = tally.TableOf(1, "poor", MovementUnit.Persons);
        Assert.Equal("poor: 4 -0 -0 -0 +0 +0 +0 +0 [-1] = 3", table.ToString());
        Assert.Equal([new MovementResidual(ResidualReason.SizeNotKnown, 4, 3)], table.Residuals.AsEnumerable());
        Assert.Equal((2, 1), (table.SizeNotKnownAtStart, table.SizeNotKnownAtEnd));
        Assert.All(table.Columns, each => Assert.Null(each.AtMost));
        Assert.Empty(tally.TableOf(1, "poor").Residuals);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    /// <summary>Panels of every kind of pair, known and unknown: each table balances, for each group and for all, whatever the order and however it is split.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void GeneratedPanel_Balances_AndIsTheSameMerged(int seed)
    {
        var random = new Random(seed);
        var all = Plain;
        var panel = Enumerable.Range(0, 1_500).Select(_ => (Key: (Commune: random.Next(4), Urban: random.Next(2) == 0), Pair: all[random.Next(all.Length)] with { Persons1 = Size(), Persons2 = Size() })).ToList();
        var whole = Tally(panel);
        var merged = Tally(panel.Take(600));
        merged.Merge(Tally(panel.Skip(600)));
        Assert.Equal(8, whole.Keys.Count);
        foreach (var key in whole.Keys)
            foreach (var (list, @class) in new[] { ("poor", Poor), ("near_poor", NearPoor) })
                foreach (var unit in Enum.GetValues<MovementUnit>())
                {
                    var table = whole.TableOf(key, list, unit);
                    AssertBalances(table, panel.Where(each => each.Key == key).Select(each => each.Pair).ToList(), @class);
                    Assert.Equal(table.ToString(), merged.TableOf(key, list, unit).ToString());
                    Assert.Equal(table.Residuals.AsEnumerable(), merged.TableOf(key, list, unit).Residuals.AsEnumerable());
                }

        AssertBalances(whole.Total("poor"), [.. panel.Select(each => each.Pair)], Poor);
        AssertBalances(whole.Total("near_poor", MovementUnit.Persons), [.. panel.Select(each => each.Pair)], NearPoor);
        Assert.Equal(whole.Total("poor")[2], whole.Total("near_poor")[5]);
        Assert.Equal(whole.Total("poor")[5], whole.Total("near_poor")[3]);

        int? Size() => random.Next(5) == 0 ? null : random.Next(1, 9);
    }

    [Fact]
    public void Adding_AllocatesNothing()
    {
        var tally = new MovementTally<int>(Law);
        var pairs = PlainMovements.All().Select(pair => pair.ToPair()).ToArray();
        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < pairs.Length; i++) tally.Add(i & 3, pairs[i]);
        }));
    }

    [Fact]
    public void Tally_RefusesWhatItDoesNotKnow()
    {
        var tally = new MovementTally<string>(Law, StringComparer.OrdinalIgnoreCase);
        tally.Add("a", ReviewPair.OnBoth(Poor, Poor));
        tally.Add("A", ReviewPair.OnBoth(Poor, Poor));
        Assert.Equal(["a"], tally.Keys);
        Assert.Equal(2, tally.TableOf("A", "poor").Start);
        Assert.Throws<KeyNotFoundException>(() => tally.TableOf("b", "poor"));
        Assert.Throws<ArgumentException>(() => tally.TableOf("a", "above"));
        Assert.Throws<ArgumentException>(() => tally.CountOf("a", "newly"));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.TableOf("a", "poor")[10]);
        Assert.Throws<InvalidOperationException>(() => tally.Add("a", default));
        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new MovementTally<string>(ReviewLawFile.Edited("\"wasPoorBefore\": true", "\"wasPoorBefore\":  true"))));
        Assert.Equal(0, new MovementTally<int>(Law).Total("poor").Start);
    }

    private static void AssertBalances(MovementTable table, List<PlainPair> pairs, PovertyClass @class)
    {
        var persons = table.Unit == MovementUnit.Persons;
        var start = pairs.Where(pair => !pair.Absent1 && pair.Start == @class).Sum(pair => persons ? pair.Persons1 ?? 0 : 1L);
        var end = pairs.Where(pair => !pair.Absent2 && pair.End == @class).Sum(pair => persons ? pair.Persons2 ?? 0 : 1L);
        Assert.Equal((start, end), (table.Start, table.End));
        var columns = table.Columns;
        Assert.Equal(columns[8].Count, columns[0].Count - columns[1].Count - columns[2].Count - columns[3].Count + columns[4].Count + columns[5].Count + columns[6].Count + columns[7].Count + table.Residual);
        Assert.Equal(table.Residual, table.Residuals.Sum(part => part.Increase - part.Decrease));
        Assert.All(table.Residuals, part => Assert.True(part.Increase + part.Decrease > 0));
        var movements = pairs.Select(pair => PlainIds[pair with { Persons1 = null, Persons2 = null }]).ToList();
        foreach (var column in columns.Where(each => each.Column.Movements.Length > 0))
        {
            var ids = column.Column.Movements.Select(movement => movement.Id).ToHashSet(StringComparer.Ordinal);
            if (!persons) Assert.Equal(movements.Count(each => each is [var only] && ids.Contains(only)), column.Count);
            if (!persons) Assert.Equal(movements.Count(each => each.Any(ids.Contains)), column.AtMost);
        }
    }

    private static MovementTally<(int Commune, bool Urban)> Tally(IEnumerable<((int Commune, bool Urban) Key, PlainPair Pair)> panel)
    {
        var tally = new MovementTally<(int Commune, bool Urban)>(Law);
        foreach (var (key, pair) in panel) tally.Add(key, pair.ToPair());
        return tally;
    }

    private static void Add<TKey>(MovementTally<TKey> tally, TKey key, int times, ReviewPair pair)
        where TKey : notnull
    {
        for (var i = 0; i < times; i++) tally.Add(key, pair);
    }
}
