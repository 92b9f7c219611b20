namespace PovertyCriteria;

/// <summary>
/// The kind of a unit of the second tier, as of 2025-07-01. It does not say whether an area is urban or rural: see <see cref="Area"/>.
/// </summary>
public enum CommuneKind
{
    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Đặc khu.</summary>
    SpecialZone,
}
