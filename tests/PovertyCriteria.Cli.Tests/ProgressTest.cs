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
        progress.Read(150);
        progress.Read(50);
        Assert.Equal("Reading the files, about 8 s left", progress.Text(TimeSpan.FromSeconds(2), English));
        progress.Done(500_000);
        Assert.Equal("500,000 households, 250,000 a second, about 8 s left", progress.Text(TimeSpan.FromSeconds(2), English));
        Assert.Equal("Đã xếp 500.000 hộ, 250.000 hộ/giây, còn khoảng 8 giây", progress.Text(TimeSpan.FromSeconds(2), Vietnamese));
        Assert.Equal("500,000 households, 1,000 a second, about 34 min left", progress.Text(TimeSpan.FromSeconds(500), English));
        progress.Begin(2_000);
        Assert.Equal((0, "Reading the files"), (progress.Percent, progress.Text(TimeSpan.FromSeconds(500), English)));
        progress.Read(500);
        Assert.Equal("Reading the files, about 25 min left", progress.Text(TimeSpan.FromSeconds(500), English));
    }

    [Fact]
    public void LongWork_OnATerminal_IsShown_AndItsResultReturned()
    {
        using var shown = new Shown();
        var progress = new Progress(1_000);
        var result = progress.Show(
            English with { Error = shown, ErrorIsTerminal = true },
            () =>
            {
                progress.Read(500);
                progress.Done(1_234_567);
                shown.Something.Wait(TestContext.Current.CancellationToken);
                return 7;
            });
        Assert.Equal(7, result);
        Assert.Contains("1,234,567 households", shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkThatFails_OnATerminal_FailsAsItself()
    {
        using var shown = new Shown();
        Assert.Throws<NotSupportedException>(() => new Progress(1_000).Show<int>(
            English with { Error = shown, ErrorIsTerminal = true },
            () =>
            {
                shown.Something.Wait(TestContext.Current.CancellationToken);
                throw new NotSupportedException();
            }));
    }

    [Fact]
    public void EmptyFiles_AreRead() => Assert.Equal(100, new Progress(0).Percent);

    /// <summary>Tells when a line about households, or the reading of files, was written.</summary>
    private sealed class Shown : StringWriter
    {
        public Shown()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public ManualResetEventSlim Something { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            if (value?.Contains("households", StringComparison.Ordinal) == true || value?.Contains("Reading", StringComparison.Ordinal) == true) Something.Set();
        }

        protected override void Dispose(bool disposing)
        {
            Something.Dispose();
            base.Dispose(disposing);
        }
    }
}
