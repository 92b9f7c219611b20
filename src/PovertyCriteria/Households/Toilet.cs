namespace PovertyCriteria;

/// <summary>The kind of toilet that the household uses (hố xí, nhà tiêu).</summary>
public enum Toilet
{
    /// <summary>Tự hoại, bán tự hoại.</summary>
    Septic,

    /// <summary>Thấm dội nước (Suilabh).</summary>
    PourFlush,

    /// <summary>Cải tiến có ống thông hơi (VIP).</summary>
    VentilatedImprovedPit,

    /// <summary>Hố xí đào có bệ ngồi.</summary>
    DugPitWithSeat,

    /// <summary>Hai ngăn.</summary>
    TwoVault,

    /// <summary>Loại khác.</summary>
    Other,

    /// <summary>Không có nhà tiêu.</summary>
    None,
}
