using System.CommandLine;
using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary><c>compare</c>: the same households under two standards, or under one and its reform.</summary>
internal static class CompareCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("compare", to.Say("So sánh hai chuẩn trên cùng các hộ: ai đổi diện và vì sao", "Two standards over the same households: whose class changes and why"));
        var review = new ReviewOptions(command, to, withBasis: false, Basis.Facts);
        var with = ReviewOptions.Text(command, "--with", "ID", to.Say("Chuẩn đem so; mặc định là chuẩn quốc gia kế tiếp", "The standard to compare with; by default the next national one"));
        var file = ReviewOptions.Text(command, "--with-file", "FILE", to.Say("Chuẩn đem so, trong tệp JSON của người dùng", "The standard to compare with, in a JSON file of one's own"));
        var lines = new Option<string[]>("--line") { HelpName = "ID=RURAL,URBAN", Description = to.Say("Phương án: đổi một mức thu nhập của chuẩn (dùng được nhiều lần)", "A reform: another amount of a line of the standard (may be repeated)") };
        command.Add(lines);
        var cutoff = ReviewOptions.Text(command, "--cutoff", "N", to.Say("Phương án: đổi ngưỡng số chỉ số thiếu hụt", "A reform: another number of deprived indicators"));
        var by = ReviewOptions.Text(command, "--by", "area|province|commune|COLUMN", to.Say("Nhóm theo cột nào; mặc định area", "The column to group by; by default area"));
        var list = new Option<bool>("--list") { Description = to.Say("Danh sách các hộ đổi diện hoặc chưa rõ, kèm lý do", "The households whose class changes or may change, with the reason") };
        command.Add(list);
        var tables = new TableOptions(command, to);
        command.SetAction(parsed =>
        {
            using var source = HouseholdSource.Of(review, parsed, to, stop);
            var before = source.Question.Standard;
            var after = After(before, parsed.GetValue(with), parsed.GetValue(file), to);
            after = Reform(after, parsed.GetValue(lines) ?? [], parsed.GetValue(cutoff));
            var write = tables.Writer(parsed, [.. source.Inputs, parsed.GetValue(file)]);
            var run = new CompareRun(source, new StandardComparison(before, after), new GroupColumn(parsed.GetValue(by) ?? Columns.Area.Name), parsed.GetValue(list), to);
            write(run.Run());
            return run.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;

            PovertyStandard After(PovertyStandard first, string? id, string? path, Surroundings where)
            {
                if (id is not null || path is not null) return StandardChoice.Of(id, LocalizedText.Same("--with"), path, null, where);
                if (parsed.GetValue(lines) is { Length: > 0 } || parsed.GetValue(cutoff) is not null) return first;
                return PovertyStandards.National.FirstOrDefault(each => each.Windows[0].From > first.Windows[^1].To) ?? throw ReviewOptions.Missing("--with");
            }
        });
        return command;
    }

    /// <summary>The standard with every change asked for, made together so that lines may pass each other.</summary>
    private static PovertyStandard Reform(PovertyStandard standard, string[] lines, string? cutoff)
    {
        if (lines.Length == 0 && cutoff is null) return standard;
        var reform = new StandardReform(standard);
        foreach (var text in lines)
        {
            var parts = text.Split('=', ',');
            if (parts.Length is < 2 or > 3 || !Whole(parts[1], out var rural) || !Whole(parts[^1], out var urban) || !standard.ByFacts.Lines.Any(line => string.Equals(line.Id, parts[0], StringComparison.Ordinal)))
            {
                var known = string.Join(", ", standard.ByFacts.Lines.Select(line => line.Id));
                throw ReviewOptions.Wrong("--line", new($"MỨC=NÔNG_THÔN,THÀNH_THỊ với MỨC là một trong: {known}", $"ID=RURAL,URBAN with ID one of: {known}"), text);
            }

            reform.Line(parts[0], rural, urban);
        }

        try
        {
            if (cutoff is not null) reform.Cutoff(Whole(cutoff, out var deprived) && deprived <= int.MaxValue ? (int)deprived : throw ReviewOptions.Wrong("--cutoff", new("số chỉ số", "a number of indicators"), cutoff));
            return reform.ToStandard();
        }
        catch (NotSupportedException)
        {
            throw ReviewOptions.Wrong("--cutoff", new($"bỏ trống: {standard.Id} không có một ngưỡng duy nhất", $"left out: {standard.Id} has no single cut-off"), cutoff!);
        }
        catch (InvalidStandardException e)
        {
            throw new NotUsableException([.. e.Faults.Select(fault => new Problem(fault.Code, null, null, fault.Message))]);
        }
    }

    private static bool Whole(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
