using System.CommandLine;

namespace PovertyCriteria.Cli;

/// <summary>The options that name two reviews of the same households.</summary>
internal sealed class PairOptions(Command command, Surroundings to)
{
    private readonly Option<string?> _start = ReviewOptions.Text(command, "--start", "FILE", to.Say("Tệp hộ của kỳ trước (cột recorded_class)", "The households of the earlier review (column recorded_class)"));
    private readonly Option<string?> _end = ReviewOptions.Text(command, "--end", "FILE", to.Say("Tệp hộ của kỳ sau", "The households of the later review"));
    private readonly Option<bool> _onlyLists = Flag(command, "--only-poor-lists", to.Say("Tệp chỉ có hộ nghèo, hộ cận nghèo: hộ vắng mặt mà không ghi biến động là không nghèo", "The files hold only the poor and near-poor: a household missing from one without a change is neither"));
    private readonly Option<string?> _by = ReviewOptions.Text(command, "--by", "area|province|commune|COLUMN", to.Say("Nhóm theo cột nào", "The column to group by"));
    private readonly Option<string?> _delimiter = ReviewOptions.Text(command, "--delimiter", "D", to.Say("Dấu phân cách cột trong tệp vào: , (mặc định) ; hoặc tab", "The delimiter of the files read: , (default) ; or tab"));
    private readonly Option<string?> _columns = ReviewOptions.Text(command, "--columns", "FILE", to.Say("Tệp JSON đổi tên cột và giá trị", "A JSON file of the caller's column names and values"));
    private readonly Option<bool> _ignoreUnknown = Flag(command, "--ignore-unknown-columns", to.Say("Bỏ qua các cột lạ", "Pass over unknown columns"));

    public string? By(ParseResult parsed) => parsed.GetValue(_by);

    public PairFiles Files(ParseResult parsed)
    {
        var start = parsed.GetValue(_start) ?? throw ReviewOptions.Missing(_start.Name);
        var end = parsed.GetValue(_end) ?? throw ReviewOptions.Missing(_end.Name);
        var map = parsed.GetValue(_columns) is { } file ? ColumnMapFile.Read(file, to.FullPath(file)) : ColumnMap.None;
        var files = new ReviewFiles(start, null, ReviewOptions.DelimiterOf(parsed.GetValue(_delimiter)), map, parsed.GetValue(_ignoreUnknown));
        return new PairFiles(files, files with { Households = end }, parsed.GetValue(_onlyLists));
    }

    public static Option<bool> Flag(Command command, string name, string description)
    {
        var option = new Option<bool>(name) { Description = description };
        command.Add(option);
        return option;
    }
}

/// <summary>The two files, and whether they hold the poor and near-poor alone.</summary>
internal sealed record PairFiles(ReviewFiles Start, ReviewFiles End, bool OnlyPoorLists);
