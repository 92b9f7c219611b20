namespace PovertyCriteria.Sample;

/// <summary>
/// The facts of one household while they are drawn: plain values in memory that is used again for the next, so that millions are drawn
/// without an object each. A household, or a row of columns, is made of it.
/// </summary>
internal sealed class HouseholdDraft
{
    private readonly MemberDraft[] _members = new MemberDraft[HouseholdSizes.Most];

    public Area Area { get; set; }

    public int Size { get; set; }

    public Income Income { get; set; }

    public bool WallDurable { get; set; }

    public bool PillarDurable { get; set; }

    public bool RoofDurable { get; set; }

    public HouseClass HouseClass { get; set; }

    /// <summary>In hundredths of m².</summary>
    public int FloorArea { get; set; }

    public WaterSource WaterSource { get; set; }

    public Toilet Toilet { get; set; }

    public bool UsesInternet { get; set; }

    public bool UsesTelephone { get; set; }

    public Devices Devices { get; set; }

    public bool HearsLoudspeaker { get; set; }

    public bool HygienicWater { get; set; }

    public bool HygienicToilet { get; set; }

    public Span<MemberDraft> Members => _members.AsSpan(0, Size);

    /// <summary>The household that this is, at a place whose codes and number stand already.</summary>
    public Household At(Household place)
    {
        var members = new Member[Size];
        for (var i = 0; i < members.Length; i++) members[i] = _members[i].ToMember(i + 1);
        return place with
        {
            Area = Area,
            Income = Income,
            Members = new MemberList(members),
            WallDurable = WallDurable,
            PillarDurable = PillarDurable,
            RoofDurable = RoofDurable,
            HouseClass = HouseClass,
            FloorArea = FloorArea / 100m,
            WaterSource = WaterSource,
            Toilet = Toilet,
            UsesInternet = UsesInternet,
            UsesTelephone = UsesTelephone,
            Devices = Devices,
            HearsLoudspeaker = HearsLoudspeaker,
            HygienicWater = HygienicWater,
            HygienicToilet = HygienicToilet,
        };
    }
}
