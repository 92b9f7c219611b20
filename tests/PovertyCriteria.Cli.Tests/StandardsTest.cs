namespace PovertyCriteria.Cli.Tests;

public class StandardsTest
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void List_NamesEveryStandard_AndThoseKnownIncomplete(string language)
    {
        using var folder = new Folder();
        var ran = folder.Run("standards", "list", "--lang", language);
        Assert.Equal(0, ran.Code);
        var ids = PovertyStandards.National.Concat(PovertyStandards.Local).Select(standard => standard.Id).Concat(PovertyStandards.Local.KnownIncomplete.Select(each => each.Id));
        Assert.All(ids, id => Assert.Contains(id, ran.Out));
        Assert.All(PovertyStandards.Local.KnownIncomplete, each => Assert.Contains(language == "vi" ? each.Missing.Vi : each.Missing.En, ran.Out));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Show_HasEveryLineIndicatorAndSource_OfEveryStandard(string language)
    {
        using var folder = new Folder();
        foreach (var standard in PovertyStandards.National.Concat(PovertyStandards.Local))
        {
            var ran = folder.Run("standards", "show", standard.Id, "--lang", language);
            Assert.Equal((0, ""), (ran.Code, ran.Error));
            Assert.All(standard.ByFacts.Lines, line => Assert.Contains(line.Source.ToString(), ran.Out));
            Assert.All(standard.Windows, window => Assert.Contains(window.Source.ToString(), ran.Out));
            Assert.All(standard.Indicators, indicator => Assert.Contains($"({indicator.Id})", ran.Out));
            Assert.All(standard.Indicators, indicator => Assert.Contains(indicator.Source.ToString(), ran.Out));
            Assert.All(standard.NotFound, missing => Assert.Contains(missing.HeldBy, ran.Out));
        }
    }

    [Fact]
    public void Show_SaysTheLineWithTheReadersGrouping()
    {
        using var folder = new Folder();
        Assert.Contains("Chuẩn nghèo: nông thôn 1.500.000, thành thị 2.000.000 đồng/người/tháng", folder.Run("standards", "show", "vn-2022-2025", "--lang", "vi").Out);
        Assert.Contains("Poverty line: rural 1,500,000, urban 2,000,000 VND per person per month", folder.Run("standards", "show", "vn-2022-2025", "--lang", "en").Out);
    }

    [Fact]
    public void Show_NamesLinesAsTheyAreNamed_AndScoresInNeutralWords()
    {
        using var folder = new Folder();
        var text = folder.Run("standards", "show", "vn-2016-2020", "--lang", "vi").Out;
        Assert.Contains("không quá mức sống trung bình", text);
        Assert.Contains("trên mức điểm nghèo", text);
        Assert.DoesNotContain("mức mức", text);
        Assert.DoesNotContain("điểm B", text);
        Assert.Contains("Phân loại theo điểm của phiếu rà soát", text);
    }

    [Fact]
    public void Show_ReadsAStandardOfOnesOwn()
    {
        using var folder = new Folder().With("own.json", LawFile.Text("vn-2022-2025").Replace("\"id\": \"vn-2022-2025\"", "\"id\": \"own\""));
        Assert.Contains("(own)", folder.Run("standards", "show", "--standard-file", "own.json").Out);
    }

    [Theory]
    [InlineData("nothing", "[standard.unknown]")]
    [InlineData("ho-chi-minh-2021-2024", "[standard.unknown]")]
    public void Show_OfAnUnknownStandard_Is2(string id, string code)
    {
        using var folder = new Folder();
        var ran = folder.Run("standards", "show", id);
        Assert.Equal(2, ran.Code);
        Assert.Contains(code, ran.Error);
    }

    [Fact]
    public void Show_OfNothing_Is2()
    {
        using var folder = new Folder();
        Assert.Equal(2, folder.Run("standards", "show").Code);
        Assert.Equal(2, folder.Run("standards").Code);
        Assert.Equal(2, folder.Run().Code);
    }

    [Fact]
    public void Help_IsInTheReadersLanguage()
    {
        using var folder = new Folder();
        Assert.Contains("povertycriteria classify", folder.Run("classify", "--help").Out);
        Assert.Contains("Ngày rà soát", folder.Run("classify", "--help", "--lang", "vi").Out);
        var lines = folder.Run("sample", "--help", "--lang", "vi").Out.Split('\n').Select(line => line.Trim()).ToArray();
        Assert.Equal(["Mô tả:", "Cách dùng:", "Tùy chọn:"], lines.Where(line => line.EndsWith(':')));
        Assert.Contains("povertycriteria sample [tùy chọn]", lines);
        Assert.Contains(lines, line => line.StartsWith("--seed", StringComparison.Ordinal) && line.EndsWith("[mặc định: 1]", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("-?, -h, --help", StringComparison.Ordinal) && line.EndsWith("Hướng dẫn dùng", StringComparison.Ordinal));
        lines = [.. folder.Run("--help", "--lang", "vi").Out.Split('\n').Select(line => line.Trim())];
        Assert.Equal(["Mô tả:", "Cách dùng:", "Tùy chọn:", "Lệnh:"], lines.Where(line => line.EndsWith(':')));
        Assert.Contains("povertycriteria [lệnh] [tùy chọn]", lines);
        Assert.Contains("Đối số:", folder.Run("standards", "show", "--help", "--lang", "vi").Out);
        Assert.Contains("Usage:", folder.Run("sample", "--help", "--lang", "en").Out);
    }
}
