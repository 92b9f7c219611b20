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
            ? new($"trên {share.MoreThanPercent} % số thành viên {where.Vi}", $"more than {share.MoreThanPercent} % of the members {where.En}") : null!,
        PerMemberBelow below => new(
            $"dưới {below.Column.Display(below.Below, CultureOf.Vietnamese)} mỗi người", $"less than {below.Column.Display(below.Below, CultureOf.English)} per person"),
        AgeWithin age => Age(age),
        BornWithin born => Born(born),
        FactIsOneOf { Column.Type: ColumnType.Boolean } fact => Labelled(fact.Column, fact.Column.Display(fact.Values == 0b10UL ? 1 : 0, CultureOf.Vietnamese), fact.Column.Display(fact.Values == 0b10UL ? 1 : 0, CultureOf.English)),
        FactIsOneOf fact => Labelled(fact.Column, Values(fact.Column, fact.Values, CultureOf.Vietnamese), Values(fact.Column, fact.Values, CultureOf.English)),
        FactHasNoneOf fact => Labelled(fact.Column, "không có " + Values(fact.Column, fact.Values, CultureOf.Vietnamese), "none of " + Values(fact.Column, fact.Values, CultureOf.English)),
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

    private static LocalizedText Labelled(Column column, string vi, string en) => new($"{column.Label.Vi.ToLower(CultureOf.Vietnamese)}: {vi}", $"{column.Label.En.ToLower(CultureInfo.InvariantCulture)}: {en}");

    private static string Values(Column column, ulong values, CultureInfo culture) =>
        string.Join(", ", column.Values.Where((_, index) => (values >> index & 1) == 1).Select(value => value.Label.In(culture)));

    private static LocalizedText Join(Condition condition, string vi, string en)
    {
        var parts = condition.Parts.ToArray();
        return new(string.Join(vi, parts.Select(part => Bracketed(part).Vi)), string.Join(en, parts.Select(part => Bracketed(part).En)));
    }

    private static LocalizedText Bracketed(Condition part) =>
        part is AllOf or AnyOf or AtLeastOf && Of(part) is var text ? new($"({text.Vi})", $"({text.En})") : Of(part);
}
