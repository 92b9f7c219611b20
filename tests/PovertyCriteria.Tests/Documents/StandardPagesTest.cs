using System.Globalization;
using System.Text;

namespace PovertyCriteria.Tests.Documents;

/// <summary>One page a standard, written from the law data; <c>UPDATE_DOCS=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites them.</summary>
public class StandardPagesTest
{
    public static TheoryData<string> Ids => [.. All.Select(standard => standard.Id)];

    private static IEnumerable<PovertyStandard> All => PovertyStandards.National.Concat(PovertyStandards.Local);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatTheDataSay(string id) =>
        Repository.AssertFile(StandardPage.Write(All.Single(standard => standard.Id == id)), "UPDATE_DOCS", "docs", "standards", id + ".md");

    [Fact]
    public void Index_NamesThemAll_AndThoseThatAreIncomplete() => Repository.AssertFile(Index(), "UPDATE_DOCS", "docs", "standards", "README.md");

    [Fact]
    public void Folder_HoldsNoOtherPage() => Assert.Equal(
        All.Select(standard => standard.Id).Append("README").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("docs", "standards")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    private static string Index()
    {
        var text = new StringBuilder("# Standards\n\nEach page is written from the law data: every figure with its document, article and grade, and what was not found.\n");
        foreach (var (title, standards) in new[] { ("National", PovertyStandards.National.ToList()), ("Local", PovertyStandards.Local.ToList()) })
        {
            text.Append("\n## ").Append(title).Append("\n\n| standard | applies | poverty line, rural and urban | indicators |\n| --- | --- | --- | ---: |\n");
            foreach (var standard in standards)
            {
                var windows = string.Join("<br>", standard.Windows.Select(window => $"{Day(window.From)} to {Day(window.To)}"));
                var line = standard.ByFacts.Lines[0];
                text.Append(CultureInfo.InvariantCulture, $"| [{standard.Name.En}]({standard.Id}.md) | {windows} | {line.Rural:N0}, {line.Urban:N0} {standard.ByFacts.Measure.Unit().En} [{line.Source.Grade}] | {standard.Indicators.Length} |\n");
            }
        }

        text.Append("\n## Known, incomplete and therefore not shipped\n\n| standard | province | years | document | missing |\n| --- | --- | --- | --- | --- |\n");
        foreach (var each in PovertyStandards.Local.KnownIncomplete)
            text.Append(CultureInfo.InvariantCulture, $"| {each.Name.En} | {each.ProvinceCode} | {Day(each.From)} to {Day(each.To)} | {each.Document} | {each.Missing.En} |\n");
        return text.Append("\nPlaces that are not listed may have standards: absence here is not absence in law.\n").ToString();
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
