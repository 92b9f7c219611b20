using System.Globalization;

namespace PovertyCriteria;

/// <summary>A condition in words, Vietnamese and English.</summary>
internal static class ConditionText
{
    /// <param name="condition">The condition.</param>
    /// <param name="on">The review date, where there is one: what is for reviews of other years is then not told.</param>
    public static LocalizedText Of(Condition condition, LocalDate? on = null) => Core(condition, on) switch
    {
        AllOf all => Join(all, on, " và ", " and "),
        AnyOf any => Join(any, on, " hoặc ", " or "),
        Negation not => Of(not.Parts[0], on) is var part ? new($"không phải ({part.Vi})", $"not ({part.En})") : null!,
        AtLeastOf some => Join(some, on, "; ", "; ") is var parts
            ? new($"ít nhất {some.Needed} trong {some.Parts.Length}: {parts.Vi}", $"at least {some.Needed} of {some.Parts.Length}: {parts.En}") : null!,
        AnyMember members => Of(members.Where, on) is var where ? new("ít nhất một thành viên " + where.Vi, "at least one member " + where.En) : null!,
        ShareOfMembers share => Of(share.Where, on) is var where
            ? new($"trên {share.MoreThanPercent}% số thành viên {where.Vi}", $"more than {share.MoreThanPercent}% of the members {where.En}") : null!,
        CountMembers count => Of(count.Where, on) is var where && Counted(count) is var counted ? new($"{counted.Vi} thành viên {where.Vi}", $"{counted.En} members {where.En}") : null!,
        PerMemberWithin each => Bounds(each.Column, each.From, each.Below, below: true) is var bounds ? new(bounds.Vi + " mỗi người", bounds.En + " per person") : null!,
        GivenOrElse given => Of(given.OrElse, on) is var orElse ? new(
            $"({Lower(given.Column.Label.Vi)}: {given.Column.Display(1, CultureOf.Vietnamese)}; chưa biết thì xét {orElse.Vi})",
            $"({Lower(given.Column.Label.En)}: {given.Column.Display(1, CultureOf.English)}; where not known, {orElse.En})") : null!,
        FactBelowByAge table => new(
            $"{Lower(table.Column.Label.Vi)} dưới ngưỡng của bảng theo tháng tuổi và giới tính", $"{Lower(table.Column.Label.En)} below the table's bound for age and sex"),
        ReviewWithin review => Years(review.From, review.To, new("rà soát", "reviewed")),
        AgeWithin age => Age(age),
        BornWithin born => Years(born.From, born.To, new("sinh", "born")),
        FactCondition fact => OfValues(fact) is var values
            ? new($"{Lower(fact.Column.Label.Vi)}: {values.Vi}", $"{Lower(fact.Column.Label.En)}: {values.En}") : null!,
        _ => throw new InvalidOperationException("A node without words: " + condition.GetType().Name),
    };

    private static LocalizedText Age(AgeWithin age)
    {
        var from = Months(age.FromMonths);
        if (age.ToMonths == AgeWithin.NoBound) return new($"từ đủ {from.Vi} trở lên", $"aged {from.En} or over");
        var end = Months(age.EndMonths);
        var last = Months(age.EndMonths - (age.EndMonths % BirthDate.MonthsOfYear == 0 ? BirthDate.MonthsOfYear : 1));
        var (vi, en) = age.SaysBelow ? ($"dưới {end.Vi}", $"under {end.En}") : ($"đến {last.Vi}", $"{last.En} at most");
        return age.FromMonths == 0 ? new(vi, en) : new($"từ đủ {from.Vi.Replace(" tuổi", "")} đến {vi.Replace("đến ", "")}", $"aged {from.En} to {en}");
    }

    /// <summary>An age of whole years in years, any other in years and months.</summary>
    private static LocalizedText Months(int months)
    {
        var (years, rest) = (months / BirthDate.MonthsOfYear, months % BirthDate.MonthsOfYear);
        return rest == 0 ? new($"{years} tuổi", $"{years}") : new($"{years} tuổi {rest} tháng", $"{years} years {rest} months");
    }

    private static LocalizedText Years(int from, int to, LocalizedText what) => to >= LocalDate.MaxIsoValue.Year
        ? new($"{what.Vi} từ năm {from}", $"{what.En} in {from} or later")
        : new($"{what.Vi} từ năm {from} đến năm {to}", $"{what.En} in {from} to {to}");

    private static LocalizedText Counted(CountMembers count) =>
        count.From == count.To ? new($"đúng {count.From}", $"exactly {count.From}")
        : count.To == int.MaxValue ? new($"ít nhất {count.From}", $"at least {count.From}")
        : count.From == 0 ? new($"nhiều nhất {count.To}", $"at most {count.To}")
        : new($"từ {count.From} đến {count.To}", $"{count.From} to {count.To}");

    /// <summary>Bounds of a quantity in words; the upper one is printed as the law file has it, below or at most.</summary>
    private static LocalizedText Bounds(Column column, long? from, long? end, bool below)
    {
        return new(In(CultureOf.Vietnamese, "từ", "dưới", "đến", "trở lên", "đúng"), In(CultureOf.English, "from", "less than", "at most", "or more", "exactly"));

        string In(CultureInfo culture, string since, string less, string most, string more, string exactly)
        {
            var high = end is { } known ? column.Display(known, culture) : "";
            if (from is not { } least || least == 0 && end is not null) return $"{(below ? less : most)} {high}";
            var low = column.Display(least, culture);
            if (end is null) return CultureOf.Vietnamese.Equals(culture) ? $"{since} {low} {more}" : $"{low} {more}";
            return !below && least == end ? $"{exactly} {low}" : $"{since} {low} {(CultureOf.Vietnamese.Equals(culture) ? "đến" : "to")} {(below ? less + " " : "")}{high}";
        }
    }

    /// <summary>The values that a condition on one field asks for, without the field's name.</summary>
    public static LocalizedText OfValues(FactCondition condition) => condition switch
    {
        FactIsOneOf fact when fact.Column.Type == ColumnType.Boolean => Yes(fact.Column, fact.Holds(1)),
        FactIsOneOf fact => Values(fact.Column, fact.Values),
        FactWithin fact => Bounds(fact.Column, fact.From, fact.To == long.MaxValue ? null : fact.SaysBelow ? fact.To + 1 : fact.To, fact.SaysBelow),
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

    private static LocalizedText Join(Condition condition, LocalDate? on, string vi, string en)
    {
        var parts = Told(condition, on);
        return new(string.Join(vi, parts.Select(part => Bracketed(part, on).Vi)), string.Join(en, parts.Select(part => Bracketed(part, on).En)));
    }

    private static LocalizedText Bracketed(Condition part, LocalDate? on) =>
        Core(part, on) is AllOf or AnyOf or AtLeastOf && Of(part, on) is var text ? new($"({text.Vi})", $"({text.En})") : Of(part, on);

    /// <summary>The condition itself where only one part of it is told.</summary>
    private static Condition Core(Condition condition, LocalDate? on)
    {
        while (condition is AllOf or AnyOf && Told(condition, on) is { Length: 1 } only) condition = only[0];
        return condition;
    }

    /// <summary>The parts that say something on the review date: a year of review that holds says nothing, an alternative for another year cannot hold.</summary>
    private static Condition[] Told(Condition condition, LocalDate? on)
    {
        var parts = condition.Parts.ToArray();
        if (on is not { } day) return parts;
        var told = Array.FindAll(parts, part => condition switch
        {
            AllOf => part is not ReviewWithin review || !review.Holds(day),
            AnyOf => part is not AllOf || !part.Parts.ToArray().OfType<ReviewWithin>().Any(review => !review.Holds(day)),
            _ => true,
        });
        return told.Length == 0 ? parts : told;
    }
}
