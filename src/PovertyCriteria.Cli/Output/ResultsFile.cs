using System.Globalization;
using System.Runtime.CompilerServices;

namespace PovertyCriteria.Cli;

/// <summary>Writes results.csv: one row a classified household.</summary>
internal sealed class ResultsFile
{
    public const string Undetermined = "undetermined";

    private static readonly string[] Columns = ["household_id", "class", "possible_classes", "deprivations", "deprived", "unknown", "missing", "standard"];
    private static readonly string[] LocalColumns = ["local_standard", "local_class", "local_possible_classes"];
    private static readonly string[] FormColumns = ["income_score_lowest", "income_score_highest"];

    private const int MostAnswers = 1 << 14;
    private const int RecentAnswers = 1 << 12;
    private const int MostNumbers = 33;

    private readonly string[] _numbers = [.. Enumerable.Range(0, MostNumbers).Select(number => number.ToString(CultureInfo.InvariantCulture))];
    private readonly string[] _possible = [.. Enumerable.Range(0, 1 << PovertyClasses.NumberOfClasses).Select(mask => new PovertyClasses((byte)mask).ToString())];
    private readonly Dictionary<Answer, byte[]> _written = [];
    private readonly (Answer Answer, byte[] Bytes)[] _recent = new (Answer, byte[])[RecentAnswers];
    private readonly OutputFile _file;
    private readonly bool _withLocal;
    private readonly bool _byForms;

    public ResultsFile(OutputFile file, ReviewQuestion question)
    {
        (_file, _withLocal, _byForms) = (file, question.WithLocal, question.By == Basis.Forms);
        _file.Write([.. Columns, .. _withLocal ? LocalColumns : [], .. _byForms ? FormColumns : []]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<byte> householdId, in Verdict verdict)
    {
        if (_withLocal || _byForms) _file.Write(householdId, [.. Cells(verdict), .. _withLocal ? Local(verdict) : [], .. _byForms ? Score(verdict) : []]);
        else _file.WriteBehind(householdId, Written(verdict));
    }

    /// <summary>What stands behind the code: the same few answers come again and again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private byte[] Written(in Verdict verdict)
    {
        var result = verdict.Result;
        var answer = new Answer(result.Deprived.Mask, result.Unknown.Mask, result.Possible.Mask, result.DeprivationsAtLeast, MissingOf(verdict));
        ref var recent = ref _recent[(uint)answer.GetHashCode() % RecentAnswers];
        if (recent.Answer != answer) recent = (answer, Found(answer, verdict));
        return recent.Bytes;
    }

    private byte[] Found(Answer answer, in Verdict verdict)
    {
        if (_written.TryGetValue(answer, out var bytes)) return bytes;
        bytes = OutputFile.Written(Cells(verdict));
        if (_written.Count < MostAnswers) _written.Add(answer, bytes);
        return bytes;
    }

    private string[] Cells(in Verdict verdict)
    {
        var result = verdict.Result;
        return [ClassOf(result), _possible[result.Possible.Mask], Number(result.DeprivationsAtLeast), result.Deprived.ToString(), result.Unknown.ToString(), MissingOf(verdict), result.Standard.Id];
    }

    private static string MissingOf(Verdict verdict) => verdict.Missing.Count == 0 ? "" : string.Join('|', verdict.Missing);

    private string Number(int number) => number < _numbers.Length ? _numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    private static string[] Score(Verdict verdict) =>
        [verdict.Score!.Value.Lowest.ToString(CultureInfo.InvariantCulture), verdict.Score.Value.Highest.ToString(CultureInfo.InvariantCulture)];

    private static string[] Local(Verdict verdict) =>
        [verdict.LocalStandard?.Id ?? "", verdict.Local is { } local ? ClassOf(local) : "", verdict.Local is { } possible ? possible.Possible.ToString() : ""];

    private static string ClassOf(Classification result) => result.Class is { } decided ? decided.Token() : Undetermined;

    private readonly record struct Answer(uint Deprived, uint Unknown, byte Possible, int Deprivations, string Missing)
    {
        // Most answers differ in these alone, and most rows ask for one.
        public override int GetHashCode() => unchecked((int)((Deprived << 4 ^ Unknown << 16 ^ Possible) * 0x9E37_79B1 >> 16));
    }
}
