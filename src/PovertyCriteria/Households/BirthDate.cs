namespace PovertyCriteria;

/// <summary>
/// A date of birth known to the day, the month or the year: the earliest and the latest day that it can be.
/// </summary>
/// <remarks>
/// Age is counted in completed years. A person born on 29 February completes a year on 28 February of a common year,
/// as NodaTime's <see cref="LocalDate.PlusYears"/> and <c>Period.Between</c> have it.
/// </remarks>
public readonly record struct BirthDate
{
    internal const int MonthsOfYear = 12;
    private const int DaysOfShortestMonth = 28;

    private BirthDate(LocalDate earliest, LocalDate latest) => (Earliest, Latest) = (earliest, latest);

    /// <summary>The first day that the birth can have been on.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that the birth can have been on.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>A birth known to the day.</summary>
    public static BirthDate On(LocalDate day) => new(day, day);

    /// <summary>A birth known to the month.</summary>
    public static BirthDate In(YearMonth month) => new(month.OnDayOfMonth(1), month.OnDayOfMonth(month.Calendar.GetDaysInMonth(month.Year, month.Month)));

    /// <summary>A birth known to the year, of the Gregorian calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one that NodaTime can hold.</exception>
    public static BirthDate InYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>A birth on some day between two, both inclusive.</summary>
    internal static BirthDate Between(LocalDate earliest, LocalDate latest) => new(earliest, latest);

    /// <summary>The least and the most completed years that the person can have on a date; a day after the date counts as the date.</summary>
    public (int Least, int Most) AgeOn(LocalDate date)
    {
        var latest = Latest > date ? date : Latest;
        var earliest = Earliest > date ? date : Earliest;
        return (CompletedYears(latest, date), CompletedYears(earliest, date));
    }

    /// <summary>The date as the files have it: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public override string ToString()
    {
        var day = Iso(Earliest);
        if (IsExact) return day;
        return day.Substring(0, Earliest.Year == Latest.Year && Earliest.Month == Latest.Month ? 7 : 4);
    }

    /// <summary>The first day that the birth of somebody living on a date can have been on.</summary>
    internal static LocalDate EarliestOn(LocalDate date) => date.PlusYears(-Columns.MostYearsOfAge);

    /// <summary>Whether nobody born on a day lives on a date; only years so far apart need the day.</summary>
    internal static bool IsTooEarly(LocalDate day, LocalDate date) => date.Year - day.Year >= Columns.MostYearsOfAge && day < EarliestOn(date);

    /// <summary>
    /// The one age rule of this library: so many months are complete when birth plus so many months is not after the date.
    /// Written on months and days, since it is asked of every member for every indicator; a test holds it to <c>PlusMonths</c>.
    /// </summary>
    internal static int CompletedMonths(LocalDate birth, LocalDate on)
    {
        var (year, month, day) = on;
        var (birthYear, birthMonth, birthDay) = birth;
        var months = (year - birthYear) * MonthsOfYear + month - birthMonth;

        // In a month that is too short for the day of birth, its last day completes it.
        return day >= birthDay || birthDay > DaysOfShortestMonth && day == CalendarSystem.Iso.GetDaysInMonth(year, month) ? months : months - 1;
    }

    /// <summary>Completed years: twelve completed months each.</summary>
    internal static int CompletedYears(LocalDate birth, LocalDate on) => CompletedMonths(birth, on) / MonthsOfYear;

    /// <summary>The first birth day on which fewer than so many months are complete on a date.</summary>
    internal static LocalDate FirstYoungerThan(int months, LocalDate on)
    {
        var day = on.PlusMonths(-months);
        // The last day of a short month also completes it for those born on days that it lacks, which come after.
        while (CompletedMonths(day, on) >= months) day = day.PlusDays(1);
        return day;
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
