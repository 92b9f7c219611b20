using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>One household under two standards: its classes, what becomes of it, and why.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ComparedHousehold
{
    internal ComparedHousehold(StandardComparison comparison, Household household, LocalDate on)
    {
        (Comparison, Household, On) = (comparison, household, on);
        Before = comparison.Before.Classify(StandardComparison.AsKnownTo(comparison.Before, household), on);
        After = comparison.After.Classify(StandardComparison.AsKnownTo(comparison.After, household), on);
        Pairs = ClassPairs.Of(SideBefore, SideAfter, household, comparison.SharesIndicators);
        Shift = ClassPairs.ShiftOf(Pairs);
    }

    /// <summary>The two standards.</summary>
    public StandardComparison Comparison { get; }

    /// <summary>The facts.</summary>
    public Household Household { get; }

    /// <summary>The review date.</summary>
    public LocalDate On { get; }

    /// <summary>The class under the standard that is compared with.</summary>
    public Classification Before { get; }

    /// <summary>The class under the other standard.</summary>
    public Classification After { get; }

    /// <summary>What becomes of the class. It may be certain where neither class is: a household that is poor or near-poor under both, for one unknown indicator, changes nothing.</summary>
    public ClassShift Shift { get; }

    /// <summary>Why a class changes for certain; null where it does not, or where that is not known.</summary>
    public ShiftReason? Why => Shift is ClassShift.Poorer or ClassShift.BetterOff ? ShiftReason.Of(this) : null;

    /// <summary>The facts on which a shift that is not known hangs, by column name: those of either class. Empty where the shift is known.</summary>
    public ImmutableArray<string> Missing => Shift != ClassShift.Undetermined ? [] : MissingFacts.Sorted(
        Comparison.Before.MissingFor(StandardComparison.AsKnownTo(Comparison.Before, Household), On)
            .Concat(Comparison.After.MissingFor(StandardComparison.AsKnownTo(Comparison.After, Household), On)));

    internal uint Pairs { get; }

    internal ComparedSide SideBefore => new(Comparison.Before.ByFacts, Comparison.Before.ByFacts, Before.DeprivationsAtLeast, Before.DeprivationsAtMost);

    internal ComparedSide SideAfter => new(Comparison.After.ByFacts, Comparison.After.ByFacts, After.DeprivationsAtLeast, After.DeprivationsAtMost);

    /// <summary>Both classes, as <c>near_poor -> poor|near_poor?</c>.</summary>
    public override string ToString() => $"{Before} -> {After}";
}
