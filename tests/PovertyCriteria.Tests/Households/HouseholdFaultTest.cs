using System.Globalization;
using FluentValidation.Results;
using PovertyCriteria.Tests.Classifying;

namespace PovertyCriteria.Tests.Households;

public class HouseholdFaultTest
{
    private static readonly LocalDate On = new(2026, 10, 15);

    /// <summary>Each fault: its name, the household, then code, field, path of the property and the value shown.</summary>
    private static readonly (string Name, Household Household, string Code, string Field, string Property, string? Value)[] Cases =
    [
        ("an empty code", new() { Id = "" }, "id.format", "household_id", "Id", ""),
        ("a code with a space", new() { Id = "H 1" }, "id.format", "household_id", "Id", "H 1"),
        ("a code that begins with a sign", new() { Id = "=1" }, "id.format", "household_id", "Id", "=1"),
        ("a code of 65 letters", new() { Id = new string('a', 65) }, "id.format", "household_id", "Id", new string('a', 65)),
        ("an area that is none", new() { Area = (Area)2 }, "value.not_one_of", "area", "Area", "2"),
        ("a negative area", new() { Area = (Area)(-1) }, "value.not_one_of", "area", "Area", "-1"),
        ("no member", new() { Size = 0 }, "value.out_of_range", "members", "Size", "0"),
        ("1,001 members", new() { Size = 1_001 }, "value.out_of_range", "members", "Size", "1001"),
        ("a list without a member", new() { Members = [] }, "value.out_of_range", "members", "Size", "0"),
        ("a list of 1,001 members", new() { Members = new MemberList(Enumerable.Repeat(new Member(), 1_001)) }, "value.out_of_range", "members", "Size", "1001"),
        ("more members than are listed", new() { Size = 3, Members = [new(), new()] }, "members.mismatch", "members", "Size", "3"),
        ("fewer members than are listed", new() { Size = 1, Members = [new(), new()] }, "members.mismatch", "members", "Size", "1"),
        ("a negative income", new() { Income = Income.PerPersonMonth(-1) }, "value.out_of_range", "income_per_person_month", "Income", "-1"),
        ("an income above 10^15", new() { Income = Income.PerPersonMonth(1_000_000_000_000_001) }, "value.out_of_range", "income_per_person_month", "Income", "1000000000000001"),
        ("a negative yearly income", new() { Income = Income.HouseholdYear(-1) }, "value.out_of_range", "income_total_year", "Income", "-1"),
        ("a yearly income above 10^15", new() { Income = Income.HouseholdYear(long.MaxValue) }, "value.out_of_range", "income_total_year", "Income", "9223372036854775807"),
        ("the least of all incomes", new() { Income = Income.HouseholdYear(long.MinValue) }, "value.out_of_range", "income_total_year", "Income", "-9223372036854775807"),
        ("an income that is none", new() { Income = default(Income) }, "value.not_one_of", "income_per_person_month", "Income", "default"),
        ("a negative income score", new() { IncomeScore = -1 }, "value.out_of_range", "income_score", "IncomeScore", "-1"),
        ("an income score above 10,000", new() { IncomeScore = 10_001 }, "value.out_of_range", "income_score", "IncomeScore", "10001"),
        ("a negative deprivation score", new() { DeprivationScore = -10 }, "value.out_of_range", "deprivation_score", "DeprivationScore", "-10"),
        ("a deprivation score above 10,000", new() { DeprivationScore = 10_010 }, "value.out_of_range", "deprivation_score", "DeprivationScore", "10010"),
        ("a house of no class", new() { HouseClass = (HouseClass)4 }, "value.not_one_of", "house_class", "HouseClass", "4"),
        ("a negative floor area", new() { FloorArea = -0.01m }, "value.out_of_range", "floor_area", "FloorArea", "-0.01"),
        ("a floor area above the most", new() { FloorArea = 20_000_000.01m }, "value.out_of_range", "floor_area", "FloorArea", "20000000.01"),
        ("a floor area of three decimals", new() { FloorArea = 40.125m }, "value.too_many_decimals", "floor_area", "FloorArea", "40.125"),
        ("the greatest of all floor areas", new() { FloorArea = decimal.MaxValue }, "value.out_of_range", "floor_area", "FloorArea", "79228162514264337593543950335"),
        ("water from nowhere", new() { WaterSource = (WaterSource)11 }, "value.not_one_of", "water_source", "WaterSource", "11"),
        ("a toilet that is none", new() { Toilet = (Toilet)7 }, "value.not_one_of", "toilet", "Toilet", "7"),
        ("an unknown device", new() { Devices = (Devices)128 }, "value.not_list", "devices", "Devices", "128"),
        ("negative devices", new() { Devices = (Devices)(-1) }, "value.not_list", "devices", "Devices", "-1"),
        ("a region that is none", new() { Region = (SocioEconomicRegion)6 }, "value.not_one_of", "region", "Region", "6"),
        ("negative electricity", new() { ElectricityPerMonth = -0.01m }, "value.out_of_range", "electricity_per_month", "ElectricityPerMonth", "-0.01"),
        ("electricity of three decimals", new() { ElectricityPerMonth = 99.999m }, "value.too_many_decimals", "electricity_per_month", "ElectricityPerMonth", "99.999"),
        ("a negative car", new() { Assets = new() { Cars = -1 } }, "value.out_of_range", "cars", "Assets.Cars", "-1"),
        ("1,001 ovens", new() { Assets = new() { MicrowaveOvens = 1_001 } }, "value.out_of_range", "microwave_ovens", "Assets.MicrowaveOvens", "1001"),
        ("a garden of three decimals", new() { Land = new() { GardenArea = 0.005m } }, "value.too_many_decimals", "garden_area", "Land.GardenArea", "0.005"),
        ("a forest above the most", new() { Land = new() { ForestArea = 20_000_000.01m } }, "value.out_of_range", "forest_area", "Land.ForestArea", "20000000.01"),
        ("less than no poultry", new() { Livestock = new() { Poultry = -10 } }, "value.out_of_range", "poultry", "Livestock.Poultry", "-10"),
        ("a reason that is none", new() { QuickForm = new() { Exclusions = (ReviewExclusions)32 } }, "value.not_list", "review_exclusions", "QuickForm.Exclusions", "32"),
        ("a province code of 65 characters", new() { ProvinceCode = new string('1', 65) }, "value.not_text", "province", "ProvinceCode", new string('1', 65)),
        ("a commune code with a line end", new() { CommuneCode = "00001\n" }, "value.not_text", "commune", "CommuneCode", "00001\n"),
        ("a member's code with a comma", OfMember(new() { Id = "1,2" }), "id.format", "members.member_id", "Members[1].Id", "1,2"),
        ("a sex that is none", OfMember(new() { Sex = (Sex)2 }), "value.not_one_of", "members.sex", "Members[1].Sex", "2"),
        ("work that is none", OfMember(new() { Employment = (Employment)6 }), "value.not_one_of", "members.employment", "Members[1].Employment", "6"),
        ("a school that is none", OfMember(new() { Enrolled = (Enrolment)7 }), "value.not_one_of", "members.enrolled", "Members[1].Enrolled", "7"),
        ("a qualification that is none", OfMember(new() { Qualification = (Qualification)6 }), "value.not_one_of", "members.qualification", "Members[1].Qualification", "6"),
        ("a vocational level that is none", OfMember(new() { VocationalLevel = (VocationalLevel)3 }), "value.not_one_of", "members.vocational_level", "Members[1].VocationalLevel", "3"),
        ("non-farm work that is none", OfMember(new() { NonFarmWork = (NonFarmWork)4 }), "value.not_one_of", "members.non_farm_work", "Members[1].NonFarmWork", "4"),
        ("a height above 3 m", OfMember(new() { Height = 300.1m }), "value.out_of_range", "members.height", "Members[1].Height", "300.1"),
        ("a negative height", OfMember(new() { Height = -1m }), "value.out_of_range", "members.height", "Members[1].Height", "-1"),
        ("a weight of two decimals", OfMember(new() { Weight = 9.75m }), "value.too_many_decimals", "members.weight", "Members[1].Weight", "9.75"),
        ("born the day after", OfMember(new() { Birth = BirthDate.On(On.PlusDays(1)) }), "birth_date.future", "members.birth_date", "Members[1].Birth", "2026-10-16"),
        ("born the month after", OfMember(new() { Birth = BirthDate.In(new YearMonth(2026, 11)) }), "birth_date.future", "members.birth_date", "Members[1].Birth", "2026-11"),
        ("born the year after", OfMember(new() { Birth = BirthDate.InYear(2027) }), "birth_date.future", "members.birth_date", "Members[1].Birth", "2027"),
        ("born 130 years and a day before", OfMember(new() { Birth = BirthDate.On(new LocalDate(1896, 10, 14)) }), "birth_date.too_early", "members.birth_date", "Members[1].Birth", "1896-10-14"),
        ("born in a year too early", OfMember(new() { Birth = BirthDate.InYear(1895) }), "birth_date.too_early", "members.birth_date", "Members[1].Birth", "1895"),
        ("no date of birth at all", OfMember(new() { Birth = default(BirthDate) }), "birth_date.too_early", "members.birth_date", "Members[1].Birth", "0001-01-01"),
        ("a member's code twice", new() { Members = [new() { Id = "a" }, new() { Id = "b" }, new() { Id = "a" }] }, "member.duplicate", "members.member_id", "Members[2].Id", "a"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void FaultyHousehold_IsRefused_ByValidatorChecksAndClassify(string name)
    {
        var (_, household, code, field, property, value) = Cases.Single(each => each.Name == name);
        var fault = Assert.Single(HouseholdValidator.FaultsOf(household, On));
        Assert.Equal((code, field, value), (fault.CodeText, fault.Field, fault.Value));

        foreach (var language in new[] { "vi-VN", "en-US" })
        {
            var failure = Assert.Single(Validate(household, language).Errors);
            Assert.Equal((property, code), (failure.PropertyName, failure.ErrorCode));
            Assert.Equal(fault, failure.CustomState);
            Assert.Equal(value, failure.AttemptedValue);
            Assert.Equal(fault.Message.In(CultureInfo.GetCultureInfo(language)), failure.ErrorMessage);
        }

        Assert.Matches("^[^ ].*: phải là .+; đang là «(.|\n)*»[.]$", fault.Message.Vi);
        Assert.Matches("^[^ ].*: must be .+; was \"(.|\n)*\"[.]$", fault.Message.En);
        Assert.NotEqual(fault.Message.Vi, fault.Message.En);
        Assert.Equal(fault.Code, HouseholdChecks.Check(household, On, all: null));

        var standard = PovertyStandards.National.InForceOn(On);
        var refused = Assert.Throws<ArgumentException>(() => standard.Classify(household, On));
        Assert.StartsWith(fault.ToString(), refused.Message, StringComparison.Ordinal);
        Assert.Equal("household", refused.ParamName);
        Assert.Throws<ArgumentException>(() => standard.Explain(household, On));
        Assert.Throws<ArgumentException>(() => standard.MissingFor(household, On));
        Assert.Equal([fault], standard.FaultsOf(household, On));
    }

    [Fact]
    public void EveryFaultThatAHouseholdCanHave_IsInTheTable()
    {
        string[] ofFilesAndStandards =
        [
            "", "value.not_boolean", "value.not_integer", "value.not_decimal", "value.not_date", "income.contradiction", "deprivation_score.not_multiple", "deprivation_score.above_count",
            "deprived.unknown_indicator", "household.duplicate", "household.faulty_member", "member.no_household", "row.field_count", "id.missing", "field.unknown", "standard.no_scores", "standard.no_forms",
        ];
        var all = Enum.GetValues<FaultCode>().Select(Fault.TextOf);
        Assert.Equal(all.Except(ofFilesAndStandards, StringComparer.Ordinal).Order(StringComparer.Ordinal), Cases.Select(each => each.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SeveralFaults_AreAllListed_AndTheFirstIsTheFirst()
    {
        var household = new Household
        {
            Id = "?", Area = (Area)9, Size = 7, Income = Income.HouseholdYear(-5), FloorArea = -1.005m, Toilet = (Toilet)99,
            Members = [new() { Id = "m" }, new() { Id = "m", Sex = (Sex)5, Birth = BirthDate.InYear(2030) }],
        };
        var faults = HouseholdValidator.FaultsOf(household, On);
        Assert.Equal(
            [
                "id.format household_id", "value.not_one_of area", "value.out_of_range income_total_year", "value.out_of_range floor_area", "value.not_one_of toilet",
                "value.too_many_decimals floor_area", "members.mismatch members", "value.not_one_of members.sex", "birth_date.future members.birth_date", "member.duplicate members.member_id",
            ],
            faults.Select(fault => $"{fault.CodeText} {fault.Field}"));
        Assert.Equal([null, null, null, null, null, null, null, 1, 1, 1], faults.Select(fault => fault.MemberIndex));
        Assert.Equal(faults[0].Code, HouseholdChecks.Check(household, On, all: null));
        Assert.Equal(faults.Count, Validate(household, "en").Errors.Count);
    }

    /// <summary>Any household of random faults: what stops at the first fault stops at the first of the list.</summary>
    [Fact]
    public void FirstFault_IsTheFirstOfTheList_OnRandomHouseholds()
    {
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++)
        {
            var household = new Household();
            for (var j = random.Next(4); j > 0; j--) household = Mix(household, Cases[random.Next(Cases.Length)].Household);
            var faults = HouseholdValidator.FaultsOf(household, On);
            Assert.Equal(faults.Count == 0 ? FaultCode.None : faults[0].Code, HouseholdChecks.Check(household, On, all: null));
        }

        static Household Mix(Household into, Household from)
        {
            foreach (var property in typeof(Household).GetProperties().Where(property => property.CanWrite && property.GetValue(from) is not null))
            {
                into = into with { };
                property.SetValue(into, property.GetValue(from));
            }

            return into;
        }
    }

    /// <summary>The edges of what is accepted; and what is unlikely is no fault.</summary>
    [Fact]
    public void SoundHouseholds_HaveNoFault()
    {
        Household[] sound =
        [
            new(), new() { Id = "a" }, new() { Id = "9" + new string('-', 63) }, new() { Id = "Hộ.1_2-3/4" }, new() { Size = 1 }, new() { Size = 1_000 },
            new() { Members = new MemberList(Enumerable.Repeat(new Member(), 1_000)) }, new() { Size = 2, Members = [new(), new()] },
            new() { Income = Income.PerPersonMonth(0) }, new() { Income = Income.HouseholdYear(1_000_000_000_000_000) }, new() { IncomeScore = 0, DeprivationScore = 10_000 },
            new() { FloorArea = 0 }, new() { FloorArea = 20_000_000 }, new() { FloorArea = 12.340000m }, new() { Devices = Devices.None }, new() { Devices = (Devices)127 },
            new() { ProvinceCode = "no such code", CommuneCode = "" },
            new() { Assets = new() { Cars = 0, Motorbikes = 1_000 }, Land = new() { GardenArea = 0, ForestArea = 20_000_000.00m }, Livestock = new() { Poultry = 10_000_000 }, ElectricityPerMonth = 10_000_000 },
            new() { QuickForm = new() { Exclusions = ReviewExclusions.None } }, new() { QuickForm = new() { Exclusions = (ReviewExclusions)31 } },
            OfMember(new() { Height = 300.0m, Weight = 500.00m }), OfMember(new() { Height = 0, Weight = 0 }),
            OfMember(new() { Birth = BirthDate.On(On) }), OfMember(new() { Birth = BirthDate.In(new YearMonth(2026, 10)) }), OfMember(new() { Birth = BirthDate.InYear(2026) }),
            OfMember(new() { Birth = BirthDate.On(new LocalDate(1896, 10, 15)) }), OfMember(new() { Birth = BirthDate.In(new YearMonth(1896, 10)) }), OfMember(new() { Birth = BirthDate.InYear(1896) }),
            OfMember(new() { Birth = BirthDate.InYear(2023), Qualification = Qualification.Higher, Employment = Employment.WageWithContract, Enrolled = Enrolment.UpperSecondary }),
            new() { Members = [new() { Id = "a" }, new() { Id = "A" }, new(), new()] },
        ];
        Assert.All(sound, household =>
        {
            Assert.Empty(HouseholdValidator.FaultsOf(household, On));
            Assert.True(Validate(household, "vi").IsValid);
            Assert.Equal(FaultCode.None, HouseholdChecks.Check(household, On, all: null));
        });
    }

    [Fact]
    public void MemberValidator_NamesThePropertyAlone()
    {
        var result = new MemberValidator(On).Validate(new Member { Id = "-", Sex = (Sex)3, Birth = BirthDate.On(On.PlusDays(1)) });
        Assert.Equal(["Id id.format", "Sex value.not_one_of", "Birth birth_date.future"], result.Errors.Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Assert.All(result.Errors, failure => Assert.Null(((Fault)failure.CustomState).MemberIndex));
        Assert.True(new MemberValidator(On).Validate(new Member()).IsValid);
    }

    [Fact]
    public void MemberFault_CountsMembersFromOne_ForPeople()
    {
        var fault = Assert.Single(HouseholdValidator.FaultsOf(OfMember(new() { Birth = BirthDate.InYear(2030) }), On));
        Assert.Equal(1, fault.MemberIndex);
        Assert.Equal("members.birth_date (member 2): must be a day not after the review date; was \"2030\".", fault.Message.En);
        Assert.Equal("members.birth_date (thành viên thứ 2): phải là một ngày không sau ngày rà soát; đang là «2030».", fault.Message.Vi);
        Assert.Equal("birth_date.future: " + fault.Message.En, fault.ToString());
    }

    [Fact]
    public void StandardsOwnFaults_AreListedAndNamedByClassify()
    {
        var standard = PovertyStandards.National.InForceOn(On);
        var unknown = new Household { Assessed = new AssessedIndicators([new("nutritoin", true)]) };
        var fault = Assert.Single(standard.FaultsOf(unknown, On));
        Assert.Equal(("deprived.unknown_indicator", "deprived_nutritoin"), (fault.CodeText, fault.Field));
        Assert.Contains("nutrition", fault.Message.En, StringComparison.Ordinal);
        Assert.StartsWith(fault.ToString(), Assert.Throws<ArgumentException>(() => standard.Classify(unknown, On)).Message, StringComparison.Ordinal);
        foreach (var (score, code) in new[] { (25, "deprivation_score.not_multiple"), (130, "deprivation_score.above_count") })
        {
            var scored = new Household { IncomeScore = 100, DeprivationScore = score };
            Assert.Empty(standard.FaultsOf(scored, On));
            var wrong = Assert.Single(standard.FaultsOf(scored, On, Basis.Scores));
            Assert.Equal((code, "deprivation_score"), (wrong.CodeText, wrong.Field));
            Assert.StartsWith(wrong.ToString(), Assert.Throws<ArgumentException>(() => standard.Classify(scored, On, Basis.Scores)).Message, StringComparison.Ordinal);
        }

        Assert.StartsWith("standard.no_scores", Assert.Throws<NotSupportedException>(() => LawPage("vn-2027-2030").Classify(new(), On, Basis.Scores)).Message, StringComparison.Ordinal);
        Assert.StartsWith("standard.no_scores", Assert.Throws<NotSupportedException>(() => LawPage("vn-2027-2030").FaultsOf(new(), On, Basis.Scores)).Message, StringComparison.Ordinal);
        Assert.StartsWith("standard.no_forms", Assert.Throws<NotSupportedException>(() => LawPage("vn-2016-2020").Classify(new(), On, Basis.Forms)).Message, StringComparison.Ordinal);
        Assert.Empty(standard.FaultsOf(new Household { IncomeScore = 100, DeprivationScore = 120 }, On, Basis.Scores));
    }

    [Fact]
    public void StandardsOwnFaults_SayWhatIsExpected()
    {
        var standard = OwnStandard.Of(
            "income_per_person_month",
            OwnStandard.Line("line", 1, 1),
            OwnStandard.Row("near_poor", "\"atMost\": \"line\"") + "," + OwnStandard.Row("not_poor", "\"above\": \"line\""),
            OwnStandard.Indicator("one") + "," + OwnStandard.Indicator("two"));
        var unknown = Assert.Single(standard.FaultsOf(new Household { Assessed = new AssessedIndicators([new("three", true), new("one", false)]) }, On));
        Assert.Equal("deprived_three: must be an indicator of own-2099: one, two; was \"three\".", unknown.Message.En);
        Assert.Equal("deprived_three: phải là một chỉ số của own-2099: one, two; đang là «three».", unknown.Message.Vi);

        var score = Assert.Single(PovertyStandards.National.InForceOn(On).FaultsOf(new Household { DeprivationScore = 25 }, On, Basis.Scores));
        Assert.Equal("deprivation_score: must be a multiple of 10 from 0 to 120; was \"25\".", score.Message.En);
        Assert.Equal("deprivation_score: phải là bội số của 10, từ 0 đến 120; đang là «25».", score.Message.Vi);
    }

    /// <summary>Faults of the household, then of what the standard asks; what stops at the first stops at the first of the list.</summary>
    [Fact]
    public void StandardsOwnFaults_FollowThoseOfTheHousehold()
    {
        var standard = PovertyStandards.National.InForceOn(On);
        var answers = new AssessedIndicators([new("b", true), new("a", true), new("nutrition", true)]);
        Listed(["value.out_of_range members", "deprived.unknown_indicator deprived_a", "deprived.unknown_indicator deprived_b", "deprivation_score.not_multiple deprivation_score"],
            new() { Size = 0, Assessed = answers, DeprivationScore = 5 });
        Listed(["deprived.unknown_indicator deprived_a", "deprived.unknown_indicator deprived_b", "deprivation_score.above_count deprivation_score"], new() { Assessed = answers, DeprivationScore = 130 });
        Listed(["value.out_of_range members", "deprivation_score.above_count deprivation_score"], new() { Size = 0, DeprivationScore = 130 });
        Listed(["value.out_of_range members"], new() { Size = 0, DeprivationScore = 120 });
        Listed([], new() { DeprivationScore = 120, Assessed = new AssessedIndicators([new("nutrition", true)]) });

        void Listed(string[] expected, Household household)
        {
            var faults = standard.FaultsOf(household, On, Basis.Scores);
            Assert.Equal(expected, faults.Select(fault => $"{fault.CodeText} {fault.Field}"));
            var first = faults.Count == 0 ? FaultCode.None : faults[0].Code;
            Assert.Equal(first, ClassificationChecks.Check(standard, household, On, Basis.Scores, all: null));
            Assert.Equal(first, ClassificationChecks.Check(standard, household, On, Basis.Scores, all: []));
            if (expected.Length > 0) Assert.StartsWith(faults[0].ToString(), Assert.Throws<ArgumentException>(() => standard.Classify(household, On, Basis.Scores)).Message, StringComparison.Ordinal);
        }
    }

    private static PovertyStandard LawPage(string id) => PovertyStandards.TryGet(id, out var standard) ? standard : throw new InvalidOperationException(id);

    private static Household OfMember(Member second) => new() { Members = [new(), second] };

    private static ValidationResult Validate(Household household, string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return new HouseholdValidator(On).Validate(household);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
