namespace PovertyCriteria.Tests.Households;

public class BirthDateTest
{
    /// <summary>Against the rule as it is written down: n years are complete when birth plus n years is not after the date.</summary>
    [Fact]
    public void Age_IsTheNumberOfBirthdaysThatHaveCome_OnEveryDayAroundThem()
    {
        foreach (var birth in new[] { new LocalDate(2008, 2, 29), new LocalDate(2008, 2, 28), new LocalDate(2008, 3, 1), new LocalDate(2009, 10, 15), new LocalDate(2000, 12, 31), new LocalDate(2001, 1, 1) })
        {
            for (var on = birth; on < birth.PlusYears(9); on = on.PlusDays(1))
            {
                var (least, most) = BirthDate.On(birth).AgeOn(on);
                Assert.Equal(least, most);
                Assert.Equal(Period.Between(birth, on, PeriodUnits.Years).Years, least);
                for (var years = Math.Max(0, least - 1); years <= least + 1; years++) Assert.Equal(years <= least, birth.PlusYears(years) <= on);
            }
        }
    }

    [Theory]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2008-02-29", "2024-02-29", 16)]
    [InlineData("2008-02-29", "2023-02-27", 14)]
    [InlineData("2008-02-29", "2023-02-28", 15)]
    [InlineData("2010-10-15", "2026-10-14", 15)]
    [InlineData("2010-10-15", "2026-10-15", 16)]
    [InlineData("2026-10-15", "2026-10-15", 0)]
    public void Age_OfABirthToTheDay(string birth, string on, int age) => Assert.Equal((age, age), BirthDate.On(Day(birth)).AgeOn(Day(on)));

    [Fact]
    public void Age_OfABirthToTheMonthOrYear_IsARange()
    {
        var on = new LocalDate(2026, 10, 15);
        Assert.Equal((15, 16), BirthDate.In(new YearMonth(2010, 10)).AgeOn(on));
        Assert.Equal((16, 16), BirthDate.In(new YearMonth(2010, 9)).AgeOn(on));
        Assert.Equal((15, 15), BirthDate.In(new YearMonth(2010, 11)).AgeOn(on));
        Assert.Equal((15, 16), BirthDate.InYear(2010).AgeOn(on));
        Assert.Equal((16, 16), BirthDate.InYear(2010).AgeOn(new LocalDate(2026, 12, 31)));
        Assert.Equal((0, 0), BirthDate.InYear(2026).AgeOn(on));
        Assert.Equal((0, 0), BirthDate.In(new YearMonth(2026, 10)).AgeOn(on));
    }

    private static readonly LocalDate[] ReviewDays =
    [
        new(2026, 10, 15), new(2024, 2, 29), new(2023, 2, 28), new(2023, 3, 1), new(2025, 2, 28), new(2025, 4, 30), new(2025, 8, 31), new(2024, 2, 28),
    ];

    [Fact]
    public void FirstYoungerThan_IsTheFirstDayOfBirthOfFewerMonths()
    {
        foreach (var on in ReviewDays)
        {
            for (var months = 0; months <= 130 * 12; months++)
            {
                var first = BirthDate.FirstYoungerThan(months, on);
                Assert.True(BirthDate.CompletedMonths(first, on) < months);
                Assert.True(BirthDate.CompletedMonths(first.PlusDays(-1), on) >= months);
            }
        }
    }

    [Fact]
    public void CompletedMonths_AreThoseWhoseLastDayHasCome()
    {
        foreach (var on in ReviewDays)
        {
            for (var days = 0; days < 8_000; days++)
            {
                var birth = on.PlusDays(-days);
                var months = 0;
                while (birth.PlusMonths(months + 1) <= on) months++;
                Assert.Equal(months, BirthDate.CompletedMonths(birth, on));
                Assert.Equal(NodaTime.Period.Between(birth, on, NodaTime.PeriodUnits.Years).Years, BirthDate.CompletedYears(birth, on));
            }
        }
    }

    [Fact]
    public void Months_EndOnTheirLastDay()
    {
        Assert.Equal(new LocalDate(2024, 2, 29), BirthDate.In(new YearMonth(2024, 2)).Latest);
        Assert.Equal(new LocalDate(1900, 2, 28), BirthDate.In(new YearMonth(1900, 2)).Latest);
        Assert.Equal(new LocalDate(9999, 12, 31), BirthDate.In(new YearMonth(9999, 12)).Latest);
        Assert.Equal(BirthDate.InYear(9999).Latest, BirthDate.In(new YearMonth(9999, 12)).Latest);
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InYear(10_000));
        Assert.Equal(BirthDate.On(new LocalDate(1986, 1, 1)), BirthDate.On(new LocalDate(1986, 1, 1)));
        Assert.NotEqual(BirthDate.InYear(1986), BirthDate.In(new YearMonth(1986, 1)));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
