using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary><c>explain</c>: why one household of the files has its class.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings to, CancellationToken stop)
    {
        var command = new Command("explain", to.Say("Giải thích diện của một hộ: điều khoản, từng chỉ số, điều còn thiếu", "Explain the class of one household: clause, indicators, what is missing"));
        var household = ReviewOptions.Text(command, "--household", "ID", to.Say("Mã hộ cần giải thích", "The code of the household"));
        var review = new ReviewOptions(command, to);
        var format = ReviewOptions.Text(command, "--format", "text|json", to.Say("Dạng in ra: text (mặc định) hoặc json", "What is printed: text (default) or json"));
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(household) ?? throw ReviewOptions.Missing(household.Name);
            var json = AsJson(parsed.GetValue(format));
            var question = review.Question(parsed, withLocal: false, to);
            return Run(id, json, question, review.Files(parsed, to), to, stop);
        });
        return command;
    }

    private static bool AsJson(string? format) => format switch
    {
        null or "text" => false,
        "json" => true,
        _ => throw ReviewOptions.Wrong("--format", new("text hoặc json", "text or json"), format),
    };

    private static int Run(string id, bool json, ReviewQuestion question, ReviewFiles files, Surroundings to, CancellationToken stop)
    {
        var found = OneHousehold.Read(id, question, files, to, stop);
        if (found.Household is not { } household) return found.ShowFaults(to);
        var explanation = question.Standard.Explain(household, question.On, question.By);
        if (json)
        {
            to.Out.WriteLine(explanation.ToJson());
            return ExitCode.Done;
        }

        to.Out.Write(explanation.ToString(to.Culture));
        if (question.By != Basis.Forms) return ExitCode.Done;
        to.Out.WriteLine();
        to.Out.Write(question.Standard.CompareForms(household, question.On).ToString(to.Culture));
        return ExitCode.Done;
    }
}
