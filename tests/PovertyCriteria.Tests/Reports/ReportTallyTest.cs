using System.Globalization;
using PovertyCriteria.Reports;

namespace PovertyCriteria.Tests.Reporting;

/// <summary>Forms filled from five households, against figures counted by hand.</summary>
public class ReportTallyTest
{
    private const string BaChe = "06978";
    private const string Unlisted = "99999";

    private static readonly LocalDate On = new(2025, 10, 15);
    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);
    private static readonly ReviewLaw Law = ReviewLaw.National;

    [Fact]
    public void Form71_HasUnitsPartsAndTotal_AndRatesOfSums()
    {
        var table = Counted().Fill(ReportForms.Find("7.1"));
        Assert.Equal(
            [
                "I Khu vực thành thị|1|2|0|0,00|0|0,00",
                "1 Xã Ba Chẽ|1|2|0|0,00|0|0,00",
                "II Khu vực nông thôn|4|14|2|50,00|1|25,00",
                "1 Xã Ba Chẽ|3|9|1|33,33|1|33,33",
                "2 Mã xã 99999|1|5|1|100,00|0|0,00",
                "Tổng cộng (I + II)|5|16|2|40,00|1|20,00",
            ],
            table.Rows.Select(Text));
        Assert.Equal(new Ratio(2, 5), table.Cell(table.Total()!, "4").Rate);
    }

    [Fact]
    public void ATotalThatListsUnits_HasThemAgain_WithBothPartsOfAUnitTogether()
    {
        var table = Counted().Fill(ReportForms.Find("7.4"));
        Assert.Equal(
            [
                "I Khu vực thành thị|0|0|0|0", "1 Xã Ba Chẽ|0|0|0|0",
                "II Khu vực nông thôn|2|1|1|1", "1 Xã Ba Chẽ|1|0|0|1", "2 Mã xã 99999|1|1|1|0",
                "III Tổng cộng I + II|2|1|1|1", "1 Xã Ba Chẽ|1|0|0|1", "2 Mã xã 99999|1|1|1|0",
            ],
            table.Rows.Select(row => Text(row with { Cells = row.Cells[..4] })));
        Assert.Equal("III Tổng cộng I + II|2|50,00|50,00|50,00|50,00|0,00|50,00|50,00|0,00|0,00|0,00|0,00|0,00", Text(Counted().Fill(ReportForms.Find("7.5")).Total()!));
        Assert.Equal("I Khu vực thành thị|0|-|-|-|-|-|-|-|-|-|-|-|-", Text(Counted().Fill(ReportForms.Find("7.7")).Rows[0]));
    }

    [Fact]
    public void Movements_StandInHouseholdsAndInPersons()
    {
        var tally = Counted();
        var without = tally.Fill(ReportForms.Find("7.2")).Total()!;
        Assert.Equal("III Tổng cộng I + II, Hộ|…|…|…|…|…|…|…|…|2", Text(without));
        var place = new ReportPlace("22", BaChe, Area.Rural);
        tally.AddMovement(place, ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.Poor, personsAtStart: 4, personsAtEnd: 4));
        tally.AddMovement(place, ReviewPair.OnBoth(PovertyClass.Poor, PovertyClass.NearPoor, personsAtStart: 3, personsAtEnd: 3));
        tally.AddMovement(place, ReviewPair.OnBoth(PovertyClass.NearPoor, PovertyClass.Above, personsAtStart: 2, personsAtEnd: 2));
        tally.AddMovement(place with { CommuneCode = Unlisted }, ReviewPair.OnBoth(PovertyClass.NotPoor, PovertyClass.Poor, wasPoorBefore: false, personsAtStart: 5, personsAtEnd: 5));
        var (poor, nearPoor) = (tally.Fill(ReportForms.Find("7.2")), tally.Fill(ReportForms.Find("7.3")));
        Assert.Equal("III Tổng cộng I + II, Hộ|2|1|0|0|0|0|1|0|2", Text(poor.Total("households")!));
        Assert.Equal("III Tổng cộng I + II, Nhân khẩu|7|3|0|0|0|0|5|0|9", Text(poor.Total("persons")!));
        Assert.Equal("III Tổng cộng I + II, Hộ|1|1|0|0|1|0|0|0|1", Text(nearPoor.Total("households")!));
        Assert.Equal(["households", "persons"], poor.Rows.Take(2).Select(row => row.Line.Id));
        Assert.Empty(ReportChecks.Of([poor, nearPoor, tally.Fill(ReportForms.Find("7.1")), tally.Fill(ReportForms.Find("7.4"))]));
        Assert.All(poor.Rows.Concat(nearPoor.Rows), row => Assert.Equal(poor.Computed(row, poor.Columns[8]), row.Cells[8].Count));
    }

    [Fact]
    public void Groups_CountTheCertain_AndWhatIsOpenIsNeverZero()
    {
        var table = Counted().Fill(ReportForms.Find("7.8"));
        Assert.Equal("III Tổng cộng (I + II), Hộ|5|2|2|1|2|0|1|…|1|…", Text(table.Total("households")!));
        Assert.Equal("III Tổng cộng (I + II), Nhân khẩu|16|9|9|3|9|0|4|…|4|…", Text(table.Total("persons")!));
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 1, 1, 1], table.Total("households")!.Cells.Select(cell => cell.Open));
        var warnings = ReportChecks.Of([table]);
        Assert.Equal(["7 9: report.open", "8 10: report.not_known"], warnings.Take(2).Select(each => $"{string.Join(' ', each.Cells.Select(cell => cell.Column))}: {each.Code}"));
        Assert.Equal("Mẫu 7.8, dòng «III Tổng cộng (I + II), Hộ», cột 7, 9: là số ít nhất; còn 1 trường hợp chưa rõ.", warnings[0].Message.Vi);
    }

    [Fact]
    public void EthnicGroupsThatTheFormDoesNotName_HaveColumnsOfTheirOwnOnBothSides()
    {
        var table = Counted().Fill(ReportForms.Find("7.9"));
        Assert.Equal(["P", "PM", "P1", "P2", "P3", "P4", "PE1", "N", "NM", "N1", "N2", "N3", "N4", "NE1"], table.Columns.Select(column => column.Key));
        Assert.Equal("III Tổng cộng (I + II)|2|2|0|0|1|0|1|1|0|1|0|0|0|0", Text(table.Total()!));
        Assert.Equal("Dao", table.Columns[6].Name.Vi);
    }

    [Fact]
    public void Causes_HaveARowOfBothClasses_AndOneOfEach()
    {
        var table = Counted().Fill(ReportForms.Find("7.10"));
        var unit = table.Rows.Where(row => row.SectionId == "rural" && row.UnitCode == BaChe).Select(Text);
        Assert.Equal(["1 Xã Ba Chẽ|1|1|0|0|0|0|0|0", "1 Xã Ba Chẽ, Hộ nghèo|1|1|0|0|0|0|0|0", "1 Xã Ba Chẽ, Hộ cận nghèo|0|0|0|0|0|0|0|0"], unit);
        Assert.Equal("III Tổng cộng (I + II)|1|1|…|…|…|…|…|…", Text(table.Total()!));
    }

    /// <summary>Ten years without insurance and school; four years, stunted; sixteen on the day is no child; five persons of another household are not listed.</summary>
    [Fact]
    public void Children_AreJudgedOneByOne()
    {
        var table = Counted().Fill(ReportForms.Find("7.11"));
        Assert.Equal(["1 Xã Ba Chẽ|2|1|1|1|0|0|0|0", "2 Mã xã 99999|…|0|0|0|0|0|0|0", "Tổng cộng|2|1|1|1|0|0|0|0"], table.Rows.Select(Text));
        Assert.Equal(1, table.Total()!.Cells[0].Open);
    }

    [Fact]
    public void OfficialResults_GoByTheRecognisedClass_AndWithoutOneNothingIsKnown()
    {
        var entries = Households().ToArray();
        var tally = new ReportTally(Standard, On, ReportStage.Official);
        tally.Add(entries[0] with { Record = entries[0].Record with { RecordedClass = PovertyClass.Poor } });
        tally.Add(entries[1]);
        var total = tally.Fill(ReportForms.Find("7.1")).Total()!;
        Assert.Equal("Tổng cộng (I + II)|2|6|1|50,00|…|…", Text(total));
        Assert.Equal(1, total.Cells[2].Open);
    }

    [Fact]
    public void HouseholdsOfUnknownArea_HaveAPartOfTheirOwn_AndAreInTheTotal()
    {
        var tally = Counted();
        var entry = Households().First();
        tally.Add(entry with { Household = entry.Household with { Area = null, CommuneCode = null } });
        var table = tally.Fill(ReportForms.Find("7.1"));
        Assert.Equal(["* Chưa rõ khu vực (không có trong mẫu)|1|2|0|0,00|0|0,00", "1 Chưa rõ địa bàn|1|2|0|0,00|0|0,00", "Tổng cộng (I + II)|6|18|2|33,33|1|16,67"], table.Rows.Skip(5).Select(Text));
        Assert.Equal(["I Khu vực thành thị|1|2|0|0,00|0|0,00", "1 Quảng Ninh"], [Text(tally.Fill(ReportForms.Find("7.1"), ReportLevel.Province).Rows[0]), tally.Fill(ReportForms.Find("7.1"), ReportLevel.Province).Rows[1].ToString().Replace("tỉnh ", "", StringComparison.OrdinalIgnoreCase)]);
    }

    [Fact]
    public void MergedTallies_FillTheSameForms()
    {
        var entries = Households().ToArray();
        var (one, other) = (new ReportTally(Standard, On, ReportStage.Preliminary, 3), new ReportTally(Standard, On, ReportStage.Preliminary, 3));
        for (var i = 0; i < entries.Length; i++) (i % 2 == 0 ? one : other).Add(entries[i]);
        other.AddRejected(new ReportPlace("22", BaChe, Area.Rural));
        one.Merge(other);
        Assert.All(ReportForms.All, form => Assert.Equal(Counted().Fill(form).Rows.Select(Text), one.Fill(form).Rows.Select(Text)));
        Assert.Equal((5, 1), (one.Profile().Classified.Households, one.Profile().Rejected.Households));
        Assert.Equal(2, one.Deprivations()!.Poor);
        Assert.Throws<ArgumentException>(() => one.Merge(new ReportTally(Standard, On, ReportStage.Official, 3)));
    }

    private static string Text(ReportRow row) => row.NameIn(Vietnamese) + "|" + string.Join("|", row.Cells.Select(cell => cell.ToString(Vietnamese)));

    private static CultureInfo Vietnamese => CultureInfo.GetCultureInfo("vi-VN");

    private static ReportTally Counted()
    {
        var tally = new ReportTally(Standard, On, ReportStage.Preliminary, 3);
        foreach (var entry in Households()) tally.Add(entry);
        return tally;
    }

    private static IEnumerable<ReportHousehold> Households()
    {
        yield return Of(BaChe, Area.Urban, 2, 9_000_000, [], new() { HeadEthnicity = "Kinh" }, []);
        var child = new Member { Birth = BirthDate.On(new(2015, 6, 1)), HealthInsurance = false, Stunted = false, Underweight = false, Enrolled = Enrolment.None };
        var infant = new Member { Birth = BirthDate.On(new(2021, 1, 1)), HealthInsurance = true, Stunted = true, Underweight = false, Enrolled = Enrolment.Preschool };
        var youth = new Member { Birth = BirthDate.On(new(2009, 10, 15)), HealthInsurance = false };
        var adult = new Member { Birth = BirthDate.InYear(1980), HealthInsurance = false };
        yield return Of(BaChe, Area.Rural, 4, 1_000_000, ["nutrition", "health_insurance", "school_attendance"],
            new() { HeadEthnicity = "Tày", HeadHasSpouse = false, MeritMember = true, WithoutWorkingCapacity = true }, ["land", "capital"], child, infant, youth, adult);
        yield return Of(BaChe, Area.Rural, 3, 1_000_000, ["employment"], new() { HeadEthnicity = "kinh ", HeadHasSpouse = false }, [], adult, adult, adult);
        yield return Of(BaChe, Area.Rural, 2, 9_000_000, [], new() { HeadEthnicity = "Kinh", HeadHasSpouse = false }, []);
        yield return Of(Unlisted, Area.Rural, 5, 1_000_000, ["employment", "dependents", "housing_quality"], new() { HeadEthnicity = "Dao", HeadHasSpouse = false }, null);
    }

    private static ReportHousehold Of(string commune, Area area, int size, long income, string[] deprived, ReviewRecord record, string[]? causes, params Member[] members)
    {
        var household = new Household
        {
            ProvinceCode = "22", CommuneCode = commune, Area = area, Size = size, Income = Income.PerPersonMonth(income),
            Members = members.Length > 0 ? new MemberList(members) : null,
            Assessed = new AssessedIndicators(Standard.Indicators.Select(each => KeyValuePair.Create(each.Id, deprived.Contains(each.Id)))),
        };
        if (record.HeadHasSpouse is null) record = record with { HeadHasSpouse = false };
        return new(household, Standard.Classify(household, On), record, causes is null ? null : Law.CausesOf(causes));
    }
}
