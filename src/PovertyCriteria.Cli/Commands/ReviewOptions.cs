using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary>The options that say which files are read, and what is asked of them; the same for every command on households.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string?> _households;
    private readonly Option<string?> _members;
    private readonly Option<string?> _on;
    private readonly StandardOptions _standard;
    private readonly Option<string?>? _by;
    private readonly Option<string?> _delimiter;
    private readonly Option<string?> _columns;
    private readonly Option<bool> _ignoreUnknown;
    private readonly Basis _without;

    /// <param name="command">The command that they are for.</param>
    /// <param name="to">Where it runs.</param>
    /// <param name="withBasis">Whether the basis can be chosen; otherwise it is <paramref name="without"/>.</param>
    /// <param name="without">The basis where it cannot be chosen.</param>
    public ReviewOptions(Command command, Surroundings to, bool withBasis = true, Basis without = Basis.Forms)
    {
        _without = without;
        _households = Text(command, "--households", "FILE", to.Say("Tệp hộ (households.csv)", "The file of households (households.csv)"));
        _members = Text(command, "--members", "FILE", to.Say("Tệp thành viên (members.csv)", "The file of members (members.csv)"));
        _on = Text(command, "--on", "yyyy-MM-dd", to.Say("Ngày rà soát; chọn chuẩn và tính tuổi", "The review date; chooses the standard, and ages are counted on it"));
        _standard = new StandardOptions(command, to);
        if (withBasis)
            _by = Text(command, "--by", "facts|scores|forms", to.Say(
                "Theo thu nhập và chỉ số (facts, mặc định), theo điểm đã ghi của phiếu rà soát (scores), hay theo phiếu rà soát với điểm tính từ dữ kiện (forms)",
                "By income and indicators (facts, the default), by the given scores of the survey form (scores), or by the survey form scored from the facts (forms)"));
        _delimiter = Text(command, "--delimiter", "D", to.Say("Dấu phân cách cột trong tệp vào: , (mặc định) ; hoặc tab", "The delimiter of the files read: , (default) ; or tab"));
        _columns = Text(command, "--columns", "FILE", to.Say("Tệp JSON đổi tên cột và giá trị", "A JSON file of the caller's column names and values"));
        _ignoreUnknown = new Option<bool>("--ignore-unknown-columns") { Description = to.Say("Bỏ qua các cột lạ", "Pass over unknown columns") };
        command.Add(_ignoreUnknown);
    }

    public static Option<string?> Text(Command command, string name, string value, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = value };
        command.Add(option);
        return option;
    }

    /// <summary>The file of households; null where the command names none.</summary>
    public string? Households(ParseResult parsed) => parsed.GetValue(_households);

    /// <summary>Options that mean nothing without a file of households.</summary>
    public string? FirstOfFiles(ParseResult parsed) =>
        new Option?[] { _members, _on, _by, _delimiter, _columns, _ignoreUnknown }.OfType<Option>().Concat(_standard.All)
            .FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false })?.Name;

    public ReviewFiles Files(ParseResult parsed, Surroundings to)
    {
        var map = parsed.GetValue(_columns) is { } file ? ColumnMapFile.Read(file, to.FullPath(file)) : ColumnMap.None;
        var households = Households(parsed) ?? throw Missing(_households.Name);
        return new(households, parsed.GetValue(_members), DelimiterOf(parsed.GetValue(_delimiter)), map, parsed.GetValue(_ignoreUnknown));
    }

    public ReviewQuestion Question(ParseResult parsed, bool withLocal, Surroundings to)
    {
        var on = Date(parsed.GetValue(_on) ?? throw Missing(_on.Name));
        var by = _by is null ? _without : By(_by.Name, parsed.GetValue(_by));
        var standard = _standard.Choose(parsed, on, to);
        if (by == Basis.Scores && standard.ByScores is null)
            throw new NotUsableException(Fault.TextOf(FaultCode.NoScores), new($"chuẩn {standard.Id} không có bảng điểm; hãy dùng --by facts.", $"standard {standard.Id} has no table of scores; use --by facts."));
        if (by == Basis.Forms) RefuseWithoutForms(standard);
        return new(standard, on, by, withLocal);
    }

    private static void RefuseWithoutForms(PovertyStandard standard)
    {
        if (standard.ScoreTable is not null) return;
        throw new NotUsableException(Fault.TextOf(FaultCode.NoForms), new(
            $"chuẩn {standard.Id} không có bảng chấm điểm của phiếu rà soát; hãy dùng classify hoặc explain với --by facts.",
            $"standard {standard.Id} has no score table of the survey form; use classify or explain with --by facts."));
    }

    private LocalDate Date(string text)
    {
        var parsed = NodaTime.Text.LocalDatePattern.Iso.Parse(text);
        return parsed.Success && parsed.Value.Year is >= 1900 and <= 9999 ? parsed.Value
            : throw Wrong(_on.Name, new("ngày yyyy-MM-dd có trong lịch", "a date yyyy-MM-dd that exists"), text);
    }

    private static Basis By(string option, string? text)
    {
        var place = text is null ? 0 : Array.IndexOf(BasisWords.Tokens, text);
        return place >= 0 ? (Basis)place : throw Wrong(option, new("facts, scores hoặc forms", "facts, scores or forms"), text!);
    }

    public static char DelimiterOf(string? text) => text switch
    {
        null or "," => ',',
        ";" => ';',
        "tab" or "\t" or "\\t" => '\t',
        _ => throw Wrong("--delimiter", new(", ; hoặc tab", ", ; or tab"), text),
    };

    public static NotUsableException Missing(string option, string? neededBy = null) => new(ProblemCode.OptionMissing, neededBy is null
        ? new($"thiếu {option}.", $"{option} is required.")
        : new($"thiếu {option}; {neededBy} chỉ dùng cùng {option}.", $"{option} is required; {neededBy} means nothing without it."));

    public static NotUsableException Wrong(string option, LocalizedText must, string was) => new(ProblemCode.OptionValue, new(
        $"{option}: phải là {must.Vi}; đang là «{ShownText.Of(was)}».", $"{option}: must be {must.En}; was \"{ShownText.Of(was)}\"."));
}
