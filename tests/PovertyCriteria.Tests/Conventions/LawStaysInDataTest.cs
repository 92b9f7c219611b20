using System.Globalization;

namespace PovertyCriteria.Tests.Conventions;

/// <summary>No law in C#: neither an indicator nor a figure of it stands in the code, so that a new decree is a new file.</summary>
public class LawStaysInDataTest
{
    private static readonly (string Path, string Text)[] Sources = [.. Repository.LibrarySources()];

    private static IEnumerable<PovertyStandard> All => PovertyStandards.National.Concat(PovertyStandards.Local);

    [Fact]
    public void NoIndicator_IsNamedInCode()
    {
        var ids = All.SelectMany(standard => standard.Indicators).Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(14, ids.Count);
        // Some facts have the name of the indicator that asks for them (health_insurance, water_source); fields are declared in one place.
        var named = Sources.Where(source => source.Path != "Households/Columns.cs")
            .SelectMany(source => SourceText.Texts(source.Text).Where(ids.Contains).Select(id => $"{source.Path}: {id}"));
        Assert.Empty(named);
        var facts = Columns.OfHousehold.Cast<Column>().Concat(Columns.OfMember).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(SourceText.Texts(Sources.Single(source => source.Path == "Households/Columns.cs").Text).Where(ids.Contains), id => Assert.Contains(id, facts));
    }

    [Fact]
    public void NoStandard_IsNamedInCode()
    {
        var ids = All.Select(standard => standard.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Sources.SelectMany(source => SourceText.Texts(source.Text).Where(ids.Contains).Select(id => $"{source.Path}: {id}")));
    }

    [Fact]
    public void NoLine_StandsInCode()
    {
        var figures = All.SelectMany(standard => standard.ByFacts.Lines.Concat(standard.ByScores?.Lines ?? [])).SelectMany(line => new[] { line.Rural, line.Urban })
            .Select(amount => amount.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("1500000", figures);
        Assert.Contains("175", figures);
        Assert.Empty(Found(figures, Sources));
    }

    /// <summary>Ages, years and sizes of the law; the folders that apply it know none of them.</summary>
    [Fact]
    public void NoAge_StandsInTheCodeThatAppliesTheLaw()
    {
        string[] figures = ["15", "16", "18", "60", "1986", "2022", "2025", "2026", "2027"];
        Assert.Empty(Found(figures, Sources.Where(source => source.Path.StartsWith("Conditions/", StringComparison.Ordinal) || source.Path.StartsWith("Classification/", StringComparison.Ordinal))));
    }

    [Fact]
    public void TheScan_FindsWhatItLooksFor()
    {
        const string code = "var a = 1_500_000L; // 2250000\nvar b = \"từ 2.000.000 đồng\"; /* 175 */ var c = x is <= 140 and > 30; var d = \"health_insurance\"; var e = 21500000; var f = a140; var g = 1 << 16;";
        Assert.Equal(["1500000", "2000000", "140", "30", "21500000", "1"], SourceText.Numbers(code));
        Assert.Equal(["từ 2.000.000 đồng", "health_insurance"], SourceText.Texts(code));
    }

    private static IEnumerable<string> Found(IReadOnlyCollection<string> figures, IEnumerable<(string Path, string Text)> sources) =>
        sources.SelectMany(source => SourceText.Numbers(source.Text).Where(figures.Contains).Select(figure => $"{source.Path}: {figure}"));
}
