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
        var progress = new Progress(ReviewReader.BytesToRead(files, to));
        var reader = new ReviewReader(files, question, to, progress, stop);
        var rows = progress.Show(to, () => reader.Read(id).ToList());
        if (rows.Count == 0)
            throw new NotUsableException(ProblemCode.HouseholdUnknown, files.Households, null, new($"không có hộ nào có mã «{ShownText.Of(id)}».", $"has no household \"{ShownText.Of(id)}\"."));
        if (rows.Exists(row => row.IsRejected)) return ShowFaults(id, [.. rows.SelectMany(row => row.Rejects), .. reader.MemberRejects], to);
        var explanation = question.Standard.Explain(rows[0].Household, question.On, question.By);
        if (json) to.Out.WriteLine(explanation.ToJson());
        else to.Out.Write(explanation.ToString(to.Culture));
        return ExitCode.Done;
    }

    private static int ShowFaults(string id, IEnumerable<Reject> rejects, Surroundings to)
    {
        to.Out.WriteLine(to.Say($"Hộ {id} bị loại, vì:", $"Household {id} is rejected, because:"));
        foreach (var reject in rejects)
            to.Out.WriteLine(to.Say($"  {reject.File}, dòng {reject.Line}: {reject.Fault.Message.Vi} [{reject.Fault.CodeText}]", $"  {reject.File}, line {reject.Line}: {reject.Fault.Message.En} [{reject.Fault.CodeText}]"));
        return ExitCode.SomeRejected;
    }
}
