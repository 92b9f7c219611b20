namespace PovertyCriteria;

/// <summary><c>age</c>: completed years on the review date are within bounds, both inclusive.</summary>
internal sealed class AgeWithin(int from, int to) : Condition
{
    /// <summary>The upper bound where there is none.</summary>
    public const int NoBound = int.MaxValue;

    public int From { get; } = from;

    public int To { get; } = to;

    /// <summary>Whether the law file says "below", which a text then repeats.</summary>
    public bool SaysBelow { get; init; }

    public override Truth Evaluate(in Subject subject) => TruthLogic.Of(subject.Age >= From && subject.Age <= To);
}

/// <summary><c>bornIn</c>: the year of birth is within bounds, both inclusive.</summary>
internal sealed class BornWithin(int from, int to) : Condition
{
    public int From { get; } = from;

    public int To { get; } = to;

    public override Truth Evaluate(in Subject subject) => TruthLogic.Of(subject.BirthYear >= From && subject.BirthYear <= To);
}
