namespace PovertyCriteria;

/// <summary>A condition on the members of a household. Members that are not listed are unknown, not absent.</summary>
internal abstract class MembersCondition(Condition where) : Condition
{
    private readonly Condition[] _parts = [where];

    /// <summary>The bounds at which a birth that is not known to the day is judged.</summary>
    public BirthCuts Cuts { get; } = new(where);

    /// <summary>What is asked of one member.</summary>
    public Condition Where => _parts[0];

    public override ReadOnlySpan<Condition> Parts => _parts;

    public sealed override Truth Evaluate(in Subject subject)
    {
        if (subject.Assumed is { } assumed && assumed.TryGetValue(this, out var taken)) return taken;
        if (subject.Household.Members is not { } members) return Truth.Unknown;
        int holding = 0, unknown = 0;
        foreach (var member in members)
        {
            var truth = OfMember(subject.Household, member, subject.On);
            if (truth == Truth.True) holding++;
            else if (truth == Truth.Unknown) unknown++;
        }

        return OfCounts(holding, unknown, members.Count);
    }

    /// <summary>Whether it holds of members of whom so many satisfy the condition and so many more may.</summary>
    public abstract Truth OfCounts(int holding, int unknown, int members);

    /// <summary>What holds of one member: the answer on which every possible day of birth agrees.</summary>
    public Truth OfMember(Household household, Member member, LocalDate on)
    {
        // The common case, kept apart for speed: a birth known to the day is one cell.
        if (member.Birth is { IsExact: true } exact) return Where.Evaluate(new Subject(household, on, member, exact.Earliest));
        var first = true;
        var agreed = Truth.Unknown;
        foreach (var birth in Cuts.Of(member, on))
        {
            var truth = Where.Evaluate(new Subject(household, on, member, birth));
            if (first) agreed = truth;
            else if (truth != agreed) agreed = Truth.Unknown;
            if (agreed == Truth.Unknown) break;
            first = false;
        }

        return agreed;
    }
}

/// <summary><c>anyMember</c>: some member satisfies the condition.</summary>
internal sealed class AnyMember(Condition where) : MembersCondition(where)
{
    public override Truth OfCounts(int holding, int unknown, int members) => TruthLogic.AtLeast(1, holding, unknown);

    public override string ToString() => $"anyMember({Where})";
}

/// <summary><c>countMembers</c>: the number of members who satisfy the condition is within bounds, both inclusive.</summary>
internal sealed class CountMembers(int from, int to, Condition where) : MembersCondition(where)
{
    public int From { get; } = from;

    /// <summary>The upper bound; <see cref="int.MaxValue"/> where there is none.</summary>
    public int To { get; } = to;

    public override Truth OfCounts(int holding, int unknown, int members)
    {
        if (holding + unknown < From || holding > To) return Truth.False;
        return holding >= From && holding + unknown <= To ? Truth.True : Truth.Unknown;
    }

    public override string ToString() => FormattableString.Invariant($"countMembers({From}..{To}: {Where})");
}

/// <summary><c>shareOfMembers</c>: more than so many percent of the members satisfy the condition; strict, and never divided.</summary>
internal sealed class ShareOfMembers(int moreThanPercent, Condition where) : MembersCondition(where)
{
    public int MoreThanPercent { get; } = moreThanPercent;

    public override Truth OfCounts(int holding, int unknown, int members)
    {
        var bound = (long)MoreThanPercent * members;
        return 100L * holding > bound ? Truth.True : 100L * (holding + unknown) > bound ? Truth.Unknown : Truth.False;
    }

    public override string ToString() => FormattableString.Invariant($"shareOfMembers({MoreThanPercent}: {Where})");
}
