namespace PovertyCriteria.Bulk;

/// <summary>Households as columns in the caller's memory, with their members where they are listed.</summary>
public sealed class BulkHouseholds : BulkRows
{
    /// <summary>So many households, of which nothing is known yet.</summary>
    /// <param name="count">The number of households.</param>
    /// <param name="members">Their members; null: nobody's members are listed.</param>
    /// <exception cref="ArgumentException">The offsets are not one more than the households, do not ascend, or do not end at the number of members.</exception>
    public BulkHouseholds(int count, BulkMembers? members = null)
        : base(count)
    {
        Members = members;
        if (members is null) return;
        var offsets = members.Offsets.Span;
        if (offsets.Length != count + 1) throw new ArgumentException($"{offsets.Length} offsets; {count + 1} are needed for {count} households.", nameof(members));
        if (offsets[0] != 0 || offsets[count] != members.Count) throw new ArgumentException($"The offsets go from {offsets[0]} to {offsets[count]}; they must go from 0 to {members.Count}.", nameof(members));
        for (var i = 0; i < count; i++)
            if (offsets[i] > offsets[i + 1]) throw new ArgumentException($"The offset of household {i + 1} is less than that of household {i}.", nameof(members));
    }

    /// <summary>The members; null where nobody's are listed.</summary>
    public BulkMembers? Members { get; }

    internal ReadOnlyMemory<uint> GivenDeprived { get; private set; }

    internal ReadOnlyMemory<uint> GivenNotDeprived { get; private set; }

    /// <summary>Whether the masks tell of every indicator, so that no fact is asked.</summary>
    internal bool IsAssessed { get; private set; }

    /// <summary>Of indicators that are all assessed, those that are not known; empty: all are.</summary>
    internal ReadOnlyMemory<uint> AssessedUnknown { get; private set; }

    /// <summary>Money: <c>income_per_person_month</c> or <c>income_total_year</c>, in whole VND. Where both are known the yearly one decides.</summary>
    /// <exception cref="ArgumentException">There is no such column, it is given twice, or a length is wrong.</exception>
    public void SetAmounts(string column, ReadOnlyMemory<long> amounts, ReadOnlyMemory<byte> known = default)
    {
        var named = Named(column, ColumnType.Integer, ColumnType.Integer);
        if (named.Most != PovertyCriteria.Columns.MostMoney) throw new ArgumentException($"{column} is no amount of money.", nameof(column));
        Add(new BulkColumn(named, known) { Amounts = amounts }, amounts.Length, Count, nameof(amounts));
    }

    /// <summary>Indicators that a reviewer has assessed already: masks with bit i for indicator i + 1 of the standard. They stand instead of the facts.</summary>
    /// <param name="deprived">The indicators given as deprived.</param>
    /// <param name="notDeprived">The indicators given as not deprived; in no row one of the other mask.</param>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public void SetGiven(ReadOnlyMemory<uint> deprived, ReadOnlyMemory<uint> notDeprived)
    {
        if (deprived.Length != Count || notDeprived.Length != Count) throw new ArgumentException($"{deprived.Length} and {notDeprived.Length} masks; {Count} are needed.", nameof(deprived));
        if (!GivenDeprived.IsEmpty) throw new ArgumentException("Indicators are given twice.", nameof(deprived));
        (GivenDeprived, GivenNotDeprived) = (deprived, notDeprived);
    }

    /// <summary>
    /// Every indicator as it has been assessed before, such as the results of an earlier call: masks with bit i for indicator i + 1 of the standard.
    /// No fact of an indicator is then looked at; area and income, or scores, decide with the masks. The fastest way to new lines or classes.
    /// </summary>
    /// <param name="deprived">The indicators that are deprived.</param>
    /// <param name="unknown">The indicators that are not known, in no row one of the other mask; empty: all are known.</param>
    /// <exception cref="ArgumentException">A length is wrong, or indicators are given twice.</exception>
    public void SetAssessed(ReadOnlyMemory<uint> deprived, ReadOnlyMemory<uint> unknown = default)
    {
        if (deprived.Length != Count || !unknown.IsEmpty && unknown.Length != Count) throw new ArgumentException($"{deprived.Length} and {unknown.Length} masks; {Count} are needed.", nameof(deprived));
        if (!GivenDeprived.IsEmpty) throw new ArgumentException("Indicators are given twice.", nameof(deprived));
        (GivenDeprived, AssessedUnknown, IsAssessed) = (deprived, unknown, true);
    }

    /// <summary>What is given of a row's indicators, as deprived and as not deprived.</summary>
    internal (uint Deprived, uint NotDeprived) GivenAt(int row, uint indicators)
    {
        var deprived = GivenDeprived.Span[row];
        if (!IsAssessed) return (deprived, GivenNotDeprived.Span[row]);
        return (deprived, indicators & ~deprived & ~(AssessedUnknown.IsEmpty ? 0 : AssessedUnknown.Span[row]));
    }

    private protected override Column? Find(string name) => PovertyCriteria.Columns.FindOfHousehold(name);
}
