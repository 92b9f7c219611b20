namespace PovertyCriteria;

/// <summary>Numbers of durable assets in use or repairable (tài sản chủ yếu), as Mẫu 3.1 asks them; null is not known, zero is none. 0 to 1,000 each.</summary>
/// <remarks>Computers stand among <see cref="Household.Devices"/>.</remarks>
public sealed record HouseholdAssets
{
    internal static readonly HouseholdAssets Unknown = new();

    /// <summary>Cars (ô tô).</summary>
    public int? Cars { get; init; }

    /// <summary>Motorbikes and other motor vehicles on two or three wheels (xe máy, xe có động cơ).</summary>
    public int? Motorbikes { get; init; }

    /// <summary>Motor boats (tàu thuyền có động cơ).</summary>
    public int? MotorBoats { get; init; }

    /// <summary>Printers and fax machines (máy in, máy fax).</summary>
    public int? Printers { get; init; }

    /// <summary>Colour television sets (ti vi màu).</summary>
    public int? ColourTelevisions { get; init; }

    /// <summary>Music systems of all kinds (dàn nghe nhạc các loại).</summary>
    public int? MusicSystems { get; init; }

    /// <summary>Refrigerators (tủ lạnh).</summary>
    public int? Refrigerators { get; init; }

    /// <summary>Air conditioners (máy điều hòa nhiệt độ).</summary>
    public int? AirConditioners { get; init; }

    /// <summary>Washing and drying machines (máy giặt, sấy quần áo).</summary>
    public int? WashingMachines { get; init; }

    /// <summary>Bath water heaters (bình tắm nước nóng).</summary>
    public int? WaterHeaters { get; init; }

    /// <summary>Microwave and other ovens (lò vi sóng, lò nướng).</summary>
    public int? MicrowaveOvens { get; init; }
}
