namespace PovertyCriteria;

/// <summary>What a rate counts.</summary>
public enum CountingUnit
{
    /// <summary>Each household is one (hộ).</summary>
    Households,

    /// <summary>Each household is as many as its members (nhân khẩu); one whose number of members is not known is in no such rate.</summary>
    Persons,

    /// <summary>Each household is as many as the caller's weight; one without a weight is in no such rate.</summary>
    Weight,
}
