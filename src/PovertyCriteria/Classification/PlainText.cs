using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace PovertyCriteria;

/// <summary>Indented lines of text in one language, and how numbers, dates and evidence are told in it.</summary>
internal abstract class PlainText(CultureInfo culture)
{
    private readonly StringBuilder _text = new();

    protected CultureInfo Culture { get; } = culture;

    protected string Text => _text.ToString();

    protected string NotKnown => Say("chưa biết", "not known");

    protected string Say(string vi, string en) => LocalizedText.IsVietnamese(Culture) ? vi : en;

    protected string Say(LocalizedText text) => text.In(Culture);

    protected string Number(long value) => value.ToString("N0", Culture);

    protected string Date(LocalDate date) => LocalizedText.IsVietnamese(Culture)
        ? LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date)
        : LocalDatePattern.Iso.Format(date);

    protected string Range(long least, long most) => least == most ? Number(least) : $"{Say("từ", "from")} {Number(least)} {Say("đến", "to")} {Number(most)}";

    protected string Points(long least, long most) => Range(least, most) + (least == 1 && most == 1 ? Say(" điểm", " point") : Say(" điểm", " points"));

    protected string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], Culture) + text.Substring(1);

    protected string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text.Substring(1);

    protected void Line(int indent, string text) => _text.Append(' ', indent * 2).Append(text).Append('\n');

    protected void Append(string lines) => _text.Append(lines);

    /// <summary>The evidence, a line for the household and one for each member; a fact stands once with all that it was held against.</summary>
    protected void EvidenceLines(int indent, IEnumerable<Evidence> evidence)
    {
        foreach (var group in evidence.GroupBy(each => each.MemberIndex))
            Line(indent, Person(group.First()) + string.Join("; ", group.GroupBy(each => (each.Fact, each.Value)).Select(same => Fact([.. same]))));
    }

    private string Person(Evidence evidence)
    {
        if (evidence.MemberIndex is not { } index) return "";
        var place = Number(index + 1);
        var code = evidence.MemberId is { } id && !string.Equals(id, place, StringComparison.Ordinal) ? Say($" (mã {id})", $" (code {id})") : "";
        return $"{Say("thành viên thứ", "member")} {place}{code}: ";
    }

    /// <summary>One fact with all that it was held against.</summary>
    private string Fact(IReadOnlyList<Evidence> same)
    {
        var evidence = same[0];
        Column? column = evidence.MemberIndex is null ? Columns.FindOfHousehold(evidence.Fact) : Columns.FindOfMember(evidence.Fact);
        var shown = evidence.Shown.In(Culture);
        var must = string.Join("; ", same.Select(each => each.Must.In(Culture)).Distinct(StringComparer.Ordinal));
        var source = string.Concat(same.Select(each => each.Source is { } own ? $" [{own.Grade}]" : "").Distinct(StringComparer.Ordinal));
        if (column is null) return $"{shown}: {must}{source}";
        if (ReferenceEquals(column, Columns.Size)) return $"{shown} ({Say("xét", "asked")}: {must}){source}";
        var age = ReferenceEquals(column, Columns.BirthDate) && evidence.Value is not null;
        var fact = age ? shown : $"{Lower(column.Label.In(Culture))}: {shown}";

        // Of a boolean the value says it all, and of "has none of" the things that it has.
        var plain = column.Type == ColumnType.Boolean || column.Type == ColumnType.Set && evidence.Holds == false;
        if (evidence.Holds is not { } holds || plain || string.Equals(must, shown, StringComparison.Ordinal)) return fact + source;
        return $"{fact} ({(holds ? "" : Say("không thuộc: ", "not: "))}{must}){source}";
    }
}
