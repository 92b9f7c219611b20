using System.Globalization;

namespace PovertyCriteria.Cli.Tests;

public class ProgressTest
{
    private static readonly Surroundings English = new(TextWriter.Null, TextWriter.Null, ".", CultureInfo.GetCultureInfo("en-US"));
    private static readonly Surroundings Vietnamese = English with { Culture = CultureInfo.GetCultureInfo("vi-VN") };

    [Fact]
    public void Text_TellsHouseholds_TheirRate_AndTheTimeLeftAtThatPace()
    {
        var progress = new Progress(1_000);
        Assert.Equal("Reading the files", progress.Text(TimeSpan.FromSeconds(1), English));
        progress.FileDone(100);
        progress.At(100);
        Assert.Equal("Reading the files, about 8 s left", progress.Text(TimeSpan.FromSeconds(2), English));
        progress.Done(500_000);
        Assert.Equal("500,000 households, 250,000 a second, about 8 s left", progress.Text(TimeSpan.FromSeconds(2), English));
        Assert.Equal("Đã xếp 500.000 hộ, 250.000 hộ/giây, còn khoảng 8 giây", progress.Text(TimeSpan.FromSeconds(2), Vietnamese));
        Assert.Equal("500,000 households, 1,000 a second, about 34 min left", progress.Text(TimeSpan.FromSeconds(500), English));
        progress.Begin(2_000);
        Assert.Equal((0, "Reading the files"), (progress.Percent, progress.Text(TimeSpan.FromSeconds(500), English)));
        progress.At(500);
        Assert.Equal("Reading the files, about 25 min left", progress.Text(TimeSpan.FromSeconds(500), English));
    }

    [Fact]
    public void EmptyFiles_AreRead() => Assert.Equal(100, new Progress(0).Percent);
}
