using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>Codes are numbered as they come and found again, whether they ascend or not.</summary>
public class CodeTableTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Codes_AreNumberedAsADictionaryDoes(int seed)
    {
        var random = new Random(seed);
        // Up to a random code they ascend, each longer or greater than the last; then anything comes, often one that was there.
        var ascending = random.Next(3_000);
        string[] codes =
        [
            .. Enumerable.Range(1, ascending).Select(i => $"H{i}"),
            .. Enumerable.Range(0, 3_000).Select(_ => random.Next(3) switch { 0 => $"H{random.Next(4_000)}", 1 => new string('x', random.Next(1, 300)), _ => $"{random.Next(200)}/ệ" }),
        ];
        var table = new CodeTable();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            numbers.TryAdd(code, numbers.Count);
            Assert.Equal(numbers[code], table.Add(Encoding.UTF8.GetBytes(code)));
            Assert.Equal(numbers.Count, table.Count);
        }

        var last = -1;
        foreach (var code in codes)
        {
            var bytes = Encoding.UTF8.GetBytes(code);
            Assert.Equal(numbers[code], table.Find(bytes));
            Assert.Equal(numbers[code], table.FindNear(bytes, last));
            last = numbers[code];
            Assert.Equal(-1, table.Find(Encoding.UTF8.GetBytes(code + "?")));
        }
    }

    [Theory]
    [InlineData("H1", "H1")]
    [InlineData("H1", "H2", "H1")]
    [InlineData("H1", "H2", "H2")]
    [InlineData("H9", "H10", "H9")]
    [InlineData("a", "bb", "b", "bb")]
    [InlineData("b", "a", "b")]
    public void ACodeThatComesAgain_HasItsFirstNumber(params string[] codes)
    {
        var table = new CodeTable();
        var numbers = codes.Select(code => table.Add(Encoding.UTF8.GetBytes(code))).ToArray();
        Assert.Equal(codes.Select(code => codes.Distinct().ToList().IndexOf(code)), numbers);
    }

    [Fact]
    public void MembersCodes_AreSeenOnce()
    {
        var random = new Random(5);
        var seen = new SeenCodes();
        for (var household = 0; household < 2_000; household++)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            for (var i = random.Next(40); i > 0; i--)
            {
                var code = random.Next(3) switch { 0 => $"{random.Next(20)}", 1 => $"{i}", _ => new string((char)('a' + random.Next(3)), random.Next(1, 12)) };
                Assert.Equal(known.Add(code), seen.Add(Encoding.UTF8.GetBytes(code)));
            }

            seen.Clear();
        }
    }

    [Fact]
    public void SoundCodes_AreThoseOfTheLibrary()
    {
        byte[][] all =
        [
            [], .. Enumerable.Range(0, 256).Select(c => new[] { (byte)c }), .. Enumerable.Range(0, 1 << 16).Select(pair => new[] { (byte)(pair >> 8), (byte)(pair & 0xFF) }),
            .. Enumerable.Range(62, 5).Select(length => Encoding.UTF8.GetBytes(new string('7', length))), Encoding.UTF8.GetBytes("hộ-1"), Encoding.UTF8.GetBytes("1 2"), "A_b.c/d-9"u8.ToArray(),
        ];
        foreach (var code in all) Assert.Equal(Column.IsIdentifier(Encoding.UTF8.GetString(code)), Identifiers.AreSound(code));
    }
}
