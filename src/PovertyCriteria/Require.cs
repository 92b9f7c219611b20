using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PovertyCriteria;

/// <summary>The one guard that both targets share; ArgumentNullException.ThrowIfNull does not exist on netstandard2.0.</summary>
internal static class Require
{
    public static void NotNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        if (argument is null) throw new ArgumentNullException(name);
    }
}
