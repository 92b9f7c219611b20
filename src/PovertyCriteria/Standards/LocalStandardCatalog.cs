using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>
/// Standards that provinces set for themselves (chuẩn nghèo của địa phương). A code means the territory of the day:
/// a standard whose province was merged is found by its code until then, and by its id ever after. Immutable.
/// </summary>
[DebuggerDisplay("{Count} standards")]
public sealed class LocalStandardCatalog : IReadOnlyCollection<PovertyStandard>
{
    private readonly ImmutableArray<PovertyStandard> _standards;

    /// <summary>A catalog of these standards.</summary>
    /// <param name="standards">Standards, each with the code of its province.</param>
    /// <param name="knownIncomplete">Standards that are known and not shipped.</param>
    /// <exception cref="ArgumentException">A standard has no province.</exception>
    /// <exception cref="InvalidStandardException">Two standards of a province apply on one date, or two have one id.</exception>
    public LocalStandardCatalog(IEnumerable<PovertyStandard> standards, IEnumerable<IncompleteStandard>? knownIncomplete = null)
    {
        Require.NotNull(standards);
        _standards = [.. standards.OrderBy(standard => standard.ProvinceCode, StringComparer.Ordinal).ThenBy(standard => standard.Windows[0].From)];
        if (_standards.FirstOrDefault(standard => standard.ProvinceCode is null) is { } national)
            throw new ArgumentException($"{national.Id} has no province.", nameof(standards));
        Overlaps.Refuse(_standards);
        KnownIncomplete = [.. knownIncomplete ?? []];
    }

    /// <inheritdoc/>
    public int Count => _standards.Length;

    /// <summary>Standards that are known to exist and are not in the data, with what is missing.</summary>
    public ImmutableArray<IncompleteStandard> KnownIncomplete { get; }

    /// <summary>The standard of a province that applies on a date.</summary>
    /// <exception cref="NoStandardInForceException">None is in the data, which does not say that there is none in law.</exception>
    public PovertyStandard InForceOn(string provinceCode, LocalDate date) => TryGetInForceOn(provinceCode, date, out var standard)
        ? standard
        : throw new NoStandardInForceException(
            date, [.. _standards.Where(each => string.Equals(each.ProvinceCode, provinceCode, StringComparison.Ordinal))], provinceCode, KnownIncomplete);

    /// <summary>The standard of a province that applies on a date; false means none in the data, not none in law.</summary>
    public bool TryGetInForceOn(string provinceCode, LocalDate date, [NotNullWhen(true)] out PovertyStandard? standard)
    {
        Require.NotNull(provinceCode);
        standard = _standards.FirstOrDefault(each =>
            string.Equals(each.ProvinceCode, provinceCode, StringComparison.Ordinal)
            && each.IsInForceOn(date)
            && (each.ProvinceUntil is not { } until || date <= until));
        return standard is not null;
    }

    /// <summary>The standard with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out PovertyStandard? standard)
    {
        standard = _standards.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal));
        return standard is not null;
    }

    /// <summary>The catalog with one standard more, such as a province's own.</summary>
    /// <exception cref="ArgumentException">It has no province.</exception>
    /// <exception cref="InvalidStandardException">It overlaps another of the province, or its id is taken.</exception>
    public LocalStandardCatalog With(PovertyStandard standard)
    {
        Require.NotNull(standard);
        return new LocalStandardCatalog(_standards.Add(standard), KnownIncomplete);
    }

    /// <summary>The standards by province and time.</summary>
    public ImmutableArray<PovertyStandard>.Enumerator GetEnumerator() => _standards.GetEnumerator();

    IEnumerator<PovertyStandard> IEnumerable<PovertyStandard>.GetEnumerator() => ((IEnumerable<PovertyStandard>)_standards).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_standards).GetEnumerator();
}
