namespace PovertyCriteria.Tests.Reviewing;

public class MovementTest
{
    private static readonly ReviewLaw Law = ReviewLaw.National;

    /// <summary>Every pair that can be said, some 1,000, against the page's table written once more.</summary>
    [Fact]
    public void EveryPair_HasTheMovementsOfThePlainTable()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var pair in PlainMovements.All())
        {
            count++;
            var found = Law.MovementOf(pair.ToPair());
            var ids = found.Select(movement => movement.Id).Order(StringComparer.Ordinal).ToArray();
            Assert.True(PlainMovements.Of(pair).SequenceEqual(ids), $"{pair}: {found}");
            Assert.Equal(ids.Length == 1 ? ids[0] : null, found.Single?.Id);
            Assert.Equal(ids.Length == 0, found.IsContradiction);
            seen.UnionWith(ids);
        }

        Assert.Equal(6 * 6 * 9 + 6 * 7 * 10, count);
        Assert.Equal(Law.Movements.Select(movement => movement.Id).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("poor", "near_poor", null, null, "escaped_became_near_poor")]
    [InlineData("poor", "average_living_standard", null, null, "escaped_passed_near_poor_line")]
    [InlineData("poor", "not_poor", true, true, "escaped_passed_near_poor_line")]
    [InlineData("near_poor", "poor", true, true, "near_poor_became_poor")]
    [InlineData("near_poor", "above", null, null, "escaped_near_poverty")]
    [InlineData("above", "poor", true, null, "fell_back_into_poverty")]
    [InlineData("above", "poor", false, true, "newly_poor")]
    [InlineData("above", "poor", null, null, "fell_back_into_poverty|newly_poor")]
    [InlineData("not_poor", "near_poor", false, true, "fell_back_into_near_poverty")]
    [InlineData("not_poor", "near_poor", true, false, "newly_near_poor")]
    [InlineData("not_poor", "near_poor", true, null, "fell_back_into_near_poverty|newly_near_poor")]
    [InlineData("poor", "poor", null, null, "stayed_poor")]
    [InlineData("not_poor", "above", null, null, "stayed_outside")]
    public void HouseholdInBothReviews_HasTheMovementOfTheCircular(string start, string end, bool? poor, bool? nearPoor, string movements) =>
        Assert.Equal(movements, Law.MovementOf(ReviewPair.OnBoth(Class(start), Class(end), poor, nearPoor)).ToString());

    /// <summary>Some software counts it otherwise and is wrong.</summary>
    [Fact]
    public void PoorHouseholdThatBecomesNearPoor_HasEscapedPoverty()
    {
        var movement = Law.MovementOf(ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.NearPoor));
        Assert.True(movement.EscapedFrom(PovertyClass.Poor));
        Assert.False(movement.EscapedFrom(PovertyClass.NearPoor));
        Assert.True(Law.MovementOf(ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.Above)).EscapedFrom(PovertyClass.Poor));
        Assert.False(Law.MovementOf(ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.Poor)).EscapedFrom(PovertyClass.Poor));
        Assert.False(Law.MovementOf(ReviewPair.OnBoth(PovertyClass.NearPoor, PovertyClass.Poor)).EscapedFrom(PovertyClass.NearPoor));
        Assert.Null(Law.MovementOf(ReviewPair.OnBoth(PovertyClass.Poor, null)).EscapedFrom(PovertyClass.Poor));
        Assert.False(Law.MovementOf(ReviewPair.OnlyAtStart(PovertyClass.Poor, ListChange.Died)).EscapedFrom(PovertyClass.Poor));

        var tally = new MovementTally<int>(Law);
        tally.Add(0, ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.NearPoor));
        Assert.Equal((1, 1, 0), (tally.TableOf(0, "poor").Escaped, tally.TableOf(0, "poor")[2], tally.TableOf(0, "near_poor").Escaped));
    }

    [Theory]
    [InlineData(ListChange.Died, "left_poor_list", "")]
    [InlineData(ListChange.MovedOut, "left_poor_list", "")]
    [InlineData(ListChange.MovedIn, "", "joined_poor_list")]
    [InlineData(ListChange.Split, "left_poor_list", "joined_poor_list")]
    [InlineData(ListChange.Merged, "left_poor_list", "joined_poor_list")]
    [InlineData(ListChange.Other, "left_poor_list", "joined_poor_list")]
    [InlineData(null, "escaped_passed_near_poor_line|left_poor_list", "fell_back_into_poverty|newly_poor|joined_poor_list")]
    public void HouseholdOnOneListOnly_MovesByItsCause(ListChange? change, string gone, string come)
    {
        Assert.Equal(gone, Law.MovementOf(ReviewPair.OnlyAtStart(PovertyClass.Poor, change)).ToString());
        Assert.Equal(come, Law.MovementOf(ReviewPair.OnlyAtEnd(PovertyClass.Poor, change)).ToString());
    }

    [Fact]
    public void Pair_RefusesWhatIsNone()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnBoth((PovertyClass)5, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnBoth(null, (PovertyClass)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnlyAtStart(null, (ListChange)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnlyAtEnd(null, (ListChange)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnlyAtStart(null, null, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewPair.OnBoth(null, null, personsAtEnd: 1_001));
        Assert.Throws<InvalidOperationException>(() => Law.MovementOf(default));
        Assert.Equal("poor -> ?", ReviewPair.OnBoth(PovertyClass.Poor, null).ToString());
        Assert.Equal("absent -> near_poor", ReviewPair.OnlyAtEnd(PovertyClass.NearPoor, ListChange.Split).ToString());
        Assert.Equal(ReviewPair.OnBoth(PovertyClass.Poor, null, personsAtStart: 4), ReviewPair.OnBoth(PovertyClass.Poor, null, personsAtStart: 4));
        Assert.NotEqual(ReviewPair.OnBoth(PovertyClass.Poor, null, wasPoorBefore: true), ReviewPair.OnBoth(PovertyClass.Poor, null, wasPoorBefore: false));
    }

    private static PovertyClass Class(string token) => Enum.GetValues<PovertyClass>().Single(each => each.Token() == token);
}
