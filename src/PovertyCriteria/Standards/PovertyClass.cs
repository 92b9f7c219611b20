namespace PovertyCriteria;

/// <summary>The class of a household (diện hộ), from the poorest up.</summary>
public enum PovertyClass
{
    /// <summary>Hộ nghèo.</summary>
    Poor,

    /// <summary>Hộ cận nghèo.</summary>
    NearPoor,

    /// <summary>Hộ có mức sống trung bình.</summary>
    AverageLivingStandard,

    /// <summary>Above the band of average living standard.</summary>
    Above,

    /// <summary>Neither poor nor near-poor, where the standard or the scores draw no further line.</summary>
    NotPoor,
}
