using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Standards;

public class CatalogTest
{
    private const string OwnSource = "\"source\": { \"document\": \"1\", \"at\": \"-\", \"verification\": \"unverified\" }";

    /// <summary>The timeline: every first and last day, and the days around.</summary>
    [Theory]
    [InlineData("2005-12-31", null)]
    [InlineData("2006-01-01", "vn-2006-2010")]
    [InlineData("2010-12-31", "vn-2006-2010")]
    [InlineData("2011-01-01", "vn-2011-2015")]
    [InlineData("2015-12-31", "vn-2011-2015")]
    [InlineData("2016-01-01", "vn-2016-2020")]
    [InlineData("2020-12-31", "vn-2016-2020")]
    [InlineData("2021-01-01", "vn-2016-2020")]
    [InlineData("2021-12-31", "vn-2016-2020")]
    [InlineData("2022-01-01", "vn-2022-2025")]
    [InlineData("2025-12-31", "vn-2022-2025")]
    [InlineData("2026-01-01", "vn-2022-2025")]
    [InlineData("2026-12-31", "vn-2022-2025")]
    [InlineData("2027-01-01", "vn-2027-2030")]
    [InlineData("2030-12-31", "vn-2027-2030")]
    [InlineData("2031-01-01", null)]
    public void National_OnADate(string day, string? id)
    {
        var date = Day(day);
        Assert.Equal(id is not null, PovertyStandards.National.TryGetInForceOn(date, out var standard));
        Assert.Equal(id, standard?.Id);
        if (id is not null)
        {
            Assert.Same(standard, PovertyStandards.National.InForceOn(date));
            Assert.True(standard!.IsInForceOn(date));
            Assert.True(standard.WindowOn(date)!.Contains(date));
            return;
        }

        var none = Assert.Throws<NoStandardInForceException>(() => PovertyStandards.National.InForceOn(date));
        Assert.Equal(date, none.Date);
        Assert.Equal(7, none.Windows.Length);
        Assert.Equal(none.Message, none.LocalizedMessage!.En);
        Assert.Contains(day, none.Message, StringComparison.Ordinal);
        foreach (var window in new[] { "vn-2006-2010 2006-01-01 - 2010-12-31", "vn-2016-2020 2021-01-01 - 2021-12-31", "vn-2022-2025 2026-01-01 - 2026-12-31", "vn-2027-2030 2027-01-01 - 2030-12-31" })
            Assert.Contains(window, none.Message, StringComparison.Ordinal);
        var vietnamese = none.LocalizedMessage.Vi;
        Assert.Contains($"vào ngày {day[8..]}/{day[5..7]}/{day[..4]}", vietnamese, StringComparison.Ordinal);
        foreach (var window in new[] { "vn-2006-2010 01/01/2006 - 31/12/2010", "vn-2027-2030 01/01/2027 - 31/12/2030" })
            Assert.Contains(window, vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryDayFrom2006To2030_HasExactlyOneNationalStandard()
    {
        for (var day = new LocalDate(2006, 1, 1); day <= new LocalDate(2030, 12, 31); day = day.PlusDays(1))
            Assert.Equal(1, PovertyStandards.National.Count(standard => standard.IsInForceOn(day)));
    }

    [Fact]
    public void WindowOn_TellsTheFirstWindowFromTheContinuation()
    {
        var standard = LawPage.Shipped("vn-2022-2025");
        Assert.Equal("07/2021/NĐ-CP", standard.WindowOn(new LocalDate(2025, 12, 31))!.Source.Document);
        Assert.Equal("351/2025/NĐ-CP", standard.WindowOn(new LocalDate(2026, 1, 1))!.Source.Document);
        Assert.Null(standard.WindowOn(new LocalDate(2027, 1, 1)));
        Assert.Equal("vn-2022-2025 (2022-01-01..2025-12-31, 2026-01-01..2026-12-31)", standard.ToString());
    }

    /// <summary>A code is the territory of the day: Đồng Nai's ends with the merger, its standard does not.</summary>
    [Theory]
    [InlineData("01", "2010-12-31", null)]
    [InlineData("01", "2011-01-01", "ha-noi-2011-2015")]
    [InlineData("01", "2015-12-31", "ha-noi-2011-2015")]
    [InlineData("01", "2016-01-01", "ha-noi-2016-2021")]
    [InlineData("01", "2021-12-31", "ha-noi-2016-2021")]
    [InlineData("01", "2022-01-01", "ha-noi-2022-2025")]
    [InlineData("01", "2025-12-31", "ha-noi-2022-2025")]
    [InlineData("01", "2026-01-01", null)]
    [InlineData("1", "2022-01-01", null)]
    [InlineData("22", "2022-12-31", null)]
    [InlineData("22", "2023-01-01", "quang-ninh-2023-2025")]
    [InlineData("22", "2025-12-31", "quang-ninh-2023-2025")]
    [InlineData("22", "2026-01-01", null)]
    [InlineData("48", "2015-12-31", null)]
    [InlineData("48", "2016-01-01", "da-nang-2016-2020")]
    [InlineData("48", "2020-12-31", "da-nang-2016-2020")]
    [InlineData("48", "2021-01-01", null)]
    [InlineData("75", "2022-08-09", null)]
    [InlineData("75", "2022-08-10", "dong-nai-2022-2025")]
    [InlineData("75", "2025-06-30", "dong-nai-2022-2025")]
    [InlineData("75", "2025-07-01", null)]
    [InlineData("75", "2025-12-31", null)]
    [InlineData("79", "2013-12-31", null)]
    [InlineData("79", "2014-01-01", "ho-chi-minh-2014-2015")]
    [InlineData("79", "2015-12-31", "ho-chi-minh-2014-2015")]
    [InlineData("79", "2016-01-01", null)]
    [InlineData("74", "2018-01-01", null)]
    public void Local_OfAProvinceOnADate(string province, string day, string? id)
    {
        Assert.Equal(id is not null, PovertyStandards.Local.TryGetInForceOn(province, Day(day), out var standard));
        Assert.Equal(id, standard?.Id);
        if (id is not null) Assert.Same(standard, PovertyStandards.Local.InForceOn(province, Day(day)));
        else Assert.Contains(day, Assert.Throws<NoStandardInForceException>(() => PovertyStandards.Local.InForceOn(province, Day(day))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardOfAMergedProvince_IsStillThereById()
    {
        Assert.True(PovertyStandards.Local.TryGet("dong-nai-2022-2025", out var standard));
        Assert.True(standard.IsInForceOn(new LocalDate(2025, 12, 31)));
        Assert.Equal(new LocalDate(2025, 6, 30), standard.ProvinceUntil);
    }

    [Fact]
    public void NoLocalStandard_NamesTheWindowsOfThatProvinceAlone()
    {
        var none = Assert.Throws<NoStandardInForceException>(() => PovertyStandards.Local.InForceOn("01", new LocalDate(2026, 1, 1)));
        Assert.Contains("ha-noi-2022-2025 2022-01-01 - 2025-12-31", none.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("quang-ninh", none.Message, StringComparison.Ordinal);
        Assert.Equal(3, none.Windows.Length);
        Assert.Equal("01", none.ProvinceCode);
        Assert.Contains("ha-noi-2022-2025 01/01/2022 - 31/12/2025", none.LocalizedMessage!.Vi, StringComparison.Ordinal);
        var known = Assert.Throws<NoStandardInForceException>(() => PovertyStandards.Local.InForceOn("79", new LocalDate(2025, 1, 1)));
        Assert.Contains("Known but incomplete: Ho Chi Minh City", known.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Binh Duong", known.Message, StringComparison.Ordinal);
        Assert.Contains(": -.", Assert.Throws<NoStandardInForceException>(() => PovertyStandards.Local.InForceOn("99", new LocalDate(2026, 1, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ById_NationalAndLocal()
    {
        foreach (var id in Repository.LawFiles.Keys)
        {
            Assert.True(PovertyStandards.TryGet(id, out var standard));
            Assert.Equal(standard.ProvinceCode is null, PovertyStandards.National.TryGet(id, out _));
            Assert.Equal(standard.ProvinceCode is not null, PovertyStandards.Local.TryGet(id, out _));
        }

        Assert.False(PovertyStandards.TryGet("vn-2001-2005", out _));
        Assert.False(PovertyStandards.TryGet("VN-2022-2025", out _));
    }

    [Fact]
    public void OwnStandard_JoinsTheCatalog_AndLeavesTheShippedOneAsItWas()
    {
        var own = Own("own-2031", "2031-01-01", "2031-12-31");
        var catalog = PovertyStandards.National.With(own);
        Assert.Equal(6, catalog.Count);
        Assert.Same(own, catalog.InForceOn(new LocalDate(2031, 6, 1)));
        Assert.Equal(5, PovertyStandards.National.Count);
        Assert.Throws<NoStandardInForceException>(() => PovertyStandards.National.InForceOn(new LocalDate(2031, 6, 1)));
        var before = PovertyStandards.National.With(Own("own-1998", "1998-01-01", "1998-12-31"));
        Assert.Equal("own-1998", before.First().Id);
    }

    [Theory]
    [InlineData("2030-12-31", "2031-12-31")]
    [InlineData("2030-01-01", "2030-01-01")]
    [InlineData("2000-01-01", "2006-01-01")]
    [InlineData("2006-01-01", "2006-01-01")]
    public void OwnStandard_OnADayThatHasOne_IsRefused(string from, string to)
    {
        var refused = Assert.Throws<InvalidStandardException>(() => PovertyStandards.National.With(Own("own", from, to)));
        var fault = Assert.Single(refused.Faults);
        Assert.Equal("window.overlap", fault.Code);
        Assert.Null(fault.Line);
        Assert.Contains("own", fault.Message.En, StringComparison.Ordinal);
        LawFaultTest.AssertReadable(fault);
    }

    [Fact]
    public void OwnStandard_WithATakenId_IsRefused()
    {
        var refused = Assert.Throws<InvalidStandardException>(() => PovertyStandards.National.With(Own("vn-2022-2025", "2031-01-01", "2031-12-31")));
        Assert.Equal("id.duplicate", Assert.Single(refused.Faults).Code);
        Assert.Equal("id.duplicate", Assert.Single(Assert.Throws<InvalidStandardException>(() => PovertyStandards.Local.With(Own("ha-noi-2022-2025", "2031-01-01", "2031-12-31", "02"))).Faults).Code);
    }

    [Fact]
    public void LocalStandards_OverlapOnlyWithinAProvince()
    {
        var ofAnother = PovertyStandards.Local.With(Own("own", "2024-01-01", "2024-12-31", "02"));
        Assert.Equal("own", ofAnother.InForceOn("02", new LocalDate(2024, 6, 1)).Id);
        Assert.Equal("ha-noi-2022-2025", ofAnother.InForceOn("01", new LocalDate(2024, 6, 1)).Id);
        Assert.Equal(3, ofAnother.KnownIncomplete.Length);
        var refused = Assert.Throws<InvalidStandardException>(() => PovertyStandards.Local.With(Own("own", "2025-12-31", "2026-12-31", "01")));
        Assert.Equal("window.overlap", Assert.Single(refused.Faults).Code);
    }

    [Fact]
    public void NationalStandard_IsNoLocalOne_AndTheOtherWayRound()
    {
        Assert.Contains("vn-2022-2025", Assert.Throws<ArgumentException>(() => PovertyStandards.Local.With(LawPage.Shipped("vn-2022-2025"))).Message, StringComparison.Ordinal);
        Assert.Contains("ha-noi-2022-2025", Assert.Throws<ArgumentException>(() => PovertyStandards.National.With(LawPage.Shipped("ha-noi-2022-2025"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new StandardCatalog(PovertyStandards.Local));
    }

    [Fact]
    public void Catalogs_RefuseNull()
    {
        Assert.Throws<ArgumentNullException>(() => new StandardCatalog(null!));
        Assert.Throws<ArgumentNullException>(() => new LocalStandardCatalog(null!));
        Assert.Throws<ArgumentNullException>(() => PovertyStandards.National.With(null!));
        Assert.Throws<ArgumentNullException>(() => PovertyStandards.Local.With(null!));
        Assert.Throws<ArgumentNullException>(() => PovertyStandards.Local.TryGetInForceOn(null!, new LocalDate(2024, 1, 1), out _));
    }

    [Fact]
    public void EmptyCatalog_HasNothingOnAnyDate()
    {
        var none = Assert.Throws<NoStandardInForceException>(() => new StandardCatalog([]).InForceOn(new LocalDate(2026, 1, 1)));
        Assert.Empty(none.Windows);
    }

    [Fact]
    public void DataVersion_IsTheVersionOfTheShippedData_OrADigestOfOnesOwn()
    {
        Assert.Matches(new Regex("^[0-9]{4}[.][0-9]{1,2}[.][0-9]+$"), PovertyStandards.DataVersion);
        Assert.All(PovertyStandards.National.Concat(PovertyStandards.Local), standard => Assert.Equal(PovertyStandards.DataVersion, standard.DataVersion));
        var own = Own("own", "2031-01-01", "2031-12-31");
        Assert.Matches(new Regex("^sha256:[0-9a-f]{16}$"), own.DataVersion);
        Assert.NotEqual(own.DataVersion, Own("own", "2031-01-01", "2031-12-30").DataVersion);
        Assert.Equal(own.DataVersion, Own("own", "2031-01-01", "2031-12-31").DataVersion);
    }

    [Fact]
    public void Stamp_NamesStandardDataAndPackage()
    {
        var on = new LocalDate(2026, 10, 15);
        var household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(5_000_000) };
        var stamp = PovertyStandards.National.InForceOn(on).Classify(household, on).Stamp;
        Assert.Equal(new ResultStamp("vn-2022-2025", PovertyStandards.DataVersion, PovertyStandards.PackageVersion), stamp);
        Assert.Equal($"vn-2022-2025; data {PovertyStandards.DataVersion}; PovertyCriteria {PovertyStandards.PackageVersion}", stamp.ToString());
        Assert.Matches(new Regex("^[0-9]+[.][0-9]+[.][0-9]+"), PovertyStandards.PackageVersion);
        var own = Own("own", "2031-01-01", "2031-12-31");
        Assert.Equal(("own", own.DataVersion), (own.Classify(household, on).Stamp.StandardId, own.Classify(household, on).Stamp.DataVersion));
    }

    [Fact]
    public void EqualFiles_MakeEqualStandards()
    {
        var shipped = LawPage.Shipped("vn-2022-2025");
        var again = PovertyStandard.Read(new MemoryStream(File.ReadAllBytes(Repository.PathOf("src", "PovertyCriteria", "Standards", "Data", "vn-2022-2025.json"))));
        Assert.Equal(shipped, again);
        Assert.Equal(shipped.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(shipped, LawPage.Shipped("vn-2016-2020"));
        Assert.False(shipped.Equals(null));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static PovertyStandard Own(string id, string from, string to, string? province = null) => PovertyStandard.Parse($$"""
        { "id": "{{id}}", {{(province is null ? "" : $"\"province\": \"{province}\",")}}
          "name": { "vi": "x", "en": "x" }, "documents": [ { "number": "1", "kind": "x" } ],
          "applies": [ { "from": "{{from}}", "to": "{{to}}", {{OwnSource}} } ],
          "byFacts": { "measure": "income_per_person_month", "lines": { "line": { "all": 10, {{OwnSource}} } },
            "classes": [ { "class": "poor", "atMost": "line", {{OwnSource}} }, { "class": "not_poor", "above": "line" } ] },
          "indicators": [] }
        """);
}
