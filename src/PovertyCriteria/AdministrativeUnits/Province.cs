using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// A province or a centrally-run city as it stands on a date. A code may mean another territory before and after a merger
/// (24 was Bắc Giang and is Bắc Ninh): <see cref="Code"/> with <see cref="From"/> names a territory, the code alone does not.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Province
{
    internal Province(string code, string name, ProvinceKind kind, string region, LocalDate from, LocalDate? until, Source source, Source regionSource, string successorCode) =>
        (Code, Name, Kind, Region, From, Until, Source, RegionSource, SuccessorCode) = (code, name, kind, region, from, until, source, regionSource, successorCode);

    /// <summary>The statistical office's code of two digits, such as <c>01</c>; leading zeros count.</summary>
    public string Code { get; }

    /// <summary>The name in Vietnamese, without the kind. Join data by code, never by name: spellings differ.</summary>
    public string Name { get; }

    /// <summary>The kind on the date that was asked for.</summary>
    public ProvinceKind Kind { get; internal init; }

    /// <summary>The region in Vietnamese. Regions were drawn anew in 2025, and one of the same name has other provinces.</summary>
    public string Region { get; }

    /// <summary>
    /// The first day on which the code is known to mean this territory: 2025-07-01 where provinces were merged; otherwise the first day
    /// of the data, not the day on which the province was founded.
    /// </summary>
    public LocalDate From { get; }

    /// <summary>The last day on which the code means this territory; null where it still does.</summary>
    public LocalDate? Until { get; }

    /// <summary>Where the code, the name and the kind come from.</summary>
    public Source Source { get; internal init; }

    /// <summary>Where the region comes from.</summary>
    public Source RegionSource { get; }

    /// <summary>The kind and the name in Vietnamese, such as <c>Tỉnh Bắc Ninh</c> or <c>Thành phố Huế</c>.</summary>
    public string FullName => (Kind == ProvinceKind.City ? "Thành phố " : "Tỉnh ") + Name;

    /// <summary>The provinces that were merged into this one, by code; empty where the data know no earlier territory.</summary>
    public ImmutableArray<Province> Predecessors => Provinces.PredecessorsOf(this);

    /// <summary>The province into which this one went as a whole the day after <see cref="Until"/>; null where it still stands.</summary>
    public Province? Successor => Until is { } until ? Provinces.Find(SuccessorCode, until.PlusDays(1)) : null;

    internal string SuccessorCode { get; }

    /// <summary>Code and name, such as <c>24 Bắc Ninh</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
