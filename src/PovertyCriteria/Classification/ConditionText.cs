using System.Globalization;

namespace PovertyCriteria;

/// <summary>A condition in words, Vietnamese and English.</summary>
internal static class ConditionText
{
    public static LocalizedText Of(Condition condition) => condition switch
    {
        AllOf => Join(condition, " và ", " and "),
        AnyOf => Join(condition, " hoặc ", " or "),
        Negation not => Of(not.Parts[0]) is var part ? new($"không phải ({part.Vi})", $"not ({part.En})") : null!,
        AtLeastOf some => Join(condition, "; ", "; ") is var parts
            ? new($"ít nhất {some.Needed} trong {some.Parts.Length}: {parts.Vi}", $"at least {some.Needed} of {some.Parts.Length}: {parts.En}") : null!,
        AnyMember any => Of(any.Where) is var where ? new("ít nhất một thành viên " + where.Vi, "at least one member " + where.En) : null!,
        ShareOfMembers share => Of(share.Where) is var where
            ? new($"trên {share.MoreThanPercent}% số thành viên {where.Vi}", $"more than {share.MoreThanPercent}% of the members {where.En}") : null!,
        PerMemberBelow below => new(
            $"dưới {below.Column.Display(below.Below, CultureOf.Vietnamese)} mỗi người", $"less than {below.Column.Display(below.Below, CultureOf.English)} per person"),
        AgeWithin age => Age(age),
        BornWithin born => Born(born),
        FactCondition fact => OfValues(fact) is var values
            ? new($"{Lower(fact.Column.Label.Vi)}: {values.Vi}", $"{Lower(fact.Column.Label.En)}: {values.En}") : null!,
        _ => throw new InvalidOperationException("A node without words: " + condition.GetType().Name),
    };

    private static LocalizedText Age(AgeWithin age)
    {
        if (age.To == AgeWithin.NoBound) return new($"từ đủ {age.From} tuổi trở lên", $"aged {age.From} or over");
        var (vi, en) = age.SaysBelow ? ($"dưới {age.To + 1} tuổi", $"under {age.To + 1}") : ($"đến {age.To} tuổi", $"{age.To} at most");
        return age.From == 0 ? new(vi, en) : new($"từ đủ {age.From} đến {vi.Replace("đến ", "")}", $"aged {age.From} to {en}");
    }

    private static LocalizedText Born(BornWithin born) => born.To >= LocalDate.MaxIsoValue.Year
        ? new($"sinh từ năm {born.From}", $"born in {born.From} or later")
        : new($"sinh từ năm {born.From} đến năm {born.To}", $"born in {born.From} to {born.To}");

    /// <summary>The values that a condition on one field asks for, without the field's name.</summary>
    public static LocalizedText OfValues(FactCondition condition) => condition switch
    {
        FactIsOneOf fact when fact.Column.Type == ColumnType.Boolean => Yes(fact.Column, fact.Holds(1)),
        FactIsOneOf fact => Values(fact.Column, fact.Values),
        FactHasNoneOf fact when Values(fact.Column, fact.Values) is var values => new("không có " + values.Vi, "none of " + values.En),
        _ => throw new InvalidOperationException("A node without words: " + condition.GetType().Name),
    };

    private static LocalizedText Yes(Column column, bool yes) =>
        new(column.Display(yes ? 1 : 0, CultureOf.Vietnamese), column.Display(yes ? 1 : 0, CultureOf.English));

    private static LocalizedText Values(Column column, ulong values)
    {
        var labels = column.Values.Where((_, index) => (values >> index & 1) == 1).Select(value => value.Label).ToList();
        return new(string.Join(" / ", labels.Select(label => label.Vi)), string.Join(" / ", labels.Select(label => label.En)));
    }

    private static string Lower(string label) => char.ToLower(label[0], CultureInfo.InvariantCulture) + label.Substring(1);

    private static LocalizedText Join(Condition condition, string vi, string en)
    {
        var parts = condition.Parts.ToArray();
        return new(string.Join(vi, parts.Select(part => Bracketed(part).Vi)), string.Join(en, parts.Select(part => Bracketed(part).En)));
    }

    private static LocalizedText Bracketed(Condition part) =>
        part is AllOf or AnyOf or AtLeastOf && Of(part) is var text ? new($"({text.Vi})", $"({text.En})") : Of(part);
}
