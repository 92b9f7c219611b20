using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>Thrown where a law file, or a catalog of standards, is refused: what is wrong, and where.</summary>
public sealed class InvalidStandardException : Exception
{
    /// <summary>An exception without faults.</summary>
    public InvalidStandardException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public InvalidStandardException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and its cause.</summary>
    public InvalidStandardException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that names these faults.</summary>
    public InvalidStandardException(ImmutableArray<LawFault> faults)
        : base(string.Join(Environment.NewLine, faults)) =>
        Faults = faults;

    /// <summary>The faults, in the order of the file.</summary>
    public ImmutableArray<LawFault> Faults { get; } = [];
}
