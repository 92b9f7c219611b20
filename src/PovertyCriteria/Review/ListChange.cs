namespace PovertyCriteria;

/// <summary>Why a household is on the list of one review only (biến động): the column <c>change</c>, in its order.</summary>
public enum ListChange
{
    /// <summary>The household, of one person, died (chết).</summary>
    Died,

    /// <summary>It moved away (chuyển đi).</summary>
    MovedOut,

    /// <summary>It moved in (chuyển đến).</summary>
    MovedIn,

    /// <summary>It was split off, or split up (tách hộ).</summary>
    Split,

    /// <summary>It was merged with another (nhập hộ).</summary>
    Merged,

    /// <summary>Another cause.</summary>
    Other,
}
