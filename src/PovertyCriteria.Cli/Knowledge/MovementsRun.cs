namespace PovertyCriteria.Cli;

/// <summary>Counts the movements of two reviews for <c>movements</c> and <c>targets</c>.</summary>
internal sealed class MovementsRun(PairFiles files, GroupColumn? by, Surroundings to, CancellationToken stop)
{
    private static readonly LocalizedText[] Reasons =
    [
        new("không rõ trước đây có trong danh sách không", "not known whether it was on the list before"), new("chỉ có ở một kỳ mà không ghi biến động", "on one list only, without a cause"),
        new("không rõ diện đã ghi ở một kỳ", "recorded class not known at one of the reviews"), new("dữ kiện mâu thuẫn", "facts contradict each other"), new("không rõ nhân khẩu ở một kỳ", "persons not known at one of the reviews"),
    ];

    private readonly ReviewLaw _law = ReviewLaw.National;

    public bool AnyRejected { get; private set; }

    public DataReport Run()
    {
        var tally = new MovementTally<string>(_law, StringComparer.Ordinal);
        var rejected = Read((pair, group) => tally.Add(group, pair));
        List<(object Group, Func<string, MovementUnit, MovementTable> Of)> groups = by is null ? [] :
            [.. tally.Keys.Order(StringComparer.Ordinal).Select(key => (by.Shown(key.Length == 0 ? null : key), (Func<string, MovementUnit, MovementTable>)((list, unit) => tally.TableOf(key, list, unit))))];
        groups.Add((new Term("total", GroupColumn.Whole), (list, unit) => tally.Total(list, unit)));
        var tables = _law.Lists.Select(list => Table(list, groups)).ToList();
        tables.Add(Residuals(groups[^1].Of));
        return new DataReport([], tables, [.. Notes(rejected)]) { Csv = Flat(groups) };
    }

    /// <summary>Reads both files; gives the rows that were rejected. The group of those of which it is not known is empty.</summary>
    public IReadOnlyList<Reject> Read(Action<ReviewPair, string> count, Action<ReviewedPair>? more = null)
    {
        var progress = new Progress(2 * (Length(files.Start.Households) + Length(files.End.Households)));
        var reader = new PairReader(files, by, to, stop);
        progress.Show(to, () =>
        {
            foreach (var reviewed in reader.Read(progress))
            {
                count(reviewed.Pair, reviewed.Group ?? "");
                more?.Invoke(reviewed);
            }

            return true;
        });
        AnyRejected = reader.Rejects.Count > 0;
        return reader.Rejects;
    }

    public IEnumerable<string> Notes(IReadOnlyList<Reject> rejected)
    {
        yield return to.Say("Diện là diện đã được công nhận (recorded_class), không phải diện tính toán. \"Từng\" xét ngược bao lâu là do was_poor_before, was_near_poor_before.", "Classes are recognised ones (recorded_class), never computed. How far back \"before\" looks is what was_poor_before and was_near_poor_before mean.");
        if (!files.OnlyPoorLists) yield return to.Say("Nếu tệp chỉ có hộ nghèo, hộ cận nghèo, hãy thêm --only-poor-lists.", "If the files hold the poor and near-poor alone, add --only-poor-lists.");
        foreach (var reject in rejected.Take(5))
            yield return to.Say($"Bị loại: {reject.File}, dòng {reject.Line}: {reject.Fault.Message.Vi} [{reject.Fault.CodeText}]", $"Rejected: {reject.File}, line {reject.Line}: {reject.Fault.Message.En} [{reject.Fault.CodeText}]");
        if (rejected.Count > 5) yield return to.Say($"và {to.Number(rejected.Count - 5)} lỗi nữa", $"and {to.Number(rejected.Count - 5)} faults more");
        yield return _law.ToString();
    }

    private DataTable Table(MovementList list, IEnumerable<(object Group, Func<string, MovementUnit, MovementTable> Of)> groups) => new("movements_" + list.Id,
        new($"Mẫu {list.Form}: {list.Name.Vi}", $"Mẫu {list.Form}: {list.Name.En}"),
        [
            by?.Column ?? new("group", new("", "")), DataColumn.Text("unit", "Phân tổ", "Unit"),
            .. list.Columns.Select(column => new DataColumn(FormattableString.Invariant($"column_{column.Number}"), new($"({column.Number}) {column.Name.Vi}", $"({column.Number}) {column.Name.En}"), IsNumber: true)),
            DataColumn.Number("residual", "Chưa giải thích", "Residual"), DataColumn.Number("escaped", "Thoát khỏi danh sách", "Escaped"),
        ],
        [
            .. from @group in groups
               from unit in Enum.GetValues<MovementUnit>()
               let table = @group.Of(list.Id, unit)
               select (object?[])[@group.Group, UnitOf(unit), .. table.Columns.Select(column => (object)column.Count), table.Residual, table.Escaped],
        ]);

    private DataTable Residuals(Func<string, MovementUnit, MovementTable> total) => new("residuals", new("Phần chưa giải thích, tổng số hộ", "The residual, households in all"),
        [DataColumn.Text("list", "Danh sách", "List"), DataColumn.Text("reason", "Lý do", "Reason"), DataColumn.Number("decrease", "Giảm", "Decrease"), DataColumn.Number("increase", "Tăng", "Increase")],
        [
            .. _law.Lists.SelectMany(list => total(list.Id, MovementUnit.Households).Residuals
                .Select(part => new object?[] { new Term(list.Id, list.Name), new Term(part.Reason.ToString(), Reasons[(int)part.Reason]), part.Decrease, part.Increase })),
        ]);

    private DataTable Flat(IEnumerable<(object Group, Func<string, MovementUnit, MovementTable> Of)> groups) => new("cells", new("", ""),
        [
            DataColumn.Text("group", "", ""), DataColumn.Text("form", "", ""), DataColumn.Text("unit", "", ""), DataColumn.Number("column", "", ""), DataColumn.Text("name", "", ""),
            DataColumn.Number("count", "", ""), DataColumn.Number("at_most", "", ""),
        ],
        [
            .. from @group in groups
               from list in _law.Lists
               from unit in Enum.GetValues<MovementUnit>()
               from column in @group.Of(list.Id, unit).Columns
               select new object?[] { @group.Group, list.Form, UnitOf(unit), column.Column.Number, to.Say(column.Column.Name), column.Count, column.AtMost },
        ]);

    private static Term UnitOf(MovementUnit unit) => unit == MovementUnit.Households ? new("households", new("hộ", "households")) : new("persons", new("nhân khẩu", "persons"));

    private long Length(string path) => new FileInfo(to.FullPath(path)) is { Exists: true } file ? file.Length : 0;
}
