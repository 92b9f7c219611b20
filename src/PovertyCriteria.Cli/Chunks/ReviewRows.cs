using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>The rows of a review: sound households with their members in a chunk, the others one by one with their faults.</summary>
internal sealed class ReviewRows : IDisposable
{
    private readonly HouseholdCodes _codes;
    private readonly CsvRows _households;
    private readonly Header _header;
    private readonly HouseholdRows _faultyHouseholds;
    private readonly Func<IEnumerable<Reject>> _memberRejects = () => [];
    private readonly List<FaultyMember> _faultyMembers = [];
    private readonly MemberSource? _source;
    private readonly MemberLists? _lists;
    private readonly ReadingOrder _order;
    private int _next;

    public ReviewRows(ReviewFiles files, ReviewQuestion question, Func<string, CsvText> open, HouseholdCodes codes, ReadingOrder order, int rowsAtATime)
    {
        (_codes, _order) = (codes, order);
        MemberChunk? members = null;
        if (files.Members is { } name)
        {
            var file = open(name);
            var rows = file.Read();
            try
            {
                var header = FileHeaders.OfMembers(file, rows.Read() ? rows.ToText() : null, files);
                members = new MemberChunk(header, files.Map, question.On);
                _source = order switch
                {
                    ReadingOrder.InStep => new MembersInStep(rows, header.Id),
                    ReadingOrder.CodesFirst => new MembersAsTheyStand(rows, header.Id, codes.Table, _faultyMembers),
                    _ => Gathered(file, rows, header),
                };
                _lists = new MemberLists(_source, members, _faultyMembers);
                _memberRejects = () => Rejects(file, new MemberRows(files, question.On, header), header);
            }
            catch
            {
                rows.Dispose();
                throw;
            }
        }

        var households = open(files.Households);
        _households = households.Read();
        _header = FileHeaders.OfHouseholds(households, _households.Read() ? _households.ToText() : null, files, question.Standard);
        _faultyHouseholds = new HouseholdRows(files, question, _header);
        Chunk = new HouseholdChunk(_header, files, question, members, rowsAtATime);
    }

    public HouseholdChunk Chunk { get; }

    /// <summary>Whether the files cannot be read in this order.</summary>
    public bool AreInAnotherOrder { get; private set; }

    public int FaultyMembers => _faultyMembers.Count;

    /// <summary>Fills the chunk; false at the end of the file. A row with a fault is told as it comes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool ReadChunk(Action<HouseholdRow> reject)
    {
        while (!Chunk.IsFull)
        {
            if (!_households.Read())
            {
                AreInAnotherOrder = _source is { Owner: not MemberSource.NoMore };
                return false;
            }

            var cells = _households.Cells;
            var id = cells[_header.Id];
            var number = id.IsEmpty ? -1 : NumberOf(id);
            var isCode = Identifiers.AreSound(id);
            var hasMembers = false;
            if (number == _next)
            {
                _next++;
                AreInAnotherOrder = _lists?.TryTake(number, id, isCode) == false;
                hasMembers = _lists?.Listed > 0;
            }
            else if (_order == ReadingOrder.InStep && number >= 0)
            {
                AreInAnotherOrder = true;
            }

            if (AreInAnotherOrder) return false;
            var twice = number >= 0 && _codes.Repeated.Contains(number);
            var listed = hasMembers ? _lists!.Listed : 0;
            if (isCode && !twice && (!hasMembers || _lists!.FirstFaultyLine is null) && Chunk.Add(_households, cells, id, listed)) continue;
            if (hasMembers) Chunk.Members!.DropFrom(_lists!.From);
            var row = _faultyHouseholds.Read(_households.ToText(), twice, hasMembers ? ListedMembers.Unread(listed, _lists!.FirstFaultyLine) : null);
            if (!row.IsRejected) throw new InvalidOperationException($"Line {row.Line} was taken for faulty and is not.");
            reject(row);
        }

        // Rows that so many households do not take are most likely of none of them.
        AreInAnotherOrder = _order == ReadingOrder.InStep && Chunk.Members is { Count: 0 } && _source!.Owner != MemberSource.NoMore;
        return !AreInAnotherOrder;
    }

    /// <summary>The faults of members' rows in the order of the file, read once more where they stand.</summary>
    public IEnumerable<Reject> MemberRejects() => _faultyMembers.Count == 0 ? [] : _memberRejects();

    public void Dispose()
    {
        _source?.Dispose();
        _households.Dispose();
    }

    private int NumberOf(ReadOnlySpan<byte> code) => _order == ReadingOrder.InStep ? _codes.Table.Add(code) : _codes.Table.FindNear(code, _next - 1);

    private MembersGathered Gathered(CsvText file, CsvRows rows, Header header)
    {
        using (rows)
        {
            var index = new MemberIndex(rows, header.Id, _codes.Table, _faultyMembers);
            return new MembersGathered(file.ReadAt(index.Places), index);
        }
    }

    private IEnumerable<Reject> Rejects(CsvText file, MemberRows members, Header header)
    {
        _faultyMembers.Sort((a, b) => a.Place.At.CompareTo(b.Place.At));
        using var rows = file.ReadAt(_faultyMembers.Select(faulty => faulty.Place));
        foreach (var faulty in _faultyMembers)
        {
            if (!rows.Read()) throw new IOException("The file has changed while it was read.");
            var row = rows.ToText();
            var faults = new List<Fault>();
            var member = members.Read(row, faulty.HasHousehold, faults);
            if (faulty.Repeated) faults.Add(RowFaults.DuplicateMember(member.Id!));
            if (faults.Count == 0) throw new InvalidOperationException($"Line {faulty.Place.Line} was taken for faulty and is not.");
            foreach (var fault in faults) yield return Reject.Of(file.Name, faulty.Place.Line, row.Cell(header.Id), fault);
        }
    }
}
