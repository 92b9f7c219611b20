namespace PovertyCriteria.Tests.Standards;

/// <summary>A reform is a new standard made from an old one, checked as a file is; the old one stays as it was.</summary>
public class StandardReformTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Today = Standard("vn-2022-2025");

    [Fact]
    public void WithLine_ChangesThatLineAndNothingElse()
    {
        var reform = Today.WithLine("poverty_line", rural: 1_800_000, urban: 2_400_000);
        Assert.Equal(
            [("poverty_line", 1_800_000L, 2_400_000L), ("average_living_line", 2_250_000L, 3_000_000L)],
            reform.ByFacts.Lines.Select(line => (line.Id, line.Rural, line.Urban)));
        Assert.Equal(1_500_000, Today.ByFacts.Line("poverty_line").Rural);
        Assert.Equal(Today.ByFacts.Rows, reform.ByFacts.Rows);
        Assert.Equal(Today.ByScores!.Lines, reform.ByScores!.Lines);
        Assert.Equal(Today.Indicators, reform.Indicators);
        Assert.Equal(Today.Windows, reform.Windows);
    }

    /// <summary>The figure is nobody's law: it says so wherever its source is shown.</summary>
    [Fact]
    public void WhatIsChanged_CitesNoLaw()
    {
        var reform = Today.WithLine("poverty_line", 1_800_000, 2_400_000).WithCutoff(4);
        var source = reform.ByFacts.Line("poverty_line").Source;
        Assert.Equal((Verification.Unverified, "Phương án giả định (không phải văn bản)"), (source.Verification, source.Document));
        Assert.Equal("assumed 1800000 rural, 2400000 urban; by Điều 3, 07/2021/NĐ-CP [A] it is 1500000, 2000000", source.Note!.En);
        Assert.Equal(["D", "D", "A", ""], reform.ByFacts.Rows.Select(row => row.Source is { } cited ? $"{cited.Grade}" : ""));
        Assert.Single(reform.Documents, document => document.Number == source.Document);
    }

    [Fact]
    public void AReform_IsAnotherStandard()
    {
        var reform = Today.WithCutoff(4);
        Assert.Equal(("vn-2022-2025-reform", "Multidimensional poverty standard 2022-2025 (assumed reform)"), (reform.Id, reform.Name.En));
        Assert.Equal("vn-2022-2025-reform", reform.WithCutoff(5).Id);
        Assert.NotEqual(Today, reform);
        Assert.Equal(reform, Today.WithCutoff(4));
        Assert.StartsWith("sha256:", reform.DataVersion, StringComparison.Ordinal);
        var named = reform.WithId("draft-2028", new("Dự thảo", "Draft"));
        Assert.Equal(("draft-2028", "Draft", 4), (named.Id, named.Name.En, named.ByFacts.Rows[0].DeprivedAtLeast));
        Assert.Equal(reform.Name, reform.WithId("draft").Name);
    }

    /// <summary>The standard of 2022 restated with other lines and another cut-off, over every band and number of deprivations.</summary>
    [Fact]
    public void ClassesOfAReform_AreThoseOfTheChangedText()
    {
        var reform = Today.WithLine("average_living_line", 2_700_000, 3_600_000).WithLine("poverty_line", 1_800_000, 2_400_000).WithCutoff(5);
        foreach (var (area, poverty, average) in new[] { (Area.Rural, 1_800_000L, 2_700_000L), (Area.Urban, 2_400_000L, 3_600_000L) })
        {
            foreach (var vnd in new[] { 0, 1_500_000, poverty, poverty + 1, average, average + 1 })
            {
                for (var deprived = 0; deprived <= 12; deprived++)
                {
                    var expected = vnd <= poverty ? deprived >= 5 ? PovertyClass.Poor : PovertyClass.NearPoor
                        : vnd <= average ? PovertyClass.AverageLivingStandard
                        : PovertyClass.Above;
                    var answers = Today.Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived));
                    var household = new Household { Area = area, Income = Income.PerPersonMonth(vnd), Assessed = new AssessedIndicators(answers) };
                    Assert.Equal(expected, reform.Classify(household, On).Class);
                }
            }
        }

        Assert.Equal([5, 5], new[] { reform.ByScores!.Rows[0].DeprivedAtLeast!.Value, reform.ByScores.Rows[1].DeprivedFewerThan!.Value });
    }

    [Fact]
    public void AnUnsoundReform_IsRefusedAsAFileIs()
    {
        static string Code(Func<PovertyStandard> make) => Assert.Throws<InvalidStandardException>(make).Faults[0].Code;
        Assert.Equal("line.order", Code(() => Today.WithLine("poverty_line", 2_250_000, 2_400_000)));
        Assert.Equal("line.amount", Code(() => Today.WithLine("poverty_line", 0, 2_400_000)));
        Assert.Equal("line.rural_above_urban", Code(() => Today.WithLine("poverty_line", 1_900_000, 1_800_000)));
        Assert.Equal("row.cutoff_above_count", Code(() => Today.WithCutoff(13)));
        Assert.Equal("row.cutoff_above_count", Code(() => Today.WithCutoff(0)));
        Assert.Equal("id.format", Code(() => Today.WithId("Dự thảo")));
        Assert.Equal("vn-2022-2025 has no line poverty; it has poverty_line, average_living_line. (Parameter 'id')", Assert.Throws<ArgumentException>(() => Today.WithLine("poverty", 1, 1)).Message);
    }

    [Fact]
    public void ACutoff_MustBeOne()
    {
        Assert.Equal("vn-2011-2015 has no cut-off.", Assert.Throws<NotSupportedException>(() => Standard("vn-2011-2015").WithCutoff(3)).Message);
        Assert.Equal(2, Standard("dong-nai-2022-2025").WithCutoff(3).WithCutoff(2).ByFacts.Rows[0].DeprivedAtLeast);
    }

    /// <summary>Every shipped standard can be changed: one line up by one đồng, and back.</summary>
    [Fact]
    public void EveryShippedStandard_CanBeChanged() => Assert.All(PovertyStandards.National.Concat(PovertyStandards.Local), standard =>
    {
        var last = standard.ByFacts.Lines[^1];
        var reform = standard.WithLine(last.Id, last.Rural, last.Urban + 1);
        Assert.Equal((last.Rural, last.Urban + 1), (reform.ByFacts.Lines[^1].Rural, reform.ByFacts.Lines[^1].Urban));
        Assert.Equal(standard.Indicators, reform.Indicators);
        Assert.Equal(standard.NotFound, reform.NotFound);
    });

    private static PovertyStandard Standard(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new ArgumentException(id, nameof(id));
}
