using System.Text;

namespace PovertyCriteria.Cli.Tests;

/// <summary>Rows cut at delimiters and line ends are the rows that the parser of CSV gives: cells, lines and places, wherever the file stops being plain.</summary>
public class PlainRowsTest
{
    // What ends the plain part, or looks as if it did.
    private static readonly string[] Oddities =
        ["", "a,\"b\",c\n", "\"x\ny\",1\n", "a\rb,c\n", "\r", "\uFEFFa,b\n", "\n\n\n", "\r\n\r\n", ",,,\n", "ệ,\0,;\n", new string('x', 1 << 16) + ",1\n", new string('x', (1 << 16) - 2) + ",\n", "a,\"b", "\r\n\r"];

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void FilesOfManyBlocks(string lineEnd, bool byteOrderMark)
    {
        var random = new Random(1);
        using var folder = new Folder();
        foreach (var odd in Oddities)
        {
            foreach (var rowsBefore in new[] { 0, 1, 4_000 })
            {
                var text = new StringBuilder(byteOrderMark ? "\uFEFF" : "").Append("household_id,b,c").Append(lineEnd);
                Append(text, rowsBefore, lineEnd, random);
                text.Append(odd);
                Append(text, random.Next(3) * 1_000, lineEnd, random);
                if (random.Next(2) == 0) text.Append("last,row");
                AssertSame(folder, Encoding.UTF8.GetBytes(text.ToString()));
            }
        }
    }

    [Fact]
    public void EveryPlaceOfALineEnd_InABlock()
    {
        using var folder = new Folder();
        foreach (var end in new[] { "\r\n", "\n", "\r", "\"\"\n" })
            for (var before = (1 << 16) - 36; before < (1 << 16) + 2; before++)
                AssertSame(folder, Encoding.UTF8.GetBytes("household_id,a\n" + new string('x', before / 2 - 15) + "\n" + new string('y', before - before / 2 - 1) + end + "z,1" + end + "w,2"));
    }

    private static void Append(StringBuilder text, int rows, string lineEnd, Random random)
    {
        for (var i = 0; i < rows; i++)
        {
            text.Append("H-").Append(i).Append(',').Append('v', random.Next(40)).Append(',');
            if (random.Next(50) == 0) text.Append("thành phố");
            text.Append(lineEnd);
            if (random.Next(400) == 0) text.Append(lineEnd);
        }
    }

    private static void AssertSame(Folder folder, byte[] bytes)
    {
        folder.With(Folder.Households, bytes);
        var file = new CsvText(Folder.Households, Path.Combine(folder.Path, Folder.Households), ',', new Progress(1), CancellationToken.None);
        var expected = All(file.Rows().GetEnumerator());
        var actual = All(Plain(file, bytes).GetEnumerator());
        Assert.Equal(expected.Refusal, actual.Refusal);
        Assert.Equal(expected.Rows.Count, actual.Rows.Count);
        for (var i = 0; i < expected.Rows.Count; i++)
            if (expected.Rows[i].Line != actual.Rows[i].Line || !expected.Rows[i].Cells.AsSpan().SequenceEqual(actual.Rows[i].Cells)) Assert.Equal(Shown(expected.Rows[i]), Shown(actual.Rows[i]));
    }

    private static string Shown(TextRow row) => $"{row.Line}: {string.Join(" | ", row.Cells)}";

    /// <summary>The rows up to the one that cannot be read, and why it cannot.</summary>
    private static (List<TextRow> Rows, string Refusal) All(IEnumerator<TextRow> rows)
    {
        var all = new List<TextRow>();
        try
        {
            while (rows.MoveNext()) all.Add(rows.Current);
            return (all, "");
        }
        catch (NotUsableException e)
        {
            return (all, e.Problems[0].Text.En);
        }
        finally
        {
            rows.Dispose();
        }
    }

    private static IEnumerable<TextRow> Plain(CsvText file, byte[] bytes)
    {
        using var rows = file.Read();
        while (rows.Read())
        {
            var (at, length, line) = rows.Place;
            Assert.True(rows.Raw.SequenceEqual(bytes.AsSpan((int)at, length)));
            Assert.Equal(rows.Line, line);
            yield return rows.ToText();
        }
    }
}
