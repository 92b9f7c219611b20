namespace PovertyCriteria.Sample;

/// <summary>
/// How often things are amiss, in percent: of households for the dwelling and for troubles that run in a family,
/// of grown-ups or children for the rest. Chosen to look like a mountain district, not estimated from a survey.
/// </summary>
internal sealed record Hardship
{
    public static readonly Hardship OfPoor = new()
    {
        WeakHouse = 24, Crowded = 26, UnsafeWater = 20, PoorToilet = 42, Offline = 30, WithoutDevices = 9,
        Uninsured = 55, Malnourished = 24, OutOfSchool = 9, LeftSchoolEarly = 62, CasualWage = 24, Jobless = 6, Disabled = 7, AllowanceOfOld = 25,
    };

    public static readonly Hardship OfNearPoor = new()
    {
        WeakHouse = 10, Crowded = 12, UnsafeWater = 9, PoorToilet = 18, Offline = 12, WithoutDevices = 3,
        Uninsured = 30, Malnourished = 12, OutOfSchool = 4, LeftSchoolEarly = 45, CasualWage = 15, Jobless = 3, Disabled = 5, AllowanceOfOld = 15,
    };

    public static readonly Hardship OfOthers = new()
    {
        WeakHouse = 4, Crowded = 5, UnsafeWater = 4, PoorToilet = 8, Offline = 5, WithoutDevices = 1,
        Uninsured = 12, Malnourished = 5, OutOfSchool = 1, LeftSchoolEarly = 22, CasualWage = 10, Jobless = 1, Disabled = 3, AllowanceOfOld = 6,
    };

    /// <summary>That of households of an intended class; null is neither poor nor near-poor.</summary>
    public static Hardship Of(PovertyClass? intended) => intended switch
    {
        PovertyClass.Poor => OfPoor,
        PovertyClass.NearPoor => OfNearPoor,
        _ => OfOthers,
    };

    public required int WeakHouse { get; init; }

    public required int Crowded { get; init; }

    public required int UnsafeWater { get; init; }

    public required int PoorToilet { get; init; }

    public required int Offline { get; init; }

    public required int WithoutDevices { get; init; }

    /// <summary>Households in which some members lack health insurance.</summary>
    public required int Uninsured { get; init; }

    /// <summary>Households in which children do not get enough to eat.</summary>
    public required int Malnourished { get; init; }

    /// <summary>Children of school age who do not attend.</summary>
    public required int OutOfSchool { get; init; }

    /// <summary>Young people who ended school after lower secondary or before.</summary>
    public required int LeftSchoolEarly { get; init; }

    public required int CasualWage { get; init; }

    public required int Jobless { get; init; }

    public required int Disabled { get; init; }

    /// <summary>Persons past sixty, not yet very old, who receive a monthly social allowance.</summary>
    public required int AllowanceOfOld { get; init; }
}
