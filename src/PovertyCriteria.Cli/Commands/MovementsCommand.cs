using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary><c>movements</c>: the official movement tables of two reviews of the same households.</summary>
internal static class MovementsCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("movements", to.Say("Diễn biến hộ nghèo, hộ cận nghèo giữa hai kỳ (Mẫu 7.2, 7.3); cần --start và --end", "Movements of poor and near-poor households between two reviews (Mẫu 7.2, 7.3); needs --start and --end"));
        var pair = new PairOptions(command, to);
        var tables = new TableOptions(command, to);
        command.SetAction(parsed =>
        {
            var files = pair.Files(parsed);
            var write = tables.Writer(parsed, files.Start.Households, files.End.Households);
            var run = new MovementsRun(files, pair.By(parsed) is { } column ? new GroupColumn(column) : null, to, stop);
            write(run.Run());
            return run.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }
}
