using System.Collections.Immutable;
using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>Thrown where no standard of a catalog applies on a date.</summary>
public sealed class NoStandardInForceException : Exception
{
    /// <summary>An exception without a date.</summary>
    public NoStandardInForceException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public NoStandardInForceException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and its cause.</summary>
    public NoStandardInForceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal NoStandardInForceException(
        LocalDate date, IReadOnlyCollection<PovertyStandard> standards, string? provinceCode = null, IEnumerable<IncompleteStandard>? knownIncomplete = null)
        : this(date, standards, provinceCode, Text(date, standards, provinceCode, [.. knownIncomplete ?? []]))
    {
    }

    private NoStandardInForceException(LocalDate date, IReadOnlyCollection<PovertyStandard> standards, string? provinceCode, LocalizedText message)
        : base(message.En)
    {
        Date = date;
        ProvinceCode = provinceCode;
        Windows = [.. standards.SelectMany(standard => standard.Windows).OrderBy(window => window.From)];
        LocalizedMessage = message;
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The province that was asked for; null: the national standards were.</summary>
    public string? ProvinceCode { get; }

    /// <summary>The windows that there are, in order.</summary>
    public ImmutableArray<ApplicationWindow> Windows { get; } = [];

    /// <summary>The message in Vietnamese and English.</summary>
    public LocalizedText? LocalizedMessage { get; }

    private static LocalizedText Text(
        LocalDate date, IReadOnlyCollection<PovertyStandard> standards, string? provinceCode, IReadOnlyCollection<IncompleteStandard> knownIncomplete)
    {
        var vi = provinceCode is null ? "Không có chuẩn nào áp dụng" : $"Dữ liệu không có chuẩn của tỉnh {provinceCode} áp dụng";
        var en = provinceCode is null ? "No standard applies" : $"The data hold no standard of province {provinceCode} that applies";
        vi += $" vào ngày {InVietnamese(date)}. Các giai đoạn có dữ liệu: {ListOf(standards, InVietnamese)}.";
        en += $" on {Iso(date)}. Windows in the data: {ListOf(standards, Iso)}.";
        if (provinceCode is not null)
        {
            vi += " Không có trong dữ liệu không có nghĩa là địa phương không ban hành.";
            en += " That none is in the data does not say that there is none in law.";
        }

        foreach (var incomplete in knownIncomplete.Where(each => string.Equals(each.ProvinceCode, provinceCode, StringComparison.Ordinal)))
        {
            vi += $" Đã biết nhưng chưa đủ: {incomplete.Name.Vi} (thiếu {incomplete.Missing.Vi}).";
            en += $" Known but incomplete: {incomplete.Name.En} (missing: {incomplete.Missing.En}).";
        }

        return new(vi, en);
    }

    private static string ListOf(IEnumerable<PovertyStandard> standards, Func<LocalDate, string> show)
    {
        var windows = standards
            .SelectMany(standard => standard.Windows.Select(window => (standard.Id, Window: window)))
            .OrderBy(pair => pair.Window.From)
            .Select(pair => $"{pair.Id} {show(pair.Window.From)} - {show(pair.Window.To)}")
            .ToList();
        return windows.Count == 0 ? "-" : string.Join("; ", windows);
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string InVietnamese(LocalDate date) => LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date);
}
