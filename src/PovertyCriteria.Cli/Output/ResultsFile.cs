using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>Writes results.csv: one row a classified household.</summary>
internal sealed class ResultsFile
{
    public const string Undetermined = "undetermined";

    private static readonly string[] Columns = ["household_id", "class", "possible_classes", "deprivations", "deprived", "unknown", "missing", "standard"];
    private static readonly string[] LocalColumns = ["local_standard", "local_class", "local_possible_classes"];
    private static readonly string[] FormColumns = ["income_score_lowest", "income_score_highest"];

    private readonly OutputFile _file;
    private readonly bool _withLocal;
    private readonly bool _byForms;

    public ResultsFile(OutputFile file, ReviewQuestion question)
    {
        (_file, _withLocal, _byForms) = (file, question.WithLocal, question.By == Basis.Forms);
        _file.Write([.. Columns, .. _withLocal ? LocalColumns : [], .. _byForms ? FormColumns : []]);
    }

    public void Write(string householdId, Verdict verdict)
    {
        var result = verdict.Result;
        string[] cells =
        [
            householdId, ClassOf(result), result.Possible.ToString(), result.DeprivationsAtLeast.ToString(CultureInfo.InvariantCulture),
            result.Deprived.ToString(), result.Unknown.ToString(), string.Join('|', verdict.Missing), result.Standard.Id,
        ];
        _file.Write([.. cells, .. _withLocal ? Local(verdict) : [], .. _byForms ? Score(verdict) : []]);
    }

    private static string[] Score(Verdict verdict) =>
        [verdict.Score!.Value.Lowest.ToString(CultureInfo.InvariantCulture), verdict.Score.Value.Highest.ToString(CultureInfo.InvariantCulture)];

    private static string[] Local(Verdict verdict) =>
        [verdict.LocalStandard?.Id ?? "", verdict.Local is { } local ? ClassOf(local) : "", verdict.Local is { } possible ? possible.Possible.ToString() : ""];

    private static string ClassOf(Classification result) => result.Class is { } decided ? decided.Token() : Undetermined;
}
