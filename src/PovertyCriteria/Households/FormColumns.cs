using System.Collections.Immutable;
using static PovertyCriteria.ColumnMaking;

namespace PovertyCriteria;

/// <summary>What the survey forms ask beyond the indicators: Mẫu 3.1 and Phiếu A of 1315/VBHN-BLĐTBXH, with their instructions in Phụ lục IV.</summary>
internal static class FormColumns
{
    private const int MostOfAnAsset = 1_000;
    private const int MostAnimals = 10_000_000;
    private const int MostElectricity = 10_000_000;
    private const int MostCentimetres = 300;
    private const int MostKilograms = 500;

    private static readonly LocalizedText SquareMetres = new("m²", "m²");
    private static readonly LocalizedText Heads = new("con", "heads");

    public static readonly HouseholdColumn Region = new("region", ColumnType.OneOf, new("Vùng", "Region"), h => Code(h.Region), (h, code) => h with { Region = (SocioEconomicRegion)code })
    {
        IsFact = true,
        Question = new("Hộ sống ở vùng nào?", "In which region does the household live?"),
        Values =
        [
            Value("red_river_delta", "đồng bằng sông Hồng", "Red River Delta"), Value("northern_midlands", "trung du và miền núi phía Bắc", "northern midlands and mountains"),
            Value("north_central_coast", "Bắc Trung Bộ và duyên hải miền Trung", "north central and central coast"), Value("central_highlands", "Tây Nguyên", "Central Highlands"),
            Value("south_east", "Đông Nam Bộ", "South East"), Value("mekong_delta", "đồng bằng sông Cửu Long", "Mekong Delta"),
        ],
    };

    public static readonly HouseholdColumn CentrallyRunCity = Boolean(
        "centrally_run_city", "Thành phố trực thuộc Trung ương", "Centrally-run city", h => Code(h.CentrallyRunCity), (h, yes) => h with { CentrallyRunCity = yes },
        new("Hộ sống ở thành phố trực thuộc Trung ương?", "Does the household live in a centrally-run city?"));

    public static readonly HouseholdColumn ElectricityPerMonth = new(
        "electricity_per_month", ColumnType.Decimal, new("Điện tiêu thụ bình quân một tháng", "Electricity per month"), h => h.ElectricityPerMonth, (h, kwh) => h with { ElectricityPerMonth = kwh }, 2)
    {
        IsFact = true, Most = MostElectricity, Unit = new("kWh", "kWh"),
        Question = new("Cả hộ dùng bao nhiêu số điện một tháng (bình quân 12 tháng, hoặc tháng gần nhất)?", "How much electricity does the household use a month (average of 12 months, or the last month)?"),
    };

    public static readonly HouseholdColumn ReviewExclusions = new(
        "review_exclusions", ColumnType.Set, new("Lý do không thuộc đối tượng rà soát", "Reasons for being outside the review"), h => h.QuickForm.Exclusions is { } reasons ? (long)reasons : Column.Unknown,
        (h, code) => h with { QuickForm = h.QuickForm with { Exclusions = (ReviewExclusions)code } })
    {
        IsFact = true,
        Property = "QuickForm.Exclusions",
        Question = new("Hộ có điều kiện nào của cột 0 Phiếu A?", "Which conditions of column 0 of Phiếu A does the household meet?"),
        Values =
        [
            Value("house", "nhà biệt thự, cấp 1, cấp 2", "villa or house of class 1 or 2"), Value("business", "doanh nghiệp, cơ sở thuê lao động, kinh doanh nộp thuế", "enterprise, hiring or taxed business"),
            Value("farm", "trang trại, đàn vật nuôi giá trị lớn", "farm or valuable livestock"), Value("productive_assets", "tài sản sản xuất giá trị lớn", "valuable productive assets"),
            Value("local", "điều kiện khác của tỉnh", "other conditions of the province"),
        ],
    };

    /// <summary>Columns of households.csv.</summary>
    public static readonly ImmutableArray<HouseholdColumn> OfHousehold =
    [
        Region, CentrallyRunCity, ElectricityPerMonth,
        Asset("cars", "Ô tô", "Cars", a => a.Cars, (a, n) => a with { Cars = n }),
        Asset("motorbikes", "Xe máy, xe có động cơ", "Motorbikes", a => a.Motorbikes, (a, n) => a with { Motorbikes = n }),
        Asset("motor_boats", "Tàu thuyền có động cơ", "Motor boats", a => a.MotorBoats, (a, n) => a with { MotorBoats = n }),
        Asset("printers", "Máy in, máy fax", "Printers and fax machines", a => a.Printers, (a, n) => a with { Printers = n }),
        Asset("colour_televisions", "Ti vi màu", "Colour television sets", a => a.ColourTelevisions, (a, n) => a with { ColourTelevisions = n }),
        Asset("music_systems", "Dàn nghe nhạc các loại", "Music systems", a => a.MusicSystems, (a, n) => a with { MusicSystems = n }),
        Asset("refrigerators", "Tủ lạnh", "Refrigerators", a => a.Refrigerators, (a, n) => a with { Refrigerators = n }),
        Asset("air_conditioners", "Máy điều hòa nhiệt độ", "Air conditioners", a => a.AirConditioners, (a, n) => a with { AirConditioners = n }),
        Asset("washing_machines", "Máy giặt, sấy quần áo", "Washing and drying machines", a => a.WashingMachines, (a, n) => a with { WashingMachines = n }),
        Asset("water_heaters", "Bình tắm nước nóng", "Water heaters", a => a.WaterHeaters, (a, n) => a with { WaterHeaters = n }),
        Asset("microwave_ovens", "Lò vi sóng, lò nướng", "Microwave and other ovens", a => a.MicrowaveOvens, (a, n) => a with { MicrowaveOvens = n }),
        LandArea("garden_area", "Ao, vườn liền kề đất ở", "Ponds and gardens beside the dwelling", l => l.GardenArea, (l, area) => l with { GardenArea = area }),
        LandArea("annual_crop_area", "Đất trồng cây hằng năm", "Land under annual crops", l => l.AnnualCropArea, (l, area) => l with { AnnualCropArea = area }),
        LandArea("perennial_crop_area", "Đất cây lâu năm", "Land under perennial crops", l => l.PerennialCropArea, (l, area) => l with { PerennialCropArea = area }),
        LandArea("water_surface_area", "Mặt nước", "Water surface", l => l.WaterSurfaceArea, (l, area) => l with { WaterSurfaceArea = area }),
        LandArea("forest_area", "Đất rừng", "Forest land", l => l.ForestArea, (l, area) => l with { ForestArea = area }),
        Animals("buffaloes_cattle_horses", "Trâu, bò, ngựa", "Buffaloes, cattle, horses", l => l.BuffaloesCattleHorses, (l, n) => l with { BuffaloesCattleHorses = n }),
        Animals("pigs_goats_sheep", "Lợn, dê, cừu", "Pigs, goats, sheep", l => l.PigsGoatsSheep, (l, n) => l with { PigsGoatsSheep = n }),
        Animals("poultry", "Gà, vịt, ngan, ngỗng, chim", "Poultry", l => l.Poultry, (l, n) => l with { Poultry = n }),
        Boolean("aquaculture", "Nuôi, trồng thủy sản", "Aquaculture", h => Code(h.Livestock.Aquaculture), (h, yes) => h with { Livestock = h.Livestock with { Aquaculture = yes } },
            new("Hộ có nuôi, trồng thủy sản?", "Does the household raise aquatic products?"), PropertyIn(nameof(Household.Livestock), "aquaculture")),
        ReviewExclusions,
        Quick("valuable_vehicle", "Xe máy, xe điện, tàu thuyền có giá trị", "Vehicle or boat of value", "Hộ có xe máy, xe điện, tàu, ghe thuyền có động cơ có giá trị từ mức của phiếu trở lên?",
            "Has it a motorbike, electric bike or motor boat of the form's value or more?", q => q.ValuableVehicle, (q, yes) => q with { ValuableVehicle = yes }),
        Quick("heater", "Máy sưởi", "Heater", "Hộ có máy sưởi?", "Has it a heater?", q => q.Heater, (q, yes) => q with { Heater = yes }),
        Quick("water_boiler", "Máy đun nước", "Water boiler", "Hộ có máy đun nước?", "Has it a water boiler?", q => q.WaterBoiler, (q, yes) => q with { WaterBoiler = yes }),
        Quick("lets_property", "Có tài sản cho thuê", "Lets property", "Hộ có đất đai, nhà xưởng, tài sản, máy móc cho thuê?", "Does it let land, a workshop, assets or machines?",
            q => q.LetsProperty, (q, yes) => q with { LetsProperty = yes }),
    ];

    public static readonly MemberColumn VocationalLevel = new(
        "vocational_level", ColumnType.OneOf, new("Trình độ đào tạo nghề", "Vocational level"), m => Code(m.VocationalLevel), (m, code) => m with { VocationalLevel = (VocationalLevel)code })
    {
        IsFact = true,
        Question = new("Trình độ đào tạo nghề cao nhất?", "What is the highest level of vocational training?"),
        Values =
        [
            Value("elementary", "sơ cấp, chứng chỉ nghề", "elementary or certificate"), Value("intermediate", "trung cấp", "intermediate"), Value("college", "cao đẳng", "college"),
        ],
    };

    public static readonly MemberColumn NonFarmWork = new(
        "non_farm_work", ColumnType.OneOf, new("Việc làm phi nông nghiệp", "Non-farm work"), m => Code(m.NonFarmWork), (m, code) => m with { NonFarmWork = (NonFarmWork)code })
    {
        IsFact = true,
        Question = new("Trong 12 tháng qua có làm việc phi nông nghiệp từ 3 tháng trở lên không, việc gì?", "Has the member done non-farm work for 3 months or more in the last 12, and which?"),
        Values =
        [
            Value("none", "không", "none"), Value("civil_servant", "công chức, viên chức", "civil servant or public employee"),
            Value("with_contract", "có hợp đồng lao động", "with a labour contract"), Value("for_household_or_own", "làm thuê cho hộ gia đình, tự sản xuất, kinh doanh", "for a household, or own business"),
        ],
    };

    /// <summary>Columns of members.csv.</summary>
    public static readonly ImmutableArray<MemberColumn> OfMember =
    [
        VocationalLevel, NonFarmWork,
        Boolean("monthly_pension", "Hưởng lương hưu, trợ cấp BHXH hoặc ưu đãi người có công hằng tháng", "Draws a pension, social-insurance or merit allowance", m => Code(m.MonthlyPension), (m, yes) => m with { MonthlyPension = yes },
            new("Đang hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp ưu đãi người có công hằng tháng?", "Does the member draw a pension, a monthly social-insurance allowance or a monthly allowance of merit?")),
        Boolean("critically_ill", "Bị bệnh hiểm nghèo", "Critically ill", m => Code(m.CriticallyIll), (m, yes) => m with { CriticallyIll = yes },
            new("Có bị bệnh hiểm nghèo?", "Has the member a critical illness of the law's list?")),
        new("height", ColumnType.Decimal, new("Chiều cao", "Height"), m => m.Height, (m, cm) => m with { Height = cm }, 1)
        {
            IsFact = true, Most = MostCentimetres, Unit = new("cm", "cm"), Question = new("Chiều cao (cm)? Chỉ hỏi người dưới 16 tuổi.", "Height (cm)? Only of those under 16."),
        },
        new("weight", ColumnType.Decimal, new("Cân nặng", "Weight"), m => m.Weight, (m, kg) => m with { Weight = kg }, 1)
        {
            IsFact = true, Most = MostKilograms, Unit = new("kg", "kg"), Question = new("Cân nặng (kg)? Chỉ hỏi người dưới 10 tuổi.", "Weight (kg)? Only of those under 10."),
        },
    ];

    private static HouseholdColumn Asset(string name, string vi, string en, Func<HouseholdAssets, int?> read, Func<HouseholdAssets, int, HouseholdAssets> write) =>
        new(name, ColumnType.Integer, new(vi, en), h => read(h.Assets) ?? Column.Unknown, (h, code) => h with { Assets = write(h.Assets, (int)code) })
        {
            IsFact = true, Most = MostOfAnAsset, Question = HowMany(vi, en), Property = PropertyIn(nameof(Household.Assets), name),
        };

    private static HouseholdColumn LandArea(string name, string vi, string en, Func<HouseholdLand, decimal?> read, Func<HouseholdLand, decimal, HouseholdLand> write) =>
        new(name, ColumnType.Decimal, new(vi, en), h => read(h.Land), (h, area) => h with { Land = write(h.Land, area) }, 2)
        {
            IsFact = true, Most = Columns.MostSquareMetres, Unit = SquareMetres, Question = new($"Diện tích {LowerFirst(vi)} (m²)?", $"{en}, in m²?"), Property = PropertyIn(nameof(Household.Land), name),
        };

    private static HouseholdColumn Animals(string name, string vi, string en, Func<HouseholdLivestock, int?> read, Func<HouseholdLivestock, int, HouseholdLivestock> write) =>
        new(name, ColumnType.Integer, new(vi, en), h => read(h.Livestock) ?? Column.Unknown, (h, code) => h with { Livestock = write(h.Livestock, (int)code) })
        {
            IsFact = true, Most = MostAnimals, Unit = Heads, Question = HowMany(vi, en), Property = PropertyIn(nameof(Household.Livestock), name),
        };

    private static HouseholdColumn Quick(
        string name, string vi, string en, string questionVi, string questionEn, Func<QuickFormFacts, bool?> read, Func<QuickFormFacts, bool, QuickFormFacts> write) =>
        Boolean(name, vi, en, h => Code(read(h.QuickForm)), (h, yes) => h with { QuickForm = write(h.QuickForm, yes) }, new(questionVi, questionEn), PropertyIn(nameof(Household.QuickForm), name));

    private static LocalizedText HowMany(string vi, string en) => new($"Hộ có bao nhiêu {LowerFirst(vi)}?", $"How many {LowerFirst(en)} has the household?");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);

    private static string PropertyIn(string part, string name) => part + "." + Column.PascalCase(name);
}
