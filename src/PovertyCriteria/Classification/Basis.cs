namespace PovertyCriteria;

/// <summary>What a class is decided on.</summary>
public enum Basis
{
    /// <summary>Income and indicators, as the standard itself says.</summary>
    Facts,

    /// <summary>The two scores of the survey form (điểm A and điểm B).</summary>
    Scores,
}
