namespace PovertyCriteria.Bulk;

/// <summary>Members of households, those of a household together and in the households' order, as columns in the caller's memory.</summary>
public sealed class BulkMembers : BulkRows
{
    /// <summary>Members by their offsets.</summary>
    /// <param name="count">The number of members.</param>
    /// <param name="offsets">
    /// One more than there are households: the members of household i stand from offsets[i] to offsets[i + 1] - 1.
    /// A household without a member there has no list, and the facts of its members are not known.
    /// </param>
    public BulkMembers(int count, ReadOnlyMemory<int> offsets)
        : base(count) => Offsets = offsets;

    /// <summary>Where the members of each household begin; one more at the end.</summary>
    public ReadOnlyMemory<int> Offsets { get; }

    internal ReadOnlyMemory<int> Earliest { get; private set; }

    internal ReadOnlyMemory<int> Latest { get; private set; }

    internal ReadOnlyMemory<byte> BirthKnown { get; private set; }

    /// <summary>Births as days since 1970-01-01 (Arrow date32): the earliest and the latest day possible, the same where the day is known.</summary>
    /// <param name="earliest">The earliest day of each member.</param>
    /// <param name="latest">The latest day; empty: every birth is known to the day.</param>
    /// <param name="known">Validity bitmap; empty: all known.</param>
    /// <exception cref="ArgumentException">A length is wrong, or births are given twice.</exception>
    public void SetBirths(ReadOnlyMemory<int> earliest, ReadOnlyMemory<int> latest = default, ReadOnlyMemory<byte> known = default)
    {
        if (earliest.Length != Count) throw new ArgumentException($"birth_date: {earliest.Length} values; {Count} are needed.", nameof(earliest));
        if (!latest.IsEmpty && latest.Length != Count) throw new ArgumentException($"birth_date: {latest.Length} latest days; {Count} are needed.", nameof(latest));
        if (!known.IsEmpty && known.Length < BitmapKernel.Bytes(Count)) throw new ArgumentException($"birth_date: a validity bitmap of {known.Length} bytes; {BitmapKernel.Bytes(Count)} are needed.", nameof(known));
        if (!Earliest.IsEmpty) throw new ArgumentException("birth_date is given twice.", nameof(earliest));
        (Earliest, Latest, BirthKnown) = (earliest, latest, known);
    }

    private protected override Column? Find(string name) => PovertyCriteria.Columns.FindOfMember(name);
}
