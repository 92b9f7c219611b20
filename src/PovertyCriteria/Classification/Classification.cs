using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria;

/// <summary>
/// The class of a household by a standard on a date, as far as the facts decide it. A small value: nothing is allocated for it.
/// The class that counts in law is the one recognised by the chair of the commune People's Committee; this one is computed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Classification : IEquatable<Classification>
{
    private readonly PovertyStandard? _standard;
    private readonly uint _deprived;
    private readonly uint _unknown;
    private readonly byte _possible;
    private readonly byte _leastDeprived;
    private readonly byte _mostDeprived;

    internal Classification(PovertyStandard standard, uint deprived, uint unknown, byte possible, int leastDeprived, int mostDeprived)
    {
        _standard = standard;
        _deprived = deprived;
        _unknown = unknown;
        _possible = possible;
        _leastDeprived = (byte)leastDeprived;
        _mostDeprived = (byte)mostDeprived;
    }

    /// <summary>The standard that was used.</summary>
    /// <exception cref="InvalidOperationException">The value is the default one, of no classification.</exception>
    public PovertyStandard Standard => _standard ?? throw new InvalidOperationException("This is the default value; it comes from no classification.");

    /// <summary>The class; null: undetermined, several are possible.</summary>
    public PovertyClass? Class => Possible.Single;

    /// <summary>Whether the facts decide the class.</summary>
    public bool IsDecided => Class is not null;

    /// <summary>The classes still possible; empty only in the default value, which comes from no classification.</summary>
    public PovertyClasses Possible => new(_possible);

    /// <summary>The indicators known to be deprived; empty where only a score is known.</summary>
    public IndicatorSet Deprived => new(Standard, _deprived);

    /// <summary>The indicators of which it is not known; empty where only a score is known.</summary>
    public IndicatorSet Unknown => new(Standard, _unknown);

    /// <summary>The least number of deprived indicators: those known, or as the deprivation score says.</summary>
    public int DeprivationsAtLeast => _leastDeprived;

    /// <summary>The most deprived indicators that there can be.</summary>
    public int DeprivationsAtMost => _mostDeprived;

    /// <summary>Which standard, data and package made the result.</summary>
    public ResultStamp Stamp => new(Standard.Id, Standard.DataVersion, PovertyStandards.PackageVersion);

    /// <summary>Whether two results are the same.</summary>
    public static bool operator ==(Classification left, Classification right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    public static bool operator !=(Classification left, Classification right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Classification other) =>
        _possible == other._possible && _deprived == other._deprived && _unknown == other._unknown
        && _leastDeprived == other._leastDeprived && _mostDeprived == other._mostDeprived && Equals(_standard, other._standard);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Classification other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_standard, _deprived, _unknown, _possible, _leastDeprived, _mostDeprived);

    /// <summary>The class as files have it, <c>near_poor</c>; where undetermined the possible ones, <c>poor|near_poor?</c>.</summary>
    public override string ToString() => IsDecided ? Possible.ToString() : Possible + "?";
}

/// <summary>What made a result, to be kept beside it for years.</summary>
/// <param name="StandardId">Id of the standard.</param>
/// <param name="DataVersion">Version of the law data; a digest for a standard of the user's own.</param>
/// <param name="PackageVersion">Version of the package.</param>
public sealed record ResultStamp(string StandardId, string DataVersion, string PackageVersion)
{
    /// <summary>All three, separated by semicolons.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>All three, separated by semicolons, in the words of a culture.</summary>
    public string ToString(CultureInfo culture) =>
        $"{StandardId}; {new LocalizedText("dữ liệu", "data").In(culture)} {DataVersion}; PovertyCriteria {PackageVersion}";
}
