using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts households, one at a time, for an <see cref="AlkireFoster"/> measure. It holds a few whole numbers for each indicator, whatever is counted.
/// </summary>
/// <remarks>
/// What a measure counts is the weight given with each household: one for households, the number of members for persons, or a weight of the caller's.
/// One thread at a time; chunks are merged. For groups see <see cref="TallyByGroup{TKey,TTally}"/>.
/// </remarks>
[DebuggerDisplay("{Method}, {Households} households")]
public sealed class AlkireFosterTally : ITally<AlkireFosterTally>
{
    private readonly AlkireFosterCounts _complete;
    private readonly AlkireFosterCounts _incompleteAtLeast;
    private readonly AlkireFosterCounts _incompleteAtMost;

    /// <summary>A tally of no household.</summary>
    /// <param name="method">The indicators, weights and cut-off.</param>
    public AlkireFosterTally(AlkireFosterMethod method)
    {
        Require.NotNull(method);
        Method = method;
        _complete = new(method);
        _incompleteAtLeast = new(method);
        _incompleteAtMost = new(method);
    }

    /// <summary>The indicators, weights and cut-off.</summary>
    public AlkireFosterMethod Method { get; }

    /// <summary>Households counted so far, those of unknown weight too.</summary>
    public long Households => _complete.Households + _incompleteAtLeast.Households;

    /// <summary>Counts a classified household by its indicators.</summary>
    /// <param name="classification">Its deprivations. Where only a deprivation score is known and not of which indicators, none of them is known.</param>
    /// <param name="weight">1 to count households, the number of members to count persons, or any weight of 1 or more; null: not known, and counted apart.</param>
    /// <exception cref="ArgumentException">The standard has other indicators than the method, or the classification is the default value.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(in Classification classification, long? weight = 1)
    {
        if (classification.Possible.Mask == 0) throw new ArgumentException("This is the default value; it comes from no classification.", nameof(classification));
        if (!Method.CountsIndicatorsOf(classification.Standard.Indicators))
            throw new ArgumentException($"{classification.Standard.Id} has other indicators than those that are counted.", nameof(classification));
        var deprived = classification.Deprived.Mask;
        var unknown = classification.DeprivationsAtLeast == Bits.Count(deprived) ? classification.Unknown.Mask : Method.AllIndicators;
        Count(deprived, unknown, weight);
    }

    /// <summary>Counts a household by its masks, one bit an indicator as in <see cref="IndicatorSet.Mask"/>.</summary>
    /// <param name="deprived">The indicators known to be deprived.</param>
    /// <param name="unknown">Those of which it is not known; none of them is in <paramref name="deprived"/>.</param>
    /// <param name="weight">1 to count households, the number of members to count persons, or any weight of 1 or more; null: not known, and counted apart.</param>
    /// <exception cref="ArgumentException">A bit stands for no indicator, or for one both deprived and unknown.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(uint deprived, uint unknown, long? weight = 1)
    {
        if (((deprived | unknown) & ~Method.AllIndicators) != 0)
            throw new ArgumentException($"There are {Method.Indicators.Length} indicators; the masks {deprived} and {unknown} have a bit for another.", nameof(deprived));
        if ((deprived & unknown) != 0) throw new ArgumentException($"An indicator is either deprived or unknown; the masks {deprived} and {unknown} have one in common.", nameof(unknown));
        Count(deprived, unknown, weight);
    }

    /// <inheritdoc/>
    public void Merge(AlkireFosterTally other)
    {
        TallyChecks.Other(this, other);
        if (!Method.Equals(other.Method)) throw new ArgumentException($"The other tally counts otherwise: {other.Method}; this one: {Method}.", nameof(other));
        _complete.Room(_complete.Counted, other._complete.Counted);
        _incompleteAtLeast.Room(_incompleteAtLeast.Counted, other._incompleteAtLeast.Counted);
        _complete.Add(other._complete);
        _incompleteAtLeast.Add(other._incompleteAtLeast);
        _incompleteAtMost.Add(other._incompleteAtMost);
    }

    /// <summary>The measure of what has been counted so far.</summary>
    /// <param name="missing">What is done with households of which an indicator is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such policy.</exception>
    /// <exception cref="OverflowException">Households with and without unknown indicators are together too many.</exception>
    public AlkireFoster Measure(MissingData missing = MissingData.Exclude) => missing switch
    {
        MissingData.Exclude => new(Method, missing, _complete.With(new(Method)), _incompleteAtLeast.Counted),
        MissingData.Lowest => new(Method, missing, _complete.With(_incompleteAtLeast), 0),
        MissingData.Highest => new(Method, missing, _complete.With(_incompleteAtMost), 0),
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Exclude, lowest or highest."),
    };

    /// <summary>Counts masks that are known to be sound.</summary>
    internal void Count(uint deprived, uint unknown, long? weight)
    {
        TallyChecks.Weight(weight);
        if (weight is not { } each)
        {
            _complete.AddOfUnknownWeight();
        }
        else if (unknown == 0)
        {
            _complete.Add(deprived, each);
        }
        else
        {
            _incompleteAtLeast.Add(deprived, each);
            _incompleteAtMost.Add(deprived | unknown, each);
        }
    }
}
