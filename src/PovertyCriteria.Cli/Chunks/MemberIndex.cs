namespace PovertyCriteria.Cli;

/// <summary>
/// Where the members of each household stand in a file that is in no order: 20 bytes a row and 4 a household. Made by one pass over the file,
/// after which rows are read where they stand.
/// </summary>
internal sealed class MemberIndex
{
    // A row has at most 1 MiB, so 21 bits hold its length and 43 its place.
    private const int BitsOfLength = 21;

    private readonly Pile<int> _owners = new();
    private readonly Pile<ulong> _places = new();
    private readonly Pile<uint> _lines = new();
    private readonly int[] _order;

    /// <summary>Reads the file, whose header line is read already.</summary>
    public MemberIndex(CsvRows rows, int id, CodeTable households, List<FaultyMember> faulty)
    {
        var last = -1;
        while (rows.Read())
        {
            var place = rows.Place;
            var owner = households.FindNear(rows.Cells[id], last);
            if (owner < 0)
            {
                faulty.Add(new FaultyMember(place, HasHousehold: false, Repeated: false));
                continue;
            }

            last = owner;
            _owners.Add(owner);
            _places.Add((ulong)place.At << BitsOfLength | (uint)place.Length);
            _lines.Add((uint)place.Line);
        }

        _order = Order(households.Count);
    }

    public int Count => _order.Length;

    /// <summary>The rows in the order of their households; those of a household in the order of the file.</summary>
    public IEnumerable<RowPlace> Places => Enumerable.Range(0, Count).Select(PlaceOf);

    public int OwnerOf(int row) => _owners[_order[row]];

    public RowPlace PlaceOf(int row)
    {
        var place = _places[_order[row]];
        return new RowPlace((long)(place >> BitsOfLength), (int)(place & (1UL << BitsOfLength) - 1), _lines[_order[row]]);
    }

    private int[] Order(int households)
    {
        var next = new int[households + 1];
        for (var row = 0; row < _owners.Count; row++) next[_owners[row] + 1]++;
        for (var household = 0; household < households; household++) next[household + 1] += next[household];
        var order = new int[_owners.Count];
        for (var row = 0; row < order.Length; row++) order[next[_owners[row]]++] = row;
        return order;
    }
}
