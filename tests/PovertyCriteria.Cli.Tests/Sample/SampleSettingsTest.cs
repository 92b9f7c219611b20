namespace PovertyCriteria.Cli.Tests.Sample;

public class SampleSettingsTest
{
    public static TheoryData<SampleDistrict, string> Impossible => new()
    {
        { new SampleDistrict { Households = 0 }, "households: must be 1 or more; was 0." },
        { new SampleDistrict { Persons = 5_588 }, "persons: must be from 5589 to 50301 (1 to 9 in each of 5589 households); was 5588." },
        { new SampleDistrict { Persons = 50_302 }, "persons: must be from 5589 to 50301 (1 to 9 in each of 5589 households); was 50302." },
        { new SampleDistrict { Poor = -1 }, "poor: must be 0 or more; was -1." },
        { new SampleDistrict { NearPoor = -1 }, "near-poor: must be 0 or more; was -1." },
        { new SampleDistrict { Poor = 5_000, NearPoor = 590 }, "poor + near-poor: must be at most the number of households, 5589; was 5590." },
        { new SampleDistrict { Poor = int.MaxValue, NearPoor = int.MaxValue }, "poor + near-poor: must be at most the number of households, 5589; was 4294967294." },
        { new SampleDistrict { Communes = [] }, "communes: must be at least one commune code; was 0." },
        { new SampleDistrict { Communes = default }, "communes: must be at least one commune code; was 0." },
        { new SampleDistrict { Communes = ["06,978"] }, "communes: must be 1 to 64 letters, digits or . _ - /, beginning with a letter or digit; was \"06,978\"." },
        { new SampleDistrict { Province = "" }, "province: must be 1 to 64 letters, digits or . _ - /, beginning with a letter or digit; was \"\"." },
        { new SampleDistrict { Region = (SocioEconomicRegion)6 }, "region: must be one of: red_river_delta, northern_midlands, north_central_coast, central_highlands, south_east, mekong_delta; was 6." },
        { new SampleDistrict { ReviewDate = new(1999, 1, 1) }, "review date: must be a date on which a national standard applies that tells poor from near-poor by deprivations assessed from facts; was 1999-01-01." },
        { new SampleDistrict { ReviewDate = new(2013, 1, 1) }, "review date: must be a date on which a national standard applies that tells poor from near-poor by deprivations assessed from facts; was 2013-01-01." },
        { new SampleDistrict { ReviewDate = new(2027, 1, 1) }, "review date: must be a date on which a national standard applies that tells poor from near-poor by deprivations assessed from facts; was 2027-01-01." },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void RefusedBeforeAnythingIsDrawn_GivenWhatCannotBeMet(SampleDistrict district, string message)
    {
        Assert.Equal(message, Assert.Single(district.Faults()).En);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => district.Generate()).Message);

        using var file = new StringWriter();
        Assert.Throws<InvalidOperationException>(() => SampleFiles.Write(district, file, file));
        Assert.Empty(file.ToString());
    }

    [Fact]
    public void EveryFaultIsNamed_GivenSeveral() =>
        Assert.Equal(3, new SampleDistrict { Persons = 1, Poor = -1, Province = "a b" }.Faults().Count);

    [Fact]
    public void FaultsAreVietnameseToo() =>
        Assert.Equal("households: phải là từ 1 trở lên; đang là 0.", new SampleDistrict { Households = 0, Persons = 0, Poor = 0, NearPoor = 0 }.Faults()[0].Vi);

    [Fact]
    public void DefaultHasNoFault() => Assert.Empty(new SampleDistrict().Faults());
}
