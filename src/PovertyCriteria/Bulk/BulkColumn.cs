namespace PovertyCriteria.Bulk;

/// <summary>One column of the caller's memory; of its values exactly one kind is there.</summary>
internal sealed record BulkColumn(Column Column, ReadOnlyMemory<byte> Known)
{
    /// <summary>A bitmap of a yes-or-no fact.</summary>
    public ReadOnlyMemory<byte> Flags { get; init; }

    /// <summary>Places of one-of values, or sets with a bit a value.</summary>
    public ReadOnlyMemory<byte> Codes { get; init; }

    /// <summary>Counts, or quantities times ten to the column's decimals.</summary>
    public ReadOnlyMemory<int> Numbers { get; init; }

    /// <summary>Whole VND.</summary>
    public ReadOnlyMemory<long> Amounts { get; init; }

    public bool IsKnown(int row) => Known.IsEmpty || BitmapKernel.Bit(Known.Span, row);

    /// <summary>The value of one row as a code of the column.</summary>
    public long CodeAt(int row)
    {
        if (!IsKnown(row)) return Column.Unknown;
        if (!Flags.IsEmpty) return BitmapKernel.Bit(Flags.Span, row) ? 1 : 0;
        if (!Codes.IsEmpty) return Codes.Span[row];
        return Numbers.IsEmpty ? Amounts.Span[row] : Numbers.Span[row];
    }
}
