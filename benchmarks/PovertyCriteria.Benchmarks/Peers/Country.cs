using System.Diagnostics;
using System.Globalization;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Benchmarks;

/// <summary>
/// The country in one run: 28,000,000 generated households with gaps, from facts to classes, a part at a time. Each thread draws and classifies its own parts.
/// <c>country [--households N] [--threads N] [--known]</c>
/// </summary>
internal static class Country
{
    private const int Part = 250_000;

    public static int Run(string[] args)
    {
        var households = Comparison.Number(args, "--households", Growth.CountryHouseholds);
        var threads = Comparison.Number(args, "--threads", 1);
        var gaps = !args.Contains("--known");
        var from = Stopwatch.GetTimestamp();
        TimeSpan drawingProcessor = TimeSpan.Zero, classifyingProcessor = TimeSpan.Zero;
        long drawing = 0, classifying = 0, members = 0, next = -1;
        var sets = new long[1 << PovertyClasses.NumberOfClasses];
        UInt128 checksum = 0;
        var gate = new Lock();
        Parallel.Invoke([.. Enumerable.Repeat<Action>(Work, threads)]);
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        double generation = Seconds(drawing), classification = Seconds(classifying);
        Line($"{households:N0} households, {members:N0} members, {(gaps ? "3 % unknown, 5 % of births by the year" : "all known")}; {Setting.Standard.Id} on {NodaTime.Text.LocalDatePattern.Iso.Format(Setting.On)}");
        Line($"{threads} thread(s), {Machine.Processor}, .NET {Environment.Version}, PovertyCriteria {Machine.Library}");
        Line($"classification alone {classification:N2} s ({1e9 * classification / households:N1} ns a household, {households / classification / 1e6:N1} M households/s a thread)");
        Line($"generation {generation:N1} s ({households / generation / 1e6:N2} M households/s a thread); whole run {seconds:N1} s; peak memory {Machine.PeakBytes / (double)(1 << 20):N0} MiB (VmHWM)");
        if (threads == 1) Line($"processor time: classification {classifyingProcessor.TotalSeconds:N2} s ({1e9 * classifyingProcessor.TotalSeconds / households:N1} ns a household), generation {drawingProcessor.TotalSeconds:N1} s ({households / drawingProcessor.TotalSeconds / 1e6:N2} M households/s)");
        for (var set = 0; set < sets.Length; set++)
            if (sets[set] > 0) Line($"  {new PovertyClasses((byte)set),-60} {sets[set],12:N0}");
        Line($"checksum {checksum % (UInt128.One << 61)}");
        return 0;

        void Work()
        {
            var columns = Setting.Columns(Part, gaps);
            var possible = new byte[Part];
            for (long part; (part = Interlocked.Increment(ref next)) * Part < households;)
            {
                var first = part * Part;
                var count = (int)Math.Min(Part, households - first);
                var (begun, begunProcessor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var facts = columns.Draw(first, count);
                var (drawn, drawnProcessor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                Setting.Plan.Classify(facts, new BulkResults { Possible = possible.AsMemory(0, count) });
                var (done, doneProcessor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                lock (gate)
                {
                    (drawing, classifying, members) = (drawing + drawn - begun, classifying + done - drawn, members + facts.Members!.Count);
                    (drawingProcessor, classifyingProcessor) = (drawingProcessor + drawnProcessor - begunProcessor, classifyingProcessor + doneProcessor - drawnProcessor);
                    for (var i = 0; i < count; i++)
                    {
                        sets[possible[i]]++;
                        checksum += (UInt128)(ulong)(first + i + 1) * possible[i];
                    }
                }
            }
        }

        static double Seconds(long ticks) => (double)ticks / Stopwatch.Frequency;

        static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }
}
