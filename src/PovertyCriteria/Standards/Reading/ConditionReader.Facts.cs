namespace PovertyCriteria;

/// <content>Conditions on declared facts: the field is one, its type fits the node, its values and bounds are ones that it can have.</content>
internal sealed partial class ConditionReader
{
    private Condition? Fact(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (FindFact(json.Fact!, path + ".fact", ofMember) is not { } column) return null;
        var asked = AskedOf(json).ToList();
        if (asked.Count != 1)
        {
            const string one = "is, isOneOf, hasNoneOf, from / to / below, belowByAge";
            report(LawFaultCodes.ConditionKey, path, new("đúng một trong: " + one, "exactly one of: " + one), column.Name);
            return null;
        }

        var used = asked[0];
        var fits = column.Type switch
        {
            ColumnType.Boolean => "is",
            ColumnType.OneOf => "isOneOf",
            ColumnType.Set => "hasNoneOf",
            _ => column is MemberColumn && used is "belowByAge" ? "belowByAge" : "from",
        };
        if (!string.Equals(fits, used, StringComparison.Ordinal))
        {
            report(LawFaultCodes.FactType, path + "." + (used is "from" ? FirstBound(json) : used), new($"{fits}, hợp với {column.Name}", $"{fits}, which fits {column.Name}"), used);
            return null;
        }

        if (used is "belowByAge") return BelowByAge(column, json.BelowByAge!, path + ".belowByAge", source);
        if (used is "from") return Within(column, json, path, source);
        if (json.Is is { } expected) return new FactIsOneOf(column, expected ? 0b10UL : 0b01UL) { Source = source };
        if (ValuesOf(column, (json.IsOneOf ?? json.HasNoneOf)!, path + "." + used) is not { } values) return null;
        return json.IsOneOf is not null ? new FactIsOneOf(column, values) { Source = source } : new FactHasNoneOf(column, values) { Source = source };
    }

    private static IEnumerable<string> AskedOf(ConditionJson json)
    {
        if (json.Is is not null) yield return "is";
        if (json.IsOneOf is not null) yield return "isOneOf";
        if (json.HasNoneOf is not null) yield return "hasNoneOf";
        if (json.BelowByAge is not null) yield return "belowByAge";
        if (json.From is not null || json.To is not null || json.Below is not null) yield return "from";
    }

    private static string FirstBound(ConditionJson json) => json.From is not null ? "from" : json.To is not null ? "to" : "below";

    private FactWithin? Within(Column column, ConditionJson json, string path, Source? source)
    {
        if (json.To is not null && json.Below is not null)
        {
            report(LawFaultCodes.ConditionKey, path, new("chỉ một trong: to, below", "only one of: to, below"), "to, below");
            return null;
        }

        if (!TryCode(column, json.From, path + ".from", out var from) || !TryCode(column, json.To, path + ".to", out var to) || !TryCode(column, json.Below, path + ".below", out var below)) return null;
        var (least, most) = (from ?? 0, to ?? below - 1 ?? long.MaxValue);
        if (least <= most) return new FactWithin(column, least, most) { SaysBelow = below is not null, Source = source };
        report(LawFaultCodes.ConditionBounds, path + (to is null ? ".below" : ".to"), new("một số trên from", "a number above from"), Text(json.To ?? json.Below));
        return null;
    }

    private FactBelowByAge? BelowByAge(Column column, AgeBoundJson[] rows, string path, Source? source)
    {
        var read = new List<FactBelowByAge.AgeBound>();
        for (var i = 0; i < rows.Length; i++)
        {
            var month = rows[i].Month;
            var after = i == 0 ? 0 : read[i - 1].Month + 1;
            if (i == 0 ? month != 0 : month < after || month > Columns.MostYearsOfAge * BirthDate.MonthsOfYear)
            {
                report(LawFaultCodes.ConditionBounds, $"{path}[{i}].month", new(i == 0 ? "0: từ lúc sinh" : "tháng tuổi tăng dần", i == 0 ? "0: from birth" : "months of age, ascending"), Text(month));
                return null;
            }

            if (!TryCode(column, rows[i].Male, $"{path}[{i}].male", out var male) || !TryCode(column, rows[i].Female, $"{path}[{i}].female", out var female)) return null;
            read.Add(new(month, male!.Value, female!.Value));
        }

        if (read.Count > 0) return new FactBelowByAge(column, [.. read]) { Source = source };
        report(LawFaultCodes.ConditionEmpty, path, new("ít nhất một dòng", "at least one row"), "[]");
        return null;
    }

    private GivenOrElse? Given(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (json.Given is not { } name || json.OrElse is not { } orElse)
        {
            report(LawFaultCodes.ConditionKey, path, new("given cùng với orElse", "given together with orElse"), json.OrElse is null ? "given" : "orElse");
            return null;
        }

        if (FindFact(name, path + ".given", ofMember) is not { } column) return null;
        if (column.Type != ColumnType.Boolean)
        {
            report(LawFaultCodes.FactType, path + ".given", new("một dữ kiện có hay không", "a yes-or-no fact"), name);
            return null;
        }

        return Read(orElse, path + ".orElse", ofMember) is { } part ? new GivenOrElse(column, part) { Source = source } : null;
    }

    /// <summary>A bound as a code of its column; false, and reported, where the column cannot have it. No bound is no code.</summary>
    private bool TryCode(Column column, decimal? bound, string path, out long? code)
    {
        code = null;
        if (bound is not { } value) return true;
        if (value >= 0 && value <= column.Most && column.CodeOf(value) is { } known)
        {
            code = known;
            return true;
        }

        report(LawFaultCodes.ConditionBounds, path, new($"từ 0 đến {column.Most}, nhiều nhất {column.Scale} chữ số lẻ", $"0 to {column.Most} with at most {column.Scale} decimals"), Text(value));
        return false;
    }

    private PerMemberWithin? PerMember(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (!MayAskMembers(path + ".perMember", ofMember) || FindFact(json.PerMember!, path + ".perMember", ofMember: false) is not { } column) return null;
        if (column.Type != ColumnType.Decimal)
        {
            report(LawFaultCodes.FactType, path + ".perMember", new("một số lượng, như floor_area", "a quantity, such as floor_area"), column.Name);
            return null;
        }

        const int most = 10_000;
        foreach (var (key, bound) in new[] { ("from", json.From), ("below", json.Below) })
        {
            var needed = key is "below" && json.From is null;
            if (bound is null ? !needed : bound > 0 && bound <= most && column.CodeOf(bound.Value) is not null) continue;
            report(LawFaultCodes.ConditionBounds, path + "." + key, new($"số dương đến {most}, nhiều nhất {column.Scale} chữ số lẻ", $"a positive number up to {most} with at most {column.Scale} decimals"), Text(bound));
            return null;
        }

        if (json.From >= json.Below)
        {
            report(LawFaultCodes.ConditionBounds, path + ".below", new("một số trên from", "a number above from"), Text(json.Below));
            return null;
        }

        return new PerMemberWithin(column, json.From is { } from ? column.CodeOf(from) : null, json.Below is { } below ? column.CodeOf(below) : null) { Source = source };
    }

    private Column? FindFact(string name, string path, bool ofMember)
    {
        Column? column = ofMember ? Columns.FindOfMember(name) : Columns.FindOfHousehold(name);
        if (column is { IsFact: true }) return column;
        Column? other = ofMember ? Columns.FindOfHousehold(name) : Columns.FindOfMember(name);
        if (other is { IsFact: true })
        {
            report(LawFaultCodes.ConditionPlace, path, ofMember
                ? new("một dữ kiện của thành viên", "a fact of a member")
                : new("một dữ kiện của hộ, hoặc nằm trong anyMember, countMembers, shareOfMembers", "a fact of the household, or inside anyMember, countMembers or shareOfMembers"), name);
            return null;
        }

        var known = string.Join(", ", (ofMember ? Columns.OfMember.Cast<Column>() : Columns.OfHousehold).Where(each => each.IsFact).Select(each => each.Name));
        report(LawFaultCodes.FactUnknown, path, new("một trong: " + known, "one of: " + known), name);
        return null;
    }

    private ulong? ValuesOf(Column column, string[] tokens, string path)
    {
        ulong values = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var index = column.IndexOf(tokens[i]);
            if (index < 0 || (values >> index & 1) == 1)
            {
                var known = string.Join(", ", column.Values.Select(value => value.Token));
                report(LawFaultCodes.FactValue, $"{path}[{i}]", new("mỗi giá trị một lần, trong: " + known, "each value once, of: " + known), tokens[i]);
                return null;
            }

            values |= 1UL << index;
        }

        if (values != 0) return values;
        report(LawFaultCodes.ConditionEmpty, path, new("ít nhất một giá trị", "at least one value"), "[]");
        return null;
    }
}
