namespace PovertyCriteria;

/// <summary>How a figure or a clause of the law is known: the grade of its source.</summary>
public enum Verification
{
    /// <summary>Grade A: read in the law text or its gazette translation.</summary>
    LawText,

    /// <summary>Grade B: read in an official page, or in the state or legal press that quotes it.</summary>
    OfficialReport,

    /// <summary>Grade C: read in a secondary source only.</summary>
    Secondary,

    /// <summary>Grade D: widely known, but no source was at hand.</summary>
    Unverified,
}
