namespace PovertyCriteria.Bulk;

/// <summary>
/// The rows that are worked on together, and the memory in which their truths stand: two bitmaps a plane, surely true and possibly true,
/// one where the two are the same. Has state because it is used again for every block of a call; one thread works on one.
/// </summary>
internal sealed class Block
{
    /// <summary>Households of a block: few enough to stay in the cache with their members, and whole words.</summary>
    public const int MostHouseholds = 4_096;

    /// <summary>Of masks alone more fit in the cache.</summary>
    public const int MostAssessed = 16_384;

    private readonly BulkColumn[] _columns;
    private readonly ulong[][] _sure;
    private readonly ulong[][] _possible;
    private readonly bool[] _exact;
    private uint[] _masks = [];
    private int[] _scores = [];
    private readonly ulong[][] _rooms = [.. Enumerable.Repeat(Array.Empty<ulong>(), RoomFor.Count)];

    public Block(IReadOnlyList<Plane> planes, IReadOnlyList<Slot> slots, BulkHouseholds input, int mostHouseholds, int mostMembers)
    {
        Input = input;
        _columns = [.. slots.Select(slot => (slot.OfMembers ? input.Members!.Find(slot.Column) : input.Find(slot.Column))!)];
        int householdWords = BitmapKernel.Words(mostHouseholds), memberWords = BitmapKernel.Words(mostMembers);
        _sure = [.. planes.Select(plane => new ulong[plane.OfMembers ? memberWords + 1 : householdWords])];
        _possible = [.. planes.Select(plane => new ulong[plane.OfMembers ? memberWords + 1 : householdWords])];
        _exact = new bool[planes.Count];
        Last = new ulong[memberWords];
        Listed = new ulong[householdWords];
        BirthKnown = new ulong[memberWords];
        Scratch = new ulong[Math.Max(householdWords, memberWords) + 1];
        Known = new ulong[Math.Max(householdWords, memberWords)];
        Persons = new int[mostHouseholds];
        PersonsKnown = new ulong[householdWords];
        Bytes = new byte[mostHouseholds];
        Suspects = new ulong[householdWords];
        MemberSuspects = new ulong[memberWords];
    }

    /// <summary>The columns of the call.</summary>
    public BulkHouseholds Input { get; }

    public int First { get; private set; }

    public int Count { get; private set; }

    public int FirstMember { get; private set; }

    public int Members { get; private set; }

    /// <summary>A bit for each member who is the last of a household.</summary>
    public ulong[] Last { get; }

    /// <summary>A bit for each household whose members are listed.</summary>
    public ulong[] Listed { get; }

    /// <summary>Whether the members of every household are listed.</summary>
    public bool AllListed { get; private set; }

    /// <summary>A bit for each member of whose birth something is known.</summary>
    public ulong[] BirthKnown { get; }

    public ulong[] Scratch { get; }

    public ulong[] Known { get; }

    /// <summary>Numbers of members where they are known: of those listed, otherwise as given.</summary>
    public int[] Persons { get; }

    public ulong[] PersonsKnown { get; }

    public bool AllPersonsKnown { get; private set; }

    /// <summary>Whether some household has more members than one word holds from any byte on.</summary>
    public bool AnyLarge { get; private set; }

    /// <summary>Room for a byte a household.</summary>
    public byte[] Bytes { get; }

    /// <summary>Rows that look wrong.</summary>
    public ulong[] Suspects { get; }

    public ulong[] MemberSuspects { get; }

    public int HouseholdWords => BitmapKernel.Words(Count);

    public int MemberWords => BitmapKernel.Words(Members);

    /// <summary>Room for bitmaps that are no plane's; it grows to what is asked once, and is asked for the same in every block.</summary>
    public Span<ulong> Room(int of, int words)
    {
        if (_rooms[of].Length < words) _rooms[of] = new ulong[words];
        return _rooms[of].AsSpan(0, words);
    }

    /// <summary>Room for a score a household.</summary>
    public Span<int> Scores()
    {
        if (_scores.Length < Count) _scores = new int[Persons.Length];
        return _scores.AsSpan(0, Count);
    }

    /// <summary>Room for a mask a household.</summary>
    public Span<uint> Masks()
    {
        if (_masks.Length < Count) _masks = new uint[Persons.Length];
        return _masks.AsSpan(0, Count);
    }

    public BulkColumn ColumnOf(Slot slot) => _columns[slot.Place];

    public Span<ulong> Sure(Plane plane) => _sure[plane.Id].AsSpan(0, WordsOf(plane));

    public Span<ulong> Possible(Plane plane) => _exact[plane.Id] ? Sure(plane) : _possible[plane.Id].AsSpan(0, WordsOf(plane));

    /// <summary>The second bitmap, to be written; the plane is then one of two.</summary>
    public Span<ulong> PossibleToWrite(Plane plane)
    {
        _exact[plane.Id] = false;
        return _possible[plane.Id].AsSpan(0, WordsOf(plane));
    }

    /// <summary>The first bitmap of a plane of members, and one word more of any bits.</summary>
    public ReadOnlySpan<ulong> SureAndOneMore(Plane plane) => _sure[plane.Id].AsSpan(0, MemberWords + 1);

    public ReadOnlySpan<ulong> PossibleAndOneMore(Plane plane) => _exact[plane.Id] ? SureAndOneMore(plane) : _possible[plane.Id].AsSpan(0, MemberWords + 1);

    public bool IsExact(Plane plane) => _exact[plane.Id];

    public bool AreExact(Plane[] planes)
    {
        foreach (var plane in planes)
            if (!_exact[plane.Id]) return false;
        return true;
    }

    /// <summary>Says that a plane's first bitmap is both.</summary>
    public void SetExact(Plane plane) => _exact[plane.Id] = true;

    public void Begin(int first, int count)
    {
        (First, Count) = (first, count);
        (FirstMember, Members) = (0, 0);
        Span<int> persons = Persons.AsSpan(0, count);
        Span<ulong> listed = Listed.AsSpan(0, HouseholdWords), known = PersonsKnown.AsSpan(0, HouseholdWords);
        if (Input.Members is { } members)
        {
            var offsets = members.Offsets.Span.Slice(first, count + 1);
            FirstMember = offsets[0];
            Members = offsets[count] - offsets[0];
            SizeKernel.Of(offsets, persons);
            RowKernel.Fill<int, NumberAbove>(persons, new NumberAbove(0), listed);
            RowKernel.Fill<int, NumberAbove>(persons, new NumberAbove(CountKernel.MostMembers), known);
            AnyLarge = HasAny(known);
            SizeKernel.MarkLast(offsets, Last.AsSpan(0, MemberWords));
            BitmapKernel.Load(members.BirthKnown.Span, FirstMember, Members, BirthKnown);
        }
        else
        {
            persons.Clear();
            listed.Clear();
        }

        listed.CopyTo(known);
        if (Input.Find(Columns.Size) is { } given)
        {
            SizeKernel.OrGiven(persons, given.Numbers.Span.Slice(first, count));
            BitmapKernel.Load(given.Known.Span, first, count, known);
            WordKernel.Or(known, listed, known);
        }

        (AllListed, AllPersonsKnown) = (AreAll(listed), AreAll(known));
    }

    private static bool HasAny(ReadOnlySpan<ulong> bits)
    {
        ulong any = 0;
        foreach (var word in bits) any |= word;
        return any != 0;
    }

    private bool AreAll(ReadOnlySpan<ulong> bits)
    {
        for (var i = 0; i < bits.Length; i++)
            if (bits[i] != (i == bits.Length - 1 ? BitmapKernel.TailMask(Count) : ulong.MaxValue)) return false;
        return true;
    }

    private int WordsOf(Plane plane) => plane.OfMembers ? MemberWords : HouseholdWords;
}

/// <summary>What the rooms of a block are for.</summary>
internal static class RoomFor
{
    /// <summary>Levels of counters, of a plane's parts and of deprivations that are sure and that are possible.</summary>
    public const int Levels = 0, Surely = 1, Possibly = 2;

    /// <summary>Bitmaps of lines, of bands and of classes.</summary>
    public const int Lines = 3, Band = 4, Classes = 5;

    /// <summary>Planes of indicators on their way to the results.</summary>
    public const int Indicators = 6;

    /// <summary>Rows whose score by the form is not decided, and rows that are refused.</summary>
    public const int Undecided = 7, Refused = 8;

    public const int Count = 9;
}
