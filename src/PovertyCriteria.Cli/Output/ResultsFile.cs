using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>Writes results.csv: one row a classified household.</summary>
internal sealed class ResultsFile
{
    public const string Undetermined = "undetermined";

    private static readonly string[] Columns = ["household_id", "class", "possible_classes", "deprivations", "deprived", "unknown", "missing", "standard"];
    private static readonly string[] LocalColumns = ["local_standard", "local_class", "local_possible_classes"];

    private readonly OutputFile _file;
    private readonly bool _withLocal;

    public ResultsFile(OutputFile file, bool withLocal)
    {
        (_file, _withLocal) = (file, withLocal);
        _file.Write([.. Columns, .. withLocal ? LocalColumns : []]);
    }

    public void Write(string householdId, Verdict verdict)
    {
        var result = verdict.Result;
        string[] cells =
        [
            householdId, ClassOf(result), result.Possible.ToString(), result.DeprivationsAtLeast.ToString(CultureInfo.InvariantCulture),
            result.Deprived.ToString(), result.Unknown.ToString(), string.Join('|', verdict.Missing), result.Standard.Id,
        ];
        _file.Write(_withLocal ? [.. cells, .. Local(verdict)] : cells);
    }

    private static string[] Local(Verdict verdict) =>
        [verdict.LocalStandard?.Id ?? "", verdict.Local is { } local ? ClassOf(local) : "", verdict.Local is { } possible ? possible.Possible.ToString() : ""];

    private static string ClassOf(Classification result) => result.Class is { } decided ? decided.Token() : Undetermined;
}
