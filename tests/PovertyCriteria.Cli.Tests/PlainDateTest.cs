using System.Text;
using NodaTime.Text;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Cli.Tests;

/// <summary>Dates read by their digits are those of the calendar.</summary>
public class PlainDateTest
{
    private static readonly PlainDate Plain = new();

    [Fact]
    public void EveryDay_AndEveryDayThatIsNone()
    {
        for (var year = 1798; year < 2202; year++)
            for (var month = 0; month < 14; month++)
                for (var day = 0; day < 33; day++)
                    AssertRead($"{year:0000}-{month:00}-{day:00}");
    }

    [Fact]
    public void EveryByte_InEveryPlace()
    {
        foreach (var text in new[] { "1977-04-08", "2016-12-31" })
        {
            for (var place = 0; place < text.Length; place++)
            {
                for (var other = 0; other < 256; other++)
                {
                    var bytes = Encoding.ASCII.GetBytes(text);
                    bytes[place] = (byte)other;
                    AssertRead(Encoding.Latin1.GetString(bytes));
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1977-04-0")]
    [InlineData("1977-04-081")]
    [InlineData("1977-4-8")]
    [InlineData("1977-04")]
    [InlineData("+977-04-08")]
    [InlineData("--------------")]
    public void OtherLengths_AreNoDays(string text) => AssertRead(text);

    /// <summary>A cell, a byte a letter. Years in which nobody lives are left to the calendar.</summary>
    private static void AssertRead(string text)
    {
        var isDay = LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) && date.Year is >= 1800 and < 2200;
        var bytes = Encoding.Latin1.GetBytes(text + ",2000-01-01");
        var cells = new RowCells([.. bytes, .. new byte[RowCells.Padding]], [-1, text.Length, bytes.Length]);
        var read = Plain.TryRead(cells.Word(0), out var day);
        Assert.True(read == isDay, text);
        if (read) Assert.Equal(BulkDays.Of(date), day);
    }
}
