using Spectre.Console;

namespace PovertyCriteria.Cli;

/// <summary>How far a long run is, in bytes read of all that will be read. Shown on a terminal only, and after one second only.</summary>
internal sealed class Progress(long bytesInAll, Action? moved = null)
{
    private long _bytesInAll = bytesInAll;
    private long _households;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private long _done;
    private long _inFile;

    public double Percent => Volatile.Read(ref _bytesInAll) is var all && all == 0 ? 100 : 100.0 * (Volatile.Read(ref _done) + Volatile.Read(ref _inFile)) / all;

    /// <summary>More is to be read than it seemed.</summary>
    public void Expect(long bytes) => Volatile.Write(ref _bytesInAll, _bytesInAll + bytes);

    /// <summary>So many households are done.</summary>
    public void Done(long households) => Volatile.Write(ref _households, households);

    public void At(long position)
    {
        Volatile.Write(ref _inFile, position);
        moved?.Invoke();
    }

    public void FileDone(long length)
    {
        Volatile.Write(ref _inFile, 0);
        Volatile.Write(ref _done, _done + length);
    }

    /// <summary>Does the work; on a terminal, draws a bar while it lasts longer than a second.</summary>
    public T Show<T>(Surroundings surroundings, Func<T> work)
    {
        if (!surroundings.ErrorIsTerminal) return work();
        var running = Task.Run(work);
        if (!Finished(running, Patience))
        {
            SpectreConsole.On(surroundings.Error, terminal: true).Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(surroundings.Say("Đang xếp diện các hộ", "Classifying households")));
                while (!Finished(running, TimeSpan.FromMilliseconds(100))) bar.Value = Percent;
            });
        }

        return running.GetAwaiter().GetResult();
    }

    private static bool Finished(Task running, TimeSpan within)
    {
        // A failed task counts as finished; its exception is thrown where the result is taken.
        return Task.WhenAny(running, Task.Delay(within)).GetAwaiter().GetResult() == running;
    }
}
