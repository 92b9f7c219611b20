namespace PovertyCriteria.Tests.Standards;

/// <summary>What holds of every shipped standard, national or local.</summary>
public class ShippedStandardsTest
{
    public static TheoryData<string> Ids => [.. Repository.LawFiles.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void EveryShippedFile_IsRead()
    {
        Assert.Equal(5, PovertyStandards.National.Count);
        Assert.Equal(7, PovertyStandards.Local.Count);
        Assert.Equal(3, PovertyStandards.Local.KnownIncomplete.Length);
        Assert.Equal(Repository.LawFiles.Keys.Order(StringComparer.Ordinal), PovertyStandards.National.Concat(PovertyStandards.Local).Select(standard => standard.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void File_HasTheNameOfItsId_AndIsSound(string id)
    {
        Assert.Equal(id, PovertyStandard.Parse(Repository.LawFiles[id]).Id);
        Assert.Empty(PovertyStandard.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Repository.LawFiles[id]))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryWindowLineRowIndicatorGroupAndThreshold_HasASource_OfADeclaredDocument(string id)
    {
        var standard = LawPage.Shipped(id);
        var own = standard.Documents.Select(document => document.Number).ToList();
        var sources = standard.Windows.Select(window => window.Source).Concat(standard.Groups.Select(group => group.Source)).ToList();
        foreach (var rule in new[] { standard.ByFacts, standard.ByScores }.OfType<ClassRule>())
        {
            sources.AddRange(rule.Lines.Select(line => line.Source));
            for (var i = 0; i < rule.Rows.Length; i++)
            {
                if (rule.Rows[i].Source is { } source) sources.Add(source);
                else Assert.True(i == rule.Rows.Length - 1 && rule.Rows[i].AtMost is null, $"Row {i} has no source.");
            }
        }

        Assert.All(sources, source => Assert.Contains(source.Document, own));
        var ofIndicators = LawPage.Shipped(standard.IndicatorsOf ?? id).Documents.Select(document => document.Number).ToList();
        foreach (var indicator in standard.Indicators)
        {
            sources.Add(indicator.Source);
            if (indicator.DeprivedWhen is { } condition) sources.AddRange(SourcesOf(condition));
            Assert.Contains(indicator.Source.Document, ofIndicators);
        }

        Assert.All(sources, source =>
        {
            Assert.False(string.IsNullOrWhiteSpace(source.Document));
            Assert.False(string.IsNullOrWhiteSpace(source.At));
            Assert.InRange(source.Grade, 'A', 'D');
            if (source.Note is { } note) AssertBoth(note);
        });
        Assert.All(own, document => Assert.Contains(sources, source => source.Document == document || standard.NotFound.Any(missing => missing.HeldBy == document) || OnlyAmends(document)));

        // Cited in notes alone, as what amends another document.
        static bool OnlyAmends(string document) => document == "14/2018/TT-BLĐTBXH";
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryName_IsThereInBothLanguages(string id)
    {
        var standard = LawPage.Shipped(id);
        AssertBoth(standard.Name);
        foreach (var line in standard.ByFacts.Lines.Concat(standard.ByScores?.Lines ?? [])) AssertBoth(line.Name);
        foreach (var group in standard.Groups) AssertBoth(group.Name);
        foreach (var missing in standard.NotFound) AssertBoth(missing.What);
        foreach (var indicator in standard.Indicators)
        {
            AssertBoth(indicator.Name);
            AssertBoth(indicator.Dimension.Name);
        }

        Assert.DoesNotContain(standard.ByFacts.Lines, line => line.Name.Vi == line.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void IndicatorWithoutThreshold_IsNotFound_AndSaysWhoHoldsIt(string id)
    {
        var standard = LawPage.Shipped(id);
        foreach (var indicator in standard.Indicators)
        {
            var missing = standard.NotFound.Where(each => each.IndicatorId == indicator.Id).ToList();
            Assert.Equal(indicator.CanBeAssessed ? 0 : 1, missing.Count);
            Assert.All(missing, each => Assert.False(string.IsNullOrWhiteSpace(each.HeldBy)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryBandAndCount_HasTheClassOfItsRow(string id)
    {
        var standard = LawPage.Shipped(id);
        foreach (var rule in new[] { standard.ByFacts, standard.ByScores }.OfType<ClassRule>())
        {
            foreach (var area in Enum.GetValues<Area>())
            {
                foreach (var amount in rule.Lines.SelectMany(line => new[] { line.For(area) - 1, line.For(area), line.For(area) + 1 }).Append(0).Append(long.MaxValue))
                {
                    for (var deprivations = 0; deprivations <= standard.Indicators.Length; deprivations++)
                    {
                        var row = rule.Rows.Single(each =>
                            (each.Above is null || amount > rule.Line(each.Above).For(area)) && (each.AtMost is null || amount <= rule.Line(each.AtMost).For(area))
                            && (each.DeprivedAtLeast is null || deprivations >= each.DeprivedAtLeast) && (each.DeprivedFewerThan is null || deprivations < each.DeprivedFewerThan));
                        Assert.Equal(row, rule.RowFor(area, amount, deprivations));
                        Assert.Equal(row.Class, rule.ClassFor(area, amount, deprivations));
                    }
                }
            }
        }
    }

    private static IEnumerable<Source> SourcesOf(Condition condition)
    {
        if (condition.Source is { } source) yield return source;
        foreach (var each in condition.Parts.ToArray().SelectMany(SourcesOf)) yield return each;
    }

    private static void AssertBoth(LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Vi));
        Assert.False(string.IsNullOrWhiteSpace(text.En));
    }
}
