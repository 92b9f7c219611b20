using System.Diagnostics;

namespace PovertyCriteria.Bulk;

/// <summary>
/// A standard and a review date, ready for whole columns of households: the conditions of the law file that one household is judged by,
/// judged 64 rows at a time. Immutable and safe to share between threads; nothing is allocated per row.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BulkPlan
{
    private readonly BulkPrograms _programs;
    private readonly Lazy<OneHousehold> _one;

    internal BulkPlan(PovertyStandard standard, LocalDate on, Basis by)
    {
        standard.RuleFor(by);
        (Standard, On, By) = (standard, on, by);
        _programs = new BulkPrograms(standard, on, by);
        _one = new Lazy<OneHousehold>(() => new OneHousehold(standard, on));
    }

    /// <summary>The standard.</summary>
    public PovertyStandard Standard { get; }

    /// <summary>The review date, on which ages are counted.</summary>
    public LocalDate On { get; }

    /// <summary>What the classes are decided on.</summary>
    public Basis By { get; }

    /// <summary>
    /// Classifies every household. A row with a fault gets its code and no class, and never an exception. Linear in the rows; the memory
    /// beside the caller's is one block of 4,096 households a thread (16,384 where all indicators are assessed).
    /// </summary>
    /// <param name="households">The facts.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="threads">How many threads work, 1 or more; the results do not depend on it.</param>
    /// <param name="progress">Told the number of households done, after every block; in no order with several threads.</param>
    /// <param name="cancellation">Stops between blocks; the results are then incomplete.</param>
    /// <exception cref="ArgumentException">A length is wrong; the message names what and by how much.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Classify(BulkHouseholds households, BulkResults results, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        Require.NotNull(households);
        Require.NotNull(results);
        if (threads < 1) throw new ArgumentOutOfRangeException(nameof(threads), threads, "1 or more.");
        results.Check(households.Count, Standard.Indicators.Length);
        var program = _programs.For(BulkShape.Of(households));
        var rows = program.RowsOfBlock;
        var blocks = (households.Count + rows - 1) / rows;
        var mostMembers = MostMembers(households, rows);
        int next = -1;
        long done = 0;
        if (threads == 1 || blocks < 2) Work();
        else Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = threads }, [.. Enumerable.Repeat<Action>(Work, Math.Min(threads, blocks))]);

        void Work()
        {
            Block? block = null;
            for (int at; (at = Interlocked.Increment(ref next)) < blocks;)
            {
                cancellation.ThrowIfCancellationRequested();
                var first = at * rows;
                var count = Math.Min(rows, households.Count - first);
                if (!program.TryWork(households, first, count, results)) program.Work(block ??= program.NewBlock(households, mostMembers), first, count, results);
                progress?.Report(Interlocked.Add(ref done, count));
            }
        }
    }

    /// <summary>
    /// The class of one household, the same as <see cref="PovertyStandard.Classify"/> finds and faster: for services that are asked of
    /// household after household. Allocates nothing.
    /// </summary>
    /// <exception cref="ArgumentException">The facts are faulty; the message names the first fault.</exception>
    public Classification Classify(Household household)
    {
        Require.NotNull(household);

        // What a reviewer has assessed stands instead of the facts, and what is refused is told: the standard knows both.
        if (By != Basis.Facts || household.Assessed is not null || ClassificationChecks.Check(Standard, household, On, By, all: null) != FaultCode.None) return Standard.Classify(household, On, By);
        var (deprived, unknown) = _one.Value.Assess(household);
        return Classifier.Of(Standard, Standard.RuleFor(By), household, deprived, unknown);
    }

    /// <summary>One row as a household, so that its class can be explained.</summary>
    public Household HouseholdAt(BulkHouseholds households, int row)
    {
        Require.NotNull(households);
        if ((uint)row >= (uint)households.Count) throw new ArgumentOutOfRangeException(nameof(row), row, $"0 to {households.Count - 1}.");
        return BulkRow.Household(households, row, Standard);
    }

    /// <summary>The class of one row and all that it rests on, by the explaining interpreter.</summary>
    /// <exception cref="ArgumentException">The row's facts are faulty.</exception>
    public Explanation Explain(BulkHouseholds households, int row) => Standard.Explain(HouseholdAt(households, row), On, By);

    /// <summary>The standard's id, the date and the basis.</summary>
    public override string ToString() => FormattableString.Invariant($"{Standard.Id} on {On:uuuu-MM-dd} by {By}");

    private static int MostMembers(BulkHouseholds households, int rows)
    {
        if (households.Members is not { } members) return 0;
        var offsets = members.Offsets.Span;
        var most = 0;
        for (var first = 0; first < households.Count; first += rows) most = Math.Max(most, offsets[Math.Min(first + rows, households.Count)] - offsets[first]);
        return most;
    }
}

/// <summary>The way from a standard to columns.</summary>
public static class BulkExtensions
{
    /// <summary>Prepares a standard for columns of households on a review date.</summary>
    /// <exception cref="NotSupportedException">The standard has no table for scores; or none of the survey form.</exception>
    public static BulkPlan PlanFor(this PovertyStandard standard, LocalDate on, Basis by = Basis.Facts)
    {
        Require.NotNull(standard);
        return new BulkPlan(standard, on, by);
    }
}
