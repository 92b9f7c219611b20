namespace PovertyCriteria;

/// <summary>What the lines of a class table measure.</summary>
public enum Measure
{
    /// <summary>VND per person per month.</summary>
    IncomePerPersonMonth,

    /// <summary>VND per person per year.</summary>
    IncomePerPersonYear,

    /// <summary>Points of income on the survey form (điểm A, B1).</summary>
    IncomeScore,
}
