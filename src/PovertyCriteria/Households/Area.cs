namespace PovertyCriteria;

/// <summary>Whether a household lives in a rural or an urban area; the caller says which (khu vực nông thôn, thành thị).</summary>
public enum Area
{
    /// <summary>Nông thôn.</summary>
    Rural,

    /// <summary>Thành thị, đô thị.</summary>
    Urban,
}
