using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// Counts households, one at a time, for a <see cref="FosterGreerThorbecke"/> measure. It holds two sums for each size of household that there is,
/// whatever the number of households.
/// </summary>
/// <remarks>
/// What a measure counts is the weight given with each household: one for households, the number of members for persons, or a weight of the caller's.
/// The income is never divided out: a yearly income of m persons is held against line × m, or line × 12 × m where the line is monthly.
/// One thread at a time; chunks are merged. For groups see <see cref="TallyByGroup{TKey,TTally}"/>.
/// </remarks>
[DebuggerDisplay("{Line}, {Households} households")]
public sealed class FosterGreerThorbeckeTally : ITally<FosterGreerThorbeckeTally>
{
    private readonly PovertyGapSums _complete = new();
    private readonly PovertyGapSums _incompleteAtLeast = new();
    private readonly PovertyGapSums _incompleteAtMost = new();

    /// <summary>A tally of no household.</summary>
    /// <param name="line">The line that incomes are held against.</param>
    public FosterGreerThorbeckeTally(IncomeLine line)
    {
        Require.NotNull(line);
        Line = line;
    }

    /// <summary>The line that incomes are held against.</summary>
    public IncomeLine Line { get; }

    /// <summary>Households counted so far, those of unknown weight too.</summary>
    public long Households => _complete.Households + _incompleteAtLeast.Households;

    /// <summary>Counts a household by its income.</summary>
    /// <param name="household">Its area, income and number of members; other facts are not looked at.</param>
    /// <param name="weight">1 to count households, the number of members to count persons, or any weight of 1 or more; null: not known, and counted apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">An income, area or number of members that no household can have.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(Household household, long? weight = 1)
    {
        Require.NotNull(household);
        Add(household.Area, household.Income, household.NumberOfMembers, weight);
    }

    /// <summary>Counts a household by its income.</summary>
    /// <param name="area">Rural or urban; null: not known, which only matters where the line differs.</param>
    /// <param name="income">The income; null: not known. A yearly one of an unknown number of members is not known either.</param>
    /// <param name="members">The number of members, 1 to 1,000; null: not known.</param>
    /// <param name="weight">1 to count households, the number of members to count persons, or any weight of 1 or more; null: not known, and counted apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">An income, area or number of members that no household can have.</exception>
    /// <exception cref="OverflowException">The weights add up to more than a long can hold; the household was not counted.</exception>
    public void Add(Area? area, Income? income, int? members, long? weight = 1)
    {
        if (area is not (null or Area.Rural or Area.Urban)) throw new ArgumentOutOfRangeException(nameof(area), area, "Rural, urban, or null where it is not known.");
        if (income is { } given && (given.Unit is not (IncomeUnit.PerPersonMonth or IncomeUnit.HouseholdYear) || given.Vnd is < 0 or > Columns.MostMoney))
            throw new ArgumentOutOfRangeException(nameof(income), given, $"An income must have a unit and be 0 to {Columns.MostMoney} VND.");
        TallyChecks.Size(members);
        TallyChecks.Weight(weight);
        if (weight is { } each) Count(area, income, members, each);
        else _complete.AddOfUnknownWeight();
    }

    /// <inheritdoc/>
    public void Merge(FosterGreerThorbeckeTally other)
    {
        TallyChecks.Other(this, other);
        if (Line != other.Line) throw new ArgumentException($"The other tally has another line: {other.Line}; this one: {Line}.", nameof(other));
        _ = checked(_complete.Counted + other._complete.Counted);
        _ = checked(_incompleteAtLeast.Counted + other._incompleteAtLeast.Counted);
        _complete.Add(other._complete);
        _incompleteAtLeast.Add(other._incompleteAtLeast);
        _incompleteAtMost.Add(other._incompleteAtMost);
    }

    /// <summary>The measure of what has been counted so far.</summary>
    /// <param name="missing">What is done with households of which the income per person, or the line that holds for it, is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such policy.</exception>
    /// <exception cref="OverflowException">Households of known and unknown income are together too many.</exception>
    public FosterGreerThorbecke Measure(MissingData missing = MissingData.Exclude) => missing switch
    {
        MissingData.Exclude => new(Line, missing, _complete, _incompleteAtLeast.Counted),
        MissingData.Lowest => new(Line, missing, _complete.With(_incompleteAtLeast), 0),
        MissingData.Highest => new(Line, missing, _complete.With(_incompleteAtMost), 0),
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Exclude, lowest or highest."),
    };

    private void Count(Area? area, Income? income, int? members, long weight)
    {
        if (income is not { } given || !MeasuredAmount.TryMeasure(given, members, Line.Measure, out var measured))
        {
            // Anything from an income far above the line to none at all.
            _incompleteAtLeast.Add(amount: 1, lineTimesUnits: 0, weight);
            _incompleteAtMost.Add(amount: 0, lineTimesUnits: 1, weight);
        }
        else if (area is null && Line.Rural != Line.Urban)
        {
            _incompleteAtLeast.Add(measured.Amount, Math.Min(Line.Rural, Line.Urban) * measured.Units, weight);
            _incompleteAtMost.Add(measured.Amount, Math.Max(Line.Rural, Line.Urban) * measured.Units, weight);
        }
        else
        {
            _complete.Add(measured.Amount, Line.For(area ?? Area.Rural) * measured.Units, weight);
        }
    }
}
