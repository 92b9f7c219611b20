using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>The dates of the review (lịch rà soát): when it is open, and how long its steps may take.</summary>
/// <param name="From">The first day on which the calendar applies.</param>
/// <param name="RestDays">The days of the week that are no working days (ngày nghỉ hằng tuần).</param>
/// <param name="RestDaysSource">The text that says which they are.</param>
/// <param name="Windows">The reviews, with the days on which they open and close.</param>
/// <param name="Deadlines">The steps, with the days that they may take.</param>
public sealed record ReviewCalendar(
    LocalDate From, ImmutableArray<IsoDayOfWeek> RestDays, Source RestDaysSource, ImmutableArray<ReviewWindow> Windows, ImmutableArray<ReviewDeadline> Deadlines)
{
    private readonly ValueList<IsoDayOfWeek> _restDays = RestDays;
    private readonly ValueList<ReviewWindow> _windows = Windows;
    private readonly ValueList<ReviewDeadline> _deadlines = Deadlines;

    /// <summary>The days of the week that are no working days (ngày nghỉ hằng tuần).</summary>
    public ImmutableArray<IsoDayOfWeek> RestDays
    {
        get => _restDays;
        init => _restDays = value;
    }

    /// <summary>The reviews, with the days on which they open and close.</summary>
    public ImmutableArray<ReviewWindow> Windows
    {
        get => _windows;
        init => _windows = value;
    }

    /// <summary>The steps, with the days that they may take.</summary>
    public ImmutableArray<ReviewDeadline> Deadlines
    {
        get => _deadlines;
        init => _deadlines = value;
    }

    /// <summary>The reviews that are open on a date; a review whose closing day is not in the data is the one opened last.</summary>
    public ImmutableArray<ReviewOccurrence> OpenOn(LocalDate date) =>
        [.. Windows.Select(window => LastOpenedBy(window, date)).OfType<ReviewOccurrence>().Where(each => each.Closes is not { } closes || date <= closes)];

    /// <summary>The next opening of a review, on a date or after it.</summary>
    /// <param name="windowId">The review: <c>periodic_review</c> or <c>regular_review</c>.</param>
    /// <param name="date">The first day that it may be.</param>
    /// <exception cref="ArgumentException">The calendar has no such review.</exception>
    public ReviewOccurrence NextFrom(string windowId, LocalDate date)
    {
        var window = Windows.FirstOrDefault(each => string.Equals(each.Id, windowId, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The calendar has no review {windowId}.", nameof(windowId));
        var earliest = LocalDate.Max(date, From);
        var opens = window.OpenedBy(earliest);
        return window.Opening(opens == earliest ? opens : window.After(opens));
    }

    /// <summary>
    /// The last day of a step. The day on which it begins is not counted, and a last day that is no working day is not moved: neither rule was found in law.
    /// </summary>
    /// <param name="deadlineId">The step, such as <c>recognition</c> or <c>complaint_recheck</c>.</param>
    /// <param name="begins">The day on which it begins.</param>
    /// <param name="publicHolidays">Public holidays, which are no working days; this library knows none. They matter only to steps counted in working days.</param>
    /// <exception cref="ArgumentException">The calendar has no such step.</exception>
    public LocalDate LastDayOf(string deadlineId, LocalDate begins, IReadOnlyCollection<LocalDate> publicHolidays)
    {
        Require.NotNull(publicHolidays);
        var deadline = Deadlines.FirstOrDefault(each => string.Equals(each.Id, deadlineId, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The calendar has no step {deadlineId}.", nameof(deadlineId));
        return deadline.Count == DayCount.Calendar ? begins.PlusDays(deadline.Days) : AfterWorkingDays(begins, deadline.Days, publicHolidays);
    }

    /// <summary>Whether a day is a working day: neither a day of rest nor one of these holidays.</summary>
    public bool IsWorkingDay(LocalDate day, IReadOnlyCollection<LocalDate> publicHolidays)
    {
        Require.NotNull(publicHolidays);
        return !RestDays.Contains(day.DayOfWeek) && !publicHolidays.Contains(day);
    }

    private LocalDate AfterWorkingDays(LocalDate begins, int days, IReadOnlyCollection<LocalDate> publicHolidays)
    {
        var day = begins;
        for (var left = days; left > 0;)
        {
            day = day.PlusDays(1);
            if (IsWorkingDay(day, publicHolidays)) left--;
        }

        return day;
    }

    private ReviewOccurrence? LastOpenedBy(ReviewWindow window, LocalDate date)
    {
        var opens = window.OpenedBy(date);
        return opens < From ? null : window.Opening(opens);
    }
}

/// <summary>A review that comes again, each year or each month.</summary>
/// <param name="Id">Its id in the law file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">The text that sets its days.</param>
public sealed record ReviewWindow(string Id, LocalizedText Name, Source Source)
{
    /// <summary>Whether it comes each month; otherwise each year.</summary>
    public bool IsMonthly => Opens.Month is null;

    internal (int? Month, int Day) Opens { get; init; }

    internal (int? Month, int Day)? Closes { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>The last day on or before a date on which it opened.</summary>
    internal LocalDate OpenedBy(LocalDate date)
    {
        var day = new LocalDate(date.Year, Opens.Month ?? date.Month, Opens.Day);
        return day <= date ? day : IsMonthly ? day.PlusMonths(-1) : day.PlusYears(-1);
    }

    internal LocalDate After(LocalDate opened) => IsMonthly ? opened.PlusMonths(1) : opened.PlusYears(1);

    internal ReviewOccurrence Opening(LocalDate opens) =>
        new(this, opens, Closes is { } closes ? new LocalDate(opens.Year, closes.Month ?? opens.Month, closes.Day) : null);
}

/// <summary>One time that a review takes place.</summary>
/// <param name="Window">Which review.</param>
/// <param name="Opens">Its first day.</param>
/// <param name="Closes">Its last day, inclusive; null: not in the data.</param>
public sealed record ReviewOccurrence(ReviewWindow Window, LocalDate Opens, LocalDate? Closes)
{
    /// <summary>The review and its days, as <c>periodic_review 2026-09-01..2026-12-14</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Window.Id} {Opens:uuuu-MM-dd}..{(Closes is { } day ? FormattableString.Invariant($"{day:uuuu-MM-dd}") : "")}");
}

/// <summary>How days are counted.</summary>
public enum DayCount
{
    /// <summary>Every day (ngày).</summary>
    Calendar,

    /// <summary>Working days (ngày làm việc).</summary>
    Working,
}

/// <summary>A step of the review and the days that it may take.</summary>
/// <param name="Id">Its id in the law file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Days">How many days.</param>
/// <param name="Count">How they are counted.</param>
/// <param name="After">After what.</param>
/// <param name="Source">The text that sets them.</param>
public sealed record ReviewDeadline(string Id, LocalizedText Name, int Days, DayCount Count, LocalizedText After, Source Source)
{
    /// <summary>The id and the days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Days} {(Count == DayCount.Working ? "working days" : "days")}");
}
