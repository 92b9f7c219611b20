namespace PovertyCriteria.Tests.Standards;

/// <summary>The standards of provinces, figure by figure, transcribed from the law's pages and not from the law files.</summary>
public class LocalStandardsTest
{
    [Fact]
    public void LocalStandards_AreThese() => Assert.Equal(
        ["da-nang-2016-2020 48", "dong-nai-2022-2025 75", "ha-noi-2011-2015 01", "ha-noi-2016-2021 01", "ha-noi-2022-2025 01", "ho-chi-minh-2014-2015 79", "quang-ninh-2023-2025 22"],
        PovertyStandards.Local.Select(standard => $"{standard.Id} {standard.ProvinceCode}").Order(StringComparer.Ordinal));

    [Fact]
    public void HaNoi2022()
    {
        var standard = LawPage.Shipped("ha-noi-2022-2025");
        AssertMonthly(standard, "2022-01-01..2025-12-31 13/2021/QĐ-UBND B", ["poverty_line 2000000 2500000 B"],
            ["poor: I <= poverty_line, d >= 3 B", "near_poor: I <= poverty_line, d < 3 B", "not_poor: I > poverty_line -"]);
        AssertIndicatorsOf("vn-2022-2025", 12, standard);
        Assert.Equal(["13/2021/QĐ-UBND  2021-09-16"], LawPage.Documents(standard));
    }

    [Fact]
    public void QuangNinh2023()
    {
        var standard = LawPage.Shipped("quang-ninh-2023-2025");
        AssertMonthly(standard, "2023-01-01..2025-12-31 Nghị quyết HĐND tỉnh Quảng Ninh, 3/2023 D", ["poverty_line 2100000 2600000 B"],
            ["poor: I <= poverty_line, d >= 3 B", "near_poor: I <= poverty_line, d < 3 B", "not_poor: I > poverty_line -"]);
        AssertIndicatorsOf("vn-2022-2025", 12, standard);
    }

    [Fact]
    public void DongNai2022()
    {
        var standard = LawPage.Shipped("dong-nai-2022-2025");
        AssertMonthly(standard, "2022-08-10..2025-12-31 32/2022/QĐ-UBND B", ["poverty_line 2000000 2500000 B", "average_living_line 3000000 3750000 B"],
            [
                "poor: I <= poverty_line, d >= 2 B", "near_poor: I <= poverty_line, d < 2 C", "average_living_standard: I > poverty_line, I <= average_living_line B",
                "above: I > average_living_line -",
            ]);
        AssertIndicatorsOf("vn-2022-2025", 12, standard);
        Assert.Equal(new LocalDate(2025, 6, 30), standard.ProvinceUntil);
        Assert.Equal(["32/2022/QĐ-UBND 2022-07-29"], LawPage.Documents(standard));
    }

    [Fact]
    public void HaNoi2016()
    {
        var standard = LawPage.Shipped("ha-noi-2016-2021");
        AssertMonthly(standard, "2016-01-01..2021-12-31 12/2016/QĐ-UBND B", ["poverty_line 1100000 1400000 B", "near_poverty_line 1500000 1950000 B", "average_living_line 2300000 3000000 B"],
            [
                "poor: I <= poverty_line B", "poor: I > poverty_line, I <= near_poverty_line, d >= 3 B", "near_poor: I > poverty_line, I <= near_poverty_line, d < 3 B",
                "average_living_standard: I > near_poverty_line, I <= average_living_line B", "above: I > average_living_line -",
            ]);
        AssertIndicatorsOf("vn-2016-2020", 10, standard);
        Assert.Contains("1,500,000", standard.ByFacts.Line("poverty_line").Source.Note!.En, StringComparison.Ordinal);
        Assert.Equal(["12/2016/QĐ-UBND 2016-04-13"], LawPage.Documents(standard));
    }

    [Fact]
    public void DaNang2016()
    {
        var standard = LawPage.Shipped("da-nang-2016-2020");
        AssertMonthly(standard, "2016-01-01..2020-12-31 Nghị quyết ngày 09/7/2015 (Đà Nẵng) B", ["poverty_line 1100000 1300000 B", "near_poverty_line 1430000 1690000 B"],
            ["poor: I <= poverty_line B", "near_poor: I > poverty_line, I <= near_poverty_line B", "not_poor: I > near_poverty_line -"]);
        AssertIncomeOnly(standard);
        Assert.Equal(new LocalDate(2015, 7, 9), standard.Documents[0].Issued);
    }

    [Fact]
    public void HaNoi2011()
    {
        var standard = LawPage.Shipped("ha-noi-2011-2015");
        AssertMonthly(standard, "2011-01-01..2015-12-31 01/2011/QĐ-UBND B", ["poverty_line 550000 750000 B", "near_poverty_line 750000 1000000 B"],
            ["poor: I <= poverty_line B", "near_poor: I > poverty_line, I <= near_poverty_line B", "not_poor: I > near_poverty_line -"]);
        AssertIncomeOnly(standard);
        Assert.Contains("unverified", standard.Windows[0].Source.Note!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void HoChiMinhCity2014_IsYearly_WithOneLineForAllAreas()
    {
        var standard = LawPage.Shipped("ho-chi-minh-2014-2015");
        Assert.Equal(Measure.IncomePerPersonYear, standard.ByFacts.Measure);
        Assert.Equal(["2014-01-01..2015-12-31 34/2013/NQ-HĐND A"], LawPage.Windows(standard));
        Assert.Equal(["poverty_line 16000000 16000000 A", "near_poverty_line 21000000 21000000 A"], LawPage.Lines(standard.ByFacts));
        Assert.Equal(["poor: I <= poverty_line A", "near_poor: I > poverty_line, I <= near_poverty_line A", "not_poor: I > near_poverty_line -"], LawPage.Rows(standard.ByFacts));
        AssertIncomeOnly(standard);
    }

    /// <summary>Not one of them is shipped; each says what is missing.</summary>
    [Fact]
    public void KnownIncomplete_AreThese()
    {
        Assert.Equal(
            [
                "ho-chi-minh-2021-2024 79 2021-01-01..2024-09-30", "ho-chi-minh-2024-2025 79 2024-10-01..2025-12-31", "binh-duong-2016-2021 74 2016-01-01..2021-12-31",
            ],
            PovertyStandards.Local.KnownIncomplete.Select(each => FormattableString.Invariant($"{each.Id} {each.ProvinceCode} {each.From:uuuu-MM-dd}..{each.To:uuuu-MM-dd}")));
        Assert.All(PovertyStandards.Local.KnownIncomplete, each =>
        {
            Assert.False(PovertyStandards.TryGet(each.Id, out _));
            Assert.False(PovertyStandards.Local.TryGetInForceOn(each.ProvinceCode, each.From, out _));
            foreach (var text in new[] { each.Name.Vi, each.Name.En, each.Missing.Vi, each.Missing.En, each.Document }) Assert.False(string.IsNullOrWhiteSpace(text));
        });
        Assert.Contains("13/2020", PovertyStandards.Local.KnownIncomplete[0].Document, StringComparison.Ordinal);
        Assert.Contains("995/2021", PovertyStandards.Local.KnownIncomplete[0].Document, StringComparison.Ordinal);
        Assert.Contains("15/NQ-HĐND", PovertyStandards.Local.KnownIncomplete[1].Document, StringComparison.Ordinal);
        Assert.Contains("47/2015/NQ-HĐND8", PovertyStandards.Local.KnownIncomplete[2].Document, StringComparison.Ordinal);
    }

    private static void AssertMonthly(PovertyStandard standard, string window, string[] lines, string[] rows)
    {
        Assert.Equal(Measure.IncomePerPersonMonth, standard.ByFacts.Measure);
        Assert.Equal([window], LawPage.Windows(standard));
        Assert.Equal(lines, LawPage.Lines(standard.ByFacts));
        Assert.Equal(rows, LawPage.Rows(standard.ByFacts));
        Assert.Null(standard.ByScores);
        Assert.Empty(standard.Groups);
    }

    private static void AssertIncomeOnly(PovertyStandard standard)
    {
        Assert.Empty(standard.Indicators);
        Assert.Null(standard.IndicatorsOf);
        Assert.All(standard.ByFacts.Rows, row => Assert.Null(row.DeprivedAtLeast ?? row.DeprivedFewerThan));
    }

    private static void AssertIndicatorsOf(string id, int count, PovertyStandard standard)
    {
        Assert.Equal(id, standard.IndicatorsOf);
        Assert.Equal(count, standard.Indicators.Length);
        Assert.Equal(LawPage.Shipped(id).Indicators.AsEnumerable(), standard.Indicators);
    }
}
