using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>The command line, in process: arguments in, exit code out. Touches nothing of the world but <see cref="Surroundings"/> and files.</summary>
#pragma warning disable MA0049 // The command line is called "Cli" by everyone; the folder, and so the namespace, too.
internal static class Cli
#pragma warning restore MA0049
{
    private const string LanguageOption = "--lang";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static int Run(string[] args, TextWriter output, TextWriter error) =>
        Run(args, new Surroundings(output, error, Environment.CurrentDirectory, CultureInfo.CurrentUICulture), CancellationToken.None);

    public static int Run(string[] args, Surroundings surroundings, CancellationToken stop)
    {
        var to = surroundings with { Culture = Language(args, surroundings.Culture) };
        try
        {
            return Invoke(args, to, stop);
        }
        catch (NotUsableException e)
        {
            foreach (var problem in e.Problems) to.Error.WriteLine(to.Say("Lỗi: ", "Error: ") + to.Say(problem.Text));
            return ExitCode.NotUsable;
        }
        catch (OperationCanceledException)
        {
            to.Error.WriteLine(to.Say("Đã dừng theo yêu cầu; không ghi tệp nào.", "Interrupted; no file was written."));
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            to.Error.WriteLine($"{to.Say("Lỗi: ", "Error: ")}{e.Message} [{ProblemCode.OutputFailed}]");
            return ExitCode.NotUsable;
        }
        catch (Exception e)
        {
            // Even a defect of ours ends with a code that scripts know; files are moved to their names last, so none is half written.
            to.Error.WriteLine($"{to.Say("Lỗi của phần mềm, xin báo lại", "A defect of this software, please report it")}: {e} [{ProblemCode.Defect}]");
            return ExitCode.NotUsable;
        }
    }

    private static int Invoke(string[] args, Surroundings to, CancellationToken stop)
    {
        var root = Root(to, stop);
        // "@file" is an argument like any other, and one dash with several letters is no bundle.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            throw new NotUsableException(ProblemCode.CommandSyntax, CommandFault.Of(parsed));
        RefuseOther(parsed.GetValue<string?>(LanguageOption));
        if (parsed.Action is not HelpAction) return Into(to.Out);
        using var help = new StringWriter();
        var code = Into(help);
        to.Out.Write(HelpText.Of(help.ToString(), to));
        return code;

        int Into(TextWriter output) =>
            parsed.Invoke(new InvocationConfiguration { Output = output, Error = to.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Command Root(Surroundings to, CancellationToken stop)
    {
        // Not a RootCommand: that one calls itself by the assembly's name, which is not the command's.
        var root = new Command("povertycriteria", to.Say("Chuẩn nghèo đa chiều Việt Nam: xếp diện hộ, giải thích, điền phiếu, tra cứu chuẩn", "Vietnam's multidimensional poverty criteria: classify households, explain, fill the survey form in, look standards up"))
        {
            new Option<string?>(LanguageOption) { HelpName = "vi|en", Recursive = true, Description = to.Say("Ngôn ngữ của thông báo", "The language of messages") },
            new HelpOption { Description = to.Say("Hướng dẫn dùng", "How to use it") },
            new VersionOption { Description = to.Say("Phiên bản", "The version") },
        };
        root.Add(ClassifyCommand.Create(to, stop));
        root.Add(ExplainCommand.Create(to, stop));
        root.Add(FormCommand.Create(to, stop));
        root.Add(ReportCommand.Create(to, stop));
        root.Add(ProfileCommand.Create(to, stop));
        root.Add(CompareCommand.Create(to, stop));
        root.Add(AuditCommand.Create(to, stop));
        root.Add(MovementsCommand.Create(to, stop));
        root.Add(TargetsCommand.Create(to, stop));
        root.Add(StandardsCommand.Create(to));
        root.Add(SampleCommand.Create(to, stop));
        return root;
    }

    /// <summary>The language is needed before the command line is understood, for that may already fail.</summary>
    private static CultureInfo Language(string[] args, CultureInfo readers)
    {
        var at = Array.FindLastIndex(args, arg => arg is LanguageOption);
        var asked = at >= 0 && at + 1 < args.Length ? args[at + 1] : Array.Find(args, arg => arg.StartsWith(LanguageOption + "=", StringComparison.Ordinal))?[(LanguageOption.Length + 1)..];
        return asked switch
        {
            "vi" => Vietnamese,
            "en" => English,
            _ => LocalizedText.IsVietnamese(readers) ? Vietnamese : English,
        };
    }

    private static void RefuseOther(string? language)
    {
        if (language is not (null or "vi" or "en")) throw ReviewOptions.Wrong(LanguageOption, new("vi hoặc en", "vi or en"), language);
    }
}
