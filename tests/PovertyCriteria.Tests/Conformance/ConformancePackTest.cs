using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// The files are what the plain restatements write; <c>UPDATE_CONFORMANCE=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites them.
/// </summary>
public class ConformancePackTest
{
    private static List<ConformanceCase> All => [.. ConformancePack.Names.SelectMany(name => ConformancePack.Read(name).Cases)];

    [Fact]
    public void Files_AreWhatTheRestatementsWrite()
    {
        foreach (var write in ConformancePack.Writers)
        {
            var cases = write();
            Repository.AssertFile(cases.Text(), "UPDATE_CONFORMANCE", "conformance", cases.Name + ".json");
        }

        Assert.Equal(ConformancePack.Writers.Select(write => write().Name).Order(StringComparer.Ordinal), ConformancePack.Names);
    }

    /// <summary>What is expected never comes from the code that is judged by it.</summary>
    [Fact]
    public void Restatements_DoNotAskTheLibrary()
    {
        var folder = Repository.PathOf("tests", "PovertyCriteria.Tests", "Conformance");
        var files = Directory.EnumerateFiles(folder, "*.cs").Where(path => Path.GetFileName(path) is var name && (name.EndsWith("Cases.cs", StringComparison.Ordinal) || name is "PlainLaw.cs" or "CaseWriter.cs")).ToList();
        Assert.True(files.Count > 12);
        Assert.All(files, path => Assert.False(
            Regex.IsMatch(File.ReadAllText(path), @"PovertyStandards|\.(Classify|Explain|MissingFor|Score|Identify|PlanFor|IsInGroup|FaultsOf)\(", RegexOptions.None, TimeSpan.FromSeconds(5)), path));
    }

    [Fact]
    public void EveryCase_HasAnIdOfItsOwn_AndEveryStandardHasCases()
    {
        Assert.Equal(All.Count, All.Select(each => each.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(PlainLaw.All.Select(law => law.Id).Order(StringComparer.Ordinal), All.Where(each => each.Standard is not null).Select(each => each.Standard!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(PovertyStandards.National.Concat(PovertyStandards.Local), standard => Assert.Contains(All, each => each.Standard == standard.Id));
    }

    /// <summary>The list in the README is numbered without a gap, and each of its traps has a case that names it.</summary>
    [Fact]
    public void EveryTrap_HasACase()
    {
        var list = Repository.Read("conformance", "README.md");
        var listed = Numbers(list[list.IndexOf("## Traps", StringComparison.Ordinal)..], @"^\| (\d+) \|");
        Assert.Equal(Enumerable.Range(1, listed.Length), listed);
        Assert.Equal(listed, All.Select(each => each.Trap).OfType<int>().Distinct().Order());
    }

    /// <summary>Where the pages of the law stand beside the checkout: no trap of theirs is left out.</summary>
    [Fact]
    public void EveryTrapOfTheLawPages_IsInTheList()
    {
        var page = Path.Combine(Repository.Root, "..", "shared", "law", "README.md");
        Assert.SkipUnless(File.Exists(page), "the law pages are not beside the checkout (../shared/law/README.md)");
        var text = File.ReadAllText(page);
        Assert.Equal(Numbers(text[text.IndexOf("## Traps", StringComparison.Ordinal)..], @"^(\d+)\. "), All.Select(each => each.Trap).OfType<int>().Distinct().Order());
    }

    [Fact]
    public void Readme_NamesEveryFileWithItsNumberOfCases()
    {
        var readme = Repository.Read("conformance", "README.md");
        foreach (var name in ConformancePack.Names)
            Assert.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| `{name}.json` | {ConformancePack.Read(name).Cases.Length} |"), readme);
    }

    private static int[] Numbers(string text, string pattern) =>
        [.. Regex.Matches(text, pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
}
