using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>The rung of a birth is the number of days of the ladder at or before it.</summary>
public class BirthLadderTest
{
    private static readonly LocalDate[][] Ladders =
    [
        [],
        [new(2000, 1, 1)],
        [new(2000, 12, 31)],
        [new(2009, 10, 16), new(2009, 10, 16), new(1995, 10, 16), new(2022, 10, 16), new(2010, 1, 1), new(2009, 12, 31), new(2009, 2, 28), new(1965, 3, 1)],
        [new(1, 1, 1), new(1, 1, 2), new(2024, 2, 29)],
    ];

    [Fact]
    public void EveryDay_StandsOnTheRungThatCountingGives()
    {
        foreach (var days in Ladders)
        {
            var ladder = new BirthLadder(days);
            foreach (var birth in Births(days))
            {
                var below = days.Distinct().Count(day => day <= birth);
                Assert.Equal((below, below), ladder.RungsOf(BirthDate.On(birth)));
            }
        }
    }

    [Fact]
    public void AYear_StandsOnTheRungsOfItsFirstAndItsLastDay_AndNoBirthOnAll()
    {
        foreach (var days in Ladders)
        {
            var ladder = new BirthLadder(days);
            Assert.Equal((0, days.Distinct().Count()), ladder.RungsOf(null));
            foreach (var year in new[] { 1, 2, 1964, 1965, 1999, 2000, 2001, 2009, 2010, 2024, 9999 })
                Assert.Equal((Below(new(year, 1, 1)), Below(new(year, 12, 31))), ladder.RungsOf(BirthDate.InYear(year)));

            int Below(LocalDate birth) => days.Distinct().Count(day => day <= birth);
        }
    }

    [Fact]
    public void Places_AreCountedAtEachRung()
    {
        var ladder = new BirthLadder(Ladders[3]);
        Assert.Equal([0, 0, 0, 0, 1, 1, 2, 2], ladder.PlacesAmong([new(2009, 10, 16), new(2010, 1, 1)]));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], ladder.PlacesAmong([.. Ladders[3].Distinct().OrderBy(day => day)]));
    }

    private static IEnumerable<LocalDate> Births(LocalDate[] days)
    {
        foreach (var day in days.Append(new LocalDate(1990, 6, 15)))
            for (var apart = -800; apart <= 800; apart++)
                yield return day.PlusDays(apart);
        yield return LocalDate.MinIsoValue;
        yield return LocalDate.MaxIsoValue;
    }
}
