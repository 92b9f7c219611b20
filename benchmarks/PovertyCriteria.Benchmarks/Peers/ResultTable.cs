using System.Globalization;
using System.Text;

namespace PovertyCriteria.Benchmarks;

/// <summary>The table of ratios, and under it the figures that they are ratios of.</summary>
internal static class ResultTable
{
    private const double MiB = 1 << 20;

    public static string Of(IReadOnlyCollection<Measured> figures, long households, long large, int rounds)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # {Machine.Processor}

            {Environment.ProcessorCount} cores; vectors {Machine.Widths}; {System.Runtime.InteropServices.RuntimeInformation.OSDescription}; .NET {Environment.Version}; PovertyCriteria {Machine.Library}; {figures.FirstOrDefault(figure => string.Equals(figure.Engine, "duckdb", StringComparison.Ordinal))?.Version ?? "no DuckDB"}; load at the end {Machine.Load}.
            {households:N0} generated households, {Setting.Standard.Id} on {NodaTime.Text.LocalDatePattern.Iso.Format(Setting.On)}; medians of {rounds} processes each, taken in turn; ratios are those of one round, their median here. The clock counts on a machine of one's own; on a shared one processor time is the fairer of the two. Where both classify, counts by set of classes and checksums were equal.

            | work | measured | by processor time | at least | goal |
            | --- | --- | --- | --- | --- |

            """);
        Row("facts in memory to classes, known, against DuckDB", Times(Ratio("facts", "duckdb", 1, "library", 1, households)), "25x", "50x");
        Row("same, 3 % unknown and 5 % partial births", Times(Ratio("gaps", "duckdb", 1, "library", 1, households)), "20x", "35x");
        foreach (var rows in new[] { households, large })
        {
            var name = $"masks to classes, {rows / 1e6:0.###} M rows, against ";
            Row(name + "the hand-written loop", Share(Ratio("masks", "hand", 1, "library", 1, rows)), "0.85", "1.0");
            if (rows == large) Row(name + "a copy of the bytes", Share(Ratio("masks", "copy", 1, "library", 1, rows)), "", "0.8");
            Row($"(the hand-written loop, {rows / 1e6:0.###} M rows, against a copy of the bytes)", Share(Ratio("masks", "copy", 1, "hand", 1, rows)), "", "");
        }

        Row("CSV to CSV, rejects on, against DuckDB", Times(Ratio("files", "duckdb", 1, "library", 1, households)), "2x", "5x");
        Row("two threads against one, facts", Times(Ratio("facts", "library", 1, "library", 2, households)), "1.6x", "1.9x");
        Row("one household of five members, class only", One(), "under 1 µs, 0 bytes", "0.3 µs");
        Row("growth, time a household from 10,000 on (least to most against the middle)", Spread(), "within 25 %", "");
        Row($"memory, CSV of {households:N0} households", Memory("files", "library"), "under 300 MiB", "150 MiB");
        Row("(DuckDB on the same files)", Memory("files", "duckdb"), "", "");

        text.Append("\n| figure | threads | households | median | processor time | a second | peak memory |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var each in figures.GroupBy(figure => (figure.Work, figure.Engine, figure.Threads, figure.Rows)))
        {
            var (seconds, processor) = (Measured.Median(each.Select(figure => figure.Seconds)), Measured.Median(each.Select(figure => figure.ProcessorSeconds)));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {each.Key.Work}, {each.Key.Engine} | {each.Key.Threads} | {each.Key.Rows:N0} | {seconds * 1_000:N3} ms | {processor * 1_000:N3} ms | {each.Key.Rows / seconds / 1e6:N3} M | {each.Max(figure => figure.PeakBytes) / MiB:N0} MiB |\n");
        }

        return text.ToString();

        void Row(string work, (string? Wall, string? Processor) measured, string least, string goal) =>
            text.Append(CultureInfo.InvariantCulture, $"| {work} | {measured.Wall ?? "not measured"} | {measured.Processor} | {least} | {goal} |\n");

        // How many times faster the second is than the first.
        (double? Wall, double? Processor) Ratio(string work, string slower, int slowerThreads, string faster, int fasterThreads, long rows)
        {
            Measured[] first = [.. Of(work, slower, slowerThreads, rows)], second = [.. Of(work, faster, fasterThreads, rows)];
            if (first.Length == 0 || second.Length == 0) return (null, null);
            var wall = Measured.Median(first.Zip(second, (a, b) => a.Seconds / b.Seconds));
            return (wall, slowerThreads == fasterThreads ? Measured.Median(first.Zip(second, (a, b) => a.ProcessorSeconds / b.ProcessorSeconds)) : null);
        }

        IEnumerable<Measured> Of(string work, string engine, int threads, long rows) =>
            figures.Where(figure => figure.Is(work, engine) && figure.Threads == threads && figure.Rows == rows);

        (string?, string?) One()
        {
            Measured[] one = [.. figures.Where(figure => figure.Is("one"))];
            if (one.Length == 0) return (null, null);
            return (
                string.Create(CultureInfo.InvariantCulture, $"{Measured.Median(one.Select(figure => 1e6 * figure.Seconds / figure.Rows)):0.00} µs, {one.Max(figure => long.Parse(figure.Checksum!, CultureInfo.InvariantCulture))} bytes"),
                string.Create(CultureInfo.InvariantCulture, $"{Measured.Median(one.Select(figure => 1e6 * figure.ProcessorSeconds / figure.Rows)):0.00} µs"));
        }

        (string?, string?) Spread()
        {
            var growth = figures.Where(figure => figure.Is("growth")).GroupBy(figure => figure.Rows).ToList();
            return growth.Count == 0 ? (null, null) : (About(figure => figure.Seconds), About(figure => figure.ProcessorSeconds));

            string About(Func<Measured, double> time)
            {
                double[] each = [.. growth.Select(size => Measured.Median(size.Select(figure => time(figure) / figure.Rows)))];
                var middle = Measured.Median(each);
                return string.Create(CultureInfo.InvariantCulture, $"{100 * (each.Min() / middle - 1):+0;-0;0} % to {100 * (each.Max() / middle - 1):+0;-0;0} %");
            }
        }

        (string?, string?) Memory(string work, string engine)
        {
            Measured[] of = [.. figures.Where(figure => figure.Is(work, engine))];
            return (of.Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{of.Max(figure => figure.PeakBytes) / MiB:N0} MiB"), null);
        }
    }

    private static (string?, string?) Times((double? Wall, double? Processor) ratio) => (Written(ratio.Wall, "0.0x"), Written(ratio.Processor, "0.0x"));

    private static (string?, string?) Share((double? Wall, double? Processor) ratio) => (Written(ratio.Wall, "0.00"), Written(ratio.Processor, "0.00"));

    private static string? Written(double? ratio, string format) => ratio?.ToString(format, CultureInfo.InvariantCulture);
}
