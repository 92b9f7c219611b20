using System.Diagnostics;
using System.Text.Json;

namespace PovertyCriteria.Benchmarks;

/// <summary>One figure of one process: the median time of a work, and what it found.</summary>
/// <param name="Work">What was done: <c>facts</c>, <c>gaps</c>, <c>masks</c>, …</param>
/// <param name="Engine">Who did it: <c>library</c>, <c>hand</c>, <c>copy</c>, <c>duckdb</c>.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="Rows">Households.</param>
/// <param name="Seconds">The median of its repetitions, by the clock on the wall.</param>
/// <param name="ProcessorSeconds">Processor time of a repetition, of all threads of the process: what a busy machine does not stretch.</param>
/// <param name="Counts">Rows of each set of possible classes, by the set's bits.</param>
/// <param name="Checksum">The sum of (row + 1) times the set's bits, modulo 2^61; null where nothing is classified.</param>
/// <param name="PeakBytes">The most memory that the process had.</param>
/// <param name="Version">Of the engine.</param>
internal sealed record Measured(string Work, string Engine, int Threads, long Rows, double Seconds, double ProcessorSeconds, SortedDictionary<int, long>? Counts, string? Checksum, long PeakBytes, string Version)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    public bool Is(string work, string? engine = null) =>
        string.Equals(Work, work, StringComparison.Ordinal) && (engine is null || string.Equals(Engine, engine, StringComparison.Ordinal));

    public string Json() => JsonSerializer.Serialize(this, Camel);

    /// <summary>The figures that a process printed, a line each; other lines are not figures.</summary>
    public static IEnumerable<Measured> Read(string output) =>
        output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<Measured>(line, Camel)!);

    /// <summary>The median time in seconds, after as many repetitions as are worth a time, and the median of their processor times.</summary>
    public static (double Seconds, double ProcessorSeconds) Time(Action work, double worthSeconds = 1.0) => TimeInTurn(worthSeconds, work)[0];

    /// <summary>
    /// The same of works that are held against one another: each in turn, again and again, so that what a shared machine gives in one second and takes in
    /// the next it gives to all of them and takes from all.
    /// </summary>
    public static (double Seconds, double ProcessorSeconds)[] TimeInTurn(double worthSeconds, params Action[] works)
    {
        const int Least = 5, Most = 2_001;
        foreach (var work in works) WarmUp(work);
        (List<double> Times, List<double> Processor)[] found = [.. works.Select(_ => (new List<double>(), new List<double>()))];
        for (var total = 0.0; found[0].Times.Count < Least || total < worthSeconds * works.Length && found[0].Times.Count < Most;)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var (seconds, processor) = Once(works[i]);
                found[i].Times.Add(seconds);
                found[i].Processor.Add(processor);
                total += seconds;
            }
        }

        return [.. found.Select(each => (Median(each.Times), Median(each.Processor)))];
    }

    /// <summary>One repetition.</summary>
    public static (double Seconds, double ProcessorSeconds) Once(Action work)
    {
        var (from, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        return (Stopwatch.GetElapsedTime(from).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }

    /// <summary>
    /// Works in spells with a rest between, until no spell is faster than the one before: the runtime compiles in full only what was called often,
    /// on a thread of its own, and once nothing new is met.
    /// </summary>
    private static void WarmUp(Action work)
    {
        const int LeastSpells = 6, MostSpells = 20;
        var (before, level) = (double.MaxValue, 0);
        for (var spell = 0; spell < LeastSpells || spell < MostSpells && level < 3; spell++)
        {
            var (from, used, calls) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
            while (calls < 2 || calls < 60 && Stopwatch.GetElapsedTime(from).TotalSeconds < 0.2)
            {
                work();
                calls++;
            }

            var each = (Environment.CpuUsage.TotalTime - used).TotalSeconds / calls;
            level = each > 0.9 * before ? level + 1 : 0;
            before = each;
            Thread.Sleep(200);
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] ascending = [.. values.Order()];
        var middle = ascending.Length / 2;
        return ascending.Length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
    }
}

/// <summary>What was found, in a form that two engines can be held to.</summary>
internal static class Found
{
    private static readonly UInt128 Modulus = UInt128.One << 61;

    public static SortedDictionary<int, long> Counts(ReadOnlySpan<byte> possible)
    {
        var counts = new SortedDictionary<int, long>();
        foreach (var set in possible) counts[set] = counts.GetValueOrDefault(set) + 1;
        return counts;
    }

    public static string Checksum(ReadOnlySpan<byte> possible)
    {
        UInt128 sum = 0;
        for (var i = 0; i < possible.Length; i++) sum += (UInt128)(ulong)(i + 1) * possible[i];
        return (sum % Modulus).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
