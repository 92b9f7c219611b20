namespace PovertyCriteria;

/// <summary>Devices for access to information that the household has (phương tiện tiếp cận thông tin).</summary>
[Flags]
public enum Devices
{
    /// <summary>Known to have none of them.</summary>
    None = 0,

    /// <summary>Tivi.</summary>
    Television = 1,

    /// <summary>Radio.</summary>
    Radio = 2,

    /// <summary>Máy tính để bàn.</summary>
    DesktopComputer = 4,

    /// <summary>Điện thoại.</summary>
    Telephone = 8,

    /// <summary>Máy tính xách tay.</summary>
    Laptop = 16,

    /// <summary>Máy tính bảng.</summary>
    Tablet = 32,

    /// <summary>Điện thoại thông minh.</summary>
    Smartphone = 64,
}
