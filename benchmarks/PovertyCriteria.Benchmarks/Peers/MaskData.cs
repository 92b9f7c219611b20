using PovertyCriteria.Bulk;
using PovertyCriteria.Sample;

namespace PovertyCriteria.Benchmarks;

/// <summary>Households whose indicators are assessed already: area, income per person and month, and a mask of deprivations.</summary>
internal sealed class MaskData
{
    /// <summary>The bytes that a row is read from: a byte, a long and a mask of 32 bits.</summary>
    public const int BytesOfRow = sizeof(byte) + sizeof(long) + sizeof(uint);

    private MaskData(byte[] areas, long[] incomes, uint[] deprived) => (Areas, Incomes, Deprived) = (areas, incomes, deprived);

    public byte[] Areas { get; }

    public long[] Incomes { get; }

    public uint[] Deprived { get; }

    public int Count => Areas.Length;

    /// <summary>The masks that the facts of a complete country come to, with whole VND per person and month.</summary>
    public static MaskData Of(int households)
    {
        var deprived = new uint[households];
        Setting.Plan.Classify(Setting.Facts(households, gaps: false), new BulkResults { Deprived = deprived });
        byte[] areas = new byte[households];
        long[] incomes = new long[households];
        var draw = new CountryDraw(Setting.CountryOf(gaps: false));
        for (var i = 0; i < households; i++)
        {
            draw.Draw(i);
            areas[i] = (byte)draw.Household.Area;
            var income = draw.Household.Income;
            incomes[i] = income.Unit == IncomeUnit.PerPersonMonth ? income.Vnd : income.Vnd / (draw.Household.Size * 12);
        }

        return new MaskData(areas, incomes, deprived);
    }

    /// <summary>The same rows so many times over, one after the other.</summary>
    public MaskData Times(int times) => new(Repeat(Areas, times), Repeat(Incomes, times), Repeat(Deprived, times));

    private static T[] Repeat<T>(T[] once, int times)
    {
        var all = new T[checked(once.Length * times)];
        for (var i = 0; i < times; i++) once.CopyTo(all, i * once.Length);
        return all;
    }
}
