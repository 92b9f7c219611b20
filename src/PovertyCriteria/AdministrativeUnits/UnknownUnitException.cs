using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>Thrown where a code means no administrative unit on a date, or where the data do not go back to the date.</summary>
public sealed class UnknownUnitException : Exception
{
    /// <summary>An exception without a code.</summary>
    public UnknownUnitException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public UnknownUnitException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and its cause.</summary>
    public UnknownUnitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    private UnknownUnitException(string? code, LocalDate date, bool cannotBeChecked, LocalizedText message)
        : base(message.En) =>
        (Code, Date, CannotBeChecked, LocalizedMessage) = (code, date, cannotBeChecked, message);

    /// <summary>The code; null where a whole list was asked for.</summary>
    public string? Code { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>True: the data do not go back to the date, and the code may have been one. False: the code is none on the date.</summary>
    public bool CannotBeChecked { get; }

    /// <summary>The message in Vietnamese and English.</summary>
    public LocalizedText? LocalizedMessage { get; }

    internal static UnknownUnitException OfProvince(string? code, LocalDate date) => date < Provinces.KnownFrom
        ? TooEarly(code, date, Provinces.KnownFrom, new("tỉnh, thành phố", "provinces"))
        : new(code, date, cannotBeChecked: false, NoProvince(code!, date));

    internal static UnknownUnitException OfCommune(string? code, LocalDate date) => date < Communes.KnownFrom
        ? TooEarly(code, date, Communes.KnownFrom, new("phường, xã, đặc khu", "communes"))
        : new(code, date, cannotBeChecked: false, With(
            new($"«{code}» không phải là mã phường, xã, đặc khu vào ngày {InVietnamese(date)}.", $"\"{code}\" is not the code of a commune on {Iso(date)}."),
            LostZeros(code!, Communes.On(date)[0].Code.Length, padded => Communes.TryFind(padded, date, out _))));

    internal static LocalizedText NoProvince(string code, LocalDate date)
    {
        var message = new LocalizedText($"«{code}» không phải là mã tỉnh vào ngày {InVietnamese(date)}.", $"\"{code}\" is not the code of a province on {Iso(date)}.");
        // A code that was given up: the lists before the date know it.
        if (Provinces.Ever(code).LastOrDefault() is { Until: { } until, Successor: { } successor } former)
            return With(message, new($"Đến ngày {InVietnamese(until)} mã này là {former.Name}, sau đó thuộc {successor}.", $"Until {Iso(until)} it was {former.Name}, since then part of {successor}."));
        return With(message, LostZeros(code, Provinces.On(date)[0].Code.Length, padded => Provinces.TryFind(padded, date, out _)));
    }

    private static UnknownUnitException TooEarly(string? code, LocalDate date, LocalDate from, LocalizedText what)
    {
        var which = code is null ? new LocalizedText("", "") : new LocalizedText($" Không kiểm tra được mã «{code}».", $" Code \"{code}\" cannot be checked.");
        return new(code, date, cannotBeChecked: true, new(
            $"Dữ liệu chỉ có danh sách {what.Vi} từ ngày {InVietnamese(from)}, không có của ngày {InVietnamese(date)}.{which.Vi}",
            $"The data have lists of {what.En} from {Iso(from)} only, none for {Iso(date)}.{which.En}"));
    }

    /// <summary>Spreadsheets turn 01 into 1.</summary>
    private static LocalizedText? LostZeros(string code, int length, Func<string, bool> exists)
    {
        var padded = code.PadLeft(length, '0');
        return code.Length is 0 || code.Length >= length || !exists(padded)
            ? null
            : new($"Mã có {length} chữ số; có phải là {padded}?", $"Codes have {length} digits; is it {padded}?");
    }

    private static LocalizedText With(LocalizedText message, LocalizedText? more) => more is null ? message : new($"{message.Vi} {more.Vi}", $"{message.En} {more.En}");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string InVietnamese(LocalDate date) => LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date);
}
