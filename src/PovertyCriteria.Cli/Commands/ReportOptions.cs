using System.Collections.Immutable;
using System.CommandLine;
using PovertyCriteria.Cli.Reports;

namespace PovertyCriteria.Cli;

/// <summary>The options of <c>report</c> beside those of the files.</summary>
internal sealed class ReportOptions
{
    private const string DefaultFolder = "report";
    private const string NoStandard = "none";
    private static readonly string[] FormatWords = ["csv", "json", "xlsx", "html"];

    private readonly Option<string?> _forms;
    private readonly Option<string?> _formats;
    private readonly Option<string?> _folder;
    private readonly Option<string?> _start;
    private readonly Option<bool> _startIsList;
    private readonly Option<bool> _official;
    private readonly Option<string?> _rows;
    private readonly Option<string?> _against;
    private readonly Option<string?> _place;

    public ReportOptions(Command command, Surroundings to)
    {
        _forms = ReviewOptions.Text(command, "--form", "7.1,7.4", to.Say("Các mẫu cần lập; mặc định tất cả, kể cả bảng bổ sung 7.1a", "The forms to fill; by default all, the supplement 7.1a too"));
        _formats = ReviewOptions.Text(command, "--format", "csv,json,xlsx,html", to.Say("Dạng tệp; mặc định xlsx,html", "The kinds of files; by default xlsx,html"));
        _folder = ReviewOptions.Text(command, "--out", "FOLDER", to.Say($"Thư mục ghi tệp; mặc định {DefaultFolder}", $"The folder to write to; by default {DefaultFolder}"));
        _start = ReviewOptions.Text(command, "--start", "FILE", to.Say("Tệp hộ của kỳ rà soát trước (recorded_class), cho Mẫu 7.2 và 7.3", "The file of households of the review before (recorded_class), for forms 7.2 and 7.3"));
        _startIsList = Flag(command, "--start-is-list", to.Say("Tệp đó chỉ có hộ nghèo, hộ cận nghèo: hộ không có trong tệp là hộ ngoài danh sách", "That file has the poor and the near-poor alone: a household missing from it was neither"));
        _official = Flag(command, "--official", to.Say("Kết quả chính thức: theo diện hộ đã được công nhận (recorded_class), không theo diện được tính", "Official results: by the recognised classes (recorded_class), not by the computed ones"));
        _rows = ReviewOptions.Text(command, "--rows", "commune|province", to.Say("Đơn vị của các dòng; mặc định theo dữ liệu", "The units of the rows; by default as the data are"));
        _against = ReviewOptions.Text(command, "--against", "ID", to.Say("Chuẩn để so sánh trên trang tổng hợp; mặc định chuẩn quốc gia trước đó, none: không so sánh", "The standard that the page compares with; by default the national one before, none: no comparison"));
        _place = ReviewOptions.Text(command, "--place", "NAME", to.Say("Tên địa bàn để in", "The name of the place to print"));
    }

    /// <summary>Options that mean nothing without files.</summary>
    public string? FirstOfFiles(ParseResult parsed) => new Option[] { _start, _startIsList, _official, _rows }.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false })?.Name;

    public ReportRequest Request(ParseResult parsed, PovertyStandard standard, Surroundings to)
    {
        var formats = Words(parsed.GetValue(_formats) ?? "xlsx,html", Format).ToImmutableArray();
        if (parsed.GetValue(_startIsList) && parsed.GetValue(_start) is null) throw ReviewOptions.Missing(_start.Name, neededBy: _startIsList.Name);
        return new(parsed.GetValue(_forms) is { } forms ? [.. Words(forms, Form)] : ReportForms.All, formats, parsed.GetValue(_folder) ?? DefaultFolder)
        {
            Stage = parsed.GetValue(_official) ? ReportStage.Official : ReportStage.Preliminary,
            Level = parsed.GetValue(_rows) switch
            {
                null => null,
                "commune" => ReportLevel.Commune,
                "province" => ReportLevel.Province,
                var other => throw ReviewOptions.Wrong(_rows.Name, new("commune hoặc province", "commune or province"), other),
            },
            Start = parsed.GetValue(_start),
            StartIsList = parsed.GetValue(_startIsList),
            Against = formats.Contains(ReportFormat.Html) ? Against(parsed.GetValue(_against), standard, to) : null,
            PlaceName = parsed.GetValue(_place) is { } place ? ShownText.Of(place) : null,
        };
    }

    private PovertyStandard? Against(string? id, PovertyStandard standard, Surroundings to)
    {
        if (id is NoStandard) return null;
        if (id is not null) return StandardChoice.Of(id, LocalizedText.Same(_against.Name), file: null, on: null, to);
        return PovertyStandards.National.TakeWhile(each => each != standard).LastOrDefault();
    }

    private ReportForm Form(string word) => ReportForms.TryFind(word, out var form) ? form
        : throw ReviewOptions.Wrong(_forms.Name, LocalizedText.Same(string.Join(", ", ReportForms.All.Select(each => each.Number))), word);

    private ReportFormat Format(string word) => Array.IndexOf(FormatWords, word) is >= 0 and var place ? (ReportFormat)place
        : throw ReviewOptions.Wrong(_formats.Name, LocalizedText.Same(string.Join(", ", FormatWords)), word);

    private static IEnumerable<T> Words<T>(string list, Func<string, T> of) => list.Split(',', StringSplitOptions.TrimEntries).Select(of).Distinct();

    private static Option<bool> Flag(Command command, string name, string description)
    {
        var option = new Option<bool>(name) { Description = description };
        command.Add(option);
        return option;
    }
}
