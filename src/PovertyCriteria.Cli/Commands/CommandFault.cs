using System.CommandLine;
using System.CommandLine.Parsing;

namespace PovertyCriteria.Cli;

/// <summary>A command line that cannot be parsed: the commonest slips in the reader's language; what the parser says of the others is English.</summary>
internal static class CommandFault
{
    public static LocalizedText Of(ParseResult parsed)
    {
        var what = What(parsed);
        var path = Path(parsed.CommandResult);
        return new($"{what.Vi}; xem {path} --help.", $"{what.En}; see {path} --help.");
    }

    private static LocalizedText What(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            // An option without its value takes the next option for it, and the value of that one is left over.
            var greedy = parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => option.Tokens.Any(IsOption));
            if (greedy is not null) return NeedsValue(greedy.Option.Name);
            var tokens = string.Join(" ", parsed.UnmatchedTokens.Select(ShownText.Of));
            return new($"không hiểu «{tokens}»", $"\"{tokens}\" is not understood");
        }

        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            var subcommands = string.Join(", ", command.Subcommands.Select(each => each.Name));
            return new($"thiếu tên lệnh: {subcommands}", $"a command is required: {subcommands}");
        }

        return parsed.Errors[0] is { SymbolResult: OptionResult option } ? OfOption(option, parsed.Errors[0]) : Parsers(parsed.Errors[0]);
    }

    private static LocalizedText OfOption(OptionResult result, ParseError error)
    {
        var name = result.Option.Name;
        if (result.IdentifierTokenCount > 1) return new($"{name} chỉ được dùng một lần", $"{name} must be given once");
        return result.Tokens.Count == 0 ? NeedsValue(name) : Parsers(error);
    }

    private static LocalizedText NeedsValue(string option) => new($"{option} thiếu giá trị", $"{option} needs a value");

    private static LocalizedText Parsers(ParseError error) => LocalizedText.Same(error.Message.TrimEnd('.'));

    private static bool IsOption(Token token) => token.Value.StartsWith("--", StringComparison.Ordinal);

    /// <summary>All the words that lead to a command.</summary>
    private static string Path(CommandResult result) => result.Parent is CommandResult parent ? Path(parent) + " " + result.Command.Name : result.Command.Name;
}
