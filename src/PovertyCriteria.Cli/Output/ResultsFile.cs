using System.Globalization;

namespace PovertyCriteria.Cli;

/// <summary>Writes results.csv: one row a classified household.</summary>
internal sealed class ResultsFile
{
    public const string Undetermined = "undetermined";

    private static readonly string[] Columns = ["household_id", "class", "possible_classes", "deprivations", "deprived", "unknown", "missing", "standard"];
    private static readonly string[] LocalColumns = ["local_standard", "local_class", "local_possible_classes"];
    private static readonly string[] FormColumns = ["income_score_lowest", "income_score_highest"];

    private const int MostSets = 1 << 14;
    private const int MostNumbers = 33;

    private readonly string[] _numbers = [.. Enumerable.Range(0, MostNumbers).Select(number => number.ToString(CultureInfo.InvariantCulture))];
    private readonly string[] _possible = [.. Enumerable.Range(0, 1 << PovertyClasses.NumberOfClasses).Select(mask => new PovertyClasses((byte)mask).ToString())];
    private readonly Dictionary<uint, string> _ids = [];
    private readonly OutputFile _file;
    private readonly bool _withLocal;
    private readonly bool _byForms;

    public ResultsFile(OutputFile file, ReviewQuestion question)
    {
        (_file, _withLocal, _byForms) = (file, question.WithLocal, question.By == Basis.Forms);
        _file.Write([.. Columns, .. _withLocal ? LocalColumns : [], .. _byForms ? FormColumns : []]);
    }

    public void Write(ReadOnlySpan<byte> householdId, Verdict verdict)
    {
        var result = verdict.Result;
        var missing = verdict.Missing.Count == 0 ? "" : string.Join('|', verdict.Missing);
        ReadOnlySpan<string> cells =
            [ClassOf(result), _possible[result.Possible.Mask], Number(result.DeprivationsAtLeast), Ids(result.Deprived), Ids(result.Unknown), missing, result.Standard.Id];
        if (_withLocal || _byForms) _file.Write(householdId, [.. cells, .. _withLocal ? Local(verdict) : [], .. _byForms ? Score(verdict) : []]);
        else _file.Write(householdId, cells);
    }

    private string Number(int number) => number < _numbers.Length ? _numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ids of a set of indicators: the same few sets come again and again.</summary>
    private string Ids(IndicatorSet indicators)
    {
        if (indicators.Mask == 0) return "";
        if (_ids.TryGetValue(indicators.Mask, out var ids)) return ids;
        ids = indicators.ToString();
        if (_ids.Count < MostSets) _ids.Add(indicators.Mask, ids);
        return ids;
    }

    private static string[] Score(Verdict verdict) =>
        [verdict.Score!.Value.Lowest.ToString(CultureInfo.InvariantCulture), verdict.Score.Value.Highest.ToString(CultureInfo.InvariantCulture)];

    private static string[] Local(Verdict verdict) =>
        [verdict.LocalStandard?.Id ?? "", verdict.Local is { } local ? ClassOf(local) : "", verdict.Local is { } possible ? possible.Possible.ToString() : ""];

    private static string ClassOf(Classification result) => result.Class is { } decided ? decided.Token() : Undetermined;
}
