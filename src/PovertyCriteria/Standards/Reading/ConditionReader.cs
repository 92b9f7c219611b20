using System.Globalization;

namespace PovertyCriteria;

/// <summary>Makes a condition of its JSON, or says what is wrong with it. This is where the closed algebra is closed.</summary>
internal sealed class ConditionReader(Action<string, string, LocalizedText, string> report)
{
    private static readonly LocalizedText OneHead = new(
        "đúng một trong: all, any, not, atLeast, fact, perMember, anyMember, shareOfMembers, age, bornIn",
        "exactly one of: all, any, not, atLeast, fact, perMember, anyMember, shareOfMembers, age, bornIn");

    /// <summary>Reads a condition on a household; null where it is faulty.</summary>
    public Condition? Read(ConditionJson json, string path) => Read(json, path, ofMember: false);

    private Condition? Read(ConditionJson json, string path, bool ofMember)
    {
        var heads = Heads(json).ToList();
        if (heads.Count != 1)
        {
            report(LawFaultCodes.ConditionHead, path, OneHead, string.Join(", ", heads));
            return null;
        }

        var head = heads[0];
        foreach (var (key, owner) in Companions(json))
        {
            if (string.Equals(owner, head, StringComparison.Ordinal)) continue;
            report(LawFaultCodes.ConditionKey, path + "." + key, new($"khóa chỉ đi cùng {owner}", $"a key that goes only with {owner}"), $"{head}, {key}");
            return null;
        }

        var source = json.Source?.ToDomain();
        switch (head)
        {
            case "all": return Parts(json.All!, path + ".all", ofMember) is { } all ? new AllOf(all) { Source = source } : null;
            case "any": return Parts(json.Any!, path + ".any", ofMember) is { } any ? new AnyOf(any) { Source = source } : null;
            case "not": return Read(json.Not!, path + ".not", ofMember) is { } not ? new Negation(not) { Source = source } : null;
            case "atLeast": return AtLeast(json, path, ofMember, source);
            case "fact": return Fact(json, path, ofMember, source);
            case "perMember": return PerMember(json, path, ofMember, source);
            case "anyMember":
                if (!MayAskMembers(path + ".anyMember", ofMember)) return null;
                return Read(json.AnyMember!, path + ".anyMember", ofMember: true) is { } where ? new AnyMember(where) { Source = source } : null;
            case "shareOfMembers": return Share(json.ShareOfMembers!, path + ".shareOfMembers", ofMember, source);
            case "age":
                return Bounds(json.Age!, path + ".age", 0, Columns.MostYearsOfAge, ofMember) is { } age
                    ? new AgeWithin(age.From, age.To) { SaysBelow = json.Age!.Below is not null, Source = source } : null;
            default:
                return Bounds(json.BornIn!, path + ".bornIn", 1800, 2200, ofMember) is { } born
                    ? new BornWithin(born.From, Math.Min(born.To, LocalDate.MaxIsoValue.Year)) { Source = source } : null;
        }
    }

    private static IEnumerable<string> Heads(ConditionJson json)
    {
        if (json.All is not null) yield return "all";
        if (json.Any is not null) yield return "any";
        if (json.Not is not null) yield return "not";
        if (json.AtLeast is not null || json.Of is not null) yield return "atLeast";
        if (json.Fact is not null) yield return "fact";
        if (json.PerMember is not null) yield return "perMember";
        if (json.AnyMember is not null) yield return "anyMember";
        if (json.ShareOfMembers is not null) yield return "shareOfMembers";
        if (json.Age is not null) yield return "age";
        if (json.BornIn is not null) yield return "bornIn";
    }

    private static IEnumerable<(string Key, string Owner)> Companions(ConditionJson json)
    {
        if (json.Is is not null) yield return ("is", "fact");
        if (json.IsOneOf is not null) yield return ("isOneOf", "fact");
        if (json.HasNoneOf is not null) yield return ("hasNoneOf", "fact");
        if (json.Below is not null) yield return ("below", "perMember");
    }

    private Condition[]? Parts(ConditionJson[] parts, string path, bool ofMember)
    {
        if (parts.Length == 0)
        {
            report(LawFaultCodes.ConditionEmpty, path, new("ít nhất một điều kiện", "at least one condition"), "[]");
            return null;
        }

        Condition[] read = [.. parts.Select((part, index) => Read(part, $"{path}[{index}]", ofMember)).OfType<Condition>()];
        return read.Length == parts.Length ? read : null;
    }

    private AtLeastOf? AtLeast(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (json.AtLeast is not { } needed || json.Of is not { } of)
        {
            report(LawFaultCodes.ConditionKey, path, new("atLeast cùng với of", "atLeast together with of"), json.Of is null ? "atLeast" : "of");
            return null;
        }

        if (needed < 1 || needed > of.Length)
        {
            report(LawFaultCodes.ConditionBounds, path + ".atLeast", new($"từ 1 đến {of.Length}", $"1 to {of.Length}"), Text(needed));
            return null;
        }

        return Parts(of, path + ".of", ofMember) is { } parts ? new AtLeastOf(needed, parts) { Source = source } : null;
    }

    private Condition? Fact(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (FindFact(json.Fact!, path + ".fact", ofMember) is not { } column) return null;
        if ((json.Is is null ? 0 : 1) + (json.IsOneOf is null ? 0 : 1) + (json.HasNoneOf is null ? 0 : 1) != 1)
        {
            report(LawFaultCodes.ConditionKey, path, new("đúng một trong: is, isOneOf, hasNoneOf", "exactly one of: is, isOneOf, hasNoneOf"), column.Name);
            return null;
        }

        var fits = column.Type switch
        {
            ColumnType.Boolean => "is",
            ColumnType.OneOf => "isOneOf",
            ColumnType.Set => "hasNoneOf",
            _ => "perMember",
        };
        var used = json.Is is not null ? "is" : json.IsOneOf is not null ? "isOneOf" : "hasNoneOf";
        if (!string.Equals(fits, used, StringComparison.Ordinal))
        {
            report(LawFaultCodes.FactType, path + "." + used, new($"{fits}, hợp với {column.Name}", $"{fits}, which fits {column.Name}"), used);
            return null;
        }

        if (json.Is is { } expected) return new FactIsOneOf(column, expected ? 0b10UL : 0b01UL) { Source = source };
        if (ValuesOf(column, (json.IsOneOf ?? json.HasNoneOf)!, path + "." + used) is not { } values) return null;
        return json.IsOneOf is not null ? new FactIsOneOf(column, values) { Source = source } : new FactHasNoneOf(column, values) { Source = source };
    }

    private PerMemberBelow? PerMember(ConditionJson json, string path, bool ofMember, Source? source)
    {
        if (!MayAskMembers(path + ".perMember", ofMember) || FindFact(json.PerMember!, path + ".perMember", ofMember: false) is not { } column) return null;
        if (column.Type != ColumnType.Decimal)
        {
            report(LawFaultCodes.FactType, path + ".perMember", new("một số lượng, như floor_area", "a quantity, such as floor_area"), column.Name);
            return null;
        }

        const int most = 10_000;
        if (json.Below is not { } below || below <= 0 || below > most || column.CodeOf(below) is not { } code)
        {
            report(LawFaultCodes.ConditionBounds, path + ".below", new($"số dương đến {most}, nhiều nhất {column.Scale} chữ số lẻ", $"a positive number up to {most} with at most {column.Scale} decimals"),
                json.Below?.ToString(CultureInfo.InvariantCulture) ?? "");
            return null;
        }

        return new PerMemberBelow(column, code) { Source = source };
    }

    private ShareOfMembers? Share(ShareJson json, string path, bool ofMember, Source? source)
    {
        if (!MayAskMembers(path, ofMember)) return null;
        if (json.MoreThanPercent is < 0 or > 99)
        {
            report(LawFaultCodes.ConditionBounds, path + ".moreThanPercent", new("từ 0 đến 99", "0 to 99"), Text(json.MoreThanPercent));
            return null;
        }

        return Read(json.Where, path + ".where", ofMember: true) is { } where ? new ShareOfMembers(json.MoreThanPercent, where) { Source = source } : null;
    }

    private (int From, int To)? Bounds(BoundsJson json, string path, int least, int most, bool ofMember)
    {
        if (!ofMember)
        {
            report(LawFaultCodes.ConditionPlace, path, new("nằm trong anyMember hoặc shareOfMembers", "inside anyMember or shareOfMembers"), path.Substring(path.LastIndexOf('.') + 1));
            return null;
        }

        var from = json.From ?? least;
        var to = json.To ?? (json.Below is { } below ? Math.Max(below, least) - 1 : AgeWithin.NoBound);
        var given = json.From is not null || json.To is not null || json.Below is not null;
        if (!given || json.To is not null && json.Below is not null || from < least || from > most || from > to || to != AgeWithin.NoBound && to > most)
        {
            report(LawFaultCodes.ConditionBounds, path,
                new($"from, và to hoặc below, tăng dần, từ {least} đến {most}", $"from, and to or below, ascending, {least} to {most}"),
                string.Join(", ", new[] { Part("from", json.From), Part("to", json.To), Part("below", json.Below) }.Where(part => part is not null)));
            return null;
        }

        return (from, to);

        static string? Part(string key, int? value) => value is { } known ? key + " " + Text(known) : null;
    }

    private bool MayAskMembers(string path, bool ofMember)
    {
        if (!ofMember) return true;
        report(LawFaultCodes.ConditionPlace, path, new("một điều kiện về hộ, không nằm trong điều kiện về thành viên", "a condition on the household, not inside one on members"), path.Substring(path.LastIndexOf('.') + 1));
        return false;
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
                : new("một dữ kiện của hộ, hoặc nằm trong anyMember, shareOfMembers", "a fact of the household, or inside anyMember or shareOfMembers"), name);
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

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
