using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>The pass over area, amount and masks: its vectors against its plain form and against the table read row by row, at every length from 0 to 256.</summary>
public class CellKernelTest
{
    private const int MostRows = 256;
    private const uint Indicators = 0x0FFF;
    private static readonly PovertyClass[] Classes = [PovertyClass.Poor, PovertyClass.NearPoor, PovertyClass.AverageLivingStandard, PovertyClass.Above];

    public static TheoryData<int, int> Tables => [.. from lines in Enumerable.Range(1, 3) from cutoff in Enumerable.Range(1, 4) select (lines, cutoff)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ClassesAre_ThoseOfTheCell(int lines, int cutoff)
    {
        var random = new Random(lines * 10 + cutoff);
        var table = CellTable.Of(TableOf(lines, cutoff), Indicators)!;
        using GuardedPage first = new(), second = new(), third = new(), fourth = new(), target = new();
        for (var rows = 0; rows <= MostRows; rows++)
        {
            var (areas, amounts, deprived, unknown) = Draw(random, rows);
            foreach (var open in new[] { unknown, [] })
            {
                byte[] expected = [.. Enumerable.Range(0, rows).Select(row => Expected(lines, cutoff, areas[row], amounts[row], deprived[row], open.Length == 0 ? 0 : open[row]))];
                byte[] plain = new byte[rows], vectors = new byte[rows];
                Assert.True(CellKernel.Scalar(table, new AssessedRows(areas, amounts, deprived, open), plain));
                Assert.True(CellKernel.Classify(table, new AssessedRows(areas, amounts, deprived, open), vectors));
                Assert.Equal(expected, plain);
                Assert.Equal(expected, vectors);
                if (!OperatingSystem.IsLinux()) continue;
                var ending = new AssessedRows(first.Last<byte>(areas), second.Last<long>(amounts), third.Last<uint>(deprived), fourth.Last<uint>(open));
                Assert.True(CellKernel.Classify(table, ending, target.Last<byte>(rows)));
                Assert.Equal(expected, target.Last<byte>(rows).ToArray());
            }
        }
    }

    [Fact]
    public void WhatCannotBe_IsSeenInAnyRow()
    {
        var table = CellTable.Of(TableOf(2, 3), Indicators)!;
        var random = new Random(5);
        foreach (var rows in new[] { 1, 7, 16, 33, 64, 100 })
        {
            for (var at = 0; at < rows; at++)
            {
                Wrong(draw => draw.Areas[at] = 2);
                Wrong(draw => draw.Areas[at] = 255);
                Wrong(draw => draw.Amounts[at] = -1);
                Wrong(draw => draw.Amounts[at] = long.MinValue);
                Wrong(draw => draw.Amounts[at] = 1_000_000_000_000_001);
                Wrong(draw => draw.Amounts[at] = long.MaxValue);
                Wrong(draw => draw.Deprived[at] = 1u << 12);
                Wrong(draw => draw.Unknown[at] = 1u << 31);
                Wrong(draw => (draw.Deprived[at], draw.Unknown[at]) = (6, 2));
            }

            void Wrong(Action<(byte[] Areas, long[] Amounts, uint[] Deprived, uint[] Unknown)> change)
            {
                var draw = Draw(random, rows);
                change(draw);
                var given = new AssessedRows(draw.Areas, draw.Amounts, draw.Deprived, draw.Unknown);
                Assert.False(CellKernel.Classify(table, given, new byte[rows]));
                Assert.False(CellKernel.Scalar(table, given, new byte[rows]));
            }
        }
    }

    [Fact]
    public void TheMostAnAmountCanBe_IsAboveEveryLine()
    {
        var table = CellTable.Of(TableOf(2, 3), Indicators)!;
        var possible = new byte[1];
        Assert.True(CellKernel.Scalar(table, new AssessedRows([1], [1_000_000_000_000_000], [7], []), possible));
        Assert.Equal(Expected(2, 3, 1, 1_000_000_000_000_000, 7, 0), possible[0]);
    }

    [Fact]
    public void TablesOfOtherShapes_HaveNoCells()
    {
        Assert.NotNull(CellTable.Of(TableOf(3, 4), Indicators));
        Assert.NotNull(CellTable.Of(TableOf(2, 3, indicators: 3), 7));
        Assert.Null(CellTable.Of(TableOf(2, 5), Indicators));
        Assert.Null(CellTable.Of(TableOf(4, 3), Indicators));
        Assert.Null(CellTable.Of(new ClassTable([], [new(PovertyClass.Poor, null, null, 3, null, null), new(PovertyClass.NearPoor, null, null, null, 3, null)], 12), Indicators));
        Assert.Null(CellTable.Of(new ClassTable([.. Lines(1)], [new(PovertyClass.Poor, null, "line0", null, null, null), new(PovertyClass.NearPoor, "line0", null, null, null, null)], 12), Indicators));
        Assert.Null(CellTable.Of(
            new ClassTable(
                [.. Lines(1)],
                [
                    new(PovertyClass.Poor, null, "line0", 3, null, null), new(PovertyClass.NearPoor, null, "line0", null, 3, null),
                    new(PovertyClass.AverageLivingStandard, "line0", null, 2, null, null), new(PovertyClass.Above, "line0", null, null, 2, null),
                ], 12), Indicators));
    }

    /// <summary>A class of its own for each band and each side of the cut-off, as far as there are classes.</summary>
    private static ClassTable TableOf(int lines, int cutoff, int indicators = 12)
    {
        var rows = new List<ClassRow>();
        for (var band = 0; band <= lines; band++)
        {
            var (above, atMost) = (band == 0 ? null : $"line{band - 1}", band == lines ? null : $"line{band}");
            rows.Add(new ClassRow(Classes[2 * band % 4], above, atMost, cutoff, null, null));
            rows.Add(new ClassRow(Classes[(2 * band + 1) % 4], above, atMost, null, cutoff, null));
        }

        return new ClassTable([.. Lines(lines)], rows, indicators);
    }

    private static IEnumerable<Line> Lines(int count) => Enumerable.Range(0, count).Select(i => new Line($"line{i}", new($"dòng {i}", $"line {i}"), 1_000 * (i + 1), 1_000 * (i + 1) + 500, null!));

    private static byte Expected(int lines, int cutoff, byte area, long amount, uint deprived, uint unknown)
    {
        var band = 0;
        for (var i = 0; i < lines; i++)
            if (amount > 1_000 * (i + 1) + (area == 1 ? 500 : 0)) band++;
        var (least, most) = (System.Numerics.BitOperations.PopCount(deprived), System.Numerics.BitOperations.PopCount(deprived | unknown));
        var classes = 0;
        if (most >= cutoff) classes |= 1 << 2 * band % 4;
        if (least < cutoff) classes |= 1 << (2 * band + 1) % 4;
        return (byte)classes;
    }

    private static (byte[] Areas, long[] Amounts, uint[] Deprived, uint[] Unknown) Draw(Random random, int rows)
    {
        var deprived = Enumerable.Range(0, rows).Select(_ => (uint)(random.Next(4096) & random.Next(4096))).ToArray();
        return (
            [.. Enumerable.Range(0, rows).Select(_ => (byte)random.Next(2))],
            [.. Enumerable.Range(0, rows).Select(_ => random.Next(20) == 0 ? 1L << random.Next(1, 49) : 500L * random.Next(8) + random.Next(-1, 2) + 1)],
            deprived,
            [.. deprived.Select(mask => (uint)(random.Next(4096) & random.Next(4096) & ~mask))]);
    }
}
