using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PovertyCriteria.Cli.Tests;

/// <summary>The filled form: what stands on it, what stays blank, and that a hostile file can neither write into the page nor over its own input.</summary>
public class FormCommandTest
{
    private const string Page = "form.html";

    [Fact]
    public void Html_CrossesTheRowsThatHold_AndTheirPointsAddUpToTheTotal()
    {
        using var folder = HighlandFiles.InFolder();
        var score = Section(Html(folder, "K1"), "score");
        var rows = Rows(score);
        Assert.Equal("Bảng chấm điểm Phiếu B1: Nông thôn Tây Nguyên", score.Element("h2")!.Value);
        Assert.Equal(14, rows.Count(row => row[0].Length > 0));
        Assert.Equal(["", "Từ 3 xe máy, xe có động cơ trở lên", "X", "30", "30"], rows.Single(row => row[1].StartsWith("Từ 3 xe máy")));
        Assert.Equal(["", "2 xe máy, xe có động cơ", "", "25", ""], rows.Single(row => row[1].StartsWith("2 xe máy")));
        Assert.Equal(["", "Tổng điểm B1", "", "", "160"], rows[^1]);
        Assert.Equal(160, rows.SkipLast(1).Sum(Points));
        Assert.All(rows.Where(row => row[2] == "X"), row => Assert.Equal(row[3], row[4]));
        Assert.Contains(score.Descendants("li"), note => note.Value.Contains("Mẫu số 3.8 ghi 40 điểm"));
    }

    [Fact]
    public void Html_HasPhieuAInTheCodesOfThePaper_AndPhieuB2WithTwelveIndicators()
    {
        using var folder = HighlandFiles.InFolder();
        var page = Html(folder, "K1");
        var quick = Rows(Section(page, "quick"));
        // A refrigerator (column 2) is the one criterion; so it goes on.
        Assert.Equal(["1", "không", "không", "không", "không", "không", "0", "1", "0", "0", "0", "0", "0", "0", "0", "1", "1"], quick.Select(row => row[2]));
        var deprivation = Rows(Section(page, "deprivation"));
        Assert.Equal(["1", "1.1", "1.2", "2", "2.1", "2.2", "3", "3.1", "3.2", "4", "4.1", "4.2", "5", "5.1", "5.2", "6", "6.1", "6.2", ""], deprivation.Select(row => row[0]));
        Assert.Equal("0", deprivation[^1][3]);
        Assert.Contains("☐ Hộ nghèo    ☐ Hộ cận nghèo    ☒ Hộ không nghèo, không cận nghèo", Section(page, "result").Value);
    }

    [Fact]
    public void Html_HasTheFactsOfTheHouseholdAndOfEachMember()
    {
        using var folder = new Folder().With(Folder.Households, HighlandFiles.Header + HighlandFiles.Known)
            .With(Folder.Members, HighlandFiles.Members.Split("K2")[0].Replace("1985-03-10", "1985-03").Replace("1988-07-01", "1988") + "K1,5,2020-01-31\nK1,6,\n".Replace("-31\n", "-31,,,,,,,,,,,,,\n").Replace("6,\n", "6,,,,,,,,,,,,,,\n"));
        var facts = Section(Html(folder, "K1"), "facts");
        Assert.Contains(facts.Descendants("div"), field => field.Value == "Xe máy, xe có động cơ3");
        // Six members stand three and three.
        Assert.Equal([["Thành viên", "1", "2", "3"], ["Thành viên", "4", "5", "6"]], facts.Descendants("thead").Select(head => head.Descendants("th").Select(cell => cell.Value.Split(' ')[0] is "Thành" ? "Thành viên" : cell.Value.Split(' ')[0]).ToArray()));
        Assert.Equal(
            [["Ngày sinh", "03/1985 (40 tuổi)", "1988 (36-37 tuổi)", "20/05/2014 (11 tuổi)"], ["Ngày sinh", "02/09/2018 (7 tuổi)", "31/01/2020 (5 tuổi)", ""]],
            Rows(facts).Where(row => row[0] == "Ngày sinh"));
    }

    [Fact]
    public void WhatIsNotKnown_StaysBlank_AndIsListedWithWhereItIsAsked()
    {
        using var folder = HighlandFiles.InFolder();
        var page = Html(folder, "K2");
        var score = Rows(Section(page, "score"));
        Assert.Equal("Tổng điểm B1 (từ 110 đến 175)", score[^1][1]);
        Assert.Equal("", score[^1][4]);
        Assert.All(score.Where(row => row[1].Contains("xe máy")), row => Assert.Equal(("", ""), (row[2], row[4])));
        Assert.Contains(score, row => row[1] == "Tài sản chủ yếu — chưa biết: xe máy, xe có động cơ");
        // The lowest score is what the crosses give; those that are open add to it.
        Assert.Equal(110, score.SkipLast(1).Sum(Points));
        var result = Section(page, "result");
        Assert.DoesNotContain("☒", result.Value);
        Assert.Equal([["Điện tiêu thụ bình quân một tháng", "A, B1.9", "có"], ["Xe máy, xe có động cơ", "B1.12", "có"]], Rows(result));
        Assert.Contains("Chưa xác định; còn có thể là: hộ cận nghèo", result.Value);
    }

    [Fact]
    public void NothingKnown_PrintsNoPoints_AndChoosesNoForm()
    {
        using var folder = HighlandFiles.InFolder();
        var page = Html(folder, "K3");
        var score = Section(page, "score");
        Assert.Contains("hoặc Thành thị", score.Element("h2")!.Value);
        Assert.All(Rows(score), row => Assert.Equal(("", "", ""), (row[2], row[3], row[4])));
        Assert.All(Rows(Section(page, "quick")), row => Assert.Equal("", row[2]));
        Assert.DoesNotContain("☒", page.ToString());
    }

    [Fact]
    public void HostileText_IsShownAndNeverRun()
    {
        const string hostile = "<script>alert('x')</script>&\u202E";
        using var folder = new Folder().With(Folder.Households, HighlandFiles.Header + HighlandFiles.Known.Replace("K1,52", "Hộ/Ñ-1." + "," + hostile)).With(Folder.Members, HighlandFiles.Members.Split("K2")[0].Replace("K1,", "Hộ/Ñ-1.,"));
        var ran = Form(folder, "Hộ/Ñ-1.", "--format", "html", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.DoesNotContain("<script", ran.Out);
        var page = Parsed(ran.Out);
        // What turns the direction of writing turns it in its own cell alone.
        Assert.Equal(hostile, Assert.Single(page.Descendants("bdi"), cell => cell.Value.Contains('\u202E')).Value);
        Assert.Equal(1, ran.Out.Count(c => c == '\u202E'));
        Assert.Contains(page.Descendants("dd"), cell => cell.Value == "Hộ/Ñ-1.");
        // Nothing is run and nothing is loaded.
        string[] loading = ["script", "img", "link", "iframe", "object", "form", "a"];
        Assert.DoesNotContain(page.Descendants(), element => loading.Contains(element.Name.LocalName));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "style" or "src" or "href" || attribute.Name.LocalName.StartsWith("on"));
        Assert.DoesNotContain("url(", ran.Out);
        Assert.DoesNotContain("@import", ran.Out);
    }

    [Fact]
    public void HostileStandard_IsShownAndNeverRun()
    {
        var law = LawFile.Text("vn-2022-2025").Replace("\"id\": \"vn-2022-2025\"", "\"id\": \"own-2025\"").Replace("Có bằng sơ cấp nghề", "</td><script>alert(1)</script>");
        using var folder = HighlandFiles.InFolder().With("own.json", law);
        var ran = Form(folder, "K1", "--format", "html", "--standard-file", "own.json", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.DoesNotContain("<script", ran.Out);
        Assert.Contains(Rows(Section(Parsed(ran.Out), "score")), row => row[1] == "</td><script>alert(1)</script>");
    }

    [Fact]
    public void Text_HasTheSameCrossesAndTotals_AndLeavesNamesToThePen()
    {
        using var folder = HighlandFiles.InFolder();
        var ran = Form(folder, "K1", "--lang", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("HOUSEHOLD SURVEY FORM\n", ran.Out);
        Assert.Contains("Name of the head: ....................\n", ran.Out);
        Assert.Matches(@"\|\s+\|   3 motorbikes or more\s+\|\s+X\s+\|\s+30\s+\|\s+30\s+\|", ran.Out);
        Assert.Matches(@"\|\s+\| Total B1\s+\|\s+\|\s+\|\s+160\s+\|", ran.Out);
        Assert.Contains("☒ Neither poor nor near-poor", ran.Out);
        Assert.All(ran.Out.Split('\n').Where(line => line.StartsWith('|')), line => Assert.InRange(line.Length, 1, 96));
        Assert.DoesNotContain((char)27, ran.Out);
    }

    [Fact]
    public void Out_WritesTheFile_AndPrintsNothing()
    {
        using var folder = HighlandFiles.InFolder();
        var printed = Form(folder, "K1", "--format", "html").Out;
        var ran = Form(folder, "K1", "--format", "html", "--out", Page);
        Assert.Equal((0, "", ""), (ran.Code, ran.Out, ran.Error));
        Assert.Equal(printed, folder.Text(Page));
        Assert.Equal([Page, Folder.Households, Folder.Members], folder.Files);
    }

    [Theory]
    [InlineData(Folder.Households)]
    [InlineData(Folder.Members)]
    [InlineData("nowhere/form.html")]
    public void Out_OverAFileThatIsRead_OrInNoFolder_Is2(string path)
    {
        using var folder = HighlandFiles.InFolder();
        var before = folder.Text(Folder.Households);
        var ran = Form(folder, "K1", "--out", path);
        Assert.Equal(2, ran.Code);
        Assert.Contains("[output.path]", ran.Error);
        Assert.Equal(before, folder.Text(Folder.Households));
    }

    [Theory]
    [InlineData(2, "household.unknown", "form", "--id", "K9", "--households", Folder.Households, "--on", "2025-10-15")]
    [InlineData(2, "option.missing", "form", "--households", Folder.Households, "--on", "2025-10-15")]
    [InlineData(2, "option.missing", "form", "--id", "K1", "--households", Folder.Households)]
    [InlineData(2, "option.missing", "form", "--id", "K1", "--on", "2025-10-15")]
    [InlineData(2, "option.value", "form", "--id", "K1", "--households", Folder.Households, "--on", "2025-10-15", "--format", "pdf")]
    [InlineData(2, "standard.no_forms", "form", "--id", "K1", "--households", Folder.Households, "--on", "2021-06-01")]
    [InlineData(2, "command.syntax", "form", "--id", "K1", "--households", Folder.Households, "--on", "2025-10-15", "--by", "facts")]
    [InlineData(2, "household.unknown", "form", "--id", "K1")]
    public void WhatCannotBeUsed_Is2_WithItsCode(int code, string problem, params string[] args)
    {
        using var folder = HighlandFiles.InFolder();
        var ran = folder.Run(args);
        Assert.Equal(code, ran.Code);
        Assert.Contains($"[{problem}]", ran.Error);
        Assert.Equal("", ran.Out);
    }

    [Fact]
    public void RejectedHousehold_ShowsItsFaults_And1()
    {
        using var folder = HighlandFiles.InFolder().With(Folder.Households, HighlandFiles.Header + HighlandFiles.Known.Replace(",60,80,", ",60,-1,"));
        var ran = Form(folder, "K1", "--out", Page, "--lang", "en");
        Assert.Equal(1, ran.Code);
        Assert.Contains("electricity_per_month", ran.Out);
        Assert.False(folder.Has(Page));
    }

    [Fact]
    public void WithoutFiles_TheSampleIsFilledIn()
    {
        using var folder = new Folder();
        var ran = folder.Run("form", "--format", "html", "--lang", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var code = Parsed(ran.Out).Descendants("dd").First().Value;
        Assert.StartsWith("SYNTHETIC-", code);
        Assert.Equal(ran.Out, folder.Run("form", "--format", "html", "--lang", "en", "--id", code).Out);
    }

    [Fact]
    public void NotInForce_IsSaid()
    {
        using var folder = HighlandFiles.InFolder();
        var ran = folder.Run("form", "--id", "K1", "--households", Folder.Households, "--on", "2021-10-15", "--standard", "vn-2022-2025", "--lang", "en");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("NOTE: vn-2022-2025 is not in force on 2021-10-15.", ran.Out);
    }

    private static XElement Html(Folder folder, string id)
    {
        var ran = Form(folder, id, "--format", "html", "--lang", "vi");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return Parsed(ran.Out);
    }

    private static Ran Form(Folder folder, string id, params string[] more) =>
        folder.Run(["form", "--id", id, "--households", Folder.Households, "--members", Folder.Members, "--on", "2025-10-15", .. more]);

    /// <summary>The page is XML too, so that what is not escaped cannot be parsed.</summary>
    private static XElement Parsed(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }

    private static XElement Section(XElement page, string name) => page.Descendants("section").Single(section => section.Attribute("class")!.Value == name);

    private static List<string[]> Rows(XElement section) => [.. section.Descendants("tbody").Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToArray())];

    private static int Points(string[] row) => row[4].Length == 0 ? 0 : int.Parse(row[4], CultureInfo.InvariantCulture);
}
