namespace PovertyCriteria;

/// <summary>
/// What a statistic does with households of which not enough is known. There is no fourth way: nothing is ever taken for zero or for not deprived.
/// Rejected households are outside every rate.
/// </summary>
public enum MissingData
{
    /// <summary>They are left out, of the denominator too; how many they are stands beside the result.</summary>
    Exclude,

    /// <summary>All are counted, each as the least poor that it can still be: the lowest rate possible.</summary>
    Lowest,

    /// <summary>All are counted, each as the poorest that it can still be: the highest rate possible.</summary>
    Highest,
}
