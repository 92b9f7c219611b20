using System.Runtime.CompilerServices;

namespace PovertyCriteria.Tests;

/// <summary>Lists and results that are not part of the project: what reads them is skipped where they are not beside the checkout.</summary>
internal static class Shared
{
    public static IReadOnlyList<Dictionary<string, string>> Rows(params string[] parts)
    {
        var path = Path.Combine([Repository.Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"the file is not beside the checkout (../shared/{string.Join('/', parts)})");
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells =>
        {
            Assert.Equal(header.Length, cells.Length);
            return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        })];
    }
}
