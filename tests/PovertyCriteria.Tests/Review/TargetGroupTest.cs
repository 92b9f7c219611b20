using NodaTime.Text;

namespace PovertyCriteria.Tests.Reviewing;

public class TargetGroupTest
{
    private static readonly ReviewLaw Law = ReviewLaw.National;
    private static readonly LocalDate On = new(2026, 10, 15);

    [Theory]
    [InlineData("2023-10-14", null, false)]
    [InlineData("2023-10-15", null, true)]
    [InlineData("2026-10-15", null, true)]
    [InlineData("2026-10-16", null, false)]
    [InlineData("2024-12-14", true, true)]
    [InlineData(null, null, null)]
    [InlineData(null, true, null)]
    [InlineData(null, false, false)]
    public void NewlyEscaped_IsWithin36MonthsOfRecognition(string? escaped, bool? wasPoor, bool? belongs)
    {
        var record = new ReviewRecord { RecordedClass = PovertyClass.NearPoor, EscapedOn = escaped is null ? null : Day(escaped), WasPoorBefore = wasPoor };
        Assert.Equal(belongs, Law.IsInGroup("newly_escaped", record, On));
        Assert.False(Law.IsInGroup("newly_escaped", record with { RecordedClass = PovertyClass.Poor }, On));
        Assert.Equal(belongs == false ? false : null, Law.IsInGroup("newly_escaped", record with { RecordedClass = null }, On));
    }

    /// <summary>Recognised on 29 February 2024: 36 months end on 28 February 2027.</summary>
    [Theory]
    [InlineData("2027-02-28", true)]
    [InlineData("2027-03-01", false)]
    public void NewlyEscaped_CountsMonthsOfTheCalendar(string on, bool belongs) =>
        Assert.Equal(belongs, Law.IsInGroup("newly_escaped", new ReviewRecord { RecordedClass = PovertyClass.Above, EscapedOn = new LocalDate(2024, 2, 29) }, Day(on)));

    [Theory]
    [InlineData("agricultural_average_living_standard", PovertyClass.AverageLivingStandard)]
    [InlineData("poor_without_working_capacity", PovertyClass.Poor)]
    [InlineData("near_poor_without_working_capacity", PovertyClass.NearPoor)]
    [InlineData("poor_with_person_of_merit", PovertyClass.Poor)]
    [InlineData("near_poor_with_person_of_merit", PovertyClass.NearPoor)]
    [InlineData("poor_ethnic_minority", PovertyClass.Poor)]
    [InlineData("near_poor_ethnic_minority", PovertyClass.NearPoor)]
    public void GroupOfAClass_AsksForClassAndFact(string group, PovertyClass @class)
    {
        foreach (var recorded in (PovertyClass?[])[null, .. Enum.GetValues<PovertyClass>()])
        {
            foreach (var fact in new bool?[] { null, false, true })
            {
                var record = new ReviewRecord { RecordedClass = recorded, HeadHasSpouse = false };
                record = group.Contains("capacity", StringComparison.Ordinal) ? record with { WithoutWorkingCapacity = fact }
                    : group.Contains("merit", StringComparison.Ordinal) ? record with { MeritMember = fact }
                    : group.Contains("ethnic", StringComparison.Ordinal) ? record with { HeadEthnicity = fact is { } minority ? minority ? "Tày" : "Kinh" : null }
                    : record with { Agricultural = fact };
                bool? expected = recorded is { } known && known != @class || fact == false ? false : recorded is null || fact is null ? null : true;
                Assert.Equal(expected, Law.IsInGroup(group, record, On));
            }
        }
    }

    [Theory]
    [InlineData("Tày", null, null, true)]
    [InlineData("Kinh", "Dao", null, true)]
    [InlineData("Kinh", "Dao", true, true)]
    [InlineData("Kinh", "Dao", false, false)]
    [InlineData("Kinh", "Kinh", true, false)]
    [InlineData("kinh ", "KINH", true, false)]
    [InlineData("Kinh", null, false, false)]
    [InlineData("Kinh", null, true, null)]
    [InlineData("Kinh", null, null, null)]
    [InlineData("Kinh", " ", true, null)]
    [InlineData(null, "Kinh", true, null)]
    [InlineData(null, "Nùng", true, true)]
    public void EthnicMinority_GoesByHeadOrSpouse(string? head, string? spouse, bool? hasSpouse, bool? belongs) =>
        Assert.Equal(belongs, Law.IsInGroup("ethnic_minority", new ReviewRecord { HeadEthnicity = head, SpouseEthnicity = spouse, HeadHasSpouse = hasSpouse }, On));

    [Theory]
    [InlineData(2_000_000, "above", "2026-10-15", true)]
    [InlineData(2_000_000, "poor", "2026-10-15", false)]
    [InlineData(2_000_000, "near_poor", "2026-10-15", false)]
    [InlineData(2_000_000, null, "2026-10-15", null)]
    [InlineData(2_250_001, "above", "2026-10-15", false)]
    [InlineData(2_000_000, "above", "2025-02-23", false)]
    [InlineData(2_000_000, "above", "2025-02-24", true)]
    [InlineData(2_000_000, "above", "2027-01-01", false)]
    [InlineData(2_000_000, "above", "2020-01-01", false)]
    [InlineData(2_000_000, "above", "1990-01-01", false)]
    public void LowIncomeWorker_IsTheStandardsGroup_OutsideBothLists(long income, string? recorded, string on, bool? belongs)
    {
        var record = new ReviewRecord
        {
            RecordedClass = recorded is null ? null : Enum.GetValues<PovertyClass>().Single(each => each.Token() == recorded),
            Household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(income) },
        };
        Assert.Equal(belongs, Law.IsInGroup("low_income_worker", record, Day(on)));
    }

    [Fact]
    public void LowIncomeWorker_IsNotKnown_WithoutFacts()
    {
        Assert.Null(Law.IsInGroup("low_income_worker", new ReviewRecord { RecordedClass = PovertyClass.NotPoor }, On));
        Assert.False(Law.IsInGroup("low_income_worker", new ReviewRecord { RecordedClass = PovertyClass.Poor }, On));
    }

    [Theory]
    [InlineData("2025-10-16", 0, 0)]
    [InlineData("2025-10-15", 1, 1)]
    [InlineData("2015-10-16", 1, 1)]
    [InlineData("2015-10-15", 0, 0)]
    [InlineData("2025", 0, 1)]
    [InlineData("2024", 1, 1)]
    [InlineData("2015", 0, 1)]
    [InlineData("2014", 0, 0)]
    [InlineData(null, 0, 1)]
    public void Children_AreCountedFrom1To10(string? birth, int least, int most)
    {
        var member = new Member { Birth = birth is null ? null : birth.Length == 4 ? BirthDate.InYear(int.Parse(birth, System.Globalization.CultureInfo.InvariantCulture)) : BirthDate.On(Day(birth)) };
        var parent = new Member { Birth = BirthDate.InYear(1990) };
        var record = new ReviewRecord { RecordedClass = PovertyClass.NearPoor, Household = new Household { Members = [parent, member] } };
        Assert.Equal(new CountRange(least, most), Law.MembersInGroup("children_1_to_10", record, On));
        Assert.Equal(most == 0 ? false : least == 1 ? true : null, Law.IsInGroup("children_1_to_10", record, On));
        Assert.Equal(CountRange.Exactly(0), Law.MembersInGroup("children_1_to_10", record with { RecordedClass = PovertyClass.Above }, On));
        Assert.Equal(new CountRange(0, most), Law.MembersInGroup("children_1_to_10", record with { RecordedClass = null }, On));
    }

    [Fact]
    public void Children_ThatAreNotListed_MayAllBe()
    {
        Assert.Equal(new CountRange(0, 4), Law.MembersInGroup("children_1_to_10", new ReviewRecord { RecordedClass = PovertyClass.Poor, Household = new Household { Size = 4 } }, On));
        Assert.Equal(new CountRange(0, 1_000), Law.MembersInGroup("children_1_to_10", new ReviewRecord { RecordedClass = PovertyClass.Poor }, On));
        Assert.Null(Law.IsInGroup("children_1_to_10", new ReviewRecord { RecordedClass = PovertyClass.Poor }, On));
        Assert.False(Law.IsInGroup("children_1_to_10", new ReviewRecord { RecordedClass = PovertyClass.Poor, Household = new Household { Members = [] } }, On));
    }

    [Fact]
    public void UnknownGroups_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Law.IsInGroup("escaped", new ReviewRecord(), On));
        Assert.Throws<ArgumentException>(() => Law.MembersInGroup("newly_escaped", new ReviewRecord(), On));
        Assert.Equal(["children_1_to_10"], Law.Groups.Where(group => group.IsOfMembers).Select(group => group.Id));
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
