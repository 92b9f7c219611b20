using System.Globalization;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.BothTargets;

/// <summary>A district: household by household, as columns, and in statistics.</summary>
internal static class DistrictSection
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly LocalDate On = new(2022, 1, 1);
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static void WriteHouseholds(District district, TextWriter to)
    {
        var standard = PovertyStandards.National.InForceOn(On);
        for (var i = 0; i < district.Households.Length; i++)
        {
            var household = district.Households[i];
            foreach (var each in PovertyStandards.National.Concat(PovertyStandards.Local))
            {
                var result = each.Classify(household, On);
                to.WriteLine($"{household.Id} {each.Id} {result} {result.Deprived} {result.Unknown}");
            }

            to.WriteLine($"{standard.Classify(household, On, Basis.Forms)} {standard.Score(household, On)} {standard.Identify(household, On)}");
            if (i % 50 == 0) to.WriteLine(standard.Explain(household, On).ToString(Vietnamese));
        }
    }

    public static void WriteColumns(District district, TextWriter to)
    {
        // The rows thrice and a few more, so that blocks and ends of vectors are met.
        var rows = district.Households.Concat(district.Households).Concat(district.Households).Concat(district.Households.Take(37)).ToArray();
        var columns = Columns(rows);
        foreach (var standard in PovertyStandards.National.Concat(PovertyStandards.Local))
        {
            byte[] possible = new byte[rows.Length], faults = new byte[rows.Length];
            uint[] deprived = new uint[rows.Length], unknown = new uint[rows.Length];
            standard.PlanFor(On).Classify(columns, new BulkResults { Possible = possible, Deprived = deprived, Unknown = unknown, Faults = faults }, threads: 2);
            to.WriteLine(standard.Id);
            for (var i = 0; i < rows.Length; i++) to.WriteLine($"{possible[i]} {deprived[i]:x} {unknown[i]:x} {faults[i]}");
        }
    }

    public static void WriteStatistics(District district, TextWriter to)
    {
        var standard = PovertyStandards.National.InForceOn(On);
        var profile = new ProfileTally();
        var multidimensional = new AlkireFosterTally(new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(3)));
        var gaps = new FosterGreerThorbeckeTally(IncomeLine.Of(standard.ByFacts, "poverty_line"));
        foreach (var household in district.Households)
        {
            var result = standard.Classify(household, On);
            profile.Add(result, household.Size ?? household.Members?.Count);
            multidimensional.Add(result, household.Members?.Count);
            gaps.Add(household);
        }

        foreach (var missing in new[] { MissingData.Exclude, MissingData.Lowest, MissingData.Highest })
        {
            var whole = profile.ToProfile();
            to.WriteLine($"{missing} {whole.PoorRate(CountingUnit.Persons, missing)} {whole.NearPoorRate(CountingUnit.Households, missing)} {whole.MultidimensionalPovertyRate(CountingUnit.Persons, missing)}");
            var measure = multidimensional.Measure(missing);
            to.WriteLine($"{measure.HeadcountRatio} {measure.Intensity} {measure.AdjustedHeadcountRatio}");
            foreach (var each in measure.Indicators) to.WriteLine($"{each.Indicator.Id} {each.UncensoredHeadcountRatio} {each.CensoredHeadcountRatio} {each.AbsoluteContribution} {each.PercentageContribution}");
            var gap = gaps.Measure(missing);
            to.WriteLine($"{gap.HeadcountRatio} {gap.PovertyGap} {gap.SquaredPovertyGap}");
        }

        to.WriteLine(profile.ToProfile().ToString(Vietnamese));
    }

    private static BulkHouseholds Columns(Household[] rows)
    {
        var offsets = new int[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++) offsets[i + 1] = offsets[i] + (rows[i].Members?.Count ?? 0);
        var people = rows.SelectMany(row => row.Members ?? (IEnumerable<Member>)[]).ToArray();
        var members = new BulkMembers(people.Length, offsets);
        members.SetBirths(Map(people, each => Days(each.Birth?.Earliest) ?? 0), Map(people, each => Days(each.Birth?.Latest) ?? 0), Bits(people, each => each.Birth is not null));
        Flags(members, "disabled", people, each => each.Disabled);
        Flags(members, "monthly_social_allowance", people, each => each.MonthlySocialAllowance);
        Flags(members, "health_insurance", people, each => each.HealthInsurance);
        Flags(members, "workplace_training", people, each => each.WorkplaceTraining);
        Flags(members, "stunted", people, each => each.Stunted);
        Flags(members, "underweight", people, each => each.Underweight);
        Flags(members, "untreated_illness", people, each => each.UntreatedIllness);
        Codes(members, "sex", people, each => (int?)each.Sex);
        Codes(members, "employment", people, each => (int?)each.Employment);
        Codes(members, "enrolled", people, each => (int?)each.Enrolled);
        Codes(members, "qualification", people, each => (int?)each.Qualification);
        Numbers(members, "height", people, each => each.Height * 10);
        Numbers(members, "weight", people, each => each.Weight * 10);

        var households = new BulkHouseholds(rows.Length, members);
        households.SetAmounts("income_per_person_month", Map(rows, each => Income(each, IncomeUnit.PerPersonMonth) ?? 0), Bits(rows, each => Income(each, IncomeUnit.PerPersonMonth) is not null));
        households.SetAmounts("income_total_year", Map(rows, each => Income(each, IncomeUnit.HouseholdYear) ?? 0), Bits(rows, each => Income(each, IncomeUnit.HouseholdYear) is not null));
        Codes(households, "area", rows, each => (int?)each.Area);
        Codes(households, "water_source", rows, each => (int?)each.WaterSource);
        Codes(households, "toilet", rows, each => (int?)each.Toilet);
        Codes(households, "house_class", rows, each => (int?)each.HouseClass);
        Codes(households, "devices", rows, each => (int?)each.Devices);
        Flags(households, "wall_durable", rows, each => each.WallDurable);
        Flags(households, "pillar_durable", rows, each => each.PillarDurable);
        Flags(households, "roof_durable", rows, each => each.RoofDurable);
        Flags(households, "uses_internet", rows, each => each.UsesInternet);
        Flags(households, "uses_telephone", rows, each => each.UsesTelephone);
        Flags(households, "hears_loudspeaker", rows, each => each.HearsLoudspeaker);
        Flags(households, "hygienic_water", rows, each => each.HygienicWater);
        Flags(households, "hygienic_toilet", rows, each => each.HygienicToilet);
        Numbers(households, "floor_area", rows, each => each.FloorArea * 100);
        Numbers(households, "members", rows, each => each.Size);
        return households;
    }

    private static long? Income(Household household, IncomeUnit unit) => household.Income is { } income && income.Unit == unit ? income.Vnd : null;

    private static int? Days(LocalDate? date) => date is { } known ? Period.DaysBetween(Epoch, known) : null;

    private static void Flags<T>(BulkRows to, string column, T[] rows, Func<T, bool?> fact) => to.SetFlags(column, Bits(rows, each => fact(each) == true), Bits(rows, each => fact(each) is not null));

    private static void Codes<T>(BulkRows to, string column, T[] rows, Func<T, int?> fact) => to.SetCodes(column, Map(rows, each => (byte)(fact(each) ?? 0)), Bits(rows, each => fact(each) is not null));

    private static void Numbers<T>(BulkRows to, string column, T[] rows, Func<T, decimal?> fact) => to.SetNumbers(column, Map(rows, each => (int)(fact(each) ?? 0)), Bits(rows, each => fact(each) is not null));

    private static TOut[] Map<TIn, TOut>(TIn[] rows, Func<TIn, TOut> value) => Array.ConvertAll(rows, row => value(row));

    private static byte[] Bits<T>(T[] rows, Func<T, bool> bit)
    {
        var bits = new byte[(rows.Length + 7) / 8];
        for (var i = 0; i < rows.Length; i++)
            if (bit(rows[i])) bits[i / 8] |= (byte)(1 << (i % 8));
        return bits;
    }
}
