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
    private readonly SmallFacts _facts;

    /// <summary>The caller's code of the household: 1 to 64 letters, digits, <c>. _ - /</c>, beginning with a letter or digit.</summary>
    public string? Id { get; init; }

    /// <summary>Code of the province (mã tỉnh) by the National Statistics Office; leading zeros matter.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>Code of the commune (mã xã) by the National Statistics Office; leading zeros matter.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Rural or urban (khu vực).</summary>
    public Area? Area { get => _facts.Choice<Area>(At.Area); init => _facts = _facts.With(At.Area, value); }

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
    public bool? WallDurable { get => _facts.Answer(At.WallDurable); init => _facts = _facts.With(At.WallDurable, value); }

    /// <summary>Whether the pillars are of durable material (cột bền chắc).</summary>
    public bool? PillarDurable { get => _facts.Answer(At.PillarDurable); init => _facts = _facts.With(At.PillarDurable, value); }

    /// <summary>Whether the roof is of durable material (mái bền chắc).</summary>
    public bool? RoofDurable { get => _facts.Answer(At.RoofDurable); init => _facts = _facts.With(At.RoofDurable, value); }

    /// <summary>Class of the house, by the standard 2016-2020 (loại nhà).</summary>
    public HouseClass? HouseClass { get => _facts.Choice<HouseClass>(At.HouseClass); init => _facts = _facts.With(At.HouseClass, value); }

    /// <summary>Floor area of the whole house in m², at most two decimals (diện tích nhà ở).</summary>
    public decimal? FloorArea { get; init; }

    /// <summary>Main source of domestic water (nguồn nước sinh hoạt).</summary>
    public WaterSource? WaterSource { get => _facts.Choice<WaterSource>(At.WaterSource); init => _facts = _facts.With(At.WaterSource, value); }

    /// <summary>Kind of toilet (nhà tiêu).</summary>
    public Toilet? Toilet { get => _facts.Choice<Toilet>(At.Toilet); init => _facts = _facts.With(At.Toilet, value); }

    /// <summary>Whether any member uses an internet service.</summary>
    public bool? UsesInternet { get => _facts.Answer(At.UsesInternet); init => _facts = _facts.With(At.UsesInternet, value); }

    /// <summary>Whether any member uses a telephone subscription.</summary>
    public bool? UsesTelephone { get => _facts.Answer(At.UsesTelephone); init => _facts = _facts.With(At.UsesTelephone, value); }

    /// <summary>Devices for access to information; <see cref="PovertyCriteria.Devices.None"/> is known to have none.</summary>
    public Devices? Devices { get; init; }

    /// <summary>Whether the loudspeaker of the commune or village can be heard; asked by the standard 2016-2020.</summary>
    public bool? HearsLoudspeaker { get => _facts.Answer(At.HearsLoudspeaker); init => _facts = _facts.With(At.HearsLoudspeaker, value); }

    /// <summary>Whether the water is hygienic, by the standard 2016-2020.</summary>
    public bool? HygienicWater { get => _facts.Answer(At.HygienicWater); init => _facts = _facts.With(At.HygienicWater, value); }

    /// <summary>Whether the toilet is hygienic, by the standard 2016-2020.</summary>
    public bool? HygienicToilet { get => _facts.Answer(At.HygienicToilet); init => _facts = _facts.With(At.HygienicToilet, value); }

    /// <summary>The region, which the score table goes by (vùng).</summary>
    public SocioEconomicRegion? Region { get => _facts.Choice<SocioEconomicRegion>(At.Region); init => _facts = _facts.With(At.Region, value); }

    /// <summary>Whether the household lives in one of the centrally-run cities (thành phố trực thuộc Trung ương).</summary>
    public bool? CentrallyRunCity { get => _facts.Answer(At.CentrallyRunCity); init => _facts = _facts.With(At.CentrallyRunCity, value); }

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

    /// <summary>The household's own facts of few values, those of its parts apart.</summary>
    internal SmallFacts Facts { get => _facts; init => _facts = value; }

    /// <summary>Whether something is known that only the survey forms ask, what is <see cref="Facts"/> apart.</summary>
    internal bool HasFormFacts =>
        ElectricityPerMonth is not null || !ReferenceEquals(Assets, HouseholdAssets.Unknown)
        || !ReferenceEquals(Land, HouseholdLand.Unknown) || !ReferenceEquals(Livestock, HouseholdLivestock.Unknown) || !ReferenceEquals(this.QuickForm, QuickFormFacts.Unknown);

    /// <summary>The household's code, area and number of members.</summary>
    public override string ToString() =>
        $"Household {Id ?? "?"}, {(Area is { } area && Columns.Area.Allows((long)area) ? Columns.Area.Format((long)area) : "area ?")}, {(NumberOfMembers is { } n ? $"{n} members" : "members ?")}";

    private static class At
    {
        public const int Area = 0;
        public const int WallDurable = 1;
        public const int PillarDurable = 2;
        public const int RoofDurable = 3;
        public const int HouseClass = 4;
        public const int WaterSource = 5;
        public const int Toilet = 6;
        public const int UsesInternet = 7;
        public const int UsesTelephone = 8;
        public const int HearsLoudspeaker = 9;
        public const int HygienicWater = 10;
        public const int HygienicToilet = 11;
        public const int Region = 12;
        public const int CentrallyRunCity = 13;
    }
}
