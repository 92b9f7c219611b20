namespace PovertyCriteria.Sample;

/// <summary>Bitmaps that are written row by row, least significant bit first.</summary>
internal static class Bitmap
{
    public static int Bytes(int rows) => (rows + 7) / 8;

    public static byte[][] Several(int bitmaps, int rows) => [.. Enumerable.Range(0, bitmaps).Select(_ => new byte[Bytes(rows)])];

    /// <summary>Sets the bit of a row where something is so; the bit must be 0 before.</summary>
    public static void Set(byte[] bits, int row, bool isSo)
    {
        var bit = isSo ? 1u : 0u;
        bits[row >> 3] |= unchecked((byte)(bit << (row & 7)));
    }

    /// <summary>Clears the bit of a row in each bitmap that has a gap; the bits must be 1 before.</summary>
    public static void Forget(byte[][] known, int row, uint gaps)
    {
        for (; gaps != 0; gaps &= gaps - 1) known[System.Numerics.BitOperations.TrailingZeroCount(gaps)][row >> 3] &= unchecked((byte)~(1 << (row & 7)));
    }
}

/// <summary>Columns of households.</summary>
internal sealed class HouseholdMemory(int rows)
{
    private static readonly int Answers = Enum.GetValues<HouseholdAnswer>().Length;

    public int[] Offsets { get; } = new int[rows + 1];

    public byte[] Area { get; } = new byte[rows];

    public long[] Monthly { get; } = new long[rows];

    public long[] Yearly { get; } = new long[rows];

    public byte[] MonthlyKnown { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] YearlyKnown { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] WallDurable { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] PillarDurable { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] RoofDurable { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] HouseClass { get; } = new byte[rows];

    public int[] FloorArea { get; } = new int[rows];

    public byte[] WaterSource { get; } = new byte[rows];

    public byte[] Toilet { get; } = new byte[rows];

    public byte[] UsesInternet { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] UsesTelephone { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] Devices { get; } = new byte[rows];

    public byte[] HearsLoudspeaker { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] HygienicWater { get; } = new byte[Bitmap.Bytes(rows)];

    public byte[] HygienicToilet { get; } = new byte[Bitmap.Bytes(rows)];

    /// <summary>For each answer, a bit where it is known.</summary>
    public byte[][] Known { get; } = Bitmap.Several(Answers, rows);

    public void Clear(int count)
    {
        byte[][] bitmaps =
        [
            MonthlyKnown, YearlyKnown, WallDurable, PillarDurable, RoofDurable, UsesInternet, UsesTelephone, HearsLoudspeaker, HygienicWater, HygienicToilet,
        ];
        foreach (var bits in bitmaps) Array.Clear(bits, 0, Bitmap.Bytes(count));
        foreach (var bits in Known) Array.Fill(bits, byte.MaxValue, 0, Bitmap.Bytes(count));
    }

    public void Set(int row, HouseholdDraft draft, uint gaps)
    {
        Area[row] = (byte)draft.Area;
        var yearly = draft.Income.Unit == IncomeUnit.HouseholdYear;
        var income = !Gaps.IsUnknown(gaps, HouseholdAnswer.Income);
        Monthly[row] = yearly ? 0 : draft.Income.Vnd;
        Yearly[row] = yearly ? draft.Income.Vnd : 0;
        Bitmap.Set(MonthlyKnown, row, income && !yearly);
        Bitmap.Set(YearlyKnown, row, income && yearly);
        Bitmap.Set(WallDurable, row, draft.WallDurable);
        Bitmap.Set(PillarDurable, row, draft.PillarDurable);
        Bitmap.Set(RoofDurable, row, draft.RoofDurable);
        HouseClass[row] = (byte)draft.HouseClass;
        FloorArea[row] = draft.FloorArea;
        WaterSource[row] = (byte)draft.WaterSource;
        Toilet[row] = (byte)draft.Toilet;
        Bitmap.Set(UsesInternet, row, draft.UsesInternet);
        Bitmap.Set(UsesTelephone, row, draft.UsesTelephone);
        Devices[row] = (byte)draft.Devices;
        Bitmap.Set(HearsLoudspeaker, row, draft.HearsLoudspeaker);
        Bitmap.Set(HygienicWater, row, draft.HygienicWater);
        Bitmap.Set(HygienicToilet, row, draft.HygienicToilet);
        Bitmap.Forget(Known, row, gaps);
    }
}

/// <summary>Columns of members.</summary>
internal sealed class MemberMemory(int rows)
{
    private static readonly int Answers = Enum.GetValues<MemberAnswer>().Length;

    public int[] Earliest { get; private init; } = new int[rows];

    public int[] Latest { get; private init; } = new int[rows];

    public byte[] Sex { get; private init; } = new byte[rows];

    public byte[] Employment { get; private init; } = new byte[rows];

    public byte[] Disabled { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] MonthlySocialAllowance { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] HealthInsurance { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] Enrolled { get; private init; } = new byte[rows];

    public byte[] Qualification { get; private init; } = new byte[rows];

    public byte[] WorkplaceTraining { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] Stunted { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] Underweight { get; private init; } = new byte[Bitmap.Bytes(rows)];

    public byte[] UntreatedIllness { get; private init; } = new byte[Bitmap.Bytes(rows)];

    /// <summary>For each answer, a bit where it is known.</summary>
    public byte[][] Known { get; private init; } = Bitmap.Several(Answers, rows);

    /// <summary>The same columns with half as much room again.</summary>
    public MemberMemory Larger()
    {
        var more = Sex.Length + Sex.Length / 2;
        return new MemberMemory(0)
        {
            Earliest = With(Earliest, more), Latest = With(Latest, more), Sex = With(Sex, more), Employment = With(Employment, more),
            Disabled = With(Disabled, Bitmap.Bytes(more)), MonthlySocialAllowance = With(MonthlySocialAllowance, Bitmap.Bytes(more)),
            HealthInsurance = With(HealthInsurance, Bitmap.Bytes(more)), Enrolled = With(Enrolled, more), Qualification = With(Qualification, more),
            WorkplaceTraining = With(WorkplaceTraining, Bitmap.Bytes(more)), Stunted = With(Stunted, Bitmap.Bytes(more)),
            Underweight = With(Underweight, Bitmap.Bytes(more)), UntreatedIllness = With(UntreatedIllness, Bitmap.Bytes(more)),
            Known = Array.ConvertAll(Known, bits => Filled(With(bits, Bitmap.Bytes(more)), bits.Length)),
        };

        static byte[] Filled(byte[] bits, int from)
        {
            Array.Fill(bits, byte.MaxValue, from, bits.Length - from);
            return bits;
        }

        static T[] With<T>(T[] memory, int room)
        {
            Array.Resize(ref memory, room);
            return memory;
        }
    }

    public void Clear()
    {
        byte[][] bitmaps = [Disabled, MonthlySocialAllowance, HealthInsurance, WorkplaceTraining, Stunted, Underweight, UntreatedIllness];
        foreach (var bits in bitmaps) Array.Clear(bits);
        foreach (var bits in Known) Array.Fill(bits, byte.MaxValue);
    }

    public void Set(int row, in MemberDraft draft, uint gaps, SampleCalendar calendar)
    {
        (Earliest[row], Latest[row]) = Gaps.IsBirthYearAlone(gaps) ? calendar.DaysOf(SampleCalendar.DateOf(draft.BirthEarliest).Year) : (draft.BirthEarliest, draft.BirthLatest);
        Sex[row] = (byte)draft.Sex;
        Employment[row] = (byte)draft.Employment!.Value;
        Bitmap.Set(Disabled, row, draft.Disabled);
        Bitmap.Set(MonthlySocialAllowance, row, draft.MonthlySocialAllowance);
        Bitmap.Set(HealthInsurance, row, draft.HealthInsurance);
        Enrolled[row] = (byte)draft.Enrolled;
        Qualification[row] = (byte)draft.Qualification;
        Bitmap.Set(WorkplaceTraining, row, draft.WorkplaceTraining);
        Bitmap.Set(Stunted, row, draft.Stunted!.Value);
        Bitmap.Set(Underweight, row, draft.Underweight!.Value);
        Bitmap.Set(UntreatedIllness, row, draft.UntreatedIllness);
        Bitmap.Forget(Known, row, gaps & (1u << Known.Length) - 1);
    }
}
