using System.CommandLine;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli;

/// <summary><c>classify</c>: files of households in, results and rejects out, a summary on the screen.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("classify", to.Say("Xếp diện các hộ trong tệp CSV theo chuẩn nghèo", "Classify the households of CSV files by a poverty standard"));
        var review = new ReviewOptions(command, to);
        var local = new Option<bool>("--local") { Description = to.Say("Thêm diện hộ theo chuẩn của tỉnh", "Add the class by the standard of the household's province") };
        command.Add(local);
        var results = ReviewOptions.Text(command, "--out", "FILE", to.Say("Tệp kết quả; không có thì chỉ in bảng tổng hợp", "The file of results; without it only the summary is printed"));
        var rejects = ReviewOptions.Text(command, "--rejects", "FILE", to.Say("Tệp lỗi; mặc định là TÊN.rejects.csv bên cạnh --out", "The file of faults; by default NAME.rejects.csv beside --out"));
        command.SetAction(parsed =>
        {
            if (review.Households(parsed) is null)
            {
                if (review.FirstOfFiles(parsed) is { } option) throw ReviewOptions.Missing("--households", neededBy: option);
                return RunOnSample(parsed.GetValue(local), OutputPaths.Of(parsed.GetValue(results), parsed.GetValue(rejects), [null, null], to), to, stop);
            }

            var question = review.Question(parsed, parsed.GetValue(local), to);
            var files = review.Files(parsed, to);
            string?[] inputs = [files.Households, files.Members];
            var paths = OutputPaths.Of(parsed.GetValue(results), parsed.GetValue(rejects), inputs, to);
            return Run(files, question, paths, to, stop);
        });
        return command;
    }

    private static int Run(ReviewFiles files, ReviewQuestion question, OutputPaths paths, Surroundings to, CancellationToken stop)
    {
        var progress = new Progress(ReviewRun.BytesToRead(files, to));
        var tally = progress.Show(to, new ReviewRun(files, question, paths, to, progress, stop).Run);
        new SummaryText(tally, question, paths, to).Write();
        return tally.AnyRejected ? ExitCode.SomeRejected : ExitCode.Done;
    }

    /// <summary>The main job without files: the synthetic district, by the standard of its review date.</summary>
    private static int RunOnSample(bool withLocal, OutputPaths paths, Surroundings to, CancellationToken stop)
    {
        var district = new SampleDistrict();
        using var sample = SampleFolder.Temporary(district, stop);
        to.Out.WriteLine(SampleFolder.Heading(district, to));
        var standard = PovertyStandards.National.InForceOn(district.ReviewDate);
        return Run(sample.Files, new ReviewQuestion(standard, district.ReviewDate, Basis.Facts, withLocal), paths, to, stop);
    }
}
