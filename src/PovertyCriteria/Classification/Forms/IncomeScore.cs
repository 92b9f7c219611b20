namespace PovertyCriteria;

/// <summary>
/// The income score of the survey form (điểm A, B1), as far as the facts decide it: the lowest and the highest score that can come out,
/// in points, over every area that the household can be in.
/// </summary>
/// <param name="Lowest">The lowest possible score.</param>
/// <param name="Highest">The highest possible score.</param>
public readonly record struct IncomeScore(int Lowest, int Highest)
{
    /// <summary>Whether one score is left.</summary>
    public bool IsDecided => Lowest == Highest;

    /// <summary>The score, or its lowest and highest value.</summary>
    public override string ToString() => IsDecided ? FormattableString.Invariant($"{Lowest} points") : FormattableString.Invariant($"{Lowest}-{Highest} points");
}
