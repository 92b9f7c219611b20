using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>Counts households by recorded and computed class, one at a time. One thread at a time; chunks are merged. For groups see <see cref="TallyByGroup{TKey,TTally}"/>.</summary>
[DebuggerDisplay("{ToTable(),nq}")]
public sealed class AgreementTally : ITally<AgreementTally>
{
    private readonly Dictionary<RecordedClassCheck, PopulationCount> _counts = [];

    /// <summary>A tally of no household.</summary>
    public AgreementTally()
    {
    }

    /// <summary>Counts a household.</summary>
    /// <param name="check">Its recorded class against the computed one.</param>
    /// <param name="members">The number of its members, 1 to 1,000; null: not known.</param>
    /// <exception cref="ArgumentException">The check is the default value.</exception>
    public void Add(in RecordedClassCheck check, int? members)
    {
        if (check.Computed.Count == 0) throw new ArgumentException("This is the default value; it comes from no check.", nameof(check));
        TallyChecks.Size(members);
        Count(check, new PopulationCount(1, members ?? 0, 1, members is null ? 1 : 0, 0));
    }

    /// <inheritdoc/>
    public void Merge(AgreementTally other)
    {
        TallyChecks.Other(this, other);
        foreach (var count in other._counts) Count(count.Key, count.Value);
    }

    /// <summary>The table of what has been counted so far.</summary>
    public AgreementTable ToTable() => new([.. _counts]);

    private void Count(in RecordedClassCheck check, PopulationCount count)
    {
        _counts.TryGetValue(check, out var sum);
        _counts[check] = sum + count;
    }
}

/// <summary>Households by recorded class (rows) and computed class (columns); undetermined ones have columns of their own.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AgreementTable
{
    private readonly ImmutableArray<KeyValuePair<RecordedClassCheck, PopulationCount>> _cells;

    internal AgreementTable(ImmutableArray<KeyValuePair<RecordedClassCheck, PopulationCount>> cells)
    {
        _cells = cells;
        Rows = [.. cells.Select(cell => cell.Key.Recorded).Distinct().OrderBy(row => row is null).ThenBy(row => row)];
        Columns = [.. cells.Select(cell => cell.Key.Computed).Distinct().OrderBy(set => set.Count > 1).ThenBy(set => set.Mask)];
    }

    /// <summary>The recorded classes that occur; null, last: none is recorded.</summary>
    public ImmutableArray<PovertyClass?> Rows { get; }

    /// <summary>The computed classes that occur, decided ones first, then sets of possible ones.</summary>
    public ImmutableArray<PovertyClasses> Columns { get; }

    /// <summary>The households with such a record and such possible classes.</summary>
    public PopulationCount this[PovertyClass? recorded, PovertyClasses computed] => Sum(cell => cell.Recorded == recorded && cell.Computed == computed);

    /// <summary>All households.</summary>
    public PopulationCount Total => Sum(_ => true);

    /// <summary>The share that agrees of those recorded and decided; null where there is none. Rejected and undetermined households are in neither.</summary>
    public Ratio? AgreementRate
    {
        get
        {
            var agree = Of(ClassAgreement.Agrees).Households;
            return Ratio.Of(agree, agree + Of(ClassAgreement.RecordedPoorer).Households + Of(ClassAgreement.RecordedBetterOff).Households);
        }
    }

    /// <summary>The households with such an agreement.</summary>
    public PopulationCount Of(ClassAgreement agreement) => Sum(cell => cell.Agreement == agreement);

    /// <summary>How many agree, disagree and are not known.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Of(ClassAgreement.Agrees).Households} agree, {Of(ClassAgreement.RecordedPoorer).Households} recorded poorer, {Of(ClassAgreement.RecordedBetterOff).Households} recorded better off, {Of(ClassAgreement.Undetermined).Households} undetermined, {Of(ClassAgreement.NotRecorded).Households} not recorded");

    private PopulationCount Sum(Func<RecordedClassCheck, bool> counts) => _cells.Where(cell => counts(cell.Key)).Aggregate(default(PopulationCount), (sum, each) => sum + each.Value);
}
