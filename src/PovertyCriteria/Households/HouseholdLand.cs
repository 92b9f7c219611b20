namespace PovertyCriteria;

/// <summary>
/// Land that the household has the use of or rents (diện tích đất đai), in m², at most two decimals; null is not known, zero is none.
/// Land let out counts for both sides (Phụ lục IV).
/// </summary>
public sealed record HouseholdLand
{
    internal static readonly HouseholdLand Unknown = new();

    /// <summary>Ponds and gardens beside the dwelling (ao, vườn liền kề đất ở).</summary>
    public decimal? GardenArea { get; init; }

    /// <summary>Land under annual crops (trồng cây hằng năm).</summary>
    public decimal? AnnualCropArea { get; init; }

    /// <summary>Land under perennial crops (cây lâu năm).</summary>
    public decimal? PerennialCropArea { get; init; }

    /// <summary>Water surface (mặt nước).</summary>
    public decimal? WaterSurfaceArea { get; init; }

    /// <summary>Forest land (đất rừng).</summary>
    public decimal? ForestArea { get; init; }
}
