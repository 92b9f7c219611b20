namespace PovertyCriteria.Tests.Standards;

/// <summary>Writes what a standard says in the short forms in which the tests have the law pages.</summary>
internal static class LawPage
{
    public static string[] Windows(PovertyStandard standard) =>
        [.. standard.Windows.Select(window => $"{window} {window.Source.Document} {window.Source.Grade}")];

    public static string[] Lines(ClassRule rule) =>
        [.. rule.Lines.Select(line => $"{line.Id} {line.Rural} {line.Urban} {line.Source.Grade}")];

    /// <summary>Rows as <c>near_poor: I &lt;= line, d &lt; 3 B</c>; the grade of a row that follows is "-".</summary>
    public static string[] Rows(ClassRule rule) =>
    [
        .. rule.Rows.Select(row =>
        {
            var parts = new List<string>();
            if (row.Above is { } above) parts.Add("I > " + above);
            if (row.AtMost is { } atMost) parts.Add("I <= " + atMost);
            if (row.DeprivedAtLeast is { } least) parts.Add($"d >= {least}");
            if (row.DeprivedFewerThan is { } most) parts.Add($"d < {most}");
            return $"{row.Class.Token()}: {string.Join(", ", parts)} {row.Source?.Grade ?? '-'}";
        }),
    ];

    /// <summary>Indicators as <c>1 employment (employment) A: Việc làm / Employment</c>.</summary>
    public static string[] Indicators(PovertyStandard standard) =>
        [.. standard.Indicators.Select(each => $"{each.Number} {each.Id} ({each.Dimension.Id}) {each.Source.Grade}: {each.Name.Vi} / {each.Name.En}")];

    public static string[] Dimensions(PovertyStandard standard) =>
        [.. standard.Indicators.Select(each => each.Dimension).Distinct().Select(each => $"{each.Id}: {each.Name.Vi} / {each.Name.En}")];

    public static string[] Documents(PovertyStandard standard) =>
        [.. standard.Documents.Select(each => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{each.Number} {each.Issued:uuuu-MM-dd} {each.InForce:uuuu-MM-dd}").Trim())];

    public static PovertyStandard Shipped(string id) =>
        PovertyStandards.TryGet(id, out var standard) ? standard : throw new InvalidOperationException(id + " is not shipped.");

    /// <summary>A condition in one line, so that every bound, value and grade of it can be compared.</summary>
    public static string Condition(Condition? condition)
    {
        if (condition is null) return "not in the data";
        var text = condition switch
        {
            AllOf => "all" + Parts(condition),
            AnyOf => "any" + Parts(condition),
            Negation => "not" + Parts(condition),
            AtLeastOf some => $"{some.Needed} of" + Parts(condition),
            AnyMember => "some member" + Parts(condition),
            ShareOfMembers share => $"> {share.MoreThanPercent} % of members" + Parts(condition),
            GivenOrElse given => $"{given.Column.Name} or else {Condition(given.OrElse)}",
            FactBelowByAge table => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{table.Column.Name} < {table.Rows.Length} rows of {table.Rows[0].Month} to {table.Rows[^1].Month} months"),
            AgeWithin age => age.ToMonths == AgeWithin.NoBound ? $"age {age.FromMonths / 12}+"
                : age.SaysBelow ? $"age {age.FromMonths / 12} to <{(age.ToMonths + 1) / 12}" : $"age {age.FromMonths / 12} to {age.ToMonths / 12}",
            BornWithin born => born.To >= LocalDate.MaxIsoValue.Year ? $"born {born.From}+" : $"born {born.From} to {born.To}",
            FactIsOneOf { Column.Type: ColumnType.Boolean } fact => fact.Values == 0b10 ? fact.Column.Name : "no " + fact.Column.Name,
            FactIsOneOf fact => $"{fact.Column.Name} is {Values(fact.Column, fact.Values)}",
            FactHasNoneOf fact => $"{fact.Column.Name} has none of {Values(fact.Column, fact.Values)}",
            PerMemberWithin { From: null } per => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{per.Column.Name} < {per.Below / 100m} x members"),
            _ => throw new InvalidOperationException("A node that this test does not know."),
        };
        return condition.Source is { } source ? $"{text} [{source.Document} {source.Grade}]" : text;
    }

    private static string Parts(Condition condition)
    {
        var parts = new List<string>();
        foreach (var part in condition.Parts) parts.Add(Condition(part));
        return "(" + string.Join("; ", parts) + ")";
    }

    private static string Values(Column column, ulong values) => string.Join("|", column.Values.Where((_, index) => (values >> index & 1) == 1).Select(value => value.Token));
}
