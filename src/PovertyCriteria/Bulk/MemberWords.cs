namespace PovertyCriteria.Bulk;

/// <summary>What conditions ask of one member: the facts, a few bits each, and the rungs of the earliest and the latest day of birth.</summary>
internal readonly record struct MemberWord(ulong Facts, int FirstRung, int LastRung);

/// <summary>
/// The facts that conditions ask of a member, as the bits of one word: of each column as many as its codes need, all 0 where it is not known.
/// Of a measurement the word says nothing.
/// </summary>
internal sealed class MemberWords
{
    private readonly List<Fact> _made = [];
    private Fact[] _usual = [];
    private Fact[] _ofForms = [];
    private int _bits;

    /// <summary>The bits of a column, which is read from now on.</summary>
    public ulong MaskOf(MemberColumn column)
    {
        var known = _made.FindIndex(fact => ReferenceEquals(fact.Column, column));
        if (known >= 0) return _made[known].Mask;
        var bits = 0;
        if (!column.IsNumber)
            for (var most = column.Allowed.Most + 1; most > 0; most >>= 1) bits++;
        var made = new Fact(column, column.Read!, _bits, ((1UL << bits) - 1) << _bits);
        _made.Add(made);
        _bits += bits;

        // What only the forms ask is mostly not known of any member.
        if (FormColumns.OfMember.Contains(column)) _ofForms = [.. _ofForms, made];
        else _usual = [.. _usual, made];
        return made.Mask;
    }

    /// <summary>The facts of a member, which are in the columns' ranges; and whether something is measured.</summary>
    public ulong Of(Member member, ref bool isMeasured)
    {
        var facts = Of(_usual, member, ref isMeasured);
        return member.HasFormFacts ? facts | Of(_ofForms, member, ref isMeasured) : facts;
    }

    /// <summary>A member of whom the facts are known that the bits say; null where some bits are no code of their column.</summary>
    public Member? MemberOf(ulong facts)
    {
        var member = new Member();
        foreach (var fact in _made)
        {
            var code = (long)((facts & fact.Mask) >> fact.Shift);
            if (code == 0) continue;
            if (!fact.Column.Allows(code - 1)) return null;
            member = fact.Column.Write!(member, code - 1);
        }

        return member;
    }

    private static ulong Of(Fact[] columns, Member member, ref bool isMeasured)
    {
        unchecked
        {
            var facts = 0UL;
            foreach (var fact in columns)
            {
                var code = fact.Read(member);
                if (code == Column.Unknown) continue;
                if (fact.Mask == 0) isMeasured = true;
                else facts |= (ulong)(code + 1) << fact.Shift;
            }

            return facts;
        }
    }

    private sealed record Fact(MemberColumn Column, Func<Member, long> Read, int Shift, ulong Mask);
}
