namespace PovertyCriteria;

/// <summary>The kind of a unit of the first tier.</summary>
public enum ProvinceKind
{
    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    City,
}
