using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts households under two standards, one at a time, for a <see cref="ComparisonTable"/>: one count for each two sets of possible classes that
/// occur together. One thread at a time; chunks are merged. For groups see <see cref="TallyByGroup{TKey,TTally}"/>.
/// </summary>
[DebuggerDisplay("{Comparison}, {_counts.Count} cells")]
public sealed class ComparisonTally : ITally<ComparisonTally>
{
    private readonly Dictionary<ComparisonCell, PopulationCount> _counts = [];

    /// <summary>A tally of no household.</summary>
    /// <param name="comparison">The two standards.</param>
    public ComparisonTally(StandardComparison comparison)
    {
        Require.NotNull(comparison);
        Comparison = comparison;
    }

    /// <summary>The two standards.</summary>
    public StandardComparison Comparison { get; }

    private PopulationCount Rejected { get; set; }

    /// <summary>Counts a household.</summary>
    /// <param name="compared">The household under both standards.</param>
    /// <param name="weight">The caller's weight, 1 or more; null: not known.</param>
    /// <exception cref="ArgumentException">It was compared under other standards.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(ComparedHousehold compared, long? weight = 1)
    {
        Require.NotNull(compared);
        if (!Comparison.Equals(compared.Comparison)) throw new ArgumentException($"It was compared under {compared.Comparison}; this counts {Comparison}.", nameof(compared));
        var factors = compared.Shift is ClassShift.Poorer or ClassShift.BetterOff ? ShiftReason.FactorsOf(compared) : ShiftFactors.None;
        Count(new(compared.Before.Possible, compared.After.Possible, compared.Pairs, factors), One(compared.Household.NumberOfMembers, weight));
    }

    /// <summary>Counts a household whose facts were refused: it is in the total, and in no class.</summary>
    /// <param name="members">The number of its members, 1 to 1,000; null: not known.</param>
    /// <param name="weight">The caller's weight, 1 or more; null: not known.</param>
    public void AddRejected(int? members, long? weight = 1) => Rejected += One(members, weight);

    /// <inheritdoc/>
    public void Merge(ComparisonTally other)
    {
        TallyChecks.Other(this, other);
        if (!Comparison.Equals(other.Comparison)) throw new ArgumentException($"The other tally counts {other.Comparison}; this one {Comparison}.", nameof(other));
        _ = Total() + other.Total();
        foreach (var cell in other._counts) Count(cell.Key, cell.Value);
        Rejected += other.Rejected;
    }

    /// <summary>The table of what has been counted so far.</summary>
    public ComparisonTable ToTable() => new(Comparison, [.. _counts], Rejected);

    private PopulationCount Total() => _counts.Values.Aggregate(Rejected, (sum, each) => sum + each);

    private static PopulationCount One(int? members, long? weight)
    {
        TallyChecks.Size(members);
        TallyChecks.Weight(weight);
        return new(1, members ?? 0, weight ?? 0, members is null ? 1 : 0, weight is null ? 1 : 0);
    }

    private void Count(ComparisonCell cell, PopulationCount count)
    {
        _counts.TryGetValue(cell, out var sum);
        _counts[cell] = sum + count;
    }
}

/// <summary>What tells households of a comparison apart.</summary>
internal readonly record struct ComparisonCell(PovertyClasses Before, PovertyClasses After, uint Pairs, ShiftFactors Factors);
