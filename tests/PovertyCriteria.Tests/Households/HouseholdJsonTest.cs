using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PovertyCriteria.Tests.Households;

public class HouseholdJsonTest
{
    private const string Full = """
        { "household_id": "H1", "province": "01", "commune": "00001", "area": "rural", "members": 2, "income_per_person_month": 1500000, "income_score": 120, "deprivation_score": 30,
          "wall_durable": true, "pillar_durable": false, "roof_durable": true, "house_class": "semi_solid", "floor_area": 40.5, "water_source": "drilled_well", "toilet": "none",
          "uses_internet": false, "uses_telephone": true, "devices": ["radio", "laptop"], "hears_loudspeaker": true, "hygienic_water": false, "hygienic_toilet": true,
          "region": "mekong_delta", "centrally_run_city": false, "electricity_per_month": 99.5, "cars": 0, "poultry": 12, "aquaculture": true, "forest_area": 0.25,
          "review_exclusions": [], "heater": false,
          "deprived_nutrition": false, "deprived_own": true,
          "member_list": [ { "member_id": "m1", "birth_date": "1990-05", "sex": "female", "employment": "seeking", "disabled": false, "monthly_social_allowance": true, "health_insurance": true,
            "enrolled": "none", "qualification": "higher", "workplace_training": false, "stunted": false, "underweight": true, "untreated_illness": false,
            "vocational_level": "college", "non_farm_work": "none", "monthly_pension": false, "critically_ill": true, "height": 81.5, "weight": 9 }, {} ] }
        """;

    [Fact]
    public void EveryField_IsRead() => Assert.Equal(
        new Household
        {
            Id = "H1", ProvinceCode = "01", CommuneCode = "00001", Area = Area.Rural, Size = 2, Income = Income.PerPersonMonth(1_500_000), IncomeScore = 120, DeprivationScore = 30,
            WallDurable = true, PillarDurable = false, RoofDurable = true, HouseClass = HouseClass.SemiSolid, FloorArea = 40.5m, WaterSource = WaterSource.DrilledWell, Toilet = Toilet.None,
            UsesInternet = false, UsesTelephone = true, Devices = Devices.Radio | Devices.Laptop, HearsLoudspeaker = true, HygienicWater = false, HygienicToilet = true,
            Region = SocioEconomicRegion.MekongDelta, CentrallyRunCity = false, ElectricityPerMonth = 99.5m, Assets = new() { Cars = 0 }, Livestock = new() { Poultry = 12, Aquaculture = true },
            Land = new() { ForestArea = 0.25m }, QuickForm = new() { Exclusions = ReviewExclusions.None, Heater = false },
            Assessed = new AssessedIndicators([new("own", true), new("nutrition", false)]),
            Members =
            [
                new()
                {
                    Id = "m1", Birth = BirthDate.In(new YearMonth(1990, 5)), Sex = Sex.Female, Employment = Employment.Seeking, Disabled = false, MonthlySocialAllowance = true, HealthInsurance = true,
                    Enrolled = Enrolment.None, Qualification = Qualification.Higher, WorkplaceTraining = false, Stunted = false, Underweight = true, UntreatedIllness = false,
                    VocationalLevel = VocationalLevel.College, NonFarmWork = NonFarmWork.None, MonthlyPension = false, CriticallyIll = true, Height = 81.5m, Weight = 9,
                },
                new(),
            ],
        },
        HouseholdJson.Parse(Full));

    [Fact]
    public void Generated_HouseholdsComeBackEqual()
    {
        var random = new Random(11);
        for (var i = 0; i < 1_000; i++)
        {
            var household = Generate(random);
            Assert.Equal(household, HouseholdJson.Parse(Write(household)));
        }
    }

    [Fact]
    public void Unknown_IsAbsentNullOrEmpty()
    {
        Assert.Equal(new Household(), HouseholdJson.Parse("{}"));
        var keys = Columns.OfHousehold.Select(column => column.Name).Append("deprived_nutrition").Append("member_list");
        Assert.Equal(new Household(), HouseholdJson.Parse("{" + string.Join(",", keys.Select(key => $"\"{key}\":null")) + "}"));
        Assert.Equal(new Household(), HouseholdJson.Parse("{" + string.Join(",", keys.SkipLast(1).Select(key => $"\"{key}\":\"\"")) + "}"));
        Assert.Equal(new Household { Members = [new()] }, HouseholdJson.Parse("{\"member_list\":[{" + string.Join(",", Columns.OfMember.Select(column => $"\"{column.Name}\":null")) + "}]}"));
        Assert.Equal("{}", Write(new Household()));
        Assert.Equal("{\"member_list\":[{}]}", Write(new Household { Members = [new()] }));
    }

    [Fact]
    public void Devices_OfAnEmptyList_AreKnownToBeNone()
    {
        Assert.Equal(Devices.None, HouseholdJson.Parse("""{ "devices": [] }""").Devices);
        Assert.Equal(Devices.None, HouseholdJson.Parse("""{ "devices": "none" }""").Devices);
        Assert.Equal(Devices.Radio | Devices.Television, HouseholdJson.Parse("""{ "devices": "radio|television" }""").Devices);
        Assert.Null(HouseholdJson.Parse("""{ "devices": null }""").Devices);
        Assert.Equal("{\"devices\":[]}", Write(new Household { Devices = Devices.None }));
    }

    [Fact]
    public void Incomes_TheYearlyOneDecides_AndTheyMayNotContradict()
    {
        Assert.Equal(Income.HouseholdYear(36_000_000), HouseholdJson.Parse("""{ "members": 2, "income_per_person_month": 1500999, "income_total_year": 36000000 }""").Income);
        Assert.Equal(Income.HouseholdYear(36_000_000), HouseholdJson.Parse("""{ "income_per_person_month": 1, "income_total_year": 36000000 }""").Income);
        Assert.Equal(["income.contradiction income_per_person_month"], Faults("""{ "members": 2, "income_per_person_month": 1501000, "income_total_year": 36000000 }"""));
        Assert.Equal(["income.contradiction income_per_person_month"], Faults("""{ "member_list": [{}, {}], "income_per_person_month": 1499000, "income_total_year": 36000000 }"""));
    }

    [Theory]
    [InlineData("""{ "colour": 1 }""", "field.unknown colour")]
    [InlineData("""{ "Area": "rural" }""", "field.unknown Area")]
    [InlineData("""{ "area": "rural", "area": "urban" }""", "field.unknown area")]
    [InlineData("""{ "colour": { "deep": [1, 2, {}] }, "area": "x" }""", "field.unknown colour", "value.not_one_of area")]
    [InlineData("""{ "member_list": [ { "area": "rural" } ] }""", "field.unknown members.area 0")]
    [InlineData("""{ "member_list": [ {}, { "sex": "male", "sex": "female" } ] }""", "field.unknown members.sex 1")]
    [InlineData("""{ "member_list": [ {}, { "birth_date": "2023-02-29" } ] }""", "value.not_date members.birth_date 1")]
    [InlineData("""{ "member_list": [ { "member_id": "?" } ] }""", "id.format members.member_id 0")]
    [InlineData("""{ "member_list": [ { "health_insurance": 1 } ] }""", "value.not_boolean members.health_insurance 0")]
    [InlineData("""{ "member_list": [ { "enrolled": [] } ] }""", "value.not_one_of members.enrolled 0")]
    [InlineData("""{ "member_list": [ { "qualification": {} } ] }""", "value.not_one_of members.qualification 0")]
    [InlineData("""{ "member_list": {} }""", "field.unknown member_list")]
    [InlineData("""{ "member_list": 5 }""", "field.unknown member_list")]
    [InlineData("""{ "member_list": [ null ] }""", "field.unknown member_list")]
    [InlineData("""{ "member_list": [ [] ] }""", "field.unknown member_list")]
    [InlineData("[]", "field.unknown $")]
    [InlineData("null", "field.unknown $")]
    [InlineData("5", "field.unknown $")]
    [InlineData("""{ "household_id": "" , "household_id": "b c" }""", "field.unknown household_id", "id.format household_id")]
    [InlineData("""{ "household_id": {} }""", "id.format household_id")]
    [InlineData("""{ "province": {} }""", "value.not_text province")]
    [InlineData("""{ "commune": ["00001"] }""", "value.not_text commune")]
    [InlineData("""{ "commune": "0\n1" }""", "value.not_text commune")]
    [InlineData("""{ "area": ["rural"] }""", "value.not_one_of area")]
    [InlineData("""{ "area": true }""", "value.not_one_of area")]
    [InlineData("""{ "toilet": [] }""", "value.not_one_of toilet")]
    [InlineData("""{ "members": 2.0 }""", "value.not_integer members")]
    [InlineData("""{ "members": 2e0 }""", "value.not_integer members")]
    [InlineData("""{ "members": [5] }""", "value.not_integer members")]
    [InlineData("""{ "members": 0 }""", "value.out_of_range members")]
    [InlineData("""{ "floor_area": 8.125 }""", "value.too_many_decimals floor_area")]
    [InlineData("""{ "floor_area": "8,5" }""", "value.not_decimal floor_area")]
    [InlineData("""{ "uses_internet": 0 }""", "value.not_boolean uses_internet")]
    [InlineData("""{ "devices": {} }""", "value.not_list devices")]
    [InlineData("""{ "devices": true }""", "value.not_list devices")]
    [InlineData("""{ "region": "north" }""", "value.not_one_of region")]
    [InlineData("""{ "cars": 1.5 }""", "value.not_integer cars")]
    [InlineData("""{ "cars": 1001 }""", "value.out_of_range cars")]
    [InlineData("""{ "garden_area": 0.125 }""", "value.too_many_decimals garden_area")]
    [InlineData("""{ "electricity_per_month": -1 }""", "value.out_of_range electricity_per_month")]
    [InlineData("""{ "review_exclusions": ["villa"] }""", "value.not_list review_exclusions")]
    [InlineData("""{ "member_list": [ { "height": 81.25 } ] }""", "value.too_many_decimals members.height 0")]
    [InlineData("""{ "member_list": [ { "weight": 501 } ] }""", "value.out_of_range members.weight 0")]
    [InlineData("""{ "devices": [null] }""", "value.not_list devices")]
    [InlineData("""{ "devices": [""] }""", "value.not_list devices")]
    [InlineData("""{ "devices": [["radio"]] }""", "value.not_list devices")]
    [InlineData("""{ "devices": ["radio", "radio"] }""", "value.not_list devices")]
    [InlineData("""{ "deprived_nutrition": "no" }""", "value.not_boolean deprived_nutrition")]
    [InlineData("""{ "deprived_nutrition": [] }""", "value.not_boolean deprived_nutrition")]
    [InlineData("""{ "income_total_year": 1000000000000001 }""", "value.out_of_range income_total_year")]
    public void WrongField_IsNamed(string json, params string[] faults) => Assert.Equal(faults, Faults(json));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"area\": \"rural\" ")]
    [InlineData("{ \"area\": rural }")]
    [InlineData("{ 'area': \"rural\" }")]
    [InlineData("{ \"area\": \"rural\", }")]
    [InlineData("{ /* */ }")]
    [InlineData("{ \"area\": \"\\ud800\" }")]
    [InlineData("{ \"\\udc00\": 1 }")]
    [InlineData("{ \"devices\": [\"\\ud800\"] }")]
    [InlineData("{ \"member_list\": [ { \"\\ud800\": 1 } ] }")]
    [InlineData("{ \"member_list\": [ {} }")]
    public void NoJson(string json) => Assert.ThrowsAny<JsonException>(() => HouseholdJson.Parse(json));

    [Fact]
    public void Faults_HaveMessagesInBothLanguages_WithoutNamesOfTypes()
    {
        var refused = Assert.Throws<InvalidHouseholdException>(() => HouseholdJson.Parse("""{ "area": 5, "member_list": [ { "colour": 1 } ] }"""));
        Assert.Equal(2, refused.Faults.Length);
        Assert.Equal("members.colour (member 1): must be a column of the data dictionary; was \"members.colour\".", refused.Faults[0].Message.En);
        Assert.Equal("area: phải là một trong: rural, urban; đang là «5».", refused.Faults[1].Message.Vi);
        Assert.Contains("value.not_one_of: area: must be one of: rural, urban; was \"5\".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reader_StandsOnTheLastToken_Afterwards()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("[ {\"household_id\":\"a\"}, {\"household_id\":\"b\",\"member_list\":[{}]} ]"));
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal("a", HouseholdJson.Read(ref reader).Id);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read());
        Assert.Equal("b", HouseholdJson.Read(ref reader).Id);
        Assert.True(reader.Read());
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
        Assert.False(reader.Read());
    }

    /// <summary>Text in several pieces, as from a network stream: numbers too may be split.</summary>
    [Fact]
    public void TextInPieces_IsReadAsInOne()
    {
        var bytes = Encoding.UTF8.GetBytes(Full);
        for (var size = 1; size < 40; size++)
        {
            var first = new Piece(bytes.AsMemory(0, size), 0);
            var last = first;
            for (var at = size; at < bytes.Length; at += size) last = last.Then(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            Assert.Equal(HouseholdJson.Parse(Full), HouseholdJson.Read(ref reader));
        }
    }

    [Fact]
    public void TextThatIsNotAllThere_IsNoHousehold() => Assert.ThrowsAny<JsonException>(() =>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("{ \"area\": \"rural\", "), isFinalBlock: false, default);
        return HouseholdJson.Read(ref reader);
    });

    [Fact]
    public void CommentsThatTheReaderLetsPass_AreRefused_NotTakenForTheEnd() => Assert.ThrowsAny<JsonException>(() =>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("{ \"area\": \"rural\", /* mine */ \"members\": 5 }"), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow });
        return HouseholdJson.Read(ref reader);
    });

    /// <summary>Garbage is refused as no JSON or as no household, and in no other way.</summary>
    [Fact]
    public void Garbage_IsRefused_InTwoWaysOnly()
    {
        const string signs = "{}[]\",:0123456789-.eE\\u/ tfn|";
        string[] values = ["null", "{}", "[]", "[[]]", "\"\"", "1e9", "-1", "true", "\"none\"", "\"\\ud800\"", "99999999999999999999", "[null]", "{\"a\":{}}", "\"9999-12\"", "\"0001\""];
        var random = new Random(13);
        var sound = Encoding.UTF8.GetBytes(Full);
        for (var i = 0; i < 3_000; i++)
        {
            byte[] bytes;
            if (i % 4 == 3)
            {
                var at = Full.IndexOf(": ", random.Next(Full.Length / 2), StringComparison.Ordinal) + 2;
                bytes = Encoding.UTF8.GetBytes(Full[..at] + values[random.Next(values.Length)] + Full[Full.IndexOfAny([',', '}'], at)..]);
            }
            else
            {
                bytes = i % 4 == 0 ? sound[..random.Next(sound.Length)] : (byte[])sound.Clone();
                for (var flips = random.Next(1, 4); flips > 0 && bytes.Length > 0; flips--)
                    bytes[random.Next(bytes.Length)] = i % 4 == 1 ? (byte)random.Next(256) : (byte)signs[random.Next(signs.Length)];
            }

            try
            {
                var reader = new Utf8JsonReader(bytes);
                var household = HouseholdJson.Read(ref reader);
                HouseholdValidator.FaultsOf(household, new LocalDate(2026, 10, 15));
                Assert.Equal(household, HouseholdJson.Parse(Write(household)));
            }
            catch (InvalidHouseholdException refused)
            {
                Assert.NotEmpty(refused.Faults);
            }
            catch (JsonException)
            {
            }
        }
    }

    [Fact]
    public void Arguments_AreNotNull()
    {
        Assert.Throws<ArgumentNullException>(() => HouseholdJson.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => HouseholdJson.Write(null!, new Household()));
        using var writer = new Utf8JsonWriter(new MemoryStream());
        Assert.Throws<ArgumentNullException>(() => HouseholdJson.Write(writer, null!));
    }

    private static Household Generate(Random random)
    {
        var household = new Household { Id = Maybe("H-1/2"), ProvinceCode = Maybe("01"), CommuneCode = Maybe("x \"y\" ế") };
        foreach (var column in Columns.OfHousehold.Where(column => column.Write is not null))
            if (random.Next(2) == 0) household = column.Write!(household, CodeOf(column));
        if (random.Next(3) == 0) household = household with { Assessed = new AssessedIndicators([new("nutrition", random.Next(2) == 0), new("own_" + random.Next(9), true)]) };
        if (random.Next(2) == 0) return household;
        var members = new Member[random.Next(4)];
        for (var i = 0; i < members.Length; i++)
        {
            var member = new Member { Id = Maybe("m" + i) };
            foreach (var column in Columns.OfMember.Where(column => column.Write is not null))
                if (random.Next(2) == 0) member = column.Write!(member, CodeOf(column));
            members[i] = member;
        }

        return household with { Members = new MemberList(members) };

        string? Maybe(string text) => random.Next(2) == 0 ? text : null;

        long CodeOf(Column column) => column.Type switch
        {
            ColumnType.Boolean => random.Next(2),
            ColumnType.OneOf => random.Next(column.Values.Length),
            ColumnType.Set => random.Next(1 << column.Values.Length),
            ColumnType.Integer => random.NextInt64(column.Least, column.Most + 1),
            ColumnType.Decimal => random.NextInt64(0, Math.Min(100_000, column.Most * (long)Math.Pow(10, column.Scale)) + 1),
            _ => random.Next(3) switch { 0 => 19_860_000, 1 => 20_000_200, _ => 20_000_229 },
        };
    }

    private static string Write(Household household)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) HouseholdJson.Write(writer, household);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Faults(string json) => Assert.Throws<InvalidHouseholdException>(() => HouseholdJson.Parse(json)).Faults
        .Select(fault => $"{fault.CodeText} {fault.Field} {fault.MemberIndex}".TrimEnd());

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
