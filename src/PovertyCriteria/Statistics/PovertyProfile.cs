using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// How many households and persons are in each class, how many are undetermined or rejected, and the rates that follow (tỷ lệ hộ nghèo).
/// Everything is a count until a rate is asked for; a rate without a denominator is null.
/// </summary>
/// <remarks>
/// Numerator and denominator of a rate leave out rejected households always, and undetermined ones as <see cref="MissingData"/> says.
/// With <see cref="MissingData.Exclude"/> the rates of all classes add up to one. The bounds are sharp: some completion of the facts
/// reaches each, and a household that is poor or near-poor, which is not known, is for certain multidimensionally poor.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PovertyProfile : IEquatable<PovertyProfile>
{
    private static readonly PovertyClasses MultidimensionallyPoor = PovertyClasses.Of(PovertyClass.Poor, PovertyClass.NearPoor);

    private readonly ImmutableArray<PopulationCount> _byPossible;

    internal PovertyProfile(ImmutableArray<PopulationCount> byPossible) => _byPossible = byPossible;

    /// <summary>All that were counted, the rejected too.</summary>
    public PopulationCount Total => Sum(_ => true);

    /// <summary>Those whose facts could be used: decided and undetermined.</summary>
    public PopulationCount Classified => Sum(possible => possible.Count > 0);

    /// <summary>Those of one certain class.</summary>
    public PopulationCount Decided => Sum(possible => possible.Count == 1);

    /// <summary>Those of whom several classes are possible.</summary>
    public PopulationCount Undetermined => Sum(possible => possible.Count > 1);

    /// <summary>Those whose facts were refused.</summary>
    public PopulationCount Rejected => _byPossible[ProfileTally.RejectedMask];

    /// <summary>Those for certain in a class.</summary>
    public PopulationCount Of(PovertyClass @class) => Of(PovertyClasses.Of(@class));

    /// <summary>Those whose possible classes are exactly these: <c>poor|near_poor</c> counts the ones that hang between the two, and neither class alone.</summary>
    /// <exception cref="ArgumentException">The set is empty.</exception>
    public PopulationCount Of(PovertyClasses possible) => _byPossible[NotEmpty(possible).Mask];

    /// <summary>
    /// The share of a class or several; null where there is nobody to share.
    /// </summary>
    /// <param name="classes">The classes that count.</param>
    /// <param name="unit">Of households, of persons or of the caller's weights.</param>
    /// <param name="missing">What is done with undetermined households.</param>
    /// <exception cref="ArgumentException">The set of classes is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such unit or policy.</exception>
    public Ratio? Rate(PovertyClasses classes, CountingUnit unit = CountingUnit.Households, MissingData missing = MissingData.Exclude)
    {
        NotEmpty(classes);
        var (counted, all) = missing switch
        {
            MissingData.Exclude => (Sum(possible => possible.Count == 1 && possible.IsSubsetOf(classes)), Decided),
            MissingData.Lowest => (Sum(possible => possible.Count > 0 && possible.IsSubsetOf(classes)), Classified),
            MissingData.Highest => (Sum(possible => (possible.Mask & classes.Mask) != 0), Classified),
            _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Exclude, lowest or highest."),
        };
        return Ratio.Of(counted.In(unit), all.In(unit));
    }

    /// <summary>The share that is poor (tỷ lệ hộ nghèo).</summary>
    /// <inheritdoc cref="Rate" path="/param"/>
    public Ratio? PoorRate(CountingUnit unit = CountingUnit.Households, MissingData missing = MissingData.Exclude) =>
        Rate(PovertyClasses.Of(PovertyClass.Poor), unit, missing);

    /// <summary>The share that is near-poor (tỷ lệ hộ cận nghèo).</summary>
    /// <inheritdoc cref="Rate" path="/param"/>
    public Ratio? NearPoorRate(CountingUnit unit = CountingUnit.Households, MissingData missing = MissingData.Exclude) =>
        Rate(PovertyClasses.Of(PovertyClass.NearPoor), unit, missing);

    /// <summary>
    /// The multidimensional poverty rate in the ministry's sense: poor and near-poor together (tỷ lệ nghèo đa chiều).
    /// It is not the headcount ratio of Alkire and Foster, for which see <see cref="AlkireFoster"/>.
    /// </summary>
    /// <inheritdoc cref="Rate" path="/param"/>
    public Ratio? MultidimensionalPovertyRate(CountingUnit unit = CountingUnit.Households, MissingData missing = MissingData.Exclude) =>
        Rate(MultidimensionallyPoor, unit, missing);

    /// <inheritdoc/>
    public bool Equals(PovertyProfile? other) => other is not null && _byPossible.SequenceEqual(other._byPossible);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PovertyProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => Total.GetHashCode();

    /// <summary>The households of each class, the undetermined and the rejected, in English.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>The households of each class that there are, the undetermined and the rejected, in the words of a culture.</summary>
    public string ToString(CultureInfo culture)
    {
        Require.NotNull(culture);
        var parts = Enumerable.Range(0, PovertyClasses.NumberOfClasses).Select(each => (PovertyClass)each)
            .Where(each => Of(each).Households > 0)
            .Select(each => each.DisplayName(culture) + " " + Number(Of(each)))
            .Append(new LocalizedText("chưa xác định", "undetermined").In(culture) + " " + Number(Undetermined))
            .Append(new LocalizedText("bị loại", "rejected").In(culture) + " " + Number(Rejected));
        return Number(Total) + new LocalizedText(" hộ: ", " households: ").In(culture) + string.Join(", ", parts);

        string Number(PopulationCount count) => count.Households.ToString("N0", culture);
    }

    private static PovertyClasses NotEmpty(PovertyClasses classes) =>
        classes.Count > 0 ? classes : throw new ArgumentException("At least one class must be named.", nameof(classes));

    private PopulationCount Sum(Func<PovertyClasses, bool> counts)
    {
        var sum = default(PopulationCount);
        for (var mask = 0; mask < _byPossible.Length; mask++)
            if (counts(new PovertyClasses((byte)mask))) sum += _byPossible[mask];
        return sum;
    }
}
