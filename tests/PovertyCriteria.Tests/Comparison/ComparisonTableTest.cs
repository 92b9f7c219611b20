namespace PovertyCriteria.Tests.Comparison;

/// <summary>The table of classes before and after: its sums are those of both profiles, and merged parts are the whole.</summary>
public class ComparisonTableTest
{
    private static readonly LocalDate On = new(2026, 10, 15);
    private static readonly PovertyStandard Of2022 = PovertyStandards.National.InForceOn(On);
    private static readonly PovertyStandard Reform = Of2022.WithLine("poverty_line", 1_800_000, 2_000_000).WithCutoff(4);

    private static readonly PovertyClasses Poor = PovertyClasses.Of(PovertyClass.Poor);
    private static readonly PovertyClasses NearPoor = PovertyClasses.Of(PovertyClass.NearPoor);
    private static readonly PovertyClasses Average = PovertyClasses.Of(PovertyClass.AverageLivingStandard);

    [Fact]
    public void CellsAndBounds()
    {
        var table = Tally(
            (1_000_000, 5, false), (1_000_000, 4, false), (1_000_000, 3, false), (1_000_000, 0, false), (1_600_000, 4, false), (1_600_000, 0, false),
            (3_000_000, 0, false), (1_000_000, 2, true), (1_600_000, 0, true)).ToTable();
        Assert.Equal(9, table.Total.Households);
        Assert.Equal(2, table[Poor, Poor].Households);
        Assert.Equal(1, table[Poor, NearPoor].Households);
        Assert.Equal(1, table[NearPoor, NearPoor].Households);
        Assert.Equal((1, 2), ((int)table[Average, Poor].Households, (int)table[Average, NearPoor].Households));
        Assert.Equal(["poor", "near_poor", "average_living_standard", "above", "poor|near_poor"], table.Rows.Select(set => set.ToString()));
        Assert.Equal(["poor", "near_poor", "above", "poor|near_poor"], table.Columns.Select(set => set.ToString()));

        // One household is poor or near-poor under both; with three deprived it would be poor before and near-poor after.
        Assert.Equal(("3..4", "1..2"), (table.BeforeRange(PovertyClass.Poor).ToString(), table.BeforeRange(PovertyClass.NearPoor).ToString()));
        Assert.Equal(("3..4", "4..5"), (table.AfterRange(PovertyClass.Poor).ToString(), table.AfterRange(PovertyClass.NearPoor).ToString()));
        Assert.Equal(("4..5", "3", "1..2"), (table.RangeOf(ClassShift.Same).ToString(), table.RangeOf(ClassShift.Poorer).ToString(), table.RangeOf(ClassShift.BetterOff).ToString()));
        Assert.Equal(1, table.Of(ClassShift.Undetermined).Households);
        Assert.Equal([(ShiftFactors.Lines, 3L), (ShiftFactors.Clauses, 1L)], table.Causes.Select(cause => (cause.Key, cause.Value.Households)));
        Assert.Equal("vn-2022-2025 -> vn-2022-2025-reform: 4 same, 3 poorer, 1 better off, 1 undetermined, 0 rejected", table.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => table.RangeOf(ClassShift.Undetermined));
        Assert.Throws<ArgumentException>(() => table[default, Poor]);
    }

    [Fact]
    public void Sums_AreThoseOfBothProfiles_AndMergedPartsAreTheWhole()
    {
        var random = new Random(3);
        var (before, after) = (new ProfileTally(), new ProfileTally());
        var comparison = new StandardComparison(Of2022, Reform);
        var (whole, one, other) = (new ComparisonTally(comparison), new ComparisonTally(comparison), new ComparisonTally(comparison));
        for (var i = 0; i < 500; i++)
        {
            var compared = comparison.Compare(Household(random.Next(16) * 200_000, random.Next(8), random.Next(3) == 0, 1 + random.Next(7)), On);
            before.Add(compared.Before, compared.Household.Size, 3);
            after.Add(compared.After, compared.Household.Size, 3);
            foreach (var tally in new[] { whole, i % 3 == 0 ? one : other }) tally.Add(compared, 3);
        }

        other.AddRejected(null);
        whole.AddRejected(null);
        one.Merge(other);
        var table = whole.ToTable();
        var profile = (Before: before.ToProfile(), After: after.ToProfile());
        foreach (var row in table.Rows) Assert.Equal(profile.Before.Of(row), Sum(table.Columns.Select(column => table[row, column])));
        foreach (var column in table.Columns) Assert.Equal(profile.After.Of(column), Sum(table.Rows.Select(row => table[row, column])));
        Assert.Equal(profile.Before.Total, table.Total);
        Assert.Equal(table.Total, Sum(Enum.GetValues<ClassShift>().Select(table.Of)));
        Assert.Equal(Sum([table.Of(ClassShift.Poorer), table.Of(ClassShift.BetterOff)]), Sum(table.Causes.Select(cause => cause.Value)));
        Assert.Equal(new PopulationCount(1, 0, 1, 1, 0), table.Rejected);
        var merged = one.ToTable();
        Assert.Equal(table.ToString(), merged.ToString());
        foreach (var row in table.Rows)
            foreach (var column in table.Columns) Assert.Equal(table[row, column], merged[row, column]);

        static PopulationCount Sum(IEnumerable<PopulationCount> counts) => counts.Aggregate(default(PopulationCount), (sum, each) => sum + each);
    }

    [Fact]
    public void OnlyHouseholdsOfTheSameComparison()
    {
        var tally = new ComparisonTally(new StandardComparison(Of2022, Reform));
        Assert.Throws<ArgumentException>(() => tally.Add(new StandardComparison(Reform, Of2022).Compare(Household(1, 0, true, 1), On)));
        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new ComparisonTally(new StandardComparison(Of2022, Of2022))));
        tally.Merge(new ComparisonTally(new StandardComparison(Of2022, Reform)));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(new StandardComparison(Of2022, Reform).Compare(Household(1, 0, true, 1), On), weight: 0));
    }

    private static ComparisonTally Tally(params (long Vnd, int Deprived, bool OneUnknown)[] households)
    {
        var comparison = new StandardComparison(Of2022, Reform);
        var tally = new ComparisonTally(comparison);
        foreach (var (vnd, deprived, oneUnknown) in households) tally.Add(comparison.Compare(Household(vnd, deprived, oneUnknown, 4), On));
        return tally;
    }

    /// <summary>Deprived of the first so many indicators; of the last two it may not be known.</summary>
    private static Household Household(long vnd, int deprived, bool unknown, int size) => new()
    {
        Area = Area.Rural, Size = size, Income = Income.PerPersonMonth(vnd),
        Assessed = new AssessedIndicators(Of2022.Indicators.SkipLast(unknown ? 2 : 0).Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived))),
    };
}
