namespace PovertyCriteria.Bulk;

/// <summary>Days since 1970-01-01, as columns hold dates (Arrow date32).</summary>
internal static class BulkDays
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int First = Of(LocalDate.MinIsoValue);
    private static readonly int Last = Of(LocalDate.MaxIsoValue);

    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The date of a day; one that no calendar has is taken as the nearest that it has, and is then refused as too early or late.</summary>
    public static LocalDate ToDate(int day) => Epoch.PlusDays(Math.Max(First, Math.Min(Last, day)));
}
