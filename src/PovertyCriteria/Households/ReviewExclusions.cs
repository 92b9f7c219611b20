namespace PovertyCriteria;

/// <summary>The reasons of column 0 of Phiếu A for which a household is not reviewed at all; a set.</summary>
[Flags]
public enum ReviewExclusions
{
    /// <summary>Known to have none of them.</summary>
    None = 0,

    /// <summary>Nhà ở biệt thự; cấp 1, cấp 2.</summary>
    House = 1,

    /// <summary>Sở hữu doanh nghiệp, cơ sở thuê mướn lao động, hoặc hộ kinh doanh nộp thuế từ mức của phiếu.</summary>
    Business = 2,

    /// <summary>Trang trại hoặc đàn vật nuôi có giá trị từ mức của phiếu.</summary>
    Farm = 4,

    /// <summary>Tài sản dùng trong sản xuất, kinh doanh từ mức của phiếu.</summary>
    ProductiveAssets = 8,

    /// <summary>Điều kiện khác do cấp tỉnh ban hành.</summary>
    Local = 16,
}
