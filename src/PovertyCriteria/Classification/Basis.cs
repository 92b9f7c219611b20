namespace PovertyCriteria;

/// <summary>What a class is decided on.</summary>
public enum Basis
{
    /// <summary>Income and indicators, as the standard itself says.</summary>
    Facts,

    /// <summary>The two scores of the survey form (điểm A and điểm B), as they are given.</summary>
    Scores,

    /// <summary>The survey form itself: the income score computed from the facts by the score table, the deprivation score from the indicators.</summary>
    Forms,
}
