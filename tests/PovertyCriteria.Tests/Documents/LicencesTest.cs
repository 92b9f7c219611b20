using System.Xml.Linq;

namespace PovertyCriteria.Tests.Documents;

public class LicencesTest
{
    [Fact]
    public void EveryPackage_IsInTheList_ThoseOfThePackagesWithTheirVersion()
    {
        var listed = Repository.Read("docs", "licences.md");
        var groups = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("ItemGroup").ToList();
        var shipped = 0;
        foreach (var group in groups)
        {
            var ofUsers = group.Attribute("Label")!.Value is "Library" or "Command line";
            foreach (var package in group.Elements("PackageVersion"))
            {
                var (id, version) = (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value);
                if (ofUsers) Assert.Contains($"| {id} | {version} |", listed);
                else if (group.Attribute("Label")!.Value != "Tests and benchmarks" || id is "xunit.v3" or "FsCheck" or "FSharp.Core" or "BenchmarkDotNet") Assert.Contains(id + " (", listed);
                if (ofUsers) shipped++;
            }
        }

        Assert.True(shipped >= 8);
    }
}
