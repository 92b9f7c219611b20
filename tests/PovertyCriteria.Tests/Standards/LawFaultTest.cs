using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PovertyCriteria.Tests.Standards;

public class LawFaultTest
{
    public static TheoryData<string> Names => [.. LawFaultCases.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void BrokenFile_IsRefused_WithCodePathAndLine(string name)
    {
        var broken = LawFaultCases.All.Single(each => each.Name == name);
        var faults = PovertyStandard.Validate(new MemoryStream(broken.File));
        Assert.Equal(
            broken.Faults.Select(Text).Order(StringComparer.Ordinal),
            faults.Select(fault => Text((fault.Code, fault.JsonPath, fault.Line))).Order(StringComparer.Ordinal));
        var exception = Assert.Throws<InvalidStandardException>(() => PovertyStandard.Read(new MemoryStream(broken.File)));
        Assert.Equal(faults.AsEnumerable(), exception.Faults);
        if (name != "a byte that is no UTF-8") Assert.Equal(faults.AsEnumerable(), Assert.Throws<InvalidStandardException>(() => PovertyStandard.Parse(Encoding.UTF8.GetString(broken.File))).Faults);
        foreach (var fault in faults) AssertReadable(fault);
        Assert.DoesNotContain("System.", exception.Message);
    }

    [Fact]
    public void EveryCode_IsProducedByACase()
    {
        var codes = typeof(LawFaultCodes).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches("^[a-z]+[.][a-z_]+$", code));
        Assert.Equal(codes.Order(StringComparer.Ordinal), LawFaultCases.All.SelectMany(each => each.Faults).Select(fault => fault.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_AreMany_AndHaveNamesOfTheirOwn()
    {
        Assert.True(LawFaultCases.All.Count >= 40);
        Assert.Equal(LawFaultCases.All.Count, LawFaultCases.All.Select(each => each.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Message_SaysPlaceLineMustAndWas_InBothLanguages()
    {
        var text = LawFaultCases.Replace(LawFaultCases.Minimal, "\"deprivedAtLeast\": 1", "\"deprivdAtLeast\": 1");
        var fault = Assert.Single(PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(
            "$.byFacts.classes[0].deprivdAtLeast (line 16): must be one of: class, above, atMost, deprivedAtLeast, deprivedFewerThan, source; was \"deprivdAtLeast\".",
            fault.Message.En);
        Assert.Equal(
            "$.byFacts.classes[0].deprivdAtLeast (dòng 16): phải là một trong: class, above, atMost, deprivedAtLeast, deprivedFewerThan, source; đang là «deprivdAtLeast».",
            fault.Message.In(CultureInfo.GetCultureInfo("vi-VN")));
        Assert.Equal("key.unknown: " + fault.Message.En, fault.ToString());
    }

    [Fact]
    public void EveryFaultOfAFile_IsReported_NotOnlyTheFirst()
    {
        var text = LawFaultCases.Minimal.Replace("\"measure\": \"income_score\",", "\"meassure\": \"income_score\",", StringComparison.Ordinal)
            .Replace("\"rural\": 100", "\"rural\": true", StringComparison.Ordinal).Replace("\"class\": \"above\"", "\"class\": \"rich\"", StringComparison.Ordinal);
        var faults = PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(
            ["value.type $.byFacts.lines.low.rural 12", "value.not_one_of $.byFacts.classes[3].class 19", "key.unknown $.byScores.meassure 23", "key.missing $.byScores 22"],
            faults.Select(fault => Text((fault.Code, fault.JsonPath, fault.Line))));
    }

    [Fact]
    public void SoundFile_HasNoFault_ByStreamAndByText()
    {
        var bytes = Encoding.UTF8.GetBytes(LawFaultCases.Minimal);
        Assert.Empty(PovertyStandard.Validate(new MemoryStream(bytes)));
        var read = PovertyStandard.Read(new MemoryStream(bytes));
        Assert.Equal("own", read.Id);
        Assert.Equal(read, PovertyStandard.Parse(LawFaultCases.Minimal));
        Assert.NotEqual(read, PovertyStandard.Parse(LawFaultCases.Minimal + "\n"));
        Assert.Equal(read.GetHashCode(), PovertyStandard.Parse(LawFaultCases.Minimal).GetHashCode());
    }

    [Fact]
    public void Stream_IsReadToItsEnd_AndLeftOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(LawFaultCases.Minimal));
        PovertyStandard.Read(stream);
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void ByteOrderMark_AndWindowsLineEnds_AreAccepted_AndLinesStayRight()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(LawFaultCases.Minimal.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();
        Assert.Empty(PovertyStandard.Validate(new MemoryStream(bytes)));
        var broken = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(LawFaultCases.Minimal.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("\"above\": \"high\"", "\"above\": \"top\"", StringComparison.Ordinal))).ToArray();
        Assert.Equal(19, Assert.Single(PovertyStandard.Validate(new MemoryStream(broken))).Line);
    }

    [Fact]
    public void ExactlyOneMiB_AndNestingOf24_AreAccepted()
    {
        Assert.Equal("own", PovertyStandard.Parse(LawFaultCases.PadTo(LawFaultCases.Minimal, 1 << 20)).Id);
        Assert.Equal("own", PovertyStandard.Parse(LawFaultCases.WithWaterCondition(LawFaultCases.Nested(19))).Id);
    }

    [Theory]
    [InlineData("""{ "atLeast": 1, "of": [ { "fact": "uses_internet", "is": true }, { "fact": "toilet", "isOneOf": ["none", "other"] } ] }""")]
    [InlineData("""{ "fact": "devices", "hasNoneOf": ["radio"] }""")]
    [InlineData("""{ "perMember": "floor_area", "below": 8.25 }""")]
    [InlineData("""{ "perMember": "floor_area", "below": 10000 }""")]
    [InlineData("""{ "shareOfMembers": { "moreThanPercent": 0, "where": { "age": { "to": 130 } } } }""")]
    [InlineData("""{ "shareOfMembers": { "moreThanPercent": 99, "where": { "bornIn": { "from": 1986, "to": 1986 } } } }""")]
    [InlineData("""{ "anyMember": { "age": { "below": 1 } } }""")]
    [InlineData("""{ "anyMember": { "age": { "below": 131 } } }""")]
    [InlineData("""{ "anyMember": { "age": { "from": 0 } } }""")]
    [InlineData("""{ "fact": "cars", "from": 0 }""")]
    [InlineData("""{ "fact": "cars", "from": 1000, "to": 1000 }""")]
    [InlineData("""{ "fact": "members", "to": 1 }""")]
    [InlineData("""{ "fact": "electricity_per_month", "below": 0.01 }""")]
    [InlineData("""{ "fact": "area", "isOneOf": ["urban"] }""")]
    [InlineData("""{ "perMember": "floor_area", "from": 0.01 }""")]
    [InlineData("""{ "perMember": "floor_area", "from": 8, "below": 8.01 }""")]
    [InlineData("""{ "given": "heater", "orElse": { "fact": "air_conditioners", "from": 1 } }""")]
    [InlineData("""{ "countMembers": { "to": 0, "where": { "ageMonths": { "to": 1560 } } } }""")]
    [InlineData("""{ "countMembers": { "from": 1000, "to": 1000, "where": { "ageMonths": { "below": 1561 } } } }""")]
    [InlineData("""{ "anyMember": { "fact": "height", "belowByAge": [ { "month": 0, "male": 0, "female": 300 } ] } }""")]
    [InlineData("""{ "anyMember": { "fact": "weight", "belowByAge": [ { "month": 0, "male": 2.5, "female": 2.4 }, { "month": 1560, "male": 500, "female": 500 } ] } }""")]
    [InlineData("""{ "any": [ { "reviewIn": { "from": 1800 } }, { "anyMember": { "reviewIn": { "from": 2200, "to": 2200 } } } ] }""")]
    [InlineData("""{ "not": { "any": [ { "fact": "hygienic_water", "is": true, "source": { "document": "1/2030", "at": "-", "verification": "unverified" } } ] } }""")]
    public void EveryNode_IsAccepted_AtItsBounds(string condition) => Assert.Equal("own", PovertyStandard.Parse(LawFaultCases.WithWaterCondition(condition)).Id);

    [Fact]
    public void SoundForms_AreRead()
    {
        var read = PovertyStandard.Parse(LawFaultCases.WithForms);
        Assert.Equal(("Score table: 1 items, 2 areas", 1), (read.ScoreTable!.ToString(), read.QuickForm!.GoesOnBelow));
        Assert.Equal([5, 3], read.ScoreTable.Items[0].Choices[0].Categories[0].Points.AsEnumerable());
        Assert.Equal(["1 farm", "1 grown"], read.QuickForm.OutsideWhenAny.Concat(read.QuickForm.Criteria).Select(question => question.ToString()));
    }

    /// <summary>A definition is read wherever it is used; a large one used often would be more than a file can hold.</summary>
    [Fact]
    public void DefinitionsUsedTooOften_AreRefused_Once()
    {
        var many = string.Join(",", Enumerable.Repeat("""{ "fact": "uses_internet", "is": true }""", 200));
        var used = string.Join(",", Enumerable.Repeat("""{ "definition": "many" }""", 100));
        var file = LawFaultCases.Replace(LawFaultCases.WithWaterCondition($$"""{ "any": [ {{used}} ] }"""), "\"dimensions\":", $$""" "definitions": { "many": { "all": [ {{many}} ] } }, "dimensions":""");
        var fault = Assert.Single(PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(file))));
        Assert.Equal("table.too_large", fault.Code);
        AssertReadable(fault);
        Assert.Empty(PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(file.Replace(used, """{ "definition": "many" }, { "definition": "many" }""", StringComparison.Ordinal)))));
    }

    [Fact]
    public void LongValue_IsShownInPart_AndNeverCutWithinACharacter()
    {
        var text = LawFaultCases.Replace(LawFaultCases.Minimal, "\"rural\": 100", "\"rural\": \"" + string.Concat(Enumerable.Repeat("😀", 50)) + "\"");
        var was = Assert.Single(PovertyStandard.Validate(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Was;
        Assert.Equal("\"" + string.Concat(Enumerable.Repeat("😀", 29)) + "…", was);
    }

    [Fact]
    public void ArgumentsThatAreNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => PovertyStandard.Read(null!));
        Assert.Throws<ArgumentNullException>(() => PovertyStandard.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => PovertyStandard.Validate(null!));
    }

    internal static void AssertReadable(LawFault fault)
    {
        foreach (var text in new[] { fault.Message.Vi, fault.Message.En, fault.Must.Vi, fault.Must.En })
        {
            Assert.False(string.IsNullOrWhiteSpace(text));
            Assert.DoesNotMatch(new Regex("System\\.|Exception|PovertyCriteria\\.|StandardFile|RuleJson|`1|Utf8Json|LineNumber|BytePosition", RegexOptions.CultureInvariant), text);
        }

        Assert.Contains("phải là", fault.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("must be", fault.Message.En, StringComparison.Ordinal);
        Assert.StartsWith("$", fault.JsonPath, StringComparison.Ordinal);
    }

    private static string Text((string Code, string Path, long? Line) fault) => $"{fault.Code} {fault.Path} {fault.Line}";
}
