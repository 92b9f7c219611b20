using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>A ward, commune or special zone (phường, xã, đặc khu) of the two-tier government, as it stands on a date.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Commune
{
    internal Commune(string code, string name, CommuneKind? kind, string provinceCode) => (Code, Name, Kind, ProvinceCode) = (code, name, kind, provinceCode);

    /// <summary>The statistical office's code of five digits, such as <c>00004</c>; leading zeros count.</summary>
    public string Code { get; }

    /// <summary>The name in Vietnamese, without the kind; unique within a province, not in the country.</summary>
    public string Name { get; }

    /// <summary>The kind on the date that was asked for; null where the data do not say it: in Đồng Nai, a city since 2026-04-30.</summary>
    public CommuneKind? Kind { get; internal init; }

    /// <summary>The code of its province on the same date.</summary>
    public string ProvinceCode { get; }

    /// <summary>Code and name, such as <c>00004 Ba Đình</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
