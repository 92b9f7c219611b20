using PovertyCriteria.Reports;

namespace PovertyCriteria.Tests.Reporting;

/// <summary>Aggregates of a real province, 2024, and the checks that published tables are read with.</summary>
public class PublishedTablesTest
{
    /// <summary>Poor households 294-64-45+5+0+14 = 204 and their persons 1313-303-243+26+0+59 = 852; near-poor of a commune 109-45-3+10+0+8 = 79.</summary>
    [Theory]
    [InlineData("7.2", "households", "294 64 45 0 5 0 14 0", 204)]
    [InlineData("7.2", "persons", "1313 303 243 0 26 0 59 0", 852)]
    [InlineData("7.3", "households", "109 45 3 0 10 0 8 0", 79)]
    public void TheEndOfTheYear_IsTheSumOfTheColumns(string form, string line, string columns, long end)
    {
        var table = ReportTable.OfCounts(ReportForms.Find(form), Counts(columns), line);
        Assert.Equal(end, table.Cell(table.Total()!, "9").Count);
        Assert.Empty(ReportChecks.Of([table]));
    }

    /// <summary>Deprivations of a district's poor households: 716.</summary>
    [Fact]
    public void DeprivationsOfTheTwelveIndicators_AddUp()
    {
        var table = ReportTable.OfCounts(ReportForms.Find("7.4"), Counts("93 94 37 52 62 13 51 107 4 128 53 22", ("T", 204)));
        Assert.Equal(716, table.Total()!.Cells.Skip(1).Sum(cell => cell.Count));
        Assert.Equal(204, table.Total()!.Cells[0].Count);
        Assert.Empty(ReportChecks.Of([table]));
    }

    [Fact]
    public void AnEndOtherThanTheSum_IsWarnedOf_AndStandsAsItWasGiven()
    {
        var table = ReportTable.OfCounts(ReportForms.Find("7.2"), Counts("294 64 45 0 5 0 14 0", ("9", 205)));
        Assert.Equal(205, table.Total()!.Cells[8].Count);
        var warning = Assert.Single(ReportChecks.Of([table]));
        Assert.Equal("report.not_the_sum", warning.Code);
        Assert.Equal(new ReportCellName("7.2", new("III Tổng cộng I + II, Hộ", "III Total I + II, Households"), "9"), Assert.Single(warning.Cells));
        Assert.Equal("Mẫu 7.2, dòng «III Tổng cộng I + II, Hộ», cột 9: 205; theo công thức 9=1-2-3-4+5+6+7+8 là 204.", warning.Message.Vi);
        Assert.Equal("Form 7.2, row \"III Total I + II, Households\", column 9: 205; by the formula 9=1-2-3-4+5+6+7+8 it is 204.", warning.Message.En);
    }

    [Fact]
    public void ColumnsOfTwoForms_ThatShouldBeEqual_AreNamedBoth()
    {
        var poor = ReportTable.OfCounts(ReportForms.Find("7.2"), Counts("294 64 45 0 5 0 14 0"));
        var nearPoor = ReportTable.OfCounts(ReportForms.Find("7.3"), Counts("109 45 3 0 60 0 8 0"));
        var warnings = ReportChecks.Of([poor, nearPoor]);
        Assert.Equal(["report.not_equal", "report.not_equal"], warnings.Select(each => each.Code));
        Assert.Equal([("7.2", "2"), ("7.3", "5"), ("7.2", "5"), ("7.3", "3")], warnings.SelectMany(each => each.Cells).Select(cell => (cell.Form, cell.Column)));
        Assert.Contains("cột 2: 64; phải bằng Mẫu 7.3", warnings[0].Message.Vi, StringComparison.Ordinal);
        Assert.EndsWith("cột 5: 60.", warnings[0].Message.Vi, StringComparison.Ordinal);
        Assert.Empty(ReportChecks.Of([poor]));
    }

    [Fact]
    public void APartAboveItsWhole_IsWarnedOf_AndARateWithoutDenominatorIsADash()
    {
        var form = ReportForms.Find("7.1");
        var table = ReportTable.OfCounts(form, new Dictionary<string, long> { ["1"] = 5, ["2"] = 20, ["3"] = 102, ["5"] = 1 });
        Assert.Equal(["report.above_whole"], ReportChecks.Of([table]).Select(each => each.Code));
        var empty = ReportTable.OfCounts(form, new Dictionary<string, long> { ["1"] = 0, ["2"] = 0, ["3"] = 0 });
        var total = empty.Total()!;
        Assert.Equal((ReportCell.Undefined, true), (empty.Cell(total, "4").ToString(), empty.Cell(total, "4").IsUndefined));
        Assert.Equal(ReportCell.Unknown, empty.Cell(total, "6").ToString(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")));
        Assert.Equal(["report.not_known"], ReportChecks.Of([empty]).Select(each => each.Code));
    }

    [Fact]
    public void WhatNoFormHas_IsRefused()
    {
        var form = ReportForms.Find("7.1");
        Assert.Throws<ArgumentException>(() => ReportTable.OfCounts(form, new Dictionary<string, long> { ["4"] = 2040 }));
        Assert.Throws<ArgumentException>(() => ReportTable.OfCounts(form, new Dictionary<string, long> { ["7"] = 1 }));
        Assert.Throws<ArgumentException>(() => ReportTable.OfCounts(form, new Dictionary<string, long>(), "persons"));
    }

    private static Dictionary<string, long> Counts(string columns, params (string Column, long Count)[] more)
    {
        var counts = columns.Split(' ').Select((count, i) => (Column: $"{i + 1}", Count: long.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
        return counts.Concat(more).ToDictionary(each => each.Column, each => each.Count, StringComparer.Ordinal);
    }
}
