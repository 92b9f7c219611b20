using System.Globalization;

namespace PovertyCriteria;

/// <summary>How many households, and how many persons live in them.</summary>
/// <param name="Households">Households (số hộ).</param>
/// <param name="Persons">Members of those of known size (số nhân khẩu).</param>
/// <param name="Weight">The sum of the caller's weights.</param>
/// <param name="HouseholdsOfUnknownSize">Households whose number of members is not known; their persons are not in <paramref name="Persons"/>.</param>
/// <param name="HouseholdsOfUnknownWeight">Households whose weight is not known; they are not in <paramref name="Weight"/>.</param>
public readonly record struct PopulationCount(long Households, long Persons, long Weight, long HouseholdsOfUnknownSize, long HouseholdsOfUnknownWeight)
{
    /// <summary>Both counts together.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public static PopulationCount operator +(PopulationCount left, PopulationCount right) => new(
        left.Households + right.Households,
        left.Persons + right.Persons,
        left.Weight + right.Weight,
        left.HouseholdsOfUnknownSize + right.HouseholdsOfUnknownSize,
        left.HouseholdsOfUnknownWeight + right.HouseholdsOfUnknownWeight);

    /// <summary>The number of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such unit.</exception>
    public long In(CountingUnit unit) => unit switch
    {
        CountingUnit.Households => Households,
        CountingUnit.Persons => Persons,
        CountingUnit.Weight => Weight,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Households, persons or weight."),
    };

    /// <summary>Households and persons, as <c>120 households, 480 persons</c>; a plus where the size of some is not known.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} households, {1}{2} persons", Households, Persons, HouseholdsOfUnknownSize > 0 ? "+" : "");
}
