using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Tests.Documents;

/// <summary>The C# of the documents, compiled and run: each block stands between two marks here, word for word.</summary>
public class SamplesTest
{
    private readonly List<string> _printed = [];

    /// <summary>What a sample prints, kept.</summary>
    private SamplesTest Console => this;

    [Fact]
    public void EveryBlockOfTheDocuments_IsCompiledHere()
    {
        // README.md has a test of its own; the three others show pieces of longer programs, which the tests of those folders run.
        string[] elsewhere = ["README.md", "bulk.md", "review.md", "reports.md"];
        var compiled = Marked().ToHashSet(StringComparer.Ordinal);
        var missing = new List<string>();
        var blocks = 0;
        foreach (var path in Documents.All.Where(path => !elsewhere.Contains(Path.GetFileName(path))))
        {
            foreach (var block in Documents.CSharp(path))
            {
                blocks++;
                if (!compiled.Remove(block)) missing.Add(Path.GetFileName(path) + ": " + block.Split('\n')[0]);
            }
        }

        Assert.Empty(missing);
        Assert.Empty(compiled);
        Assert.True(blocks >= 14, $"only {blocks} blocks");
    }

    [Fact]
    public void Comparison_OfTwoStandards()
    {
        var on = new LocalDate(2026, 10, 15);
        Household[] households = [new() { Id = "H1", CommuneCode = "00004", Area = Area.Rural, Income = Income.PerPersonMonth(1_600_000) }];
        // <doc>
        PovertyStandard today = PovertyStandards.National.InForceOn(new(2026, 10, 15));
        PovertyStandards.TryGet("vn-2027-2030", out var next);
        var comparison = new StandardComparison(today, next!);
        foreach (MissingThreshold missing in comparison.MissingThresholds) Console.WriteLine(missing);   // vn-2027-2030: 4 health_insurance …

        var tally = new TallyByGroup<string, ComparisonTally>(() => new ComparisonTally(comparison));
        foreach (Household household in households)
        {
            ComparedHousehold compared = comparison.Compare(household, on);
            tally.Of(household.CommuneCode!).Add(compared);
            if (compared.Why is { } why) Console.WriteLine($"{household.Id}: {compared}: {why}");
        }

        ComparisonTable table = tally.Whole().ToTable();
        Console.WriteLine(table.AfterRange(PovertyClass.Poor));                  // 1..2116: what missing thresholds and facts leave open
        Console.WriteLine(table.Of(ClassShift.Poorer).Households);               // a poorer class for certain
        // </doc>
        Assert.Equal(["0..1", "1"], _printed.TakeLast(2));

        // <doc>
        PovertyStandard reform = today.WithLine("poverty_line", rural: 1_800_000, urban: 2_200_000).WithCutoff(4).WithId("draft-2028");
        // </doc>
        Assert.Equal("draft-2028", reform.Id);
        Assert.Equal(PovertyClass.Poor, reform.ByFacts.ClassFor(Area.Rural, 1_800_000, 4));
    }

    [Fact]
    public void Audit_OfOneHousehold()
    {
        var on = new LocalDate(2026, 10, 15);
        var household = new Household { Id = "H1", CommuneCode = "00004", Area = Area.Rural, Income = Income.PerPersonMonth(2_300_000) };
        Household[] households = [household];
        PovertyClass? recorded = PovertyClass.NearPoor;
        var result = PovertyStandards.National.InForceOn(on).Classify(household, on);
        // <doc>
        RecordedClassCheck check = RecordedClassCheck.Of(recorded, result.Possible);       // Agrees, RecordedPoorer, RecordedBetterOff, Undetermined, NotRecorded
        ImmutableArray<NearBound> near = NearMargin.OfLine(new Ratio(1, 20)).Of(household, result);     // within 5 % of a line
        near = NearMargin.OfIndicators(1).Of(household, result);                           // one indicator from another class

        var sample = new ControlSample(size: 50, seed: 1);
        foreach (var each in households) sample.Add(each.Id!, each.CommuneCode);
        ImmutableArray<SampledHousehold> drawn = sample.Draw();
        // </doc>
        Assert.Equal("near_poor / above: RecordedPoorer", check.ToString());
        Assert.Empty(near);
        Assert.Equal("H1", drawn.Single().HouseholdId);
    }

    [Fact]
    public void GettingStarted_OneHousehold()
    {
        // <doc>
        var on = new LocalDate(2026, 10, 15);                                  // the review date; ages are counted on it
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);    // vn-2022-2025, continued through 2026

        var household = new Household
        {
            Area = Area.Urban,
            Income = Income.PerPersonMonth(2_000_000),                         // whole VND
            Assessed = new AssessedIndicators(
            [
                new("health_insurance", true), new("housing_area", true), new("telecommunications", true),
            ]),
        };

        Classification result = standard.Classify(household, on);
        Console.WriteLine(result);                                             // poor
        // </doc>
        Assert.Equal("vn-2022-2025", standard.Id);
        Assert.Equal(["poor"], _printed);
    }

    [Fact]
    public void GettingStarted_WhatIsNotKnown()
    {
        // <doc>
        var on = new LocalDate(2026, 10, 15);
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);
        var household = new Household { Income = Income.PerPersonMonth(2_500_000) };   // nobody says whether it is rural or urban

        Classification result = standard.Classify(household, on);
        Console.WriteLine(result);                                             // average_living_standard|above?
        Console.WriteLine(result.IsDecided);                                   // False
        Console.WriteLine(result.Class is null);                               // True
        Console.WriteLine(string.Join(", ", standard.MissingFor(household, on)));      // area
        // </doc>
        Assert.Equal(["average_living_standard|above?", "False", "True", "area"], _printed);
    }

    [Fact]
    public void GettingStarted_Why()
    {
        // <doc>
        var on = new LocalDate(2026, 10, 15);
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);
        var household = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(2_250_001) };

        Explanation why = standard.Explain(household, on);
        string forPeople = why.ToString(new CultureInfo("vi"));                // text, Vietnamese or English
        string forSystems = why.ToJson();                                      // see explanation-json.md
        ResultStamp stamp = why.Result.Stamp;                                  // standard, data and package version: keep it with the result
        // </doc>
        Assert.Contains("2.250.000", forPeople);
        Assert.StartsWith("{", forSystems, StringComparison.Ordinal);
        Assert.Equal("vn-2022-2025", stamp.StandardId);
    }

    [Fact]
    public void GettingStarted_FactsThatCannotBe()
    {
        // <doc>
        var on = new LocalDate(2026, 10, 15);
        PovertyStandard standard = PovertyStandards.National.InForceOn(on);
        var household = new Household { Size = 3, Members = [new Member(), new Member()] };

        foreach (Fault fault in standard.FaultsOf(household, on)) Console.WriteLine(fault.CodeText);    // members.mismatch
        // </doc>
        Assert.Equal(["members.mismatch"], _printed);
    }

    [Fact]
    public void BatDau_MotHo()
    {
        // <doc>
        var ngayRaSoat = new LocalDate(2026, 10, 15);                                   // tuổi được tính vào ngày này
        PovertyStandard chuan = PovertyStandards.National.InForceOn(ngayRaSoat);        // vn-2022-2025, tiếp tục áp dụng hết năm 2026

        var ho = new Household
        {
            Area = Area.Urban,                                                          // thành thị
            Income = Income.PerPersonMonth(2_000_000),                                  // đồng/người/tháng, số nguyên
            Assessed = new AssessedIndicators(
            [
                new("health_insurance", true), new("housing_area", true), new("telecommunications", true),
            ]),
        };

        Classification ketQua = chuan.Classify(ho, ngayRaSoat);
        Console.WriteLine(ketQua);                                                      // poor
        Console.WriteLine(ketQua.Class!.Value.DisplayName(new CultureInfo("vi")));      // hộ nghèo
        // </doc>
        Assert.Equal(["poor", "hộ nghèo"], _printed);
    }

    [Fact]
    public void BatDau_ChuaBiet()
    {
        // <doc>
        var ngayRaSoat = new LocalDate(2026, 10, 15);
        PovertyStandard chuan = PovertyStandards.National.InForceOn(ngayRaSoat);
        var ho = new Household { Income = Income.PerPersonMonth(2_500_000) };           // chưa biết nông thôn hay thành thị

        Classification ketQua = chuan.Classify(ho, ngayRaSoat);
        Console.WriteLine(ketQua);                                                      // average_living_standard|above?
        Console.WriteLine(string.Join(", ", chuan.MissingFor(ho, ngayRaSoat)));         // area
        // </doc>
        Assert.Equal(["average_living_standard|above?", "area"], _printed);
    }

    [Fact]
    public void BatDau_ViSao()
    {
        // <doc>
        var ngayRaSoat = new LocalDate(2026, 10, 15);
        PovertyStandard chuan = PovertyStandards.National.InForceOn(ngayRaSoat);
        var ho = new Household { Area = Area.Rural, Income = Income.PerPersonMonth(2_250_001) };

        Explanation giaiThich = chuan.Explain(ho, ngayRaSoat);
        string vanBan = giaiThich.ToString(new CultureInfo("vi"));                      // văn bản cho người đọc
        string json = giaiThich.ToJson();                                               // cho phần mềm khác
        ResultStamp dau = giaiThich.Result.Stamp;                                       // chuẩn, bản dữ liệu, bản gói: lưu cùng kết quả
        // </doc>
        Assert.Contains("2.250.000", vanBan);
        Assert.StartsWith("{", json, StringComparison.Ordinal);
        Assert.Equal(PovertyStandards.DataVersion, dau.DataVersion);
    }

    [Fact]
    public void AddingAStandard()
    {
        var path = Repository.PathOf("src", "PovertyCriteria", "Standards", "Data", "local", "ha-noi-2022-2025.json");
        var (household, on) = (new Household { Area = Area.Rural, Income = Income.PerPersonMonth(0) }, new LocalDate(2025, 10, 15));

        // <doc>
        using Stream file = File.OpenRead(path);
        PovertyStandard own = PovertyStandard.Read(file);
        Classification result = own.Classify(household, on);
        // </doc>
        Assert.StartsWith("sha256:", own.DataVersion, StringComparison.Ordinal);
        Assert.True(result.Possible.Contains(PovertyClass.Poor));
    }

    private static readonly Household[] households =
    [
        Given(Area.Rural, 1_000_000, "00001", 4, 3), Given(Area.Rural, 1_500_000, "00001", 2, 2), Given(Area.Rural, 3_000_000, null, 2, 0), Given(Area.Rural, 2_000_000, "00004", 2, 1),
    ];

    private readonly LocalDate on = new(2025, 10, 15);

    private readonly PovertyStandard standard = PovertyStandards.National.InForceOn(new LocalDate(2025, 10, 15));

    [Fact]
    public void Statistics_Profile()
    {
        // <doc>
        var tally = new ProfileTally();
        foreach (Household household in households) tally.Add(standard.Classify(household, on), household.Size ?? household.Members?.Count);

        PovertyProfile profile = tally.ToProfile();
        Ratio? poor = profile.PoorRate(CountingUnit.Households, MissingData.Exclude);
        Ratio? multidimensional = profile.MultidimensionalPovertyRate();      // poor plus near-poor, as official reports have had it since 2022
        Console.WriteLine(profile);
        // </doc>
        Assert.Equal((new Ratio(1, 4), new Ratio(1, 2)), (poor!.Value, multidimensional!.Value));
        Assert.Single(_printed);
    }

    [Fact]
    public void Statistics_AlkireFoster()
    {
        // <doc>
        var method = new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(3));          // equal weights; or give one whole number an indicator
        var tally = new AlkireFosterTally(method);
        foreach (Household household in households) tally.Add(standard.Classify(household, on), household.Members?.Count);

        AlkireFoster measure = tally.Measure(MissingData.Exclude);
        Console.WriteLine($"H {measure.HeadcountRatio}, A {measure.Intensity}, M0 {measure.AdjustedHeadcountRatio}");
        foreach (IndicatorHeadcount each in measure.Indicators) Console.WriteLine($"{each.Indicator.Id} {each.CensoredHeadcountRatio} {each.PercentageContribution}");
        // </doc>

        // 4 of 10 persons, deprived of 3 of 12.
        Assert.Equal("H 2/5, A 1/4, M0 1/10", _printed[0]);
        Assert.Equal(13, _printed.Count);
    }

    [Fact]
    public void Statistics_FosterGreerThorbecke()
    {
        // <doc>
        var tally = new FosterGreerThorbeckeTally(IncomeLine.Of(standard.ByFacts, "poverty_line"));
        foreach (Household household in households) tally.Add(household, household.Members?.Count);

        FosterGreerThorbecke gaps = tally.Measure(MissingData.Exclude);
        Console.WriteLine($"P0 {gaps.HeadcountRatio}, P1 {gaps.PovertyGap}, P2 {gaps.SquaredPovertyGap}");
        // </doc>

        // Of ten persons four have a gap of a third, two stand at the line.
        Assert.Equal(["P0 3/5, P1 2/15, P2 2/45"], _printed);
    }

    [Fact]
    public void Statistics_ByGroup()
    {
        // <doc>
        var communes = new TallyByGroup<string, ProfileTally>(() => new ProfileTally(), StringComparer.Ordinal);
        foreach (Household household in households)
        {
            ProfileTally commune = household.CommuneCode is { } code ? communes.Of(code) : communes.Unknown;
            commune.Add(standard.Classify(household, on), household.Members?.Count);
        }

        PovertyProfile whole = communes.Whole().ToProfile();                              // all groups, and those of unknown group
        // </doc>
        Assert.Equal((4, 10, 2), ((int)whole.Total.Households, (int)whole.Total.Persons, communes.Count));
    }

    [Fact]
    public void AdministrativeUnits()
    {
        // <doc>
        var before = new LocalDate(2024, 12, 31);
        var after = new LocalDate(2025, 12, 31);

        Console.WriteLine(Provinces.Find("24", before));                                      // 24 Bắc Giang
        Console.WriteLine(string.Join(", ", Provinces.Find("24", after).Predecessors));       // 24 Bắc Giang, 27 Bắc Ninh
        Console.WriteLine(Provinces.Find("02", before).Successor);                            // 08 Tuyên Quang
        Console.WriteLine(Provinces.Exists("02", after));                                     // False
        Console.WriteLine(Communes.Exists("00004", before) is null);                          // True: cannot be checked
        Console.WriteLine(Communes.Of("01", after).Length);                                   // 126, those of Hà Nội
        // </doc>
        Assert.Equal(["24 Bắc Giang", "24 Bắc Giang, 27 Bắc Ninh", "08 Tuyên Quang", "False", "True", "126"], _printed);
    }

    [Fact]
    public void AdministrativeUnits_Counts()
    {
        var (before, after) = (new LocalDate(2024, 12, 31), new LocalDate(2025, 12, 31));
        var nearPoorOf2022 = Provinces.On(before).Select((province, i) => KeyValuePair.Create(province.Code, (long?)i)).ToList();

        // <doc>
        ImmutableSortedDictionary<string, long?> nearPoor = ProvinceCounts.Carry(nearPoorOf2022, from: before, to: after);
        ImmutableSortedDictionary<string, long?> regions = ProvinceCounts.SumByRegion(nearPoorOf2022, before);
        // </doc>
        Assert.Equal((34, 6), (nearPoor.Count, regions.Count));
        Assert.Equal(nearPoor.Values.Sum(), regions.Values.Sum());
    }

    private static Household Given(Area area, long vnd, string? commune, int members, int deprived) => new()
    {
        Area = area, Income = Income.PerPersonMonth(vnd), CommuneCode = commune, Members = new MemberList(Enumerable.Repeat(new Member(), members)),
        Assessed = new AssessedIndicators(PovertyStandards.National.InForceOn(new LocalDate(2025, 10, 15)).Indicators.Select((indicator, i) => KeyValuePair.Create(indicator.Id, i < deprived))),
    };

    private static IEnumerable<string> Marked([CallerFilePath] string path = "")
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Trim() == "// <doc>")
                yield return string.Join("\n", lines.Skip(i + 1).TakeWhile(line => line.Trim() != "// </doc>").Select(line => line.Length >= 8 ? line[8..] : line));
    }

    private void WriteLine(object? value) => _printed.Add(value?.ToString() ?? "");
}
