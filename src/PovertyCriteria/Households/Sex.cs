namespace PovertyCriteria;

/// <summary>A member's sex, as the malnutrition tables ask it (giới tính).</summary>
public enum Sex
{
    /// <summary>Nam.</summary>
    Male,

    /// <summary>Nữ.</summary>
    Female,
}
