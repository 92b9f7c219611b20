namespace PovertyCriteria.Reports;

/// <summary>Where a household is counted. Null is not known; such households have rows of their own.</summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="CommuneCode">Code of the commune.</param>
/// <param name="Area">Urban or rural.</param>
public readonly record struct ReportPlace(string? ProvinceCode, string? CommuneCode, Area? Area)
{
    /// <summary>The place of a household.</summary>
    public static ReportPlace Of(Household household)
    {
        Require.NotNull(household);
        return new(household.ProvinceCode, household.CommuneCode, household.Area);
    }

    internal string? UnitCode(ReportLevel level) => level == ReportLevel.Province ? ProvinceCode : CommuneCode;
}

/// <summary>Which units the rows of a report are. Districts are not among them: they ended with 2025-06-30, and files do not have them.</summary>
public enum ReportLevel
{
    /// <summary>Communes (xã, phường, đặc khu).</summary>
    Commune,

    /// <summary>Provinces (tỉnh, thành phố).</summary>
    Province,
}

/// <summary>Whose classes a report counts.</summary>
public enum ReportStage
{
    /// <summary>Preliminary results (sơ bộ): the classes that were computed.</summary>
    Preliminary,

    /// <summary>Official results (chính thức): the classes that were recognised, as the register has them.</summary>
    Official,
}

/// <summary>A household as a report counts it: its facts, what the standard says of it, and what the register has.</summary>
/// <param name="Household">The facts.</param>
/// <param name="Classification">Its class and indicators by the standard.</param>
/// <param name="Record">Recognised class, ethnic group, person of merit, working capacity.</param>
/// <param name="Causes">The causes of its poverty (nguyên nhân nghèo); null: not known.</param>
public readonly record struct ReportHousehold(Household Household, Classification Classification, ReviewRecord Record, CauseSet? Causes);
