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
        Action[] works = [.. inMemory.Select(Classifying)];
        var inTurn = Measured.TimeInTurn(WorthSeconds, works);
        var parts = most > Part ? InParts(most / Part, works, inTurn) : [];
        foreach (var size in Sizes.Where(size => size <= most))
        {
            var (seconds, processor) = size <= Part ? inTurn[Array.IndexOf(inMemory, size)] : OfParts(parts, size / Part);
            if (size <= Part) (seconds, processor) = (seconds / (Part / size), processor / (Part / size));
            points.Add((size, processor));
            Console.WriteLine(json
                ? new Measured("growth", "library", 1, size, seconds, processor, null, null, Machine.PeakBytes, Machine.Library).Json()
                : string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {1e9 * seconds / size:0.0} | {1e9 * processor / size:0.0} | {(size <= Part ? "in memory" : "in parts of 1,000,000")} |"));
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

    /// <summary>The times of the parts of a country, and in turn with them those of the sizes that fit in memory: a shared machine is faster in one minute than in the next.</summary>
    private static List<(double Seconds, double Processor)> InParts(int count, Action[] works, (double Seconds, double Processor)[] inTurn)
    {
        var columns = Setting.Columns(Part, gaps: false);
        var results = new BulkResults { Possible = new byte[Part] };
        var times = works.Select(_ => new List<(double Seconds, double Processor)>()).ToArray();
        var parts = new List<(double, double)>();

        // Drawing once beforehand leaves the runtime nothing to compile beside what is timed.
        columns.Draw(0, Part);
        for (var part = 0; part < count; part++)
        {
            var facts = columns.Draw((long)part * Part, Part);
            parts.Add(Measured.Once(() => Setting.Plan.Classify(facts, results)));
            for (var i = 0; i < works.Length; i++) times[i].Add(Measured.Once(works[i]));
        }

        for (var i = 0; i < works.Length; i++) inTurn[i] = Median(times[i]);
        return parts;
    }

    /// <summary>The median of as many runs of so many parts as there are.</summary>
    private static (double Seconds, double Processor) OfParts(List<(double Seconds, double Processor)> parts, int count) =>
        Median([.. parts.Chunk(count).Where(run => run.Length == count).Select(run => (run.Sum(part => part.Seconds), run.Sum(part => part.Processor)))]);

    private static (double Seconds, double Processor) Median(List<(double Seconds, double Processor)> times) =>
        (Measured.Median(times.Select(time => time.Seconds)), Measured.Median(times.Select(time => time.Processor)));
}
