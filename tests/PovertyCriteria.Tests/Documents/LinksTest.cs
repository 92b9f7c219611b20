using System.Text;
using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Documents;

/// <summary>Every local link of the documents leads to a file, and every anchor to a heading of it. No network is asked.</summary>
public partial class LinksTest
{
    public static TheoryData<string> Names => [.. Documents.All.Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLocalLink_LeadsSomewhere(string name)
    {
        var path = Repository.PathOf(name);
        var broken = new List<string>();
        foreach (var target in Link().Matches(Documents.WithoutCode(File.ReadAllText(path))).Select(match => match.Groups["to"].Value))
        {
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var parts = target.Split('#', 2);
            var file = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
            if (!File.Exists(file)) broken.Add(target + ": no such file");
            else if (parts.Length == 2 && !Documents.Anchors(file).Contains(parts[1])) broken.Add(target + ": no such heading");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void TheScan_FindsLinksAndAnchors()
    {
        Assert.Equal(["a.md#b", "c.md"], Link().Matches("[x](a.md#b) and [y z](c.md), [no] (d.md)").Select(match => match.Groups["to"].Value));
        Assert.Equal("before  after", Documents.WithoutCode("before `[x](y)` after"));
        Assert.Equal("the-class-table-d--3", Documents.AnchorOf("The class table: d >= 3"));
        Assert.True(Documents.All.Count() > 15);
    }

    [GeneratedRegex(@"\[[^\]]*\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}

/// <summary>The Markdown files of the repository, as far as they are read by people.</summary>
internal static partial class Documents
{
    public static IEnumerable<string> All => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(new[] { "docs", "conformance" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string WithoutCode(string text) => InlineCode().Replace(Fenced().Replace(text, ""), "");

    public static HashSet<string> Anchors(string path) =>
        [.. WithoutFences(File.ReadAllText(path)).Split('\n').Where(line => line.StartsWith('#')).Select(line => AnchorOf(line.TrimStart('#').Trim()))];

    /// <summary>The anchor that GitHub and NuGet give a heading: lower case, spaces as hyphens, other signs dropped.</summary>
    public static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            if (c == ' ') anchor.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_') anchor.Append(c);
        }

        return anchor.ToString();
    }

    /// <summary>The blocks of C#, each without its fences.</summary>
    public static IEnumerable<string> CSharp(string path) => CSharpBlock().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value.TrimEnd('\n'));

    private static string WithoutFences(string text) => Fenced().Replace(text, "");

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CSharpBlock();
}
