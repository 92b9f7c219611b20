using System.Globalization;

namespace PovertyCriteria;

/// <summary>Makes a condition of its JSON, or says what is wrong with it. This is where the closed algebra is closed.</summary>
internal sealed partial class ConditionReader(IReadOnlyDictionary<string, ConditionJson>? definitions, Action<string, string, LocalizedText, string> report)
{
    private static readonly LocalizedText OneHead = new(
        "đúng một trong: " + AllHeads,
        "exactly one of: " + AllHeads);

    private const string AllHeads = "definition, all, any, not, atLeast, fact, given, perMember, anyMember, countMembers, shareOfMembers, age, ageMonths, bornIn, reviewIn";
    private bool _defining;
    private int _nodes;

    /// <summary>The most conditions that a file may have, definitions counted wherever they are used.</summary>
    private const int MostNodes = 20_000;

    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>Reads a condition on a household; null where it is faulty.</summary>
    public Condition? Read(ConditionJson json, string path) => Read(json, path, ofMember: false);

    private Condition? Read(ConditionJson json, string path, bool ofMember)
    {
        if (++_nodes > MostNodes)
        {
            // Said once: a file with one condition too many may have thousands.
            if (_nodes == MostNodes + 1) report(LawFaultCodes.TableTooLarge, path, new($"không quá {MostNodes} điều kiện, tính cả định nghĩa ở mỗi chỗ dùng", $"at most {MostNodes} conditions, definitions counted wherever they are used"), "> " + Text(MostNodes));
            return null;
        }

        var heads = Heads(json).ToList();
        if (heads.Count != 1)
        {
            report(LawFaultCodes.ConditionHead, path, OneHead, string.Join(", ", heads));
            return null;
        }

        var head = heads[0];
        foreach (var (key, owners) in Companions(json))
        {
            if (owners.Contains(head, StringComparer.Ordinal)) continue;
            var either = string.Join(", ", owners);
            report(LawFaultCodes.ConditionKey, path + "." + key, new($"khóa chỉ đi cùng {either}", $"a key that goes only with {either}"), $"{head}, {key}");
            return null;
        }

        var source = json.Source?.ToDomain();
        switch (head)
        {
            case "definition" when source is not null:
                report(LawFaultCodes.ConditionKey, path + ".source", new("nguồn nằm trong định nghĩa", "a source that stands in the definition"), json.Definition!);
                return null;
            case "definition": return Defined(json.Definition!, path + ".definition", ofMember);
            case "all": return Parts(json.All!, path + ".all", ofMember) is { } all ? new AllOf(all) { Source = source } : null;
            case "any": return Parts(json.Any!, path + ".any", ofMember) is { } any ? new AnyOf(any) { Source = source } : null;
            case "not": return Read(json.Not!, path + ".not", ofMember) is { } not ? new Negation(not) { Source = source } : null;
            case "atLeast": return AtLeast(json, path, ofMember, source);
            case "fact": return Fact(json, path, ofMember, source);
            case "perMember": return PerMember(json, path, ofMember, source);
            case "anyMember":
                if (!MayAskMembers(path + ".anyMember", ofMember)) return null;
                return Read(json.AnyMember!, path + ".anyMember", ofMember: true) is { } where ? new AnyMember(where) { Source = source } : null;
            case "given": return Given(json, path, ofMember, source);
            case "countMembers": return Count(json.CountMembers!, path + ".countMembers", ofMember, source);
            case "shareOfMembers": return Share(json.ShareOfMembers!, path + ".shareOfMembers", ofMember, source);
            case "age": return Age(json.Age!, path + ".age", BirthDate.MonthsOfYear, ofMember, source);
            case "ageMonths": return Age(json.AgeMonths!, path + ".ageMonths", 1, ofMember, source);
            case "bornIn":
                return OfMember(path + ".bornIn", ofMember) && Bounds(json.BornIn!, path + ".bornIn", FirstYear, LastYear) is { } born
                    ? new BornWithin(born.From, Math.Min(born.To, LocalDate.MaxIsoValue.Year)) { Source = source } : null;
            default:
                return Bounds(json.ReviewIn!, path + ".reviewIn", FirstYear, LastYear) is { } review ? new ReviewWithin(review.From, review.To) { Source = source } : null;
        }
    }

    /// <summary>A definition is read in its place, as if it stood there; it cannot use another.</summary>
    private Condition? Defined(string name, string path, bool ofMember)
    {
        if (_defining || definitions is null || !definitions.TryGetValue(name, out var json))
        {
            var known = string.Join(", ", definitions?.Keys ?? Enumerable.Empty<string>());
            report(LawFaultCodes.DefinitionUnknown, path, _defining ? new("một điều kiện không dùng định nghĩa khác", "a condition that uses no other definition") : new("một trong definitions: " + known, "one of definitions: " + known), name);
            return null;
        }

        _defining = true;
        var condition = Read(json, "$.definitions." + name, ofMember);
        _defining = false;
        return condition;
    }

    private static IEnumerable<string> Heads(ConditionJson json)
    {
        if (json.Definition is not null) yield return "definition";
        if (json.All is not null) yield return "all";
        if (json.Any is not null) yield return "any";
        if (json.Not is not null) yield return "not";
        if (json.AtLeast is not null || json.Of is not null) yield return "atLeast";
        if (json.Fact is not null) yield return "fact";
        if (json.Given is not null || json.OrElse is not null) yield return "given";
        if (json.PerMember is not null) yield return "perMember";
        if (json.AnyMember is not null) yield return "anyMember";
        if (json.CountMembers is not null) yield return "countMembers";
        if (json.ShareOfMembers is not null) yield return "shareOfMembers";
        if (json.Age is not null) yield return "age";
        if (json.AgeMonths is not null) yield return "ageMonths";
        if (json.BornIn is not null) yield return "bornIn";
        if (json.ReviewIn is not null) yield return "reviewIn";
    }

    private static IEnumerable<(string Key, string[] Owners)> Companions(ConditionJson json)
    {
        if (json.Is is not null) yield return ("is", ["fact"]);
        if (json.IsOneOf is not null) yield return ("isOneOf", ["fact"]);
        if (json.HasNoneOf is not null) yield return ("hasNoneOf", ["fact"]);
        if (json.BelowByAge is not null) yield return ("belowByAge", ["fact"]);
        if (json.From is not null) yield return ("from", ["fact", "perMember"]);
        if (json.To is not null) yield return ("to", ["fact"]);
        if (json.Below is not null) yield return ("below", ["fact", "perMember"]);
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

    private CountMembers? Count(CountJson json, string path, bool ofMember, Source? source)
    {
        if (!MayAskMembers(path, ofMember)) return null;
        var (from, to) = (json.From ?? 0, json.To ?? int.MaxValue);
        if (json.From is null && json.To is null || from < 0 || from > Columns.MostMembers || to < from || to != int.MaxValue && to > Columns.MostMembers)
        {
            report(LawFaultCodes.ConditionBounds, path, new($"from, to hoặc cả hai, tăng dần, từ 0 đến {Columns.MostMembers}", $"from, to or both, ascending, 0 to {Columns.MostMembers}"), $"{Text(json.From)}, {Text(json.To)}");
            return null;
        }

        return Read(json.Where, path + ".where", ofMember: true) is { } where ? new CountMembers(from, to, where) { Source = source } : null;
    }

    private AgeWithin? Age(BoundsJson json, string path, int months, bool ofMember, Source? source)
    {
        if (!OfMember(path, ofMember) || Bounds(json, path, 0, Columns.MostYearsOfAge * BirthDate.MonthsOfYear / months) is not { } bounds) return null;
        var to = bounds.To == AgeWithin.NoBound ? AgeWithin.NoBound : (bounds.To + 1) * months - 1;
        return new AgeWithin(bounds.From * months, to) { SaysBelow = json.Below is not null, Source = source };
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

    private bool OfMember(string path, bool ofMember)
    {
        if (ofMember) return true;
        report(LawFaultCodes.ConditionPlace, path, new("nằm trong anyMember, countMembers hoặc shareOfMembers", "inside anyMember, countMembers or shareOfMembers"), path.Substring(path.LastIndexOf('.') + 1));
        return false;
    }

    private (int From, int To)? Bounds(BoundsJson json, string path, int least, int most)
    {
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

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
