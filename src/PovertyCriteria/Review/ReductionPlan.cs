using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>What a plan of poverty reduction asks for.</summary>
public enum ReductionTarget
{
    /// <summary>So many poor households fewer (giảm hộ nghèo), in households.</summary>
    FewerPoor,

    /// <summary>So many near-poor households fewer (giảm hộ cận nghèo), in households.</summary>
    FewerNearPoor,

    /// <summary>Poor households at most so much of all households (tỷ lệ hộ nghèo), in percent.</summary>
    PoorRate,

    /// <summary>No new poor household with a person of merit (không phát sinh hộ nghèo có thành viên là người có công), in households.</summary>
    NoNewPoorWithMerit,
}

/// <summary>The unit in which a target is written.</summary>
public enum TargetUnit
{
    /// <summary>Households (hộ).</summary>
    Households,

    /// <summary>Percent of all households (%).</summary>
    Percent,
}

/// <summary>A plan of poverty reduction for one place and period (chỉ tiêu giảm nghèo). A target that is null is not in the plan.</summary>
public sealed record ReductionPlan
{
    private const long PartsOfAPercent = 10_000;

    /// <summary>At least so many poor households fewer than at the start, in households.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? FewerPoor { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>At least so many near-poor households fewer than at the start, in households.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? FewerNearPoor { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>Poor households at most so much of all households at the end, in percent with at most four decimals. Held against the exact rate, not against a rounded one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not from 0 to 100, or has more decimals.</exception>
    public decimal? PoorRateAtMostPercent
    {
        get;
        init => field = value is < 0 or > 100 || value * PartsOfAPercent % 1 is not (null or 0)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "Must be from 0 to 100 with at most four decimals.")
            : value;
    }

    /// <summary>Whether no household with a person of merit may newly become poor.</summary>
    public bool NoNewPoorWithMerit { get; init; }

    /// <summary>The plan against a result: one outcome a target, in the order of <see cref="ReductionTarget"/>.</summary>
    /// <exception cref="ArgumentException">The plan asks for more households fewer than there were at the start.</exception>
    public ImmutableArray<TargetOutcome> Compare(ReviewResult result)
    {
        Require.NotNull(result);
        var outcomes = ImmutableArray.CreateBuilder<TargetOutcome>();
        if (FewerPoor is { } poor) outcomes.Add(Fewer(ReductionTarget.FewerPoor, poor, result.PoorAtStart, result.PoorAtEnd));
        if (FewerNearPoor is { } nearPoor) outcomes.Add(Fewer(ReductionTarget.FewerNearPoor, nearPoor, result.NearPoorAtStart, result.NearPoorAtEnd));
        if (PoorRateAtMostPercent is { } percent) outcomes.Add(new(ReductionTarget.PoorRate, TargetUnit.Percent, Permitted(percent, result.HouseholdsAtEnd), RangeOf(result.PoorAtEnd)));
        if (NoNewPoorWithMerit) outcomes.Add(new(ReductionTarget.NoNewPoorWithMerit, TargetUnit.Households, CountRange.Exactly(0), result.NewPoorWithMerit));
        return outcomes.ToImmutable();
    }

    private static TargetOutcome Fewer(ReductionTarget target, long fewer, long? start, long? end) => fewer > start
        ? throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "{0} is {1}, more than the {2} households at the start.", target, fewer, start), nameof(fewer))
        : new(target, TargetUnit.Households, RangeOf(start - fewer), RangeOf(end));

    /// <summary>The most poor households that a rate allows: a product first, one division last.</summary>
    private static CountRange? Permitted(decimal percent, CountRange? total)
    {
        return total is { } households ? new CountRange(Most(households.AtLeast), Most(households.AtMost)) : null;

        long Most(long count) => (long)decimal.Floor(percent * PartsOfAPercent * count / (100m * PartsOfAPercent));
    }

    private static CountRange? RangeOf(long? count) => count is { } known ? CountRange.Exactly(known) : null;
}

/// <summary>The figures that a plan is held against, so far as they are known: those of a closed review, or of the day. Null is not known.</summary>
public sealed record ReviewResult
{
    /// <summary>Poor households at the start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? PoorAtStart { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>Poor households at the end, or now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? PoorAtEnd { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>Near-poor households at the start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? NearPoorAtStart { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>Near-poor households at the end, or now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long? NearPoorAtEnd { get; init => field = PlanFigures.NotNegative(value); }

    /// <summary>All households at the end; a range where the total was not published, <see cref="CountRange.TotalOfPrinted"/>.</summary>
    public CountRange? HouseholdsAtEnd { get; init; }

    /// <summary>Households with a person of merit that newly became poor, as <see cref="MovementTally{TKey}.CountOf"/> counts them. Whether those that fell back count too is the plan's to say.</summary>
    public CountRange? NewPoorWithMerit { get; init; }

    /// <summary>How many poor households fewer than at the start; negative where there are more, null where it is not known.</summary>
    public long? FewerPoor => PoorAtStart - PoorAtEnd;

    /// <summary>How many near-poor households fewer than at the start; negative where there are more, null where it is not known.</summary>
    public long? FewerNearPoor => NearPoorAtStart - NearPoorAtEnd;
}

/// <summary>A target of a plan against a result.</summary>
/// <param name="Target">Which target.</param>
/// <param name="Unit">The unit in which the plan has it; counts below are households in either.</param>
/// <param name="Permitted">The most households with which it is met; a range where the total of households is one, null where it is not known.</param>
/// <param name="Actual">The households that there are; null: not known.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TargetOutcome(ReductionTarget Target, TargetUnit Unit, CountRange? Permitted, CountRange? Actual)
{
    /// <summary>The households still to do: those more than the target permits; zero where it is met, null where it cannot be known.</summary>
    public CountRange? StillToDo => Permitted is { } permitted && Actual is { } actual
        ? new CountRange(Math.Max(0, actual.AtLeast - permitted.AtMost), Math.Max(0, actual.AtMost - permitted.AtLeast))
        : null;

    /// <summary>Whether the target is met; null: not known.</summary>
    public bool? IsMet => StillToDo switch
    {
        null => null,
        { AtMost: 0 } => true,
        { AtLeast: > 0 } => false,
        _ => null,
    };

    /// <summary>The target and what is still to do, as <c>FewerPoor: 15 households still to do</c>.</summary>
    public override string ToString() => $"{Target}: {(StillToDo is { } left ? $"{left} households still to do" : "not known")}";
}

/// <summary>The one check of counts that a caller gives.</summary>
internal static class PlanFigures
{
    public static long? NotNegative(long? value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "Must not be negative.") : value;
}
