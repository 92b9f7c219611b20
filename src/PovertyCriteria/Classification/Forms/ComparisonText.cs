using System.Globalization;

namespace PovertyCriteria;

/// <summary>The text of a comparison of facts and form.</summary>
internal sealed class ComparisonText(FormsComparison compared, CultureInfo culture) : PlainText(culture)
{
    private PovertyStandard Standard => compared.ByForms.Standard;

    public string Write()
    {
        var name = compared.Household.Id is { } id ? Say("Hộ ", "Household ") + id : Say("Hộ", "Household");
        Line(0, $"{name}, {Date(compared.On)}: {Agreement()}");
        Side(Basis.Facts, compared.ByFacts, compared.IncomeDistances, Standard.ByFacts);
        Side(Basis.Forms, compared.ByForms, compared.ScoreDistances, Standard.ByScores!);
        Deprivations();
        Items();
        Missing();
        return Text;
    }

    private string Agreement() => compared.Agree switch
    {
        true => Say("hai cách cho cùng một diện hộ", "facts and form give the same class"),
        false => Say("hai cách cho diện hộ KHÁC NHAU", "facts and form give DIFFERENT classes"),
        null => Say("chưa xác định được hai cách có cho cùng một diện hộ không", "not known whether facts and form give the same class"),
    };

    private void Side(Basis by, Classification result, IEnumerable<LineDistance> distances, ClassRule rule)
    {
        Line(1, $"{Capital(Say(by.Name()))}: {result.Possible.DisplayName(Culture)}{(result.IsDecided ? "" : Say(" (chưa xác định)", " (undetermined)"))}");
        if (by == Basis.Forms) Line(2, $"{Capital(Say(rule.Measure.Name()))}: {Points(compared.Score.Score.Lowest, compared.Score.Score.Highest)}");
        foreach (var distance in distances)
            Line(2, $"{Say(distance.Line.Name)} {Number(distance.Line.For(distance.Area))} {Say(rule.Measure.Unit())}: {Distance(distance, Say(rule.Measure.Unit()))}");
    }

    private string Distance(LineDistance distance, string unit)
    {
        var whole = distance.Units == 1 ? unit : Say($"đồng tính cho cả hộ trong kỳ ({Number(distance.Units)} lần mức)", $"VND for the whole household and period ({Number(distance.Units)} times the line)");
        if (distance.Lowest == 0 && distance.Highest == 0) return Say("đúng bằng mức", "exactly at it");
        if (distance.Highest <= 0) return $"{Say("thấp hơn", "lower by")} {Range(-distance.Highest, -distance.Lowest)} {whole}";
        if (distance.Lowest > 0) return $"{Say("cao hơn", "higher by")} {Range(distance.Lowest, distance.Highest)} {whole}";
        return Say($"từ thấp hơn {Number(-distance.Lowest)} đến cao hơn {Number(distance.Highest)} {whole}", $"from {Number(-distance.Lowest)} lower to {Number(distance.Highest)} higher, {whole}");
    }

    private void Deprivations()
    {
        var result = compared.ByForms;
        Line(1, $"{Say("Số chỉ số thiếu hụt", "Deprived indicators")}: {Range(result.DeprivationsAtLeast, result.DeprivationsAtMost)} {Say("trên", "of")} {Standard.Indicators.Length}"
            + Say(", dùng chung cho cả hai cách: chỉ số không tạo ra khác biệt", ", the same for both: no indicator makes a difference"));
        if (result.Deprived.Count > 0) Line(2, string.Join("; ", result.Deprived.Select(indicator => $"{indicator.Number}. {Say(indicator.Name)}")));
        if (compared.DeprivationScoreDiffers == true && compared.Household.DeprivationScore is { } given)
            Line(2, Say($"điểm thiếu hụt đã ghi ({Number(given)}) khác với các chỉ số, và không được dùng", $"the deprivation score given ({Number(given)}) contradicts the indicators and is not used"));
    }

    private void Items()
    {
        if (compared.Items.IsEmpty) return;
        var raising = compared.ByForms.Class > compared.ByFacts.Class;
        var alone = compared.Items.Any(item => item.Decides);
        Line(1, raising
            ? alone ? Say("Chỉ tiêu tạo ra khác biệt (bỏ điểm của một chỉ tiêu này thì hai cách như nhau)", "Items that make the difference (without the points of one of them both would agree)")
                : Say("Các chỉ tiêu cùng tạo ra khác biệt (bỏ điểm của tất cả thì hai cách như nhau)", "Items that make the difference together (without the points of them all both would agree)")
            : Say("Các chỉ tiêu cho ít hơn mức cao nhất ở khu vực này", "Items that gave less than the most they can give in this area"));
        foreach (var item in compared.Items)
        {
            var decides = !raising && item.Decides ? Say("; nếu cao nhất thì riêng chỉ tiêu này đã làm hai cách như nhau", "; at its most, it alone would make both agree") : "";
            Line(2, $"{item.Item.Number}. {Say(item.Item.Name)}: {Points(item.Points, item.Points)}, {Say("cao nhất", "at most")} {Number(item.Most)}{decides}");
        }
    }

    private void Missing()
    {
        if (compared.Missing.IsEmpty) return;
        Line(1, Say("Cần biết thêm để xác định", "To be learned before it is decided"));
        foreach (var name in compared.Missing) Line(2, $"{name} ({Lower(Say(MissingFacts.NameOf(name, Standard)))})");
    }
}
