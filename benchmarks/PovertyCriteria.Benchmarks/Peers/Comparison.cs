using System.Diagnostics;
using System.Globalization;

namespace PovertyCriteria.Benchmarks;

/// <summary>
/// The whole comparison: every work in several processes, the peers in turn, medians, equal counts and checksums asserted, one table of ratios.
/// <c>peers [--households N] [--rounds N] [--only WORK,…] [--no-duckdb]</c>
/// </summary>
internal static class Comparison
{
    private const int LargeFactor = 16;

    private static readonly string[] Facts = ["facts", "gaps"];

    public static int Run(string[] args)
    {
        var households = Number(args, "--households", Setting.Million);
        var rounds = Number(args, "--rounds", 3);
        var only = Text(args, "--only")?.Split(',');
        var repository = Repository();
        var folder = Path.Combine(repository, "artifacts", "peers");
        var duckdb = args.Contains("--no-duckdb") ? null : DuckDb.At(Path.Combine(repository, "benchmarks", "peers"), folder);
        var figures = new List<Measured>();

        Console.Error.WriteLine($"writing {households} households to {Path.GetRelativePath(repository, folder)} where they are not there yet");
        PeerData.Write(folder, households);
        duckdb?.Prepare();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var work in Facts)
            {
                if (!Wanted(work)) continue;
                Library($"side {work} {households}");
                Peer(work);
            }

            if (Wanted("masks"))
            {
                foreach (var times in new[] { 1, LargeFactor })
                {
                    Library($"side masks {households} {times}");
                    Peer($"masks {times}");
                }
            }

            if (Wanted("files"))
            {
                Add(CommandLine.Classify(repository, folder, households, duckdb));
                Peer("files");
            }

            if (Wanted("one")) Library("side one");
            if (Wanted("growth")) Library("growth --most 1000000 --json");
            Console.Error.WriteLine($"round {round} of {rounds} done");

            void Library(string arguments) => Add(Measured.Read(Processes.Run(Environment.ProcessPath!, arguments, repository).Output));

            void Peer(string arguments)
            {
                if (duckdb is not null) Add(Measured.Read(duckdb.Run(arguments)));
            }
        }

        Agreement.Assert(figures);
        var table = ResultTable.Of(figures, households, LargeFactor * households, rounds);
        Console.WriteLine(table);
        if (only is null)
        {
            var results = Path.Combine(repository, "benchmarks", "results", Machine.ProcessorName + ".md");
            Directory.CreateDirectory(Path.GetDirectoryName(results)!);
            File.WriteAllText(results, table);
            Console.Error.WriteLine($"written to {Path.GetRelativePath(repository, results)}");
        }

        return 0;

        bool Wanted(string work) => only is null || only.Contains(work, StringComparer.Ordinal);

        void Add(IEnumerable<Measured> measured)
        {
            foreach (var figure in measured)
            {
                figures.Add(figure);
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figure.Work} {figure.Engine} {figure.Threads} thread(s) {figure.Rows:N0} rows: {figure.Seconds * 1_000:N2} ms"));
            }
        }
    }

    public static int Number(string[] args, string option, int usual) => Text(args, option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PovertyCriteria.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Not run from a checkout: no PovertyCriteria.sln above the program.");
    }

    private static string? Text(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at < 0 ? null : at + 1 < args.Length ? args[at + 1] : throw new ArgumentException($"{option} needs a value.", nameof(args));
    }
}

/// <summary>Whatever engines did the same work must have found the same.</summary>
internal static class Agreement
{
    public static void Assert(IReadOnlyCollection<Measured> figures)
    {
        foreach (var work in figures.Where(figure => figure.Counts is not null).GroupBy(figure => (figure.Work, figure.Rows)))
        {
            var first = work.First();
            foreach (var other in work)
            {
                if (string.Equals(first.Checksum, other.Checksum, StringComparison.Ordinal) && first.Counts!.SequenceEqual(other.Counts!)) continue;
                throw new InvalidOperationException($"{work.Key.Work}, {work.Key.Rows} rows: {Said(first)}; {Said(other)}.");
            }
        }
    }

    private static string Said(Measured figure) => $"{figure.Engine} counts {string.Join(", ", figure.Counts!.Select(each => $"{each.Key}: {each.Value}"))}, checksum {figure.Checksum}";
}

/// <summary>DuckDB in a process of its own for every work.</summary>
internal sealed class DuckDb
{
    private readonly string _scripts;
    private readonly string _data;

    private DuckDb(string scripts, string data) => (_scripts, _data) = (scripts, data);

    public static DuckDb At(string scripts, string data)
    {
        if (!Directory.Exists(Path.Combine(scripts, "node_modules")))
            throw new InvalidOperationException("DuckDB is not installed: run `npm install` in benchmarks/peers, or pass --no-duckdb.");
        return new DuckDb(scripts, data);
    }

    public void Prepare()
    {
        var (ready, stored) = (Path.Combine(_data, PeerData.Ready), Path.Combine(_data, "peers.duckdb"));
        if (!File.Exists(stored) || File.GetLastWriteTimeUtc(stored) < File.GetLastWriteTimeUtc(ready)) Run("prepare");
    }

    public string Run(string work) =>
        Processes.Run("node", $"peers.mjs \"{_data}\" {NodaTime.Text.LocalDatePattern.Iso.Format(Setting.On)} {work}", _scripts).Output;
}

/// <summary>The command on the files of the data dictionary, as published for this kind of machine: a whole process, start and all.</summary>
internal static class CommandLine
{
    public static IEnumerable<Measured> Classify(string repository, string folder, int households, DuckDb? reader)
    {
        const string Results = "library-results.csv";
        var command = Path.Combine(repository, "artifacts", "published", "PovertyCriteria.Cli.dll");
        if (!File.Exists(command)) throw new InvalidOperationException("The command is not published: benchmarks/run.sh does that first.");
        var arguments = $"\"{command}\" classify --households \"{Path.Combine(folder, "households.csv")}\" --members \"{Path.Combine(folder, "members.csv")}\""
            + $" --on {NodaTime.Text.LocalDatePattern.Iso.Format(Setting.On)} --out \"{Path.Combine(folder, Results)}\" --rejects \"{Path.Combine(folder, "library-rejects.csv")}\" --lang en";
        var ran = Processes.Run("dotnet", arguments, repository, oneProcessor: true);
        // The peer reads the results only to count them; without it they are timed and not compared.
        var found = reader is null ? null : Measured.Read(reader.Run($"compare {Results}")).Single();
        yield return new Measured("files", "library", 1, households, ran.Seconds, ran.ProcessorSeconds, found?.Counts, found?.Checksum, ran.PeakBytes, Machine.Library);
    }
}

internal static class Processes
{
    /// <summary>Runs a process to its end, looking at its memory meanwhile.</summary>
    public static (string Output, double Seconds, double ProcessorSeconds, long PeakBytes) Run(string program, string arguments, string folder, bool oneProcessor = false)
    {
        if (oneProcessor && File.Exists("/usr/bin/taskset")) (program, arguments) = ("/usr/bin/taskset", $"-c 0 {program} {arguments}");
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Machine.PeakBytesOf(process.Id) ?? 0);
            processor = ProcessorTimeOf(process) ?? processor;
        }

        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}: {output.Result}");
        return (output.Result, seconds, processor.TotalSeconds, peak);
    }

    // It may end between the look and the question.
    private static TimeSpan? ProcessorTimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
