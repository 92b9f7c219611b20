using System.CommandLine;
using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary><c>targets</c>: a plan of poverty reduction against two reviews of the same households.</summary>
internal static class TargetsCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("targets", to.Say("Chỉ tiêu giảm nghèo so với kết quả hai kỳ: đạt chưa, còn phải làm bao nhiêu; cần --start, --end và ít nhất một chỉ tiêu", "A plan against two reviews: met or not, and what is still to do; needs --start, --end and at least one target"));
        var pair = new PairOptions(command, to);
        var poor = ReviewOptions.Text(command, "--fewer-poor", "N", to.Say("Giảm ít nhất N hộ nghèo", "At least N poor households fewer"));
        var nearPoor = ReviewOptions.Text(command, "--fewer-near-poor", "N", to.Say("Giảm ít nhất N hộ cận nghèo", "At least N near-poor households fewer"));
        var rate = ReviewOptions.Text(command, "--poor-rate", "PERCENT", to.Say("Tỷ lệ hộ nghèo cuối kỳ không quá, theo phần trăm (3.5); cần --total", "Poor households at the end at most so many percent (3.5); needs --total"));
        var total = ReviewOptions.Text(command, "--total", "N", to.Say("Tổng số hộ cuối kỳ", "All households at the end"));
        var merit = PairOptions.Flag(command, "--no-new-poor-with-merit", to.Say("Không phát sinh hộ nghèo có thành viên là người có công", "No household with a person of merit newly becomes poor"));
        var tables = new TableOptions(command, to);
        command.SetAction(parsed =>
        {
            var plan = new ReductionPlan
            {
                FewerPoor = Whole(parsed, poor), FewerNearPoor = Whole(parsed, nearPoor), PoorRateAtMostPercent = Rate(parsed, rate), NoNewPoorWithMerit = parsed.GetValue(merit),
            };
            if (plan == new ReductionPlan()) throw ReviewOptions.Missing("--fewer-poor, --fewer-near-poor, --poor-rate / --no-new-poor-with-merit");
            if (plan.PoorRateAtMostPercent is not null && parsed.GetValue(total) is null) throw ReviewOptions.Missing(total.Name, neededBy: rate.Name);
            var files = pair.Files(parsed);
            var write = tables.Writer(parsed, files.Start.Households, files.End.Households);
            var run = new TargetsRun(files, plan, Whole(parsed, total), pair.By(parsed) is { } column ? new GroupColumn(column) : null, to, stop);
            write(run.Run());
            return run.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }

    private static long? Whole(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Columns.MostMoney ? number
        : throw ReviewOptions.Wrong(option.Name, new("số hộ viết liền", "a number of households without grouping"), text);

    private static decimal? Rate(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 && decimal.Round(percent, 4) == percent ? percent
            : throw ReviewOptions.Wrong(option.Name, new("phần trăm từ 0 đến 100, nhiều nhất bốn chữ số lẻ (3.5)", "percent from 0 to 100 with at most four decimals (3.5)"), text);
    }
}
