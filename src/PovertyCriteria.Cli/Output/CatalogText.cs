namespace PovertyCriteria.Cli;

/// <summary>The list of standards: id, name, province, when each applies.</summary>
internal sealed class CatalogText(Surroundings to)
{
    private const int IdWidth = 24;

    public void Write(LocalizedText title, IEnumerable<PovertyStandard> standards)
    {
        to.Out.WriteLine(to.Say(title));
        foreach (var standard in standards)
        {
            Row(standard.Id, to.Say(standard.Name));
            if (standard.ProvinceCode is { } province) Row("", Province(standard, province));
            foreach (var window in standard.Windows) Row("", to.Say($"áp dụng {Span(window.From, window.To)}: {window.Source}", $"applies {Span(window.From, window.To)}: {window.Source}"));
        }

        to.Out.WriteLine();
    }

    public void Write(IEnumerable<IncompleteStandard> incomplete)
    {
        to.Out.WriteLine(to.Say("Chuẩn đã biết là có nhưng chưa dùng được", "Standards known to exist that cannot be used yet"));
        foreach (var standard in incomplete)
        {
            Row(standard.Id, to.Say(standard.Name));
            Row("", to.Say($"tỉnh {standard.ProvinceCode}, {Span(standard.From, standard.To)}: {standard.Document}", $"province {standard.ProvinceCode}, {Span(standard.From, standard.To)}: {standard.Document}"));
            Row("", to.Say("còn thiếu: ", "missing: ") + to.Say(standard.Missing));
        }

        to.Out.WriteLine();
    }

    private string Province(PovertyStandard standard, string code) => standard.ProvinceUntil is { } until
        ? to.Say($"tỉnh {code}; tìm theo mã tỉnh được đến ngày {to.Date(until)}, sau đó phải nêu mã chuẩn", $"province {code}; found by its code until {to.Date(until)}, afterwards by its id")
        : to.Say($"tỉnh {code}", $"province {code}");

    private string Span(LocalDate from, LocalDate until) => $"{to.Date(from)} - {to.Date(until)}";

    private void Row(string id, string text) => to.Out.WriteLine("  " + id.PadRight(IdWidth) + text);
}
