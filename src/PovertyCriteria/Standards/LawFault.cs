using System.Globalization;

namespace PovertyCriteria;

/// <summary>One fault of a law file: where, what must stand there, and what stands there.</summary>
/// <param name="Code">The stable code, such as <c>key.unknown</c>.</param>
/// <param name="JsonPath">The place in the file, such as <c>$.byFacts.classes[0].deprivedAtLeast</c>.</param>
/// <param name="Line">The line in the file, from 1; null where the fault is of no one file.</param>
/// <param name="Must">What must stand there.</param>
/// <param name="Was">What stands there; empty where nothing does.</param>
public sealed record LawFault(string Code, string JsonPath, long? Line, LocalizedText Must, string Was)
{
    /// <summary>Place, what must stand there and what stands there, as one sentence.</summary>
    public LocalizedText Message => new(
        string.Format(CultureInfo.InvariantCulture, "{0}{1}: phải là {2}; đang là {3}.", JsonPath, Line is null ? "" : " (dòng " + Number + ")", Must.Vi, Was.Length == 0 ? "để trống" : "«" + Was + "»"),
        string.Format(CultureInfo.InvariantCulture, "{0}{1}: must be {2}; was {3}.", JsonPath, Line is null ? "" : " (line " + Number + ")", Must.En, Was.Length == 0 ? "empty" : "\"" + Was + "\""));

    private string Number => Line.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);

    /// <summary>Code and English message.</summary>
    public override string ToString() => $"{Code}: {Message.En}";
}
