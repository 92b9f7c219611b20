using System.Globalization;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Tests.Classifying;

/// <summary>
/// The words of explanations, pinned in Explanations/: a changed word is a changed file that somebody reads.
/// UPDATE_EXPLANATIONS=1 writes the files anew; read the difference before it is kept.
/// </summary>
public class ExplanationTextTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly Household Family = new()
    {
        Id = "H1", Area = Area.Rural, Income = Income.HouseholdYear(66_000_000), FloorArea = 28.5m,
        WallDurable = false, PillarDurable = true, RoofDurable = true, WaterSource = WaterSource.Rainwater, Toilet = Toilet.TwoVault,
        UsesInternet = true, Devices = Devices.Smartphone | Devices.Television,
        Members =
        [
            new Member { Id = "M1", Birth = BirthDate.InYear(1988), Employment = Employment.SelfEmployed, Disabled = false, HealthInsurance = true },
            new Member { Id = "M2", Birth = BirthDate.On(new(1990, 2, 28)), Employment = Employment.Seeking, Disabled = false, HealthInsurance = true },
            new Member { Birth = BirthDate.On(new(2015, 6, 1)), HealthInsurance = null, Stunted = false, Enrolled = Enrolment.LowerSecondary },
            new Member { Birth = BirthDate.In(new(2019, 10)), HealthInsurance = false, Stunted = false, Underweight = true, Enrolled = Enrolment.None },
        ],
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, Func<Explanation>> Cases { get; } = new()
    {
        ["poor"] = () => Of("vn-2022-2025", Family),
        ["undetermined"] = () => Of("vn-2022-2025", new Household
        {
            Income = Income.PerPersonMonth(1_700_000), FloorArea = 40, Toilet = Toilet.Other, WaterSource = WaterSource.SurfaceWater, UsesInternet = false, Devices = Devices.None,
        }),
        ["reviewer"] = () => Of("vn-2022-2025", Family with
        {
            Assessed = new AssessedIndicators([new("nutrition", false), new("sanitation", true), new("employment", true)]),
            Income = Income.PerPersonMonth(1_500_001),
        }),
        ["scores"] = () => Of("vn-2022-2025", Family with { IncomeScore = 140, DeprivationScore = 20 }, by: Basis.Scores),
        ["income-score-unknown"] = () => Of("vn-2016-2020", new Household { Id = "H2", Area = Area.Urban, DeprivationScore = 30 }, by: Basis.Scores),
        ["not-in-force"] = () => Of("vn-2027-2030", Family),
        ["of-2016"] = () => Of("vn-2016-2020", Family with
        {
            HouseClass = HouseClass.Simple,
            HygienicWater = false,
            HygienicToilet = null,
            UsesTelephone = true,
            HearsLoudspeaker = false,
            Devices = Devices.Tablet,
        }, new LocalDate(2021, 9, 1)),
        ["yearly-one-area"] = () => Of("ho-chi-minh-2014-2015", new Household { Id = "H3", Size = 3, Income = Income.HouseholdYear(48_000_001) }, new LocalDate(2014, 12, 31)),
        ["nothing-known"] = () => Of("vn-2022-2025", new Household()),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void SaysTheSameWords_InVietnamese(string name) => Pinned(name + ".vi.txt", Cases[name]().ToString(new CultureInfo("vi-VN")));

    [Theory]
    [MemberData(nameof(Names))]
    public void SaysTheSameWords_InEnglish(string name) => Pinned(name + ".en.txt", Cases[name]().ToString(new CultureInfo("en-US")));

    [Theory]
    [MemberData(nameof(Names))]
    public void WritesTheSameJson(string name) => Pinned(name + ".json", Cases[name]().ToJson() + "\n");

    [Theory]
    [InlineData("""{ "age": { "from": 15, "to": 17 } }""", "aged 15 to 17 at most", "từ đủ 15 đến 17 tuổi")]
    [InlineData("""{ "age": { "from": 15, "below": 18 } }""", "aged 15 to under 18", "từ đủ 15 đến dưới 18 tuổi")]
    [InlineData("""{ "age": { "to": 5 } }""", "5 at most", "đến 5 tuổi")]
    [InlineData("""{ "bornIn": { "from": 1990, "to": 1995 } }""", "born in 1990 to 1995", "sinh từ năm 1990 đến năm 1995")]
    [InlineData("""{ "bornIn": { "from": 1990 } }""", "born in 1990 or later", "sinh từ năm 1990")]
    [InlineData("""{ "not": { "age": { "from": 60 } } }""", "not (aged 60 or over)", "không phải (từ đủ 60 tuổi trở lên)")]
    [InlineData(
        """{ "atLeast": 2, "of": [ { "age": { "from": 60 } }, { "age": { "below": 80 } }, { "bornIn": { "from": 1940 } } ] }""",
        "at least 2 of 3: aged 60 or over; under 80; born in 1940 or later", "ít nhất 2 trong 3: từ đủ 60 tuổi trở lên; dưới 80 tuổi; sinh từ năm 1940")]
    public void SaysWhatAConditionAsks_GivenOneOfOnesOwn(string where, string en, string vi)
    {
        var standard = Conditions.RandomConditionsTest.Of($$"""{ "anyMember": {{where}} }""");
        var must = Assert.Single(Assert.Single(standard.Explain(new Household(), On).Indicators).Evidence).Must;
        Assert.Equal(("at least one member " + en, "ít nhất một thành viên " + vi), (must.En, must.Vi));
    }

    private static Explanation Of(string id, Household household, LocalDate? on = null, Basis by = Basis.Facts)
    {
        Assert.True(PovertyStandards.TryGet(id, out var standard));
        return standard.Explain(household, on ?? On, by);
    }

    internal static void Pinned(string name, string text)
    {
        // Versions change without a word being changed.
        text = text.Replace(PovertyStandards.DataVersion, "{data}").Replace(PovertyStandards.PackageVersion, "{package}");
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Explanations", name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPLANATIONS") == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file), $"{name} is not pinned yet: run with UPDATE_EXPLANATIONS=1 and read it.");
        Assert.Equal(File.ReadAllText(file), text);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
