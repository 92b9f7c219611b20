using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>Thrown where a household cannot be read: what is wrong with which of its fields.</summary>
public sealed class InvalidHouseholdException : FormatException
{
    /// <summary>An exception without faults.</summary>
    public InvalidHouseholdException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public InvalidHouseholdException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and its cause.</summary>
    public InvalidHouseholdException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that names these faults.</summary>
    public InvalidHouseholdException(ImmutableArray<Fault> faults)
        : base(string.Join(Environment.NewLine, faults)) =>
        Faults = faults;

    /// <summary>The faults, in the order in which they were found.</summary>
    public ImmutableArray<Fault> Faults { get; } = [];
}
