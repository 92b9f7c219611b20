using System.Globalization;
using PovertyCriteria.Bulk;

namespace PovertyCriteria.Benchmarks;

/// <summary>One process of the comparison on this side: the library, the hand-written loop and the copy; prints a line of JSON a figure.</summary>
internal static class LibrarySide
{
    public static int Run(string[] args)
    {
        var (work, rows) = (args[0], args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Setting.Million);
        var times = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        switch (work)
        {
            case "facts": Facts(work, rows, gaps: false); break;
            case "gaps": Facts(work, rows, gaps: true); break;
            case "masks": Masks(rows, times); break;
            case "one": One(); break;
            default: throw new ArgumentException($"No work {work}.", nameof(args));
        }

        return 0;
    }

    private static void Facts(string work, int rows, bool gaps)
    {
        var facts = Setting.Facts(rows, gaps);
        var possible = new byte[rows];
        var results = new BulkResults { Possible = possible };
        foreach (var threads in new[] { 1, 2 })
        {
            Array.Clear(possible);
            var time = Measured.Time(() => Setting.Plan.Classify(facts, results, threads));
            Print(work, "library", threads, rows, time, possible);
        }
    }

    private static void Masks(int rows, int times)
    {
        var data = MaskData.Of(rows);
        if (times > 1) data = data.Times(times);
        var classes = new byte[data.Count];
        var hand = new HandLoop(Setting.Standard);
        var (found, columns) = (new byte[data.Count], data.Columns());
        var results = new BulkResults { Possible = found };
        var inTurn = Measured.TimeInTurn(1.0, () => hand.Classify(data, classes), () => Setting.Plan.Classify(columns, results));
        Print("masks", "hand", 1, data.Count, inTurn[0], classes);
        Print("masks", "library", 1, data.Count, inTurn[1], found);

        var (areas, incomes, deprived) = (new byte[data.Count], new long[data.Count], new uint[data.Count]);
        var copied = Measured.Time(() =>
        {
            data.Areas.CopyTo(areas, 0);
            data.Incomes.CopyTo(incomes, 0);
            data.Deprived.CopyTo(deprived, 0);
        });
        Print("masks", "copy", 1, data.Count, copied, null);
    }

    private static void One()
    {
        const int Repetitions = 100_000;
        var one = new OneHousehold();
        one.Setup();
        var before = 0L;
        var allocated = 0L;
        var time = Measured.Time(() =>
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Repetitions; i++) one.Known();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Console.WriteLine(new Measured("one", "library", 1, Repetitions, time.Seconds, time.ProcessorSeconds, null, (allocated / Repetitions).ToString(CultureInfo.InvariantCulture), Machine.PeakBytes, Machine.Library).Json());
    }

    private static void Print(string work, string engine, int threads, long rows, (double Wall, double Processor) seconds, byte[]? possible) => Console.WriteLine(
        new Measured(
            work, engine, threads, rows, seconds.Wall, seconds.Processor, possible is null ? null : Found.Counts(possible), possible is null ? null : Found.Checksum(possible), Machine.PeakBytes, Machine.Library).Json());
}
