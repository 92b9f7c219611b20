namespace PovertyCriteria.Bulk;

/// <summary>
/// Columns of rows in the caller's memory, by the names of the data dictionary; nothing is copied. What holds for all of them:
/// <c>known</c> is an Arrow validity bitmap (bit i of byte i / 8, least significant first, 1 is known), and empty where every row is known.
/// A column that is not given is not known of any row.
/// </summary>
public abstract class BulkRows
{
    private readonly Dictionary<string, BulkColumn> _columns = new(StringComparer.Ordinal);

    private protected BulkRows(int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count), count, "A number of rows, from 0.");
        Count = count;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    internal List<BulkColumn> Columns { get; } = [];

    /// <summary>A bit for each column that is there.</summary>
    internal ulong Places { get; private set; }

    internal BulkColumn? Find(Column column) => _columns.TryGetValue(column.Name, out var found) ? found : null;

    /// <summary>A yes-or-no column as a bitmap of <see cref="Count"/> bits.</summary>
    /// <exception cref="ArgumentException">There is no such column, it is of another type, it is given twice, or a length is wrong.</exception>
    public void SetFlags(string column, ReadOnlyMemory<byte> bits, ReadOnlyMemory<byte> known = default) =>
        Add(new BulkColumn(Named(column, ColumnType.Boolean, ColumnType.Boolean), known) { Flags = bits }, bits.Length, BitmapKernel.Bytes(Count), nameof(bits));

    /// <summary>
    /// A one-of column as a byte a row, the place of the value in the data dictionary's list (which is the number of the enum's value);
    /// or a set, such as <c>devices</c>, as a byte a row with bit i for value i.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such column, it is of another type, it is given twice, or a length is wrong.</exception>
    public void SetCodes(string column, ReadOnlyMemory<byte> codes, ReadOnlyMemory<byte> known = default) =>
        Add(new BulkColumn(Named(column, ColumnType.OneOf, ColumnType.Set), known) { Codes = codes }, codes.Length, Count, nameof(codes));

    /// <summary>A column of counts, or of quantities in units of the column's last decimal: hundredths of m², tenths of cm and kg.</summary>
    /// <exception cref="ArgumentException">There is no such column, it is of another type, it is given twice, or a length is wrong.</exception>
    public void SetNumbers(string column, ReadOnlyMemory<int> numbers, ReadOnlyMemory<byte> known = default) =>
        Add(new BulkColumn(Named(column, ColumnType.Integer, ColumnType.Decimal), known) { Numbers = numbers }, numbers.Length, Count, nameof(numbers));

    private protected abstract Column? Find(string name);

    private protected Column Named(string name, ColumnType one, ColumnType other)
    {
        Require.NotNull(name);
        var column = Find(name) ?? throw new ArgumentException($"There is no column {name} here.", nameof(name));
        return column.Type == one || column.Type == other ? column
            : throw new ArgumentException($"{name} holds {column.Type} values, not {one}{(one == other ? "" : " or " + other)} ones.", nameof(name));
    }

    private protected void Add(BulkColumn column, int length, int needed, string parameter)
    {
        var name = column.Column.Name;
        if (length != needed) throw new ArgumentException($"{name}: {length} values; {needed} are needed for {Count} rows.", parameter);
        if (!column.Known.IsEmpty && column.Known.Length < BitmapKernel.Bytes(Count))
            throw new ArgumentException($"{name}: a validity bitmap of {column.Known.Length} bytes; {BitmapKernel.Bytes(Count)} are needed for {Count} rows.", nameof(column));
        if (_columns.ContainsKey(name)) throw new ArgumentException($"{name} is given twice.", parameter);
        _columns.Add(name, column);
        Columns.Add(column);
        Places |= 1UL << BulkShape.PlaceOf(column.Column);
    }
}
