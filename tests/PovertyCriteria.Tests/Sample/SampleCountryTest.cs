using PovertyCriteria.Bulk;
using PovertyCriteria.Sample;

namespace PovertyCriteria.Tests.Sample;

public class SampleCountryTest
{
    private static readonly SampleCountry Complete = new();
    private static readonly SampleCountry WithGaps = new() { Seed = -5, UnknownPercent = 3, BirthYearPercent = 5 };

    public static TheoryData<SampleCountry> Countries => [Complete, WithGaps, new SampleCountry { BirthYearPercent = 100 }, new SampleCountry { UnknownPercent = 60 }];

    [Theory]
    [MemberData(nameof(Countries), DisableDiscoveryEnumeration = true)]
    public void HouseholdIsTheSame_AsAnObjectAndAsARow(SampleCountry country)
    {
        var columns = new SampleColumns(country, 1_500);
        var plan = PovertyStandards.National.InForceOn(country.ReviewDate).PlanFor(country.ReviewDate);
        foreach (var first in new[] { 5_000_000_000L, 0L, 1_499L })
        {
            var rows = columns.Draw(first, 1_500);
            var row = 0;
            foreach (var household in country.Generate(first, 1_500)) Assert.Equal(WithoutIds(household), plan.HouseholdAt(rows, row++));
        }
    }

    [Theory]
    [MemberData(nameof(Countries), DisableDiscoveryEnumeration = true)]
    public void PartsAreTheSame_InAnyOrderAndSize(SampleCountry country)
    {
        var whole = country.Generate(0, 300).ToList();
        Assert.Equal(whole, country.Generate(200, 100).Reverse().Concat(country.Generate(100, 100).Reverse()).Concat(country.Generate(0, 100).Reverse()).Reverse());
        var plan = PovertyStandards.National.InForceOn(country.ReviewDate).PlanFor(country.ReviewDate);
        var columns = new SampleColumns(country, 300);
        var found = new Household[300];
        foreach (var (first, count) in new[] { (263, 37), (0, 200), (200, 63) })
        {
            var rows = columns.Draw(first, count);
            for (var row = 0; row < count; row++) found[first + row] = plan.HouseholdAt(rows, row);
        }

        Assert.Equal(whole.Select(WithoutIds), found);
    }

    [Fact]
    public void HouseholdsOfTheDefaultSeedNeverChange()
    {
        var room = new byte[20_000];
        var rows = new SampleColumns(Complete, room.Length).Draw(0, room.Length);
        PovertyStandards.National.InForceOn(Complete.ReviewDate).PlanFor(Complete.ReviewDate).Classify(rows, new BulkResults { Possible = room });
        var checksum = room.Select((possible, row) => (row + 1L) * possible).Sum();
        Assert.Equal((70_933, 1_280_845_217L), (rows.Members!.Count, checksum));
    }

    [Fact]
    public void OtherSeedGivesOtherHouseholds() =>
        Assert.Empty(Complete.Generate(0, 200).Intersect((Complete with { Seed = 2 }).Generate(0, 200)));

    [Fact]
    public void GapsTakeAnswersAway_AndChangeNoOther()
    {
        var complete = (WithGaps with { UnknownPercent = 0, BirthYearPercent = 0 }).Generate(0, 2_000);
        long answers = 0, left = 0;
        foreach (var (whole, part) in complete.Zip(WithGaps.Generate(0, 2_000)))
        {
            Compare(Columns.OfHousehold.Where(column => column.Read is not null && column != Columns.Size).Select(column => (column.Read!(whole), column.Read!(part))));
            foreach (var (person, known) in whole.Members!.Zip(part.Members!))
            {
                Compare(Columns.OfMember.Where(column => column.Read is not null && column != Columns.BirthDate).Select(column => (column.Read!(person), column.Read!(known))));
                if (known.Birth is { IsExact: false } birth) Assert.Equal(BirthDate.InYear(person.Birth!.Value.Earliest.Year), birth);
            }
        }

        Assert.InRange(1_000m * left / answers, 29m, 31m);

        void Compare(IEnumerable<(long Whole, long Part)> codes)
        {
            foreach (var (was, part) in codes.Where(code => code.Whole != Column.Unknown))
            {
                answers++;
                if (part == Column.Unknown) left++;
                else Assert.Equal(was, part);
            }
        }
    }

    [Fact]
    public void SoManyBirthsAreOfAYear_AsAreAskedFor()
    {
        var members = new SampleColumns(WithGaps, 60_000).Draw(0, 60_000).Members!;
        var years = Enumerable.Range(0, members.Count).Count(i => members.Earliest.Span[i] != members.Latest.Span[i]);
        Assert.InRange(1_000m * years / members.Count, 48.5m, 51.5m);
    }

    [Fact]
    public void IsWhatACountryIs()
    {
        const int Count = 20_000;
        var standard = PovertyStandards.National.InForceOn(Complete.ReviewDate);
        var households = Complete.Generate(0, Count).ToList();
        var classes = households.CountBy(household => standard.Classify(household, Complete.ReviewDate).Class!.Value).ToDictionary();
        Assert.InRange(households.Sum(household => household.Members!.Count), Count * 3.5m, Count * 3.6m);
        Assert.InRange(households.Count(household => household.Area == Area.Urban) * 100m / Count, 37m, 39m);
        Assert.InRange(classes[PovertyClass.Poor] * 1_000m / Count, 5m, 40m);
        Assert.InRange(classes[PovertyClass.NearPoor] * 1_000m / Count, 30m, 90m);
        Assert.InRange(classes[PovertyClass.AverageLivingStandard] * 100m / Count, 20m, 35m);
        Assert.InRange(households.Count(household => IsBesideALine(household, standard)) * 1_000m / Count, 40m, 60m);
        Assert.All(Enum.GetValues<Area>(), area => Assert.True(PoorOf(area) > 0));
        Assert.True(PoorOf(Area.Rural) > 2 * PoorOf(Area.Urban));

        decimal PoorOf(Area area)
        {
            var there = households.Where(household => household.Area == area).ToList();
            return (decimal)there.Count(household => standard.Classify(household, Complete.ReviewDate).Class == PovertyClass.Poor) / there.Count;
        }
    }

    [Fact]
    public void IncomesLieOnTheLines_OfTheStandardAskedFor()
    {
        foreach (var standard in PovertyStandards.National.Concat(PovertyStandards.Local).Where(standard => standard.ByFacts.Measure == Measure.IncomePerPersonMonth))
        {
            var beside = (Complete with { Standard = standard }).Generate(0, 4_000).Count(household => IsBesideALine(household, standard));
            Assert.InRange(beside, 140, 290);
        }
    }

    [Theory]
    [InlineData("unknown: must be from 0 to 100; was 101.", 101, 0)]
    [InlineData("birth-year: must be from 0 to 100; was -1.", 0, -1)]
    public void RefusesSettingsThatCannotBeMet(string message, int unknown, int birthYear)
    {
        var country = Complete with { UnknownPercent = unknown, BirthYearPercent = birthYear };
        Assert.Equal(message, Assert.Single(country.Faults()).En);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => country.Generate(0, 1)).Message);
        Assert.Throws<InvalidOperationException>(() => new SampleColumns(country, 1));
    }

    [Fact]
    public void RefusesADateWithoutStandard() =>
        Assert.StartsWith("review date: must be a date on which", Assert.Single((Complete with { ReviewDate = new(1999, 1, 1) }).Faults()).En, StringComparison.Ordinal);

    [Fact]
    public void HandsOutTheColumnsAskedFor()
    {
        var rows = new SampleColumns(Complete, 10, name => name is "toilet" or "health_insurance").Draw(0, 10);
        Assert.Equal(["toilet"], rows.Columns.Select(column => column.Column.Name));
        Assert.Equal(["health_insurance"], rows.Members!.Columns.Select(column => column.Column.Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleColumns(Complete, 10).Draw(0, 11));
    }

    private static Household WithoutIds(Household household) =>
        household with { Id = null, Members = new MemberList(household.Members!.Select(member => member with { Id = null })) };

    private static bool IsBesideALine(Household household, PovertyStandard standard)
    {
        var income = household.Income!.Value;
        var units = income.Unit == IncomeUnit.HouseholdYear ? household.Members!.Count * 12 : 1;
        return standard.ByFacts.Lines.Any(line => Math.Abs(income.Vnd - line.For(household.Area!.Value) * units) <= 999 * units);
    }
}
