namespace PovertyCriteria.Tests;

/// <summary>What a call allocates, told from what the runtime allocates now and then on the same thread.</summary>
internal static class Allocation
{
    private const int Rounds = 10;

    /// <summary>The least bytes of several rounds: what the code allocates, it does in every one.</summary>
    public static long Least(Action round)
    {
        // The first call compiles.
        round();
        var least = long.MaxValue;
        for (var i = 0; i < Rounds && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            round();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
