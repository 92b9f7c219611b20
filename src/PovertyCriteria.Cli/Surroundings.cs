using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>All that a command needs of the world outside: where to write, where relative paths begin, and whose language counts.</summary>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, string Directory, CultureInfo Culture)
{
    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public static Surroundings OfThisProcess() => new(Console.Out, Console.Error, Environment.CurrentDirectory, CultureInfo.CurrentUICulture)
    {
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>A path as the user gave it, made whole.</summary>
    public string FullPath(string path) => path.Trim().Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
        ? Path.GetFullPath(path, Directory)
        : throw new NotUsableException(ProblemCode.FileMissing, new("tên tệp không được để trống.", "the name of a file must not be empty."));

    public string Say(LocalizedText text) => text.In(Culture);

    public string Say(string vi, string en) => LocalizedText.IsVietnamese(Culture) ? vi : en;

    public string Number(long value) => value.ToString("N0", Culture);

    public string Date(LocalDate date) => LocalizedText.IsVietnamese(Culture)
        ? NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date)
        : NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
