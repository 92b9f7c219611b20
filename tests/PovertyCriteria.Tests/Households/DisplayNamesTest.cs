using System.Globalization;
using System.Reflection;

namespace PovertyCriteria.Tests.Households;

public class DisplayNamesTest
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Every enum of facts, found by reflection: a new one without names fails here.</summary>
    [Fact]
    public void EveryValueOfEveryFact_HasAVietnameseAndAnEnglishName()
    {
        var enums = new[] { typeof(Household), typeof(Member), typeof(HouseholdAssets), typeof(HouseholdLand), typeof(HouseholdLivestock), typeof(QuickFormFacts) }.SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Where(type => type.IsEnum).Append(typeof(PovertyClass)).ToHashSet();
        Assert.Equal(14, enums.Count);
        foreach (var type in enums)
        {
            var owner = type == typeof(PovertyClass) ? typeof(PovertyClassNames) : typeof(DisplayNames);
            var displayName = owner.GetMethod("DisplayName", [type, typeof(CultureInfo)])!;
            var names = Enum.GetValues(type).Cast<object>().Select(value => (Vi: Call(value, Vietnamese), En: Call(value, English))).ToList();
            Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name.Vi) || string.IsNullOrWhiteSpace(name.En)));
            Assert.Equal(names.Count, names.Select(name => name.Vi).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(names.Count, names.Select(name => name.En).Distinct(StringComparer.Ordinal).Count());
            Assert.Throws<ArgumentOutOfRangeException>(() => Call(Enum.ToObject(type, 999), English));
            Assert.Throws<ArgumentOutOfRangeException>(() => Call(Enum.ToObject(type, -1), English));
            Assert.Throws<ArgumentNullException>(() => Call(Enum.ToObject(type, 0), null));

            string Call(object value, CultureInfo? culture) => (string)displayName.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value, culture], null)!;
        }
    }

    [Fact]
    public void SomeNames_AreTheLawsOwn()
    {
        Assert.Equal("hộ cận nghèo", PovertyClass.NearPoor.DisplayName(Vietnamese));
        Assert.Equal("near-poor", PovertyClass.NearPoor.DisplayName(English));
        Assert.Equal("nông thôn", Area.Rural.DisplayName(Vietnamese));
        Assert.Equal("thành thị", Area.Urban.DisplayName(CultureInfo.GetCultureInfo("vi")));
        Assert.Equal("giếng đào được bảo vệ", WaterSource.ProtectedDugWell.DisplayName(Vietnamese));
        Assert.Equal("tivi, điện thoại thông minh", (Devices.Television | Devices.Smartphone).DisplayName(Vietnamese));
        Assert.Equal("không có", Devices.None.DisplayName(Vietnamese));
        Assert.Equal("none", Devices.None.DisplayName(CultureInfo.InvariantCulture));
        Assert.Equal("Tây Nguyên", SocioEconomicRegion.CentralHighlands.DisplayName(Vietnamese));
        Assert.Equal("trung cấp", VocationalLevel.Intermediate.DisplayName(Vietnamese));
        Assert.Equal("công chức, viên chức", NonFarmWork.CivilServant.DisplayName(Vietnamese));
        Assert.Equal("farm or valuable livestock, other conditions of the province", (ReviewExclusions.Farm | ReviewExclusions.Local).DisplayName(English));
        Assert.Equal("average_living_standard", PovertyClass.AverageLivingStandard.Token());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PovertyClass)5).Token());
        Assert.Equal("hộ nghèo hoặc hộ cận nghèo", PovertyClasses.Of(PovertyClass.NearPoor, PovertyClass.Poor).DisplayName(Vietnamese));
        Assert.Equal("poor|near_poor", PovertyClasses.Of(PovertyClass.NearPoor, PovertyClass.Poor).ToString());
    }

    [Fact]
    public void LocalizedText_IsVietnameseForVietnameseCultures_EnglishForAllOthers()
    {
        var text = new LocalizedText("một", "one");
        foreach (var name in new[] { "vi", "vi-VN" }) Assert.Equal("một", text.In(CultureInfo.GetCultureInfo(name)));
        foreach (var name in new[] { "", "en", "en-US", "fr-FR", "th-TH" }) Assert.Equal("one", text.In(CultureInfo.GetCultureInfo(name)));
        Assert.Equal("one", text.ToString());
        Assert.Throws<ArgumentNullException>(() => text.In(null!));
    }
}
