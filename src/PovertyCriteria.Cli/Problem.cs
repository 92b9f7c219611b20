using System.Collections.Immutable;
using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>Why a command or a file cannot be used: stable code, where, and one sentence.</summary>
internal sealed record Problem(string Code, string? File, long? Line, LocalizedText Message)
{
    /// <summary>The file, the line, the sentence and the code, on one line.</summary>
    public LocalizedText Text => new(Where("dòng") + Message.Vi + " [" + Code + "]", Where("line") + Message.En + " [" + Code + "]");

    private string Where(string line) => File is null ? ""
        : Line is null ? File + ": "
        : string.Format(CultureInfo.InvariantCulture, "{0}, {1} {2}: ", File, line, Line);
}

/// <summary>Ends a command with exit code 2 and nothing written.</summary>
internal sealed class NotUsableException(ImmutableArray<Problem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public NotUsableException(string code, LocalizedText message)
        : this(code, null, null, message)
    {
    }

    public NotUsableException(string code, string? file, long? line, LocalizedText message)
        : this([new Problem(code, file, line, message)])
    {
    }

    public ImmutableArray<Problem> Problems { get; } = problems;
}
