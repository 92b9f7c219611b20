namespace PovertyCriteria.Bulk;

/// <summary>Whether a member was born on a day or later: surely by the earliest day of birth, possibly by the latest.</summary>
internal sealed class BornFromPlane(int day) : Plane(ofMembers: true)
{
    public override void Run(Block block)
    {
        var members = block.Input.Members!;
        var sure = block.Sure(this);
        if (members.Earliest.IsEmpty)
        {
            sure.Clear();
            block.PossibleToWrite(this).Fill(ulong.MaxValue);
            return;
        }

        var above = new NumberAbove(day - 1);
        RowKernel.Fill(members.Earliest.Span.Slice(block.FirstMember, block.Members), above, sure);
        if (members.Latest.IsEmpty && members.BirthKnown.IsEmpty)
        {
            block.SetExact(this);
            return;
        }

        var possible = block.PossibleToWrite(this);
        if (members.Latest.IsEmpty) sure.CopyTo(possible);
        else RowKernel.Fill(members.Latest.Span.Slice(block.FirstMember, block.Members), above, possible);
        if (members.BirthKnown.IsEmpty) return;
        WordKernel.And(sure, block.BirthKnown.AsSpan(0, sure.Length), sure);
        WordKernel.OrNot(possible, block.BirthKnown.AsSpan(0, sure.Length), possible);
    }
}

/// <summary>Those born on the first day of a span or later and not on the first day of the next, and what is asked of them.</summary>
internal readonly record struct AgeSpan(Plane From, Plane Until, Plane Then);

/// <summary>
/// A condition on members that says something else in each span of days of birth: it surely holds when it does in every span
/// in which the birth can lie, and possibly when it may in one of them.
/// </summary>
internal sealed class SpansPlane(AgeSpan[] spans) : Plane(ofMembers: true)
{
    private readonly Plane[] _ends = [.. spans.Select(span => span.From), .. spans.Select(span => span.Until)];
    private readonly Plane[] _thens = [.. spans.Select(span => span.Then)];

    public override void Run(Block block)
    {
        Span<ulong> sure = block.Sure(this), inSpan = block.Scratch.AsSpan(0, sure.Length);
        var (datesExact, exact) = (block.AreExact(_ends), block.AreExact(_thens));
        sure.Clear();
        if (datesExact && exact)
        {
            block.SetExact(this);
            foreach (var span in spans)
            {
                if (span.Then is ConstantPlane { Truth: Truth.False }) continue;
                WordKernel.AndNot(block.Sure(span.From), block.Sure(span.Until), inSpan);
                WordKernel.OrBoth(inSpan, block.Sure(span.Then), sure);
            }

            return;
        }

        var possible = block.PossibleToWrite(this);
        possible.Clear();
        foreach (var span in spans)
        {
            WordKernel.AndNot(block.Possible(span.From), block.Sure(span.Until), inSpan);
            WordKernel.OrBoth(inSpan, block.Possible(span.Then), possible);
            if (datesExact) WordKernel.OrBoth(inSpan, block.Sure(span.Then), sure);
            else WordKernel.OrOne(inSpan, block.Sure(span.Then), sure);
        }

        // Gathered were those for whom it may not hold in a span in which the birth can lie.
        if (!datesExact) WordKernel.Not(sure, sure);
    }
}

/// <summary>A condition on the members of each household. Members that are not listed are unknown, not absent.</summary>
internal abstract class OfMembersPlane(Plane where) : Plane(ofMembers: false)
{
    public sealed override void Run(Block block)
    {
        var exact = block.IsExact(where);
        var sure = block.Sure(this);
        Judge(block, block.Sure(where), block.Possible(where), sure, exact ? default : block.PossibleToWrite(this));
        if (exact && block.AllListed)
        {
            block.SetExact(this);
            return;
        }

        var possible = block.PossibleToWrite(this);
        if (exact) sure.CopyTo(possible);
        if (block.AllListed) return;
        var listed = block.Listed.AsSpan(0, sure.Length);
        WordKernel.And(sure, listed, sure);
        WordKernel.OrNot(possible, listed, possible);
    }

    /// <summary>Judges each household that has members; an empty last bitmap is not wanted.</summary>
    protected abstract void Judge(Block block, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible);
}

internal sealed class AnyMemberPlane(Plane where) : OfMembersPlane(where)
{
    protected override void Judge(Block block, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible)
    {
        Reduce(block, sureMembers, sure);
        if (!possible.IsEmpty) Reduce(block, possibleMembers, possible);
    }

    private static void Reduce(Block block, ReadOnlySpan<ulong> members, Span<ulong> households)
    {
        var last = block.Last.AsSpan(0, members.Length);
        if (block.AllListed)
        {
            SegmentKernel.Any(members, last, households);
            return;
        }

        var packed = block.Scratch.AsSpan(0, households.Length + 1);
        packed.Clear();
        SegmentKernel.Any(members, last, packed);

        // Households without a list have no place among the packed bits.
        var taken = 0;
        for (var i = 0; i < households.Length; i++)
        {
            var listed = block.Listed[i];
            int word = taken / BitmapKernel.RowsOfWord, shift = taken % BitmapKernel.RowsOfWord;
            var bits = shift == 0 ? packed[word] : packed[word] >> shift | packed[word + 1] << BitmapKernel.RowsOfWord - shift;
            households[i] = SegmentKernel.Deposit(bits, listed);
            taken += SegmentKernel.PopCount(listed);
        }
    }
}

/// <summary>A count, or a share, of members.</summary>
internal sealed class CountPlane(MembersCondition node, Plane where) : OfMembersPlane(where)
{
    private readonly Plane _where = where;

    // For a number of members, a bit for each count at which the node holds, for as many members as a word has bits for.
    private readonly ulong[] _holds = [.. Enumerable.Range(0, BitmapKernel.RowsOfWord).Select(members => HoldsOf(node, members))];

    protected override void Judge(Block block, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible)
    {
        var ends = block.Input.Members!.Offsets.Span.Slice(block.First, block.Count + 1);
        if (possible.IsEmpty) CountKernel.Holds(block.SureAndOneMore(_where), ends, _holds, sure);
        else CountKernel.HoldsWithin(block.SureAndOneMore(_where), block.PossibleAndOneMore(_where), ends, _holds, sure, possible);
        if (block.AnyLarge) JudgeLarge(block, ends, sureMembers, possibleMembers, sure, possible);
    }

    /// <summary>Households with more members than a word can hold, one by one.</summary>
    private void JudgeLarge(Block block, ReadOnlySpan<int> ends, ReadOnlySpan<ulong> sureMembers, ReadOnlySpan<ulong> possibleMembers, Span<ulong> sure, Span<ulong> possible)
    {
        for (var i = 0; i < block.Count; i++)
        {
            int from = ends[i] - block.FirstMember, to = ends[i + 1] - block.FirstMember;
            if (to - from <= CountKernel.MostMembers) continue;
            var holding = Ones(sureMembers, from, to);
            var truth = node.OfCounts(holding, possible.IsEmpty ? 0 : Ones(possibleMembers, from, to) - holding, to - from);
            var bit = 1UL << i % BitmapKernel.RowsOfWord;
            Set(ref sure[i / BitmapKernel.RowsOfWord], bit, truth == Truth.True);
            if (!possible.IsEmpty) Set(ref possible[i / BitmapKernel.RowsOfWord], bit, truth != Truth.False);
        }

        static void Set(ref ulong word, ulong bit, bool holds) => word = holds ? word | bit : word & ~bit;
    }

    private static int Ones(ReadOnlySpan<ulong> bits, int from, int to)
    {
        var ones = 0;
        for (var member = from; member < to; member++) ones += (int)(bits[member / BitmapKernel.RowsOfWord] >> member % BitmapKernel.RowsOfWord & 1);
        return ones;
    }

    private static ulong HoldsOf(MembersCondition node, int members)
    {
        ulong holds = 0;
        for (var count = 0; count <= members; count++)
            if (node.OfCounts(count, 0, members) == Truth.True) holds |= 1UL << count;
        return holds;
    }
}
