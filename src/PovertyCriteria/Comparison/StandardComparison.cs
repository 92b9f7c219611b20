using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Two standards over the same households, by income and indicators: that of today and that of next year, or one and its reform
/// (<see cref="PovertyStandard.WithLine"/>, <see cref="PovertyStandard.WithCutoff"/>). Neither needs to be in force on the date.
/// </summary>
/// <remarks>
/// The class under each is what <see cref="PovertyStandard.Classify"/> says on the same facts. A reviewer's answer counts under each standard
/// that has an indicator of that id. Where the thresholds of a standard are not in the data, its classes stay possible, and counts become bounds.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StandardComparison
{
    /// <summary>A comparison of two standards.</summary>
    /// <param name="before">The standard that is compared with.</param>
    /// <param name="after">The other one.</param>
    public StandardComparison(PovertyStandard before, PovertyStandard after)
    {
        Require.NotNull(before);
        Require.NotNull(after);
        (Before, After) = (before, after);
    }

    /// <summary>The standard that is compared with.</summary>
    public PovertyStandard Before { get; }

    /// <summary>The other standard.</summary>
    public PovertyStandard After { get; }

    /// <summary>Whether both judge by the same indicators, as a standard and its reform do; then one that is not known is the same one under both.</summary>
    public bool SharesIndicators => Before.Indicators == After.Indicators;

    /// <summary>The indicators of either standard whose threshold is not in the data, so that only a reviewer can answer them.</summary>
    public ImmutableArray<MissingThreshold> MissingThresholds => SharesIndicators ? MissingIn(After) : MissingIn(Before).AddRange(MissingIn(After));

    /// <summary>The classes of a household under both standards.</summary>
    /// <param name="household">The facts.</param>
    /// <param name="on">The review date, on which ages are counted under both.</param>
    /// <exception cref="ArgumentException">The facts are faulty, or there is an answer to an indicator that neither standard has; the message names the first fault.</exception>
    public ComparedHousehold Compare(Household household, LocalDate on)
    {
        Require.NotNull(household);
        if (household.Assessed?.FirstOrDefault(answer => !Before.TryGetIndicator(answer.Key, out _) && !After.TryGetIndicator(answer.Key, out _)).Key is { } unknown)
            throw new ArgumentException($"Neither {Before.Id} nor {After.Id} has an indicator {unknown}.", nameof(household));
        return new ComparedHousehold(this, household, on);
    }

    /// <summary>Both ids.</summary>
    public override string ToString() => $"{Before.Id} -> {After.Id}";

    /// <summary>A household without the answers to indicators that a standard does not have: they say nothing to it.</summary>
    internal static Household AsKnownTo(PovertyStandard standard, Household household)
    {
        if (household.Assessed is not { } assessed || assessed.All(answer => standard.TryGetIndicator(answer.Key, out _))) return household;
        KeyValuePair<string, bool>[] known = [.. assessed.Where(answer => standard.TryGetIndicator(answer.Key, out _))];
        return household with { Assessed = known.Length == 0 ? null : new AssessedIndicators(known) };
    }

    private static ImmutableArray<MissingThreshold> MissingIn(PovertyStandard standard) =>
    [
        .. standard.Indicators.Where(indicator => !indicator.CanBeAssessed).Select(indicator => new MissingThreshold(
            standard, indicator, standard.NotFound.FirstOrDefault(missing => string.Equals(missing.IndicatorId, indicator.Id, StringComparison.Ordinal))?.HeldBy)),
    ];
}

/// <summary>An indicator whose threshold the law has and the data have not.</summary>
/// <param name="Standard">The standard that it belongs to.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="HeldBy">The document that holds the threshold; null: not known which.</param>
public sealed record MissingThreshold(PovertyStandard Standard, Indicator Indicator, string? HeldBy)
{
    /// <summary>Standard and indicator.</summary>
    public override string ToString() => $"{Standard.Id}: {Indicator}";
}
