using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace PovertyCriteria.Bulk;

/// <summary>What a row is read from: its area, its amount, and the masks of its indicators that are deprived and, unless empty, that are not known.</summary>
internal readonly ref struct AssessedRows(ReadOnlySpan<byte> areas, ReadOnlySpan<long> amounts, ReadOnlySpan<uint> deprived, ReadOnlySpan<uint> unknown)
{
    public ReadOnlySpan<byte> Areas { get; } = areas;

    public ReadOnlySpan<long> Amounts { get; } = amounts;

    public ReadOnlySpan<uint> Deprived { get; } = deprived;

    public ReadOnlySpan<uint> Unknown { get; } = unknown;
}

/// <summary>Rows to the cells of a class table, all columns in one pass.</summary>
internal static class CellKernel
{
    // All values together show by their bits whether one is negative or very large, of amounts (and then the general way looks closer), or no area.
    private const long BeyondUsual = ~((1L << 49) - 1);
    private const long BeyondAreas = ~(long)Area.Urban;

    /// <summary>The possible classes of rows whose area and amount are known; false where some value cannot be, the classes then count for nothing.</summary>
    public static bool Classify(CellTable table, AssessedRows rows, Span<byte> possible) => table.Cutoff switch
    {
        1 => Classify(table, MaskKernel.Any, rows, possible),
        2 => Classify(table, MaskKernel.Two, rows, possible),
        3 => Classify(table, MaskKernel.Three, rows, possible),
        _ => Classify(table, MaskKernel.Four, rows, possible),
    };

    /// <summary>Whether the cut-off is reached: 0 surely not, 1 perhaps, 2 surely.</summary>
    public static int ReachedOf(CellTable table, AssessedRows rows, int row)
    {
        var deprived = rows.Deprived[row];
        var sure = SegmentKernel.PopCount(deprived) >= table.Cutoff ? 1 : 0;
        return rows.Unknown.IsEmpty ? 2 * sure : sure + (SegmentKernel.PopCount(deprived | rows.Unknown[row]) >= table.Cutoff ? 1 : 0);
    }

    /// <summary>The plain form, from a row on.</summary>
    [MethodImpl(Compiled.InFull)]
    public static bool Scalar(CellTable table, AssessedRows rows, Span<byte> possible, int row = 0)
    {
        ReadOnlySpan<long> rural = table.Lines(Area.Rural), urban = table.Lines(Area.Urban);
        for (; row < possible.Length; row++)
        {
            var (area, amount, deprived) = (rows.Areas[row], rows.Amounts[row], rows.Deprived[row]);
            var unknown = rows.Unknown.IsEmpty ? 0 : rows.Unknown[row];
            if (area > (byte)Area.Urban || amount < 0 || amount > Columns.MostMoney || (deprived & unknown | (deprived | unknown) & table.NoIndicator) != 0) return false;
            var lines = area == (byte)Area.Urban ? urban : rural;
            var cell = ReachedOf(table, rows, row) * CellTable.MostBands;
            foreach (var line in lines)
                if (amount > line) cell++;
            possible[row] = table.Cells[cell];
        }

        return true;
    }

    private static bool Classify<TCutoff>(CellTable table, TCutoff cutoff, AssessedRows rows, Span<byte> possible)
        where TCutoff : struct, IRowTest<uint>
    {
        var row = 0;
#if NET
        row = table.Lines(Area.Rural).Length switch
        {
            _ when !Vector128.IsHardwareAccelerated => 0,
            1 => Vectors<TCutoff, OneLine>(table, cutoff, rows, possible),
            2 => Vectors<TCutoff, TwoLines>(table, cutoff, rows, possible),
            _ => Vectors<TCutoff, ThreeLines>(table, cutoff, rows, possible),
        };
        if (row < 0) return false;
#endif
        return Scalar(table, rows, possible, row);
    }

#if NET
    // The number of lines as a type, so that a loop over rows holds just its lines.
    private interface ILines
    {
        int Count { get; }
    }

    private readonly struct OneLine : ILines
    {
        public int Count => 1;
    }

    private readonly struct TwoLines : ILines
    {
        public int Count => 2;
    }

    private readonly struct ThreeLines : ILines
    {
        public int Count => 3;
    }

    /// <summary>The rows done by vectors; less than 0 where some value cannot be.</summary>
    [MethodImpl(Compiled.InFull)]
    private static int Vectors<TCutoff, TLines>(CellTable table, TCutoff cutoff, AssessedRows rows, Span<byte> possible)
        where TCutoff : struct, IRowTest<uint>
        where TLines : struct, ILines
    {
        var lines = default(TLines).Count;
        ReadOnlySpan<long> rural = table.Lines(Area.Rural), urban = table.Lines(Area.Urban);
        int second = lines > 1 ? 1 : 0, third = lines > 2 ? 2 : 0;
        Vector512<long> rural0 = Vector512.Create(rural[0]), rural1 = Vector512.Create(rural[second]), rural2 = Vector512.Create(rural[third]);
        Vector512<long> other0 = Vector512.Create(rural[0] ^ urban[0]), other1 = Vector512.Create(rural[second] ^ urban[second]), other2 = Vector512.Create(rural[third] ^ urban[third]);
        Vector512<long> amounts = default, codes = default;
        Vector512<uint> used = default, both = default;
        var cells = Vector128.Create<byte>(table.Cells);

        // Where bytes come from: of eight codes each has a lane of its own; the lowest bytes of lanes stand in the order of their rows, the other quarters leave their places empty.
        const ulong none = 0x8080_8080_8080_8080;
        var ofCodes = (Vector512.Create(none << 8) | Vector512<ulong>.Indices).AsByte();
        var ofBands = Vector512.Create(
            none << 16 | 0x0800, none << 16 | 0x0901, none << 32 | 0x0800_8080, none << 32 | 0x0901_8080,
            none << 48 | 0x0800_8080_8080, none << 48 | 0x0901_8080_8080, 0x0800_8080_8080_8080, 0x0901_8080_8080_8080).AsByte();
        var ofMasks = Vector512.Create(none << 32 | 0x0C08_0400, none, 0x0C08_0400_8080_8080, none, none, none << 32 | 0x0C08_0400, none, 0x0C08_0400_8080_8080).AsByte();
        var hasUnknown = !rows.Unknown.IsEmpty;
        var step = Vector512.Create(hasUnknown ? CellTable.MostBands : 2u * CellTable.MostBands);
        ref var area = ref MemoryMarshal.GetReference(rows.Areas);
        ref var amount = ref MemoryMarshal.GetReference(rows.Amounts);
        ref var deprived = ref MemoryMarshal.GetReference(rows.Deprived);
        ref var unknown = ref MemoryMarshal.GetReference(rows.Unknown);
        ref var to = ref MemoryMarshal.GetReference(possible);
        var whole = possible.Length - possible.Length % Vector512<uint>.Count;
        for (nuint row = 0; row < (nuint)whole; row += (nuint)Vector512<uint>.Count)
        {
            var next = row + (nuint)Vector512<long>.Count;
            Vector512<long> low = Vector512.LoadUnsafe(ref amount, row), high = Vector512.LoadUnsafe(ref amount, next);
            amounts |= low | high;
            Vector512<long> lowArea = Codes(ref area, row, ofCodes), highArea = Codes(ref area, next, ofCodes);
            codes |= lowArea | highArea;
            Vector512<long> isLowUrban = -lowArea, isHighUrban = -highArea;
            Vector512<long> lowBand = Above(low, isLowUrban, rural0, other0), highBand = Above(high, isHighUrban, rural0, other0);
            if (lines > 1)
            {
                lowBand += Above(low, isLowUrban, rural1, other1);
                highBand += Above(high, isHighUrban, rural1, other1);
            }

            if (lines > 2)
            {
                lowBand += Above(low, isLowUrban, rural2, other2);
                highBand += Above(high, isHighUrban, rural2, other2);
            }

            var mask = Vector512.LoadUnsafe(ref deprived, row);
            var reached = cutoff.Holds(mask) & step;
            if (hasUnknown)
            {
                var open = Vector512.LoadUnsafe(ref unknown, row);
                both |= mask & open;
                mask |= open;
                reached += cutoff.Holds(mask) & step;
            }

            used |= mask;
            var quarters = ByteLookup.Of((lowBand | highBand << 8).AsByte(), ofBands) | ByteLookup.Of(reached.AsByte(), ofMasks);
            var halves = quarters.GetLower() | quarters.GetUpper();
            Vector128.ShuffleNative(cells, halves.GetLower() | halves.GetUpper()).StoreUnsafe(ref to, row);
        }

        var isSound = ((amounts & Vector512.Create(BeyondUsual)) | (codes & Vector512.Create(BeyondAreas))) == Vector512<long>.Zero && (both | used & Vector512.Create(table.NoIndicator)) == Vector512<uint>.Zero;
        return isSound ? whole : -1;

        static Vector512<long> Codes(ref byte codes, nuint row, Vector512<byte> places) =>
            ByteLookup.Of(Vector512.Create(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref codes, row))).AsByte(), places).AsInt64();

        // One where an amount is above its line: what is left of the line is then below zero.
        static Vector512<long> Above(Vector512<long> amounts, Vector512<long> isUrban, Vector512<long> rural, Vector512<long> other) =>
            (rural ^ isUrban & other) - amounts >>> 63;
    }
#endif
}
