using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>The vector forms against the plain ones, at every length from 0 to 256.</summary>
public class KernelsTest
{
    private const int MostRows = 256;

    private readonly Random _random = new(61);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, MostRows + 1)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Codes_AreOneOf(int rows)
    {
        var codes = new byte[rows];
        for (var i = 0; i < rows; i++) codes[i] = (byte)(_random.Next(10) == 0 ? _random.Next(256) : _random.Next(16));
        foreach (var values in new[] { 0u, 1u, 0xFFFFu, 0x8001u, (uint)_random.Next(1 << 16) })
            Same(rows, i => codes[i] < 16 && (values >> codes[i] & 1) == 1, bits => CodeKernel.AreOneOf(codes, values, bits), bits => CodeKernel.Scalar(codes, values, bits, 0));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void BitSets_HaveNoneOf(int rows)
    {
        var sets = new byte[rows];
        _random.NextBytes(sets);
        foreach (var values in new byte[] { 0, 1, 127, 128, (byte)_random.Next(256) })
            Same(rows, i => (sets[i] & values) == 0, bits => BitSetKernel.HaveNoneOf(sets, values, bits), bits => BitSetKernel.Scalar(sets, values, bits, 0));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Numbers_AreWithin(int rows)
    {
        var numbers = new int[rows];
        for (var i = 0; i < rows; i++) numbers[i] = _random.Next(6) switch { 0 => int.MinValue, 1 => int.MaxValue, 2 => 99, 3 => 100, 4 => 200, _ => 201 };
        foreach (var (from, to) in new[] { (100, 200), (int.MinValue, 100), (100, int.MaxValue), (int.MinValue, int.MaxValue), (100, 100), (int.MaxValue, int.MaxValue) })
            Same(rows, i => numbers[i] >= from && numbers[i] <= to, bits => NumberKernel.AreWithin(numbers, from, to, bits), bits => NumberKernel.Scalar(numbers, from, to, bits, 0));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Amounts_AreAtMost(int rows)
    {
        var amounts = new long[rows];
        var persons = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            persons[i] = _random.Next(1, 1_001);
            amounts[i] = _random.Next(6) switch { 0 => 0, 1 => 1_000_000_000_000_000, 2 => 1_500_001, 3 => 1_500_000L * persons[i], 4 => 1_500_000L * persons[i] + 1, _ => 1_500_000 };
        }

        foreach (var bound in new[] { 0L, 1_500_000, 1_499_999, 1_000_000_000_000 })
            Same(rows, i => amounts[i] <= bound, bits => AmountKernel.AreAtMost(amounts, bound, bits), bits => AmountKernel.Scalar(amounts, bound, bits, 0));
        Same(rows, i => (Int128)amounts[i] <= (Int128)1_500_000 * persons[i], bits => AmountKernel.AreAtMostForUnits(amounts, persons, 1_500_000, bits));
        int[] quantities = [.. persons.Select((n, i) => 800 * n + i % 3 - 1)];
        Same(rows, i => quantities[i] >= 800 * persons[i], bits => AmountKernel.QuantityPerPerson(quantities, persons, 800, 1_000_000, bits));
        Same(rows, i => quantities[i] < 800 * persons[i], bits => AmountKernel.QuantityPerPerson(quantities, persons, 0, 800, bits));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Segments_Any(int members)
    {
        for (var round = 0; round < 20; round++)
        {
            var chance = _random.Next(1, 70);
            bool[] holds = [.. Enumerable.Range(0, members).Select(_ => _random.Next(chance) == 0)];
            bool[] last = [.. Enumerable.Range(0, members).Select(i => i == members - 1 || _random.Next(1 + round * 5) == 0)];
            var expected = new List<bool>();
            var any = false;
            for (var i = 0; i < members; i++)
            {
                any |= holds[i];
                if (!last[i]) continue;
                expected.Add(any);
                any = false;
            }

            var packed = new ulong[BitmapKernel.Words(members) + 1];
            Assert.Equal(expected.Count, SegmentKernel.Any(Words(holds), Words(last), packed));
            Assert.Equal(expected, Enumerable.Range(0, expected.Count).Select(i => (packed[i / 64] >> i % 64 & 1) == 1));
        }
    }

    [Fact]
    public void ExtractAndDeposit_AreTheirPlainForms()
    {
        for (var i = 0; i < 10_000; i++)
        {
            ulong bits = (ulong)_random.NextInt64(), at = i switch { 0 => 0, 1 => ulong.MaxValue, _ => (ulong)_random.NextInt64() & (ulong)_random.NextInt64() | (ulong)_random.Next(2) << 63 };
            Assert.Equal(SegmentKernel.ExtractScalar(bits, at), SegmentKernel.Extract(bits, at));
            Assert.Equal(SegmentKernel.DepositScalar(bits, at), SegmentKernel.Deposit(bits, at));
            Assert.Equal(bits & at, SegmentKernel.Deposit(SegmentKernel.Extract(bits, at), at));
        }
    }

    [Fact]
    public void Bitmaps_LoadFromAnyRow()
    {
        var bytes = new byte[41];
        _random.NextBytes(bytes);
        for (var first = 0; first < 130; first++)
        {
            for (var rows = 0; first + rows <= bytes.Length * 8; rows += 1 + rows / 40)
            {
                var words = new ulong[BitmapKernel.Words(rows) + 1];
                BitmapKernel.Load(bytes, first, rows, words);
                for (var i = 0; i < words.Length * 64; i++)
                    Assert.Equal(i < rows && (bytes[(first + i) / 8] >> (first + i) % 8 & 1) == 1, (words[i / 64] >> i % 64 & 1) == 1);
            }
        }

        var all = new ulong[2];
        BitmapKernel.Load(default, 5, 70, all);
        Assert.Equal([ulong.MaxValue, 63ul], all);
    }

    [Fact]
    public void Transposes_TurnPlanesIntoRows()
    {
        for (var planes = 1; planes <= 32; planes++)
        {
            foreach (var rows in new[] { 1, 7, 8, 9, 63, 64 })
            {
                ulong[] words = [.. Enumerable.Range(0, planes).Select(_ => (ulong)_random.NextInt64())];
                var masks = new uint[rows];
                TransposeKernel.ToMasks(words, masks);
                for (var row = 0; row < rows; row++)
                    for (var plane = 0; plane < 32; plane++)
                        Assert.Equal(plane < planes && (words[plane] >> row & 1) == 1, (masks[row] >> plane & 1) == 1);
                for (var plane = 0; plane < planes; plane++) Assert.Equal(words[plane] & BitmapKernel.TailMask(rows), TransposeKernel.Plane(masks, plane));
                if (planes > 8) continue;
                var bytes = new byte[rows];
                TransposeKernel.ToBytes(words, bytes);
                Assert.Equal(masks.Select(mask => (byte)mask), bytes);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Words_AndOrNot(int count)
    {
        ulong[] a = [.. Enumerable.Range(0, count).Select(_ => (ulong)_random.NextInt64())], b = [.. a.Select(_ => (ulong)_random.NextInt64())], to = new ulong[count];
        WordKernel.And(a, b, to);
        Assert.Equal(a.Zip(b, (x, y) => x & y), to);
        WordKernel.Or(a, b, to);
        Assert.Equal(a.Zip(b, (x, y) => x | y), to);
        WordKernel.AndNot(a, b, to);
        Assert.Equal(a.Zip(b, (x, y) => x & ~y), to);
        WordKernel.OrNot(a, b, to);
        Assert.Equal(a.Zip(b, (x, y) => x | ~y), to);
        WordKernel.Not(a, to);
        Assert.Equal(a.Select(x => ~x), to);
    }

    private static ulong[] Words(bool[] bits)
    {
        var words = new ulong[BitmapKernel.Words(bits.Length)];
        for (var i = 0; i < bits.Length; i++)
            if (bits[i]) words[i / 64] |= 1UL << i % 64;
        return words;
    }

    private delegate void Kernel(Span<ulong> bits);

    private static void Same(int rows, Func<int, bool> expected, params Kernel[] forms)
    {
        ulong[] words = Words([.. Enumerable.Range(0, rows).Select(expected)]);
        foreach (var form in forms)
        {
            var bits = new ulong[words.Length];
            form(bits);
            Assert.Equal(words, bits);
        }
    }
}
