using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PovertyCriteria.Benchmarks;

/// <summary>
/// What somebody would write by hand for this one standard: two lines an area, a cut-off, four classes. Its figures are read from the standard when it
/// is made; its shape (which classes there are and what decides them) is fixed, which is what a general class table is compared with.
/// </summary>
internal sealed class HandLoop
{
    // Clearing the lowest bit so many times leaves a bit exactly where the cut-off is reached.
    private const int Cleared = 2;

    private readonly long _ruralPoor;
    private readonly long _urbanPoor;
    private readonly long _ruralAverage;
    private readonly long _urbanAverage;

    public HandLoop(PovertyStandard standard)
    {
        var (table, lines) = (standard.ByFacts, standard.ByFacts.Lines);
        if (lines.Length != 2 || table.Rows.Single(row => row.DeprivedAtLeast is not null).DeprivedAtLeast != Cleared + 1)
            throw new NotSupportedException("Written by hand for a standard of two lines an area and a cut-off of three.");
        (_ruralPoor, _urbanPoor) = (lines[0].Rural, lines[0].Urban);
        (_ruralAverage, _urbanAverage) = (lines[1].Rural, lines[1].Urban);
    }

    /// <summary>Bits of <see cref="PovertyClasses"/>: 1 poor, 2 near-poor, 4 average living standard, 8 above.</summary>
    public void Classify(MaskData data, byte[] classes)
    {
        var done = Avx512F.IsSupported ? Wide(data, classes) : 0;
        Scalar(data, classes, done);
    }

    private void Scalar(MaskData data, byte[] classes, int from)
    {
        var (areas, incomes, deprived) = (data.Areas, data.Incomes, data.Deprived);
        for (var i = from; i < classes.Length; i++)
        {
            var urban = areas[i] != 0;
            var income = incomes[i];
            var mask = deprived[i];
            mask &= unchecked(mask - 1);
            mask &= unchecked(mask - 1);
            if (income <= (urban ? _urbanPoor : _ruralPoor)) classes[i] = (byte)(mask != 0 ? 1 : 2);
            else classes[i] = (byte)(income <= (urban ? _urbanAverage : _ruralAverage) ? 4 : 8);
        }
    }

    private int Wide(MaskData data, byte[] classes)
    {
        ref var areas = ref MemoryMarshal.GetArrayDataReference(data.Areas);
        ref var incomes = ref MemoryMarshal.GetArrayDataReference(data.Incomes);
        ref var deprived = ref MemoryMarshal.GetArrayDataReference(data.Deprived);
        ref var results = ref MemoryMarshal.GetArrayDataReference(classes);
        Vector512<long> ruralPoor = Vector512.Create(_ruralPoor), urbanPoor = Vector512.Create(_urbanPoor);
        Vector512<long> ruralAverage = Vector512.Create(_ruralAverage), urbanAverage = Vector512.Create(_urbanAverage);
        Vector512<long> one = Vector512.Create(1L), two = Vector512.Create(2L), four = Vector512.Create(4L), eight = Vector512.Create(8L);
        var whole = classes.Length - classes.Length % Vector512<long>.Count;
        for (nuint i = 0; i < (nuint)whole; i += (nuint)Vector512<long>.Count)
        {
            var area = Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref areas, i))).AsByte();
            var urban = ~Vector512.Equals(Avx512F.ConvertToVector512Int64(area), Vector512<long>.Zero);
            var income = Vector512.LoadUnsafe(ref incomes, i);
            var mask = Avx512F.ConvertToVector512Int64(Vector256.LoadUnsafe(ref deprived, i));
            mask &= mask - one;
            mask &= mask - one;
            var low = Vector512.ConditionalSelect(Vector512.Equals(mask, Vector512<long>.Zero), two, one);
            var high = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(income, Vector512.ConditionalSelect(urban, urbanAverage, ruralAverage)), four, eight);
            var found = Vector512.ConditionalSelect(Vector512.LessThanOrEqual(income, Vector512.ConditionalSelect(urban, urbanPoor, ruralPoor)), low, high);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref results, i), Avx512F.ConvertToVector128Byte(found).AsInt64().ToScalar());
        }

        return whole;
    }
}
