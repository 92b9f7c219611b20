using System.CommandLine;
using PovertyCriteria.Cli.Reports;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli;

/// <summary><c>report</c>: the official tables (Mẫu 7.1 to 7.11) of a review, as files for people and for machines.</summary>
internal static class ReportCommand
{
    private const int MostWarnings = 12;

    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("report", to.Say("Lập các mẫu báo cáo 7.1 đến 7.11 (Phụ lục VII) và trang tổng hợp của địa bàn", "Fill the official report forms 7.1 to 7.11 and a printable profile of the place"));
        var review = new ReviewOptions(command, to);
        var options = new ReportOptions(command, to);
        command.SetAction(parsed =>
        {
            if (review.Households(parsed) is null)
            {
                if ((review.FirstOfFiles(parsed) ?? options.FirstOfFiles(parsed)) is { } option) throw ReviewOptions.Missing("--households", neededBy: option);
                return RunOnSample(options.Request(parsed, PovertyStandards.National.InForceOn(new SampleDistrict().ReviewDate), to), to, stop);
            }

            var question = review.Question(parsed, withLocal: false, to);
            var request = options.Request(parsed, question.Standard, to);
            return Show(ReportRun.Of(review.Files(parsed, to), question, request, to, stop), request, to);
        });
        return command;
    }

    private static int RunOnSample(ReportRequest request, Surroundings to, CancellationToken stop)
    {
        var district = new SampleDistrict();
        to.Out.WriteLine(SampleFolder.Heading(district, to));
        var standard = PovertyStandards.National.InForceOn(district.ReviewDate);
        if (request.PlaceName is null) request = request with { PlaceName = to.Say("Huyện mẫu", "Sample district") };
        var register = new SampleRegister(district, standard);
        var report = ReportRun.Of(register.Rows(stop), new ReviewQuestion(standard, district.ReviewDate, Basis.Facts, WithLocal: false), request, register.Start(stop));
        return Show(report with { IsSynthetic = true }, request, to);
    }

    private static int Show(FilledReport report, ReportRequest request, Surroundings to)
    {
        var files = ReportFiles.Write(report, request, to);
        var profile = report.Tally.Profile();
        to.Out.WriteLine($"{to.Say(report.Place)}, {to.Date(report.Tally.On)}. {to.Say(report.Stage)}");
        to.Out.WriteLine(profile.ToString(to.Culture));
        to.Out.WriteLine($"{to.Say("Tỷ lệ hộ nghèo", "Poor")} {Rate(profile.PoorRate())}, {to.Say("hộ cận nghèo", "near-poor")} {Rate(profile.NearPoorRate())}, {to.Say("nghèo đa chiều", "multidimensionally poor")} {Rate(profile.MultidimensionalPovertyRate())}");
        if (!report.Warnings.IsEmpty)
        {
            to.Out.WriteLine(to.Say($"Cảnh báo: {to.Number(report.Warnings.Length)} (không số nào bị sửa)", $"Warnings: {to.Number(report.Warnings.Length)} (no figure was changed)"));
            foreach (var warning in report.Warnings.Take(MostWarnings)) to.Out.WriteLine($"  [{warning.Code}] {to.Say(warning.Message)}");
            if (report.Warnings.Length > MostWarnings) to.Out.WriteLine("  " + to.Say($"và {report.Warnings.Length - MostWarnings} cảnh báo khác", $"and {report.Warnings.Length - MostWarnings} others"));
        }

        if (request.Start is null && !report.IsSynthetic && request.Forms.Any(form => form.Columns.Any(column => column.List is not null)))
            to.Out.WriteLine(to.Say("Mẫu 7.2, 7.3 chỉ có số cuối năm: thêm --start và tệp của kỳ rà soát trước để có diễn biến.", "Forms 7.2 and 7.3 have the end of the year only: add --start and the file of the review before for the movement."));
        foreach (var file in files) to.Out.WriteLine(file);
        to.Out.WriteLine(report.Stamp.ToString(to.Culture));
        return profile.Rejected.Households > 0 ? ExitCode.SomeRejected : ExitCode.Done;

        string Rate(Ratio? rate) => rate is { } known ? known.ToString(to.Culture) : ReportCell.Undefined;
    }
}
