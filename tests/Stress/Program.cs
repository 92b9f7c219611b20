using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PovertyCriteria;

// Threads share the shipped standards and ask all that can be asked of the conformance cases, over and over: Stress [seconds] [threads].
// Every answer is held against the first one; the live managed heap is looked at ten times while they work (with what they hold just then) and once when they have ended.
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var threads = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Math.Max(4, Environment.ProcessorCount * 2);

var cases = Cases().ToArray();
var first = Array.ConvertAll(cases, each => each.Answer());
var before = GC.GetTotalMemory(forceFullCollection: true);
Console.WriteLine($"{cases.Length} cases, {threads} threads, {seconds} s, {Environment.ProcessorCount} processors");

long asked = 0, differing = 0;
using var stop = new CancellationTokenSource();
var workers = Enumerable.Range(0, threads).Select(number => new Thread(() =>
{
    var random = new Random(number);
    while (!stop.IsCancellationRequested)
    {
        for (var i = 0; i < 100; i++)
        {
            var at = random.Next(cases.Length);
            if (cases[at].Answer() != first[at]) Interlocked.Increment(ref differing);
        }

        Interlocked.Add(ref asked, 100);
    }
})).ToList();

var watch = Stopwatch.StartNew();
workers.ForEach(worker => worker.Start());
for (var look = 1; look <= 10; look++)
{
    Thread.Sleep(TimeSpan.FromSeconds(seconds / 10.0));
    Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:0} s: {Interlocked.Read(ref asked),12:N0} answers, {differing} differ, live heap {GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024:0.00} MiB");
}

stop.Cancel();
workers.ForEach(worker => worker.Join());
Console.WriteLine($"live heap {before / 1024.0 / 1024:0.00} MiB before, {GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024:0.00} MiB when all threads have ended");
Console.WriteLine($"working set {Environment.WorkingSet / 1024 / 1024} MiB, collections {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}");
return differing == 0 ? 0 : 1;

static IEnumerable<Case> Cases()
{
    foreach (var path in Directory.EnumerateFiles(Folder(), "*.json").Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)))
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var each in file.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (each.GetProperty("expected").TryGetProperty("faults", out _) || !each.TryGetProperty("standard", out var id) || !PovertyStandards.TryGet(id.GetString()!, out var standard)) continue;
            yield return new Case(
                standard, HouseholdJson.Parse(each.GetProperty("household").GetRawText()), NodaTime.Text.LocalDatePattern.Iso.Parse(each.GetProperty("on").GetString()!).Value,
                Enum.Parse<Basis>(each.GetProperty("by").GetString()!, ignoreCase: true));
        }
    }
}

static string Folder()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        if (Directory.Exists(Path.Combine(folder.FullName, "conformance"))) return Path.Combine(folder.FullName, "conformance");
    throw new InvalidOperationException("It runs from a build inside the repository.");
}

/// <summary>One household and all that is asked of it, as one number.</summary>
internal sealed record Case(PovertyStandard Standard, Household Household, LocalDate On, Basis By)
{
    public int Answer()
    {
        var answer = new HashCode();
        answer.Add(Standard.Classify(Household, On, By));
        foreach (var missing in Standard.MissingFor(Household, On, By)) answer.Add(missing);
        answer.Add(Standard.Explain(Household, On, By).ToString(CultureInfo.InvariantCulture));
        return answer.ToHashCode();
    }
}
