namespace PovertyCriteria;

/// <summary>The level of a vocational qualification (trình độ đào tạo nghề); asked where the highest qualification is vocational.</summary>
public enum VocationalLevel
{
    /// <summary>Sơ cấp, chứng chỉ dạy nghề.</summary>
    Elementary,

    /// <summary>Trung cấp.</summary>
    Intermediate,

    /// <summary>Cao đẳng.</summary>
    College,
}
