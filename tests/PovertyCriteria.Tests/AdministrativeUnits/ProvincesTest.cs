using System.Globalization;

namespace PovertyCriteria.Tests.Units;

public class ProvincesTest
{
    private static readonly LocalDate Before = new(2025, 6, 30);
    private static readonly LocalDate After = new(2025, 7, 1);

    [Theory]
    [InlineData("2016-01-01", 63, 6)]
    [InlineData("2025-06-30", 63, 6)]
    [InlineData("2025-07-01", 34, 6)]
    [InlineData("2026-04-29", 34, 6)]
    [InlineData("2026-04-30", 34, 7)]
    [InlineData("2031-01-01", 34, 7)]
    public void On_ReturnsTheListOfTheDay(string date, int provinces, int cities)
    {
        var list = Provinces.On(Date(date));
        Assert.Equal(provinces, list.Length);
        Assert.Equal(list.Select(each => each.Code).Order(StringComparer.Ordinal), list.Select(each => each.Code));
        Assert.Equal(provinces, list.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count());
        // The names and kinds of the older list are those of its last day, on every day.
        Assert.Equal(cities, list.Count(each => each.Kind == ProvinceKind.City));
    }

    /// <summary>What a code that is used before and after the merger means: all 34, one by one.</summary>
    [Theory]
    [InlineData("01", "Hà Nội", "Hà Nội", "01")]
    [InlineData("04", "Cao Bằng", "Cao Bằng", "04")]
    [InlineData("08", "Tuyên Quang", "Tuyên Quang", "02 08")]
    [InlineData("11", "Điện Biên", "Điện Biên", "11")]
    [InlineData("12", "Lai Châu", "Lai Châu", "12")]
    [InlineData("14", "Sơn La", "Sơn La", "14")]
    [InlineData("15", "Yên Bái", "Lào Cai", "10 15")]
    [InlineData("19", "Thái Nguyên", "Thái Nguyên", "06 19")]
    [InlineData("20", "Lạng Sơn", "Lạng Sơn", "20")]
    [InlineData("22", "Quảng Ninh", "Quảng Ninh", "22")]
    [InlineData("24", "Bắc Giang", "Bắc Ninh", "24 27")]
    [InlineData("25", "Phú Thọ", "Phú Thọ", "17 25 26")]
    [InlineData("31", "Hải Phòng", "Hải Phòng", "30 31")]
    [InlineData("33", "Hưng Yên", "Hưng Yên", "33 34")]
    [InlineData("37", "Ninh Bình", "Ninh Bình", "35 36 37")]
    [InlineData("38", "Thanh Hóa", "Thanh Hóa", "38")]
    [InlineData("40", "Nghệ An", "Nghệ An", "40")]
    [InlineData("42", "Hà Tĩnh", "Hà Tĩnh", "42")]
    [InlineData("44", "Quảng Bình", "Quảng Trị", "44 45")]
    [InlineData("46", "Huế", "Huế", "46")]
    [InlineData("48", "Đà Nẵng", "Đà Nẵng", "48 49")]
    [InlineData("51", "Quảng Ngãi", "Quảng Ngãi", "51 62")]
    [InlineData("52", "Bình Định", "Gia Lai", "52 64")]
    [InlineData("56", "Khánh Hòa", "Khánh Hòa", "56 58")]
    [InlineData("66", "Đắk Lắk", "Đắk Lắk", "54 66")]
    [InlineData("68", "Lâm Đồng", "Lâm Đồng", "60 67 68")]
    [InlineData("75", "Đồng Nai", "Đồng Nai", "70 75")]
    [InlineData("79", "Hồ Chí Minh", "Hồ Chí Minh", "74 77 79")]
    [InlineData("80", "Long An", "Tây Ninh", "72 80")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp", "82 87")]
    [InlineData("86", "Vĩnh Long", "Vĩnh Long", "83 84 86")]
    [InlineData("91", "Kiên Giang", "An Giang", "89 91")]
    [InlineData("92", "Cần Thơ", "Cần Thơ", "92 93 94")]
    [InlineData("96", "Cà Mau", "Cà Mau", "95 96")]
    public void ASurvivingCode_MeansTheTerritoryOfTheDay(string code, string nameBefore, string nameAfter, string predecessors)
    {
        var before = Provinces.Find(code, Before);
        var after = Provinces.Find(code, After);
        Assert.Equal((nameBefore, nameAfter), (before.Name, after.Name));
        var parts = predecessors.Split(' ');
        if (parts is [_])
        {
            // Neither merged nor divided: the same territory, whatever region it is now in.
            Assert.Equal((Provinces.KnownFrom, null, Provinces.KnownFrom, null), (before.From, before.Until, after.From, after.Until));
            Assert.Equal((code, 0, 0, null, null), (predecessors, before.Predecessors.Length, after.Predecessors.Length, before.Successor, after.Successor));
            return;
        }

        Assert.Equal((Provinces.KnownFrom, Before, After, null), (before.From, before.Until, after.From, after.Until));
        Assert.Equal(parts, after.Predecessors.Select(each => each.Code));
        Assert.All(after.Predecessors, each => Assert.Equal((after, Before), (each.Successor, each.Until!.Value)));
        Assert.Null(after.Successor);
        Assert.Empty(before.Predecessors);
    }

    [Fact]
    public void EveryProvinceOfBefore_IsPartOfOneOfAfter_AndEveryCodeOfAfterWasOneBefore()
    {
        var stay = Provinces.On(Before).Where(each => each.Until is null).Select(each => each.Code).ToList();
        var parts = Provinces.On(After).SelectMany(each => each.Predecessors).Select(each => each.Code).Concat(stay).ToList();
        Assert.Equal(["01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46"], stay);
        Assert.Equal(Provinces.On(Before).Select(each => each.Code), parts.Order(StringComparer.Ordinal));
        Assert.Equal(34, Provinces.On(After).Count(each => Provinces.Exists(each.Code, Before) == true));
        Assert.Equal(["15", "24", "44", "52", "80", "82", "91"], Provinces.On(After).Where(each => each.Name != Provinces.Find(each.Code, Before).Name).Select(each => each.Code));
        Assert.Equal(11, Provinces.On(After).Count(each => each.Predecessors.IsEmpty));
    }

    /// <summary>Only the kind changes on 2026-04-30, not the territory: the period and the predecessors are those of the merger.</summary>
    [Fact]
    public void DongNai_IsACityFrom20260430_OnTheSameTerritory()
    {
        var province = Provinces.Find("75", new(2026, 4, 29));
        var city = Provinces.Find("75", new(2026, 4, 30));
        Assert.Equal((ProvinceKind.Province, "Tỉnh Đồng Nai"), (province.Kind, province.FullName));
        Assert.Equal((ProvinceKind.City, "Thành phố Đồng Nai"), (city.Kind, city.FullName));
        Assert.Equal((After, null, After, null), (province.From, province.Until, city.From, city.Until));
        Assert.Equal(["70", "75"], city.Predecessors.Select(each => each.Code));
        Assert.Equal(ProvinceKind.Province, Provinces.Find("70", Before).Successor!.Kind);
        Assert.Contains("30/04/2026", city.Source.Document, StringComparison.Ordinal);
        Assert.NotEqual(province.Source, city.Source);
        Assert.Equal(33, Provinces.On(new(2026, 4, 30)).Intersect(Provinces.On(new(2026, 4, 29))).Count());
    }

    [Fact]
    public void Regions_AreThoseOfTheDay()
    {
        Assert.Equal(
            ["Bắc Trung Bộ và duyên hải miền Trung 14", "Trung du và miền núi phía Bắc 14", "Tây Nguyên 5", "Đông Nam Bộ 6", "Đồng bằng sông Cửu Long 13", "Đồng bằng sông Hồng 11"],
            Regions(Before));
        Assert.Equal(
            ["Bắc Trung Bộ 5", "Duyên hải Nam Trung Bộ và Tây Nguyên 6", "Trung du và miền núi phía Bắc 9", "Đông Nam Bộ 3", "Đồng bằng sông Cửu Long 5", "Đồng bằng sông Hồng 6"],
            Regions(After));
        Assert.Equal(("Đồng bằng sông Cửu Long", "Đông Nam Bộ"), (Provinces.Find("80", Before).Region, Provinces.Find("80", After).Region));
        Assert.Equal(("Trung du và miền núi phía Bắc", "Đồng bằng sông Hồng"), (Provinces.Find("24", Before).Region, Provinces.Find("24", After).Region));
        Assert.Equal("306/NQ-CP (2025) [C]", Provinces.Find("24", After).RegionSource.ToString());

        static IEnumerable<string> Regions(LocalDate on) => Provinces.On(on).GroupBy(each => each.Region, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Exists_IsNotKnown_BeforeTheData()
    {
        Assert.Equal(new LocalDate(2016, 1, 1), Provinces.KnownFrom);
        Assert.Null(Provinces.Exists("01", new(2015, 12, 31)));
        Assert.Null(Provinces.Exists("99", new(2015, 12, 31)));
        Assert.True(Provinces.Exists("01", new(2016, 1, 1)));
        Assert.False(Provinces.Exists("99", new(2016, 1, 1)));
        Assert.True(Provinces.Exists("02", Before));
        Assert.False(Provinces.Exists("02", After));
        Assert.False(Provinces.Exists("1", After));
        Assert.False(Provinces.Exists("", After));
        Assert.False(Provinces.Exists("01 ", After));
        Assert.False(Provinces.TryFind("01", new(2015, 12, 31), out _));
        Assert.Throws<ArgumentNullException>("code", () => Provinces.Exists(null!, After));
        Assert.Throws<ArgumentNullException>("code", () => Provinces.Find(null!, After));
    }

    [Theory]
    [InlineData("02", "2025-07-01", false, "\"02\" is not the code of a province on 2025-07-01. Until 2025-06-30 it was Hà Giang, since then part of 08 Tuyên Quang.",
        "«02» không phải là mã tỉnh vào ngày 01/07/2025. Đến ngày 30/06/2025 mã này là Hà Giang, sau đó thuộc 08 Tuyên Quang.")]
    [InlineData("1", "2025-06-30", false, "\"1\" is not the code of a province on 2025-06-30. Codes have 2 digits; is it 01?",
        "«1» không phải là mã tỉnh vào ngày 30/06/2025. Mã có 2 chữ số; có phải là 01?")]
    [InlineData("2", "2025-07-01", false, "\"2\" is not the code of a province on 2025-07-01.", "«2» không phải là mã tỉnh vào ngày 01/07/2025.")]
    [InlineData("99", "2026-10-15", false, "\"99\" is not the code of a province on 2026-10-15.", "«99» không phải là mã tỉnh vào ngày 15/10/2026.")]
    [InlineData("", "2026-10-15", false, "\"\" is not the code of a province on 2026-10-15.", "«» không phải là mã tỉnh vào ngày 15/10/2026.")]
    [InlineData("01", "2015-12-31", true, "The data have lists of provinces from 2016-01-01 only, none for 2015-12-31. Code \"01\" cannot be checked.",
        "Dữ liệu chỉ có danh sách tỉnh, thành phố từ ngày 01/01/2016, không có của ngày 31/12/2015. Không kiểm tra được mã «01».")]
    public void Find_SaysWhy(string code, string date, bool cannotBeChecked, string english, string vietnamese)
    {
        var thrown = Assert.Throws<UnknownUnitException>(() => Provinces.Find(code, Date(date)));
        Assert.Equal((code, Date(date), cannotBeChecked), (thrown.Code, thrown.Date, thrown.CannotBeChecked));
        Assert.Equal((english, english, vietnamese), (thrown.Message, thrown.LocalizedMessage!.En, thrown.LocalizedMessage.Vi));
    }

    [Fact]
    public void On_BeforeTheData_SaysFromWhen()
    {
        var thrown = Assert.Throws<UnknownUnitException>(() => Provinces.On(new(2010, 1, 1)));
        Assert.Equal((null, true), (thrown.Code, thrown.CannotBeChecked));
        Assert.Equal("The data have lists of provinces from 2016-01-01 only, none for 2010-01-01.", thrown.Message);
    }

    /// <summary>A province's own standard says until when its code means its territory; the lists say the same.</summary>
    [Fact]
    public void LocalStandards_EndWithTheirTerritory()
    {
        var windows = PovertyStandards.Local.SelectMany(standard => standard.Windows.Select(window => (standard, window))).Where(each => each.window.To >= Provinces.KnownFrom).ToList();
        Assert.Equal(5, windows.Count);
        Assert.All(windows, each =>
        {
            var from = LocalDate.Max(each.window.From, Provinces.KnownFrom);
            Assert.Equal(Earlier(each.window.To, each.standard.ProvinceUntil), Earlier(each.window.To, Provinces.Find(each.standard.ProvinceCode!, from).Until));
        });

        static LocalDate Earlier(LocalDate to, LocalDate? until) => until < to ? until.Value : to;
    }

    [Fact]
    public void EveryProvince_HasASourceOfASecondaryGrade()
    {
        Assert.All(Provinces.On(Before).Concat(Provinces.On(After)), each => Assert.Equal((Verification.Secondary, Verification.Secondary), (each.Source.Verification, each.RegionSource.Verification)));
        Assert.All(Provinces.On(Before).Concat(Provinces.On(After)), each => Assert.Equal("19/2025/QĐ-TTg, 202/2025/QH15 [C]", each.Source.ToString()));
    }

    [Fact]
    public void Names_OfKinds()
    {
        var vi = new CultureInfo("vi-VN");
        Assert.Equal(("tỉnh", "province"), (ProvinceKind.Province.DisplayName(vi), ProvinceKind.Province.DisplayName(CultureInfo.InvariantCulture)));
        Assert.Equal(("thành phố trực thuộc trung ương", "centrally-run city"), (ProvinceKind.City.DisplayName(vi), ProvinceKind.City.DisplayName(CultureInfo.InvariantCulture)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ProvinceKind)2).DisplayName(vi));
        Assert.Equal("24 Bắc Ninh", Provinces.Find("24", After).ToString());
    }

    [Fact]
    public void TheLists_AreThoseOfTheSource()
    {
        var old = Shared.Rows("admin", "provinces_63_until_2025-06-30.csv");
        Assert.Equal(
            old.Select(row => (row["code"], row["name"], row["full_name"], row["type"], row["region6"], row["successor_code_2025_07_01"], row["successor_name"])),
            Provinces.On(Before).Select(each => (each.Code, each.Name, each.FullName, Vietnamese(each), each.Region, (each.Successor ?? each).Code, (each.Successor ?? each).Name)));
        var merged = Shared.Rows("admin", "provinces_34_from_2025-07-01.csv");
        Assert.Equal(
            merged.Select(row => (row["code"], row["name"], row["full_name"], row["type"], row["region6_2025"], row["predecessor_codes"])),
            Provinces.On(After).Select(each => (each.Code, each.Name, each.FullName, Vietnamese(each), each.Region, each.Predecessors.IsEmpty ? each.Code : string.Join('|', each.Predecessors.Select(part => part.Code)))));
        Assert.Equal(
            merged.Select(row => (row["code"], row["full_name_from_2026_04_30"], row["type_from_2026_04_30"])),
            Provinces.On(new(2026, 4, 30)).Select(each => (each.Code, each.FullName, Vietnamese(each))));

        static string Vietnamese(Province province) => province.Kind.DisplayName(new CultureInfo("vi"));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
