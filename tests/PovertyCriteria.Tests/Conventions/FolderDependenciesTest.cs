using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>Dependencies between folders run one way: an earlier folder names no type of a later one.</summary>
public partial class FolderDependenciesTest
{
    private static readonly string[] Order = ["Sources", "AdministrativeUnits", "Households", "Conditions", "Standards", "Classification", "Bulk", "Statistics", "Review", "Reports"];

    [Fact]
    public void EarlierFolders_NameNoTypeOfLaterOnes()
    {
        var sources = Repository.LibrarySources().Where(source => source.Path.Contains('/', StringComparison.Ordinal)).ToList();
        Assert.All(sources, source => Assert.Contains(FolderOf(source.Path), Order));
        // A partial type is at home where it is declared first.
        var home = sources.SelectMany(source => Types(source.Text).Select(type => (Type: type, Folder: Array.IndexOf(Order, FolderOf(source.Path)))))
            .GroupBy(pair => pair.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Min(pair => pair.Folder), StringComparer.Ordinal);
        Assert.True(home.Count > 80);
        Assert.Equal(Array.IndexOf(Order, "Standards"), home["PovertyStandard"]);
        var wrong = sources.SelectMany(source => TypeNames(source.Text).Distinct(StringComparer.Ordinal)
            .Where(name => home.TryGetValue(name, out var folder) && folder > Array.IndexOf(Order, FolderOf(source.Path)) && !IsContinued(source, name) && !Members(source.Text).Contains(name, StringComparer.Ordinal))
            .Select(name => $"{source.Path} names {name} of {Order[home[name]]}"));
        Assert.Empty(wrong);

        static bool IsContinued((string Path, string Text) source, string name) => Types(source.Text).Contains(name, StringComparer.Ordinal);
    }

    [Fact]
    public void EveryType_IsInTheOneNamespace() => Assert.All(
        Repository.LibrarySources().Where(source => source.Path != "CompilerAttributes.cs"),
        source => Assert.Matches(new Regex("^namespace PovertyCriteria(\\.(Bulk|Reports))?;", RegexOptions.Multiline), source.Text));

    private static string FolderOf(string path) => path.Split('/')[0];

    private static IEnumerable<string> Types(string code) => Declarations().Matches(SourceText.WithoutTexts(code)).Select(match => match.Groups[1].Value);

    /// <summary>Fields and enum members that a file declares; inside it their names are theirs, whatever else is called so.</summary>
    private static IEnumerable<string> Members(string code) => Named().Matches(SourceText.WithoutTexts(code)).Select(match => match.Groups[1].Value);

    /// <summary>Names that may be those of types: neither a member behind a point nor a member's own name.</summary>
    private static IEnumerable<string> TypeNames(string code) => Uses().Matches(SourceText.WithoutTexts(code)).Select(match => match.Value);

    [GeneratedRegex(@"^ {4}(?:[A-Za-z ]+ [A-Za-z<>?]+ )?([A-Z][A-Za-z0-9]*)(?: = |,\r?$)", RegexOptions.Multiline)]
    private static partial Regex Named();

    // A private type is known in its file alone.
    [GeneratedRegex(@"(?<!\bprivate (?:sealed |static |abstract |readonly )*)\b(?:class|record struct|record class|record|struct|enum|interface)\s+([A-Z][A-Za-z0-9]*)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"(?<![A-Za-z0-9_.])[A-Z][A-Za-z0-9_]*(?![A-Za-z0-9_])(?!\s*(?:=[^=>]|=>|\{ get|\{ init|,? (?:in|is) ))(?:(?<=new [A-Za-z0-9_]+)|(?!\())")]
    private static partial Regex Uses();
}
