using System.Diagnostics;
using System.Globalization;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Benchmarks;

/// <summary>
/// Time a household at growing numbers of them, to one of the country's size. Beyond a part's worth households are drawn, classified and forgotten
/// a part at a time, so memory stays that of a part; only classifying is timed.
/// <c>growth [--most N] [--json] [--picture FILE]</c>
/// </summary>
internal static class Growth
{
    public const int CountryHouseholds = 28_000_000;

    private const int Part = Setting.Million;
    private const double WorthSeconds = 0.5;

    private static readonly int[] Sizes = [10_000, 30_000, 100_000, 300_000, Setting.Million, 3 * Setting.Million, 10 * Setting.Million, CountryHouseholds];

    public static int Run(string[] args)
    {
        var most = Comparison.Number(args, "--most", CountryHouseholds);
        var json = args.Contains("--json");
        var points = new List<(long Rows, double Seconds)>();
        if (!json) Console.WriteLine("| households | ns a household, one thread | ns of processor time | |\n| --- | --- | --- | --- |");
        int[] inMemory = [.. Sizes.Where(size => size <= most && size <= Part)];
        var inTurn = Measured.TimeInTurn(WorthSeconds, [.. inMemory.Select(Classifying)]);
        foreach (var size in Sizes.Where(size => size <= most))
        {
            var (seconds, processor) = size <= Part ? inTurn[Array.IndexOf(inMemory, size)] : InParts(size);
            if (size <= Part) (seconds, processor) = (seconds / (Part / size), processor / (Part / size));
            points.Add((size, processor));
            Console.WriteLine(json
                ? new Measured("growth", "library", 1, size, seconds, processor, null, null, Machine.PeakBytes, Machine.Library).Json()
                : string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {1e9 * seconds / size:0.0} | {1e9 * processor / size:0.0} | {(size <= Part ? "median of several" : "once, in parts of 1,000,000")} |"));
        }

        var at = Array.IndexOf(args, "--picture");
        if (at >= 0) File.WriteAllText(args[at + 1], GrowthPicture.Svg(points, $"{Machine.Processor}, .NET {Environment.Version}, PovertyCriteria {Machine.Library}"));
        return 0;
    }

    /// <summary>As many times as make the households of a part, so that every size is asked for as much work in its turn.</summary>
    private static Action Classifying(int size)
    {
        var facts = Setting.Facts(size, gaps: false);
        var results = new BulkResults { Possible = new byte[size] };
        return () =>
        {
            for (var i = 0; i < Part / size; i++) Setting.Plan.Classify(facts, results);
        };
    }

    private static (double Seconds, double Processor) InParts(int size)
    {
        var columns = Setting.Columns(Part, gaps: false);
        var possible = new byte[Part];
        var (total, processor) = (0.0, TimeSpan.Zero);
        for (var first = 0; first < size; first += Part)
        {
            var count = Math.Min(Part, size - first);
            var facts = columns.Draw(first, count);
            var results = new BulkResults { Possible = possible.AsMemory(0, count) };
            var (from, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            Setting.Plan.Classify(facts, results);
            (total, processor) = (total + Stopwatch.GetElapsedTime(from).TotalSeconds, processor + Environment.CpuUsage.TotalTime - before);
        }

        return (total, processor.TotalSeconds);
    }
}
