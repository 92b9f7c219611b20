using System.Runtime.CompilerServices;

namespace PovertyCriteria.Bulk;

/// <summary>How a loop over rows is compiled.</summary>
internal static class Compiled
{
    /// <summary>
    /// Once and in full at its first call (AggressiveOptimization, which .NET Standard does not name): a loop that is called a few hundred times
    /// for a million rows would run most of them in its unoptimised form.
    /// </summary>
    public const MethodImplOptions InFull = (MethodImplOptions)512;
}
