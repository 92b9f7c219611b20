using System.Text;
using System.Text.Json;

namespace PovertyCriteria.Tests.Households;

/// <summary>Whatever the bytes are, a household is read, or refused with one of the two documented exceptions; what is read can be checked.</summary>
public class HostileHouseholdJsonTest
{
    private static readonly LocalDate On = new(2025, 10, 15);

    private static readonly PovertyStandard Standard = PovertyStandards.National.InForceOn(On);

    private static readonly byte[][] Sound =
    [
        .. Conformance.ConformancePack.Names.SelectMany(name => Conformance.ConformancePack.Read(name).Cases.Where((_, i) => i % 40 == 0)).Select(each => Encoding.UTF8.GetBytes(each.Household.ToJsonString())),
    ];

    [Fact]
    public void FlippedBits() => Fuzz(31, (random, bytes) =>
    {
        for (var flips = random.Next(1, 5); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    });

    [Fact]
    public void SwappedSigns() => Fuzz(32, (random, bytes) =>
    {
        const string signs = "{}[]\",:0123456789-.eE\\u/* \ntfn";
        for (var swaps = random.Next(1, 4); swaps > 0; swaps--) bytes[random.Next(bytes.Length)] = (byte)signs[random.Next(signs.Length)];
        return bytes;
    });

    [Fact]
    public void CutOutAndRepeated() => Fuzz(33, (random, bytes) =>
    {
        int from = random.Next(bytes.Length), to = random.Next(from, bytes.Length);
        return random.Next(2) == 0 ? [.. bytes[..from], .. bytes[to..]] : [.. bytes[..to], .. bytes[from..]];
    });

    /// <summary>The syntax stays, the kinds of the values change.</summary>
    [Fact]
    public void ValuesReplaced()
    {
        string[] values = ["null", "true", "false", "0", "-0", "-1", "1e2", "1.50", "99999999999999999999", "1e400", "\"\"", "\"none\"", "\"\\u0000\"", "\"=1+1\"", "[]", "[[]]", "[null]", "{}", "{\"a\":{}}", "\"2024-02-30\"", "\"\\ud800\""];
        var random = new Random(34);
        var keys = Columns.OfHousehold.Select(column => column.Name).Concat(["member_list", "deprived_nutrition", "deprived_"]).ToArray();
        var ofMembers = Columns.OfMember.Select(column => column.Name).ToArray();
        for (var i = 0; i < 2_500; i++)
        {
            string Some(string[] names) => string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{names[random.Next(names.Length)]}\":{values[random.Next(values.Length)]}"));
            var members = random.Next(2) == 0 ? $",\"member_list\":[{{{Some(ofMembers)}}},{{{Some(ofMembers)}}}]" : "";
            var text = "{" + (Some(keys) + members).TrimStart(',') + "}";
            AssertReadOrRefused(Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void DeepNesting_IsRefusedAndDoesNotEndTheProgram()
    {
        Assert.ThrowsAny<JsonException>(() => HouseholdJson.Parse("{\"area\":" + new string('[', 100_000) + new string(']', 100_000) + "}"));
        Assert.ThrowsAny<JsonException>(() => HouseholdJson.Parse(string.Concat(Enumerable.Repeat("{\"area\":", 100_000)) + "1" + new string('}', 100_000)));
        Assert.ThrowsAny<JsonException>(() => HouseholdJson.Parse("{\"member_list\":[{\"sex\":" + new string('[', 1_000) + new string(']', 1_000) + "}]}"));
    }

    [Fact]
    public void HugeLists_AreRefusedAsANumber()
    {
        var household = HouseholdJson.Parse("{\"member_list\":[" + string.Join(",", Enumerable.Repeat("{}", 100_000)) + "]}");
        var fault = Assert.Single(Standard.FaultsOf(household, On));
        Assert.Equal(("value.out_of_range", "members"), (fault.CodeText, fault.Field));
    }

    private static void Fuzz(int seed, Func<Random, byte[], byte[]> damage)
    {
        var random = new Random(seed);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 2_500; i++)
        {
            if (AssertReadOrRefused(damage(random, (byte[])Sound[random.Next(Sound.Length)].Clone()))) read++;
            else refused++;
        }

        // Both happen, or the damage is none or total.
        Assert.True(read > 20 && refused > 500, $"{read} read, {refused} refused");
    }

    private static bool AssertReadOrRefused(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var household = HouseholdJson.Read(ref reader);

            // What was read is judged, or its faults are named; nothing else happens.
            if (Standard.FaultsOf(household, On).Count == 0) Assert.True(Standard.Classify(household, On).Possible.Count > 0);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidHouseholdException refused)
        {
            Assert.NotEmpty(refused.Faults);
            Assert.All(refused.Faults, fault => Assert.NotEqual(FaultCode.None, fault.Code));
            return false;
        }
    }
}
