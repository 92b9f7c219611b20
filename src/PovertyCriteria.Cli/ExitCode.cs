namespace PovertyCriteria.Cli;

/// <summary>What the command says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All rows classified.</summary>
    public const int Done = 0;

    /// <summary>Finished, some rows rejected.</summary>
    public const int SomeRejected = 1;

    /// <summary>The command or a file could not be used; nothing was written.</summary>
    public const int NotUsable = 2;

    public const int Interrupted = 130;
}
