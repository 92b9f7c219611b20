namespace PovertyCriteria.Tests.Reviewing;

public class CauseTallyTest
{
    private static readonly ReviewLaw Law = ReviewLaw.National;

    [Fact]
    public void Causes_AreThoseOfTheForm_AndOfTheColumn()
    {
        Assert.Equal(
            ["1 land", "2 capital", "3 labour", "4 tools", "5 knowledge", "6 skills", "7 illness", "8 other"], Law.Causes.Select(cause => cause.ToString()));
        Assert.Equal(Columns.FindOfHousehold("causes")!.Values.Select(value => value.Token), Law.Causes.Select(cause => cause.Id));
        Assert.Equal(Columns.FindOfHousehold("change")!.Values.Length, Enum.GetValues<ListChange>().Length);
        Assert.Equal("1315/VBHN-BLĐTBXH A", $"{Law.CausesSource.Document} {Law.CausesSource.Grade}");
    }

    [Fact]
    public void HouseholdWithTwoCauses_StandsUnderBoth()
    {
        var tally = new CauseTally<int>(Law);
        tally.Add(1, PovertyClass.Poor, Law.CausesOf("land", "illness"));
        tally.Add(1, PovertyClass.Poor, Law.CausesOf("land", "other"));
        tally.Add(1, PovertyClass.Poor, Law.CausesOf());
        tally.Add(1, PovertyClass.Poor, null);
        tally.Add(1, PovertyClass.NearPoor, Law.CausesOf("skills"));
        var other = new CauseTally<int>(Law);
        other.Add(1, PovertyClass.Poor, Law.CausesOf("capital"));
        tally.Merge(other);
        var poor = tally.CountsOf(1, PovertyClass.Poor);
        Assert.Equal((5, 1, 1), (poor.Households, poor.CausesNotKnown, poor.WithoutCause));
        Assert.Equal([2, 1, 0, 0, 0, 0, 1, 1], poor.ByCause.AsEnumerable());
        Assert.Equal([0, 0, 0, 0, 0, 1, 0, 0], tally.CountsOf(1, PovertyClass.NearPoor).ByCause.AsEnumerable());
        Assert.Equal([(1, PovertyClass.Poor), (1, PovertyClass.NearPoor)], tally.Keys);
        Assert.Throws<KeyNotFoundException>(() => tally.CountsOf(2, PovertyClass.Poor));
        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
    }

    [Fact]
    public void Sets_AreValues()
    {
        Assert.Equal(Law.CausesOf("illness", "land"), Law.CausesOf("land", "illness", "land"));
        Assert.NotEqual(Law.CausesOf("land"), Law.CausesOf("illness"));
        Assert.Equal(default, Law.CausesOf());
        Assert.Equal(("land|illness", "none", 2), (Law.CausesOf("illness", "land").ToString(), Law.CausesOf().ToString(), Law.CausesOf("illness", "land").Count));
        Assert.True(Law.CausesOf("tools").Contains("tools"));
        Assert.False(Law.CausesOf("tools").Contains("land"));
        Assert.Throws<ArgumentException>(() => Law.CausesOf("laziness"));
        var ninth = ReviewLawFile.Edited("{ \"id\": \"other\"", "{ \"id\": \"flood\", \"name\": { \"vi\": \"Lũ\", \"en\": \"Flood\" } },\n      { \"id\": \"other\"");
        Assert.Equal("flood", Assert.Single(ninth.CausesOf("flood")).Id);
        Assert.Throws<ArgumentException>(() => new CauseTally<int>(Law).Add(1, PovertyClass.Poor, ninth.CausesOf("flood")));
    }
}
