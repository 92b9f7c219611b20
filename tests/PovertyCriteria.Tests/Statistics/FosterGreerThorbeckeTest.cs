using System.Globalization;

namespace PovertyCriteria.Tests.Statistics;

public class FosterGreerThorbeckeTest
{
    private static readonly IncomeLine Thousand = new(1_000, Measure.IncomePerPersonMonth);

    [Fact]
    public void FourHouseholds_OneAtTheLineAndOneAbove()
    {
        var measure = Of(Thousand, (null, Income.PerPersonMonth(400), null, 1), (null, Income.PerPersonMonth(700), null, 1), (null, Income.PerPersonMonth(1_000), null, 1), (null, Income.PerPersonMonth(1_001), null, 1)).Measure();
        // Gaps 0.6, 0.3 and 0; the one at the line is poor.
        Assert.Equal(("3/4", "9/40", "9/80"), ($"{measure.HeadcountRatio}", $"{measure.PovertyGap}", $"{measure.SquaredPovertyGap}"));
        Assert.Equal((4, 3, 0), ((int)measure.Counted, (int)measure.Poor, (int)measure.LeftOut));
    }

    [Fact]
    public void YearlyIncomes_AreHeldAgainstLineTimesMonthsTimesPersons()
    {
        // 3 persons: 36,000 a year is the line; 24,000 a gap of a third. 2 persons: 24,000 is the line; 6,000 a gap of three quarters. 7 persons: 84,001 is above it.
        var households = Of(Thousand, (null, Income.HouseholdYear(24_000), 3, 1), (null, Income.HouseholdYear(6_000), 2, 1), (null, Income.HouseholdYear(84_001), 7, 1)).Measure();
        Assert.Equal(("2/3", "13/36", "97/432"), ($"{households.HeadcountRatio}", $"{households.PovertyGap}", $"{households.SquaredPovertyGap}"));
        var persons = Of(Thousand, (null, Income.HouseholdYear(24_000), 3, 3), (null, Income.HouseholdYear(6_000), 2, 2), (null, Income.HouseholdYear(84_001), 7, 7)).Measure();
        // (3 x 1/3 + 2 x 3/4) / 12 and (3 x 1/9 + 2 x 9/16) / 12.
        Assert.Equal(("5/12", "5/24", "35/288"), ($"{persons.HeadcountRatio}", $"{persons.PovertyGap}", $"{persons.SquaredPovertyGap}"));
    }

    [Fact]
    public void AreaDecidesTheLine()
    {
        var line = new IncomeLine(1_000, 2_000, Measure.IncomePerPersonMonth);
        var measure = Of(line, (Area.Rural, Income.PerPersonMonth(1_500), null, 1), (Area.Urban, Income.PerPersonMonth(1_500), null, 1)).Measure();
        Assert.Equal(("1/2", "1/8", "1/32"), ($"{measure.HeadcountRatio}", $"{measure.PovertyGap}", $"{measure.SquaredPovertyGap}"));
        // The other way round nobody of the country is poor and the gap of the town is the country's.
        Assert.Equal(1, Of(new(2_000, 1_000, Measure.IncomePerPersonMonth), (Area.Rural, Income.PerPersonMonth(1_500), null, 1), (Area.Urban, Income.PerPersonMonth(1_500), null, 1)).Measure().Poor);
    }

    [Fact]
    public void UnknownIncome_IsLeftOut_OrAnythingFromNothingToEnough()
    {
        var tally = Of(Thousand, (null, Income.PerPersonMonth(500), null, 3), (null, null, 4, 2), (null, Income.HouseholdYear(0), null, 1), (null, Income.PerPersonMonth(0), null, null));
        var (exclude, lowest, highest) = (tally.Measure(), tally.Measure(MissingData.Lowest), tally.Measure(MissingData.Highest));
        Assert.Equal((3, 3, 1, 4), ((int)exclude.Counted, (int)exclude.LeftOut, (int)exclude.HouseholdsOfUnknownWeight, (int)tally.Households));
        Assert.Equal(("1", "1/2", "1/4"), ($"{exclude.HeadcountRatio}", $"{exclude.PovertyGap}", $"{exclude.SquaredPovertyGap}"));
        Assert.Equal(("1/2", "1/4", "1/8"), ($"{lowest.HeadcountRatio}", $"{lowest.PovertyGap}", $"{lowest.SquaredPovertyGap}"));
        Assert.Equal(("1", "3/4", "5/8"), ($"{highest.HeadcountRatio}", $"{highest.PovertyGap}", $"{highest.SquaredPovertyGap}"));
        Assert.Equal((6, 0, MissingData.Highest), ((int)highest.Counted, (int)highest.LeftOut, highest.Missing));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Measure((MissingData)7));
    }

    [Theory]
    [InlineData(1_000, 2_000)]
    [InlineData(2_000, 1_000)]
    public void UnknownArea_IsBoundedByTheTwoLines_AndKnownWhereTheyAreOne(long rural, long urban)
    {
        var tally = Of(new(rural, urban, Measure.IncomePerPersonMonth), (null, Income.PerPersonMonth(500), null, 1), (null, Income.HouseholdYear(18_000), 1, 1));
        var (lowest, highest) = (tally.Measure(MissingData.Lowest), tally.Measure(MissingData.Highest));
        Assert.Equal((0, 2), ((int)tally.Measure().Counted, (int)tally.Measure().LeftOut));
        Assert.Null(tally.Measure().PovertyGap);
        Assert.Equal(("1/2", "1/4", "1/8"), ($"{lowest.HeadcountRatio}", $"{lowest.PovertyGap}", $"{lowest.SquaredPovertyGap}"));
        Assert.Equal(("1", "1/2", "5/16"), ($"{highest.HeadcountRatio}", $"{highest.PovertyGap}", $"{highest.SquaredPovertyGap}"));
        Assert.Equal(1, Of(Thousand, (null, Income.PerPersonMonth(500), null, 1)).Measure().Counted);
    }

    [Fact]
    public void NobodyCounted_IsUndefined_AndNobodyPoorIsZero()
    {
        var nobody = new FosterGreerThorbeckeTally(Thousand).Measure();
        Assert.Equal((null, null, null), (nobody.HeadcountRatio, nobody.PovertyGap, nobody.SquaredPovertyGap));
        Assert.Equal("P0 –, P1 –, P2 –; 1,000 VND/person/month", nobody.ToString());
        Assert.Null(nobody.PopulationShareIn(nobody));
        var rich = Of(Thousand, (null, Income.PerPersonMonth(5_000), null, 1)).Measure();
        Assert.Equal((0, 0, 0), (rich.HeadcountRatio!.Value, rich.PovertyGap!.Value, rich.SquaredPovertyGap!.Value));
    }

    /// <summary>Household by household in fractions, over incomes of both units, areas, weights and sizes; groups, chunks and the whole.</summary>
    [Theory]
    [InlineData(Measure.IncomePerPersonMonth, 12)]
    [InlineData(Measure.IncomePerPersonYear, 1)]
    public void GeneratedPopulations_AreAsThePlainFormulas_AndRecompose(Measure measure, int unitsOfAYear)
    {
        var random = new Random(1_984);
        for (var round = 0; round < 60; round++)
        {
            long rural = random.Next(1, 3_000_000), urban = random.Next(1, 3_000_000);
            var line = new IncomeLine(rural, urban, measure);
            var groups = new TallyByGroup<int, FosterGreerThorbeckeTally>(() => new FosterGreerThorbeckeTally(line));
            var onePass = new FosterGreerThorbeckeTally(line);
            long n = 0, poor = 0;
            Ratio gaps = 0, squares = 0;
            for (var rows = random.Next(1, 50); rows > 0; rows--)
            {
                var area = (Area)random.Next(2);
                var members = random.Next(1, 14);
                var yearly = random.Next(3) > 0;
                var vnd = yearly ? (long)random.Next(4_000_000) * members * unitsOfAYear : random.Next(4_000_000);
                var weight = (long)random.Next(1, 1_000);
                var household = new Household { Area = area, Size = members, Income = yearly ? Income.HouseholdYear(vnd) : Income.PerPersonMonth(vnd) };
                onePass.Add(household, weight);
                groups.Of(members % 4).Add(area, household.Income, members, weight);

                // y / z, divided as a fraction.
                var share = (yearly ? new Ratio(vnd, members * unitsOfAYear) : new Ratio(vnd * 12, unitsOfAYear)) / (area == Area.Urban ? urban : rural);
                n += weight;
                if (share > 1) continue;
                poor += weight;
                gaps += (1 - share) * weight;
                squares += (1 - share) * (1 - share) * weight;
            }

            var whole = groups.Whole().Measure();
            Assert.Equal(onePass.Measure(), whole);
            Assert.Equal(onePass.Measure().GetHashCode(), whole.GetHashCode());
            Assert.Equal((new Ratio(poor, n), gaps / n, squares / n), (whole.HeadcountRatio!.Value, whole.PovertyGap!.Value, whole.SquaredPovertyGap!.Value));
            Assert.Equal(whole.PovertyGap, groups.Aggregate((Ratio)0, (sum, group) => sum + (group.Value.Measure().PopulationShareIn(whole) * group.Value.Measure().PovertyGap)!.Value));
            Assert.Equal(whole.SquaredPovertyGap, groups.Aggregate((Ratio)0, (sum, group) => sum + (group.Value.Measure().PopulationShareIn(whole) * group.Value.Measure().SquaredPovertyGap)!.Value));
        }
    }

    [Fact]
    public void MergedChunks_AreTheSameAsOnePass_WithWhatIsUnknown()
    {
        var random = new Random(3);
        var line = new IncomeLine(900, 1_500, Measure.IncomePerPersonMonth);
        var rows = Enumerable.Range(0, 500).Select(_ => (random.Next(3) == 0 ? (Area?)null : (Area)random.Next(2),
            random.Next(5) == 0 ? (Income?)null : Income.HouseholdYear(random.Next(90_000)), random.Next(5) == 0 ? (int?)null : random.Next(1, 9), random.Next(5) == 0 ? (long?)null : random.Next(1, 9))).ToArray();
        var whole = Of(line, rows);
        var merged = new FosterGreerThorbeckeTally(line);
        foreach (var chunk in rows.Chunk(77)) merged.Merge(Of(line, chunk));
        Assert.Equal((500, 500), ((int)whole.Households, (int)merged.Households));
        foreach (var missing in Enum.GetValues<MissingData>()) Assert.Equal(whole.Measure(missing), merged.Measure(missing));
        Assert.NotEqual(whole.Measure(), Of(line, rows[1..]).Measure());
        Assert.True(whole.Measure(MissingData.Lowest).PovertyGap < whole.Measure(MissingData.Highest).PovertyGap);
    }

    [Fact]
    public void TheLargestAmountsThereAre_AddUpExactly()
    {
        const long most = 1_000_000_000_000;
        var tally = new FosterGreerThorbeckeTally(new IncomeLine(most, Measure.IncomePerPersonMonth));
        tally.Add(null, Income.HouseholdYear(0), 1_000, long.MaxValue - 10);
        tally.Add(null, Income.HouseholdYear(1), 1_000, 10);
        var denominator = new Ratio(most * 12_000, 1);
        var gap = 1 - 1 / denominator;
        var measure = tally.Measure();
        Assert.Equal(((Ratio)(long.MaxValue - 10) + 10 * gap) / long.MaxValue, measure.PovertyGap);
        Assert.Equal(((Ratio)(long.MaxValue - 10) + 10 * gap * gap) / long.MaxValue, measure.SquaredPovertyGap);
        Assert.Throws<OverflowException>(() => tally.Add(null, Income.HouseholdYear(0), 1));
        Assert.Equal(measure, tally.Measure());
        Assert.Equal(2, tally.Households);
        var other = new FosterGreerThorbeckeTally(tally.Line);
        other.Add(null, Income.HouseholdYear(0), 1);
        Assert.Throws<OverflowException>(() => other.Merge(tally));
        Assert.Equal((1, 1), ((int)other.Households, (int)other.Measure().Counted));
    }

    [Fact]
    public void LinesOfAStandard_AreThoseOfItsTable()
    {
        Assert.True(PovertyStandards.TryGet("vn-2022-2025", out var standard));
        var line = IncomeLine.Of(standard.ByFacts, "poverty_line");
        Assert.Equal((1_500_000, 2_000_000, Measure.IncomePerPersonMonth), ((int)line.Rural, (int)line.Urban, line.Measure));
        Assert.Equal("1,500,000 rural, 2,000,000 urban VND/person/month", line.ToString());
        Assert.Equal(new IncomeLine(1_500_000, 2_000_000, Measure.IncomePerPersonMonth), line);
        Assert.Throws<KeyNotFoundException>(() => IncomeLine.Of(standard.ByFacts, "no_line"));
        Assert.Throws<ArgumentOutOfRangeException>(() => IncomeLine.Of(standard.ByScores!, standard.ByScores!.Lines[0].Id));
    }

    [Fact]
    public void WhatCannotBe_IsRefused_AndNotCounted()
    {
        var tally = new FosterGreerThorbeckeTally(Thousand);
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(null, default(Income), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(null, Income.PerPersonMonth(-1), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(null, Income.PerPersonMonth(1_000_000_000_000_001), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add((Area)2, Income.PerPersonMonth(1), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(null, Income.HouseholdYear(1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(null, Income.HouseholdYear(1), 1, -1));
        Assert.Throws<ArgumentNullException>(() => tally.Add(null!));
        Assert.Equal(0, tally.Households);
        Assert.Throws<ArgumentException>(() => tally.Merge(new FosterGreerThorbeckeTally(new(1_001, Measure.IncomePerPersonMonth))));
        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IncomeLine(0, Measure.IncomePerPersonMonth));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IncomeLine(1, 1_000_000_000_001, Measure.IncomePerPersonMonth));
        Assert.Throws<ArgumentException>(() => tally.Measure().PopulationShareIn(new FosterGreerThorbeckeTally(new(1, Measure.IncomePerPersonYear)).Measure()));
    }

    [Fact]
    public void ToString_IsOfTheCulture() => Assert.Equal(
        "P0 100,00%, P1 50,00%, P2 25,00%; 1,000 VND/person/month", Of(Thousand, (null, Income.PerPersonMonth(500), null, 1)).Measure().ToString(new CultureInfo("vi-VN")));

    private static FosterGreerThorbeckeTally Of(IncomeLine line, params (Area?, Income?, int?, long?)[] households)
    {
        var tally = new FosterGreerThorbeckeTally(line);
        foreach (var (area, income, members, weight) in households) tally.Add(area, income, members, weight);
        return tally;
    }
}
