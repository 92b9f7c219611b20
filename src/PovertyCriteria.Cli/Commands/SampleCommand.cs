using System.CommandLine;
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
        var seed = Number<long>(command, "--seed", to.Say("Số hạt giống; cùng số thì cùng tệp", "The seed; the same seed gives the same files"), usual.Seed);
        var households = Number<int>(command, "--households", to.Say("Số hộ", "Number of households"), usual.Households);
        var persons = Number<int>(command, "--persons", to.Say("Số nhân khẩu", "Number of persons"), usual.Persons);
        var poor = Number<int>(command, "--poor", to.Say("Số hộ nghèo", "Number of poor households"), usual.Poor);
        var nearPoor = Number<int>(command, "--near-poor", to.Say("Số hộ cận nghèo", "Number of near-poor households"), usual.NearPoor);
        command.SetAction(parsed =>
        {
            var district = usual with
            {
                Seed = parsed.GetValue(seed),
                Households = parsed.GetValue(households),
                Persons = parsed.GetValue(persons),
                Poor = parsed.GetValue(poor),
                NearPoor = parsed.GetValue(nearPoor),
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

    private static Option<T> Number<T>(Command command, string name, string description, T usual)
        where T : struct
    {
        var option = new Option<T>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        command.Add(option);
        return option;
    }
}
