using NodaTime.Text;

namespace PovertyCriteria.Tests.Reviewing;

public class ReviewCalendarTest
{
    private static readonly ReviewCalendar Calendar = ReviewLaw.National.Calendar;

    [Theory]
    [InlineData("2026-08-31", "regular_review 2026-08-15..")]
    [InlineData("2026-09-01", "periodic_review 2026-09-01..2026-12-14 regular_review 2026-08-15..")]
    [InlineData("2026-09-14", "periodic_review 2026-09-01..2026-12-14 regular_review 2026-08-15..")]
    [InlineData("2026-09-15", "periodic_review 2026-09-01..2026-12-14 regular_review 2026-09-15..")]
    [InlineData("2026-12-14", "periodic_review 2026-09-01..2026-12-14 regular_review 2026-11-15..")]
    [InlineData("2026-12-15", "regular_review 2026-12-15..")]
    [InlineData("2027-01-01", "regular_review 2026-12-15..")]
    [InlineData("2021-08-31", "")]
    [InlineData("2021-09-01", "periodic_review 2021-09-01..2021-12-14")]
    [InlineData("2021-09-15", "periodic_review 2021-09-01..2021-12-14 regular_review 2021-09-15..")]
    public void OpenOn_ReturnsTheReviewsOfADate(string date, string open) => Assert.Equal(open, string.Join(" ", Calendar.OpenOn(Day(date))));

    [Theory]
    [InlineData("periodic_review", "2026-08-31", "2026-09-01")]
    [InlineData("periodic_review", "2026-09-01", "2026-09-01")]
    [InlineData("periodic_review", "2026-09-02", "2027-09-01")]
    [InlineData("regular_review", "2026-12-16", "2027-01-15")]
    [InlineData("regular_review", "2026-12-15", "2026-12-15")]
    [InlineData("regular_review", "2028-02-01", "2028-02-15")]
    [InlineData("periodic_review", "2015-01-01", "2021-09-01")]
    [InlineData("regular_review", "2015-01-01", "2021-09-15")]
    public void NextFrom_ReturnsTheNextOpening(string window, string date, string opens) => Assert.Equal(Day(opens), Calendar.NextFrom(window, Day(date)).Opens);

    /// <summary>2026-10-15 is a Thursday.</summary>
    [Theory]
    [InlineData("recognition", "2026-10-15", "", "2026-10-30")]
    [InlineData("recognition", "2026-10-15", "2026-10-30", "2026-10-30")]
    [InlineData("recognition", "2026-02-15", "", "2026-03-02")]
    [InlineData("posting", "2026-10-15", "", "2026-10-20")]
    [InlineData("posting", "2026-10-16", "", "2026-10-21")]
    [InlineData("posting", "2026-10-17", "", "2026-10-21")]
    [InlineData("posting", "2026-10-18", "", "2026-10-21")]
    [InlineData("posting", "2026-10-15", "2026-10-16 2026-10-19", "2026-10-22")]
    [InlineData("posting", "2026-10-15", "2026-10-17 2026-10-18", "2026-10-20")]
    [InlineData("complaint_recheck", "2026-10-15", "", "2026-10-26")]
    [InlineData("posting_after_recheck", "2026-10-15", "", "2026-10-18")]
    [InlineData("average_posting", "2026-10-15", "", "2026-10-22")]
    [InlineData("average_complaint_recheck", "2026-10-15", "2026-10-15", "2026-10-20")]
    public void LastDayOf_CountsWorkingDays_WithTheCallersHolidays(string step, string begins, string holidays, string last) => Assert.Equal(
        Day(last), Calendar.LastDayOf(step, Day(begins), [.. holidays.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)]));

    [Fact]
    public void EveryDayOfAWeek_IsAWorkingDayOrNot()
    {
        var monday = Day("2026-10-12");
        Assert.Equal([true, true, true, true, true, false, false], Enumerable.Range(0, 7).Select(i => Calendar.IsWorkingDay(monday.PlusDays(i), [])));
        Assert.False(Calendar.IsWorkingDay(monday, [monday]));
        Assert.Equal([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], Calendar.RestDays.AsEnumerable());
    }

    [Fact]
    public void UnknownNames_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Calendar.NextFrom("yearly", Day("2026-10-15")));
        Assert.Throws<ArgumentException>(() => Calendar.LastDayOf("periodic_review", Day("2026-10-15"), []));
        Assert.Throws<ArgumentNullException>(() => Calendar.LastDayOf("posting", Day("2026-10-15"), null!));
        Assert.Throws<ArgumentNullException>(() => Calendar.IsWorkingDay(Day("2026-10-15"), null!));
    }

    [Fact]
    public void Calendar_IsThatOfThePage()
    {
        Assert.Equal(
            ["recognition: 15 days", "posting: 3 working days", "complaint_recheck: 7 working days", "posting_after_recheck: 3 days", "average_posting: 5 working days", "average_complaint_recheck: 3 working days"],
            Calendar.Deadlines.Select(each => each.ToString()));
        Assert.Equal([("periodic_review", false), ("regular_review", true)], Calendar.Windows.Select(each => (each.Id, each.IsMonthly)));
        Assert.All(Calendar.Deadlines.Select(each => each.Source).Concat(Calendar.Windows.Select(each => each.Source)), source => Assert.Equal('B', source.Grade));
        Assert.Equal('D', Calendar.RestDaysSource.Grade);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
