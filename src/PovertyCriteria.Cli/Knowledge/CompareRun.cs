using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>Counts households under two standards for <c>compare</c>.</summary>
internal sealed class CompareRun(HouseholdSource source, StandardComparison comparison, GroupColumn by, bool withList, Surroundings to)
{
    private static readonly LocalizedText[] Shifts = [new("giữ nguyên", "same"), new("diện nghèo hơn", "poorer"), new("diện khá hơn", "better off"), new("chưa rõ", "not known")];
    private static readonly string[] ShiftWords = ["same", "poorer", "better_off", "undetermined"];

    private readonly List<object?[]> _list = [];
    private long _answersWithoutThreshold;

    public bool AnyRejected { get; private set; }

    public DataReport Run()
    {
        var codes = new UnitCodes(source.Question.On);
        var groups = new TallyByGroup<string, ComparisonTally>(() => new ComparisonTally(comparison), StringComparer.Ordinal);
        var whole = source.Read<ComparisonTally>(FilesOfBoth(), file =>
        {
            by.Require(file);
            var answers = comparison.After.Indicators.Where(indicator => !comparison.Before.TryGetIndicator(indicator.Id, out _) && file.Has(Columns.AssessedPrefix + indicator.Id)).ToImmutableArray();
            return households =>
            {
                foreach (var (row, register) in households)
                {
                    Count(by.Of(register) is { } key ? groups.Of(key) : groups.Unknown, row, register, answers);
                    codes.Add(row.Household.ProvinceCode, row.Household.CommuneCode);
                }

                return groups.Whole();
            };
        }).ToTable();
        AnyRejected = whole.Rejected.Households > 0 || source.MemberRejects.Count > 0;
        var all = groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (Group: by.Shown(group.Key), Table: group.Value.ToTable())).ToList();
        if (groups.Unknown.ToTable() is { Total.Households: > 0 } unknown) all.Add((by.Shown(null), unknown));
        all.Add((new Term("total", GroupColumn.Whole), whole));
        DataTable[] tables = [Classes(whole), Bounds(whole), Groups(all), Causes(whole)];
        string[] heading = [.. source.Heading, to.Say($"So với: {comparison.After.Name.Vi} ({comparison.After.Id})", $"Compared with: {comparison.After.Name.En} ({comparison.After.Id})")];
        return new DataReport(heading, withList ? [.. tables, List()] : tables, [.. Notes(), .. codes.Notes(to), .. Stamps()]) { Csv = withList ? List() : Flat(all) };
    }

    /// <summary>A column that only the other standard knows is no unknown one.</summary>
    private ReviewFiles FilesOfBoth()
    {
        if (source.Files.IgnoreUnknownColumns) return source.Files;
        var progress = new Progress(0);
        using var rows = new CsvText(source.Files.Households, to.FullPath(source.Files.Households), source.Files.Delimiter, progress, CancellationToken.None).Rows().GetEnumerator();
        if (!rows.MoveNext()) return source.Files;
        var names = rows.Current.Cells.Select(source.Files.Map.NameOf).ToList();
        var ofAfter = names.Where(name => Columns.FindOfHousehold(name) is null && !IsAnswerTo(comparison.Before, name)).ToList();
        return ofAfter.Count > 0 && ofAfter.TrueForAll(name => IsAnswerTo(comparison.After, name)) ? source.Files with { IgnoreUnknownColumns = true } : source.Files;

        static bool IsAnswerTo(PovertyStandard standard, string name) => name.StartsWith(Columns.AssessedPrefix, StringComparison.Ordinal) && standard.TryGetIndicator(name[Columns.AssessedPrefix.Length..], out _);
    }

    private void Count(ComparisonTally tally, HouseholdRow row, RegisterRow register, ImmutableArray<Indicator> answers)
    {
        var household = row.Household;
        var given = answers.Select(indicator => (indicator.Id, Text: register.Text(Columns.AssessedPrefix + indicator.Id))).Where(answer => answer.Text.Length > 0).ToList();
        if (row.IsRejected || given.Exists(answer => answer.Text is not ("true" or "false")))
        {
            tally.AddRejected(null);
            return;
        }

        if (given.Count > 0)
            household = household with { Assessed = new AssessedIndicators((household.Assessed?.AsEnumerable() ?? []).Concat(given.Select(answer => KeyValuePair.Create(answer.Id, answer.Text is "true")))) };
        if (household.Assessed is { } assessed && assessed.Any(answer => comparison.MissingThresholds.Any(missing => string.Equals(missing.Indicator.Id, answer.Key, StringComparison.Ordinal)))) _answersWithoutThreshold++;
        var compared = comparison.Compare(household, source.Question.On);
        tally.Add(compared);
        if (withList && compared.Shift != ClassShift.Same)
            _list.Add([row.Id, compared.Before.Possible, compared.After.Possible, Word(compared.Shift), compared.Why?.ToString(to.Culture), string.Join('|', compared.Missing)]);
    }

    private DataTable Classes(ComparisonTable table) => new("classes", new("Diện hộ trước (hàng) và sau (cột)", "Classes before (rows) and after (columns)"),
        [
            new("before", new("Trước \\ sau", "Before \\ after")), .. table.Columns.Select(column => new DataColumn(column.ToString(), LocalizedText.Same(column.DisplayName(to.Culture)), IsNumber: true)),
            DataColumn.Number("total", "Tổng số", "Total"),
        ],
        [
            .. table.Rows.Select(row => (object?[])[row, .. table.Columns.Select(column => (object)table[row, column].Households), table.Columns.Sum(column => table[row, column].Households)]),
            [new Term("total", GroupColumn.Whole), .. table.Columns.Select(column => (object)table.Rows.Sum(row => table[row, column].Households)), table.Total.Households],
        ]);

    private DataTable Bounds(ComparisonTable table)
    {
        var classes = comparison.Before.ByFacts.Rows.Concat(comparison.After.ByFacts.Rows).Select(row => row.Class).Distinct().Order();
        return new("bounds", new("Số hộ ít nhất và nhiều nhất của mỗi diện", "Fewest and most households of each class"),
            [DataColumn.Text("class", "Diện hộ", "Class"), DataColumn.Number("before", "Trước", "Before"), DataColumn.Number("after", "Sau", "After")],
            [.. classes.Select(each => new object?[] { PovertyClasses.Of(each), Drawn(comparison.Before, each) ? table.BeforeRange(each) : null, Drawn(comparison.After, each) ? table.AfterRange(each) : null })]);

        static bool Drawn(PovertyStandard standard, PovertyClass each) => standard.ByFacts.Rows.Any(row => row.Class == each);
    }

    private DataTable Groups(IEnumerable<(object Group, ComparisonTable Table)> groups) => new("groups", new("Thay đổi theo nhóm", "Changes by group"),
        [
            by.Column, DataColumn.Number("households", "Số hộ", "Households"), .. Shifts.Select((name, i) => new DataColumn(ShiftWords[i], name, IsNumber: true)), DataColumn.Number("rejected", "bị loại", "rejected"),
        ],
        [.. groups.Select(group => (object?[])[group.Group, group.Table.Total.Households, .. Enum.GetValues<ClassShift>().Select(shift => (object)group.Table.Of(shift).Households), group.Table.Rejected.Households])]);

    private static DataTable Causes(ComparisonTable table) => new("causes", new("Vì sao đổi diện (thay đổi nào tự nó đã đủ)", "Why classes change (which change suffices alone)"),
        [DataColumn.Text("cause", "Do", "Because of"), DataColumn.Number("households", "Số hộ", "Households")],
        [.. table.Causes.Select(cause => new object?[] { Cause(cause.Key), cause.Value.Households })]);

    private DataTable List() => new("households", new("Các hộ đổi diện hoặc chưa rõ", "Households whose class changes or may change"),
        [
            DataColumn.Text("household_id", "Mã hộ", "Household"), DataColumn.Text("before", "Trước", "Before"), DataColumn.Text("after", "Sau", "After"),
            DataColumn.Text("change", "Thay đổi", "Change"), DataColumn.Text("why", "Vì sao", "Why"), DataColumn.Text("missing", "Còn thiếu", "Missing"),
        ],
        _list, IsList: true);

    private static DataTable Flat(IEnumerable<(object Group, ComparisonTable Table)> groups) => new("cells", new("", ""),
        [DataColumn.Text("group", "", ""), DataColumn.Text("before", "", ""), DataColumn.Text("after", "", ""), DataColumn.Number("households", "", ""), DataColumn.Number("persons", "", "")],
        [
            .. from @group in groups
               from row in @group.Table.Rows
               from column in @group.Table.Columns
               let count = @group.Table[row, column]
               where count.Households > 0
               select new object?[] { @group.Group, row, column, count.Households, count.Persons },
        ]);

    private IEnumerable<string> Notes()
    {
        foreach (var missing in comparison.MissingThresholds.GroupBy(each => (each.Standard.Id, each.HeldBy)))
        {
            var names = missing.Select(each => each.Indicator.Name).ToList();
            yield return to.Say(
                $"Chưa có ngưỡng của {names.Count} chỉ số ({missing.Key.Id}; xem {missing.Key.HeldBy ?? "–"}): {string.Join("; ", names.Select(name => name.Vi))}. Vì vậy kết quả là khoảng, trừ khi cột deprived_MÃ có câu trả lời của cán bộ rà soát.",
                $"Thresholds of {names.Count} indicators are not in the data ({missing.Key.Id}; held by {missing.Key.HeldBy ?? "–"}): {string.Join("; ", names.Select(name => name.En))}. So results are ranges, unless columns deprived_ID hold a reviewer's answers.");
        }

        foreach (var other in comparison.After.NotFound.Where(missing => missing.IndicatorId is null))
            yield return to.Say($"Chưa có trong dữ liệu: {other.What.Vi} ({other.HeldBy}).", $"Not in the data: {other.What.En} ({other.HeldBy}).");
        if (_answersWithoutThreshold > 0)
            yield return to.Say($"Câu trả lời của cán bộ rà soát cho chỉ số chưa có ngưỡng được dùng cho cả hai chuẩn ở {to.Number(_answersWithoutThreshold)} hộ.", $"Households whose reviewer's answers to indicators without a threshold count under both standards: {to.Number(_answersWithoutThreshold)}.");
        if (AnyRejected) yield return ProfileRun.Rejected(to);
    }

    private IEnumerable<string> Stamps() => new[] { comparison.Before, comparison.After }.Select(standard => new ResultStamp(standard.Id, standard.DataVersion, PovertyStandards.PackageVersion).ToString(to.Culture));

    private static Term Word(ClassShift shift) => new(ShiftWords[(int)shift], Shifts[(int)shift]);

    private static Term Cause(ShiftFactors factors)
    {
        (ShiftFactors Factor, string Token, LocalizedText Name)[] all =
        [
            (ShiftFactors.Lines, "lines", new("mức thu nhập", "lines of income")), (ShiftFactors.Clauses, "cutoff", new("ngưỡng số chỉ số", "cut-off")), (ShiftFactors.Indicators, "indicators", new("chỉ số thiếu hụt", "indicators")),
        ];
        var held = all.Where(each => factors.HasFlag(each.Factor)).ToList();
        return held.Count == 0 ? new("together", new("nhiều thay đổi cùng lúc", "several changes together"))
            : new(string.Join('|', held.Select(each => each.Token)), new(string.Join(" hoặc ", held.Select(each => each.Name.Vi)), string.Join(" or ", held.Select(each => each.Name.En))));
    }
}
