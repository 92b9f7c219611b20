namespace PovertyCriteria;

/// <summary>The four classes of houses of the standard 2016-2020.</summary>
public enum HouseClass
{
    /// <summary>Nhà kiên cố.</summary>
    Solid,

    /// <summary>Nhà bán kiên cố.</summary>
    SemiSolid,

    /// <summary>Nhà thiếu kiên cố.</summary>
    LessSolid,

    /// <summary>Nhà đơn sơ.</summary>
    Simple,
}
