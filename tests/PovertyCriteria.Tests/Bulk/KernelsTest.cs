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
            Same(codes, new CodeOneOf(values), code => code < 16 && (values >> code & 1) == 1);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void BitSets_HaveNoneOf(int rows)
    {
        var sets = new byte[rows];
        _random.NextBytes(sets);
        foreach (var values in new byte[] { 0, 1, 127, 128, (byte)_random.Next(256) }) Same(sets, new SetNoneOf(values), set => (set & values) == 0);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Masks_HaveAny(int rows)
    {
        uint[] masks = [.. Enumerable.Range(0, rows).Select(_ => (uint)(_random.NextInt64(1L << 32) & _random.NextInt64(1L << 32)))];
        foreach (var bits in new[] { 0u, 1u, 1u << 31, 0x00F0_0000u, uint.MaxValue }) Same(masks, new MaskHasAny(bits), mask => (mask & bits) != 0);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Masks_AreCounted(int rows)
    {
        uint[] masks = [.. Enumerable.Range(0, rows).Select(_ => (uint)(_random.NextInt64(1L << 32) & _random.NextInt64(1L << 32) & _random.NextInt64(1L << 32)))];
        for (var count = 1; count <= 6; count++)
        {
            var least = count;
            Same(rows, i => System.Numerics.BitOperations.PopCount(masks[i]) >= least, bits => MaskKernel.HaveAtLeast(masks, least, bits), bits => MaskKernel.HaveAtLeastScalar(masks, least, bits));
        }

        uint[] others = [.. masks.Select(mask => ~mask & 0x0FFF)], either = new uint[rows];
        MaskKernel.Or(masks, others, either);
        Assert.Equal(masks.Zip(others, (a, b) => a | b), either);
        uint[] low = [.. masks.Select(mask => mask & 0x0FFF)];
        Assert.True(MaskKernel.AreApart(low, others, 0xFFFF_F000));
        foreach (var at in new[] { 0, rows / 2, rows - 1 }.Where(at => at >= 0 && at < rows))
        {
            uint[] wrong = [.. others], beyond = [.. low];
            wrong[at] |= low[at] | 1;
            beyond[at] |= 1 << 12;
            Assert.Equal((low[at] & wrong[at]) == 0, MaskKernel.AreApart(low, wrong, 0xFFFF_F000));
            Assert.False(MaskKernel.AreApart(beyond, others, 0xFFFF_F000));
            Assert.False(MaskKernel.AreApart(others, beyond, 0xFFFF_F000));
            long[] amounts = [.. Enumerable.Repeat(1_000L, rows)];
            Assert.True(AmountKernel.AreAllWithin(amounts, 1_000));
            foreach (var amount in new[] { -1, 1_001, long.MinValue, long.MaxValue })
            {
                amounts[at] = amount;
                Assert.False(AmountKernel.AreAllWithin(amounts, 1_000));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Numbers_AreWithinOrAbove(int rows)
    {
        var numbers = new int[rows];
        for (var i = 0; i < rows; i++) numbers[i] = _random.Next(6) switch { 0 => int.MinValue, 1 => int.MaxValue, 2 => 99, 3 => 100, 4 => 200, _ => 201 };
        foreach (var (from, to) in new[] { (100, 200), (int.MinValue, 100), (100, int.MaxValue), (int.MinValue, int.MaxValue), (100, 100), (int.MaxValue, int.MaxValue) })
            Same(numbers, new NumberWithin(from, to), number => number >= from && number <= to);
        foreach (var bound in new[] { int.MinValue, -1, 99, 100, 200, int.MaxValue }) Same(numbers, new NumberAbove(bound), number => number > bound);
        int[] others = [.. numbers.Select((number, i) => i % 3 == 0 ? number : _random.Next(99, 202))];
        Same(rows, i => numbers[i] == others[i], bits => PairKernel.Fill(numbers, others, default(NumbersAreEqual), bits), bits => PairKernel.Scalar(numbers, others, default(NumbersAreEqual), bits));
        Same(rows, i => numbers[i] > others[i], bits => PairKernel.Fill(numbers, others, default(NumberAboveOther), bits), bits => PairKernel.Scalar(numbers, others, default(NumberAboveOther), bits));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Amounts_AreAtMost(int rows)
    {
        var amounts = new long[rows];
        var persons = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            persons[i] = i % 9 == 0 ? 1_000 : _random.Next(1, 1_001);
            amounts[i] = _random.Next(6) switch { 0 => 0, 1 => 1_000_000_000_000_000, 2 => 1_500_001, 3 => 1_500_000L * persons[i], 4 => 1_500_000L * persons[i] + 1, _ => 1_500_000 };
        }

        foreach (var bound in new[] { -1L, 0L, 1_500_000, 1_499_999, 1_000_000_000_000 }) Same(amounts, new AmountAtMost(bound), amount => amount <= bound);
        long[] bounds = [-1, 1_499_999, 1_500_000];
        var words = BitmapKernel.Words(rows);
        var all = new ulong[bounds.Length * words];
        AmountKernel.AreAtMost(amounts, bounds, all);
        for (var i = 0; i < bounds.Length; i++) Same(rows, row => amounts[row] <= bounds[i], bits => all.AsSpan(i * words, words).CopyTo(bits));
        foreach (var bound in new[] { 1_500_000L, 1_000_000_000_000 })
        {
            Same(
                rows, i => (Int128)amounts[i] <= (Int128)bound * persons[i],
                bits => AmountKernel.AreAtMostForUnits(amounts, persons, bound, bits), bits => AmountKernel.AreAtMostForUnitsScalar(amounts, persons, bound, bits));
        }

        // Bounds that fit into 32 bits for every number of persons, and one that does not.
        foreach (var bound in new[] { 0L, 800, 2_147_483, 2_147_484, 3_000_000_000 })
        {
            int[] quantities = [.. persons.Select((n, i) => (int)Math.Min(int.MaxValue, bound * n + i % 3 - 1))];
            Same(
                rows, i => quantities[i] < bound * persons[i],
                bits => AmountKernel.AreBelowForUnits(quantities, persons, bound, 1_000, bits), bits => PairKernel.Scalar(quantities, persons, new NumberBelowForUnits(bound), bits));
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Sizes_AreOfOffsets(int households)
    {
        var offsets = Offsets(households);
        int[] sizes = new int[households], plain = new int[households], expected = [.. Enumerable.Range(0, households).Select(i => offsets[i + 1] - offsets[i])];
        SizeKernel.Of(offsets, sizes);
        SizeKernel.OfScalar(offsets, plain);
        Assert.Equal(expected, sizes);
        Assert.Equal(expected, plain);
        int[] given = [.. sizes.Select(_ => _random.Next(1, 9))];
        SizeKernel.OrGiven(sizes, given);
        SizeKernel.OrGivenScalar(plain, given);
        Assert.Equal(expected.Zip(given, (size, other) => size == 0 ? other : size), sizes);
        Assert.Equal(sizes, plain);
        var members = offsets[^1] - offsets[0];
        var last = new ulong[BitmapKernel.Words(members)];
        Array.Fill(last, 0x5555_5555_5555_5555UL);
        SizeKernel.MarkLast(offsets, last);
        var ends = offsets.Skip(1).Select(end => end - offsets[0] - 1).Where(end => end >= 0).ToHashSet();
        Assert.Equal(Words([.. Enumerable.Range(0, members).Select(ends.Contains)]), last);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Counts_HoldByTable(int households)
    {
        var offsets = Offsets(households);
        var members = offsets[^1] - offsets[0];
        var sizes = new int[households];
        SizeKernel.Of(offsets, sizes);
        bool[] yes = [.. Enumerable.Range(0, members).Select(_ => _random.Next(3) == 0)], maybe = [.. yes.Select(sure => sure || _random.Next(4) == 0)];
        ulong[] holds = [.. Enumerable.Range(0, 64).Select(_ => (ulong)_random.NextInt64())];
        bool Holds(int i, int count) => (holds[sizes[i]] >> count & 1) == 1;
        int Counted(int i, bool[] bits) => Enumerable.Range(offsets[i] - offsets[0], sizes[i]).Count(member => bits[member]);
        IEnumerable<int> Possible(int i) => Enumerable.Range(Counted(i, yes), Counted(i, maybe) - Counted(i, yes) + 1);

        ulong[] sureBits = [.. Words(yes), ulong.MaxValue], possibleBits = [.. Words(maybe), ulong.MaxValue];
        ulong[] other = new ulong[BitmapKernel.Words(households)];
        Same(
            households, i => Holds(i, Counted(i, yes)),
            bits => CountKernel.Holds(sureBits, offsets, holds, bits), bits => CountKernel.HoldsScalar(sureBits, sureBits, offsets, holds, bits, other));
        Same(
            households, i => Possible(i).All(count => Holds(i, count)),
            bits => CountKernel.HoldsWithin(sureBits, possibleBits, offsets, holds, bits, other), bits => CountKernel.HoldsScalar(sureBits, possibleBits, offsets, holds, bits, other));
        Same(
            households, i => Possible(i).Any(count => Holds(i, count)),
            bits => CountKernel.HoldsWithin(sureBits, possibleBits, offsets, holds, other, bits), bits => CountKernel.HoldsScalar(sureBits, possibleBits, offsets, holds, other, bits));
        Assert.Throws<ArgumentException>(() => CountKernel.Holds(sureBits, [0, sureBits.Length * 64], holds, other));
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

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Transposes_TurnPlanesIntoRows(int rows)
    {
        var words = BitmapKernel.Words(rows);
        foreach (var planes in new[] { 1, 5, 8, 9, 12, 16, 32 })
        {
            ulong[] bits = [.. Enumerable.Range(0, planes * words).Select(_ => (ulong)_random.NextInt64() ^ (ulong)_random.NextInt64() << 1)];
            bool Bit(int plane, int row) => (bits[plane * words + row / 64] >> row % 64 & 1) == 1;
            uint[] expected = [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, planes).Aggregate(0u, (mask, plane) => Bit(plane, row) ? mask | 1u << plane : mask))];
            var masks = new uint[rows];
            if (rows > 0) TransposeKernel.ToMasks(bits, words, new byte[rows], masks);
            Assert.Equal(expected, masks);
            if (planes > 8 || rows == 0) continue;
            byte[] bytes = new byte[rows], plain = new byte[rows];
            TransposeKernel.ToBytes(bits, words, bytes);
            TransposeKernel.ToBytesScalar(bits, words, plain);
            Assert.Equal(expected.Select(mask => (byte)mask), bytes);
            Assert.Equal(bytes, plain);
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
        ulong[] c = [.. a.Select(_ => (ulong)_random.NextInt64())];
        c.CopyTo(to, 0);
        WordKernel.OrBoth(a, b, to);
        Assert.Equal(c.Select((x, i) => x | a[i] & b[i]), to);
        c.CopyTo(to, 0);
        WordKernel.OrOne(a, b, to);
        Assert.Equal(c.Select((x, i) => x | a[i] & ~b[i]), to);
        SamePlain(default(Conjunction), (x, y, _) => x & y);
        SamePlain(default(Disjunction), (x, y, _) => x | y);
        SamePlain(default(Difference), (x, y, _) => x & ~y);
        SamePlain(default(Implication), (x, y, _) => x | ~y);
        SamePlain(default(Complement), (x, _, _) => ~x);
        SamePlain(default(AddedBoth), (x, y, z) => z | x & y);
        SamePlain(default(AddedOne), (x, y, z) => z | x & ~y);

        void SamePlain<TOperation>(TOperation operation, Func<ulong, ulong, ulong, ulong> expected)
            where TOperation : struct, IWordOperation
        {
            WordKernel.Scalar(operation, a, b, c, to);
            Assert.Equal(a.Select((x, i) => expected(x, b[i], c[i])), to);
        }
    }

    /// <summary>Where households of none, few and many members begin, not from 0.</summary>
    private int[] Offsets(int households)
    {
        var offsets = new int[households + 1];
        offsets[0] = _random.Next(3);
        for (var i = 0; i < households; i++) offsets[i + 1] = offsets[i] + _random.Next(20) switch { 0 => 0, 1 => _random.Next(57), _ => _random.Next(1, 8) };
        return offsets;
    }

    private static void Same<T, TTest>(T[] values, TTest test, Func<T, bool> expected)
        where T : struct
        where TTest : struct, IRowTest<T> =>
        Same(values.Length, i => expected(values[i]), bits => RowKernel.Fill(values, test, bits), bits => RowKernel.Scalar(values, test, bits));

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
