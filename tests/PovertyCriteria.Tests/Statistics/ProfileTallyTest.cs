using System.Globalization;

namespace PovertyCriteria.Tests.Statistics;

public class ProfileTallyTest
{
    private static readonly PovertyClasses Poor = PovertyClasses.Of(PovertyClass.Poor);
    private static readonly PovertyClasses NearPoor = PovertyClasses.Of(PovertyClass.NearPoor);
    private static readonly PovertyClasses PoorOrNear = PovertyClasses.Of(PovertyClass.Poor, PovertyClass.NearPoor);
    private static readonly PovertyClasses NearOrAverage = PovertyClasses.Of(PovertyClass.NearPoor, PovertyClass.AverageLivingStandard);
    private static readonly PovertyClasses Above = PovertyClasses.Of(PovertyClass.Above);

    /// <summary>Every byte that classifying in bulk can give is the set with its bits; another byte is none.</summary>
    [Fact]
    public void AMaskOfBulkResults_IsASetOfClasses()
    {
        for (var mask = 0; mask < 32; mask++)
            Assert.Equal(Enumerable.Range(0, 5).Where(i => (mask / (1 << i)) % 2 == 1).Select(i => (PovertyClass)i), PovertyClasses.OfMask((byte)mask));
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyClasses.OfMask(32));
    }

    /// <summary>Eight households: two poor, one near-poor, two above, one between poor and near-poor, one between near-poor and average, one rejected.</summary>
    private static PovertyProfile Eight()
    {
        var tally = new ProfileTally();
        tally.Add(Poor, 4, 10);
        tally.Add(Poor, 6, 20);
        tally.Add(NearPoor, 5, 30);
        tally.Add(Above, 3, 40);
        tally.Add(Above, null, 50);
        tally.Add(PoorOrNear, 2, null);
        tally.Add(NearOrAverage, 7, 70);
        tally.AddRejected(9, 80);
        return tally.ToProfile();
    }

    [Fact]
    public void Counts_TellDecidedUndeterminedAndRejectedApart()
    {
        var profile = Eight();
        Assert.Equal(new PopulationCount(8, 36, 300, 1, 1), profile.Total);
        Assert.Equal(new PopulationCount(7, 27, 220, 1, 1), profile.Classified);
        Assert.Equal(new PopulationCount(5, 18, 150, 1, 0), profile.Decided);
        Assert.Equal(new PopulationCount(2, 9, 70, 0, 1), profile.Undetermined);
        Assert.Equal(new PopulationCount(1, 9, 80, 0, 0), profile.Rejected);
        Assert.Equal(new PopulationCount(2, 10, 30, 0, 0), profile.Of(PovertyClass.Poor));
        Assert.Equal(new PopulationCount(1, 5, 30, 0, 0), profile.Of(PovertyClass.NearPoor));
        Assert.Equal(default, profile.Of(PovertyClass.AverageLivingStandard));
        Assert.Equal(new PopulationCount(2, 3, 90, 1, 0), profile.Of(PovertyClass.Above));
        Assert.Equal(new PopulationCount(1, 2, 0, 0, 1), profile.Of(PoorOrNear));
        Assert.Equal(new PopulationCount(1, 7, 70, 0, 0), profile.Of(NearOrAverage));
    }

    [Fact]
    public void Rates_AreByHouseholdPersonAndWeight()
    {
        var profile = Eight();
        Assert.Equal(new Ratio(2, 5), profile.PoorRate());
        Assert.Equal(new Ratio(1, 5), profile.NearPoorRate());
        Assert.Equal(new Ratio(3, 5), profile.MultidimensionalPovertyRate());
        Assert.Equal(new Ratio(10, 18), profile.PoorRate(CountingUnit.Persons));
        Assert.Equal(new Ratio(30, 150), profile.PoorRate(CountingUnit.Weight));
        Assert.Equal(new Ratio(15, 18), profile.MultidimensionalPovertyRate(CountingUnit.Persons));
        Assert.Equal(new Ratio(2, 5), profile.Rate(Above));
    }

    [Fact]
    public void Bounds_UseWhatIsKnownOfTheUndetermined()
    {
        var profile = Eight();
        Assert.Equal((new Ratio(2, 7), new Ratio(3, 7)), Bounds(Poor));
        Assert.Equal((new Ratio(1, 7), new Ratio(3, 7)), Bounds(NearPoor));
        // Poor or near-poor, nobody knows which: multidimensionally poor for certain.
        Assert.Equal((new Ratio(4, 7), new Ratio(5, 7)), Bounds(PoorOrNear));
        Assert.Equal((new Ratio(4, 7), new Ratio(5, 7)), (profile.MultidimensionalPovertyRate(missing: MissingData.Lowest)!.Value, profile.MultidimensionalPovertyRate(missing: MissingData.Highest)!.Value));
        Assert.Equal(new Ratio(10, 27), profile.PoorRate(CountingUnit.Persons, MissingData.Lowest));
        Assert.Equal(new Ratio(12, 27), profile.PoorRate(CountingUnit.Persons, MissingData.Highest));

        (Ratio, Ratio) Bounds(PovertyClasses classes) =>
            (profile.Rate(classes, missing: MissingData.Lowest)!.Value, profile.Rate(classes, missing: MissingData.Highest)!.Value);
    }

    /// <summary>Every population of three households, each with any set of possible classes: the bounds are the least and greatest rate of all ways to decide them.</summary>
    [Fact]
    public void Bounds_AreReached_ByEveryPopulationOfThree()
    {
        int[] members = [1, 3, 4];
        for (var a = 1; a < 32; a++)
            for (var b = a; b < 32; b += 3)
                for (var c = 1; c < 32; c += 2)
                {
                    byte[] population = [(byte)a, (byte)b, (byte)c];
                    var tally = new ProfileTally();
                    for (var i = 0; i < 3; i++) tally.Add(new PovertyClasses(population[i]), members[i]);
                    var profile = tally.ToProfile();
                    foreach (var question in new byte[] { 1, 2, 3, 24 })
                    {
                        int least = int.MaxValue, most = 0;
                        for (var x = 0; x < 5; x++)
                            for (var y = 0; y < 5; y++)
                                for (var z = 0; z < 5; z++)
                                {
                                    if ((a >> x & 1) == 0 || (b >> y & 1) == 0 || (c >> z & 1) == 0) continue;
                                    var persons = (question >> x & 1) * 1 + (question >> y & 1) * 3 + (question >> z & 1) * 4;
                                    (least, most) = (Math.Min(least, persons), Math.Max(most, persons));
                                }

                        Assert.Equal(new Ratio(least, 8), profile.Rate(new PovertyClasses(question), CountingUnit.Persons, MissingData.Lowest));
                        Assert.Equal(new Ratio(most, 8), profile.Rate(new PovertyClasses(question), CountingUnit.Persons, MissingData.Highest));
                    }
                }
    }

    [Fact]
    public void RatesWithoutADenominator_AreUndefined_NotZero()
    {
        var nobody = new ProfileTally().ToProfile();
        Assert.Null(nobody.PoorRate());
        Assert.Null(nobody.MultidimensionalPovertyRate(missing: MissingData.Lowest));

        var tally = new ProfileTally();
        tally.AddRejected(4);
        Assert.Null(tally.ToProfile().PoorRate(missing: MissingData.Highest));
        tally.Add(PoorOrNear, null, null);
        Assert.Null(tally.ToProfile().PoorRate());
        Assert.Equal(1, tally.ToProfile().PoorRate(missing: MissingData.Highest)!.Value);
        Assert.Equal(0, tally.ToProfile().PoorRate(missing: MissingData.Lowest)!.Value);
        Assert.Null(tally.ToProfile().PoorRate(CountingUnit.Persons, MissingData.Highest));
        Assert.Null(tally.ToProfile().PoorRate(CountingUnit.Weight, MissingData.Highest));
    }

    [Fact]
    public void RatesOfAllClasses_AddUpToOne()
    {
        var profile = Eight();
        foreach (var unit in Enum.GetValues<CountingUnit>())
            Assert.Equal(1, Enum.GetValues<PovertyClass>().Aggregate((Ratio)0, (sum, each) => sum + profile.Rate(PovertyClasses.Of(each), unit)!.Value));
    }

    [Fact]
    public void CountsClassifications_OfEveryNumberOfDeprivations()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var tally = new ProfileTally();
        var ids = standard.Indicators.Select(indicator => indicator.Id).ToArray();
        // Below the line with 0 to 12 deprivations, three of them unknown where there is room.
        for (var deprived = 0; deprived <= 12; deprived++)
        {
            var household = new Household
            {
                Area = Area.Rural, Size = 4, Income = Income.PerPersonMonth(1_500_000),
                Assessed = new AssessedIndicators(ids.Select((id, i) => KeyValuePair.Create(id, i < deprived)).Where((_, i) => i < deprived || i >= deprived + 3)),
            };
            tally.Add(standard.Classify(household, new LocalDate(2025, 1, 1)), household.NumberOfMembers);
        }

        var profile = tally.ToProfile();
        // Known: 0, 1, 2 with three unknown may reach three; from 3 on poor whatever the rest.
        Assert.Equal((13, 10, 3), ((int)profile.Total.Households, (int)profile.Of(PovertyClass.Poor).Households, (int)profile.Of(PoorOrNear).Households));
        Assert.Equal(40, profile.Of(PovertyClass.Poor).Persons);
        Assert.Equal(1, profile.MultidimensionalPovertyRate(missing: MissingData.Lowest)!.Value);
    }

    [Fact]
    public void MergedChunks_AreTheSameAsOnePass()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 1_000).Select(_ => (Mask: (byte)random.Next(32), Members: random.Next(5) == 0 ? (int?)null : random.Next(1, 12), Weight: random.Next(6) == 0 ? (long?)null : random.Next(1, 900))).ToArray();
        var whole = Tally(rows);
        var merged = new ProfileTally();
        foreach (var chunk in rows.Chunk(137)) merged.Merge(Tally(chunk));
        Assert.Equal(whole.ToProfile(), merged.ToProfile());
        Assert.Equal(whole.ToProfile().GetHashCode(), merged.ToProfile().GetHashCode());
        Assert.NotEqual(whole.ToProfile(), Tally(rows[1..]).ToProfile());
        Assert.Equal(rows.Sum(row => (long)(row.Members ?? 0)), merged.ToProfile().Total.Persons);
        Assert.Throws<ArgumentException>(() => merged.Merge(merged));
        Assert.Throws<ArgumentNullException>(() => merged.Merge(null!));

        static ProfileTally Tally(IEnumerable<(byte Mask, int? Members, long? Weight)> rows)
        {
            var tally = new ProfileTally();
            foreach (var (mask, members, weight) in rows) tally.Count(mask, members, weight);
            return tally;
        }
    }

    [Fact]
    public void AProfile_StaysAsItWas_WhenMoreIsCounted()
    {
        var tally = new ProfileTally();
        tally.Add(Poor, 1);
        var before = tally.ToProfile();
        tally.Add(Above, 1);
        Assert.Equal((1, 2), ((int)before.Total.Households, (int)tally.ToProfile().Total.Households));
    }

    [Fact]
    public void WhatCannotBe_IsRefused_AndNotCounted()
    {
        var tally = new ProfileTally();
        Assert.Throws<ArgumentException>(() => tally.Add(default(Classification), 4));
        Assert.Throws<ArgumentException>(() => tally.Add(default(PovertyClasses), 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(Poor, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(Poor, 1_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(Poor, 4, 0));
        Assert.Equal(default, tally.ToProfile().Total);
        tally.Add(Poor, 4, long.MaxValue);
        Assert.Throws<OverflowException>(() => tally.Add(Poor, 4, 1));
        Assert.Equal(new PopulationCount(1, 4, long.MaxValue, 0, 0), tally.ToProfile().Of(PovertyClass.Poor));
        Assert.Throws<ArgumentException>(() => tally.ToProfile().Rate(default));
        Assert.Throws<ArgumentException>(() => tally.ToProfile().Of(default(PovertyClasses)));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.ToProfile().PoorRate((CountingUnit)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.ToProfile().PoorRate(missing: (MissingData)9));
    }

    [Fact]
    public void ToString_NamesWhatThereIs()
    {
        Assert.Equal("8 households: poor 2, near-poor 1, above average living standard 2, undetermined 2, rejected 1", Eight().ToString());
        Assert.Equal("8 hộ: hộ nghèo 2, hộ cận nghèo 1, hộ trên mức sống trung bình 2, chưa xác định 2, bị loại 1", Eight().ToString(new CultureInfo("vi")));
        Assert.Equal("8 households, 36+ persons", Eight().Total.ToString());
        Assert.Equal("1 households, 5 persons", Eight().Of(PovertyClass.NearPoor).ToString());
    }
}
