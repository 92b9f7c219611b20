namespace PovertyCriteria;

/// <summary>The household's main source of domestic water (nguồn nước sinh hoạt).</summary>
public enum WaterSource
{
    /// <summary>Nước máy.</summary>
    Piped,

    /// <summary>Giếng khoan.</summary>
    DrilledWell,

    /// <summary>Giếng đào được bảo vệ.</summary>
    ProtectedDugWell,

    /// <summary>Giếng đào không được bảo vệ.</summary>
    UnprotectedDugWell,

    /// <summary>Nước khe, mó được bảo vệ.</summary>
    ProtectedSpring,

    /// <summary>Nước khe, mó không được bảo vệ.</summary>
    UnprotectedSpring,

    /// <summary>Nước mưa.</summary>
    Rainwater,

    /// <summary>Nước mua.</summary>
    Purchased,

    /// <summary>Nước đóng chai, bình.</summary>
    Bottled,

    /// <summary>Nước mặt: sông, suối, ao, hồ.</summary>
    SurfaceWater,

    /// <summary>Nguồn khác.</summary>
    Other,
}
