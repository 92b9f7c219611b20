using System.CommandLine;
using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary><c>audit</c>: recorded classes against computed ones, codes that stand twice, households near a bound, a control sample.</summary>
internal static class AuditCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("audit", to.Say("Kiểm tra: diện đã ghi so với diện tính được, hộ và người trùng, hộ sát ngưỡng, mẫu kiểm tra", "Recorded against computed classes, households and persons that stand twice, households near a bound, a control sample"));
        var review = new ReviewOptions(command, to, withBasis: false, Basis.Facts);
        var near = ReviewOptions.Text(command, "--near", "5%|1", to.Say("Hộ sát ngưỡng: trong khoảng 5% của mức thu nhập, hoặc cách ngưỡng 1 chỉ số", "Households within 5% of a line of income, or 1 indicator from a cut-off"));
        var size = ReviewOptions.Text(command, "--sample", "N", to.Say("Rút N hộ để kiểm tra, chia theo xã", "Draw N households for a control visit, spread over the communes"));
        var seed = ReviewOptions.Text(command, "--seed", "N", to.Say("Số hạt giống của mẫu; mặc định 1, cùng số thì cùng hộ", "The seed of the sample; by default 1, the same gives the same households"));
        var persons = new Option<bool>("--person-ids") { Description = to.Say("member_id là mã riêng của mỗi người trong toàn sổ: tìm người được tính ở hai hộ", "member_id is a person's own code across households: find persons counted in two households") };
        command.Add(persons);
        var tables = new TableOptions(command, to);
        command.SetAction(parsed =>
        {
            var margin = Margin(parsed.GetValue(near));
            var sample = Sample(parsed.GetValue(size), parsed.GetValue(seed));
            using var source = HouseholdSource.Of(review, parsed, to, stop);
            var write = tables.Writer(parsed, source.Inputs);
            var run = new AuditRun(source, margin, sample, parsed.GetValue(persons), to, stop);
            write(run.Run());
            return run.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }

    private static NearMargin? Margin(string? text)
    {
        if (text is null) return null;
        try
        {
            return text.EndsWith('%') ? NearMargin.OfLine(Percent.Parse(text[..^1]) ?? throw new FormatException()) : NearMargin.OfIndicators(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw ReviewOptions.Wrong("--near", new("tỷ lệ trên 0% đến 100% như 5%, hoặc số chỉ số từ 1", "a share above 0% and at most 100% such as 5%, or a number of indicators from 1"), text);
        }
    }

    private static ControlSample? Sample(string? size, string? seed)
    {
        if (seed is not null && size is null) throw ReviewOptions.Missing("--sample", neededBy: "--seed");
        if (size is null) return null;
        if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var households) || households is < 1 or > ControlSample.MostSize)
            throw ReviewOptions.Wrong("--sample", new(FormattableString.Invariant($"số hộ từ 1 đến {ControlSample.MostSize}"), FormattableString.Invariant($"a number of households from 1 to {ControlSample.MostSize}")), size);
        return long.TryParse(seed ?? "1", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new ControlSample(households, number)
            : throw ReviewOptions.Wrong("--seed", new("số nguyên", "a whole number"), seed!);
    }
}
