using Spectre.Console;

namespace PovertyCriteria.Cli;

/// <summary>A Spectre console on a writer: colours and lines on a terminal, plain text elsewhere.</summary>
internal static class SpectreConsole
{
    private const int WideEnough = 200;

    public static IAnsiConsole On(TextWriter writer, bool terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!terminal) console.Profile.Width = WideEnough;
        return console;
    }
}
