using System.Collections.Immutable;
using System.Diagnostics;

namespace PovertyCriteria;

/// <summary>
/// The facts of one household (hộ gia đình). Every fact may be null: not known, which is never zero and never no.
/// </summary>
/// <remarks>A value: immutable, equal when all facts are equal. <see cref="HouseholdValidator"/> lists its faults; classifying refuses a faulty one.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Household
{
    /// <summary>The caller's code of the household: 1 to 64 letters, digits, <c>. _ - /</c>, beginning with a letter or digit.</summary>
    public string? Id { get; init; }

    /// <summary>Code of the province (mã tỉnh) by the National Statistics Office; leading zeros matter.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>Code of the commune (mã xã) by the National Statistics Office; leading zeros matter.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Rural or urban (khu vực).</summary>
    public Area? Area { get; init; }

    /// <summary>Number of members as stated (số nhân khẩu), 1 to 1,000: the column <c>members</c>. Where members are listed, null or their number.</summary>
    public int? Size { get; init; }

    /// <summary>The members, all of them or none: null means that they are not listed, and their facts are then unknown.</summary>
    public MemberList? Members { get; init; }

    /// <summary>The household's income, in whole VND (thu nhập).</summary>
    public Income? Income { get; init; }

    /// <summary>Points of income on the survey form (điểm A, B1).</summary>
    public int? IncomeScore { get; init; }

    /// <summary>Points of deprivation on the survey form (điểm B, B2).</summary>
    public int? DeprivationScore { get; init; }

    /// <summary>Indicators that a reviewer has assessed already, by indicator id; they stand instead of the facts.</summary>
    public AssessedIndicators? Assessed { get; init; }

    /// <summary>Whether the walls are of durable material (tường bền chắc).</summary>
    public bool? WallDurable { get; init; }

    /// <summary>Whether the pillars are of durable material (cột bền chắc).</summary>
    public bool? PillarDurable { get; init; }

    /// <summary>Whether the roof is of durable material (mái bền chắc).</summary>
    public bool? RoofDurable { get; init; }

    /// <summary>Class of the house, by the standard 2016-2020 (loại nhà).</summary>
    public HouseClass? HouseClass { get; init; }

    /// <summary>Floor area of the whole house in m², at most two decimals (diện tích nhà ở).</summary>
    public decimal? FloorArea { get; init; }

    /// <summary>Main source of domestic water (nguồn nước sinh hoạt).</summary>
    public WaterSource? WaterSource { get; init; }

    /// <summary>Kind of toilet (nhà tiêu).</summary>
    public Toilet? Toilet { get; init; }

    /// <summary>Whether any member uses an internet service.</summary>
    public bool? UsesInternet { get; init; }

    /// <summary>Whether any member uses a telephone subscription.</summary>
    public bool? UsesTelephone { get; init; }

    /// <summary>Devices for access to information; <see cref="PovertyCriteria.Devices.None"/> is known to have none.</summary>
    public Devices? Devices { get; init; }

    /// <summary>Whether the loudspeaker of the commune or village can be heard; asked by the standard 2016-2020.</summary>
    public bool? HearsLoudspeaker { get; init; }

    /// <summary>Whether the water is hygienic, by the standard 2016-2020.</summary>
    public bool? HygienicWater { get; init; }

    /// <summary>Whether the toilet is hygienic, by the standard 2016-2020.</summary>
    public bool? HygienicToilet { get; init; }

    /// <summary>The region, which the score table goes by (vùng).</summary>
    public SocioEconomicRegion? Region { get; init; }

    /// <summary>Whether the household lives in one of the centrally-run cities (thành phố trực thuộc Trung ương).</summary>
    public bool? CentrallyRunCity { get; init; }

    /// <summary>Domestic electricity in kWh a month, of the whole household: the average of the last 12 bills, or the last month; at most two decimals.</summary>
    public decimal? ElectricityPerMonth { get; init; }

    /// <summary>Durable assets (tài sản chủ yếu).</summary>
    public HouseholdAssets Assets { get; init; } = HouseholdAssets.Unknown;

    /// <summary>Land (đất đai).</summary>
    public HouseholdLand Land { get; init; } = HouseholdLand.Unknown;

    /// <summary>Animals (chăn nuôi).</summary>
    public HouseholdLivestock Livestock { get; init; } = HouseholdLivestock.Unknown;

    /// <summary>What only the quick form, Phiếu A, asks.</summary>
    public QuickFormFacts QuickForm { get; init; } = QuickFormFacts.Unknown;

    /// <summary>The number of members: of those listed, otherwise as given; null is unknown.</summary>
    public int? NumberOfMembers => Members?.Count ?? Size;

    /// <summary>Whether something is known that only the survey forms ask.</summary>
    internal bool HasFormFacts =>
        Region is not null || CentrallyRunCity is not null || ElectricityPerMonth is not null || !ReferenceEquals(Assets, HouseholdAssets.Unknown)
        || !ReferenceEquals(Land, HouseholdLand.Unknown) || !ReferenceEquals(Livestock, HouseholdLivestock.Unknown) || !ReferenceEquals(this.QuickForm, QuickFormFacts.Unknown);

    /// <summary>The household's code, area and number of members.</summary>
    public override string ToString() =>
        $"Household {Id ?? "?"}, {(Area is { } area && Columns.Area.Allows((long)area) ? Columns.Area.Format((long)area) : "area ?")}, {(NumberOfMembers is { } n ? $"{n} members" : "members ?")}";
}
