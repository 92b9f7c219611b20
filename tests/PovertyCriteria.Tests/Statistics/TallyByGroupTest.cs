namespace PovertyCriteria.Tests.Statistics;

public class TallyByGroupTest
{
    private static readonly PovertyClasses Poor = PovertyClasses.Of(PovertyClass.Poor);

    [Fact]
    public void CountsEachGroupApart_AndTheWholeWithThoseOfUnknownGroup()
    {
        var groups = ByCommune(("00001", 4), ("00004", 3), ("00001", 5), (null, 2));
        Assert.Equal(2, groups.Count);
        Assert.Equal(["00001:9", "00004:3"], groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}:{group.Value.ToProfile().Total.Persons}"));
        Assert.Equal(2, groups.Unknown.ToProfile().Total.Persons);
        Assert.Equal(new PopulationCount(4, 14, 4, 0, 0), groups.Whole().ToProfile().Total);
        Assert.True(groups.TryGet("00001", out var tally));
        Assert.Same(groups.Of("00001"), tally);
        Assert.False(groups.TryGet("00002", out _));
        Assert.Equal(2, groups.Count);
    }

    [Fact]
    public void TheWhole_IsATallyOfItsOwn()
    {
        var groups = ByCommune(("00001", 4));
        groups.Whole().Add(Poor, 4);
        Assert.Equal(1, groups.Whole().ToProfile().Total.Households);
    }

    [Fact]
    public void MergesGroupByGroup_AndLeavesTheOtherAsItWas()
    {
        var one = ByCommune(("00001", 4), (null, 1));
        var other = ByCommune(("00001", 5), ("00007", 6), (null, 2));
        one.Merge(other);
        Assert.Equal((9, 6, 3), ((int)one.Of("00001").ToProfile().Total.Persons, (int)one.Of("00007").ToProfile().Total.Persons, (int)one.Unknown.ToProfile().Total.Persons));
        one.Of("00007").Add(Poor, 10);
        Assert.Equal(6, other.Of("00007").ToProfile().Total.Persons);
        Assert.Throws<ArgumentException>(() => one.Merge(one));
    }

    [Fact]
    public void GroupsKeys_ByTheComparer()
    {
        var groups = new TallyByGroup<string, ProfileTally>(() => new ProfileTally(), StringComparer.OrdinalIgnoreCase);
        groups.Of("Kinh").Add(Poor, 1);
        groups.Of("KINH").Add(Poor, 1);
        Assert.Single(groups);
    }

    [Fact]
    public void GroupsCanBeGroupedAgain()
    {
        var provinces = new TallyByGroup<string, TallyByGroup<Area, ProfileTally>>(() => new(() => new ProfileTally()));
        provinces.Of("01").Of(Area.Rural).Add(Poor, 4);
        provinces.Of("01").Of(Area.Urban).Add(Poor, 3);
        provinces.Of("48").Of(Area.Urban).Add(Poor, 2);
        Assert.Equal(5, provinces.Whole().Of(Area.Urban).ToProfile().Total.Persons);
        Assert.Equal(9, provinces.Whole().Whole().ToProfile().Total.Persons);
    }

    private static TallyByGroup<string, ProfileTally> ByCommune(params (string? Commune, int Members)[] households)
    {
        var groups = new TallyByGroup<string, ProfileTally>(() => new ProfileTally());
        foreach (var (commune, members) in households) (commune is null ? groups.Unknown : groups.Of(commune)).Add(Poor, members);
        return groups;
    }
}
