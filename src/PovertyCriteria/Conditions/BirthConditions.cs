namespace PovertyCriteria;

/// <summary>
/// <c>age</c> and <c>ageMonths</c>: completed years or months on the review date are within bounds, both inclusive.
/// Kept in months: so many years are complete exactly when twelve times as many months are.
/// </summary>
internal sealed class AgeWithin(int fromMonths, int toMonths) : Condition
{
    /// <summary>The upper bound where there is none.</summary>
    public const int NoBound = int.MaxValue;

    public int FromMonths { get; } = fromMonths;

    public int ToMonths { get; } = toMonths;

    /// <summary>The first month above the bounds; nothing is above where there is no bound.</summary>
    public int EndMonths => ToMonths == NoBound ? NoBound : ToMonths + 1;

    /// <summary>Whether the law file says "below", which a text then repeats.</summary>
    public bool SaysBelow { get; init; }

    public override Truth Evaluate(in Subject subject) => TruthLogic.Of(subject.AgeMonths >= FromMonths && subject.AgeMonths <= ToMonths);

    public override string ToString() => FormattableString.Invariant($"ageMonths({FromMonths}..{ToMonths})");
}

/// <summary><c>bornIn</c>: the year of birth is within bounds, both inclusive.</summary>
internal sealed class BornWithin(int from, int to) : Condition
{
    public int From { get; } = from;

    public int To { get; } = to;

    public override Truth Evaluate(in Subject subject) => TruthLogic.Of(subject.BirthYear >= From && subject.BirthYear <= To);

    public override string ToString() => FormattableString.Invariant($"bornIn({From}..{To})");
}

/// <summary><c>reviewIn</c>: the year of the review date is within bounds, both inclusive; for ages that the law changes year by year.</summary>
internal sealed class ReviewWithin(int from, int to) : Condition
{
    public int From { get; } = from;

    public int To { get; } = to;

    public override Truth Evaluate(in Subject subject) => TruthLogic.Of(Holds(subject.On));

    public bool Holds(LocalDate on) => on.Year >= From && on.Year <= To;

    public override string ToString() => FormattableString.Invariant($"reviewIn({From}..{To})");
}
