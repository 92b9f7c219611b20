using System.CommandLine;
using PovertyCriteria.Cli.Forms;
using PovertyCriteria.Cli.Sample;

namespace PovertyCriteria.Cli;

/// <summary><c>form</c>: the survey form of one household, filled in, to be read or printed.</summary>
internal static class FormCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("form", to.Say("In phiếu rà soát đã điền của một hộ: Phiếu A, B1, B2 và diện hộ theo phiếu", "Print the filled survey form of one household: Phiếu A, B1, B2 and the class by the form"));
        var id = ReviewOptions.Text(command, "--id", "ID", to.Say("Mã hộ", "The code of the household"));
        var review = new ReviewOptions(command, to, withBasis: false);
        var format = ReviewOptions.Text(command, "--format", "text|html", to.Say("Dạng in ra: text (mặc định) hoặc html", "What is printed: text (default) or html"));
        var file = ReviewOptions.Text(command, "--out", "FILE", to.Say("Tệp ghi phiếu; không có thì in ra màn hình", "The file to write; without it the form is printed"));
        command.SetAction(parsed =>
        {
            var html = AsHtml(parsed.GetValue(format));
            var path = parsed.GetValue(file);
            if (review.Households(parsed) is null)
            {
                if (review.FirstOfFiles(parsed) is { } option) throw ReviewOptions.Missing("--households", neededBy: option);
                return RunOnSample(parsed.GetValue(id), html, path, to, stop);
            }

            var household = parsed.GetValue(id) ?? throw ReviewOptions.Missing(id.Name);
            var question = review.Question(parsed, withLocal: false, to);
            var files = review.Files(parsed, to);
            if (path is not null) OutputPaths.Only(path, [files.Households, files.Members], to);
            var found = OneHousehold.Read(household, question, files, to, stop);
            return found.Household is { } facts ? Write(facts, question.Standard, question.On, html, path, to) : found.ShowFaults(to);
        });
        return command;
    }

    private static bool AsHtml(string? format) => format switch
    {
        null or "text" => false,
        "html" => true,
        _ => throw ReviewOptions.Wrong("--format", new("text hoặc html", "text or html"), format),
    };

    /// <summary>A household of the synthetic district, the first one unless another is named.</summary>
    private static int RunOnSample(string? id, bool html, string? path, Surroundings to, CancellationToken stop)
    {
        var district = new SampleDistrict();
        var household = district.Generate(stop).FirstOrDefault(each => id is null || string.Equals(each.Id, id, StringComparison.Ordinal))
            ?? throw new NotUsableException(ProblemCode.HouseholdUnknown, new($"dữ liệu mẫu không có hộ nào có mã «{ShownText.Of(id!)}».", $"the sample has no household \"{ShownText.Of(id!)}\"."));
        return Write(household, PovertyStandards.National.InForceOn(district.ReviewDate), district.ReviewDate, html, path, to);
    }

    private static int Write(Household household, PovertyStandard standard, LocalDate on, bool html, string? path, Surroundings to)
    {
        var form = FilledForm.Of(standard.Explain(household, on, Basis.Forms), to);
        using var text = new StringWriter(to.Culture) { NewLine = "\n" };
        if (html) text.Write(FormHtml.Of(form, to.Culture));
        else FormText.Write(form, text);
        if (path is null) to.Out.Write(text.ToString());
        else WholeFile.Write(path, OutputPaths.Only(path, [], to), text.ToString());
        return ExitCode.Done;
    }
}
