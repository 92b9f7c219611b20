namespace PovertyCriteria.Bulk;

/// <summary>
/// The rows that are worked on together, and the memory in which their truths stand: two bitmaps a plane, surely true and possibly true,
/// one where the two are the same. Has state because it is used again for every block of a call; one thread works on one.
/// </summary>
internal sealed class Block
{
    /// <summary>Households of a block: few enough to stay in the cache with their members, and whole words.</summary>
    public const int MostHouseholds = 4_096;

    private readonly ulong[][] _sure;
    private readonly ulong[][] _possible;
    private readonly bool[] _exact;
    private ulong[] _bands = [];

    public Block(IReadOnlyList<Plane> planes, int mostMembers)
    {
        int householdWords = BitmapKernel.Words(MostHouseholds), memberWords = BitmapKernel.Words(mostMembers);
        _sure = [.. planes.Select(plane => new ulong[plane.OfMembers ? memberWords : householdWords])];
        _possible = [.. planes.Select(plane => new ulong[plane.OfMembers ? memberWords : householdWords])];
        _exact = new bool[planes.Count];
        Last = new ulong[memberWords];
        Listed = new ulong[householdWords];
        Scratch = new ulong[Math.Max(householdWords, memberWords) + 1];
        Known = new ulong[Math.Max(householdWords, memberWords)];
        Persons = new int[MostHouseholds];
        PersonsKnown = new ulong[householdWords];
        Suspects = new ulong[householdWords];
        MemberSuspects = new ulong[memberWords];
    }

    public int First { get; private set; }

    public int Count { get; private set; }

    public int FirstMember { get; private set; }

    public int Members { get; private set; }

    /// <summary>A bit for each member who is the last of a household.</summary>
    public ulong[] Last { get; }

    /// <summary>A bit for each household whose members are listed.</summary>
    public ulong[] Listed { get; }

    public ulong[] Scratch { get; }

    public ulong[] Known { get; }

    /// <summary>Numbers of members where they are known.</summary>
    public int[] Persons { get; }

    public ulong[] PersonsKnown { get; }

    /// <summary>Rows that look wrong.</summary>
    public ulong[] Suspects { get; }

    public ulong[] MemberSuspects { get; }

    /// <summary>Room for the bands of a table, the same in every block of a call.</summary>
    public ulong[] Bands(int words)
    {
        if (_bands.Length < words) _bands = new ulong[words];
        return _bands;
    }

    public int HouseholdWords => BitmapKernel.Words(Count);

    public int MemberWords => BitmapKernel.Words(Members);

    public Span<ulong> Sure(Plane plane) => _sure[plane.Id].AsSpan(0, WordsOf(plane));

    public Span<ulong> Possible(Plane plane) => _exact[plane.Id] ? Sure(plane) : _possible[plane.Id].AsSpan(0, WordsOf(plane));

    /// <summary>The second bitmap, to be written; the plane is then one of two.</summary>
    public Span<ulong> PossibleToWrite(Plane plane)
    {
        _exact[plane.Id] = false;
        return _possible[plane.Id].AsSpan(0, WordsOf(plane));
    }

    public bool IsExact(Plane plane) => _exact[plane.Id];

    public bool AreExact(Plane[] planes)
    {
        foreach (var plane in planes)
            if (!_exact[plane.Id]) return false;
        return true;
    }

    /// <summary>Says that a plane's first bitmap is both.</summary>
    public void SetExact(Plane plane) => _exact[plane.Id] = true;

    public void Begin(BulkHouseholds input, int first, int count)
    {
        (First, Count) = (first, count);
        (FirstMember, Members) = (0, 0);
        Array.Clear(Listed, 0, HouseholdWords);
        if (input.Members is { } members)
        {
            var offsets = members.Offsets.Span.Slice(first, count + 1);
            FirstMember = offsets[0];
            Members = offsets[count] - offsets[0];
            Array.Clear(Last, 0, MemberWords);
            for (var i = 0; i < count; i++)
            {
                if (offsets[i] == offsets[i + 1]) continue;
                var last = offsets[i + 1] - 1 - FirstMember;
                Last[last / BitmapKernel.RowsOfWord] |= 1UL << last % BitmapKernel.RowsOfWord;
                Listed[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
            }
        }

        CountPersons(input);
    }

    private int WordsOf(Plane plane) => plane.OfMembers ? MemberWords : HouseholdWords;

    /// <summary>The number of members: of those listed, otherwise as given.</summary>
    private void CountPersons(BulkHouseholds input)
    {
        var given = input.Find(Columns.Size);
        if (given is null)
        {
            Listed.AsSpan(0, HouseholdWords).CopyTo(PersonsKnown);
            Persons.AsSpan(0, Count).Clear();
        }
        else
        {
            BitmapKernel.Load(given.Known.Span, First, Count, PersonsKnown);
            given.Numbers.Span.Slice(First, Count).CopyTo(Persons);
            WordKernel.Or(PersonsKnown.AsSpan(0, HouseholdWords), Listed.AsSpan(0, HouseholdWords), PersonsKnown.AsSpan(0, HouseholdWords));
        }

        if (input.Members is not { } members) return;
        var offsets = members.Offsets.Span.Slice(First, Count + 1);
        for (var i = 0; i < Count; i++)
            if (offsets[i] != offsets[i + 1]) Persons[i] = offsets[i + 1] - offsets[i];
    }
}
