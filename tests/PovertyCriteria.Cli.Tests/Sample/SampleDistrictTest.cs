namespace PovertyCriteria.Cli.Tests.Sample;

public class SampleDistrictTest
{
    public static TheoryData<SampleDistrict> Districts =>
    [
        new SampleDistrict(),
        new SampleDistrict { Seed = 2 },
        new SampleDistrict { Seed = -7_000_000_000 },
        new SampleDistrict { Households = 1_000, Persons = 2_345, Poor = 100, NearPoor = 333 },
        new SampleDistrict { Households = 6_000, Persons = 31_111, Poor = 1, NearPoor = 0, Communes = ["06978"] },
        new SampleDistrict { Households = 300, Persons = 300, Poor = 120, NearPoor = 180 },
        new SampleDistrict { Households = 300, Persons = 2_700, Poor = 150, NearPoor = 100 },
        new SampleDistrict { Households = 1, Persons = 9, Poor = 1, NearPoor = 0 },
        new SampleDistrict { Households = 2_000, Persons = 8_000, Poor = 200, NearPoor = 300, ReviewDate = new(2026, 10, 15) },
        new SampleDistrict { Households = 2_000, Persons = 8_000, Poor = 200, NearPoor = 300, Region = SocioEconomicRegion.CentralHighlands, CentrallyRunCity = true },
        new SampleDistrict { Households = 2_000, Persons = 8_000, Poor = 200, NearPoor = 300, ReviewDate = new(2018, 6, 30) },
    ];

    [Theory]
    [MemberData(nameof(Districts), DisableDiscoveryEnumeration = true)]
    public void EngineFindsTheTotals_GivenAnySettings(SampleDistrict district)
    {
        var standard = PovertyStandards.National.InForceOn(district.ReviewDate);
        int households = 0, persons = 0, poor = 0, nearPoor = 0, undetermined = 0;
        foreach (var household in district.Generate(TestContext.Current.CancellationToken))
        {
            households++;
            persons += household.Members!.Count;
            switch (standard.Classify(household, district.ReviewDate).Class)
            {
                case PovertyClass.Poor: poor++; break;
                case PovertyClass.NearPoor: nearPoor++; break;
                case null: undetermined++; break;
            }
        }

        Assert.Equal(
            (district.Households, district.Persons, district.Poor, district.NearPoor, 0), (households, persons, poor, nearPoor, undetermined));
    }

    [Theory]
    [MemberData(nameof(Districts), DisableDiscoveryEnumeration = true)]
    public void LowIncomeHouseholdsAloneAreUndetermined_WithoutTheirMembers(SampleDistrict district)
    {
        var standard = PovertyStandards.National.InForceOn(district.ReviewDate);
        foreach (var household in district.Generate(TestContext.Current.CancellationToken))
        {
            var low = standard.Classify(household, district.ReviewDate).Class is PovertyClass.Poor or PovertyClass.NearPoor;
            var without = standard.Classify(household with { Members = null }, district.ReviewDate);
            Assert.Equal(low, !without.IsDecided);
            if (low) Assert.Equal(PovertyClasses.Of(PovertyClass.Poor, PovertyClass.NearPoor), without.Possible);
        }
    }

    [Theory]
    [MemberData(nameof(Districts), DisableDiscoveryEnumeration = true)]
    public void NoHouseholdHasAFault(SampleDistrict district)
    {
        foreach (var household in district.Generate(TestContext.Current.CancellationToken))
            Assert.Empty(HouseholdValidator.FaultsOf(household, district.ReviewDate));
    }

    [Fact]
    public void CodesAreMarkedAndUnique()
    {
        var ids = new SampleDistrict().Generate().Select(household => household.Id!).ToList();
        Assert.All(ids, id => Assert.StartsWith("SYNTHETIC-", id, StringComparison.Ordinal));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void CommunesStandInBlocksOfEqualSize()
    {
        var households = new SampleDistrict().Generate().ToList();
        Assert.All(households, household => Assert.Equal("22", household.ProvinceCode));
        var blocks = households.Select(household => household.CommuneCode).Chunk(5_589 / 3).ToList();
        Assert.Equal(["06978", "06979", "06985"], blocks.Select(block => Assert.Single(block.Distinct())));
    }

    [Fact]
    public void HouseholdOfTheSameSizeAndClassStaysAsItWas_WhenOtherTotalsAreAskedFor()
    {
        var standard = PovertyStandards.National.InForceOn(new(2022, 1, 1));
        var pairs = new SampleDistrict().Generate().Zip(new SampleDistrict { NearPoor = 900 }.Generate()).ToList();
        var alike = pairs.Where(pair => pair.First.Size == pair.Second.Size && ClassOf(pair.First) == ClassOf(pair.Second)).ToList();
        Assert.InRange(alike.Count, 4_000, 5_400);
        Assert.All(alike, pair => Assert.Equal(pair.First, pair.Second));

        bool? ClassOf(Household household) => standard.Classify(household, new(2022, 1, 1)).Class switch
        {
            PovertyClass.Poor => true,
            PovertyClass.NearPoor => false,
            _ => null,
        };
    }

    [Fact]
    public void EveryPassGivesTheSame()
    {
        var district = new SampleDistrict { Households = 500, Persons = 2_000, Poor = 50, NearPoor = 50 };
        var households = district.Generate();
        Assert.Equal(households, households);
        Assert.NotEqual(households, (district with { Seed = 2 }).Generate());
    }

    [Fact]
    public void Stops_WhenCancelled()
    {
        using var source = new CancellationTokenSource();
        var households = new SampleDistrict().Generate(source.Token).GetEnumerator();
        Assert.True(households.MoveNext());
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => households.MoveNext());
    }

    [Fact]
    public void DrawsMillionsWithoutHoldingThem()
    {
        var large = new SampleDistrict { Households = 100_000_000, Persons = 400_000_000, Poor = 3_000_000, NearPoor = 3_000_000 };
        Assert.Equal(1_000, large.Generate().Take(1_000).Count());
    }
}
