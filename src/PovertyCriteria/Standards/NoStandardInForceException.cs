using System.Collections.Immutable;

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

    internal NoStandardInForceException(LocalDate date, IEnumerable<PovertyStandard> standards)
        : base(Text(date, standards).En)
    {
        Date = date;
        Windows = [.. standards.SelectMany(standard => standard.Windows).OrderBy(window => window.From)];
        LocalizedMessage = Text(date, standards);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The windows that there are, in order.</summary>
    public ImmutableArray<ApplicationWindow> Windows { get; } = [];

    /// <summary>The message in Vietnamese and English.</summary>
    public LocalizedText? LocalizedMessage { get; }

    private static LocalizedText Text(LocalDate date, IEnumerable<PovertyStandard> standards)
    {
        var windows = string.Join("; ", standards
            .SelectMany(standard => standard.Windows.Select(window => (standard.Id, Window: window)))
            .OrderBy(pair => pair.Window.From)
            .Select(pair => $"{pair.Id} {pair.Window}"));
        if (windows.Length == 0) windows = "-";
        return new(
            FormattableString.Invariant($"Không có chuẩn nào áp dụng vào ngày {date:uuuu-MM-dd}. Các giai đoạn có dữ liệu: {windows}."),
            FormattableString.Invariant($"No standard applies on {date:uuuu-MM-dd}. Windows in the data: {windows}."));
    }
}
