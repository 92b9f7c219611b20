using FsCheck;
using FsCheck.Fluent;

namespace PovertyCriteria.Tests.Units;

public class ProvinceCountsTest
{
    private static readonly LocalDate Before = new(2024, 12, 31);
    private static readonly LocalDate After = new(2025, 12, 31);

    private static readonly string[] Old = [.. Provinces.On(Before).Select(each => each.Code)];

    [Fact]
    public void Carry_SumsThePartsOfEachProvince()
    {
        // Powers of two: each sum says which parts are in it.
        var counts = Old.Select((code, i) => KeyValuePair.Create(code, 1L << i)).ToDictionary();
        var carried = ProvinceCounts.Carry(counts, Before, After);
        Assert.Equal(34, carried.Count);
        Assert.Equal(counts["17"] | counts["25"] | counts["26"], carried["25"]);
        Assert.Equal(counts["10"] | counts["15"], carried["15"]);
        Assert.Equal(counts["24"] | counts["27"], carried["24"]);
        Assert.Equal(counts["72"] | counts["80"], carried["80"]);
        Assert.Equal(counts["89"] | counts["91"], carried["91"]);
        Assert.Equal(counts["01"], carried["01"]);
        Assert.Equal(long.MaxValue, carried.Values.Sum());
    }

    [Fact]
    public void Carry_KeepsTheSum_WhateverTheCountsAndTheirOrder() => Prop.ForAll(
        Gen.Choose(0, 2_000_000_000).ArrayOf(63).Select(counts => Old.Zip(counts, (code, count) => KeyValuePair.Create(code, (long)count)).ToArray()).ToArbitrary(),
        counts =>
        {
            var carried = ProvinceCounts.Carry(counts, Before, After);
            var regions = ProvinceCounts.SumByRegion(counts, Before);
            var turned = ProvinceCounts.Carry(counts.Reverse(), Before, After);
            var total = counts.Sum(count => count.Value);
            return carried.Values.Sum() == total && regions.Values.Sum() == total && turned.SequenceEqual(carried)
                && ProvinceCounts.SumByRegion(carried, After).Values.Sum() == total
                && Provinces.On(After).All(each => carried[each.Code] == counts.Where(count => count.Key == each.Code && each.Predecessors.IsEmpty || each.Predecessors.Any(part => part.Code == count.Key)).Sum(count => count.Value));
        }).Check(Seeded.Config);

    [Fact]
    public void Carry_OfAnUnknownCount_IsUnknown()
    {
        var counts = Old.Select(code => KeyValuePair.Create(code, code == "17" ? null : (long?)100));
        var carried = ProvinceCounts.Carry(counts, Before, After);
        Assert.Null(carried["25"]);
        Assert.Equal(33, carried.Values.Count(each => each is not null));
        Assert.Equal((100, 200, 300), (carried["01"], carried["24"], carried["37"]));
        var regions = ProvinceCounts.SumByRegion(counts, Before);
        Assert.Equal((null, 1_100, 500), (regions["Trung du và miền núi phía Bắc"], regions["Đồng bằng sông Hồng"], regions["Tây Nguyên"]));
    }

    [Fact]
    public void Carry_OfSeveralCounts_AddsEach_InTheOrderOfTheCodes()
    {
        var counts = Old.Select(code => KeyValuePair.Create(code, (Poor: 1, Text: code)));
        var carried = ProvinceCounts.Carry(counts.Reverse(), Before, After, (one, other) => (one.Poor + other.Poor, one.Text + "+" + other.Text));
        Assert.Equal((3, "17+25+26"), carried["25"]);
        Assert.Equal((3, "74+77+79"), carried["79"]);
        Assert.Equal((1, "01"), carried["01"]);
        Assert.Equal("66+67+68", ProvinceCounts.SumByRegion(counts, Before, (one, other) => (0, one.Text + "+" + other.Text))["Tây Nguyên"].Text.Substring(6));
    }

    [Fact]
    public void Carry_ToTheSameTerritories_ChangesNothing()
    {
        var counts = Old.ToDictionary(code => code, code => long.Parse(code, null));
        Assert.Equal(counts.OrderBy(each => each.Key, StringComparer.Ordinal), ProvinceCounts.Carry(counts, Before, new(2020, 1, 1)));
        Assert.Equal(counts.OrderBy(each => each.Key, StringComparer.Ordinal), ProvinceCounts.Carry(counts, Before, new(2025, 6, 30)));
        var merged = ProvinceCounts.Carry(counts, Before, new(2025, 7, 1));
        Assert.Equal(merged, ProvinceCounts.Carry(merged, new(2025, 7, 1), new(2026, 12, 31)));
        Assert.Equal(merged, ProvinceCounts.Carry(merged, new(2026, 12, 31), new(2025, 7, 1)));
        Assert.Equal(merged, ProvinceCounts.Carry(counts, new(2025, 6, 30), new(2026, 12, 31)));
    }

    [Fact]
    public void Carry_Back_IsRefused()
    {
        var counts = Provinces.On(After).ToDictionary(each => each.Code, _ => 1L);
        var thrown = Assert.Throws<ArgumentException>("to", () => ProvinceCounts.Carry(counts, After, Before));
        Assert.Contains("does not say how it divides", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_AreAllNamed()
    {
        var counts = Old.Where(code => code is not ("27" or "01")).Append("24").Append("99").Append("1").Append(null!).Select(code => KeyValuePair.Create(code, 1L));
        var thrown = Assert.Throws<InvalidProvinceCountsException>(() => ProvinceCounts.Carry(counts, Before, After));
        Assert.Equal(
            [("province.twice", "24"), ("province.unknown", "99"), ("province.unknown", "1"), ("province.unknown", ""), ("province.missing", "01"), ("province.missing", "27")],
            thrown.Faults.Select(fault => (fault.Code, fault.ProvinceCode)));
        Assert.Equal(("24 Bắc Giang: stands twice.", "24 Bắc Giang: có hai số liệu."), (thrown.Faults[0].Message.En, thrown.Faults[0].Message.Vi));
        Assert.EndsWith("is it 01?", thrown.Faults[2].Message.En, StringComparison.Ordinal);
        Assert.Equal("27 Bắc Ninh: has no count; one that is not known must be given as null.", thrown.Faults[5].Message.En);
        Assert.Contains("province.missing: 01 Hà Nội: has no count", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(thrown.Faults.AsEnumerable(), Assert.Throws<InvalidProvinceCountsException>(() => ProvinceCounts.SumByRegion(counts, Before)).Faults);
    }

    /// <summary>Codes of the 34 are all codes of the 63 too: without the date the wrong list would pass unnoticed.</summary>
    [Fact]
    public void CountsOfTheOtherDay_AreRefused()
    {
        var merged = Provinces.On(After).ToDictionary(each => each.Code, _ => 1L);
        Assert.Equal(29, Assert.Throws<InvalidProvinceCountsException>(() => ProvinceCounts.Carry(merged, Before, After)).Faults.Count(fault => fault.Code == "province.missing"));
        var old = Old.ToDictionary(code => code, _ => 1L);
        var faults = Assert.Throws<InvalidProvinceCountsException>(() => ProvinceCounts.Carry(old, After, After)).Faults;
        Assert.Equal(29, faults.Length);
        Assert.All(faults, fault => Assert.Equal("province.unknown", fault.Code));
        Assert.Contains("Until 2025-06-30 it was Hà Giang, since then part of 08 Tuyên Quang.", faults[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits()
    {
        var counts = Old.ToDictionary(code => code, code => code is "06" or "19" ? long.MaxValue : 0L);
        Assert.Throws<OverflowException>(() => ProvinceCounts.Carry(counts, Before, After));
        Assert.Throws<UnknownUnitException>(() => ProvinceCounts.Carry(counts, new(2010, 1, 1), After));
        Assert.Throws<UnknownUnitException>(() => ProvinceCounts.Carry(counts, Before, new(2010, 1, 1)));
        Assert.Throws<UnknownUnitException>(() => ProvinceCounts.SumByRegion(counts, new(2010, 1, 1)));
        Assert.Throws<ArgumentNullException>("counts", () => ProvinceCounts.Carry((Dictionary<string, long>)null!, Before, After));
        Assert.Throws<ArgumentNullException>("add", () => ProvinceCounts.Carry(counts, Before, After, null!));
    }
}
