using Spectre.Console;

namespace PovertyCriteria.Cli;

/// <summary>What a run says at its end: classes by area, what is undetermined and why, what was rejected, and what made the result.</summary>
internal sealed class SummaryText(Tally tally, ReviewQuestion question, OutputPaths paths, Surroundings surroundings)
{
    private const int MostMissing = 5;

    private static readonly LocalizedText[] AreaNames = [new("Nông thôn", "Rural"), new("Thành thị", "Urban"), new("Chưa biết khu vực", "Area not known")];

    public void Write()
    {
        var standard = question.Standard;
        Line($"{Say(standard.Name)} ({standard.Id})");
        Line(Say(new($"Ngày rà soát {Date}, {question.By.Name().Vi}", $"Review date {Date}, {question.By.Name().En}")));
        if (!standard.IsInForceOn(question.On)) Line(Say(new($"CHÚ Ý: chuẩn này KHÔNG áp dụng vào ngày {Date}. {Windows.Vi}", $"NOTE: this standard is not in force on {Date}. {Windows.En}")));
        SpectreConsole.On(surroundings.Out, surroundings.OutIsTerminal).Write(Classes());
        Undetermined();
        OddCodes();
        Local();
        Rejected();
        if (paths.Results is { } results) Line(Say(new("Kết quả: ", "Results: ")) + results);
        Line(new ResultStamp(standard.Id, standard.DataVersion, PovertyStandards.PackageVersion).ToString(surroundings.Culture));
    }

    private string Date => surroundings.Date(question.On);

    private LocalizedText Windows
    {
        get
        {
            var windows = string.Join("; ", question.Standard.Windows.Select(window => $"{surroundings.Date(window.From)} - {surroundings.Date(window.To)}"));
            return new($"Các giai đoạn áp dụng: {windows}.", $"It applies: {windows}.");
        }
    }

    private Table Classes()
    {
        // An area that no household lacks is no column of the table; a class that the standard does not know is no row.
        int[] areas = [.. Enumerable.Range(0, Tally.Areas).Where(area => area != Tally.AreaUnknown || tally.OfArea(area) > 0)];
        var table = new Table { Border = surroundings.OutIsTerminal ? TableBorder.Rounded : TableBorder.Ascii, UseSafeBorder = true };
        table.AddColumn(Cell(new("Diện hộ", "Class")));
        foreach (var area in areas) table.AddColumn(new TableColumn(Cell(AreaNames[area])).RightAligned());
        table.AddColumn(new TableColumn(Cell(new("Tổng số hộ", "Households"))).RightAligned());
        foreach (var row in Enumerable.Range(0, Tally.Rows).Where(Shown))
            table.AddRow([Cell(Name(row)), .. areas.Select(area => Count(tally.Of(row, area))), Count(tally.OfRow(row))]);
        table.AddRow([Cell(new("Tổng số", "Total")), .. areas.Select(area => Count(tally.OfArea(area))), Count(tally.Classified)]);
        return table;
    }

    private bool Shown(int row) => row == Tally.Undetermined || tally.OfRow(row) > 0
        || question.Standard.RuleFor(question.By).Rows.Any(clause => (int)clause.Class == row);

    private static LocalizedText Name(int row) => row == Tally.Undetermined ? new("chưa xác định", "undetermined") : PovertyClassNames.Label((PovertyClass)row);

    private void Undetermined()
    {
        var undetermined = tally.OfRow(Tally.Undetermined);
        if (undetermined == 0) return;
        Line(Say(new($"Chưa xác định: {Number(undetermined)} hộ. Các dữ kiện còn thiếu nhiều nhất (số hộ cần):", $"Undetermined households: {Number(undetermined)}. Facts most often missing (households that need them):")));
        var missing = tally.Missing(question.Standard);
        foreach (var (fact, households) in missing.Take(MostMissing)) Line($"  {MissingFacts.NameOf(fact, question.Standard).In(surroundings.Culture)} ({fact}): {Number(households)}");
        var others = missing.Count - MostMissing;
        if (others > 0) Line("  " + Say(new($"và {Number(others)} dữ kiện khác", others == 1 ? "and 1 other" : $"and {Number(others)} others")));
    }

    private void OddCodes()
    {
        if (tally.OddProvinces > 0)
            Line(Say(new($"CHÚ Ý: mã tỉnh của {Number(tally.OddProvinces)} hộ không gồm {AreaCode.ProvinceDigits} chữ số (Excel đổi 01 thành 1), nên không tìm được chuẩn của địa phương.",
                $"NOTE: households whose province code is not {AreaCode.ProvinceDigits} digits (Excel turns 01 into 1; no local standard is found then): {Number(tally.OddProvinces)}.")));
        if (tally.OddCommunes > 0)
            Line(Say(new($"CHÚ Ý: mã xã của {Number(tally.OddCommunes)} hộ không gồm {AreaCode.CommuneDigits} chữ số.",
                $"NOTE: households whose commune code is not {AreaCode.CommuneDigits} digits: {Number(tally.OddCommunes)}.")));
    }

    private void Local()
    {
        if (tally.WithoutLocalStandard > 0)
            Line(Say(new($"Chuẩn của địa phương: phiên bản này không có cho {Number(tally.WithoutLocalStandard)} hộ (không có nghĩa là địa phương không ban hành).",
                $"Local standards: this version knows none for {Number(tally.WithoutLocalStandard)} households (which does not say that there is none).")));
        if (tally.LocalWithoutAnswer > 0)
            Line(Say(question.By == Basis.Forms
                ? new($"Chuẩn của địa phương không có bảng chấm điểm để xếp {Number(tally.LocalWithoutAnswer)} hộ theo phiếu rà soát.",
                    $"Local standards have no score table to apply the survey form to {Number(tally.LocalWithoutAnswer)} households.")
                : new($"Chuẩn của địa phương không xếp được theo điểm cho {Number(tally.LocalWithoutAnswer)} hộ.",
                    $"Local standards cannot be applied by the scores of {Number(tally.LocalWithoutAnswer)} households.")));
    }

    private void Rejected()
    {
        if (!tally.AnyRejected) return;
        var where = paths.Rejects is { } rejects ? $": {rejects}" : "";
        Line(Say(new(
            $"Bị loại: {Number(tally.RejectedHouseholds)} dòng hộ, {Number(tally.RejectedMemberRows)} dòng thành viên{(where.Length > 0 ? "; xem lỗi trong" + where : "; thêm --out hoặc --rejects để ghi lại lỗi")}",
            $"Rejected: {Number(tally.RejectedHouseholds)} rows of households, {Number(tally.RejectedMemberRows)} rows of members{(where.Length > 0 ? "; see their faults in" + where : "; add --out or --rejects to have the faults written")}")));
    }

    private string Cell(LocalizedText text) => Markup.Escape(Say(text));

    private string Count(long value) => Markup.Escape(Number(value));

    private string Number(long value) => surroundings.Number(value);

    private string Say(LocalizedText text) => surroundings.Say(text);

    private void Line(string text) => surroundings.Out.WriteLine(text);
}
