using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PovertyCriteria.Tests.Units;

public class CommunesTest
{
    private static readonly LocalDate First = new(2025, 7, 1);
    private static readonly LocalDate DongNaiACity = new(2026, 4, 30);

    [Fact]
    public void On_Returns3321_EachInAProvinceOfTheDay()
    {
        var communes = Communes.On(First);
        Assert.Equal((687, 2_621, 13), (Count(CommuneKind.Ward), Count(CommuneKind.Commune), Count(CommuneKind.SpecialZone)));
        Assert.Equal(3_321, communes.Select(each => each.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(communes, each =>
        {
            Assert.True(Provinces.Exists(each.ProvinceCode, First));
            Assert.Matches("^[0-9]{5}$", each.Code);
            Assert.True(each.Name.Length > 0 && each.Name == each.Name.Trim() && each.Name.IsNormalized(NormalizationForm.FormC));
        });
        Assert.Equal(communes.Select(each => each.Code).Order(StringComparer.Ordinal), communes.Select(each => each.Code));
        Assert.Equal(3_321, communes.Select(each => (each.ProvinceCode, each.Name)).Distinct().Count());

        int Count(CommuneKind kind) => communes.Count(each => each.Kind == kind);
    }

    [Fact]
    public void Find_ReturnsTheUnit()
    {
        var found = Communes.Find("00004", First);
        Assert.Equal(("00004", "Ba Đình", CommuneKind.Ward, "01", "00004 Ba Đình"), (found.Code, found.Name, found.Kind, found.ProvinceCode, found.ToString()));
        Assert.Equal(126, Communes.Of("01", First).Length);
        Assert.All(Communes.Of("01", First), each => Assert.Equal("01", each.ProvinceCode));
        Assert.Equal(3_321, Provinces.On(First).Sum(each => Communes.Of(each.Code, First).Length));
    }

    [Fact]
    public void Exists_CannotBeToldBefore20250701()
    {
        Assert.Equal(First, Communes.KnownFrom);
        Assert.Null(Communes.Exists("00004", new(2025, 6, 30)));
        Assert.Null(Communes.Exists("99999", new(2025, 6, 30)));
        Assert.False(Communes.TryFind("00004", new(2025, 6, 30), out _));
        Assert.True(Communes.Exists("00004", First));
        Assert.True(Communes.Exists("00004", new(2030, 1, 1)));
        Assert.False(Communes.Exists("00005", First));
        Assert.False(Communes.Exists("4", First));
        Assert.Throws<ArgumentNullException>("code", () => Communes.Exists(null!, First));
    }

    [Fact]
    public void Find_SaysWhy()
    {
        var early = Assert.Throws<UnknownUnitException>(() => Communes.Find("00001", new(2025, 6, 30)));
        Assert.Equal((true, "00001"), (early.CannotBeChecked, early.Code));
        Assert.Equal("The data have lists of communes from 2025-07-01 only, none for 2025-06-30. Code \"00001\" cannot be checked.", early.Message);
        Assert.Equal("Dữ liệu chỉ có danh sách phường, xã, đặc khu từ ngày 01/07/2025, không có của ngày 30/06/2025. Không kiểm tra được mã «00001».", early.LocalizedMessage!.Vi);

        var none = Assert.Throws<UnknownUnitException>(() => Communes.Find("00005", First));
        Assert.Equal((false, "\"00005\" is not the code of a commune on 2025-07-01."), (none.CannotBeChecked, none.Message));
        Assert.Equal("«00005» không phải là mã phường, xã, đặc khu vào ngày 01/07/2025.", none.LocalizedMessage!.Vi);

        var zeros = Assert.Throws<UnknownUnitException>(() => Communes.Find("4", First));
        Assert.EndsWith("Codes have 5 digits; is it 00004?", zeros.Message, StringComparison.Ordinal);

        Assert.True(Assert.Throws<UnknownUnitException>(() => Communes.On(new(2025, 6, 30))).CannotBeChecked);
        Assert.True(Assert.Throws<UnknownUnitException>(() => Communes.Of("01", new(2025, 6, 30))).CannotBeChecked);
        Assert.Equal("02", Assert.Throws<UnknownUnitException>(() => Communes.Of("02", First)).Code);
    }

    /// <summary>23 wards became 33 in Đồng Nai, and the source does not say which communes did.</summary>
    [Fact]
    public void KindsInDongNai_AreNotKnownOnceItIsACity()
    {
        Assert.Equal((23, 72), (Communes.Of("75", DongNaiACity.PlusDays(-1)).Count(each => each.Kind == CommuneKind.Ward), Communes.Of("75", DongNaiACity.PlusDays(-1)).Count(each => each.Kind == CommuneKind.Commune)));
        Assert.Equal(95, Communes.Of("75", DongNaiACity).Length);
        Assert.All(Communes.On(DongNaiACity), each => Assert.Equal(each.ProvinceCode == "75", each.Kind is null));
        Assert.Equal(Communes.On(First).Select(each => (each.Code, each.Name, each.ProvinceCode)), Communes.On(DongNaiACity).Select(each => (each.Code, each.Name, each.ProvinceCode)));
    }

    [Fact]
    public void TheSource_IsSaid() => Assert.Equal("19/2025/QĐ-TTg [C]", Communes.Source.ToString());

    [Fact]
    public void Names_OfKinds()
    {
        CommuneKind[] kinds = [CommuneKind.Ward, CommuneKind.Commune, CommuneKind.SpecialZone];
        Assert.Equal(["phường", "xã", "đặc khu"], kinds.Select(each => each.DisplayName(new CultureInfo("vi"))));
        Assert.Equal(["ward", "commune", "special zone"], kinds.Select(each => each.DisplayName(new CultureInfo("en"))));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CommuneKind)3).DisplayName(CultureInfo.InvariantCulture));
    }

    /// <summary>A list of codes that an edit changed by accident would not be noticed elsewhere where the source is not at hand.</summary>
    [Fact]
    public void TheLists_AreTheOnesThatWereChecked() => Assert.Equal(
        ["communes-from-2025-07-01.csv 990b75bbdeb97c93", "provinces-from-2025-07-01.csv b22f7208a8becd2f", "provinces-until-2025-06-30.csv ba629fa01b9509f4"],
        new[] { "communes-from-2025-07-01.csv", "provinces-from-2025-07-01.csv", "provinces-until-2025-06-30.csv" }
            .Select(file => $"{file} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Read("src", "PovertyCriteria", "AdministrativeUnits", "Data", file).ReplaceLineEndings("\n")))).Substring(0, 16)}"));

    [Fact]
    public void TheFiles_QuoteNothing() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("src", "PovertyCriteria", "AdministrativeUnits", "Data"), "*.csv"),
        file => Assert.All(File.ReadAllLines(file), line => Assert.True(!line.Contains('"', StringComparison.Ordinal) && line.Count(each => each == ',') == (file.Contains("communes", StringComparison.Ordinal) ? 3 : 4), line)));

    [Fact]
    public void TheList_IsThatOfTheSource()
    {
        var source = Shared.Rows("admin", "communes_3321_from_2025-07-01.csv");
        var vi = new CultureInfo("vi");
        Assert.Equal(
            source.Select(row => (row["code"], row["name"], row["type"], row["province_code"])).OrderBy(row => row.Item1, StringComparer.Ordinal),
            Communes.On(First).Select(each => (each.Code, each.Name, each.Kind!.Value.DisplayName(vi), each.ProvinceCode)));

        foreach (var row in Shared.Rows("admin", "provinces_34_from_2025-07-01.csv"))
        {
            var communes = Communes.Of(row["code"], First);
            Assert.Equal(
                (row["communes_total"], row["phuong"], row["xa"], row["dac_khu"]),
                (Text(communes.Length), Text(communes.Count(each => each.Kind == CommuneKind.Ward)), Text(communes.Count(each => each.Kind == CommuneKind.Commune)), Text(communes.Count(each => each.Kind == CommuneKind.SpecialZone))));
            // A province whose numbers by kind changed has no kinds from then on, and no other.
            var changed = (row["phuong"], row["xa"], row["dac_khu"]) != (row["phuong_2026"], row["xa_2026"], row["dac_khu_2026"]);
            Assert.All(Communes.Of(row["code"], DongNaiACity), each => Assert.Equal(changed, each.Kind is null));
            Assert.Equal(row["communes_total_2026_04_30"], Text(Communes.Of(row["code"], DongNaiACity).Length));
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
