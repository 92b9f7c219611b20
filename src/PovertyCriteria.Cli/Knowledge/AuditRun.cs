namespace PovertyCriteria.Cli;

/// <summary>What <c>audit</c> finds: one line a finding, and the tables over all.</summary>
internal sealed class AuditRun(HouseholdSource source, NearMargin? margin, ControlSample? sample, bool personIds, Surroundings to, CancellationToken stop)
{
    private static readonly Term RecordedPoorer = new("recorded_poorer", new("ghi nghèo hơn dữ kiện", "recorded poorer than the facts"));
    private static readonly Term RecordedBetterOff = new("recorded_better_off", new("ghi khá hơn dữ kiện", "recorded better off than the facts"));
    private static readonly Term Open = new("undetermined", new("chưa đủ dữ kiện", "facts are missing"));
    private static readonly Term Duplicate = new("duplicate_household", new("mã hộ trùng", "household code twice"));
    private static readonly Term Person = new("person_twice", new("người ở hai hộ", "person in two households"));
    private static readonly Term NearLine = new("near_line", new("sát mức thu nhập", "near a line"));
    private static readonly Term NearCutoff = new("near_cutoff", new("sát ngưỡng chỉ số", "near the cut-off"));
    private static readonly Term Drawn = new("control_sample", new("rút vào mẫu kiểm tra", "drawn for control"));

    private readonly List<object?[]> _findings = [];
    private readonly AgreementTally _agreement = new();
    private readonly RepeatedCodes<long> _households = new();
    private readonly RepeatedCodes<string> _persons = new();
    private readonly UnitCodes _codes = new(source.Question.On);

    public bool AnyRejected { get; private set; }

    private PovertyStandard Standard => source.Question.Standard;

    public DataReport Run()
    {
        var recorded = false;
        source.Read<bool>(source.Files, file =>
        {
            recorded = file.Has(Columns.RecordedClass.Name);
            return households =>
            {
                foreach (var (row, register) in households) Check(row, register);
                return true;
            };
        });
        AnyRejected |= source.MemberRejects.Count > 0;
        foreach (var twice in _households.Repeated) _findings.Add([twice.Code, null, Duplicate, null, null, to.Say("các dòng ", "lines ") + string.Join(", ", twice.Places.Select(line => to.Number(line))), null]);
        foreach (var twice in _persons.Repeated.Where(each => each.Places.Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            foreach (var household in twice.Places.Distinct(StringComparer.Ordinal))
                _findings.Add([household, null, Person, null, null, to.Say($"member_id {twice.Code}, các hộ: ", $"member_id {twice.Code}, households: ") + string.Join(", ", twice.Places.Distinct(StringComparer.Ordinal)), null]);
        }

        foreach (var drawn in sample?.Draw() ?? []) _findings.Add([drawn.HouseholdId, drawn.Stratum, Drawn, null, null, null, null]);
        return new DataReport(source.Heading, [Findings(), Agreement(), Counts()], [.. Notes(recorded), .. _codes.Notes(to), .. Stamp()]);
    }

    private void Check(HouseholdRow row, RegisterRow register)
    {
        var household = row.Household;
        if (row.Id.Length > 0) _households.Add(row.Id, row.Line);
        if (personIds && row.Id.Length > 0)
        {
            foreach (var member in household.Members?.AsEnumerable() ?? [])
                if (member.Id is { } person) _persons.Add(person, row.Id);
        }

        _codes.Add(household.ProvinceCode, household.CommuneCode);
        if (row.IsRejected)
        {
            AnyRejected = true;
            return;
        }

        sample?.Add(row.Id, household.CommuneCode);
        var result = Standard.Classify(household, source.Question.On);
        var check = RecordedClassCheck.Of(register.RecordedClass, result.Possible);
        _agreement.Add(check, household.NumberOfMembers);
        var finding = check.Agreement switch { ClassAgreement.RecordedPoorer => RecordedPoorer, ClassAgreement.RecordedBetterOff => RecordedBetterOff, ClassAgreement.Undetermined => Open, _ => null };
        if (finding is not null) Find(row, finding, check.Recorded, result, Reason(household, result), Missing(household, result));
        foreach (var bound in margin?.Of(household, result) ?? []) Find(row, bound.Line is null ? NearCutoff : NearLine, check.Recorded, result, Near(bound, household), null);
    }

    private string? Missing(Household household, Classification result) => result.IsDecided ? null : string.Join('|', Standard.MissingFor(household, source.Question.On));

    private void Find(HouseholdRow row, Term finding, PovertyClass? recorded, Classification result, string detail, string? missing)
    {
        stop.ThrowIfCancellationRequested();
        _findings.Add([row.Id, row.Household.CommuneCode, finding, recorded is { } known ? PovertyClasses.Of(known) : null, result.Possible, detail, missing]);
    }

    /// <summary>On which side of each line the income lies, and how many indicators are deprived.</summary>
    private string Reason(Household household, Classification result)
    {
        var rule = Standard.ByFacts;
        var parts = new List<string>();
        if (household.Area is { } area && MeasuredAmount.TryMeasure(household, rule.Measure, out var amount))
        {
            var above = rule.Lines.Where(line => amount.Amount > line.For(area) * amount.Units).ToList();
            var atMost = rule.Lines.FirstOrDefault(line => amount.Amount <= line.For(area) * amount.Units);
            if (above.Count > 0) parts.Add(to.Say("thu nhập trên ", "income above the ") + Name(above[^1], area));
            if (atMost is not null) parts.Add(to.Say("thu nhập không quá ", "income at or below the ") + Name(atMost, area));
        }
        else
        {
            parts.Add(to.Say("chưa rõ thu nhập hoặc khu vực", "income or area not known"));
        }

        if (Standard.Indicators.Length > 0)
        {
            var (least, most) = (result.DeprivationsAtLeast, result.DeprivationsAtMost);
            var count = least == most ? to.Number(least) : $"{to.Number(least)}–{to.Number(most)}";
            var names = string.Join(", ", result.Deprived.Select(indicator => to.Say(indicator.Name)));
            parts.Add(to.Say($"thiếu hụt {count} chỉ số", $"{count} deprived") + (names.Length > 0 ? $" ({names})" : ""));
        }

        return string.Join("; ", parts);

        string Name(Line line, Area where) => $"{to.Say(line.Name)} {to.Number(line.For(where))}";
    }

    private string Near(NearBound bound, Household household)
    {
        var then = bound.Beyond.DisplayName(to.Culture);
        if (bound.Indicators is { } indicators)
            return indicators > 0 ? to.Say($"thêm {indicators} chỉ số thiếu hụt: {then}", $"{indicators} more deprived: {then}") : to.Say($"bớt {-indicators} chỉ số thiếu hụt: {then}", $"{-indicators} fewer deprived: {then}");
        var line = bound.Line!;
        var off = Math.Abs(line.Lowest);
        var where = line.Lowest > 0 ? to.Say("cao hơn", "above") : to.Say("không quá", "at or below");
        var per = household.Income is { Unit: IncomeUnit.HouseholdYear } ? to.Say(" tính cho cả hộ trong năm", " for the whole household and year") : "";
        return to.Say($"{where} {line.Line.Name.Vi} {to.Number(line.Line.For(line.Area))}, cách {to.Number(off)} đồng{per}; bên kia mức: {then}", $"{where} the {line.Line.Name.En} of {to.Number(line.Line.For(line.Area))}, by {to.Number(off)} VND{per}; beyond it: {then}");
    }

    private DataTable Findings() => new("findings", new("Phát hiện", "Findings"),
        [
            DataColumn.Text("household_id", "Mã hộ", "Household"), DataColumn.Text("commune", "Mã xã", "Commune"), DataColumn.Text("finding", "Phát hiện", "Finding"), DataColumn.Text("recorded_class", "Diện đã ghi", "Recorded"),
            DataColumn.Text("computed_classes", "Diện tính được", "Computed"), DataColumn.Text("detail", "Vì sao", "Why"), DataColumn.Text("missing", "Còn thiếu", "Missing"),
        ],
        _findings, IsList: true);

    private DataTable Agreement()
    {
        var table = _agreement.ToTable();
        if (table.Rows.All(row => row is null)) return new("agreement", new("", ""), [], []);
        return new("agreement", new("Diện đã ghi (hàng) và diện tính được (cột)", "Recorded (rows) and computed (columns) classes"),
            [new("recorded", new("Đã ghi \\ tính được", "Recorded \\ computed")), .. table.Columns.Select(column => new DataColumn(column.ToString(), LocalizedText.Same(column.DisplayName(to.Culture)), IsNumber: true))],
            [.. table.Rows.Select(row => (object?[])[row is { } known ? PovertyClasses.Of(known) : new Term("", new("(không ghi)", "(not recorded)")), .. table.Columns.Select(column => (object)table[row, column].Households)])]);
    }

    private DataTable Counts()
    {
        var table = _agreement.ToTable();
        var rows = new List<object?[]>
        {
            new object?[] { new Term("agree", new("Diện đã ghi khớp dữ kiện", "Recorded class agrees")), table.Of(ClassAgreement.Agrees).Households },
            new object?[] { RecordedPoorer, table.Of(ClassAgreement.RecordedPoorer).Households },
            new object?[] { RecordedBetterOff, table.Of(ClassAgreement.RecordedBetterOff).Households },
            new object?[] { Open, table.Of(ClassAgreement.Undetermined).Households },
            new object?[] { new Term("not_recorded", new("không ghi diện", "no class recorded")), table.Of(ClassAgreement.NotRecorded).Households },
        };
        foreach (var term in new[] { Duplicate, Person, NearLine, NearCutoff, Drawn })
            if (_findings.Count(finding => ReferenceEquals(finding[2], term)) is > 0 and var count) rows.Add([term, (long)count]);
        return new("counts", new("Tổng hợp", "Summary"), [DataColumn.Text("finding", "Nội dung", "Finding"), DataColumn.Number("rows", "Số dòng", "Rows")], rows);
    }

    private IEnumerable<string> Notes(bool recorded)
    {
        if (!recorded) yield return to.Say("Tệp không có cột recorded_class: không so sánh được diện đã ghi.", "The file has no column recorded_class: nothing recorded to compare.");
        if (_agreement.ToTable().AgreementRate is { } rate) yield return to.Say($"Tỷ lệ khớp của các hộ có diện đã ghi và đủ dữ kiện: {rate.ToString(to.Culture)}.", $"Agreement among households recorded and decided: {rate.ToString(to.Culture)}.");
        yield return personIds
            ? to.Say("Người ở hai hộ: theo cột member_id, do --person-ids cho biết đó là mã riêng của mỗi người.", "Persons in two households: by column member_id, which --person-ids says is a person's own code.")
            : to.Say("Chưa tìm người ở hai hộ: member_id chỉ duy nhất trong một hộ. Nếu đó là mã riêng của mỗi người, hãy thêm --person-ids.", "Persons in two households were not looked for: member_id is unique within its household only. If it is a person's own code, add --person-ids.");
        if (margin is null) yield return to.Say("Thêm --near 5% hoặc --near 1 để tìm hộ sát ngưỡng; --sample N để rút mẫu kiểm tra.", "Add --near 5% or --near 1 for households near a bound; --sample N for a control sample.");
        if (sample is not null) yield return to.Say($"Mẫu kiểm tra: số hạt giống {sample.Seed}, chia theo xã tỷ lệ với số hộ; chưa thấy văn bản quy định cách rút mẫu.", $"Control sample: seed {sample.Seed}, spread over communes in proportion to their households; no text that says how to draw it was found.");
        yield return to.Say("Diện có giá trị pháp lý là diện đã được công nhận; chỗ khác nhau là câu hỏi cần xem lại hồ sơ.", "The recognised class is the one that counts in law; a difference is a question to the file.");
        if (AnyRejected) yield return ProfileRun.Rejected(to);
    }

    private IEnumerable<string> Stamp() => [new ResultStamp(Standard.Id, Standard.DataVersion, PovertyStandards.PackageVersion).ToString(to.Culture)];
}
