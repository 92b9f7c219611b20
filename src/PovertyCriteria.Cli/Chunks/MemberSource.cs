using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>A row of members.csv that is rejected: where it stands, whether its household is known, and whether its code stood there before.</summary>
internal readonly record struct FaultyMember(RowPlace Place, bool HasHousehold, bool Repeated);

/// <summary>The rows of members.csv whose household is known, each with the household's number.</summary>
internal abstract class MemberSource(CsvRows rows) : IDisposable
{
    /// <summary>The number after the last row.</summary>
    public const int NoMore = int.MaxValue;

    /// <summary>The number of a household that is not read yet, or is none.</summary>
    public const int Later = NoMore - 1;

    /// <summary>The row.</summary>
    public CsvRows Row => rows;

    /// <summary>The number of the row's household.</summary>
    public int Owner { get; protected set; }

    /// <summary>Whether the row is of a household.</summary>
    public virtual bool IsOf(int household, ReadOnlySpan<byte> code) => Owner == household;

    /// <summary>Where the row stands in the file.</summary>
    public abstract RowPlace Place { get; }

    public abstract void Next();

    public void Dispose() => rows.Dispose();
}

/// <summary>The rows in the order of the file, as far as that is the order of the households: a row that is not of the household that is read now is of a later one.</summary>
internal sealed class MembersInStep : MemberSource
{
    private readonly int _id;

    public MembersInStep(CsvRows rows, int id)
        : base(rows)
    {
        _id = id;
        Next();
    }

    public override RowPlace Place => Row.Place;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool IsOf(int household, ReadOnlySpan<byte> code) => Owner != NoMore && Row.Cells[_id].SequenceEqual(code);

    public override void Next() => Owner = Row.Read() ? Later : NoMore;
}

/// <summary>The rows in the order of the file; those without household are put aside.</summary>
internal sealed class MembersAsTheyStand : MemberSource
{
    private readonly int _id;
    private readonly CodeTable _codes;
    private readonly List<FaultyMember> _faulty;
    private int _last = -1;

    public MembersAsTheyStand(CsvRows rows, int id, CodeTable codes, List<FaultyMember> faulty)
        : base(rows)
    {
        (_id, _codes, _faulty) = (id, codes, faulty);
        Next();
    }

    public override RowPlace Place => Row.Place;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Next()
    {
        while (Row.Read())
        {
            Owner = _codes.FindNear(Row.Cells[_id], _last);
            if (Owner >= 0)
            {
                _last = Owner;
                return;
            }

            _faulty.Add(new FaultyMember(Row.Place, HasHousehold: false, Repeated: false));
        }

        Owner = NoMore;
    }
}

/// <summary>The rows in the order of the households, picked out of a file of any order.</summary>
internal sealed class MembersGathered : MemberSource
{
    private readonly MemberIndex _index;
    private int _row = -1;

    public MembersGathered(CsvRows rows, MemberIndex index)
        : base(rows)
    {
        _index = index;
        Next();
    }

    public override RowPlace Place => _index.PlaceOf(_row);

    public override void Next()
    {
        Owner = ++_row < _index.Count ? _index.OwnerOf(_row) : NoMore;
        if (!Row.Read() && Owner != NoMore) throw new IOException("The file has changed while it was read.");
    }
}
