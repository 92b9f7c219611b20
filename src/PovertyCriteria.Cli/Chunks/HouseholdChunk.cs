using System.Runtime.CompilerServices;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli;

/// <summary>Some thousands of households as columns, with their members: as many as are worked on at a time.</summary>
internal sealed class HouseholdChunk
{
    /// <summary>So many that what is done once a chunk does not count, and few enough to hold.</summary>
    public const int UsualRows = 1 << 14;

    // More members than households have on average end a chunk before it is full.
    private const int EnoughMembersOfOne = 8;

    private readonly int _rows;

    private readonly ReviewQuestion _question;
    private readonly CellColumns _columns;
    private readonly NumberCells? _size;
    private readonly NumberCells? _deprivationScore;
    private readonly AmountCells? _perPersonMonth;
    private readonly AmountCells? _totalYear;
    private readonly CodeCells? _area;
    private readonly AreaCodeCells? _province;
    private readonly AreaCodeCells? _commune;
    private readonly GivenCells[] _given;
    private readonly int[] _offsets;
    private readonly int[] _idEnds;
    private readonly int?[] _scores;
    private byte[] _ids = new byte[1 << 10];

    public HouseholdChunk(Header header, ReviewFiles files, ReviewQuestion question, MemberChunk? members, int rows)
    {
        (_question, Members, _rows) = (question, members, rows);
        (_offsets, _idEnds, _scores) = (new int[rows + 1], new int[rows + 1], new int?[rows]);
        _columns = new CellColumns(header, files.Map, question.Standard, rows);
        _size = _columns.Find<NumberCells>(Columns.Size);
        _deprivationScore = question.By == Basis.Scores ? _columns.Find<NumberCells>(Columns.DeprivationScore) : null;
        _perPersonMonth = _columns.Find<AmountCells>(Columns.IncomePerPersonMonth);
        _totalYear = _columns.Find<AmountCells>(Columns.IncomeTotalYear);
        _area = _columns.Find<CodeCells>(Columns.Area);
        _province = _columns.Find<AreaCodeCells>(Columns.Province);
        _commune = _columns.Find<AreaCodeCells>(Columns.Commune);
        _given = [.. _columns.All.OfType<GivenCells>()];
    }

    public MemberChunk? Members { get; }

    public int Count { get; private set; }

    public bool IsFull => Count == _rows || Members?.Count >= EnoughMembersOfOne * _rows;

    /// <summary>Reads a row as the next household, if it has no fault: its members stand at the end of <see cref="Members"/>, or are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(CsvRows row, in RowCells cells, ReadOnlySpan<byte> id, int members)
    {
        if (!_columns.Read(row, cells, Count) || !Agree(members))
        {
            _columns.Clear(Count, Count + 1);
            return false;
        }

        var end = _idEnds[Count] + id.Length;
        if (end > _ids.Length) Array.Resize(ref _ids, _ids.Length * 2);
        id.CopyTo(_ids.AsSpan(_idEnds[Count]));
        _idEnds[++Count] = end;
        _offsets[Count] = Members?.Count ?? 0;
        return true;
    }

    public ReadOnlySpan<byte> Id(int row) => _ids.AsSpan(_idEnds[row].._idEnds[row + 1]);

    public Area? AreaOf(int row) => _area is not null && _area[row] is var area && area != Bitmaps.Unknown ? (Area)area : null;

    public string? ProvinceOf(int row) => _province?[row];

    public bool HasOddProvince(int row) => _province?.IsOdd(row) ?? false;

    public bool HasOddCommune(int row) => _commune?.IsOdd(row) ?? false;

    /// <summary>The deprivation score that stands instead of the indicators; null where none does.</summary>
    public int? DeprivationScoreOf(int row) => _scores[row];

    /// <summary>The columns for the classifier.</summary>
    public BulkHouseholds Give()
    {
        var households = new BulkHouseholds(Count, Members?.Give(_offsets.AsMemory(0, Count + 1)));
        foreach (var column in _columns.All) column.Give(households, Count);
        if (_given.Length == 0) return households;
        uint[] deprived = new uint[Count], notDeprived = new uint[Count];
        foreach (var given in _given) given.AddTo(deprived, notDeprived);
        households.SetGiven(deprived, notDeprived);
        return households;
    }

    /// <summary>A row as a household, with the codes of its place.</summary>
    public Household HouseholdAt(BulkHouseholds given, int row) =>
        BulkRow.Household(given, row, _question.Standard) with { ProvinceCode = _province?[row], CommuneCode = _commune?[row] };

    public void Clear()
    {
        _columns.Clear(0, Count);
        Members?.DropFrom(0);
        Count = 0;
    }

    /// <summary>Whether the facts of the row that is read agree with one another, as the library's checks have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Agree(int members)
    {
        if (members > Columns.MostMembers) return false;
        var size = _size is not null && _size[Count] != Bitmaps.UnknownNumber ? _size[Count] : (int?)null;
        if (members > 0 && size is not null && size != members) return false;
        if (_perPersonMonth is not null && _totalYear is not null
            && HouseholdCells.Contradict(members > 0 ? members : size, _perPersonMonth[Count], _totalYear[Count])) return false;
        _scores[Count] = _deprivationScore is not null && _deprivationScore[Count] != Bitmaps.UnknownNumber ? _deprivationScore[Count] : null;
        return _scores[Count] is null || ClassificationChecks.Check(_question.Standard, new Household { DeprivationScore = _scores[Count] }, _question.On, _question.By, all: null) == FaultCode.None;
    }
}
