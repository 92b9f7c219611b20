using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Conformance;

/// <summary>
/// The files are what the plain restatements write; <c>UPDATE_CONFORMANCE=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites them.
/// </summary>
public class ConformancePackTest
{
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
    public void EveryCase_HasAnIdOfItsOwn_AndEveryTrapOfAHouseholdHasACase()
    {
        var all = ConformancePack.Names.SelectMany(name => ConformancePack.Read(name).Cases).ToList();
        Assert.Equal(all.Count, all.Select(each => each.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16], all.Where(each => each.Trap is not null).Select(each => each.Trap!.Value).Distinct().Order());
        Assert.Equal(PlainLaw.All.Select(law => law.Id).Order(StringComparer.Ordinal), all.Where(each => each.Standard is not null).Select(each => each.Standard!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_NamesEveryFileWithItsNumberOfCases()
    {
        var readme = Repository.Read("conformance", "README.md");
        foreach (var name in ConformancePack.Names)
            Assert.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| `{name}.json` | {ConformancePack.Read(name).Cases.Length} |"), readme);
    }
}
