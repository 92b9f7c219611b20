namespace PovertyCriteria.Sample;

/// <summary>Days and years about a review date, looked up: a birth is drawn for every member, and calendars are slow.</summary>
internal sealed class SampleCalendar
{
    private const int Ages = 130;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly int[] _birthdays = new int[Ages + 1];
    private readonly int[] _firstDays = new int[Ages + 2];
    private readonly int _year;

    public SampleCalendar(LocalDate on)
    {
        _year = on.Year;
        SchoolYear = Schooling.SchoolYearOf(on);
        for (var age = 0; age <= Ages; age++) _birthdays[age] = DayOf(on.PlusYears(-age));
        for (var back = 0; back < _firstDays.Length; back++) _firstDays[back] = DayOf(new LocalDate(_year - back, 1, 1));
    }

    /// <summary>The calendar year in which the school year of the review began.</summary>
    public int SchoolYear { get; }

    /// <summary>Days since 1970-01-01.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    /// <summary>The latest day of birth of somebody who has completed so many years.</summary>
    public int LatestBirth(int age) => _birthdays[age];

    /// <summary>The year of a day of birth of somebody who has completed so many years.</summary>
    public int YearOf(int day, int age) => day >= _firstDays[age] ? _year - age : _year - age - 1;

    /// <summary>The first and the last day of a year of birth.</summary>
    public (int First, int Last) DaysOf(int year) =>
        (_firstDays[_year - year], year == _year ? DayOf(new LocalDate(year, 12, 31)) : _firstDays[_year - year - 1] - 1);

    /// <summary>The first and the last day of a day's month.</summary>
    public static (int First, int Last) MonthOf(int day)
    {
        var date = DateOf(day);
        var first = day - date.Day + 1;
        return (first, first + CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month) - 1);
    }
}
