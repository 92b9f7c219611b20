using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace PovertyCriteria;

/// <summary>National standards in order of time, of which at most one applies on a date. Immutable.</summary>
[DebuggerDisplay("{Count} standards")]
public sealed class StandardCatalog : IReadOnlyCollection<PovertyStandard>
{
    private readonly ImmutableArray<PovertyStandard> _standards;

    /// <summary>A catalog of these standards.</summary>
    /// <exception cref="ArgumentException">A standard is a province's, which may apply beside a national one.</exception>
    /// <exception cref="InvalidStandardException">Two standards apply on one date, or two have one id.</exception>
    public StandardCatalog(IEnumerable<PovertyStandard> standards)
    {
        Require.NotNull(standards);
        _standards = [.. standards.OrderBy(standard => standard.Windows[0].From)];
        if (_standards.FirstOrDefault(standard => standard.ProvinceCode is not null) is { } local)
            throw new ArgumentException($"{local.Id} is a standard of province {local.ProvinceCode}, not a national one.", nameof(standards));
        Overlaps.Refuse(_standards);
    }

    /// <inheritdoc/>
    public int Count => _standards.Length;

    /// <summary>The standard that applies on a date.</summary>
    /// <exception cref="NoStandardInForceException">None does; the exception names the windows.</exception>
    public PovertyStandard InForceOn(LocalDate date) =>
        TryGetInForceOn(date, out var standard) ? standard : throw new NoStandardInForceException(date, _standards);

    /// <summary>The standard that applies on a date, if there is one.</summary>
    public bool TryGetInForceOn(LocalDate date, [NotNullWhen(true)] out PovertyStandard? standard)
    {
        standard = _standards.FirstOrDefault(each => each.IsInForceOn(date));
        return standard is not null;
    }

    /// <summary>The standard with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out PovertyStandard? standard)
    {
        standard = _standards.FirstOrDefault(each => string.Equals(each.Id, id, StringComparison.Ordinal));
        return standard is not null;
    }

    /// <summary>The catalog with one standard more, such as one's own.</summary>
    /// <exception cref="ArgumentException">It is a province's.</exception>
    /// <exception cref="InvalidStandardException">It overlaps another, or its id is taken.</exception>
    public StandardCatalog With(PovertyStandard standard)
    {
        Require.NotNull(standard);
        return new StandardCatalog(_standards.Add(standard));
    }

    /// <summary>The standards in order of time.</summary>
    public ImmutableArray<PovertyStandard>.Enumerator GetEnumerator() => _standards.GetEnumerator();

    IEnumerator<PovertyStandard> IEnumerable<PovertyStandard>.GetEnumerator() => ((IEnumerable<PovertyStandard>)_standards).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_standards).GetEnumerator();
}
