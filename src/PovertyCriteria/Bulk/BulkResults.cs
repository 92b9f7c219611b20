namespace PovertyCriteria.Bulk;

/// <summary>Where results go: the caller's memory, a value a household. What is left empty is not made.</summary>
public sealed class BulkResults
{
    /// <summary>No room yet: say what is wanted by setting it.</summary>
    public BulkResults()
    {
    }

    /// <summary>The classes still possible, one bit a class as in <see cref="PovertyClasses"/>; 0 for a row with a fault.</summary>
    public Memory<byte> Possible { get; init; }

    /// <summary>The indicators known to be deprived: bit i for indicator i + 1.</summary>
    public Memory<uint> Deprived { get; init; }

    /// <summary>The indicators that are not known.</summary>
    public Memory<uint> Unknown { get; init; }

    /// <summary>The <see cref="FaultCode"/> of the first fault of each row; 0 where there is none.</summary>
    public Memory<byte> Faults { get; init; }

    /// <summary>Bit planes: for each indicator in order <see cref="PlaneWords"/> words, bit i of word i / 64: the indicator is deprived.</summary>
    public Memory<ulong> DeprivedPlanes { get; init; }

    /// <summary>Bit planes of the indicators that are not known.</summary>
    public Memory<ulong> UnknownPlanes { get; init; }

    /// <summary>The words of one bit plane for so many households.</summary>
    public static int PlaneWords(int households) => BitmapKernel.Words(households);

    /// <summary>Whether classes are wanted, and nothing of indicators.</summary>
    internal bool AreClassesAlone => !Possible.IsEmpty && Deprived.IsEmpty && Unknown.IsEmpty && DeprivedPlanes.IsEmpty && UnknownPlanes.IsEmpty;

    internal void Check(int households, int indicators)
    {
        Length(Possible.Length, households, nameof(Possible));
        Length(Deprived.Length, households, nameof(Deprived));
        Length(Unknown.Length, households, nameof(Unknown));
        Length(Faults.Length, households, nameof(Faults));
        Length(DeprivedPlanes.Length, PlaneWords(households) * indicators, nameof(DeprivedPlanes));
        Length(UnknownPlanes.Length, PlaneWords(households) * indicators, nameof(UnknownPlanes));
    }

    private static void Length(int length, int needed, string name)
    {
        if (length != 0 && length < needed) throw new ArgumentException($"{name} has room for {length}; {needed} are needed.", name);
    }
}
