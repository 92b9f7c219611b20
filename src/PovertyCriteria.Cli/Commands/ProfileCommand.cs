using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace PovertyCriteria.Cli;

/// <summary><c>profile</c>: how many households and persons are in each class, by group, and the measures of poverty.</summary>
internal static class ProfileCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("profile", to.Say("Thống kê các diện hộ và tỷ lệ theo nhóm; đo lường Alkire-Foster, Foster-Greer-Thorbecke", "Classes and rates by group; the measures of Alkire and Foster, and of Foster, Greer and Thorbecke"));
        var review = new ReviewOptions(command, to, withBasis: false, Basis.Facts);
        var by = ReviewOptions.Text(command, "--by", "area|province|commune|ethnicity|COLUMN", to.Say("Nhóm theo cột nào; mặc định area", "The column to group by; by default area"));
        var cutoff = ReviewOptions.Text(command, "--cutoff", "K", to.Say("Ngưỡng Alkire-Foster: số chỉ số (3) hoặc tỷ lệ (1/3, 25%); mặc định là ngưỡng của chuẩn", "The Alkire-Foster cut-off: a number of indicators (3) or a share (1/3, 25%); by default the standard's"));
        var missing = ReviewOptions.Text(command, "--missing", "exclude|bounds", to.Say("Hộ chưa xác định: loại khỏi tỷ lệ (exclude, mặc định) hoặc cho cận dưới và cận trên (bounds)", "Undetermined households: left out of rates (exclude, the default) or lowest and highest rates (bounds)"));
        var unit = ReviewOptions.Text(command, "--unit", "households|persons|weight", to.Say("Tỷ lệ tính theo hộ (mặc định), nhân khẩu hay quyền số", "Rates of households (the default), of persons or of weights"));
        var tables = new TableOptions(command, to);
        command.SetAction(parsed =>
        {
            var policy = Policy(parsed.GetValue(missing));
            var counted = Unit(parsed.GetValue(unit));
            using var source = HouseholdSource.Of(review, parsed, to, stop);
            var method = Method(parsed.GetValue(cutoff), source.Question.Standard);
            var write = tables.Writer(parsed, source.Inputs);
            var run = new ProfileRun(source, new GroupColumn(parsed.GetValue(by) ?? Columns.Area.Name), method, policy, counted, to);
            write(run.Run());
            return run.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;
        });
        return command;
    }

    private static bool Policy(string? text) => text switch
    {
        null or "exclude" => false,
        "bounds" => true,
        _ => throw ReviewOptions.Wrong("--missing", new("exclude hoặc bounds", "exclude or bounds"), text),
    };

    private static CountingUnit Unit(string? text) => text switch
    {
        null or "households" => CountingUnit.Households,
        "persons" => CountingUnit.Persons,
        "weight" => CountingUnit.Weight,
        _ => throw ReviewOptions.Wrong("--unit", new("households, persons hoặc weight", "households, persons or weight"), text),
    };

    /// <summary>The measure by the cut-off asked for, or by the standard's own; null where the standard has no indicators, or no cut-off and none was asked for.</summary>
    private static AlkireFosterMethod? Method(string? text, PovertyStandard standard)
    {
        if (text is null)
        {
            var own = standard.ByFacts.Rows.Select(row => row.DeprivedAtLeast).OfType<int>().Distinct().ToList();
            return own.Count == 1 ? new AlkireFosterMethod(standard, PovertyCutoff.AtLeast(own[0])) : null;
        }

        try
        {
            return new AlkireFosterMethod(standard, CutoffOf(text));
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw ReviewOptions.Wrong("--cutoff", new(
                $"số chỉ số từ 1 đến {standard.Indicators.Length}, hoặc tỷ lệ trên 0 đến 1 như 1/3 hay 25%", $"a number of indicators from 1 to {standard.Indicators.Length}, or a share above 0 and at most 1 such as 1/3 or 25%"), text);
        }
    }

    private static PovertyCutoff CutoffOf(string text)
    {
        if (text.EndsWith('%')) return PovertyCutoff.AtLeastShare(Percent.Parse(text[..^1]) ?? throw new FormatException());
        var parts = text.Split('/');
        if (parts.Length == 1) return PovertyCutoff.AtLeast(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
        var (over, under) = (BigInteger.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture));
        return parts.Length == 2 && Ratio.Of(over, under) is { } share ? PovertyCutoff.AtLeastShare(share) : throw new FormatException();
    }
}

/// <summary>Percentages of the command line, exact.</summary>
internal static class Percent
{
    private const int MostCharacters = 12;

    /// <summary>A percentage without its sign as a share: 2.5 is 1/40; null where it is none.</summary>
    public static Ratio? Parse(string text)
    {
        if (text.Length > MostCharacters || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)) return null;
        BigInteger under = 100;
        for (; percent != decimal.Truncate(percent); percent *= 10) under *= 10;
        return new Ratio(new BigInteger(percent), under);
    }
}
