using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    /// <summary>The place within a band's cells: 0 the cut-off is surely not reached, 1 perhaps, 2 surely.</summary>
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
            var cell = ReachedOf(table, rows, row);
            foreach (var line in lines)
                if (amount > line) cell += CellTable.CellsOfBand;
            possible[row] = (byte)table.Cells[cell];
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
    private static int Vectors<TCutoff, TLines>(CellTable table, TCutoff cutoff, AssessedRows rows, Span<byte> possible)
        where TCutoff : struct, IRowTest<uint>
        where TLines : struct, ILines
    {
        if (Avx512BW.IsSupported) return By512<TCutoff, TLines>(table, cutoff, rows, possible);
        return Avx2.IsSupported ? By256<TCutoff, TLines>(table, cutoff, rows, possible) : 0;
    }

    [MethodImpl(Compiled.InFull)]
    private static int By512<TCutoff, TLines>(CellTable table, TCutoff cutoff, AssessedRows rows, Span<byte> possible)
        where TCutoff : struct, IRowTest<uint>
        where TLines : struct, ILines
    {
        var lines = default(TLines).Count;
        ReadOnlySpan<long> rural = table.Lines(Area.Rural), urban = table.Lines(Area.Urban);
        Vector512<long> rural0 = Vector512.Create(rural[0]), rural1 = Vector512.Create(rural[lines > 1 ? 1 : 0]), rural2 = Vector512.Create(rural[lines > 2 ? 2 : 0]);
        Vector512<long> urban0 = Vector512.Create(urban[0]), urban1 = Vector512.Create(urban[lines > 1 ? 1 : 0]), urban2 = Vector512.Create(urban[lines > 2 ? 2 : 0]);
        Vector512<long> urbanCode = Vector512.Create((long)Area.Urban), amounts = default, codes = default;
        Vector512<uint> cells = Vector512.Create<uint>(table.Cells), reached = Vector512.Create(CellTable.Reached), used = default, both = default;
        var hasUnknown = !rows.Unknown.IsEmpty;
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
            Vector512<long> lowArea = Codes512(ref area, row), highArea = Codes512(ref area, next);
            codes |= lowArea | highArea;
            Vector512<long> isLowUrban = Vector512.Equals(lowArea, urbanCode), isHighUrban = Vector512.Equals(highArea, urbanCode);
            Vector512<long> lowBand = Step(low, isLowUrban, rural0, urban0), highBand = Step(high, isHighUrban, rural0, urban0);
            if (lines > 1)
            {
                lowBand += Step(low, isLowUrban, rural1, urban1);
                highBand += Step(high, isHighUrban, rural1, urban1);
            }

            if (lines > 2)
            {
                lowBand += Step(low, isLowUrban, rural2, urban2);
                highBand += Step(high, isHighUrban, rural2, urban2);
            }

            var cell = Vector512.Narrow(lowBand, highBand).AsUInt32();
            var mask = Vector512.LoadUnsafe(ref deprived, row);
            var sure = cutoff.Holds(mask);
            if (hasUnknown)
            {
                var open = Vector512.LoadUnsafe(ref unknown, row);
                both |= mask & open;
                mask |= open;
                cell = unchecked(cell - sure - cutoff.Holds(mask));
            }
            else
            {
                cell += sure & reached;
            }

            used |= mask;
            Avx512F.ConvertToVector128Byte(Avx512F.PermuteVar16x32(cells, cell)).StoreUnsafe(ref to, row);
        }

        var isSound = ((amounts & Vector512.Create(BeyondUsual)) | (codes & Vector512.Create(BeyondAreas))) == Vector512<long>.Zero && (both | used & Vector512.Create(table.NoIndicator)) == Vector512<uint>.Zero;
        return isSound ? whole : -1;

        static Vector512<long> Step(Vector512<long> amounts, Vector512<long> isUrban, Vector512<long> rural, Vector512<long> urban) =>
            Vector512.GreaterThan(amounts, Vector512.ConditionalSelect(isUrban, urban, rural)) & Vector512.Create((long)CellTable.CellsOfBand);
    }

    [MethodImpl(Compiled.InFull)]
    private static int By256<TCutoff, TLines>(CellTable table, TCutoff cutoff, AssessedRows rows, Span<byte> possible)
        where TCutoff : struct, IRowTest<uint>
        where TLines : struct, ILines
    {
        var lines = default(TLines).Count;
        ReadOnlySpan<long> rural = table.Lines(Area.Rural), urban = table.Lines(Area.Urban);
        Vector256<long> rural0 = Vector256.Create(rural[0]), rural1 = Vector256.Create(rural[lines > 1 ? 1 : 0]), rural2 = Vector256.Create(rural[lines > 2 ? 2 : 0]);
        Vector256<long> urban0 = Vector256.Create(urban[0]), urban1 = Vector256.Create(urban[lines > 1 ? 1 : 0]), urban2 = Vector256.Create(urban[lines > 2 ? 2 : 0]);
        Vector256<long> urbanCode = Vector256.Create((long)Area.Urban), amounts = default, codes = default;
        Vector256<uint> low8 = Vector256.Create(table.Cells.AsSpan(0, Vector256<uint>.Count)), high8 = Vector256.Create(table.Cells.AsSpan(Vector256<uint>.Count)), reached = Vector256.Create(CellTable.Reached), used = default, both = default;
        var hasUnknown = !rows.Unknown.IsEmpty;
        ref var area = ref MemoryMarshal.GetReference(rows.Areas);
        ref var amount = ref MemoryMarshal.GetReference(rows.Amounts);
        ref var deprived = ref MemoryMarshal.GetReference(rows.Deprived);
        ref var unknown = ref MemoryMarshal.GetReference(rows.Unknown);
        ref var to = ref MemoryMarshal.GetReference(possible);
        var whole = possible.Length - possible.Length % Vector256<uint>.Count;
        for (nuint row = 0; row < (nuint)whole; row += (nuint)Vector256<uint>.Count)
        {
            var next = row + (nuint)Vector256<long>.Count;
            Vector256<long> low = Vector256.LoadUnsafe(ref amount, row), high = Vector256.LoadUnsafe(ref amount, next);
            amounts |= low | high;
            Vector256<long> lowArea = Codes256(ref area, row), highArea = Codes256(ref area, next);
            codes |= lowArea | highArea;
            Vector256<long> isLowUrban = Vector256.Equals(lowArea, urbanCode), isHighUrban = Vector256.Equals(highArea, urbanCode);
            Vector256<long> lowBand = Step(low, isLowUrban, rural0, urban0), highBand = Step(high, isHighUrban, rural0, urban0);
            if (lines > 1)
            {
                lowBand += Step(low, isLowUrban, rural1, urban1);
                highBand += Step(high, isHighUrban, rural1, urban1);
            }

            if (lines > 2)
            {
                lowBand += Step(low, isLowUrban, rural2, urban2);
                highBand += Step(high, isHighUrban, rural2, urban2);
            }

            var cell = Vector256.Narrow(lowBand, highBand).AsUInt32();
            var mask = Vector256.LoadUnsafe(ref deprived, row);
            var sure = cutoff.Holds(mask);
            if (hasUnknown)
            {
                var open = Vector256.LoadUnsafe(ref unknown, row);
                both |= mask & open;
                mask |= open;
                cell = unchecked(cell - sure - cutoff.Holds(mask));
            }
            else
            {
                cell += sure & reached;
            }

            used |= mask;
            var isHigh = Vector256.GreaterThan(cell.AsInt32(), Vector256.Create(Vector256<uint>.Count - 1)).AsUInt32();
            var found = Vector256.ConditionalSelect(isHigh, Avx2.PermuteVar8x32(high8, cell), Avx2.PermuteVar8x32(low8, cell));
            var pairs = Vector128.Narrow(found.GetLower(), found.GetUpper());
            Vector128.Narrow(pairs, pairs).GetLower().StoreUnsafe(ref to, row);
        }

        var isSound = ((amounts & Vector256.Create(BeyondUsual)) | (codes & Vector256.Create(BeyondAreas))) == Vector256<long>.Zero && (both | used & Vector256.Create(table.NoIndicator)) == Vector256<uint>.Zero;
        return isSound ? whole : -1;

        static Vector256<long> Step(Vector256<long> amounts, Vector256<long> isUrban, Vector256<long> rural, Vector256<long> urban) =>
            Vector256.GreaterThan(amounts, Vector256.ConditionalSelect(isUrban, urban, rural)) & Vector256.Create((long)CellTable.CellsOfBand);
    }

    // Codes a byte each, in lanes of their own.
    private static Vector512<long> Codes512(ref byte codes, nuint row) => Avx512F.ConvertToVector512Int64(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref codes, row))).AsByte());

    private static Vector256<long> Codes256(ref byte codes, nuint row) => Avx2.ConvertToVector256Int64(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref codes, row))).AsByte());
#endif
}
