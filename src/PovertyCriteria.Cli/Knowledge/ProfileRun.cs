using System.Collections.Immutable;

namespace PovertyCriteria.Cli;

/// <summary>Counts households by group for <c>profile</c>.</summary>
internal sealed class ProfileRun(HouseholdSource source, GroupColumn by, AlkireFosterMethod? method, bool bounds, CountingUnit unit, Surroundings to)
{
    private readonly ImmutableArray<(Line Line, IncomeLine Income)> _lines = [.. source.Question.Standard.ByFacts.Lines.Select(line => (line, IncomeLine.Of(source.Question.Standard.ByFacts, line.Id)))];

    public bool AnyRejected { get; private set; }

    private PovertyStandard Standard => source.Question.Standard;

    public DataReport Run()
    {
        var codes = new UnitCodes(source.Question.On);
        var groups = new TallyByGroup<string, GroupTally>(() => new GroupTally(method, _lines), StringComparer.Ordinal);
        var whole = source.Read<GroupTally>(source.Files, file =>
        {
            by.Require(file);
            return households =>
            {
                foreach (var (row, register) in households)
                {
                    var tally = by.Of(register) is { } key ? groups.Of(key) : groups.Unknown;
                    Count(tally, row, register);
                    codes.Add(row.Household.ProvinceCode, row.Household.CommuneCode);
                }

                return groups.Whole();
            };
        });
        AnyRejected = whole.Profile.ToProfile().Rejected.Households > 0 || source.MemberRejects.Count > 0;
        var all = groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (Group: by.Shown(group.Key), Tally: group.Value)).ToList();
        if (groups.Unknown.Profile.ToProfile().Total.Households > 0) all.Add((by.Shown(null), groups.Unknown));
        all.Add((new Term("total", GroupColumn.Whole), whole));
        return new DataReport(source.Heading, [Classes(all), .. Measures(all), .. whole.Poverty is { } poverty ? [Indicators(poverty)] : Array.Empty<DataTable>(), Gaps(all)], [.. Notes(whole), .. codes.Notes(to), .. Stamp()]);
    }

    private void Count(GroupTally tally, HouseholdRow row, RegisterRow register)
    {
        var household = row.Household;
        var members = household.NumberOfMembers is >= 1 and <= Columns.MostMembers ? household.NumberOfMembers : null;
        var own = unit == CountingUnit.Weight ? register.Code("weight") : 1;
        if (row.IsRejected)
        {
            tally.Profile.AddRejected(members, own);
            return;
        }

        var result = Standard.Classify(household, source.Question.On);
        var weight = unit switch { CountingUnit.Persons => members, CountingUnit.Weight => own, _ => 1L };
        tally.Profile.Add(result, members, own);
        tally.Poverty?.Add(result, weight);
        foreach (var gap in tally.Gaps) gap.Add(household, weight);
    }

    private DataTable Classes(IEnumerable<(object Group, GroupTally Tally)> groups)
    {
        PovertyClass[] classes = [.. Standard.ByFacts.Rows.Select(row => row.Class).Distinct().Order()];
        return new DataTable("profile", new("Diện hộ và tỷ lệ", "Classes and rates"),
        [
            by.Column, DataColumn.Number("households", "Số hộ", "Households"), DataColumn.Number("persons", "Nhân khẩu", "Persons"),
            .. classes.Select(each => new DataColumn(each.Token(), PovertyClassNames.Label(each), IsNumber: true)),
            DataColumn.Number("undetermined", "chưa xác định", "undetermined"), DataColumn.Number("rejected", "bị loại", "rejected"),
            DataColumn.Number("poor_percent", "Tỷ lệ hộ nghèo", "Poor"), DataColumn.Number("near_poor_percent", "Tỷ lệ hộ cận nghèo", "Near-poor"),
            DataColumn.Number("multidimensional_percent", "Tỷ lệ nghèo đa chiều", "Multidimensional poverty"),
        ],
        [
            .. groups.Select(group =>
            {
                var profile = group.Tally.Profile.ToProfile();
                return (object?[])
                [
                    group.Group, profile.Total.Households, profile.Total.Persons, .. classes.Select(each => (object)profile.Of(each).Households), profile.Undetermined.Households, profile.Rejected.Households,
                    Rate(missing => profile.PoorRate(unit, missing)), Rate(missing => profile.NearPoorRate(unit, missing)), Rate(missing => profile.MultidimensionalPovertyRate(unit, missing)),
                ];
            }),
        ]);
    }

    private IEnumerable<DataTable> Measures(IEnumerable<(object Group, GroupTally Tally)> groups)
    {
        if (method is null) yield break;
        yield return new DataTable("alkire_foster", new($"Alkire-Foster, {method.Cutoff.ToString()}", $"Alkire-Foster, {method.Cutoff}"),
        [
            by.Column, DataColumn.Number("counted", "Số được tính", "Counted"), DataColumn.Number("left_out", "Bị bỏ ra", "Left out"),
            DataColumn.Number("h_percent", "H (tỷ lệ)", "H (headcount)"), DataColumn.Number("a_percent", "A (cường độ)", "A (intensity)"), DataColumn.Number("m0_percent", "M0", "M0"),
        ],
        [
            .. groups.Select(group =>
            {
                var tally = group.Tally.Poverty!;
                var measure = tally.Measure();
                return new object?[]
                {
                    group.Group, bounds ? tally.Measure(MissingData.Highest).Counted : measure.Counted, bounds ? 0L : measure.LeftOut,
                    Rate(missing => tally.Measure(missing).HeadcountRatio),
                    // One more poor household can lower the intensity, so it has no bounds.
                    measure.Intensity,
                    Rate(missing => tally.Measure(missing).AdjustedHeadcountRatio),
                };
            }),
        ]);
    }

    private static DataTable Indicators(AlkireFosterTally whole)
    {
        var measure = whole.Measure();
        return new DataTable("indicators", new("Chỉ số thiếu hụt, tổng số", "Indicators, total"),
        [
            DataColumn.Text("indicator", "Chỉ số", "Indicator"), DataColumn.Number("deprived", "Thiếu hụt", "Deprived"), DataColumn.Number("uncensored_percent", "Tỷ lệ thiếu hụt", "Uncensored headcount"),
            DataColumn.Number("censored_percent", "Tỷ lệ thiếu hụt trong hộ nghèo đa chiều", "Censored headcount"), DataColumn.Number("contribution_percent", "Đóng góp vào M0", "Contribution to M0"),
        ],
        [.. measure.Indicators.Select(each => new object?[] { new Term(each.Indicator.Id, each.Indicator.Name), each.Deprived, each.UncensoredHeadcountRatio, each.CensoredHeadcountRatio, each.PercentageContribution })]);
    }

    private DataTable Gaps(IEnumerable<(object Group, GroupTally Tally)> groups) => new("foster_greer_thorbecke", new("Foster-Greer-Thorbecke theo mức thu nhập", "Foster-Greer-Thorbecke by line of income"),
    [
        by.Column, DataColumn.Text("line", "Mức", "Line"), DataColumn.Number("counted", "Số được tính", "Counted"), DataColumn.Number("left_out", "Bị bỏ ra", "Left out"),
        DataColumn.Number("p0_percent", "P0", "P0"), DataColumn.Number("p1_percent", "P1 (khoảng cách)", "P1 (gap)"), DataColumn.Number("p2_percent", "P2 (bình phương)", "P2 (squared gap)"),
    ],
    [
        .. groups.SelectMany(group => group.Tally.Gaps.Select((gap, i) =>
        {
            var measure = gap.Measure();
            return new object?[]
            {
                group.Group, new Term(_lines[i].Line.Id, _lines[i].Line.Name), bounds ? gap.Measure(MissingData.Highest).Counted : measure.Counted, bounds ? 0L : measure.LeftOut,
                Rate(missing => gap.Measure(missing).HeadcountRatio), Rate(missing => gap.Measure(missing).PovertyGap), Rate(missing => gap.Measure(missing).SquaredPovertyGap),
            };
        })),
    ]);

    private object? Rate(Func<MissingData, Ratio?> of) => bounds ? new RateRange(of(MissingData.Lowest), of(MissingData.Highest)) : of(MissingData.Exclude);

    private IEnumerable<string> Notes(GroupTally whole)
    {
        var unitName = unit switch { CountingUnit.Persons => new LocalizedText("nhân khẩu", "persons"), CountingUnit.Weight => new("quyền số", "weights"), _ => new("hộ", "households") };
        yield return to.Say($"Tỷ lệ tính theo {unitName.Vi}; ", $"Rates of {unitName.En}; ") + (bounds
            ? to.Say("hai số là thấp nhất và cao nhất mà dữ kiện còn thiếu cho phép.", "two figures are the lowest and the highest that missing facts allow.")
            : to.Say("hộ chưa xác định không có trong tỷ lệ (--missing bounds cho cận dưới và cận trên).", "undetermined households are in no rate (--missing bounds gives the lowest and the highest)."));
        yield return to.Say("Tỷ lệ nghèo đa chiều: hộ nghèo và hộ cận nghèo, theo cách gọi của Bộ; khác với H của Alkire-Foster.", "Multidimensional poverty: poor and near-poor together, in the ministry's sense; it is not the H of Alkire and Foster.");
        var profile = whole.Profile.ToProfile().Total;
        if (profile.HouseholdsOfUnknownSize > 0) yield return to.Say($"Không rõ số nhân khẩu của {to.Number(profile.HouseholdsOfUnknownSize)} hộ.", $"Households whose number of members is not known: {to.Number(profile.HouseholdsOfUnknownSize)}.");
        if (profile.HouseholdsOfUnknownWeight > 0) yield return to.Say($"Không có quyền số của {to.Number(profile.HouseholdsOfUnknownWeight)} hộ; các hộ này ngoài mọi tỷ lệ.", $"Households without a weight, which are in no rate: {to.Number(profile.HouseholdsOfUnknownWeight)}.");
        if (AnyRejected) yield return Rejected(to);
    }

    private IEnumerable<string> Stamp() => [new ResultStamp(Standard.Id, Standard.DataVersion, PovertyStandards.PackageVersion).ToString(to.Culture)];

    /// <summary>Where the faults are told.</summary>
    public static string Rejected(Surroundings to) => to.Say("Có dòng bị loại vì lỗi; lệnh classify ghi ra từng lỗi.", "Some rows were rejected; classify writes their faults.");
}

/// <summary>What is counted of one group.</summary>
internal sealed class GroupTally(AlkireFosterMethod? method, ImmutableArray<(Line Line, IncomeLine Income)> lines) : ITally<GroupTally>
{
    public ProfileTally Profile { get; } = new();

    public AlkireFosterTally? Poverty { get; } = method is null ? null : new(method);

    public ImmutableArray<FosterGreerThorbeckeTally> Gaps { get; } = [.. lines.Select(line => new FosterGreerThorbeckeTally(line.Income))];

    public void Merge(GroupTally other)
    {
        Profile.Merge(other.Profile);
        Poverty?.Merge(other.Poverty!);
        for (var i = 0; i < Gaps.Length; i++) Gaps[i].Merge(other.Gaps[i]);
    }
}
