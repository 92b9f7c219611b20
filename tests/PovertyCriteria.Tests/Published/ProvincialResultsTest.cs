using System.Globalization;

namespace PovertyCriteria.Tests.Published;

/// <summary>
/// The poor and near-poor households of the annual reviews by province, 2016 to 2024. They are not part of the project: without the file
/// beside the checkout the tests are skipped. Hòa Bình (17) and Huế (46) are missing from it; 0 is also used for none left.
/// </summary>
public class ProvincialResultsTest
{
    private static readonly string[] Missing = ["17", "46"];

    [Fact]
    public void EveryRow_IsOfAProvinceOfItsYear()
    {
        var rows = Rows();
        Assert.Equal((549, 549), (rows.Count, rows.Select(row => (row["province_code"], row["year"])).Distinct().Count()));
        Assert.All(rows, row =>
        {
            var province = Provinces.Find(row["province_code"], EndOf(Year(row)));
            Assert.Equal((row["province"], row["region6"]), (province.Name, province.Region));
        });
        Assert.All(rows.GroupBy(Year), year => Assert.Equal(Missing, Provinces.On(EndOf(year.Key)).Select(each => each.Code).Except(year.Select(row => row["province_code"]))));
    }

    [Fact]
    public void AYear_CannotBeCarriedAsIfItWereWhole()
    {
        var counts = Rows().Where(row => Year(row) == 2022).Select(row => KeyValuePair.Create(row["province_code"], Number(row, "poor_households_review")!.Value));
        var thrown = Assert.Throws<InvalidProvinceCountsException>(() => ProvinceCounts.Carry(counts, EndOf(2022), EndOf(2025)));
        Assert.Equal([("province.missing", "17"), ("province.missing", "46")], thrown.Faults.Select(fault => (fault.Code, fault.ProvinceCode)));
    }

    /// <summary>
    /// Regions of 2022. The poor households of the Red River Delta add to 69,329 where the region is printed with 69,239, two digits
    /// turned round: with the provinces' sum its row and the country's column would add up. Flagged, not corrected.
    /// </summary>
    [Fact]
    public void Regions2022_AreTheSumsOfTheirProvinces()
    {
        var poor = ProvinceCounts.SumByRegion(Of(2022, "poor_households_review"), EndOf(2022));
        var nearPoor = ProvinceCounts.SumByRegion(Of(2022, "near_poor_households_review"), EndOf(2022));
        Assert.Equal((69_329, 100_237), (poor["Đồng bằng sông Hồng"], nearPoor["Đồng bằng sông Hồng"]));
        Assert.Equal((90, 69_329 + 100_237), (69_329 - 69_239, 169_566));
        Assert.Equal((129_160, 107_487), (poor["Tây Nguyên"], nearPoor["Tây Nguyên"]));
        Assert.Equal((9_710, 6_077), (poor["Đông Nam Bộ"], nearPoor["Đông Nam Bộ"]));
        Assert.Equal((109_767, 168_169), (poor["Đồng bằng sông Cửu Long"], nearPoor["Đồng bằng sông Cửu Long"]));
        // A province of each of the other two is not known, so their sums are not.
        Assert.Equal(["Bắc Trung Bộ và duyên hải miền Trung", "Trung du và miền núi phía Bắc"], poor.Where(each => each.Value is null).Select(each => each.Key));
        Assert.Equal(["Bắc Trung Bộ và duyên hải miền Trung", "Trung du và miền núi phía Bắc"], nearPoor.Where(each => each.Value is null).Select(each => each.Key));
        // What the 61 provinces leave to the country is what they leave to those two regions.
        var rest = Of(2022, "poor_households_review").Where(each => each.Value is not null).GroupBy(each => Provinces.Find(each.Key, EndOf(2022)).Region, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(each => each.Value!.Value), StringComparer.Ordinal);
        Assert.Equal((27_091, 11_735), (455_271 - rest["Trung du và miền núi phía Bắc"], 284_137 - rest["Bắc Trung Bộ và duyên hải miền Trung"]));
        Assert.Equal(27_091 + 11_735, 1_057_374 - rest.Values.Sum());
    }

    [Fact]
    public void EveryYear_IsCarriedTo34Provinces_KeepingItsSum()
    {
        for (var year = 2016; year <= 2024; year++)
        {
            foreach (var column in new[] { "poor_households_review", "near_poor_households_review" })
            {
                var counts = Of(year, column).ToList();
                var carried = ProvinceCounts.Carry(counts, EndOf(year), EndOf(2025));
                Assert.Equal(["25", "46"], carried.Where(each => each.Value is null).Select(each => each.Key));
                Assert.Equal(counts.Where(each => each.Key is not ("25" or "26")).Sum(each => each.Value), carried.Values.Sum());
                // Bắc Ninh of 2025 is Bắc Giang and Bắc Ninh of before.
                Assert.Equal(counts.Where(each => each.Key is "24" or "27").Sum(each => each.Value), carried["24"]);
            }
        }
    }

    /// <summary>New Thái Nguyên, near-poor 2022: 4.69 % by counts; the mean of the two rates would be 6.32 %.</summary>
    [Fact]
    public void RatesOfMergedProvinces_AreMadeOfCounts()
    {
        var nearPoor = ProvinceCounts.Carry(Of(2022, "near_poor_households_review"), EndOf(2022), EndOf(2025));
        var totals = ProvinceCounts.Carry(Of(2022, "total_households_implied"), EndOf(2022), EndOf(2025));
        Assert.Equal((19_630, 418_502), (nearPoor["19"], totals["19"]));
        Assert.Equal(4.69m, Math.Round(100m * nearPoor["19"]!.Value / totals["19"]!.Value, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(6.32m, Math.Round(((100m * 12_245 / 336_411) + (100m * 7_385 / 82_091)) / 2, 2, MidpointRounding.AwayFromZero));
        // Without the total of Bà Rịa - Vũng Tàu and the city's own there is no total of the merged city.
        Assert.Equal(["25", "46", "79"], totals.Where(each => each.Value is null).Select(each => each.Key));
    }

    /// <summary>The file's approximate totals are those that print its rates, as far as their bounds were rounded.</summary>
    [Fact]
    public void ApproximateTotals_AreThoseThatPrintTheRates()
    {
        var rows = Rows().Where(row => row["total_households_kind"].StartsWith("approx(", StringComparison.Ordinal)).ToList();
        Assert.Equal(418, rows.Count);
        Assert.All(rows, row =>
        {
            var (least, most) = Bounds(row);
            var found = Totals(row);
            Assert.InRange(found.Least, least, least + 1);
            Assert.InRange(found.Most!.Value, most - 1, most);
        });
    }

    /// <summary>A count and a rate of one row that cannot both be right: the total behind them is far from the same province's exact total.</summary>
    [Fact]
    public void TenRows_HaveACountOrARateThatIsWrong()
    {
        var rows = Rows();
        var exact = rows.Where(row => row["total_households_kind"] == "exact").GroupBy(row => row["province_code"], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(row => Number(row, "total_households_implied")!.Value), StringComparer.Ordinal);
        var odd = rows.Where(row => row["total_households_kind"].StartsWith("approx(", StringComparison.Ordinal) && exact.ContainsKey(row["province_code"]))
            .Where(row => Totals(row) is var totals && (totals.Most < exact[row["province_code"]] * 4 / 5 || totals.Least > exact[row["province_code"]] * 5 / 4))
            .Select(row => $"{row["province_code"]} {row["province"]} {row["year"]}: {row["near_poor_households_review"]} at {row["near_poor_rate_review_percent"]} % is of {Totals(row)}");
        Assert.Equal(
            [
                "06 Bắc Kạn 2020: 633 at 7.82 % is of 8090-8099",
                "10 Lào Cai 2020: 182 at 7.3 % is of 2477-2510",
                "15 Yên Bái 2020: 1982 at 9.07 % is of 21841-21864",
                "19 Thái Nguyên 2020: 8613 at 1.74 % is of 493582-496426",
                "20 Lạng Sơn 2020: 1317 at 6.94 % is of 18964-18990",
                "24 Bắc Giang 2017: 3573 at 7.96 % is of 44859-44915",
                "25 Phú Thọ 2017: 2951 at 7.45 % is of 39585-39637",
                "26 Vĩnh Phúc 2019: 8459 at 1.85 % is of 456011-458482",
                "34 Thái Bình 2017: 2155 at 3.41 % is of 63104-63289",
                "89 An Giang 2018: 3169 at 5.82 % is of 54404-54496",
            ],
            odd);
    }

    /// <summary>The own reports of Tây Ninh and Bắc Kạn of 2021 and the compilation differ, and the sources do not say why. Neither is corrected.</summary>
    [Fact]
    public void ReportsOfProvinces_AgainstTheCompilation()
    {
        Assert.Equal((2_075, 3_766, 320_018), Row("72", 2021));
        Assert.Equal((22_308, 7_765, 81_516), Row("06", 2021));
        Assert.Equal((3_467, 5_109, 370_368), Row("27", 2022));
        Assert.NotEqual((2_064, 3_740), (Row("72", 2021).Poor, Row("72", 2021).NearPoor));
        Assert.NotEqual((21_946, 7_935), (Row("06", 2021).Poor, Row("06", 2021).NearPoor));
        // Bắc Ninh's report of 2022 agrees throughout: its rates are those of the compilation's exact total.
        Assert.True(RoundedRate.TotalsThatPrint(3_467, 0.94m, 2)!.Value.Contains(370_368) && RoundedRate.TotalsThatPrint(5_109, 1.38m, 2)!.Value.Contains(370_368));
        // Bắc Kạn's of 2021 are not.
        Assert.False(RoundedRate.TotalsThatPrint(13_867, 17.02m, 2)!.Value.Contains(81_516));

        static (long Poor, long NearPoor, long Total) Row(string code, int year)
        {
            var row = Rows().Single(row => row["province_code"] == code && Year(row) == year);
            return (Number(row, "poor_households_review")!.Value, Number(row, "near_poor_households_review")!.Value, Number(row, "total_households_implied")!.Value);
        }
    }

    /// <summary>The column of one year for all 63 provinces of then; what the file does not have is not known.</summary>
    private static IEnumerable<KeyValuePair<string, long?>> Of(int year, string column)
    {
        var rows = Rows().Where(row => Year(row) == year).ToDictionary(row => row["province_code"], StringComparer.Ordinal);
        return Provinces.On(EndOf(year)).Select(each => KeyValuePair.Create(each.Code, rows.TryGetValue(each.Code, out var row) ? Number(row, column) : null));
    }

    private static IReadOnlyList<Dictionary<string, string>> Rows() => Shared.Rows("data", "published", "vn_provinces_2016_2024.csv");

    private static int Year(Dictionary<string, string> row) => int.Parse(row["year"], CultureInfo.InvariantCulture);

    private static LocalDate EndOf(int year) => new(year, 12, 31);

    private static long? Number(Dictionary<string, string> row, string column) => row[column].Length == 0 ? null : long.Parse(row[column], CultureInfo.InvariantCulture);

    /// <summary>The totals that print the near-poor rate; its decimals are those that the file kept.</summary>
    private static TotalRange Totals(Dictionary<string, string> row)
    {
        var rate = row["near_poor_rate_review_percent"];
        return RoundedRate.TotalsThatPrint(Number(row, "near_poor_households_review")!.Value, decimal.Parse(rate, CultureInfo.InvariantCulture), rate.Contains('.', StringComparison.Ordinal) ? rate.Length - rate.IndexOf('.', StringComparison.Ordinal) - 1 : 0)!.Value;
    }

    private static (long Least, long Most) Bounds(Dictionary<string, string> row)
    {
        var bounds = row["total_households_kind"].Substring("approx(".Length).TrimEnd(')').Split("..");
        return (long.Parse(bounds[0], CultureInfo.InvariantCulture), long.Parse(bounds[1], CultureInfo.InvariantCulture));
    }
}
