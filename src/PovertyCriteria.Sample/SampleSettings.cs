using System.Globalization;

namespace PovertyCriteria.Sample;

/// <summary>Which settings of made-up households can be met: each fault says the setting, what it must be, and what it was.</summary>
internal static class SampleSettings
{
    public static IReadOnlyList<LocalizedText> FaultsOf(SampleDistrict district)
    {
        var faults = new List<LocalizedText>();
        var (households, persons) = (district.Households, district.Persons);
        if (households < 1) Add("households", "từ 1 trở lên", "1 or more", households);
        else if (persons < households || persons > (long)households * HouseholdSizes.Most)
        {
            Add("persons", $"từ {households} đến {(long)households * HouseholdSizes.Most} (1 đến {HouseholdSizes.Most} người một hộ)",
                $"from {households} to {(long)households * HouseholdSizes.Most} (1 to {HouseholdSizes.Most} in each of {households} households)", persons);
        }

        if (district.Poor < 0) Add("poor", "từ 0 trở lên", "0 or more", district.Poor);
        if (district.NearPoor < 0) Add("near-poor", "từ 0 trở lên", "0 or more", district.NearPoor);
        var both = (long)district.Poor + district.NearPoor;
        if (district is { Poor: >= 0, NearPoor: >= 0 } && households > 0 && both > households)
            Add("poor + near-poor", $"không quá số hộ, {households}", $"at most the number of households, {households}", both);

        AddPercents(faults, district.UnknownPercent, district.BirthYearPercent);
        if (district.Province is null || !Column.IsIdentifier(district.Province)) AddCode("province", district.Province);
        if (!FormColumns.Region.Allows((long)district.Region))
            Add("region", FormColumns.Region.Expected.Vi, FormColumns.Region.Expected.En, district.Region);
        if (district.Communes.IsDefaultOrEmpty) Add("communes", "ít nhất một mã xã", "at least one commune code", 0);
        else foreach (var code in district.Communes.Where(code => code is null || !Column.IsIdentifier(code))) AddCode("communes", code);

        if (IncomeBands.InForceOn(district.ReviewDate) is null)
        {
            Add("review date",
                "ngày có chuẩn nghèo quốc gia đang áp dụng mà số chỉ số thiếu hụt, tính được từ dữ kiện, phân biệt hộ nghèo với hộ cận nghèo",
                "a date on which a national standard applies that tells poor from near-poor by deprivations assessed from facts", NodaTime.Text.LocalDatePattern.Iso.Format(district.ReviewDate));
        }

        return faults;

        void Add(string setting, string vi, string en, object was) => faults.Add(Fault(setting, vi, en, was));

        void AddCode(string setting, string? was) =>
            faults.Add(new($"{setting}: phải là {Columns.HouseholdId.Expected.Vi}; đang là «{was}».", $"{setting}: must be {Columns.HouseholdId.Expected.En}; was \"{was}\"."));
    }

    public static IReadOnlyList<LocalizedText> FaultsOf(SampleCountry country)
    {
        var faults = new List<LocalizedText>();
        AddPercents(faults, country.UnknownPercent, country.BirthYearPercent);
        if (country.StandardOrNull is not { } standard || IncomeBands.Of(standard) is null)
        {
            faults.Add(Fault(
                "review date", "ngày có chuẩn nghèo quốc gia theo thu nhập tháng đang áp dụng", "a date on which a national standard with monthly lines applies, or a standard with such lines",
                NodaTime.Text.LocalDatePattern.Iso.Format(country.ReviewDate)));
        }

        return faults;
    }

    private static void AddPercents(List<LocalizedText> faults, int unknown, int birthYear)
    {
        if (unknown is < 0 or > 100) faults.Add(Fault("unknown", "từ 0 đến 100", "from 0 to 100", unknown));
        if (birthYear is < 0 or > 100) faults.Add(Fault("birth-year", "từ 0 đến 100", "from 0 to 100", birthYear));
    }

    private static LocalizedText Fault(string setting, string vi, string en, object was)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{was}");
        return new($"{setting}: phải là {vi}; đang là {text}.", $"{setting}: must be {en}; was {text}.");
    }
}
