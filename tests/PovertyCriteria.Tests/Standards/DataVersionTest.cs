using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Standards;

/// <summary>
/// The law data do not change without their version: the digest of all of them stands beside it.
/// After raising <c>Standards/Data/version.txt</c>, <c>UPDATE_DATA_VERSION=1 dotnet test --project tests/PovertyCriteria.Tests</c> rewrites the pin.
/// </summary>
public class DataVersionTest
{
    [Fact]
    public void DigestOfTheLawData_StandsBesideTheirVersion() => Repository.AssertFile(
        $"{PovertyStandards.DataVersion} sha256:{Digest()}\n", "UPDATE_DATA_VERSION", "tests", "PovertyCriteria.Tests", "Standards", "data-version.txt");

    [Fact]
    public void Version_IsOneOfTheListInTheDocuments()
    {
        Assert.Matches(new Regex("^20[0-9]{2}[.](1[0-2]|[1-9])[.][0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1)), PovertyStandards.DataVersion);
        Assert.Contains($"| {PovertyStandards.DataVersion} |", Repository.Read("docs", "versioning.md"));
        Assert.Contains($"data {PovertyStandards.DataVersion};", Repository.Read("README.md"));
    }

    private static string Digest()
    {
        var folder = Repository.PathOf("src", "PovertyCriteria");
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in new[] { "Standards", "AdministrativeUnits", "Review", "Reports" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part, "Data"), "*", SearchOption.AllDirectories))
            .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && !path.EndsWith("version.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            all.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, path).Replace('\\', '/') + "\n"));
            all.AppendData(Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n")));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
