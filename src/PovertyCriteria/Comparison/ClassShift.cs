namespace PovertyCriteria;

/// <summary>What another standard makes of the class of a household. "Neither poor nor near-poor" is the same as average or above, where one of the standards draws no further line.</summary>
public enum ClassShift
{
    /// <summary>The class is the same.</summary>
    Same,

    /// <summary>The class after is a poorer one, such as near-poor instead of not poor.</summary>
    Poorer,

    /// <summary>The class after is one further up.</summary>
    BetterOff,

    /// <summary>What is not known, facts or thresholds, leaves it open.</summary>
    Undetermined,
}

/// <summary>What two standards differ in; each that, changed alone, already changes the class of a household as both changed together do.</summary>
[Flags]
public enum ShiftFactors
{
    /// <summary>None alone: only together do they change the class.</summary>
    None = 0,

    /// <summary>The lines of income.</summary>
    Lines = 1,

    /// <summary>The clauses between the lines, such as the cut-off of deprived indicators.</summary>
    Clauses = 2,

    /// <summary>The indicators: which there are and when one is deprived.</summary>
    Indicators = 4,
}
