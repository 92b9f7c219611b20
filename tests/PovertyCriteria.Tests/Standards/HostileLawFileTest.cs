using System.Diagnostics;
using System.Text;

namespace PovertyCriteria.Tests.Standards;

/// <summary>Whatever the bytes are, a file is read, or refused with faults that a person can read, and soon.</summary>
public class HostileLawFileTest
{
    // Not a measure of speed: what is read in a minute on a busy machine does not grow beyond bounds.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Files => [.. Repository.LawFiles.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void FlippedBytes(string id)
    {
        var random = new Random(20_260_101);
        var sound = Encoding.UTF8.GetBytes(Repository.LawFiles[id]);
        for (var i = 0; i < 70; i++)
        {
            var bytes = (byte[])sound.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            AssertReadOrRefused(bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void SwappedCharacters(string id)
    {
        const string signs = "{}[]\",:0123456789-.eE\\u/* \ntfn";
        var random = new Random(20_260_102);
        var sound = Encoding.UTF8.GetBytes(Repository.LawFiles[id]);
        for (var i = 0; i < 70; i++)
        {
            var bytes = (byte[])sound.Clone();
            bytes[random.Next(bytes.Length)] = (byte)signs[random.Next(signs.Length)];
            AssertReadOrRefused(bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void CutOffOrCutOut(string id)
    {
        var random = new Random(20_260_103);
        var sound = Encoding.UTF8.GetBytes(Repository.LawFiles[id]);
        for (var i = 0; i < 30; i++)
        {
            var at = random.Next(sound.Length);
            Assert.NotEmpty(AssertReadOrRefused(sound[..at]));
            AssertReadOrRefused([.. sound[..at], .. sound[Math.Min(sound.Length, at + random.Next(1, 40))..]]);
        }
    }

    /// <summary>Whole values put in the place of others: the shape changes, the syntax stays.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void ValuesReplaced(string id)
    {
        string[] values =
        [
            "null", "true", "[]", "{}", "\"\"", "0", "-1", "-2147483648", "2147483647", "9223372036854775807", "1e999", "0.1", "[[]]", "[null]", "{\"all\":[]}",
            "{\"fact\":\"devices\",\"hasNoneOf\":[\"radio\"]}", "\"9999-12-31\"", "\"0000-01-01\"", "\"-999-01-01\"", "\"poverty_line\"", "\"poor\"", "\"\\u0000\"", "\"\\ud800\"",
        ];
        var random = new Random(20_260_104);
        var sound = Repository.LawFiles[id];
        var starts = Enumerable.Range(0, sound.Length).Where(at => sound[at] == ':' && sound[at - 1] == '"').ToArray();
        for (var i = 0; i < 70; i++)
        {
            var from = starts[random.Next(starts.Length)] + 1;
            var to = EndOfValue(sound, from);
            AssertReadOrRefused(Encoding.UTF8.GetBytes(sound[..from] + values[random.Next(values.Length)] + sound[to..]));
        }
    }

    [Fact]
    public void LongKeys_ManyValues_AndManyFaults_TakeLittleTimeAndSpace()
    {
        const int size = (1 << 20) - 2_000;
        var key = new string('k', 60);
        string[] files =
        [
            new string('[', size),
            string.Concat(Enumerable.Repeat("{\"a\":", size / 5)),
            "{\"" + new string('k', size / 2) + "\":{" + string.Join(",", Enumerable.Range(0, 40_000).Select(i => $"\"{i}\":1")) + "}}",
            string.Concat(Enumerable.Repeat("{\"" + key + "\":", 20)) + "[" + string.Join(",", Enumerable.Repeat("1", size / 2)) + "]" + new string('}', 20),
            "[" + string.Join(",", Enumerable.Repeat("{}", size / 3)) + "]",
            "{\"id\":\"" + new string('x', size) + "\"}",
            "\"" + new string('\u00e9', size / 2) + "\"",
            new string(' ', size),
            LawFaultCases.Minimal.Replace("\"at\": \"Điều 13\"", "\"at\": \"" + new string('x', size - 10_000) + "\"", StringComparison.Ordinal).Replace("\"1/2030\"", "\"2/2030\"", StringComparison.Ordinal),
            ManyDocumentsAndUndeclaredSources(),
            WithRow($$"""{ "anyMember": { "all": [ {{ByAge("height", 700)}}, {{ByAge("weight", 700)}}, { "fact": "enrolled", "isOneOf": ["none"] }, { "fact": "employment", "isOneOf": ["unable"] } ] } }"""),
            WithRow("{ \"any\": [" + string.Join(",", Enumerable.Range(1, 900).Select(i => $$"""{ "countMembers": { "from": {{i}}, "where": { "ageMonths": { "from": {{i}} } } } }""")) + "] }"),
            WithRow("{ \"any\": [" + string.Join(",", Enumerable.Range(1, 60).Select(i => $$"""{ "countMembers": { "from": {{i}}, "where": { "fact": "{{(i % 2 == 0 ? "disabled" : "stunted")}}", "is": {{(i % 3 == 0 ? "true" : "false")}} } } }""")) + "] }"),
            WithRow("{ \"any\": [" + string.Join(",", Enumerable.Range(1800, 400).Select(year => $$"""{ "all": [ { "reviewIn": { "from": {{year}}, "to": {{year}} } }, { "shareOfMembers": { "moreThanPercent": {{year % 100}}, "where": { "fact": "disabled", "is": true } } } ] }""")) + "] }"),
            LawFaultCases.WithForms.Replace("\"choices\": [", "\"choices\": [" + string.Join("", Enumerable.Range(1, 55).Select(i => Choice($$"""{ "shareOfMembers": { "moreThanPercent": {{i}}, "where": { "fact": "disabled", "is": true } } }""")))
                + string.Join("", Enumerable.Range(1, 5).Select(i => Choice("{ \"reviewIn\": { \"to\": " + (1900 + i) + " } }"))), StringComparison.Ordinal),
        ];
        foreach (var file in files)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            AssertReadOrRefused(Encoding.UTF8.GetBytes(file));
            Assert.True(watch.Elapsed < Soon, $"{file[..40]}… took {watch.Elapsed}.");
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 2_000_000_000L, $"{file[..40]}… allocated too much.");
        }
    }

    [Fact]
    public void StreamWithoutEnd_IsNotReadToItsEnd()
    {
        var fault = Assert.Single(PovertyStandard.Validate(new Endless()));
        Assert.Equal("json.too_large", fault.Code);
    }

    private static IReadOnlyList<LawFault> AssertReadOrRefused(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<LawFault> faults = [];
        try
        {
            var standard = PovertyStandard.Read(new MemoryStream(bytes));
            Assert.NotEmpty(standard.Windows);
            Assert.All(Enum.GetValues<Area>(), area => Assert.InRange((int)standard.ByFacts.ClassFor(area, 1, 0), 0, 4));
        }
        catch (InvalidStandardException refused)
        {
            faults = refused.Faults;
            Assert.NotEmpty(faults);
            foreach (var fault in faults.Take(20)) LawFaultTest.AssertReadable(fault);
        }

        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
        return faults;
    }

    private static int EndOfValue(string json, int at)
    {
        var depth = 0;
        for (var inText = false; ; at++)
        {
            var c = json[at];
            if (c == '"' && json[at - 1] != '\\') inText = !inText;
            if (inText) continue;
            if (c is '{' or '[') depth++;
            if (depth == 0 && c is ',' or '}' or ']') return at;
            if (c is '}' or ']' && --depth == 0) return at + 1;
        }
    }

    /// <summary>The forms with a row of the score table that asks this.</summary>
    private static string WithRow(string when) => LawFaultCases.Replace(LawFaultCases.WithForms, "{ \"fact\": \"cars\", \"from\": 1, \"to\": 1 }", when);

    private static string Choice(string when) =>
        $$"""{ "categories": [ { "name": { "vi": "x", "en": "x" }, "when": {{when}}, "points": { "country": 1, "town": 1 }, "source": { "document": "1/2030", "at": "-", "verification": "law-text" } } ] },""";

    private static string ByAge(string fact, int rows) => $$"""{ "fact": "{{fact}}", "belowByAge": [""" + string.Join(",", Enumerable.Range(0, rows).Select(i => $$"""{ "month": {{i}}, "male": {{i / 10}}.{{i % 10}}, "female": {{i / 10}}.{{i % 10}} }""")) + "] }";

    private static string ManyDocumentsAndUndeclaredSources()
    {
        var documents = string.Join(",", Enumerable.Range(0, 2_000).Select(i => $$"""{"number":"{{i}}-{{new string('x', 150)}}","kind":"k"}"""));
        var rows = string.Join(",", Enumerable.Range(0, 1_500).Select(_ => """{"class":"poor","atMost":"low","source":{"document":"no","at":"-","verification":"law-text"}}"""));
        return LawFaultCases.Minimal.Replace("\"documents\": [", "\"documents\": [" + documents + ",", StringComparison.Ordinal)
            .Replace("{ \"class\": \"poor\", \"atMost\": \"low\"", rows + ",{ \"class\": \"poor\", \"atMost\": \"low\"", StringComparison.Ordinal);
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
