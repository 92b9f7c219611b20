namespace PovertyCriteria;

/// <summary>The level of education that a member attends now (đang học).</summary>
public enum Enrolment
{
    /// <summary>Không đi học.</summary>
    None,

    /// <summary>Giáo dục mầm non.</summary>
    Preschool,

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
