using System.Globalization;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli.Tests.Reporting;

/// <summary>The page's own tables, read back: they say what the forms and the district say.</summary>
[Collection(nameof(OneSampleReport))]
public sealed class ProfilePageTest(SampleReport sample)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public void ClassesByArea_AreThoseOf71()
    {
        var table = Table("Số hộ theo diện và khu vực");
        var (results, more) = (sample.Csv("7.1"), sample.Csv("7.1a"));
        Assert.Equal(Of(results, "3", rate: false), table["Hộ nghèo"]);
        Assert.Equal(Of(results, "5", rate: false), table["Hộ cận nghèo"]);
        Assert.Equal(Of(more, "11", rate: false), table["Hộ có mức sống trung bình"]);
        Assert.Equal(Of(results, "1", rate: false), table["Tổng số hộ"]);
        Assert.Equal(Of(results, "4", rate: true).Select(each => each + " %"), table["Tỷ lệ hộ nghèo"]);
        Assert.Equal(Of(results, "6", rate: true).Select(each => each + " %"), table["Tỷ lệ hộ cận nghèo"]);

        static string[] Of(List<Dictionary<string, string>> rows, string column, bool rate) =>
            [.. new[] { "urban", "rural", "total" }.Select(section => SampleReport.Printed(rows.First(row => row["section"] == section && row["unit"].Length == 0)[column], rate))];
    }

    [Fact]
    public void TheFlow_IsThatOf72And73()
    {
        var table = Table("Số hộ từ đầu năm (dòng) đến cuối năm (cột)");
        var (poor, nearPoor) = (Total("7.2"), Total("7.3"));
        Assert.Equal([N(poor[1] - poor[2] - poor[3] - poor[4]), N(poor[2]), N(poor[3] + poor[4])], table["Hộ nghèo đầu năm"]);
        Assert.Equal([N(poor[5]), N(nearPoor[1] - nearPoor[2] - nearPoor[3] - nearPoor[4]), N(nearPoor[2] + nearPoor[4])], table["Cận nghèo đầu năm"]);
        Assert.Equal([N(poor[6] + poor[7] + poor[8]), N(nearPoor[6] + nearPoor[7] + nearPoor[8]), "-"], table["Ngoài danh sách"]);
        string[] boxes = [.. sample.Page().Descendants("tspan").Where(each => (string?)each.Attribute("class") == "count").Select(each => each.Value)];
        Assert.Equal(6, boxes.Length);
        Assert.Equal([N(poor[1]), N(poor[9]), N(nearPoor[1]), N(nearPoor[9])], boxes.Take(4));

        long[] Total(string form) => [0, .. sample.Csv(form).First(row => row["section"] == "total" && row["counted"] == "households").Values.Skip(5).Select(each => long.Parse(each, CultureInfo.InvariantCulture))];
    }

    [Fact]
    public void Units_AreThoseOf78_ThePoorestFirst()
    {
        var table = Table("Hộ nghèo, hộ cận nghèo theo đơn vị");
        var rows = sample.Csv("7.8").Where(row => row["section"].Length == 0).ToArray();
        Assert.Equal(3, table.Count);
        foreach (var (name, figures) in table)
        {
            var (households, persons) = (rows.Single(row => row["name"] == name && row["counted"] == "households"), rows.Single(row => row["name"] == name && row["counted"] == "persons"));
            Assert.Equal([households["1"], persons["1"], households["3"], households["4"]], new[] { figures[0], figures[1], figures[2], figures[4] }.Select(each => each.Replace(".", "", StringComparison.Ordinal)));
        }

        var rates = table.Values.Select(figures => decimal.Parse(figures[3][..^2], Vietnamese) + decimal.Parse(figures[5][..^2], Vietnamese)).ToArray();
        Assert.Equal(rates.OrderDescending(), rates);
    }

    [Fact]
    public void TwoStandards_AreEachAppliedToTheSameHouseholds()
    {
        var district = new SampleDistrict();
        var (now, before) = (PovertyStandards.National.InForceOn(district.ReviewDate), PovertyStandards.National.InForceOn(new(2018, 1, 1)));
        var counts = district.Generate().GroupBy(household => (now.Classify(household, district.ReviewDate).Class!.Value, before.Classify(household, district.ReviewDate).Class!.Value)).ToDictionary(group => group.Key, group => group.Count());
        var table = Table($"Dòng: {now.Name.Vi}; cột: {before.Name.Vi} (số hộ)");
        PovertyClass[] classes = [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.AverageLivingStandard, PovertyClass.Above];
        string[] names = ["Hộ nghèo", "Hộ cận nghèo", "Hộ có mức sống trung bình", "Hộ trên mức sống trung bình"];
        for (var i = 0; i < classes.Length; i++)
            Assert.Equal(classes.Select(other => N(counts.GetValueOrDefault((classes[i], other)))), table[names[i]].Take(4));
    }

    [Fact]
    public void TheLaw_IsCited_AndWhatIsNotKnownIsSaid()
    {
        var items = sample.Page().Descendants("li").Select(item => item.Value).ToArray();
        Assert.Contains("Chuẩn nghèo: nông thôn 1.500.000, thành thị 2.000.000 đồng/người/tháng. Điều 3, 07/2021/NĐ-CP [A]", items);
        Assert.Contains("Mẫu 7.11: Phụ lục VII, Mẫu số 7.11, 1315/VBHN-BLĐTBXH [A]; mẫu in đổi chỗ ghi chú của cột 2, 6 và cột 3, 7 so với tiêu đề cột; ở đây theo tiêu đề cột", items);
        Assert.Contains("Hộ chưa xác định được diện: 0; các tỷ lệ không tính những hộ này.", items);
    }

    private static string N(long value) => value.ToString("N0", Vietnamese);

    private Dictionary<string, string[]> Table(string caption) => sample.Page().Descendants("caption").Single(each => each.Value == caption).Parent!.Element("tbody")!.Elements("tr")
        .ToDictionary(row => row.Element("th")!.Value, row => row.Elements("td").Select(cell => cell.Value).ToArray(), StringComparer.Ordinal);
}
