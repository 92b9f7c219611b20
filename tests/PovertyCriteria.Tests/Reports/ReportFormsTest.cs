using PovertyCriteria.Reports;

namespace PovertyCriteria.Tests.Reporting;

/// <summary>The forms against Annex VII of 1315/VBHN-BLĐTBXH, stated again.</summary>
public class ReportFormsTest
{
    private const string Nine = "1 2 3 4 5 6 7 8 9";
    private const string TotalAndTwelve = "T 1 2 3 4 5 6 7 8 9 10 11 12";

    public static TheoryData<string, string, string, int, int> Printed => new()
    {
        { "7.1", "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO", "1 2 3 4 5 6", 3, 2 },
        { "7.2", "TỔNG HỢP DIỄN BIẾN HỘ NGHÈO TRONG NĂM", Nine, 3, 3 },
        { "7.3", "TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO TRONG NĂM", Nine, 3, 3 },
        { "7.4", "PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO", TotalAndTwelve, 2, 2 },
        { "7.5", "PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO", TotalAndTwelve, 2, 2 },
        { "7.6", "PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ CẬN NGHÈO", TotalAndTwelve, 2, 2 },
        { "7.7", "PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ CẬN NGHÈO", TotalAndTwelve, 2, 2 },
        { "7.8", "PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG", "1 2 3 4 5 6 7 8 9 10", 2, 3 },
        { "7.9", "PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC", "P PM P1 P2 P3 P4 PE N NM N1 N2 N3 N4 NE", 2, 2 },
        { "7.10", "PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NGUYÊN NHÂN NGHÈO", "1 2 3 4 5 6 7 8", 2, 2 },
        { "7.11", "TỔNG HỢP CHỈ SỐ THIẾU HỤT CỦA TRẺ EM THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO", "1 2 3 4 5 6 7 8", 3, 2 },
        { "7.1a", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ CÓ MỨC SỐNG TRUNG BÌNH", "1 2 3 4 5 6 7 8 9 10 11 12 13 14", 2, 2 },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void AForm_HasTheTitleTheColumnsAndTheLevelsOfThePrintedOne(string number, string title, string columns, int levels, int stub)
    {
        var form = ReportForms.Find(number);
        Assert.Equal(title, form.Title.Vi);
        Assert.Equal(columns.Split(' '), form.Columns.Select(column => column.Key));
        Assert.Equal(levels, form.Header.Max(heading => heading.Depth));
        Assert.Equal(stub, form.Stub.Length);
        Assert.Equal(form.Columns.Length, form.Header.Sum(heading => heading.Width));
        Assert.Equal(number != "7.1a", form.IsInCircular);
        Assert.Equal(number != "7.11", form.Sections.Length == 3);
        Assert.Equal((number is "7.1" or "7.11", number is not ("7.3" or "7.9")), (!form.TotalListsUnits, form.PrintsNumbers));
        if (form.IsInCircular) Assert.Equal($"Phụ lục VII, Mẫu số {number}, 1315/VBHN-BLĐTBXH [A]", form.Source.ToString());
    }

    [Fact]
    public void TheForms_AreElevenInOrder_AndOneThatIsNotInTheCircular()
    {
        Assert.Equal(Enumerable.Range(1, 11).Select(number => $"7.{number}"), ReportForms.OfCircular.Select(form => form.Number));
        Assert.Equal("7.1a", Assert.Single(ReportForms.All, form => !form.IsInCircular).Number);
        Assert.Contains("KHÔNG có trong Thông tư", ReportForms.Find("7.1a").Notes[0].Vi, StringComparison.Ordinal);
        Assert.Contains("7.12", Assert.Throws<ArgumentException>(() => ReportForms.Find("7.12")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_AreThoseOfTheForms()
    {
        Assert.Equal(["4=3/1*100", "6=5/1*100"], Formulas("7.1"));
        Assert.Equal(["9=1-2-3-4+5+6+7+8"], Formulas("7.2"));
        Assert.Equal(["9=1-2-3-4+5+6+7+8"], Formulas("7.3"));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"{i}=(7.4).{i}/T*100"), Formulas("7.5"));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"{i}=(7.6).{i}/T*100"), Formulas("7.7"));
        Assert.Equal(["4=3/1*100", "6=5/2*100", "8=7/1*100", "10=9/2*100", "12=11/1*100", "14=13/2*100"], Formulas("7.1a"));
        Assert.All(["7.4", "7.6", "7.8", "7.9", "7.10", "7.11"], number => Assert.Empty(Formulas(number)));
    }

    /// <summary>The indicators and causes of the forms are those of the standard and of the review's law, in the same order.</summary>
    [Fact]
    public void Columns_AreTheIndicatorsAndCausesOfTheLaw()
    {
        var standard = PovertyStandards.National.InForceOn(new(2024, 1, 1));
        foreach (var number in new[] { "7.4", "7.5", "7.6", "7.7" })
            Assert.Equal(standard.Indicators.Select(each => each.Name), ReportForms.Find(number).Columns.Skip(1).Select(column => column.Name));
        Assert.Equal(ReviewLaw.National.Causes.Select(cause => cause.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ReportForms.Find("7.10").Columns.Select(column => column.Key));
        Assert.Equal(ReviewLaw.National.Lists.Select(list => list.Form), ["7.2", "7.3"]);
    }

    private static IEnumerable<string> Formulas(string number) => ReportForms.Find(number).Columns.Select(column => column.Formula).OfType<string>();
}
