namespace PovertyCriteria;

/// <summary>What a member's work is (việc làm); asked of members who have reached working age.</summary>
public enum Employment
{
    /// <summary>Làm công ăn lương, có hợp đồng lao động.</summary>
    WageWithContract,

    /// <summary>Làm công ăn lương, không có hợp đồng lao động.</summary>
    WageWithoutContract,

    /// <summary>Tự làm.</summary>
    SelfEmployed,

    /// <summary>Có khả năng lao động, mong muốn làm việc nhưng không tìm được việc.</summary>
    Seeking,

    /// <summary>Không có nhu cầu tìm việc.</summary>
    NotSeeking,

    /// <summary>Không có khả năng lao động.</summary>
    Unable,
}
