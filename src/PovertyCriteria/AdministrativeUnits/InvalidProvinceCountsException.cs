using System.Collections.Immutable;

namespace PovertyCriteria;

/// <summary>Thrown where counts by province are not one for each province of their day.</summary>
public sealed class InvalidProvinceCountsException : Exception
{
    /// <summary>An exception without faults.</summary>
    public InvalidProvinceCountsException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public InvalidProvinceCountsException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and its cause.</summary>
    public InvalidProvinceCountsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidProvinceCountsException(ImmutableArray<ProvinceCountFault> faults)
        : base(string.Join(Environment.NewLine, faults)) =>
        Faults = faults;

    /// <summary>All faults: unknown codes and codes that stand twice in the order given, then the provinces without a count by code.</summary>
    public ImmutableArray<ProvinceCountFault> Faults { get; } = [];
}

/// <summary>One fault of counts by province.</summary>
/// <param name="Code">The stable code: <c>province.unknown</c>, <c>province.twice</c> or <c>province.missing</c>.</param>
/// <param name="ProvinceCode">The province's code as given, or the code that is missing.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record ProvinceCountFault(string Code, string ProvinceCode, LocalizedText Message)
{
    /// <summary>Code and English message.</summary>
    public override string ToString() => $"{Code}: {Message.En}";

    internal static ProvinceCountFault Unknown(string code, LocalDate on) => new("province.unknown", code, UnknownUnitException.NoProvince(code, on));

    internal static ProvinceCountFault Twice(Province province) => new(
        "province.twice", province.Code, new($"{province}: có hai số liệu.", $"{province}: stands twice."));

    internal static ProvinceCountFault Missing(Province province) => new(
        "province.missing", province.Code,
        new($"{province}: không có số liệu; số chưa biết phải ghi là null.", $"{province}: has no count; one that is not known must be given as null."));
}
