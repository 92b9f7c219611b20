using System.Collections.Immutable;
using static PovertyCriteria.ColumnMaking;

namespace PovertyCriteria;

/// <summary>
/// Every field of the files, in the order of the data dictionary. Files, JSON, validation and the conditions of the law
/// all go by this list; a law file can only name what is declared here.
/// </summary>
internal static class Columns
{
    /// <summary>The largest area, 20 km²: more than a household has, and its hundredths fit the int of a bulk column.</summary>
    public const int MostSquareMetres = 20_000_000;

    public const long MostMoney = 1_000_000_000_000_000;
    public const int MostMembers = 1_000;
    public const int MostYearsOfAge = 130;
    public const string AssessedPrefix = "deprived_";
    public const string MemberPrefix = "members.";

    /// <summary>Stands for all facts of members that are not listed.</summary>
    public const string AnyOfMembers = MemberPrefix + "*";

    private static readonly LocalizedText Vnd = new("đồng", "VND");

    // ---- households.csv ----
    public static readonly HouseholdColumn HouseholdId = new("household_id", ColumnType.Identifier, new("Mã hộ", "Household code")) { Property = nameof(Household.Id) };
    public static readonly HouseholdColumn Province = new("province", ColumnType.Text, new("Mã tỉnh", "Province code")) { Property = nameof(Household.ProvinceCode) };
    public static readonly HouseholdColumn Commune = new("commune", ColumnType.Text, new("Mã xã", "Commune code")) { Property = nameof(Household.CommuneCode) };

    public static readonly HouseholdColumn Area = new("area", ColumnType.OneOf, new("Khu vực", "Area"), h => Code(h.Area), (h, code) => h with { Area = (Area)code })
    {
        IsFact = true,
        Values = [Value("rural", "nông thôn", "rural"), Value("urban", "thành thị", "urban")],
    };

    public static readonly HouseholdColumn Size = new("members", ColumnType.Integer, new("Số nhân khẩu", "Number of members"), h => h.NumberOfMembers ?? Column.Unknown, (h, code) => h with { Size = (int)code })
    {
        IsFact = true, Property = nameof(Household.Size), Least = 1, Most = MostMembers, Unit = new("người", "persons"),
    };

    public static readonly HouseholdColumn IncomePerPersonMonth = new(
        "income_per_person_month", ColumnType.Integer, new("Thu nhập bình quân đầu người một tháng", "Income per person per month"), h => Amount(h, IncomeUnit.PerPersonMonth),
        (h, code) => h with { Income = Income.PerPersonMonth(code) })
    {
        Property = nameof(Household.Income), Most = MostMoney, Unit = Vnd,
    };

    public static readonly HouseholdColumn IncomeTotalYear = new(
        "income_total_year", ColumnType.Integer, new("Tổng thu nhập 12 tháng của hộ", "Household income of the last 12 months"), h => Amount(h, IncomeUnit.HouseholdYear),
        (h, code) => h with { Income = Income.HouseholdYear(code) })
    {
        Property = nameof(Household.Income), Most = MostMoney, Unit = Vnd,
    };

    public static readonly HouseholdColumn IncomeScore = new("income_score", ColumnType.Integer, new("Điểm thu nhập (điểm A, B1)", "Income score (A, B1)"), h => h.IncomeScore ?? Column.Unknown,
        (h, code) => h with { IncomeScore = (int)code })
    {
        Most = 10_000,
    };

    public static readonly HouseholdColumn DeprivationScore = new("deprivation_score", ColumnType.Integer, new("Điểm thiếu hụt (điểm B, B2)", "Deprivation score (B, B2)"), h => h.DeprivationScore ?? Column.Unknown,
        (h, code) => h with { DeprivationScore = (int)code })
    {
        Most = 10_000,
    };

    public static readonly HouseholdColumn WallDurable = Boolean("wall_durable", "Tường bền chắc", "Durable walls", h => Code(h.WallDurable), (h, yes) => h with { WallDurable = yes });
    public static readonly HouseholdColumn PillarDurable = Boolean("pillar_durable", "Cột bền chắc", "Durable pillars", h => Code(h.PillarDurable), (h, yes) => h with { PillarDurable = yes });
    public static readonly HouseholdColumn RoofDurable = Boolean("roof_durable", "Mái bền chắc", "Durable roof", h => Code(h.RoofDurable), (h, yes) => h with { RoofDurable = yes });

    public static readonly HouseholdColumn HouseClass = new("house_class", ColumnType.OneOf, new("Loại nhà", "Class of house"), h => Code(h.HouseClass), (h, code) => h with { HouseClass = (HouseClass)code })
    {
        IsFact = true,
        Values =
        [
            Value("solid", "kiên cố", "solid"), Value("semi_solid", "bán kiên cố", "semi-solid"),
            Value("less_solid", "thiếu kiên cố", "less solid"), Value("simple", "đơn sơ", "simple"),
        ],
    };

    public static readonly HouseholdColumn FloorArea = new("floor_area", ColumnType.Decimal, new("Diện tích nhà ở", "Floor area"), h => h.FloorArea, (h, area) => h with { FloorArea = area }, 2)
    {
        IsFact = true, Most = MostSquareMetres, Unit = new("m²", "m²"),
    };

    public static readonly HouseholdColumn WaterSource = new("water_source", ColumnType.OneOf, new("Nguồn nước sinh hoạt", "Water source"), h => Code(h.WaterSource), (h, code) => h with { WaterSource = (WaterSource)code })
    {
        IsFact = true,
        Values =
        [
            Value("piped", "nước máy", "piped water"), Value("drilled_well", "giếng khoan", "drilled well"),
            Value("protected_dug_well", "giếng đào được bảo vệ", "protected dug well"), Value("unprotected_dug_well", "giếng đào không được bảo vệ", "unprotected dug well"),
            Value("protected_spring", "nước khe, mó được bảo vệ", "protected spring"), Value("unprotected_spring", "nước khe, mó không được bảo vệ", "unprotected spring"),
            Value("rainwater", "nước mưa", "rainwater"), Value("purchased", "nước mua", "purchased water"), Value("bottled", "nước đóng chai, bình", "bottled water"),
            Value("surface_water", "nước sông, suối, ao, hồ", "surface water"), Value("other", "nguồn khác", "other"),
        ],
    };

    public static readonly HouseholdColumn Toilet = new("toilet", ColumnType.OneOf, new("Nhà tiêu", "Toilet"), h => Code(h.Toilet), (h, code) => h with { Toilet = (Toilet)code })
    {
        IsFact = true,
        Values =
        [
            Value("septic", "tự hoại, bán tự hoại", "septic or semi-septic"), Value("pour_flush", "thấm dội nước (Suilabh)", "pour-flush (Suilabh)"),
            Value("ventilated_improved_pit", "cải tiến có ống thông hơi (VIP)", "ventilated improved pit"), Value("dug_pit_with_seat", "hố xí đào có bệ ngồi", "dug pit with seat"),
            Value("two_vault", "hai ngăn", "two-vault"), Value("other", "loại khác", "other"), Value("none", "không có", "none"),
        ],
    };

    public static readonly HouseholdColumn UsesInternet = Boolean("uses_internet", "Có thành viên dùng internet", "A member uses the internet", h => Code(h.UsesInternet), (h, yes) => h with { UsesInternet = yes });
    public static readonly HouseholdColumn UsesTelephone = Boolean("uses_telephone", "Có thành viên dùng điện thoại", "A member uses a telephone", h => Code(h.UsesTelephone), (h, yes) => h with { UsesTelephone = yes });

    public static readonly HouseholdColumn Devices = new("devices", ColumnType.Set, new("Phương tiện tiếp cận thông tin", "Information devices"), h => h.Devices is { } devices ? (long)devices : Column.Unknown,
        (h, code) => h with { Devices = (Devices)code })
    {
        IsFact = true,
        Values =
        [
            Value("television", "tivi", "television"), Value("radio", "radio", "radio"), Value("desktop_computer", "máy tính để bàn", "desktop computer"),
            Value("telephone", "điện thoại", "telephone"), Value("laptop", "máy tính xách tay", "laptop"), Value("tablet", "máy tính bảng", "tablet"),
            Value("smartphone", "điện thoại thông minh", "smartphone"),
        ],
    };

    public static readonly HouseholdColumn HearsLoudspeaker = Boolean("hears_loudspeaker", "Nghe được loa đài truyền thanh", "Can hear the loudspeaker", h => Code(h.HearsLoudspeaker), (h, yes) => h with { HearsLoudspeaker = yes });
    public static readonly HouseholdColumn HygienicWater = Boolean("hygienic_water", "Nước hợp vệ sinh", "Hygienic water", h => Code(h.HygienicWater), (h, yes) => h with { HygienicWater = yes });
    public static readonly HouseholdColumn HygienicToilet = Boolean("hygienic_toilet", "Nhà tiêu hợp vệ sinh", "Hygienic toilet", h => Code(h.HygienicToilet), (h, yes) => h with { HygienicToilet = yes });

    /// <summary>What the register says; its values are the classes, in order.</summary>
    public static readonly HouseholdColumn RecordedClass = new("recorded_class", ColumnType.OneOf, new("Diện hộ đã ghi", "Recorded class"))
    {
        Values =
        [
            Value("poor", "hộ nghèo", "poor"), Value("near_poor", "hộ cận nghèo", "near-poor"),
            Value("average_living_standard", "hộ có mức sống trung bình", "average living standard"), Value("above", "hộ trên mức sống trung bình", "above average living standard"),
            Value("not_poor", "hộ không nghèo, không cận nghèo", "neither poor nor near-poor"),
        ],
    };

    /// <summary>The columns of households.csv, <c>deprived_INDICATOR</c> apart.</summary>
    public static readonly ImmutableArray<HouseholdColumn> OfHousehold =
    [
        HouseholdId, Province, Commune, Area, Size, IncomePerPersonMonth, IncomeTotalYear, IncomeScore, DeprivationScore,
        WallDurable, PillarDurable, RoofDurable, HouseClass, FloorArea, WaterSource, Toilet, UsesInternet, UsesTelephone, Devices,
        HearsLoudspeaker, HygienicWater, HygienicToilet,
        .. FormColumns.OfHousehold,

        // Read and checked for reports and movements; no fact of a household's class.
        RecordedClass,
        new("weight", ColumnType.Integer, new("Quyền số", "Weight")) { Least = 1, Most = 1_000_000_000 },
        new("ethnicity", ColumnType.Text, new("Dân tộc", "Ethnicity")),
        new("head_sex", ColumnType.OneOf, new("Giới tính chủ hộ", "Sex of the head")) { Values = SexValues },
        new("merit_member", ColumnType.Boolean, new("Có người có công", "Has a person of merit")),
        new("without_working_capacity", ColumnType.Boolean, new("Không có khả năng lao động", "Without working capacity")),
        new("agricultural", ColumnType.Boolean, new("Hộ nông, lâm, ngư, diêm nghiệp", "Agricultural household")),
        new("causes", ColumnType.Set, new("Nguyên nhân nghèo", "Causes of poverty"))
        {
            Values =
            [
                Value("land", "không có đất sản xuất", "no production land"), Value("capital", "không có vốn", "no capital"), Value("labour", "không có lao động", "no labour"),
                Value("tools", "không có công cụ, phương tiện sản xuất", "no tools or means of production"), Value("knowledge", "không có kiến thức về sản xuất", "no production knowledge"),
                Value("skills", "không có kỹ năng lao động, sản xuất", "no labour or production skills"), Value("illness", "ốm đau, bệnh nặng, tai nạn", "illness, serious disease, accident"),
                Value("other", "khác", "other"),
            ],
        },
        new("was_poor_before", ColumnType.Boolean, new("Từng là hộ nghèo", "Was poor before")),
        new("was_near_poor_before", ColumnType.Boolean, new("Từng là hộ cận nghèo", "Was near-poor before")),
        new("escaped_on", ColumnType.Date, new("Ngày công nhận thoát nghèo", "Date recognised as escaped")),
        new("change", ColumnType.OneOf, new("Biến động", "Change"))
        {
            Values =
            [
                Value("died", "chết", "died"), Value("moved_out", "chuyển đi", "moved out"), Value("moved_in", "chuyển đến", "moved in"),
                Value("split", "tách hộ", "split"), Value("merged", "nhập hộ", "merged"), Value("other", "khác", "other"),
            ],
        },
    ];

    // ---- members.csv ----
    public static readonly MemberColumn OwnerId = new("household_id", ColumnType.Identifier, new("Mã hộ", "Household code"));
    public static readonly MemberColumn MemberId = new("member_id", ColumnType.Identifier, new("Mã thành viên", "Member code")) { Property = nameof(Member.Id) };

    public static readonly MemberColumn BirthDate = new(
        "birth_date", ColumnType.Birth, new("Ngày sinh", "Date of birth"), m => m.Birth is { } birth ? CalendarText.Code(birth) : Column.Unknown,
        (m, code) => m with { Birth = CalendarText.Birth(code) })
    {
        Property = nameof(Member.Birth),
    };

    public static readonly MemberColumn Sex = new("sex", ColumnType.OneOf, new("Giới tính", "Sex"), m => Code(m.Sex), (m, code) => m with { Sex = (Sex)code }) { IsFact = true, Values = SexValues };

    public static readonly MemberColumn Employment = new("employment", ColumnType.OneOf, new("Việc làm", "Employment"), m => Code(m.Employment), (m, code) => m with { Employment = (Employment)code })
    {
        IsFact = true,
        Values =
        [
            Value("wage_with_contract", "làm công ăn lương có hợp đồng", "waged work with a contract"),
            Value("wage_without_contract", "làm công ăn lương không có hợp đồng", "waged work without a contract"), Value("self_employed", "tự làm", "self-employed"),
            Value("seeking", "muốn làm việc nhưng không tìm được việc", "able and willing, cannot find work"), Value("not_seeking", "không có nhu cầu việc làm", "not seeking work"),
            Value("unable", "không có khả năng lao động", "unable to work"),
        ],
    };

    public static readonly MemberColumn Disabled = Boolean("disabled", "Người khuyết tật", "Disabled", m => Code(m.Disabled), (m, yes) => m with { Disabled = yes });
    public static readonly MemberColumn MonthlySocialAllowance = Boolean("monthly_social_allowance", "Hưởng trợ cấp xã hội hằng tháng", "Receives a monthly social allowance", m => Code(m.MonthlySocialAllowance), (m, yes) => m with { MonthlySocialAllowance = yes });
    public static readonly MemberColumn HealthInsurance = Boolean("health_insurance", "Có bảo hiểm y tế", "Has health insurance", m => Code(m.HealthInsurance), (m, yes) => m with { HealthInsurance = yes });

    public static readonly MemberColumn Enrolled = new("enrolled", ColumnType.OneOf, new("Đang học", "Attends"), m => Code(m.Enrolled), (m, code) => m with { Enrolled = (Enrolment)code })
    {
        IsFact = true,
        Values =
        [
            Value("none", "không đi học", "no school"), Value("preschool", "mầm non", "preschool"), Value("primary", "tiểu học", "primary"),
            Value("lower_secondary", "trung học cơ sở", "lower secondary"), Value("upper_secondary", "trung học phổ thông", "upper secondary"),
            Value("vocational", "sơ cấp, trung cấp, cao đẳng nghề", "vocational"), Value("higher", "đại học trở lên", "higher"),
        ],
    };

    public static readonly MemberColumn Qualification = new("qualification", ColumnType.OneOf, new("Trình độ cao nhất", "Highest qualification"), m => Code(m.Qualification), (m, code) => m with { Qualification = (Qualification)code })
    {
        IsFact = true,
        Values =
        [
            Value("none", "chưa tốt nghiệp tiểu học", "none"), Value("primary", "tiểu học", "primary"), Value("lower_secondary", "trung học cơ sở", "lower secondary"),
            Value("upper_secondary", "trung học phổ thông", "upper secondary"), Value("vocational", "sơ cấp, trung cấp, cao đẳng nghề", "vocational"),
            Value("higher", "đại học trở lên", "higher"),
        ],
    };

    public static readonly MemberColumn WorkplaceTraining = Boolean("workplace_training", "Được chứng nhận đào tạo nghề tại chỗ", "Certified on-the-job training", m => Code(m.WorkplaceTraining), (m, yes) => m with { WorkplaceTraining = yes });
    public static readonly MemberColumn Stunted = Boolean("stunted", "Suy dinh dưỡng chiều cao theo tuổi", "Stunted", m => Code(m.Stunted), (m, yes) => m with { Stunted = yes });
    public static readonly MemberColumn Underweight = Boolean("underweight", "Suy dinh dưỡng cân nặng theo tuổi", "Underweight", m => Code(m.Underweight), (m, yes) => m with { Underweight = yes });
    public static readonly MemberColumn UntreatedIllness = Boolean("untreated_illness", "Ốm đau mà không được khám chữa bệnh", "Ill or injured and not treated", m => Code(m.UntreatedIllness), (m, yes) => m with { UntreatedIllness = yes });

    /// <summary>The columns of members.csv.</summary>
    public static readonly ImmutableArray<MemberColumn> OfMember =
    [
        OwnerId, MemberId, BirthDate, Sex, Employment, Disabled, MonthlySocialAllowance, HealthInsurance, Enrolled, Qualification,
        WorkplaceTraining, Stunted, Underweight, UntreatedIllness,
        .. FormColumns.OfMember,
    ];

    private static ImmutableArray<ColumnValue> SexValues => [Value("male", "nam", "male"), Value("female", "nữ", "female")];

    public static HouseholdColumn? FindOfHousehold(string name) => OfHousehold.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal));

    public static MemberColumn? FindOfMember(string name) => OfMember.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal));

    private static long Amount(Household household, IncomeUnit unit) =>
        household.Income is { } income && income.Unit == unit ? Math.Max(income.Vnd, Column.Unknown + 1) : Column.Unknown;
}
