using System.CommandLine;
using System.Globalization;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli;

/// <summary><c>sample</c>: writes the files of a synthetic district, to try the other commands on.</summary>
internal static class SampleCommand
{
    private const string DefaultFolder = "sample";

    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var usual = new SampleDistrict();
        var command = new Command("sample", to.Say("Tạo tệp mẫu của một huyện tổng hợp (không có hộ thật)", "Write the files of a synthetic district (no real household)"));
        var folder = ReviewOptions.Text(command, "--out", "FOLDER", to.Say($"Thư mục ghi tệp; mặc định {DefaultFolder}", $"The folder to write to; by default {DefaultFolder}"));
        var seed = Number(command, "--seed", to.Say("Số hạt giống; cùng số thì cùng tệp", "The seed; the same seed gives the same files"), usual.Seed);
        var households = Number(command, "--households", to.Say("Số hộ", "Number of households"), usual.Households);
        var inProportion = to.Say("; không nêu thì theo tỷ lệ với số hộ", "; if left out, in proportion to the households");
        var persons = Number(command, "--persons", to.Say("Số nhân khẩu", "Number of persons") + inProportion, usual.Persons);
        var poor = Number(command, "--poor", to.Say("Số hộ nghèo", "Number of poor households") + inProportion, usual.Poor);
        var nearPoor = Number(command, "--near-poor", to.Say("Số hộ cận nghèo", "Number of near-poor households") + inProportion, usual.NearPoor);
        var unknown = Number(command, "--unknown", to.Say("Trong 100 câu trả lời, bỏ trống bao nhiêu", "Of a hundred answers, how many are left out"), usual.UnknownPercent);
        var birthYear = Number(command, "--birth-year", to.Say("Trong 100 ngày sinh, bao nhiêu chỉ ghi năm", "Of a hundred births, how many are given by the year alone"), usual.BirthYearPercent);
        command.SetAction(parsed =>
        {
            var size = (int)Whole(parsed, households, int.MinValue, int.MaxValue);
            var district = usual with
            {
                Seed = Whole(parsed, seed, long.MinValue, long.MaxValue),
                Households = size,
                Persons = Total(parsed, persons, usual.Persons, size, usual.Households),
                Poor = Total(parsed, poor, usual.Poor, size, usual.Households),
                NearPoor = Total(parsed, nearPoor, usual.NearPoor, size, usual.Households),
                UnknownPercent = (int)Whole(parsed, unknown, int.MinValue, int.MaxValue),
                BirthYearPercent = (int)Whole(parsed, birthYear, int.MinValue, int.MaxValue),
            };
            var faults = district.Faults();
            if (faults.Count > 0) throw new NotUsableException([.. faults.Select(fault => new Problem(ProblemCode.SampleSettings, null, null, fault))]);
            var name = parsed.GetValue(folder) ?? DefaultFolder;
            using var sample = SampleFolder.Write(district, to.FullPath(name), stop);
            to.Out.WriteLine(SampleFolder.Heading(district, to));
            var (first, second) = (Path.Combine(name, SampleFiles.HouseholdFile), Path.Combine(name, SampleFiles.MemberFile));
            to.Out.WriteLine($"{first}, {second}");
            to.Out.WriteLine(to.Say("Xếp diện hộ: ", "To classify them: ")
                + FormattableString.Invariant($"povertycriteria classify --households {first} --members {second} --on {district.ReviewDate:uuuu-MM-dd}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> Number(Command command, string name, string description, long usual)
    {
        var option = ReviewOptions.Text(command, name, "N", description);
        option.DefaultValueFactory = _ => usual.ToString(CultureInfo.InvariantCulture);
        return option;
    }

    /// <summary>A total as it is given; otherwise the usual one, in proportion to the number of households.</summary>
    private static int Total(ParseResult parsed, Option<string?> option, int usual, int households, int usualHouseholds) =>
        parsed.GetResult(option) is { Implicit: false } ? (int)Whole(parsed, option, int.MinValue, int.MaxValue)
        : (int)Math.Min((long)usual * Math.Max(households, 0) / usualHouseholds, int.MaxValue);

    /// <summary>Read here and not by the parser, which would answer with the name of a .NET type.</summary>
    private static long Whole(ParseResult parsed, Option<string?> option, long least, long most)
    {
        var text = parsed.GetValue(option) ?? "";
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw ReviewOptions.Wrong(option.Name, new(FormattableString.Invariant($"số nguyên không quá {most}"), FormattableString.Invariant($"a whole number of at most {most}")), text);
    }
}
