using System.Globalization;

namespace PovertyCriteria.Tests.Households;

/// <summary>The declared fields against the data dictionary, which is a contract.</summary>
public class ColumnsTest
{
    [Fact]
    public void Numbers_FitTheIntOfABulkColumn_ButMoney() => Assert.All(
        Columns.OfHousehold.Cast<Column>().Concat(Columns.OfMember).Where(column => column.IsNumber && column.Most != Columns.MostMoney),
        column => Assert.True(column.LeastCode >= 0 && column.MostCode <= int.MaxValue, column.Name));

    /// <summary>households.csv, column by column: name, type, values or range; "fact" where a law file may name it.</summary>
    private static readonly string[] HouseholdsFile =
    [
        "household_id identifier", "province text", "commune text", "area one of rural urban fact", "members integer 1 1000 fact", "income_per_person_month integer 0 1000000000000000",
        "income_total_year integer 0 1000000000000000", "income_score integer 0 10000", "deprivation_score integer 0 10000", "wall_durable boolean fact", "pillar_durable boolean fact",
        "roof_durable boolean fact", "house_class one of solid semi_solid less_solid simple fact", "floor_area decimal 2 0 20000000 fact",
        "water_source one of piped drilled_well protected_dug_well unprotected_dug_well protected_spring unprotected_spring rainwater purchased bottled surface_water other fact",
        "toilet one of septic pour_flush ventilated_improved_pit dug_pit_with_seat two_vault other none fact", "uses_internet boolean fact", "uses_telephone boolean fact",
        "devices set television radio desktop_computer telephone laptop tablet smartphone fact", "hears_loudspeaker boolean fact", "hygienic_water boolean fact", "hygienic_toilet boolean fact",
        "region one of red_river_delta northern_midlands north_central_coast central_highlands south_east mekong_delta fact", "centrally_run_city boolean fact",
        "electricity_per_month decimal 2 0 10000000 fact",
        "cars integer 0 1000 fact", "motorbikes integer 0 1000 fact", "motor_boats integer 0 1000 fact", "printers integer 0 1000 fact", "colour_televisions integer 0 1000 fact",
        "music_systems integer 0 1000 fact", "refrigerators integer 0 1000 fact", "air_conditioners integer 0 1000 fact", "washing_machines integer 0 1000 fact",
        "water_heaters integer 0 1000 fact", "microwave_ovens integer 0 1000 fact",
        "garden_area decimal 2 0 20000000 fact", "annual_crop_area decimal 2 0 20000000 fact", "perennial_crop_area decimal 2 0 20000000 fact",
        "water_surface_area decimal 2 0 20000000 fact", "forest_area decimal 2 0 20000000 fact",
        "buffaloes_cattle_horses integer 0 10000000 fact", "pigs_goats_sheep integer 0 10000000 fact", "poultry integer 0 10000000 fact", "aquaculture boolean fact",
        "review_exclusions set house business farm productive_assets local fact",
        "valuable_vehicle boolean fact", "heater boolean fact", "water_boiler boolean fact", "lets_property boolean fact",
        "recorded_class one of poor near_poor average_living_standard above not_poor",
        "weight integer 1 1000000000", "ethnicity text", "head_sex one of male female", "merit_member boolean", "without_working_capacity boolean", "agricultural boolean",
        "causes set land capital labour tools knowledge skills illness other", "was_poor_before boolean", "was_near_poor_before boolean", "escaped_on date",
        "change one of died moved_out moved_in split merged other",
    ];

    private static readonly string[] MembersFile =
    [
        "household_id identifier", "member_id identifier", "birth_date birth", "sex one of male female fact",
        "employment one of wage_with_contract wage_without_contract self_employed seeking not_seeking unable fact", "disabled boolean fact", "monthly_social_allowance boolean fact",
        "health_insurance boolean fact", "enrolled one of none preschool primary lower_secondary upper_secondary vocational higher fact",
        "qualification one of none primary lower_secondary upper_secondary vocational higher fact", "workplace_training boolean fact", "stunted boolean fact", "underweight boolean fact",
        "untreated_illness boolean fact", "vocational_level one of elementary intermediate college fact", "non_farm_work one of none civil_servant with_contract for_household_or_own fact",
        "monthly_pension boolean fact", "critically_ill boolean fact", "height decimal 1 0 300 fact", "weight decimal 1 0 500 fact",
    ];

    public static TheoryData<string> HeldColumns =>
    [
        .. Columns.OfHousehold.Where(column => column.Read is not null).Select(column => column.Name),
        .. Columns.OfMember.Where(column => column.Read is not null).Select(column => Columns.MemberPrefix + column.Name),
    ];

    [Fact]
    public void ColumnsOfHouseholds_AreTheDictionarys() => Assert.Equal(HouseholdsFile, Columns.OfHousehold.Select(Describe));

    [Fact]
    public void ColumnsOfMembers_AreTheDictionarys() => Assert.Equal(MembersFile, Columns.OfMember.Select(Describe));

    [Fact]
    public void EnumMembers_AreTheTokensInCamelCase_InTheSameOrder()
    {
        Check<Area>(Columns.Area);
        Check<HouseClass>(Columns.HouseClass);
        Check<WaterSource>(Columns.WaterSource);
        Check<Toilet>(Columns.Toilet);
        Check<Sex>(Columns.Sex);
        Check<Employment>(Columns.Employment);
        Check<Enrolment>(Columns.Enrolled);
        Check<Qualification>(Columns.Qualification);
        Check<PovertyClass>(Columns.RecordedClass);
        Check<SocioEconomicRegion>(FormColumns.Region);
        Check<VocationalLevel>(FormColumns.VocationalLevel);
        Check<NonFarmWork>(FormColumns.NonFarmWork);
        Assert.Equal(
            FormColumns.ReviewExclusions.Values.Select((value, index) => (value.Token, (ReviewExclusions)(1 << index))),
            Enum.GetValues<ReviewExclusions>().Skip(1).Select(reason => (Snake(reason.ToString()), reason)));
        Assert.Equal(Columns.Devices.Values.Select((value, index) => (value.Token, (Devices)(1 << index))), Enum.GetValues<Devices>().Skip(1).Select(device => (Snake(device.ToString()), device)));

        static void Check<T>(Column column)
            where T : struct, Enum =>
            Assert.Equal(column.Values.Select((value, index) => (value.Token, index)), Enum.GetValues<T>().Select(each => (Snake(each.ToString()), Convert.ToInt32(each, CultureInfo.InvariantCulture))));

        static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    [Fact]
    public void EveryColumnAndValue_HasNamesInBothLanguages()
    {
        foreach (var column in Columns.OfHousehold.Cast<Column>().Concat(Columns.OfMember))
        {
            foreach (var text in column.Values.Select(value => value.Label).Append(column.Label).Append(column.Expected).Concat(new[] { column.Unit, column.Question }.OfType<LocalizedText>()))
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Vi));
                Assert.False(string.IsNullOrWhiteSpace(text.En));
            }

            Assert.Equal(column.Values.Length, column.Values.Select(value => value.Label.Vi).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(column.Values.Length, column.Values.Select(value => value.Label.En).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void EveryFactOfAHouseholdOrMember_HasAColumn_OfItsProperty()
    {
        var ofHousehold = Columns.OfHousehold.Where(column => column.Read is not null || column.Type is ColumnType.Identifier or ColumnType.Text).Select(column => column.Property);
        Assert.Equal(
            typeof(Household).GetProperties().Where(property => property.CanWrite).SelectMany(Held).Except(["Members", "Assessed"], StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ofHousehold.Distinct(StringComparer.Ordinal).Except(["Ethnicity"], StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(Member).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal),
            Columns.OfMember.Where(column => column != Columns.OwnerId).Select(column => column.Property).Order(StringComparer.Ordinal));

        // A part of a household, such as its assets, holds its facts one below.
        static IEnumerable<string> Held(System.Reflection.PropertyInfo property) => ValueEqualityTest.IsPart(property.PropertyType)
            ? property.PropertyType.GetProperties().Where(each => each.CanWrite).Select(each => $"{property.Name}.{each.Name}") : [property.Name];
    }

    [Theory]
    [MemberData(nameof(HeldColumns))]
    public void WriteThenRead_GivesEveryValueBack_AndNothingElse(string name)
    {
        var (column, read, write) = Ways(name);
        foreach (var code in Codes(column))
        {
            Assert.True(column.Allows(code));
            var text = column.Format(code);
            Assert.Equal(FaultCode.None, column.Parse(text, out var parsed));
            Assert.Equal(code, parsed);
            var (household, member) = write(code);
            Assert.Equal(code, read(household, member));
            Assert.DoesNotContain(HouseholdValidator.FaultsOf(household, new LocalDate(9999, 12, 31)), fault => fault.Code != FaultCode.BornTooEarly);
            foreach (var other in Columns.OfHousehold.Where(each => each.Read is not null && each != column && each != Columns.Size)) Assert.Equal(Column.Unknown, other.Read!(household));
            foreach (var other in Columns.OfMember.Where(each => each.Read is not null && each != column)) Assert.Equal(Column.Unknown, other.Read!(member));
            foreach (var language in new[] { "vi-VN", "en-US" }) Assert.False(string.IsNullOrWhiteSpace(column.Display(code, CultureInfo.GetCultureInfo(language))));
        }

        Assert.Equal(Column.Unknown, read(new Household(), new Member()));
    }

    [Theory]
    [MemberData(nameof(HeldColumns))]
    public void OtherCodes_AreNotAllowed_AndOtherTextsAreRefused(string name)
    {
        var (column, _, _) = Ways(name);
        if (column.Type != ColumnType.Birth)
        {
            Assert.False(column.Allows(Last(column) + 1));
            Assert.False(column.Allows(First(column) - 1));
        }

        foreach (var text in new[] { " ", "TRUE", "True", "yes", "có", "0x1", "nan", "NaN", "∞", "null", "(1)", "1,5", "1 000", "1_000", " 1", "1 ", "+1", "{}", "[]", "true ", "none|none", "|", "radio|", "\u0661", "\uff11", "1e3", "\0" })
        {
            Assert.NotEqual(FaultCode.None, column.Parse(text, out var code));
            Assert.Equal(Column.Unknown, code);
        }
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("007", 7L)]
    [InlineData("00000000000000000000000000000000000000012", 12L)]
    [InlineData("1000000000000000", 1_000_000_000_000_000)]
    [InlineData("1000000000000001", null)]
    [InlineData("9999999999999999", null)]
    [InlineData("9223372036854775808", null)]
    [InlineData("99999999999999999999999999999999999999999999", null)]
    [InlineData("-1", null)]
    [InlineData("-99999999999999999999999999", null)]
    public void Integer(string text, long? code) => AssertParsed(Columns.IncomePerPersonMonth, text, code, FaultCode.OutOfRange);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1.0")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("１")]
    [InlineData("1１")]
    [InlineData("0x10")]
    [InlineData("1,000")]
    [InlineData("1.000.000")]
    [InlineData("2 000")]
    public void NoInteger(string text) => AssertParsed(Columns.Size, text, null, FaultCode.NotInteger);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("8", 800)]
    [InlineData("8.5", 850)]
    [InlineData("8.05", 805)]
    [InlineData("08.50", 850)]
    [InlineData("8.500000000000000000000000000000", 850)]
    [InlineData("20000000", 2_000_000_000)]
    [InlineData("20000000.00", 2_000_000_000)]
    public void DecimalNumber(string text, long code) => AssertParsed(Columns.FloorArea, text, code, FaultCode.None);

    [Theory]
    [InlineData("8.125", FaultCode.TooManyDecimals)]
    [InlineData("8.001", FaultCode.TooManyDecimals)]
    [InlineData("0.0000000000000000000000000000000001", FaultCode.TooManyDecimals)]
    [InlineData("20000000.01", FaultCode.OutOfRange)]
    [InlineData("99999999999999999999.5", FaultCode.OutOfRange)]
    [InlineData("-0.01", FaultCode.OutOfRange)]
    [InlineData("-8", FaultCode.OutOfRange)]
    [InlineData(".5", FaultCode.NotDecimal)]
    [InlineData("-.5", FaultCode.NotDecimal)]
    [InlineData("5.", FaultCode.NotDecimal)]
    [InlineData(".", FaultCode.NotDecimal)]
    [InlineData("1.2.3", FaultCode.NotDecimal)]
    [InlineData("1.2-3", FaultCode.NotDecimal)]
    [InlineData("1,5", FaultCode.NotDecimal)]
    [InlineData("1e3", FaultCode.NotDecimal)]
    [InlineData("８", FaultCode.NotDecimal)]
    [InlineData("8.５", FaultCode.NotDecimal)]
    [InlineData("", FaultCode.NotDecimal)]
    public void NoDecimalNumber(string text, FaultCode fault) => AssertParsed(Columns.FloorArea, text, null, fault);

    [Theory]
    [InlineData("1986-01-31", 19_860_131, "1986-01-31", "1986-01-31")]
    [InlineData("2000-02-29", 20_000_229, "2000-02-29", "2000-02-29")]
    [InlineData("2024-02-29", 20_240_229, "2024-02-29", "2024-02-29")]
    [InlineData("1986-02", 19_860_200, "1986-02-01", "1986-02-28")]
    [InlineData("2000-02", 20_000_200, "2000-02-01", "2000-02-29")]
    [InlineData("1986-12", 19_861_200, "1986-12-01", "1986-12-31")]
    [InlineData("1986", 19_860_000, "1986-01-01", "1986-12-31")]
    [InlineData("0001", 10_000, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", 99_991_200, "9999-12-01", "9999-12-31")]
    [InlineData("9999-12-31", 99_991_231, "9999-12-31", "9999-12-31")]
    public void DateOfBirth(string text, long code, string earliest, string latest)
    {
        AssertParsed(Columns.BirthDate, text, code, FaultCode.None);
        var birth = CalendarText.Birth(code);
        Assert.Equal((earliest, latest), (Iso(birth.Earliest), Iso(birth.Latest)));
        Assert.Equal(text, birth.ToString());
        Assert.Equal(code, CalendarText.Code(birth));
        Assert.Equal(text.Length == 10, birth.IsExact);
        AssertParsed(Columns.OfHousehold.Single(column => column.Name == "escaped_on"), text, text.Length == 10 ? code : null, FaultCode.NotDate);

        static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-02-31")]
    [InlineData("2022-04-31")]
    [InlineData("2022-00-10")]
    [InlineData("2022-13-10")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-01-00")]
    [InlineData("2022-01-32")]
    [InlineData("0000-01-01")]
    [InlineData("0000")]
    [InlineData("86")]
    [InlineData("1986-1-31")]
    [InlineData("1986/01/31")]
    [InlineData("31-01-1986")]
    [InlineData("31/01/1986")]
    [InlineData("19860131")]
    [InlineData("1986-01-31T00:00:00")]
    [InlineData("-986-01-31")]
    [InlineData("１986-01-31")]
    [InlineData("1986-01-")]
    [InlineData("1986-0")]
    [InlineData("")]
    public void NoDateOfBirth(string text) => AssertParsed(Columns.BirthDate, text, null, FaultCode.NotDate);

    [Theory]
    [InlineData("none", 0)]
    [InlineData("television", 1)]
    [InlineData("smartphone|television", 65)]
    [InlineData("television|radio|desktop_computer|telephone|laptop|tablet|smartphone", 127)]
    public void Set(string text, long code) => AssertParsed(Columns.Devices, text, code, FaultCode.None);

    [Theory]
    [InlineData("television|television")]
    [InlineData("television,radio")]
    [InlineData("television| radio")]
    [InlineData("television|none")]
    [InlineData("fax")]
    [InlineData("|")]
    [InlineData("0")]
    public void NoSet(string text) => AssertParsed(Columns.Devices, text, null, FaultCode.NotList);

    [Theory]
    [InlineData("a", true)]
    [InlineData("9", true)]
    [InlineData("Đ1", true)]
    [InlineData("H.1_2-3/4", true)]
    [InlineData("", false)]
    [InlineData(".a", false)]
    [InlineData("-1", false)]
    [InlineData("_a", false)]
    [InlineData("/a", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("a,b", false)]
    [InlineData("a\"b", false)]
    [InlineData("=a", false)]
    [InlineData("a=b", false)]
    [InlineData("@a", false)]
    public void Identifier(string text, bool isOne) => Assert.Equal(isOne, Column.IsIdentifier(text));

    [Fact]
    public void Identifier_HasAtMost64Characters()
    {
        Assert.True(Column.IsIdentifier(new string('a', 64)));
        Assert.False(Column.IsIdentifier(new string('a', 65)));
    }

    private static void AssertParsed(Column column, string text, long? code, FaultCode faultWhereNone)
    {
        var fault = column.Parse(text, out var parsed);
        Assert.Equal(code is null ? faultWhereNone : FaultCode.None, fault);
        Assert.Equal(code ?? Column.Unknown, parsed);
    }

    private static string Describe(Column column)
    {
        var values = string.Join(" ", column.Values.Select(value => value.Token));
        var type = column.Type switch
        {
            ColumnType.OneOf => "one of " + values,
            ColumnType.Set => "set " + values,
            ColumnType.Integer => $"integer {column.Least} {column.Most}",
            ColumnType.Decimal => $"decimal {column.Scale} {column.Least} {column.Most}",
            _ => column.Type.ToString().ToLowerInvariant(),
        };
        return $"{column.Name} {type}{(column.IsFact ? " fact" : "")}";
    }

    private static (Column Column, Func<Household, Member, long> Read, Func<long, (Household, Member)> Write) Ways(string name)
    {
        if (name.StartsWith(Columns.MemberPrefix, StringComparison.Ordinal))
        {
            var ofMember = Columns.FindOfMember(name[Columns.MemberPrefix.Length..])!;
            return (ofMember, (_, member) => ofMember.Read!(member), code =>
            {
                var member = ofMember.Write!(new Member(), code);
                return (new Household { Members = [member] }, member);
            }
            );
        }

        var ofHousehold = Columns.FindOfHousehold(name)!;
        return (ofHousehold, (household, _) => ofHousehold.Read!(household), code => (ofHousehold.Write!(new Household(), code), new Member()));
    }

    private static IEnumerable<long> Codes(Column column) => column.Type switch
    {
        ColumnType.Boolean => [0, 1],
        ColumnType.OneOf => Enumerable.Range(0, column.Values.Length).Select(index => (long)index),
        ColumnType.Set => Enumerable.Range(0, 1 << column.Values.Length).Select(bits => (long)bits),
        ColumnType.Birth => [19_860_131, 19_860_200, 20_000_229, 19_860_000, 99_991_231, 99_991_200, 99_990_000],
        _ => [First(column), First(column) + 1, 50, 123, Last(column) - 1, Last(column)],
    };

    private static long First(Column column) => column.Type is ColumnType.Integer ? column.Least : 0;

    private static long Last(Column column) => column.Type switch
    {
        ColumnType.Boolean => 1,
        ColumnType.OneOf => column.Values.Length - 1,
        ColumnType.Set => (1L << column.Values.Length) - 1,
        ColumnType.Decimal => column.Most * (long)Math.Pow(10, column.Scale),
        _ => column.Most,
    };
}
