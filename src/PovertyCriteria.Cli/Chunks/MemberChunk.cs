using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>The members of a chunk's households as columns.</summary>
internal sealed class MemberChunk
{
    private const int FirstRows = 64;
    private readonly CellColumns _columns;
    private readonly BirthCells? _births;
    private readonly int _memberId;
    private readonly int _cells;
    private readonly (int First, int Last) _possible;
    private readonly SeenCodes _seen = new();
    private int _rows = FirstRows;

    public MemberChunk(Header header, ColumnMap map, LocalDate on)
    {
        _columns = new CellColumns(header, map, standard: null, FirstRows);
        _births = _columns.Find<BirthCells>(Columns.BirthDate);
        _possible = (BulkDays.Of(BirthDate.EarliestOn(on)), BulkDays.Of(on));
        _cells = header.Count;
        _memberId = header.Places.FirstOrDefault(place => ReferenceEquals(place.Column, Columns.MemberId))?.Index ?? -1;
    }

    public int Count { get; private set; }

    /// <summary>Begins a household, in which each member's code must stand once.</summary>
    public void BeginHousehold() => _seen.Clear();

    /// <summary>Reads a row; says whether it has a fault of its own, and whether its code stood in the household before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (bool Faulty, bool Repeated) Add(CsvRows row)
    {
        if (Count == _rows)
        {
            _columns.Widen(_rows * 2);
            _columns.Clear(_rows, _rows * 2);
            _rows *= 2;
        }

        var at = Count++;
        var cells = row.Cells;
        var faulty = !_columns.Read(row, cells, at) || _births is not null && _births.IsOutside(at, _possible.First, _possible.Last);
        if (_memberId < 0 || cells.Count != _cells) return (faulty, false);
        var code = cells[_memberId];
        if (code.IsEmpty) return (faulty, false);
        return Identifiers.AreSound(code) ? (faulty, !_seen.Add(code)) : (true, false);
    }

    /// <summary>Forgets the rows from one on.</summary>
    public void DropFrom(int row)
    {
        _columns.Clear(row, Count);
        Count = row;
    }

    /// <summary>The columns for the classifier.</summary>
    public BulkMembers Give(ReadOnlyMemory<int> offsets)
    {
        var members = new BulkMembers(Count, offsets);
        foreach (var column in _columns.All) column.Give(members, Count);
        return members;
    }
}
