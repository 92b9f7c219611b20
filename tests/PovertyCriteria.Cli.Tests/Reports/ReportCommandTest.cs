using System.Globalization;
using System.Text.Json;
using PovertyCriteria.Cli.Sample;
using PovertyCriteria.Reports;

namespace PovertyCriteria.Cli.Tests.Reporting;

/// <summary>The report command on the synthetic district: every file says what the district's own profile says.</summary>
[Collection(nameof(OneSampleReport))]
public sealed class ReportCommandTest(SampleReport sample)
{
    [Fact]
    public void TheSample_IsReportedInEveryFormat_AndCalledSynthetic()
    {
        Assert.Equal((0, ""), (sample.Ran.Code, sample.Ran.Error));
        Assert.StartsWith("Dữ liệu mẫu, không phải hộ thật", sample.Ran.Out, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ hộ nghèo 3,49%, hộ cận nghèo 10,79%, nghèo đa chiều 14,28%", sample.Ran.Out, StringComparison.Ordinal);
        Assert.All(["out/reports.xlsx", "out/reports.json", "out/profile.html", "out/warnings.csv", .. SampleReport.Forms.Select(form => $"out/form-{form}.csv")], file => Assert.True(sample.Folder.Has(file), file));
        Assert.Contains("SỐ LIỆU MẪU, KHÔNG PHẢI HỘ THẬT", sample.Folder.Text("out/profile.html"), StringComparison.Ordinal);
    }

    /// <summary>Form 7.1 against a plain count over the district, by commune and area.</summary>
    [Fact]
    public void Form71_IsThePlainCountOfTheDistrict()
    {
        var district = new SampleDistrict();
        var standard = PovertyStandards.National.InForceOn(district.ReviewDate);
        var counts = new Dictionary<(string, string), long[]>();
        foreach (var household in district.Generate())
        {
            var result = standard.Classify(household, district.ReviewDate).Class;
            foreach (var key in new[] { (household.Area == Area.Urban ? "urban" : "rural", household.CommuneCode!), (household.Area == Area.Urban ? "urban" : "rural", ""), ("total", "") })
            {
                if (!counts.TryGetValue(key, out var sums)) counts[key] = sums = new long[4];
                sums[0]++;
                sums[1] += household.NumberOfMembers!.Value;
                if (result == PovertyClass.Poor) sums[2]++;
                if (result == PovertyClass.NearPoor) sums[3]++;
            }
        }

        var rows = sample.Csv("7.1");
        Assert.Equal(counts.Count, rows.Count);
        foreach (var row in rows)
        {
            var sums = counts[(row["section"], row["unit"])];
            Assert.Equal(sums, new[] { "1", "2", "3", "5" }.Select(column => long.Parse(row[column], CultureInfo.InvariantCulture)));
            Assert.Equal(Math.Round(100m * sums[2] / sums[0], 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture), row["4"]);
        }

        Assert.Equal(["5589", "22826", "195", "3.49", "603", "10.79"], rows[^1].Values.Skip(5));
    }

    [Fact]
    public void TheJson_HasTheSameFiguresAsTheCsv()
    {
        using var json = JsonDocument.Parse(sample.Folder.Text("out/reports.json"));
        var forms = json.RootElement.GetProperty("forms").EnumerateArray().ToList();
        Assert.Equal(SampleReport.Forms, forms.Select(form => form.GetProperty("form").GetString()));
        foreach (var form in forms)
        {
            var csv = sample.Csv(form.GetProperty("form").GetString()!);
            var rows = form.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("cells").EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Null ? "" : cell.ToString()));
            Assert.Equal(csv.Select(row => row.Values.Skip(5)), rows);
        }

        Assert.True(json.RootElement.GetProperty("synthetic").GetBoolean());
    }

    [Fact]
    public void ThePage_HasTheSameFiguresInItsForms_AndInItsPictures()
    {
        var page = sample.Page();
        foreach (var form in SampleReport.Forms)
        {
            var table = page.Descendants("details").Single(each => (string?)each.Attribute("id") == $"form-{form}").Descendants("tbody").Single();
            var columns = ReportForms.Find(form).Columns;
            var csv = sample.Csv(form);
            var rows = table.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).ToArray();
            Assert.Equal(csv.Count, rows.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                var figures = csv[i].Skip(5).ToArray();
                Assert.Equal(figures.Select(each => SampleReport.Printed(each.Value, columns.FirstOrDefault(column => column.Key == each.Key)?.IsRate ?? false)), rows[i][^figures.Length..]);
            }
        }

        Assert.Contains(page.Descendants("strong"), figure => figure.Value == "195");
        Assert.Contains(page.Descendants("caption"), caption => caption.Value.StartsWith("Số hộ từ đầu năm", StringComparison.Ordinal));
        // The table behind the indicators has the totals of forms 7.4 and 7.6.
        var indicators = page.Descendants("caption").Single(caption => caption.Value == "Hộ thiếu hụt theo chỉ số").Parent!.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).ToArray();
        var (poor, nearPoor) = (Total("7.4"), Total("7.6"));
        for (var i = 0; i < 12; i++) Assert.Equal((SampleReport.Printed(poor[$"{i + 1}"], false), SampleReport.Printed(nearPoor[$"{i + 1}"], false)), (indicators[i][5], indicators[i][6]));
    }

    [Fact]
    public void ThePage_NeedsNothingElse_AndEveryPictureHasATable()
    {
        var html = sample.Folder.Text("out/profile.html");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        var page = SampleReport.ParsePage(html);
        Assert.Equal("vi", (string?)page.Root!.Attribute("lang"));
        Assert.Equal(5, page.Descendants("figure").Count());
        Assert.All(page.Descendants("figure"), figure => Assert.NotEmpty(figure.Descendants("table")));
    }

    /// <summary>The bars' widths are the rates: the pictures cannot say other than the tables.</summary>
    [Fact]
    public void Bars_AreAsLongAsTheirFigures()
    {
        var bars = sample.Page().Descendants("div").Where(each => (string?)each.Attribute("class") == "bars indicators").Single().Elements("div").ToArray();
        Assert.Equal(12, bars.Length);
        var most = bars.Max(bar => Number(bar.Elements("span").Last().Value.Split(" / ")[1]));
        foreach (var bar in bars)
        {
            var (censored, all) = bar.Elements("span").Last().Value.Split(" / ") is [var a, var b] ? (Number(a), Number(b)) : default;
            var width = bar.Descendants("rect").Skip(1).Sum(rect => decimal.Parse((string)rect.Attribute("width")!, CultureInfo.InvariantCulture));
            Assert.InRange(width - all / most * 1000, -0.6m, 0.6m);
            Assert.InRange(censored, 0, all);
        }

        static decimal Number(string text) => decimal.Parse(text.Replace(" %", "", StringComparison.Ordinal), CultureInfo.GetCultureInfo("vi-VN"));
    }

    private Dictionary<string, string> Total(string form) => sample.Csv(form).First(row => row["section"] == "total" && row["unit"].Length == 0);
}
