using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>Dates of law files: ISO, of the calendar.</summary>
internal static class LawDate
{
    public static bool IsReal(string text) => text.Length == 10 && LocalDatePattern.Iso.Parse(text).Success;

    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static LocalDate? ParseOptional(string? text) => text is null ? null : Parse(text);
}
