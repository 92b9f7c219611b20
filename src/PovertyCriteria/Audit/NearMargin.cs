using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>How near a household must be to a bound of its class to be worth another look: within a share of a line, or so many indicators of a cut-off.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NearMargin
{
    private NearMargin(Ratio? share, int? indicators) => (Share, Indicators) = (share, indicators);

    /// <summary>The share of the line; null where the margin is one of indicators.</summary>
    public Ratio? Share { get; }

    /// <summary>The number of indicators; null where the margin is one of income.</summary>
    public int? Indicators { get; }

    /// <summary>Within such a share of a line, on either side, both ends included: 5 % of 1,500,000 is 1,425,000 to 1,575,000.</summary>
    /// <param name="share">Above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share of zero or less, or above one.</exception>
    public static NearMargin OfLine(Ratio share) => share > 0 && share <= 1
        ? new NearMargin(share, null)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A margin must be a share above 0 and at most 1.");

    /// <summary>So many more or fewer deprived indicators would make another class.</summary>
    /// <param name="indicators">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public static NearMargin OfIndicators(int indicators) => indicators >= 1
        ? new NearMargin(null, indicators)
        : throw new ArgumentOutOfRangeException(nameof(indicators), indicators, "A margin must be 1 indicator or more.");

    /// <summary>The bounds that a household lies near to, at which its class becomes another; empty where there is none, or where the amounts are not known.</summary>
    /// <param name="household">The facts.</param>
    /// <param name="result">Its class, by income and indicators.</param>
    /// <exception cref="ArgumentException">The class is the default value.</exception>
    public ImmutableArray<NearBound> Of(Household household, in Classification result)
    {
        Require.NotNull(household);
        if (result.Possible.Count == 0) throw new ArgumentException("This is the default value; it comes from no classification.", nameof(result));
        var outcomes = new Outcomes(result.Standard.ByFacts, household, result.DeprivationsAtLeast, result.DeprivationsAtMost);
        return Share is { } share ? NearLines(outcomes, household, result, share) : NearCutoff(outcomes, result, Indicators!.Value);
    }

    /// <summary>The margin, as <c>1/20 of a line</c> or <c>1 indicators</c>.</summary>
    public override string ToString() => Share is { } share ? $"{share} of a line" : FormattableString.Invariant($"{Indicators} indicators");

    private static ImmutableArray<NearBound> NearLines(Outcomes outcomes, Household household, Classification result, Ratio share)
    {
        var rule = result.Standard.ByFacts;
        if (!MeasuredAmount.TryMeasure(household, rule.Measure, out var amount)) return [];
        var near = ImmutableArray.CreateBuilder<NearBound>();
        foreach (var area in outcomes.Areas)
        {
            foreach (var line in rule.Lines)
            {
                var distance = LineDistance.Of(line, area, amount.Amount, amount.Amount, amount.Units);
                var bound = new Ratio(line.For(area), 1) * amount.Units;
                if (Ratio.Of(Math.Abs(distance.Lowest), 1) > share * bound) continue;

                // On the other side: one above the line, or at it.
                var here = outcomes.Over(area, amount);
                var beyond = outcomes.Over(area, new MeasuredAmount(distance.Lowest > 0 ? line.For(area) : line.For(area) + 1, 1));
                if (beyond != here) near.Add(new NearBound(distance, null, beyond));
            }
        }

        return near.ToImmutable();
    }

    /// <summary>Only of a class that is decided: otherwise the indicators that are not known leave it open by themselves.</summary>
    private static ImmutableArray<NearBound> NearCutoff(Outcomes outcomes, Classification result, int indicators)
    {
        if (!result.IsDecided) return [];
        for (var more = 1; more <= indicators; more++)
        {
            foreach (var off in new[] { more, -more })
            {
                var deprived = off > 0 ? result.DeprivationsAtMost + off : result.DeprivationsAtLeast + off;
                if (deprived < 0 || deprived > result.Standard.Indicators.Length) continue;
                var beyond = outcomes.Places.Aggregate(default(PovertyClasses), (all, place) => all.Union(outcomes.At(place.Area, place.Amount, deprived)));
                if (beyond != result.Possible) return [new NearBound(null, off, beyond)];
            }
        }

        return [];
    }
}

/// <summary>A bound that a household lies near to.</summary>
/// <param name="Line">The line and how far it is, in VND; null where the bound is a cut-off.</param>
/// <param name="Indicators">How many more deprived indicators, or fewer where negative, make another class; null where the bound is a line.</param>
/// <param name="Beyond">The classes on the other side.</param>
public sealed record NearBound(LineDistance? Line, int? Indicators, PovertyClasses Beyond);
