namespace PovertyCriteria;

/// <summary><c>all</c>: every part holds.</summary>
internal sealed class AllOf(params Condition[] parts) : Condition
{
    public override ReadOnlySpan<Condition> Parts => parts;

    public override string ToString() => $"all({string.Join(", ", (IEnumerable<Condition>)parts)})";

    public override Truth Evaluate(in Subject subject)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            result = TruthLogic.And(result, part.Evaluate(subject));
            if (result == Truth.False) break;
        }

        return result;
    }
}

/// <summary><c>any</c>: some part holds.</summary>
internal sealed class AnyOf(params Condition[] parts) : Condition
{
    public override ReadOnlySpan<Condition> Parts => parts;

    public override string ToString() => $"any({string.Join(", ", (IEnumerable<Condition>)parts)})";

    public override Truth Evaluate(in Subject subject)
    {
        var result = Truth.False;
        foreach (var part in parts)
        {
            result = TruthLogic.Or(result, part.Evaluate(subject));
            if (result == Truth.True) break;
        }

        return result;
    }
}

/// <summary><c>not</c>: the part does not hold.</summary>
internal sealed class Negation(Condition part) : Condition
{
    private readonly Condition[] _parts = [part];

    public override ReadOnlySpan<Condition> Parts => _parts;

    public override Truth Evaluate(in Subject subject) => TruthLogic.Not(_parts[0].Evaluate(subject));

    public override string ToString() => $"not({_parts[0]})";
}

/// <summary><c>atLeast</c> … <c>of</c>: so many of the parts hold.</summary>
internal sealed class AtLeastOf(int needed, params Condition[] parts) : Condition
{
    public int Needed { get; } = needed;

    public override ReadOnlySpan<Condition> Parts => parts;

    public override string ToString() => FormattableString.Invariant($"atLeast({Needed}: {string.Join(", ", (IEnumerable<Condition>)parts)})");

    public override Truth Evaluate(in Subject subject)
    {
        int holding = 0, unknown = 0;
        foreach (var part in parts)
        {
            var truth = part.Evaluate(subject);
            if (truth == Truth.True) holding++;
            else if (truth == Truth.Unknown) unknown++;
        }

        return TruthLogic.AtLeast(Needed, holding, unknown);
    }
}
