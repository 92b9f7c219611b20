using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// Households by class under two standards. Undetermined households have rows and columns of their own, one for each set of classes that is
/// still possible, so that nobody is counted for what is not known; the bounds say what it can come to.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ComparisonTable
{
    private readonly ImmutableArray<KeyValuePair<ComparisonCell, PopulationCount>> _cells;

    internal ComparisonTable(StandardComparison comparison, ImmutableArray<KeyValuePair<ComparisonCell, PopulationCount>> cells, PopulationCount rejected)
    {
        (Comparison, _cells, Rejected) = (comparison, cells, rejected);
        Rows = Ordered(cells.Select(cell => cell.Key.Before));
        Columns = Ordered(cells.Select(cell => cell.Key.After));
    }

    /// <summary>The two standards.</summary>
    public StandardComparison Comparison { get; }

    /// <summary>The classes before that occur, decided ones first, then sets of possible ones.</summary>
    public ImmutableArray<PovertyClasses> Rows { get; }

    /// <summary>The classes after that occur, decided ones first, then sets of possible ones.</summary>
    public ImmutableArray<PovertyClasses> Columns { get; }

    /// <summary>Households whose facts were refused; they are in no cell.</summary>
    public PopulationCount Rejected { get; }

    /// <summary>All households of the cells.</summary>
    public PopulationCount Total => Sum(_ => true);

    /// <summary>What changes the classes of those that change for certain, with their number; in the order of the factors.</summary>
    public ImmutableArray<KeyValuePair<ShiftFactors, PopulationCount>> Causes =>
    [
        .. _cells.Where(cell => ClassPairs.ShiftOf(cell.Key.Pairs) is ClassShift.Poorer or ClassShift.BetterOff)
            .GroupBy(cell => cell.Key.Factors).OrderBy(group => group.Key)
            .Select(group => new KeyValuePair<ShiftFactors, PopulationCount>(group.Key, group.Aggregate(default(PopulationCount), (sum, each) => sum + each.Value))),
    ];

    /// <summary>The households with these classes before and those after, exactly these sets.</summary>
    /// <exception cref="ArgumentException">A set is empty.</exception>
    public PopulationCount this[PovertyClasses before, PovertyClasses after]
    {
        get
        {
            NotEmpty(before, nameof(before));
            NotEmpty(after, nameof(after));
            return Sum(cell => cell.Before == before && cell.After == after);
        }
    }

    /// <summary>The households with a shift for certain; <see cref="ClassShift.Undetermined"/>: those of which it is not known.</summary>
    public PopulationCount Of(ClassShift shift) => Sum(cell => ClassPairs.ShiftOf(cell.Pairs) == shift);

    /// <summary>The fewest and the most households with a shift, over all that is not known.</summary>
    /// <param name="shift">The same, poorer or better off.</param>
    /// <exception cref="ArgumentOutOfRangeException">Undetermined, which is none that a household can have.</exception>
    public CountRange RangeOf(ClassShift shift) => shift is ClassShift.Same or ClassShift.Poorer or ClassShift.BetterOff
        ? new CountRange(Of(shift).Households, Sum(cell => ClassPairs.MayBe(cell.Pairs, shift)).Households)
        : throw new ArgumentOutOfRangeException(nameof(shift), shift, "Same, poorer or better off.");

    /// <summary>The fewest and the most households of a class before.</summary>
    public CountRange BeforeRange(PovertyClass @class) => Range(@class, cell => cell.Before);

    /// <summary>The fewest and the most households of a class after: where thresholds are not in the data, what they can come to.</summary>
    public CountRange AfterRange(PovertyClass @class) => Range(@class, cell => cell.After);

    /// <summary>How many become poorer or better off, stay the same, and are not known.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} same, {2} poorer, {3} better off, {4} undetermined, {5} rejected", Comparison,
        Of(ClassShift.Same).Households, Of(ClassShift.Poorer).Households, Of(ClassShift.BetterOff).Households, Of(ClassShift.Undetermined).Households, Rejected.Households);

    private static ImmutableArray<PovertyClasses> Ordered(IEnumerable<PovertyClasses> sets) => [.. sets.Distinct().OrderBy(set => set.Count > 1).ThenBy(set => set.Mask)];

    private static void NotEmpty(PovertyClasses classes, string name)
    {
        if (classes.Count == 0) throw new ArgumentException("At least one class must be named.", name);
    }

    private CountRange Range(PovertyClass @class, Func<ComparisonCell, PovertyClasses> side) => new(
        Sum(cell => side(cell).Single == @class).Households, Sum(cell => side(cell).Contains(@class)).Households);

    private PopulationCount Sum(Func<ComparisonCell, bool> counts) =>
        _cells.Where(cell => counts(cell.Key)).Aggregate(default(PopulationCount), (sum, each) => sum + each.Value);
}
