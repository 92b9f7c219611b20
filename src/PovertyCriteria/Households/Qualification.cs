namespace PovertyCriteria;

/// <summary>The highest level of education that a member has completed (trình độ cao nhất).</summary>
public enum Qualification
{
    /// <summary>Chưa tốt nghiệp tiểu học.</summary>
    None,

    /// <summary>Tiểu học.</summary>
    Primary,

    /// <summary>Trung học cơ sở.</summary>
    LowerSecondary,

    /// <summary>Trung học phổ thông.</summary>
    UpperSecondary,

    /// <summary>Sơ cấp, trung cấp, cao đẳng nghề.</summary>
    Vocational,

    /// <summary>Đại học, sau đại học.</summary>
    Higher,
}
