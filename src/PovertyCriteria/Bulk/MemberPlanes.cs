namespace PovertyCriteria.Bulk;

/// <summary>Whether a member's birth can lie in a span of days; what is surely so is not asked.</summary>
internal sealed class BirthPlane(BulkMembers members, int from, int to) : Plane(ofMembers: true)
{
    public override void Run(Block block)
    {
        var bits = block.Sure(this);
        block.SetExact(this);
        if (members.Earliest.IsEmpty)
        {
            bits.Fill(ulong.MaxValue);
            return;
        }

        var earliest = members.Earliest.Span.Slice(block.FirstMember, block.Members);
        if (members.Latest.IsEmpty)
        {
            NumberKernel.AreWithin(earliest, from, to, bits);
        }
        else
        {
            var latest = block.Scratch.AsSpan(0, bits.Length);
            NumberKernel.AreWithin(earliest, int.MinValue, to, bits);
            NumberKernel.AreWithin(members.Latest.Span.Slice(block.FirstMember, block.Members), from, int.MaxValue, latest);
            WordKernel.And(bits, latest, bits);
        }

        if (members.BirthKnown.IsEmpty) return;
        var known = block.Scratch.AsSpan(0, bits.Length);
        BitmapKernel.Load(members.BirthKnown.Span, block.FirstMember, block.Members, known);
        WordKernel.OrNot(bits, known, bits);
    }
}

/// <summary>
/// A condition on members that says something else in each span of days of birth: it surely holds when it does in every span
/// in which the birth can lie, and possibly when it may in one of them.
/// </summary>
internal sealed class SpansPlane((BirthPlane Span, Plane Then)[] spans) : Plane(ofMembers: true)
{
    public override void Run(Block block)
    {
        Span<ulong> sure = block.Sure(this), possible = block.PossibleToWrite(this);
        sure.Fill(ulong.MaxValue);
        possible.Clear();
        foreach (var (span, then) in spans)
        {
            ReadOnlySpan<ulong> inSpan = block.Sure(span), thenSure = block.Sure(then), thenPossible = block.Possible(then);
            for (var i = 0; i < sure.Length; i++)
            {
                sure[i] &= ~inSpan[i] | thenSure[i];
                possible[i] |= inSpan[i] & thenPossible[i];
            }
        }
    }
}

/// <summary>A condition on the members of each household. Members that are not listed are unknown, not absent.</summary>
internal abstract class OfMembersPlane(Plane where) : Plane(ofMembers: false)
{
    public sealed override void Run(Block block)
    {
        var exact = block.IsExact(where);
        var sure = block.Sure(this);
        Judge(block, where, block.Sure(where), block.Possible(where), sure, exact ? default : block.PossibleToWrite(this));
        var all = AllListed(block);
        if (exact && all)
        {
            block.SetExact(this);
            return;
        }

        var possible = block.PossibleToWrite(this);
        if (exact) sure.CopyTo(possible);
        if (all) return;
        var listed = block.Listed.AsSpan(0, sure.Length);
        WordKernel.And(sure, listed, sure);
        WordKernel.OrNot(possible, listed, possible);
    }

    /// <summary>Judges each household that has members; an empty second bitmap is not wanted.</summary>
    protected abstract void Judge(Block block, Plane where, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible);

    private static bool AllListed(Block block)
    {
        for (var i = 0; i < block.HouseholdWords; i++)
            if (block.Listed[i] != (i == block.HouseholdWords - 1 ? BitmapKernel.TailMask(block.Count) : ulong.MaxValue)) return false;
        return true;
    }
}

internal sealed class AnyMemberPlane(Plane where) : OfMembersPlane(where)
{
    protected override void Judge(Block block, Plane where, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible)
    {
        Reduce(block, sureMembers, sure);
        if (!possible.IsEmpty) Reduce(block, possibleMembers, possible);
    }

    private static void Reduce(Block block, ReadOnlySpan<ulong> members, Span<ulong> households)
    {
        var packed = block.Scratch.AsSpan(0, households.Length + 1);
        packed.Clear();
        SegmentKernel.Any(members, block.Last.AsSpan(0, members.Length), packed);

        // Households without a list have no place among the packed bits.
        var taken = 0;
        for (var i = 0; i < households.Length; i++)
        {
            var listed = block.Listed[i];
            int word = taken / BitmapKernel.RowsOfWord, shift = taken % BitmapKernel.RowsOfWord;
            var bits = shift == 0 ? packed[word] : packed[word] >> shift | packed[word + 1] << BitmapKernel.RowsOfWord - shift;
            households[i] = listed == ulong.MaxValue ? bits : SegmentKernel.Deposit(bits, listed);
            taken += SegmentKernel.PopCount(listed);
        }
    }
}

/// <summary>A count, or a share, of members: running totals of bits, taken at the ends of each household.</summary>
internal sealed class CountPlane(MembersCondition node, Plane where, ReadOnlyMemory<int> offsets) : OfMembersPlane(where)
{
    protected override void Judge(Block block, Plane where, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible)
    {
        var both = !possible.IsEmpty;
        sure.Clear();
        if (both) possible.Clear();
        var ends = offsets.Span.Slice(block.First, block.Count + 1);
        for (var i = 0; i < block.Count; i++)
        {
            var (from, to) = (ends[i] - block.FirstMember, ends[i + 1] - block.FirstMember);
            if (from == to) continue;
            var holding = Ones(sureMembers, from, to);
            var unknown = both ? Ones(possibleMembers, from, to) - holding : 0;
            var truth = node.OfCounts(holding, unknown, to - from);
            if (truth == Truth.True) sure[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
            if (both && truth != Truth.False) possible[i / BitmapKernel.RowsOfWord] |= 1UL << i % BitmapKernel.RowsOfWord;
        }
    }

    /// <summary>How many bits of a range are set; a household mostly lies within one word.</summary>
    private static int Ones(ReadOnlySpan<ulong> bits, int from, int to)
    {
        int word = from / BitmapKernel.RowsOfWord, last = (to - 1) / BitmapKernel.RowsOfWord;
        var first = bits[word] >> from % BitmapKernel.RowsOfWord << from % BitmapKernel.RowsOfWord;
        if (word == last) return SegmentKernel.PopCount(first & BitmapKernel.TailMask(to));
        var ones = SegmentKernel.PopCount(first);
        while (++word < last) ones += SegmentKernel.PopCount(bits[word]);
        return ones + SegmentKernel.PopCount(bits[last] & BitmapKernel.TailMask(to));
    }
}
