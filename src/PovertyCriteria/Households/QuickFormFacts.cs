namespace PovertyCriteria;

/// <summary>What only Phiếu A, the quick form, asks; null is not known.</summary>
public sealed record QuickFormFacts
{
    internal static readonly QuickFormFacts Unknown = new();

    /// <summary>The reasons of column 0, as the reviewer found them; <see cref="ReviewExclusions.None"/> is known to have none.</summary>
    public ReviewExclusions? Exclusions { get; init; }

    /// <summary>Whether it has a motorbike, electric bike or motor boat of the form's value or more (column 1).</summary>
    public bool? ValuableVehicle { get; init; }

    /// <summary>Whether it has a heater (máy sưởi; column 2).</summary>
    public bool? Heater { get; init; }

    /// <summary>Whether it has a water boiler (máy đun nước; column 3).</summary>
    public bool? WaterBoiler { get; init; }

    /// <summary>Whether it lets land, a workshop, assets or machines (column 5).</summary>
    public bool? LetsProperty { get; init; }
}
