namespace PovertyCriteria.Tests.Oracle;

/// <summary>
/// Mẫu số 3.11 of 1315/VBHN-BLĐTBXH once more, taken from the gazette: weight in kg under 10 years, height in cm under 16.
/// Between two ages the last one completed holds, and only a value below the cut-off counts, as the law file says.
/// </summary>
internal static class PlainNutrition
{
    /// <summary>A row of the form: the age in months, the cut-offs of boys and girls; no weight from 10 years on.</summary>
    public sealed record Row(int Months, decimal? BoyKg, decimal? GirlKg, decimal BoyCm, decimal GirlCm)
    {
        public decimal? Kg(Sex sex) => sex == Sex.Male ? BoyKg : GirlKg;

        public decimal Cm(Sex sex) => sex == Sex.Male ? BoyCm : GirlCm;
    }

    public static readonly Row[] Rows =
    [
        new(0, 2.5m, 2.4m, 46.1m, 45.4m),
        new(1, 3.4m, 3.2m, 50.8m, 49.8m),
        new(2, 4.3m, 3.9m, 54.4m, 53.0m),
        new(3, 5.0m, 4.5m, 57.3m, 55.6m),
        new(4, 5.6m, 5.0m, 59.7m, 57.8m),
        new(5, 6.0m, 5.4m, 61.7m, 59.6m),
        new(6, 6.4m, 5.7m, 63.3m, 61.2m),
        new(7, 6.7m, 6.0m, 64.8m, 62.7m),
        new(8, 6.9m, 6.3m, 66.2m, 64.0m),
        new(9, 7.1m, 6.5m, 67.5m, 65.3m),
        new(10, 7.4m, 6.7m, 68.7m, 66.5m),
        new(11, 7.6m, 6.9m, 69.9m, 67.7m),
        new(12, 7.7m, 7.0m, 71.0m, 68.9m),
        new(15, 8.3m, 7.6m, 74.1m, 72.0m),
        new(18, 8.8m, 8.1m, 76.9m, 74.9m),
        new(21, 9.2m, 8.6m, 79.4m, 77.5m),
        new(24, 9.7m, 9.0m, 81.0m, 80.0m),
        new(30, 10.5m, 10.0m, 85.1m, 83.6m),
        new(36, 11.3m, 10.8m, 88.7m, 87.4m),
        new(42, 12.0m, 11.6m, 91.9m, 90.9m),
        new(48, 12.7m, 12.3m, 94.9m, 94.1m),
        new(54, 13.4m, 13.0m, 97.8m, 97.1m),
        new(60, 14.1m, 13.7m, 100.7m, 99.9m),
        new(66, 15.0m, 14.6m, 103.4m, 102.3m),
        new(72, 15.9m, 15.3m, 106.1m, 104.9m),
        new(78, 16.8m, 16.0m, 108.7m, 107.4m),
        new(84, 17.7m, 16.8m, 111.2m, 109.9m),
        new(90, 18.6m, 17.6m, 113.6m, 112.4m),
        new(96, 19.5m, 18.6m, 116.0m, 115.0m),
        new(102, 20.4m, 19.6m, 118.3m, 117.6m),
        new(108, 21.3m, 20.8m, 120.5m, 120.3m),
        new(114, 22.2m, 22.0m, 122.8m, 123.0m),
        new(120, null, null, 125.0m, 125.8m),
        new(126, null, null, 127.3m, 128.7m),
        new(132, null, null, 129.7m, 131.7m),
        new(138, null, null, 132.2m, 134.7m),
        new(144, null, null, 134.9m, 137.6m),
        new(150, null, null, 137.9m, 140.2m),
        new(156, null, null, 141.2m, 142.5m),
        new(162, null, null, 144.5m, 144.4m),
        new(168, null, null, 147.8m, 145.9m),
        new(174, null, null, 150.8m, 147.1m),
        new(180, null, null, 153.4m, 147.9m),
        new(186, null, null, 155.5m, 148.5m),
        new(192, null, null, 157.4m, 148.9m),
    ];

    /// <summary>Completed months: one more as soon as the day of birth, or the last day of a month that lacks it, has come.</summary>
    public static int Months(LocalDate born, LocalDate on)
    {
        var months = (on.Year - born.Year) * 12 + (on.Month - born.Month);
        var isLastDay = on.PlusDays(1).Month != on.Month;
        return on.Day >= born.Day || isLastDay ? months : months - 1;
    }

    public static Row RowOf(int months)
    {
        var found = Rows[0];
        foreach (var row in Rows)
            if (row.Months <= months) found = row;
        return found;
    }

    /// <summary>What the reviewer gives, or what the height says where nothing is given.</summary>
    public static bool IsStunted(Member member, LocalDate born, LocalDate on) =>
        member.Stunted ?? member.Height!.Value < RowOf(Months(born, on)).Cm(member.Sex!.Value);

    /// <summary>The same of the weight; of those under 10.</summary>
    public static bool IsUnderweight(Member member, LocalDate born, LocalDate on) =>
        member.Underweight ?? member.Weight!.Value < RowOf(Months(born, on)).Kg(member.Sex!.Value)!.Value;
}
