namespace PovertyCriteria.Sample;

/// <summary>
/// Height and weight of a child that agree with what is said of it, stunted or not, underweight or not: they are drawn about what is usual at its age
/// until the standard finds the same from them. Where the standard asks for no measurements the first draw does.
/// </summary>
internal sealed class Growth(PovertyStandard standard, LocalDate on)
{
    private const int MeasuredUnderMonths = 16 * 12;
    private const int WeighedUnderMonths = 10 * 12;
    private const int MostDraws = 10_000;
    private const int LightestInThousand = 580;

    // Usual heights in mm and weights in g by age in months, boys and girls; the sample's own and rounded, no reference to judge a child by.
    private static readonly Usual[] Table =
    [
        new(0, 500, 490, 3_300, 3_200), new(3, 610, 600, 6_300, 5_800), new(6, 675, 655, 7_900, 7_300), new(9, 720, 700, 8_900, 8_200),
        new(12, 755, 740, 9_600, 8_900), new(18, 820, 805, 10_900, 10_200), new(24, 870, 860, 12_100, 11_500), new(36, 955, 945, 14_200, 13_800),
        new(48, 1_025, 1_020, 16_200, 16_000), new(60, 1_095, 1_085, 18_200, 18_000), new(72, 1_155, 1_145, 20_400, 20_100),
        new(84, 1_210, 1_200, 22_800, 22_300), new(96, 1_265, 1_260, 25_300, 24_900), new(108, 1_320, 1_315, 28_000, 28_000),
        new(120, 1_370, 1_380, 31_000, 31_800), new(132, 1_425, 1_440, 31_000, 31_800), new(144, 1_485, 1_505, 31_000, 31_800),
        new(156, 1_555, 1_555, 31_000, 31_800), new(168, 1_625, 1_590, 31_000, 31_800), new(180, 1_685, 1_610, 31_000, 31_800),
        new(192, 1_725, 1_620, 31_000, 31_800),
    ];

    /// <summary>A member with its measurements, where it is a child.</summary>
    public Member Measure(SplitMix64 random, Member member)
    {
        if (member is not { Stunted: { } stunted, Underweight: { } underweight, Birth: { } birth }) return member;
        var months = Period.Between(birth.Latest, on, PeriodUnits.Months).Months;
        if (months >= MeasuredUnderMonths) return member;
        var usual = UsualAt(months);
        var boy = member.Sex == Sex.Male;
        var (tall, heavy) = (Alone(member, height: true), Alone(member, height: false));
        for (var i = 0; i < MostDraws; i++)
        {
            var height = stunted ? random.Between(830, 935) : (random.Between(930, 1_070) + random.Between(930, 1_060)) / 2;
            var weight = 1_000 + (height - 1_000) * 2 - (underweight ? 130 : 0) + random.Between(-60, 60) + random.Between(-60, 60);
            var measured = member with
            {
                Height = (boy ? usual.BoyHeight : usual.GirlHeight) * height / 1_000 / 10m,
                Weight = months < WeighedUnderMonths ? (boy ? usual.BoyWeight : usual.GirlWeight) * Math.Max(weight, LightestInThousand) / 100_000 / 10m : null,
            };
            if (tall == Alone(Unanswered(measured), height: true) && (measured.Weight is null || heavy == Alone(Unanswered(measured), height: false))) return measured;
        }

        throw new InvalidOperationException($"No measurements of a child of {months} months agree with what is said of it.");
    }

    /// <summary>The member without the answers that measurements stand for.</summary>
    public static Member Unanswered(Member member) => member.Height is null ? member : member with { Stunted = null, Underweight = null };

    /// <summary>What the standard finds of a child alone, with one of the two answers or measurements taken away.</summary>
    private Classification Alone(Member child, bool height) => standard.Classify(
        new Household { Members = [height ? child with { Underweight = false } : child with { Stunted = false }] }, on);

    private static Usual UsualAt(int months)
    {
        var next = 1;
        while (Table[next].Months < months) next++;
        var (from, to) = (Table[next - 1], Table[next]);
        return new Usual(
            months, Between(from.BoyHeight, to.BoyHeight), Between(from.GirlHeight, to.GirlHeight), Between(from.BoyWeight, to.BoyWeight), Between(from.GirlWeight, to.GirlWeight));

        int Between(int first, int last) => first + (last - first) * (months - from.Months) / (to.Months - from.Months);
    }

    private readonly record struct Usual(int Months, int BoyHeight, int GirlHeight, int BoyWeight, int GirlWeight);
}
