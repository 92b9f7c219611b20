using System.Globalization;

namespace PovertyCriteria.Tests.Published;

/// <summary>
/// Results as published, faults included: what adds up is reproduced, what does not is flagged with its figures, and nothing is corrected.
/// Rates are rounded once, from counts, half away from zero; where no total was printed, the totals that print the rates are shown.
/// </summary>
public class PublishedResultsTest
{
    /// <summary>QĐ 1095/QĐ-LĐTBXH (2016), QĐ 125/QĐ-LĐTBXH (2022), QĐ 71/QĐ-LĐTBXH (2023), QĐ 134/QĐ-BLĐTBXH (2024), QĐ 217/QĐ-BLĐTBXH (2025).</summary>
    [Theory]
    [InlineData(2015, "2338569 9.88 1235784 5.22", "23657755-23681711")]
    [InlineData(2021, "609049 2.23 850202 3.11", "27293805-27372988")]
    [InlineData(2022, "1057374 4.03 915274 3.49 1972767 7.52", "26216173-26251057")]
    [InlineData(2023, "815101 2.93 771235 2.78 1586336 5.71", "27771755-27792252")]
    [InlineData(2024, "599608 1.93 1258997 4.06", "30987494-31048014")]
    public void National_RatesOfAYear_HaveACommonTotal(int year, string countsAndRates, string totals)
    {
        Assert.InRange(year, 2015, 2024);
        Assert.Equal(totals, Common(countsAndRates)?.ToString());
    }

    [Fact]
    public void National_Sums()
    {
        Assert.Equal(1_586_336, 815_101 + 771_235);
        Assert.Equal(659_389, 1_258_997 - 599_608);
        Assert.Equal(119, 1_972_767 - (1_057_374 + 915_274));
    }

    // QĐ 71/QĐ-LĐTBXH (2023), regions 2022: households and percent; the last row is the country.
    private static readonly (string Region, string Rates)[] Of2022 =
    [
        ("Trung du và miền núi phía Bắc", "455271 14.23 246190 7.69 701461 21.92"),
        ("Đồng bằng sông Hồng", "69239 1.00 100237 1.45 169566 2.45"),
        ("Bắc Trung Bộ và duyên hải miền Trung", "284137 4.99 287114 5.05 571251 10.04"),
        ("Tây Nguyên", "129160 8.39 107487 6.99 236766 15.39"),
        ("Đông Nam Bộ", "9710 0.21 6077 0.13 15787 0.34"),
        ("Đồng bằng sông Cửu Long", "109767 2.26 168169 3.46 277936 5.73"),
        ("Cả nước", "1057374 4.03 915274 3.49 1972767 7.52"),
    ];

    [Fact]
    public void Regions2022_FourSumsFail_AndNoOther()
    {
        var table = Of2022.Select(row => (row.Region, Counts: Pairs(row.Rates).Select(pair => pair.Count).ToArray())).ToList();
        var faults = table.Select(row => (What: row.Region, By: row.Counts[2] - row.Counts[0] - row.Counts[1]))
            .Concat(new[] { "poor", "near-poor", "both" }.Select((column, i) => (What: column, By: table[^1].Counts[i] - table.SkipLast(1).Sum(row => row.Counts[i]))))
            .Where(fault => fault.By != 0);
        Assert.Equal([("Đồng bằng sông Hồng", 90L), ("Tây Nguyên", 119L), ("Cả nước", 119L), ("poor", 90L)], faults);
    }

    /// <summary>
    /// In each row the rates have a common total, with the printed sums; with the sum of the two classes the row of Tây Nguyên has none.
    /// But the country's rates cannot be those of the regions' totals together: these are over half a million more.
    /// </summary>
    [Fact]
    public void Regions2022_TotalsBehindTheRates()
    {
        var totals = Of2022.Select(row => (row.Region, Totals: Common(row.Rates)!.Value)).ToList();
        Assert.Equal(
            ["3199367-3200499", "6906966-6935214", "5688429-5691060", "1538535-1538826", "4575943-4712537", "4853363-4854777", "26216173-26251057"],
            totals.Select(row => row.Totals.ToString()));
        Assert.Null(Common("129160 8.39 107487 6.99 236647 15.39"));
        Assert.Equal((26_762_603L, 26_932_913L), (totals.SkipLast(1).Sum(row => row.Totals.Least), totals.SkipLast(1).Sum(row => row.Totals.Most!.Value)));
        Assert.True(totals.SkipLast(1).Sum(row => row.Totals.Least) - totals[^1].Totals.Most > 500_000);
    }

    /// <summary>The new standard on 2022-01-01. No rate was printed; persons a household and the targets follow.</summary>
    [Fact]
    public void BaChe()
    {
        Assert.Equal((195 + 603, 195 - 60, 603 - 160), (798, 135, 443));
        Assert.Equal((3.49m, 10.79m, 14.28m), (Rate(195, 5_589, 2), Rate(603, 5_589, 2), Rate(798, 5_589, 2)));
        Assert.Equal(4.08m, Math.Round(22_826m / 5_589, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void BacKanCity_2023()
    {
        Assert.Equal(43, 285 - 242);
        var start = RoundedRate.TotalsThatPrint(285, 2.33m, 2)!.Value;
        var end = RoundedRate.TotalsThatPrint(242, 1.97m, 2)!.Value;
        Assert.Equal(("12206-12258", "12254-12315"), (start.ToString(), end.ToString()));
        // At the edges the rate is printed, one further it is not.
        Assert.All(new[] { 12_206, 12_258 }, total => Assert.Equal(2.33m, Rate(285, total, 2)));
        Assert.Equal((2.34m, 2.32m), (Rate(285, 12_205, 2), Rate(285, 12_259, 2)));
        Assert.All(new[] { 12_254, 12_315 }, total => Assert.Equal(1.97m, Rate(242, total, 2)));
        Assert.Equal((1.98m, 1.96m), (Rate(242, 12_253, 2), Rate(242, 12_316, 2)));
    }

    /// <summary>3.14495 % is printed 3.14; rounded twice it would be 3.15.</summary>
    [Fact]
    public void PhuTho_2025()
    {
        Assert.Equal((2.68m, 3.14m, 3.14495m), (Rate(26_941, 1_005_262, 2), Rate(31_615, 1_005_262, 2), Rate(31_615, 1_005_262, 5)));
        Assert.Equal(3.15m, Math.Round(Rate(31_615, 1_005_262, 3), 2, MidpointRounding.AwayFromZero));
        Assert.Equal("1005261-1005264", (Common("26941 2.68 31615 3.14")!.Value.Intersect(RoundedRate.TotalsThatPrint(31_615, 3.14495m, 5)!.Value)).ToString());
        Assert.Equal(["Hòa Bình", "Phú Thọ", "Vĩnh Phúc"], Provinces.Find("25", new(2025, 12, 31)).Predecessors.Select(each => each.Name));
    }

    [Fact]
    public void TayNinh_20220117_TwoStandardsOverTheSameHouseholds()
    {
        const int households = 320_018;
        Assert.Equal((5_804, 15_461), (2_064 + 3_740, 4_711 + 10_750));
        Assert.Equal((0.5m, 0.64m, 1.17m, 1.81m), (Rate(1_612, households, 1), Rate(2_064, households, 2), Rate(3_740, households, 2), Rate(5_804, households, 2)));
        var common = Common("2064 0.64 3740 1.17 5804 1.81")!.Value;
        Assert.True(common.Contains(households) && RoundedRate.TotalsThatPrint(1_612, 0.5m, 1)!.Value.Contains(households));
        Assert.Equal("320001-321030", common.ToString());
    }

    [Fact]
    public void BacKan_2021_TwoStandardsOverTheSameHouseholds() =>
        Assert.Equal("81478-81498", Common("13867 17.02 8239 10.11 21946 26.93 7935 9.74")?.ToString());

    [Fact]
    public void BacNinh_2022_UrbanAndRural()
    {
        Assert.Equal((3_467, 5_109), (773 + 2_694, 1_085 + 4_024));
        var (urban, rural, all) = (Common("773 0.59 1085 0.83")!.Value, Common("2694 1.12 4024 1.68")!.Value, Common("3467 0.94 5109 1.38")!.Value);
        Assert.Equal(("129941-131515", "239467-240238", "368881-370802"), (urban.ToString(), rural.ToString(), all.ToString()));
        // Some urban and some rural total make up one of the whole.
        Assert.True(urban.Least + rural.Least <= all.Most && all.Least <= urban.Most + rural.Most);
    }

    [Fact]
    public void DongNai_2020_Movements()
    {
        Assert.Equal(3_718, 5_500 - 1_778 - 245 + 241);
        Assert.Equal(3_718, 600 + 3_118);
        Assert.Equal(3_718, 3_652 + 66);
    }

    [Fact]
    public void HoChiMinhCity_2025_TwoStandards() => Assert.Equal((1_161, 15_287), (1_121 + 40, 2_489 + 12_798));

    /// <summary>72,895 of 297,899 was printed as 24.40 %; it is 24.47 %.</summary>
    [Fact]
    public void NinhBinh_2017_RoundingFault()
    {
        Assert.Equal(24.47m, Rate(72_895, 297_899, 2));
        var printed = RoundedRate.TotalsThatPrint(72_895, 24.40m, 2)!.Value;
        Assert.Equal(("298689-298811", false), (printed.ToString(), printed.Contains(297_899)));
        // Nor is it 24.4 to one decimal, nor cut off instead of rounded.
        Assert.False(RoundedRate.TotalsThatPrint(72_895, 24.4m, 1)!.Value.Contains(297_899));
        Assert.Equal(24.46m, Math.Truncate(10_000m * 72_895 / 297_899) / 100);
        Assert.True(RoundedRate.TotalsThatPrint(72_895, 24.47m, 2)!.Value.Contains(297_899));
    }

    private static TotalRange? Common(string countsAndRates) => Pairs(countsAndRates)
        .Select(pair => RoundedRate.TotalsThatPrint(pair.Count, pair.Rate, 2))
        .Aggregate((one, other) => one is { } first && other is { } second ? first.Intersect(second) : null);

    private static IEnumerable<(long Count, decimal Rate)> Pairs(string text) => text.Split(' ').Chunk(2)
        .Select(pair => (long.Parse(pair[0], CultureInfo.InvariantCulture), decimal.Parse(pair[1], CultureInfo.InvariantCulture)));

    private static decimal Rate(long count, long total, int decimals) => Math.Round(100m * count / total, decimals, MidpointRounding.AwayFromZero);
}
