using System.Diagnostics;
using Spectre.Console;

namespace PovertyCriteria.Cli;

/// <summary>How far a long run is: bytes read of all that will be read, and households done. Shown on a terminal only, and after one second only.</summary>
internal sealed class Progress(long bytesInAll, Action? moved = null)
{
    private long _bytesInAll = bytesInAll;
    private long _households;
    // Below so many percent any forecast would be a guess.
    private const int LeastToForetell = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private long _bytesRead;

    public double Percent => Volatile.Read(ref _bytesInAll) is var all && all == 0 ? 100 : 100.0 * Volatile.Read(ref _bytesRead) / all;

    /// <summary>Begins anew: so many bytes are to be read.</summary>
    public void Begin(long bytes)
    {
        Volatile.Write(ref _bytesInAll, bytes);
        Volatile.Write(ref _bytesRead, 0);
        Volatile.Write(ref _households, 0);
    }

    /// <summary>So many households are done.</summary>
    public void Done(long households) => Volatile.Write(ref _households, households);

    /// <summary>So many bytes more are read, of whichever file.</summary>
    public void Read(long bytes)
    {
        Volatile.Write(ref _bytesRead, _bytesRead + bytes);
        moved?.Invoke();
    }

    /// <summary>Does the work; on a terminal, draws a bar while it lasts longer than a second.</summary>
    public T Show<T>(Surroundings surroundings, Func<T> work)
    {
        if (!surroundings.ErrorIsTerminal) return work();
        var clock = Stopwatch.StartNew();
        var running = Task.Run(work);
        if (!Finished(running, Patience))
        {
            var console = SpectreConsole.On(surroundings.Error, terminal: true).Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn());
            console.Start(context =>
            {
                var bar = context.AddTask(Description());
                do
                {
                    bar.Value = Percent;
                    bar.Description = Description();
                }
                while (!Finished(running, TimeSpan.FromMilliseconds(100)));
            });
        }

        return running.GetAwaiter().GetResult();

        string Description() => Markup.Escape(Text(clock.Elapsed, surroundings));
    }

    /// <summary>What is being done, how many households a second, and how long it will take yet at the pace so far.</summary>
    public string Text(TimeSpan elapsed, Surroundings surroundings)
    {
        var left = Left(elapsed, surroundings);
        var households = Volatile.Read(ref _households);
        if (households == 0) return surroundings.Say("Đang đọc tệp", "Reading the files") + left;
        // A pass over the file that reads codes alone is time spent on them too.
        var rate = surroundings.Number((long)(households / Math.Max(elapsed.TotalSeconds, 0.001)));
        return surroundings.Say($"Đã xếp {surroundings.Number(households)} hộ, {rate} hộ/giây", $"{surroundings.Number(households)} households, {rate} a second") + left;
    }

    private string Left(TimeSpan elapsed, Surroundings surroundings)
    {
        var percent = Percent;
        if (percent is < LeastToForetell or > 100) return "";
        var left = elapsed * ((100 - percent) / percent);
        return left < TimeSpan.FromMinutes(1)
            ? surroundings.Say($", còn khoảng {Math.Ceiling(left.TotalSeconds):0} giây", $", about {Math.Ceiling(left.TotalSeconds):0} s left")
            : surroundings.Say($", còn khoảng {Math.Ceiling(left.TotalMinutes):0} phút", $", about {Math.Ceiling(left.TotalMinutes):0} min left");
    }

    private static bool Finished(Task running, TimeSpan within)
    {
        // A failed task counts as finished; its exception is thrown where the result is taken.
        return Task.WhenAny(running, Task.Delay(within)).GetAwaiter().GetResult() == running;
    }
}
