using System.Text;

namespace PovertyCriteria.Cli.Reports;

/// <summary>
/// The profile of a commune, district or province as one HTML page that needs nothing else: no script, nothing loaded; light and dark, on a phone and on paper.
/// Every picture has its figures beside it and a table behind it.
/// </summary>
internal sealed class ProfilePage
{
    private const string StyleResource = "page.css";

    private readonly FilledReport _report;
    private readonly Surroundings _to;
    private readonly PageHtml _page;
    private readonly PovertyProfile _profile;

    private ProfilePage(FilledReport report, Surroundings to)
    {
        (_report, _to, _page) = (report, to, new PageHtml(to));
        _profile = report.Tally.Profile();
    }

    public static string Of(FilledReport report, Surroundings to) => new ProfilePage(report, to).Whole();

    private string Whole()
    {
        var title = Say("Hồ sơ nghèo đa chiều: ", "Multidimensional poverty profile: ") + _to.Say(_report.Place);
        _page.Raw($"<!DOCTYPE html>\n<html lang=\"{_to.Culture.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n")
            .Element("title", title).Raw("<style>\n").Raw(Style()).Raw("</style>\n</head>\n<body>\n<header>\n").Element("h1", title);
        _page.Element("p", $"{Say("Ngày rà soát", "Review date")} {_to.Date(_report.Tally.On)}. {_to.Say(_report.Stage)}. {_to.Say(_report.Tally.Standard.Name)}.");
        if (_report.IsSynthetic) _page.Element("p", Say("SỐ LIỆU MẪU, KHÔNG PHẢI HỘ THẬT.", "SYNTHETIC FIGURES, NO REAL HOUSEHOLD."), "mark");
        _page.Raw("</header>\n<main>\n");
        Totals();
        Classes();
        new PageIndicators(_report, _to, _page).Write();
        new PageFlow(_report, _to, _page).Write();
        Units();
        Standards();
        NotKnown();
        new PageLaw(_report, _to, _page).Write();
        new PageForms(_report, _to, _page).Write();
        return _page.Raw("</main>\n<footer>").Raw(PageHtml.Encoded(_report.Stamp.ToString(_to.Culture)))
            .Raw("<br/>").Raw(PageHtml.Encoded(Say("Diện hộ có giá trị pháp lý là diện do Chủ tịch UBND cấp xã công nhận.", "The class that counts in law is the one recognised by the chair of the commune People's Committee.")))
            .Raw("</footer>\n</body>\n</html>\n").ToString();
    }

    private void Totals()
    {
        _page.Raw("<section class=\"totals\">\n");
        Total(Say("Hộ dân cư", "Households"), _to.Number(_profile.Classified.Households), _to.Number(_profile.Classified.Persons) + Say(" nhân khẩu", " persons"));
        Total(PageText.Name(PovertyClass.Poor, _to), _to.Number(_profile.Of(PovertyClass.Poor).Households), PageText.Rate(_profile.PoorRate(), _to));
        Total(PageText.Name(PovertyClass.NearPoor, _to), _to.Number(_profile.Of(PovertyClass.NearPoor).Households), PageText.Rate(_profile.NearPoorRate(), _to));
        Total(Say("Nghèo đa chiều (nghèo và cận nghèo)", "Multidimensionally poor (poor and near-poor)"), PageText.Rate(_profile.MultidimensionalPovertyRate(), _to),
            Say("tỷ lệ nghèo đa chiều", "of households"));
        _page.Raw("</section>\n");

        void Total(string name, string figure, string more) => _page.Raw("<div>").Element("span", name, "name").Element("strong", figure).Element("span", more, "more").Raw("</div>\n");
    }

    private void Classes()
    {
        (string Name, Func<ReportPlace, bool> Where)[] areas =
        [
            (Say("Thành thị", "Urban"), place => place.Area == Area.Urban), (Say("Nông thôn", "Rural"), place => place.Area == Area.Rural),
            (Say("Chưa rõ khu vực", "Area not known"), place => place.Area is null), (Say("Toàn địa bàn", "Whole place"), _ => true),
        ];
        var rows = areas.Select(area => (area.Name, Profile: _report.Tally.Profile(area.Where))).Where(area => area.Profile.Classified.Households > 0).ToList();
        PovertyClass[] classes = [.. Enum.GetValues<PovertyClass>().Where(each => _profile.Of(each).Households > 0 || each is PovertyClass.Poor or PovertyClass.NearPoor)];
        _page.Raw("<section>\n").Element("h2", Say("Diện hộ theo khu vực", "Classes by area")).Raw("<figure><div class=\"bars\" aria-hidden=\"true\">\n");
        foreach (var (name, profile) in rows) Bar(name, profile);
        _page.Raw("</div>\n").Legend([.. classes.Select(each => (PageText.Style(each), PageText.Name(each, _to))), .. UndeterminedEntry()]);
        _page.Table(Say("Số hộ theo diện và khu vực", "Households by class and area"), [Say("Diện hộ", "Class"), .. rows.Select(area => area.Name)],
            [
                .. classes.Select(each => (IEnumerable<string>)[PageText.Name(each, _to), .. rows.Select(area => _to.Number(area.Profile.Of(each).Households))]),
                [PageText.Name(ClassChanges.Undetermined, _to), .. rows.Select(area => _to.Number(area.Profile.Undetermined.Households))],
                [Say("Tổng số hộ", "All households"), .. rows.Select(area => _to.Number(area.Profile.Classified.Households))],
                [Say("Tỷ lệ hộ nghèo", "Poor, rate"), .. rows.Select(area => PageText.Rate(area.Profile.PoorRate(), _to))],
                [Say("Tỷ lệ hộ cận nghèo", "Near-poor, rate"), .. rows.Select(area => PageText.Rate(area.Profile.NearPoorRate(), _to))],
            ]).Raw("</figure></section>\n");

        void Bar(string name, PovertyProfile profile) => _page.Bar(name,
            [.. classes.Select(each => (Share(profile, profile.Of(each).Households), PageText.Style(each))), (Share(profile, profile.Undetermined.Households), PageText.UndeterminedStyle)],
            $"{_to.Number(profile.Classified.Households)} {Say("hộ", "households")}");
    }

    /// <summary>The units beside each other, the poorest first, on one scale.</summary>
    private void Units()
    {
        var units = _report.Tally.Places.Select(place => place.UnitCode(_report.Level)).Distinct(StringComparer.Ordinal)
            .Select(code => (Name: _report.NameOf(code), Profile: _report.Tally.Profile(place => string.Equals(place.UnitCode(_report.Level), code, StringComparison.Ordinal))))
            .Where(unit => unit.Profile.Classified.Households > 0)
            .OrderByDescending(unit => unit.Profile.MultidimensionalPovertyRate() ?? 0).ThenBy(unit => unit.Name.Vi, StringComparer.Ordinal).ToList();
        if (units.Count < 2) return;
        var most = units.Max(unit => unit.Profile.MultidimensionalPovertyRate() ?? 0);
        if (most == 0) most = 1;
        _page.Raw("<section>\n").Element("h2", _report.Level == ReportLevel.Commune ? Say("So sánh các xã, phường", "Communes compared") : Say("So sánh các tỉnh, thành phố", "Provinces compared"))
            .Element("p", Say($"Tỷ lệ hộ nghèo và cận nghèo; thanh dài nhất là {PageText.Rate(most, _to)}.", $"Rates of poor and near-poor households; the longest bar is {PageText.Rate(most, _to)}.")).Raw("<figure><div class=\"bars units\" aria-hidden=\"true\">\n");
        foreach (var (name, profile) in units)
        {
            _page.Bar(_to.Say(name), [((profile.PoorRate() ?? 0) / most, PageText.Style(PovertyClass.Poor)), ((profile.NearPoorRate() ?? 0) / most, PageText.Style(PovertyClass.NearPoor))],
                $"{PageText.Rate(profile.PoorRate(), _to)} + {PageText.Rate(profile.NearPoorRate(), _to)}");
        }

        _page.Raw("</div>\n").Legend([(PageText.Style(PovertyClass.Poor), PageText.Name(PovertyClass.Poor, _to)), (PageText.Style(PovertyClass.NearPoor), PageText.Name(PovertyClass.NearPoor, _to))])
            .TableBehind(Say("Hộ nghèo, hộ cận nghèo theo đơn vị", "Poor and near-poor households by unit"),
                [Say("Đơn vị", "Unit"), Say("Số hộ", "Households"), Say("Nhân khẩu", "Persons"), Say("Hộ nghèo", "Poor"), Say("Tỷ lệ", "Rate"), Say("Hộ cận nghèo", "Near-poor"), Say("Tỷ lệ", "Rate"), Say("Chưa xác định", "Undetermined")],
                units.Select(unit => (IEnumerable<string>)
                [
                    _to.Say(unit.Name), _to.Number(unit.Profile.Classified.Households), _to.Number(unit.Profile.Classified.Persons),
                    _to.Number(unit.Profile.Of(PovertyClass.Poor).Households), PageText.Rate(unit.Profile.PoorRate(), _to),
                    _to.Number(unit.Profile.Of(PovertyClass.NearPoor).Households), PageText.Rate(unit.Profile.NearPoorRate(), _to), _to.Number(unit.Profile.Undetermined.Households),
                ])).Raw("</figure></section>\n");
    }

    private void Standards()
    {
        if (_report.Changes is not { } changes) return;
        int[] places = [.. Enumerable.Range(0, ClassChanges.Undetermined + 1).Where(place => changes.OfOne(place) + changes.OfOther(place) > 0)];
        var all = places.Sum(changes.OfOne);
        if (all == 0) return;
        _page.Raw("<section>\n").Element("h2", Say("Hai chuẩn trên cùng các hộ", "Two standards, the same households"))
            .Element("p", Say("Mỗi hộ được tính theo cả hai chuẩn, từ cùng dữ kiện; dữ kiện mà chuẩn kia hỏi thêm và tệp không có thì diện là chưa xác định.", "Every household by both standards, from the same facts; where the other standard asks what the files do not have, the class is undetermined.")).Raw("<figure><div class=\"bars\" aria-hidden=\"true\">\n");
        Bar(_report.Tally.Standard.Name, changes.OfOne);
        Bar(changes.Against.Name, changes.OfOther);
        _page.Raw("</div>\n").Legend(places.Select(place => (PageText.Style(place), PageText.Name(place, _to))));
        var caption = Say($"Dòng: {_report.Tally.Standard.Name.Vi}; cột: {changes.Against.Name.Vi} (số hộ)", $"Rows: {_report.Tally.Standard.Name.En}; columns: {changes.Against.Name.En} (households)");
        _page.Table(caption, [Say("Diện hộ", "Class"), .. places.Select(place => PageText.Name(place, _to)), Say("Tổng số", "Total")],
            [
                .. places.Select(one => (IEnumerable<string>)[PageText.Name(one, _to), .. places.Select(other => _to.Number(changes[one, other])), _to.Number(changes.OfOne(one))]),
                [Say("Tổng số", "Total"), .. places.Select(other => _to.Number(changes.OfOther(other))), _to.Number(all)],
            ]);
        if (changes.Refused > 0) _page.Element("p", Say($"Chuẩn kia không nhận dữ kiện của {_to.Number(changes.Refused)} hộ.", $"The other standard refuses the facts of {_to.Number(changes.Refused)} households."));
        _page.Raw("</figure></section>\n");

        void Bar(LocalizedText name, Func<int, long> households) => _page.Bar(_to.Say(name), places.Select(place => (new Ratio(households(place), all), PageText.Style(place))), $"{_to.Number(all)} {Say("hộ", "households")}");
    }

    private void NotKnown()
    {
        _page.Raw("<section>\n").Element("h2", Say("Điều chưa biết", "What is not known")).Raw("<ul>\n");
        _page.Element("li", Say($"Hộ chưa xác định được diện: {_to.Number(_profile.Undetermined.Households)}; các tỷ lệ không tính những hộ này.", $"Households of undetermined class: {_to.Number(_profile.Undetermined.Households)}; rates leave them out."));
        _page.Element("li", Say($"Nếu mọi hộ chưa xác định đều nghèo nhất hoặc ít nghèo nhất có thể, tỷ lệ hộ nghèo từ {PageText.Rate(_profile.PoorRate(missing: MissingData.Lowest), _to)} đến {PageText.Rate(_profile.PoorRate(missing: MissingData.Highest), _to)}.",
            $"With every undetermined household as poor or as little poor as it can be, the rate of poor households is from {PageText.Rate(_profile.PoorRate(missing: MissingData.Lowest), _to)} to {PageText.Rate(_profile.PoorRate(missing: MissingData.Highest), _to)}."));
        _page.Element("li", Say($"Hộ bị loại vì dữ liệu lỗi: {_to.Number(_profile.Rejected.Households)}.", $"Households rejected for faulty data: {_to.Number(_profile.Rejected.Households)}."));
        _page.Element("li", Say($"Hộ chưa rõ số nhân khẩu: {_to.Number(_profile.Classified.HouseholdsOfUnknownSize)}.", $"Households of unknown size: {_to.Number(_profile.Classified.HouseholdsOfUnknownSize)}."));
        _page.Raw("</ul>\n");
        if (!_report.Warnings.IsEmpty)
        {
            _page.Raw("<details><summary>").Raw(PageHtml.Encoded(Say($"Cảnh báo về các mẫu: {_to.Number(_report.Warnings.Length)} (không số nào bị sửa)", $"Warnings about the forms: {_to.Number(_report.Warnings.Length)} (no figure was changed)"))).Raw("</summary>\n<ul>\n");
            foreach (var warning in _report.Warnings) _page.Element("li", warning.Message);
            _page.Raw("</ul></details>\n");
        }

        _page.Raw("</section>\n");
    }

    private IEnumerable<(string Style, string Name)> UndeterminedEntry() =>
        _profile.Undetermined.Households > 0 ? [(PageText.UndeterminedStyle, PageText.Name(ClassChanges.Undetermined, _to))] : [];

    private string Say(string vi, string en) => _to.Say(vi, en);

    private static Ratio Share(PovertyProfile profile, long households) => new(households, profile.Classified.Households);

    private static string Style()
    {
        using var stream = typeof(ProfilePage).Assembly.GetManifestResourceStream(StyleResource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
