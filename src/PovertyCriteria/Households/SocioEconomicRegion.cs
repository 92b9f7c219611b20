namespace PovertyCriteria;

/// <summary>The six socio-economic regions (vùng) of the survey form. Which one a household is in is the caller's to say.</summary>
public enum SocioEconomicRegion
{
    /// <summary>Đồng bằng sông Hồng.</summary>
    RedRiverDelta,

    /// <summary>Trung du và miền núi phía Bắc.</summary>
    NorthernMidlands,

    /// <summary>Bắc Trung Bộ và duyên hải miền Trung.</summary>
    NorthCentralCoast,

    /// <summary>Tây Nguyên.</summary>
    CentralHighlands,

    /// <summary>Đông Nam Bộ.</summary>
    SouthEast,

    /// <summary>Đồng bằng sông Cửu Long.</summary>
    MekongDelta,
}
