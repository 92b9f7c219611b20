using PovertyCriteria.Bulk;

namespace PovertyCriteria.Tests.Bulk;

/// <summary>Every kernel on memory that ends with its last row, at every length from 0 to 256: nothing is read or written beyond.</summary>
public class KernelEndsTest
{
    private const int MostRows = 256;

    [Fact]
    public void NothingIsTouchedPastTheEnd()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Guarded memory is made on Linux.");
        var random = new Random(91);
        using GuardedPage one = new(), other = new(), third = new(), target = new(), beside = new();
        for (var rows = 0; rows <= MostRows; rows++)
        {
            var words = BitmapKernel.Words(rows);
            byte[] bytes = new byte[rows];
            random.NextBytes(bytes);
            int[] numbers = [.. bytes.Select(value => (int)value)];
            uint[] masks = [.. bytes.Select(value => (uint)value)];
            long[] amounts = [.. bytes.Select(value => (long)value)];

            Same(words, target, to => RowKernel.Fill(one.Last<byte>(bytes), new CodeOneOf(0x55), to), to => RowKernel.Scalar(bytes, new CodeOneOf(0x55), to));
            Same(words, target, to => RowKernel.Fill(one.Last<byte>(bytes), new SetNoneOf(3), to), to => RowKernel.Scalar(bytes, new SetNoneOf(3), to));
            Same(words, target, to => RowKernel.Fill(one.Last<int>(numbers), new NumberWithin(9, 99), to), to => RowKernel.Scalar(numbers, new NumberWithin(9, 99), to));
            Same(words, target, to => RowKernel.Fill(one.Last<int>(numbers), new NumberAbove(99), to), to => RowKernel.Scalar(numbers, new NumberAbove(99), to));
            Same(words, target, to => RowKernel.Fill(one.Last<long>(amounts), new AmountAtMost(99), to), to => RowKernel.Scalar(amounts, new AmountAtMost(99), to));
            Same(words, target, to => RowKernel.Fill(one.Last<uint>(masks), new MaskHasAny(9), to), to => RowKernel.Scalar(masks, new MaskHasAny(9), to));
            Same(words, target, to => MaskKernel.HaveAtLeast(one.Last<uint>(masks), 3, to), to => MaskKernel.HaveAtLeastScalar(masks, 3, to));
            Same(words, target, to => AmountKernel.AreAtMost(one.Last<long>(amounts), [99], to), to => RowKernel.Scalar(amounts, new AmountAtMost(99), to));
            Same(words, target, to => AmountKernel.AreAtMostForUnits(one.Last<long>(amounts), other.Last<int>(numbers), 2, to), to => AmountKernel.AreAtMostForUnitsScalar(amounts, numbers, 2, to));
            Same(words, target, to => AmountKernel.AreBelowForUnits(one.Last<int>(numbers), other.Last<int>(numbers), 1, 1_000, to), to => PairKernel.Scalar(numbers, numbers, new NumberBelowForUnits(1), to));
            Assert.True(AmountKernel.AreAllWithin(one.Last<long>(amounts), byte.MaxValue));
            int[] reversed = [.. Enumerable.Reverse(numbers)];
            Same(words, target, to => PairKernel.Fill(one.Last<int>(numbers), other.Last<int>(reversed), default(NumbersAreEqual), to), to => PairKernel.Scalar(numbers, reversed, default(NumbersAreEqual), to));
            Same(words, target, to => PairKernel.Fill(one.Last<int>(numbers), other.Last<int>(reversed), default(NumberAboveOther), to), to => PairKernel.Scalar(numbers, reversed, default(NumberAboveOther), to));

            uint[] either = [.. masks.Select(mask => mask | 256)];
            MaskKernel.Or(one.Last<uint>(masks), other.Last<uint>([.. masks.Select(_ => 256u)]), target.Last<uint>(rows));
            Assert.Equal(either, target.Last<uint>(rows).ToArray());
            Assert.True(MaskKernel.AreApart(one.Last<uint>(masks), other.Last<uint>([.. masks.Select(_ => 256u)]), 512));

            int[] offsets = [.. Enumerable.Range(0, rows + 1).Select(i => i * 3)];
            SizeKernel.Of(one.Last<int>(offsets), target.Last<int>(rows));
            Assert.Equal(Enumerable.Repeat(3, rows), target.Last<int>(rows).ToArray());
            target.Last<int>(rows).Clear();
            SizeKernel.OrGiven(target.Last<int>(rows), other.Last<int>(numbers));
            Assert.Equal(numbers, target.Last<int>(rows).ToArray());

            var memberWords = BitmapKernel.Words(rows * 3);
            SizeKernel.MarkLast(one.Last<int>(offsets), target.Last<ulong>(memberWords));
            ulong[] last = target.Last<ulong>(memberWords).ToArray(), members = [.. last.Select(_ => (ulong)random.NextInt64()), 0];
            Assert.Equal(rows, SegmentKernel.Any(one.Last<ulong>(members.AsSpan(0, memberWords)), other.Last<ulong>(last), third.Last<ulong>(words + 1)));
            ulong[] table = [.. Enumerable.Repeat(12UL, 64)];
            Same(words, target, to => CountKernel.Holds(one.Last<ulong>(members), other.Last<int>(offsets), third.Last<ulong>(table), to),
                to => CountKernel.HoldsScalar(members, members, offsets, table, to, new ulong[words]));
            Same(words, target, to => CountKernel.HoldsWithin(one.Last<ulong>(members), one.Last<ulong>(members), other.Last<int>(offsets), third.Last<ulong>(table), to, beside.Last<ulong>(words)),
                to => CountKernel.HoldsScalar(members, members, offsets, table, to, new ulong[words]));

            for (var shift = 0; shift < 8 && rows > shift; shift++)
            {
                byte[] bitmap = bytes[..BitmapKernel.Bytes(rows)];
                var first = shift;
                Same(BitmapKernel.Words(rows - first), target, to => BitmapKernel.Load(one.Last<byte>(bitmap), first, rows - first, to), to => BitmapKernel.Load(bitmap, first, rows - first, to));
            }

            if (rows == 0) continue;
            ulong[] planes = [.. Enumerable.Range(0, 5 * words).Select(_ => (ulong)random.NextInt64())];
            byte[] expected = new byte[rows];
            TransposeKernel.ToBytesScalar(planes, words, expected);
            TransposeKernel.ToBytes(one.Last<ulong>(planes), words, target.Last<byte>(rows));
            Assert.Equal(expected, target.Last<byte>(rows).ToArray());
            TransposeKernel.ToMasks(one.Last<ulong>(planes), words, other.Last<byte>(rows), target.Last<uint>(rows));
            Assert.Equal(expected.Select(value => (uint)value), target.Last<uint>(rows).ToArray());
            ulong[] a = planes[..words], b = planes[words..(2 * words)];
            Same(words, target, to => WordKernel.AndNot(one.Last<ulong>(a), other.Last<ulong>(b), to), to => WordKernel.Scalar(default(Difference), a, b, a, to));
        }
    }

    private delegate void Kernel(Span<ulong> bits);

    private static void Same(int words, GuardedPage target, Kernel form, Kernel plain)
    {
        var expected = new ulong[words];
        plain(expected);
        var to = target.Last<ulong>(words);
        to.Clear();
        form(to);
        Assert.Equal(expected, to.ToArray());
    }
}
