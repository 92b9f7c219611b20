namespace PovertyCriteria.Sample;

/// <summary>
/// Which answers of a household are left out, each as often as the settings say. They come from a sequence of random numbers of their own,
/// so that a household with gaps is the same household with answers taken away. Has state because it is used again for every household.
/// </summary>
internal sealed class Gaps(ulong seed, int unknownPercent, int birthYearPercent)
{
    // Sequences from here on are those of gaps; households have the numbers below.
    private const ulong FirstItem = 1UL << 40;
    private const int Percents = 100;
    private const int Bits = 12;

    private static readonly Func<Household, Household>[] OfHousehold =
    [
        h => h with { Area = null }, h => h with { Income = null }, h => h with { WallDurable = null }, h => h with { PillarDurable = null },
        h => h with { RoofDurable = null }, h => h with { HouseClass = null }, h => h with { FloorArea = null }, h => h with { WaterSource = null },
        h => h with { Toilet = null }, h => h with { UsesInternet = null }, h => h with { UsesTelephone = null }, h => h with { Devices = null },
        h => h with { HearsLoudspeaker = null }, h => h with { HygienicWater = null }, h => h with { HygienicToilet = null },
    ];

    private static readonly Func<Member, Member>[] OfMember =
    [
        m => m with { Birth = null }, m => m with { Sex = null }, m => m with { Employment = null }, m => m with { Disabled = null },
        m => m with { MonthlySocialAllowance = null }, m => m with { HealthInsurance = null }, m => m with { Enrolled = null }, m => m with { Qualification = null },
        m => m with { WorkplaceTraining = null }, m => m with { Stunted = null }, m => m with { Underweight = null }, m => m with { UntreatedIllness = null },
        m => m with { Birth = m.Birth is { } birth ? BirthDate.InYear(birth.Earliest.Year) : null },
    ];

    private const int BirthYearBit = 12;

    private readonly SplitMix64 _random = new(0);
    private readonly uint[] _members = new uint[HouseholdSizes.Most];
    private readonly int _unknown = ((unknownPercent << Bits) + Percents / 2) / Percents;
    private readonly int _birthYear = ((birthYearPercent << Bits) + Percents / 2) / Percents;

    public bool AreThere => (_unknown | _birthYear) != 0;

    /// <summary>A bit for each answer left out of the household's own.</summary>
    public uint Household { get; private set; }

    /// <summary>A bit for each answer left out of the members'.</summary>
    public ReadOnlySpan<uint> Members => _members;

    public static bool IsUnknown(uint gaps, HouseholdAnswer answer) => (gaps >> (int)answer & 1) != 0;

    public static bool IsUnknown(uint gaps, MemberAnswer answer) => (gaps >> (int)answer & 1) != 0;

    public static bool IsBirthYearAlone(uint gaps) => (gaps >> BirthYearBit & 1) != 0;

    public void Draw(long index, int size)
    {
        if (!AreThere) return;
        _random.Restart(seed, FirstItem + (ulong)index);
        uint ofHousehold = (1u << OfHousehold.Length) - 1, ofMember = (1u << BirthYearBit) - 1;

        // 64 answers at a time: a household and three members, then five members each.
        var answers = Draw(_unknown);
        Household = (uint)(answers & ofHousehold);
        answers >>= OfHousehold.Length;
        var left = 3;
        var births = Draw(_birthYear);
        for (var i = 0; i < size; i++)
        {
            if (left == 0) (answers, left) = (Draw(_unknown), 5);
            _members[i] = (uint)(answers & ofMember) | (uint)(births & 1) << BirthYearBit;
            (answers, births, left) = (answers >> BirthYearBit, births >> 1, left - 1);
        }
    }

    /// <summary>The household without the answers that were drawn.</summary>
    public Household LeaveOut(Household household)
    {
        if (!AreThere) return household;
        household = household with { Members = new MemberList(household.Members!.Select((member, i) => Without(member, _members[i], OfMember))) };
        return Without(household, Household, OfHousehold);
    }

    private static T Without<T>(T facts, uint gaps, Func<T, T>[] answers)
    {
        // The year of birth alone is settled before the birth itself may go.
        for (var i = answers.Length - 1; i >= 0; i--)
            if ((gaps >> i & 1) != 0) facts = answers[i](facts);
        return facts;
    }

    /// <summary>64 bits, each set so many times of 4,096: a digit of the share decides between and and or with a random word, from the last digit on.</summary>
    private ulong Draw(int share)
    {
        if (share == 0) return 0;
        if (share == 1 << Bits) return ulong.MaxValue;
        ulong bits = 0;
        for (var digit = System.Numerics.BitOperations.TrailingZeroCount(share); digit < Bits; digit++)
            bits = (share >> digit & 1) != 0 ? bits | _random.Next() : bits & _random.Next();
        return bits;
    }
}

/// <summary>Answers of a household that may be left out, in the order of the data dictionary.</summary>
internal enum HouseholdAnswer
{
    Area, Income, WallDurable, PillarDurable, RoofDurable, HouseClass, FloorArea, WaterSource, Toilet, UsesInternet, UsesTelephone, Devices, HearsLoudspeaker, HygienicWater, HygienicToilet,
}

/// <summary>Answers of a member that may be left out, in the order of the data dictionary.</summary>
internal enum MemberAnswer
{
    Birth, Sex, Employment, Disabled, MonthlySocialAllowance, HealthInsurance, Enrolled, Qualification, WorkplaceTraining, Stunted, Underweight, UntreatedIllness,
}
